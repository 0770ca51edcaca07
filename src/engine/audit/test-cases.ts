/** Test cases: what one expects beside what was decided, and which rules a set of them touches. */
import type { Decision } from '../../model/decision.ts';
import type { Ambiguity, Regulation, Rule } from '../../model/regulation.ts';
import type { Coverage, Expectation, ExpectedKey, Mismatch, Untouched } from '../../model/test-run.ts';

/** How a list of codes is held against what was found. */
type Holding = 'ordered' | 'set' | 'some' | 'none';

/** What is held otherwise than as a set. */
const HOLDINGS: Readonly<Partial<Record<ExpectedKey, Holding>>> = {
  missing: 'ordered',
  advice: 'some',
  notAdvice: 'none',
  nearest: 'ordered',
  leftOut: 'ordered',
};

const FOUND: Readonly<Record<ExpectedKey, (decision: Decision) => readonly string[]>> = {
  outcome: ({ outcome }) => [outcome],
  authority: ({ authority }) => (authority === null ? [] : [authority]),
  candidates: ({ candidates }) => candidates,
  clauses: ({ citations }) => citations.filter((one) => one.deciding).map((one) => one.clause),
  fitting: ({ citations }) => citations.map((one) => one.clause),
  missing: ({ missing }) => missing.map((one) => one.fact),
  missingSet: ({ missing }) => missing.map((one) => one.fact),
  warnings: ({ warnings }) => warnings.map((one) => one.code),
  advice: ({ advice }) => advice.map((one) => one.code),
  notAdvice: ({ advice }) => advice.map((one) => one.code),
  nearest: ({ nearest }) => nearest.map((one) => one.clause),
  assumptions: ({ assumptions }) => assumptions.map(({ fact, couldChange }) => `${fact}: ${couldChange}`),
  uncertain: ({ citations }) => [String(citations.every((one) => !one.deciding || !one.certain))],
  roundTotal: ({ derived }) => (derived ? [derived.roundTotal] : []),
  leftOut: ({ derived }) =>
    (derived?.leftOut ?? []).map(({ recipient, amount, exemption }) =>
      [recipient, amount, exemption].join(' | '),
    ),
};

/**
 * What is otherwise than expected, in the order in which a case can expect it.
 * @param dated whether the case says on which day it stands; of one that does not, warnings that hang on the day
 *   count only where they are expected
 */
export function mismatchesOf(
  expected: readonly Expectation[],
  decision: Decision,
  regulation: Regulation,
  dated: boolean,
): Mismatch[] {
  return expected.flatMap(({ key, values }) => {
    const holding = HOLDINGS[key] ?? 'set';
    const ofTheDay = key === 'warnings' && !dated ? regulation.dated.map((one) => one.code) : [];
    const found = FOUND[key](decision).filter((code) => !ofTheDay.includes(code) || values.includes(code));
    const shown = holding === 'ordered' ? found : [...new Set(found)];
    return holds(holding, values, found) ? [] : [{ key, expected: values, found: shown }];
  });
}

function holds(holding: Holding, expected: readonly string[], found: readonly string[]): boolean {
  switch (holding) {
    case 'ordered':
      return expected.length === found.length && expected.every((code, index) => code === found[index]);
    case 'set':
      return expected.every((code) => found.includes(code)) && found.every((code) => expected.includes(code));
    case 'some':
      return expected.every((code) => found.includes(code));
    case 'none':
      return !expected.some((code) => found.includes(code));
  }
}

export class Touched {
  readonly #regulation: Regulation;
  readonly #seen = new Set<string>();

  constructor(regulation: Regulation) {
    this.#regulation = regulation;
  }

  /** @param decision with its trace */
  add({ trace = [], warnings }: Decision): void {
    for (const { rule, verdict, exceptions, overriddenBy } of trace) {
      if (verdict === 'fits') this.#seen.add(`rule ${rule}`);
      if (verdict === 'excepted') {
        exceptions.forEach((tests, index) => {
          if (tests.every((test) => test.verdict === true)) this.#seen.add(`except ${rule} ${index}`);
        });
      }
      if (verdict === 'overridden') for (const over of overriddenBy) this.#seen.add(`over ${over} ${rule}`);
    }
    for (const { code } of warnings) this.#seen.add(`doubt ${code}`);
  }

  /** In the order of the regulation: by matter, its rules, its ambiguities. */
  coverage(): Coverage {
    const { matters, rules, doubts } = this.#regulation;
    const all = matters.flatMap(({ code }) => [
      ...rules.filter((rule) => rule.matter === code).flatMap(partsOf),
      ...doubts.filter((ambiguity) => ambiguity.matter === code).map(partOf),
    ]);
    return {
      total: all.length,
      untouched: all.filter(([key]) => !this.#seen.has(key)).map(([, part]) => part),
    };
  }
}

type Part = readonly [key: string, part: Untouched];

function partsOf({ id: rule, matter, clause, series, except, overrides }: Rule): Part[] {
  const about = { matter, rule, clause };
  return [
    [`rule ${rule}`, { kind: series === undefined ? 'rule' : 'band', ...about }],
    ...except.map(
      (_, index): Part => [`except ${rule} ${index}`, { kind: 'exception', ...about, exception: index + 1 }],
    ),
    ...overrides.map(
      (overridden): Part => [`over ${rule} ${overridden}`, { kind: 'override', ...about, overridden }],
    ),
  ];
}

function partOf({ code, matter, clauses }: Ambiguity): Part {
  return [`doubt ${code}`, { kind: 'doubt', matter, doubt: code, clauses }];
}
