/** Two regulations compared the slow way: every cell that both can have is put to the rules of both. */

import type { Fact, Test } from '../../../src/model/fact.ts';
import type { Extent } from '../../../src/model/proposal.ts';
import type { Regulation } from '../../../src/model/regulation.ts';

/** Codes of a choice, a flag or several values; an amount in thousandths. */
export type Value = readonly string[] | number;
export type OracleCell = ReadonlyMap<string, Value>;

export interface OracleMove {
  readonly cell: OracleCell;
  readonly from: string | null;
  readonly to: string | null;
}

const NOBODY = null;

/** @returns every cell with its bodies, or undefined where there are more than `most` */
export function compareSlowly(a: Regulation, b: Regulation, most: number): OracleMove[] | undefined {
  const first = asked(a, '');
  const second = asked(b, "'");
  const names = [...new Set([...first.names, ...second.names].map((one) => one.joint))];
  const apart = apartOf(a, b);
  const joint = (side: Asked, id: string) => (side === second && apart.has(id) ? `${id}'` : id);
  const facts = [...new Set([...names, ...[...apart].map((id) => `${id}'`)])];
  let cells: Map<string, Value>[] = [new Map()];
  for (const name of facts) {
    const own = [first, second].flatMap((side) => {
      const id = side.names.find((one) => joint(side, one.joint) === name)?.joint;
      return id === undefined ? [] : [{ side, id }];
    });
    if (own.length === 0) continue;
    const tests = [first, second].flatMap((side) =>
      side.tests.filter((test) => joint(side, test.fact) === name),
    );
    const lists = own.map(({ side, id }) => valuesOf(side, id, tests));
    const values = lists[0]!.filter((value) =>
      lists.every((list) => list.some((other) => String(other) === String(value))),
    );
    cells = cells.flatMap((cell) => values.map((value) => new Map(cell).set(name, value)));
    if (cells.length > most) return undefined;
  }
  return cells
    .filter((cell) => [first, second].every((side) => possible(side, under(side, cell, joint))))
    .map((cell) => ({
      cell,
      from: bodyUnder(first, under(first, cell, joint)),
      to: bodyUnder(second, under(second, cell, joint)),
    }));
}

interface Asked {
  readonly regulation: Regulation;
  readonly names: readonly { readonly joint: string }[];
  readonly tests: readonly Test[];
}

function asked(regulation: Regulation, _mark: string): Asked {
  const [matter] = regulation.matters;
  return {
    regulation,
    names: matter!.facts.map(({ fact }) => ({ joint: fact })),
    tests: [
      ...regulation.rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]),
      ...matter!.facts.flatMap(({ ranges }) => ranges?.cases.flatMap((one) => one.when ?? []) ?? []),
    ],
  };
}

/** Facts of one name that have nothing else in common. */
function apartOf(a: Regulation, b: Regulation): Set<string> {
  const codes = (fact: Fact) => ('values' in fact ? fact.values.map((value) => value.code) : []);
  return new Set(
    a.facts.flatMap((fact) => {
      const other = b.facts.find((one) => one.id === fact.id);
      if (other === undefined) return [];
      const shared = codes(fact).filter((code) => codes(other).includes(code));
      if ('values' in fact && 'values' in other) return shared.length === 0 ? [fact.id] : [];
      return fact.kind === other.kind ? [] : [fact.id];
    }),
  );
}

function under(side: Asked, cell: OracleCell, joint: (side: Asked, id: string) => string): OracleCell {
  return new Map(side.names.map(({ joint: id }) => [id, cell.get(joint(side, id))!]));
}

function valuesOf({ regulation }: Asked, id: string, tests: readonly Test[]): Value[] {
  const fact = regulation.facts.find((one) => one.id === id)!;
  if (fact.kind === 'flag') return [['no'], ['yes']];
  if (fact.kind === 'amount') {
    const limits = tests.flatMap((test) => ('limit' in test ? [Number(test.limit) * 1000] : []));
    const marks = [...new Set([0, ...limits])].sort((x, y) => x - y);
    return marks.flatMap((mark, index) => [mark, ((marks[index + 1] ?? mark + 1000) + mark) / 2]);
  }
  const codes = 'values' in fact ? fact.values.map((value) => value.code) : [];
  if (fact.kind === 'choice') return codes.map((code) => [code]);
  const alone = fact.kind === 'several' ? fact.alone : undefined;
  let sets: string[][] = [[]];
  for (const code of codes.filter((one) => one !== alone).sort()) {
    sets = [...sets, ...sets.map((set) => [...set, code])];
  }
  return [...sets.slice(1), ...(alone === undefined ? [] : [[alone]])];
}

function possible({ regulation }: Asked, cell: OracleCell): boolean {
  return regulation.matters[0]!.facts.every(({ fact, ranges }) => {
    const kind = regulation.facts.find((one) => one.id === fact)!;
    const codes = cell.get(fact)!;
    const alone = kind.kind === 'several' ? kind.alone : undefined;
    if (
      alone !== undefined &&
      (codes as readonly string[]).includes(alone) &&
      (codes as readonly string[]).length > 1
    ) {
      return false;
    }
    if (!ranges?.binding) return true;
    const known = ranges.cases.find((one) => one.when === undefined || holds(one.when, cell));
    return known === undefined || known.values.includes((cell.get(fact) as readonly string[])[0]!);
  });
}

function bodyUnder({ regulation }: Asked, cell: OracleCell): string | null {
  const { rules, bodies, residual } = regulation;
  const stands = (id: string): boolean => {
    const rule = rules.find((one) => one.id === id)!;
    return (
      rule.when.every((test) => holds(test, cell)) &&
      !rule.except.some((tests) => tests.every((test) => holds(test, cell))) &&
      !rules.some((other) => other.overrides.includes(id) && stands(other.id))
    );
  };
  const standing = rules.filter((rule) => stands(rule.id)).map((rule) => rule.body);
  return bodies.find((body) => standing.includes(body.code))?.code ?? residual?.body ?? NOBODY;
}

function holds(test: Test, cell: OracleCell): boolean {
  const value = cell.get(test.fact)!;
  if ('limit' in test) {
    const limit = Number(test.limit) * 1000;
    const amount = value as number;
    if (test.test === 'from') return amount >= limit;
    if (test.test === 'above') return amount > limit;
    return test.test === 'to' ? amount <= limit : amount < limit;
  }
  const codes = value as readonly string[];
  return test.test === 'only'
    ? codes.every((code) => test.values.includes(code))
    : codes.some((code) => test.values.includes(code));
}

/** Whether a value lies in an extent, as its words say. */
export function liesIn(extent: Extent, value: Value): boolean {
  switch (extent.kind) {
    case 'stretches':
      return extent.stretches.some(({ low, high }) => {
        const amount = value as number;
        const [from, to] = [low, high].map((end) => end && Number(end.at) * 1000);
        return (
          (from === undefined || amount > from || (low!.closed && amount === from)) &&
          (to === undefined || amount < to || (high!.closed && amount === to))
        );
      });
    case 'values':
      return extent.values.includes((value as readonly string[])[0]!);
    case 'one-of': {
      const codes = value as readonly string[];
      return codes.every((code) => extent.values.includes(code)) && codes.length > 0;
    }
    case 'combinations': {
      const codes = value as readonly string[];
      if (!extent.exact) throw new Error('an extent that says less than it means');
      return (
        extent.with.every((some) => some.some((code) => codes.includes(code))) &&
        !extent.without.some((code) => codes.includes(code))
      );
    }
  }
}
