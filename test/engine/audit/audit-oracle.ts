/**
 * What the audit should find in a small regulation, worked out the slow way: every proposal that can be is written
 * down, one value for each kind that tests tell apart, and put to every rule. Shares nothing with src/engine.
 */

import type { Fact, Test } from '../../../src/model/fact.ts';
import type { Ambiguity, MatterFact, Regulation, Rule } from '../../../src/model/regulation.ts';

type Value = readonly string[] | bigint;
type Case = ReadonlyMap<string, Value>;

export interface AuditAnswer {
  readonly cells: number;
  /** Cells in which no rule stands. */
  readonly residual: readonly Case[];
  /** Pairs of rules of different bodies that claim a cell, `first+second@settlement`, with their counts. */
  readonly pairs: Readonly<Record<string, number>>;
  readonly neverFits: readonly string[];
  readonly neverDecides: readonly string[];
  readonly idleAmbiguities: readonly string[];
  /** `rule@number`, from 1. */
  readonly idleExceptions: readonly string[];
  /** `rule>other`. */
  readonly idleOverrides: readonly string[];
}

/** @returns undefined where there are more cells than `most` */
export function auditOracle(regulation: Regulation, most: number): AuditAnswer | undefined {
  const cells = casesOf(regulation, most);
  if (cells === undefined) return undefined;
  const { rules, doubts } = regulation;
  const pairs: Record<string, number> = {};
  const count = (key: string) => {
    pairs[key] = (pairs[key] ?? 0) + 1;
  };
  const decided = new Set<string>();
  for (const one of cells) {
    const [claiming, standing] = [rules.filter((rule) => claims(rule, one)), standingIn(rules, one)];
    const highest = Math.min(...standing.map((rule) => rankOf(regulation, rule)));
    for (const rule of standing) if (rankOf(regulation, rule) === highest) decided.add(rule.id);
    claiming.forEach((first, index) => {
      for (const second of claiming.slice(index + 1)) {
        if (first.body !== second.body) {
          count(`${first.id}+${second.id}@${settlement(regulation, [first, second], standing, one)}`);
        }
      }
    });
  }
  const canFit = (rule: Rule) => cells.some((one) => claims(rule, one));
  return {
    cells: cells.length,
    residual: cells.filter((one) => standingIn(rules, one).length === 0),
    pairs,
    neverFits: rules.filter((rule) => !canFit(rule)).map(({ id }) => id),
    neverDecides: rules.filter((rule) => canFit(rule) && !decided.has(rule.id)).map(({ id }) => id),
    idleAmbiguities: doubts
      .filter((doubt) =>
        cells.every(
          (one) => bodyIn(regulation, rules, one) === bodyIn(regulation, patched(rules, doubt), one),
        ),
      )
      .map(({ code }) => code),
    idleExceptions: rules.flatMap((rule) =>
      rule.except.flatMap((_, index) => {
        const except = rule.except.filter((_, other) => other !== index);
        const works = cells.some((one) => claims({ ...rule, except }, one) !== claims(rule, one));
        return works ? [] : [`${rule.id}@${index + 1}`];
      }),
    ),
    idleOverrides: rules.flatMap((rule) =>
      rule.overrides.flatMap((other) => {
        const without = rules.map((one) =>
          one.id === rule.id ? { ...one, overrides: one.overrides.filter((id) => id !== other) } : one,
        );
        const stands = (some: readonly Rule[], one: Case) =>
          standingIn(some, one).some(({ id }) => id === other);
        return cells.some((one) => stands(rules, one) !== stands(without, one))
          ? []
          : [`${rule.id}>${other}`];
      }),
    ),
  };
}

function settlement(
  regulation: Regulation,
  pair: readonly Rule[],
  standing: readonly Rule[],
  one: Case,
): string {
  const ids = pair.map(({ id }) => id);
  if (!pair.every((rule) => standing.includes(rule))) return 'override';
  const isDoubted = regulation.doubts
    .filter((doubt) => doubt.otherwise.some(({ rule }) => ids.includes(rule)))
    .some((doubt) => {
      const there = standingIn(patched(regulation.rules, doubt), one).filter(({ id }) => ids.includes(id));
      return there.length < 2 || there[0]!.body === there[1]!.body;
    });
  return isDoubted ? 'doubt' : 'rank';
}

function patched(rules: readonly Rule[], { otherwise }: Ambiguity): Rule[] {
  return rules.map((rule) => ({ ...rule, ...otherwise.find((patch) => patch.rule === rule.id) }));
}

function rankOf({ bodies }: Regulation, { body }: Rule): number {
  return bodies.findIndex(({ code }) => code === body);
}

function bodyIn(regulation: Regulation, rules: readonly Rule[], one: Case): string {
  const standing = standingIn(rules, one);
  const highest = regulation.bodies.find(({ code }) => standing.some((rule) => rule.body === code));
  return highest?.code ?? regulation.residual?.body ?? '';
}

function standingIn(rules: readonly Rule[], one: Case): Rule[] {
  const stands = (rule: Rule): boolean =>
    claims(rule, one) && !rules.some((other) => other.overrides.includes(rule.id) && stands(other));
  return rules.filter(stands);
}

function claims({ when, except }: Rule, one: Case): boolean {
  return (
    when.every((test) => holds(test, one)) && !except.some((tests) => tests.every((test) => holds(test, one)))
  );
}

function holds(test: Test, one: Case): boolean {
  const value = one.get(test.fact)!;
  if ('limit' in test) {
    const [amount, limit] = [value as bigint, scaled(test.limit)];
    if (test.test === 'from') return amount >= limit;
    if (test.test === 'above') return amount > limit;
    return test.test === 'to' ? amount <= limit : amount < limit;
  }
  const codes = value as readonly string[];
  const isIn = (code: string) => test.values.includes(code);
  return test.test === 'only' ? codes.every(isIn) : codes.some(isIn);
}

function casesOf(regulation: Regulation, most: number): Case[] | undefined {
  const [matter] = regulation.matters;
  const tests = [
    ...[...regulation.rules, ...regulation.doubts.flatMap(({ otherwise }) => otherwise)].flatMap(
      ({ when = [], except = [] }) => [...when, ...except.flat()],
    ),
    ...matter!.facts.flatMap(({ ranges }) => ranges?.cases.flatMap((one) => one.when ?? []) ?? []),
  ];
  let cases: Case[] = [new Map()];
  for (const taken of matter!.facts) {
    const fact = regulation.facts.find(({ id }) => id === taken.fact)!;
    cases = cases.flatMap((one) =>
      valuesOf(fact, tests)
        .filter((value) => isInRange(taken, value, one))
        .map((value) => new Map(one).set(fact.id, value)),
    );
    if (cases.length > most) return undefined;
  }
  return cases;
}

function isInRange({ ranges }: MatterFact, value: Value, one: Case): boolean {
  const found = ranges?.cases.find(({ when }) => when === undefined || holds(when, one));
  return found === undefined || found.values.includes((value as readonly string[])[0]!);
}

function valuesOf(fact: Fact, tests: readonly Test[]): Value[] {
  const own = tests.filter((test) => test.fact === fact.id);
  switch (fact.kind) {
    case 'amount':
      return pointsOf(own);
    case 'flag':
      return [['no'], ['yes']];
    case 'choice':
      return fact.values.map(({ code }) => [code]);
    case 'several': {
      const kinds = new Map<string, string>();
      for (const { code } of fact.values) {
        if (code === fact.alone) continue;
        const kind = own.map((test) => 'values' in test && test.values.includes(code)).join();
        if (!kinds.has(kind)) kinds.set(kind, code);
      }
      let found: string[][] = [[]];
      for (const code of kinds.values()) found = [...found, ...found.map((some) => [...some, code])];
      return [...found.slice(1), ...(fact.alone === undefined ? [] : [[fact.alone]])];
    }
    case 'items':
      throw new Error('a list of items is no cell');
  }
}

/** One amount below each limit, one at it, one above all. */
function pointsOf(tests: readonly Test[]): bigint[] {
  const limits = [...new Set(tests.flatMap((test) => ('limit' in test ? [scaled(test.limit)] : [])))];
  limits.sort((a, b) => (a < b ? -1 : 1));
  const points = limits.flatMap((limit, index) => {
    const below = limits[index - 1] ?? 0n;
    return limit === 0n ? [limit] : [(below + limit) / 2n, limit];
  });
  return [...points, (limits.at(-1) ?? 0n) + scaled('1')];
}

/** A decimal in hundredths of its unit. */
export function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}
