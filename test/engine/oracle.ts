/**
 * What the engine should say, worked out the slow way: every completion of the facts left out is written down, each
 * is put to the rules one by one, and the answers are compared. Shares nothing with src/engine but the model.
 */

import type { Fact, Test } from '../../src/model/fact.ts';
import type { FactValue, Proposal } from '../../src/model/proposal.ts';
import type { Matter, MatterFact, Regulation, Rule } from '../../src/model/regulation.ts';

export interface OracleAnswer {
  readonly outcome: 'decided' | 'residual' | 'undetermined';
  /** Highest first; "nobody", where the regulation names no residual body, is left out. */
  readonly candidates: readonly string[];
  /** Some completions give a body, others nobody. */
  readonly nobody: boolean;
  /** Facts on which two completions that differ in nothing else disagree, in alphabetical order. */
  readonly missing: readonly string[];
  readonly doubts: readonly string[];
  readonly couldChange: Readonly<Record<string, boolean>>;
  /** Rules that stand in every completion, and in at least one. */
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
}

/** A value as codes, or an amount in 10⁻²⁰ of the base unit. */
type Value = readonly string[] | bigint;
type Completion = ReadonlyMap<string, Value>;

interface Asked {
  readonly regulation: Regulation;
  readonly matter: Matter;
  readonly proposal: Proposal;
  readonly strict: boolean;
  readonly rules: readonly Rule[];
  /** Every test that tells values of the matter's facts apart. */
  readonly tests: readonly Test[];
}

/** @returns undefined when there are more completions than `most`, or none at all */
export function oracle(
  regulation: Regulation,
  proposal: Proposal,
  strict: boolean,
  most: number,
): OracleAnswer | undefined {
  const asked = ask(regulation, proposal, strict);
  const completions = completionsOf(asked, new Set(), most);
  // Facts that contradict one another have no completion; intake refuses them.
  if (completions === undefined || completions.length === 0) return undefined;
  const bodies = completions.map((one) => bodyOf(regulation, standing(asked.rules, one)));
  const found = new Set(bodies);
  const standings = completions.map((one) => new Set(standing(asked.rules, one).map((rule) => rule.id)));
  const ids = asked.rules.map((rule) => rule.id);
  const couldChange: Record<string, boolean> = {};
  for (const fact of assumedFacts(asked)) {
    const opened = completionsOf(asked, new Set([fact]), most * 8);
    if (opened === undefined) return undefined;
    const openedBodies = opened.map((one) => bodyOf(regulation, standing(asked.rules, one)));
    couldChange[fact] = disagree(opened, openedBodies, fact);
  }
  const residual = [...found][0] === residualOf(regulation);
  const byRule = standings.some((some) =>
    asked.rules.some((rule) => some.has(rule.id) && found.has(rule.body)),
  );
  return {
    outcome: found.size > 1 ? 'undetermined' : residual && !byRule ? 'residual' : 'decided',
    candidates: regulation.bodies.map((body) => body.code).filter((code) => found.has(code)),
    nobody: found.size > 1 && found.has(NOBODY),
    missing:
      found.size === 1
        ? []
        : factIds(asked)
            .filter((fact) => disagree(completions, bodies, fact))
            .sort(),
    doubts: ambiguitiesOf(asked, completions, bodies),
    couldChange,
    always: ids.filter((id) => standings.every((some) => some.has(id))),
    sometimes: ids.filter((id) => standings.some((some) => some.has(id))),
  };
}

/** How many values each fact of a proposal can have, cases apart: a cheap bound on the completions. */
export function completionsAtMost(regulation: Regulation, proposal: Proposal, strict: boolean): number {
  const asked = ask(regulation, proposal, strict);
  return asked.matter.facts.reduce((product, taken) => {
    if (factOf(regulation, taken.fact).kind === 'items') return product;
    const some = possible(asked, taken, new Map(), false);
    return product * Math.max(1, some.length);
  }, 1);
}

function ask(regulation: Regulation, proposal: Proposal, strict: boolean): Asked {
  const matter = regulation.matters.find((one) => one.code === proposal.matter)!;
  const rules = regulation.rules.filter((rule) => rule.matter === matter.code);
  const patches = regulation.doubts
    .filter((one) => one.matter === matter.code)
    .flatMap((one) => one.otherwise);
  const tests = [
    ...[...rules, ...patches].flatMap(({ when = [], except = [] }) => [...when, ...except.flat()]),
    ...matter.facts.flatMap(({ ranges }) => ranges?.cases.flatMap((one) => one.when ?? []) ?? []),
  ];
  return { regulation, matter, proposal, strict, rules, tests };
}

function factIds({ matter, regulation }: Asked): string[] {
  return matter.facts.map((one) => one.fact).filter((id) => factOf(regulation, id).kind !== 'items');
}

function factOf(regulation: Regulation, id: string): Fact {
  return regulation.facts.find((fact) => fact.id === id)!;
}

// ── One completion put to the rules ──────────────────────────────────────────────────────────────────────────

function standing(rules: readonly Rule[], facts: Completion): Rule[] {
  const stands = (rule: Rule): boolean =>
    rule.when.every((test) => holds(test, facts)) &&
    !rule.except.some((tests) => tests.every((test) => holds(test, facts))) &&
    !rules.some((other) => other.overrides.includes(rule.id) && stands(other));
  return rules.filter(stands);
}

function holds(test: Test, facts: Completion): boolean {
  const value = facts.get(test.fact)!;
  if (typeof value === 'bigint') {
    if (!('limit' in test)) throw new Error('an amount is put to a list');
    const limit = scaled(test.limit);
    if (test.test === 'from') return value >= limit;
    if (test.test === 'above') return value > limit;
    return test.test === 'to' ? value <= limit : value < limit;
  }
  if ('limit' in test) throw new Error('codes are put to a limit');
  if (test.test === 'only') return value.every((code) => test.values.includes(code));
  return value.some((code) => test.values.includes(code));
}

const NOBODY = '(nobody)';

function residualOf(regulation: Regulation): string {
  return regulation.residual?.body ?? NOBODY;
}

function bodyOf(regulation: Regulation, rules: readonly Rule[]): string {
  const named = new Set(rules.map((rule) => rule.body));
  return regulation.bodies.find((body) => named.has(body.code))?.code ?? residualOf(regulation);
}

/** Whether two completions that differ in nothing but one fact have different bodies. */
function disagree(completions: readonly Completion[], bodies: readonly string[], fact: string): boolean {
  const seen = new Map<string, string>();
  return completions.some((one, index) => {
    const rest = [...one].map(([id, value]) => (id === fact ? '' : String(value))).join('|');
    const body = seen.get(rest);
    seen.set(rest, bodies[index]!);
    return body !== undefined && body !== bodies[index];
  });
}

function ambiguitiesOf(
  asked: Asked,
  completions: readonly Completion[],
  bodies: readonly string[],
): string[] {
  const { regulation, matter, rules, proposal } = asked;
  return regulation.doubts
    .filter((doubt) => doubt.matter === matter.code)
    .filter((doubt) => {
      const others = rules.map((rule) => {
        const patch = doubt.otherwise.find((one) => one.rule === rule.id);
        return { ...rule, ...patch };
      });
      return completions.some((one, index) => {
        const facts = new Map(one);
        if (doubt.countsLeftOut && proposal.derived) {
          facts.set(proposal.derived.fact, scaled(proposal.derived.fullTotal));
        }
        return bodyOf(regulation, standing(others, facts)) !== bodies[index];
      });
    })
    .map((doubt) => doubt.code);
}

// ── Completions ──────────────────────────────────────────────────────────────────────────────────────────────

/** Every completion; `opened` are assumed facts that may have any value. */
function completionsOf(asked: Asked, opened: ReadonlySet<string>, most: number): Completion[] | undefined {
  let partial: Completion[] = [new Map()];
  for (const taken of asked.matter.facts) {
    if (factOf(asked.regulation, taken.fact).kind === 'items') continue;
    partial = partial.flatMap((one) =>
      possible(asked, taken, one, opened.has(taken.fact)).map((value) => new Map(one).set(taken.fact, value)),
    );
    if (partial.length > most) return undefined;
  }
  return partial.filter((one) => canStandTogether(asked, one));
}

/** The values a fact can have beside those chosen so far. */
function possible(asked: Asked, taken: MatterFact, chosen: Completion, opened: boolean): readonly Value[] {
  const { regulation, proposal, strict } = asked;
  const fact = factOf(regulation, taken.fact);
  const given = proposal.facts.get(fact.id);
  if (given !== undefined) return givenValues(asked, fact, given);
  if (opened) return withinCase(taken, chosen) ?? everyValue(asked, fact, taken);
  if (taken.ranges !== undefined && chosen.has(taken.ranges.by)) {
    const assumed = strict ? undefined : caseOf(taken, chosen)?.assumed;
    if (assumed !== undefined) return [[assumed]];
    const ranged = withinCase(taken, chosen);
    if (ranged !== undefined) return ranged;
  }
  const assumed = strict ? undefined : assumedCode(fact);
  return assumed === undefined ? everyValue(asked, fact, taken) : [[assumed]];
}

function assumedCode(fact: Fact): string | undefined {
  if (!('assumed' in fact) || fact.assumed === undefined) return undefined;
  if (fact.kind === 'flag') return fact.assumed ? 'yes' : 'no';
  return String(fact.assumed);
}

function caseOf({ ranges }: MatterFact, chosen: Completion) {
  return ranges?.cases.find((one) => one.when === undefined || holds(one.when, chosen));
}

function withinCase(taken: MatterFact, chosen: Completion): readonly Value[] | undefined {
  return caseOf(taken, chosen)?.values.map((code) => [code]);
}

function canStandTogether({ matter }: Asked, facts: Completion): boolean {
  return matter.facts.every((taken) => {
    if (!taken.ranges?.binding) return true;
    const values = caseOf(taken, facts)?.values;
    return values === undefined || values.includes((facts.get(taken.fact) as readonly string[])[0]!);
  });
}

/** Facts for which a value is taken for granted: those with one of their own, and those whose known case has one. */
function assumedFacts(asked: Asked): string[] {
  const { matter, proposal, regulation, strict } = asked;
  if (strict) return [];
  return matter.facts
    .filter((taken) => {
      const fact = factOf(regulation, taken.fact);
      if (fact.kind === 'items' || proposal.facts.has(fact.id) || !isTaken(asked, taken)) return false;
      if (taken.ranges === undefined) return assumedCode(fact) !== undefined;
      const by = matter.facts.find((one) => one.fact === taken.ranges!.by)!;
      const known = proposal.facts.has(by.fact) || assumedCode(factOf(regulation, by.fact)) !== undefined;
      const cases = known
        ? possible(asked, by, new Map(), false).map((one) => caseOf(taken, new Map([[by.fact, one]])))
        : [];
      return cases[0]?.assumed !== undefined && cases.every((one) => one === cases[0]);
    })
    .map((taken) => taken.fact);
}

/** A fact goes by another; where that one is not taken, it is not either. */
function isTaken(asked: Asked, { takenWhen }: MatterFact): boolean {
  if (takenWhen === undefined || 'limit' in takenWhen) return true;
  const by = asked.matter.facts.find((one) => one.fact === takenWhen.fact)!;
  if (!isTaken(asked, by)) return false;
  const other = asked.proposal.facts.get(takenWhen.fact);
  if (other === undefined || other.kind === 'amount') return true;
  const values = givenValues(asked, factOf(asked.regulation, by.fact), other);
  return values.some((value) => holds(takenWhen, new Map([[by.fact, value]])));
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────

function givenValues(asked: Asked, fact: Fact, value: FactValue): readonly Value[] {
  if (value.kind === 'several') return [value.values];
  if (value.kind === 'choice') return [[value.value]];
  if (value.kind === 'flag') return [[value.value ? 'yes' : 'no']];
  if (value.kind === 'open') throw new Error('no proposal of these tests leaves a fact open');
  const { amount } = value;
  if (amount.kind === 'exact') return [scaled(amount.value)];
  const ends = [amount.low, amount.high].flatMap((end) => (end ? [scaled(end.at)] : []));
  const low = amount.low && { at: scaled(amount.low.at), closed: amount.low.closed };
  const high = amount.high && { at: scaled(amount.high.at), closed: amount.high.closed };
  return pointsOf(asked, fact.id, ends).filter(
    (point) =>
      (low === undefined || point > low.at || (low.closed && point === low.at)) &&
      (high === undefined || point < high.at || (high.closed && point === high.at)),
  );
}

function everyValue(asked: Asked, fact: Fact, taken: MatterFact): readonly Value[] {
  switch (fact.kind) {
    case 'amount':
      return pointsOf(asked, fact.id, []);
    case 'flag':
      return [['no'], ['yes']];
    case 'choice':
      return (taken.values ?? fact.values.map((value) => value.code)).map((code) => [code]);
    case 'several':
      return combinations(asked, fact.id, taken.values ?? fact.values.map((value) => value.code), fact.alone);
    case 'items':
      throw new Error('a list of items is no cell');
  }
}

/** Each limit, a point between neighbours, nought, and a point beyond all. */
function pointsOf({ tests }: Asked, fact: string, ends: readonly bigint[]): bigint[] {
  const limits = tests.flatMap((test) => (test.fact === fact && 'limit' in test ? [scaled(test.limit)] : []));
  const marks = [...new Set([0n, ...limits, ...ends])].sort((a, b) => (a < b ? -1 : 1));
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return [mark, next === undefined ? mark + scaled('1') : (mark + next) / 2n];
  });
}

/** Every non-empty combination, of one value for each kind that tests tell apart; a value alone stands alone. */
function combinations({ tests }: Asked, fact: string, values: readonly string[], alone?: string): string[][] {
  const lists = tests.flatMap((test) => (test.fact === fact && 'values' in test ? [test.values] : []));
  const kinds = new Map<string, string>();
  for (const value of values) {
    const kind = lists.map((list) => list.includes(value)).join();
    if (value !== alone && !kinds.has(kind)) kinds.set(kind, value);
  }
  let found: string[][] = [[]];
  for (const value of kinds.values()) found = [...found, ...found.map((some) => [...some, value])];
  return [...found.slice(1), ...(alone !== undefined && values.includes(alone) ? [[alone]] : [])];
}

const DIGITS = 20;

/** A canonical decimal as a whole number of 10⁻²⁰. */
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (fraction.length > DIGITS) throw new Error(`too fine: ${decimal}`);
  return BigInt(whole + fraction.padEnd(DIGITS, '0'));
}
