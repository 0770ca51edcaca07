/** Random proposals that intake would let through: partly filled, with bounds and ranges. */
import fc from 'fast-check';
import { type AmountValue, compareDecimals } from '../../src/model/amount.ts';
import type { Fact, ItemsFact, Test } from '../../src/model/fact.ts';
import type { FactValue, Proposal } from '../../src/model/proposal.ts';
import type { Matter, MatterFact, Regulation } from '../../src/model/regulation.ts';
import { addDecimals } from '../../src/notation/decimal.ts';

/** How often a fact is left out, in percent. */
export function proposalOf(regulation: Regulation, matter: Matter, leftOut: number): fc.Arbitrary<Proposal> {
  const kept = matter.facts.filter((taken) => factOf(regulation, taken.fact).kind !== 'items');
  const entries = kept.map((taken) => {
    const value = anyValue(regulation, factOf(regulation, taken.fact), taken);
    return fc
      .tuple(fc.integer({ min: 0, max: 99 }), value)
      .map(([dice, known]) => (dice < leftOut ? undefined : ([taken.fact, known] as const)));
  });
  return fc.tuple(...entries).map((all) => {
    const facts = new Map(all.filter((one) => one !== undefined));
    for (const taken of kept) if (!mayStand(taken, facts)) facts.delete(taken.fact);
    return { matter: matter.code, facts, warnings: [] };
  });
}

/** A proposal whose amount is the sum of a list, what was left out of it standing beside. */
export function proposalOfItems(
  regulation: Regulation,
  matter: Matter,
  items: ItemsFact,
): fc.Arbitrary<Proposal> {
  const near = fc.constantFrom(
    '0',
    ...limitsOf(regulation, items.total).flatMap((limit) => [limit, justBelow(limit)]),
  );
  return fc
    .tuple(near, fc.constantFrom('0', '0.25', '50000000', '9000000000', '20000000000'))
    .map(([round, out]) => ({
      matter: matter.code,
      facts: new Map<string, FactValue>([
        [items.total, { kind: 'amount', amount: { kind: 'exact', value: round, approximate: false } }],
        [items.exemption, { kind: 'choice', value: 'none' }],
      ]),
      warnings: [],
      derived: {
        fact: items.total,
        roundTotal: round,
        leftOut: out === '0' ? [] : [{ recipient: 'Sở A', amount: out, exemption: items.leavesAs }],
        fullTotal: addDecimals(round, out),
      },
    }));
}

function factOf(regulation: Regulation, id: string): Fact {
  return regulation.facts.find((fact) => fact.id === id)!;
}

function anyValue(regulation: Regulation, fact: Fact, taken: MatterFact): fc.Arbitrary<FactValue> {
  switch (fact.kind) {
    case 'flag':
      return fc.boolean().map((value) => ({ kind: 'flag', value }));
    case 'choice':
      return fc
        .constantFrom(...(taken.values ?? fact.values.map((one) => one.code)))
        .map((value) => ({ kind: 'choice', value }));
    case 'several': {
      const codes = (taken.values ?? fact.values.map((one) => one.code)).filter(
        (code) => code !== fact.alone,
      );
      const some = fc.subarray(codes, { minLength: 1, maxLength: Math.min(3, codes.length) });
      const values = fact.alone === undefined ? some : fc.oneof(some, fc.constant([fact.alone]));
      return values.map((chosen) => ({ kind: 'several', values: chosen }));
    }
    default:
      return amountAround(limitsOf(regulation, fact.id)).map((amount) => ({ kind: 'amount', amount }));
  }
}

function limitsOf(regulation: Regulation, fact: string): string[] {
  const tests: Test[] = regulation.rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]);
  return tests.flatMap((test) => (test.fact === fact && 'limit' in test ? [test.limit] : []));
}

/** Amounts at the limits, a little to either side of them, and far off; a third of them bounds or ranges. */
export function amountAround(limits: readonly string[]): fc.Arbitrary<AmountValue> {
  const near = limits.flatMap((limit) => [limit, justBelow(limit), `${limit.split('.')[0]}.99`]);
  const figure = fc.constantFrom('0', '0.5', '7', '1500', '99999999999999', ...near);
  const exact = figure.map((value): AmountValue => ({ kind: 'exact', value, approximate: false }));
  const end = fc.record({ at: figure, closed: fc.boolean() });
  const bound = fc.oneof(
    end.map((low): AmountValue => ({ kind: 'between', low, approximate: false })),
    end
      .filter(({ at }) => at !== '0')
      .map((high): AmountValue => ({ kind: 'between', high, approximate: false })),
  );
  const range = fc.tuple(figure, figure).map(([a, b]): AmountValue => {
    const [low, high] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
    return {
      kind: 'between',
      low: { at: low, closed: true },
      high: { at: high, closed: true },
      approximate: false,
    };
  });
  return fc.oneof({ weight: 4, arbitrary: exact }, bound, range);
}

function justBelow(limit: string): string {
  const whole = BigInt(limit.split('.')[0]!);
  return whole === 0n ? '0.25' : `${whole - 1n}.75`;
}

/** What intake refuses: a value outside its case, a fact that is taken only beside others. */
function mayStand({ fact, ranges, takenWhen }: MatterFact, facts: ReadonlyMap<string, FactValue>): boolean {
  if (takenWhen !== undefined && meets(takenWhen, facts.get(takenWhen.fact)) === false) return false;
  const value = facts.get(fact);
  if (!ranges?.binding || value === undefined) return true;
  const by = facts.get(ranges.by);
  const code = codes(value)[0]!;
  // What can stand with an amount, intake looks at with the whole amount; here a ranged fact beside one is left out.
  if (by?.kind === 'amount') return false;
  // Without the other fact, some case must still hold the value.
  if (by === undefined) return ranges.cases.some((one) => one.values.includes(code));
  const found = ranges.cases.find((one) => one.when === undefined || meets(one.when, by) === true);
  return found === undefined || found.values.includes(code);
}

function meets(test: Test, value: FactValue | undefined): boolean | undefined {
  if (value === undefined || 'limit' in test) return undefined;
  return test.test === 'only'
    ? codes(value).every((code) => test.values.includes(code))
    : codes(value).some((code) => test.values.includes(code));
}

function codes(value: FactValue): readonly string[] {
  if (value.kind === 'several') return value.values;
  if (value.kind === 'choice') return [value.value];
  return value.kind === 'flag' ? [value.value ? 'yes' : 'no'] : [];
}
