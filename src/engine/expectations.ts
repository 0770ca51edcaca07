/** What a case expects beside what was decided. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Expectation, ExpectedKey, Mismatch } from '../model/test-run.ts';

/** How a list of codes is held against what was found. */
type Holding = 'ordered' | 'set' | 'some' | 'none';

interface Expectable {
  readonly holding: Holding;
  readonly found: (decision: Decision) => readonly string[];
}

const EXPECTABLE: Readonly<Record<ExpectedKey, Expectable>> = {
  outcome: { holding: 'set', found: ({ outcome }) => [outcome] },
  authority: { holding: 'set', found: ({ authority }) => (authority === null ? [] : [authority]) },
  candidates: { holding: 'set', found: ({ candidates }) => candidates },
  clauses: {
    holding: 'set',
    found: ({ citations }) => citations.filter((one) => one.deciding).map((one) => one.clause),
  },
  fitting: { holding: 'set', found: ({ citations }) => citations.map((one) => one.clause) },
  missing: { holding: 'ordered', found: ({ missing }) => missing.map((one) => one.fact) },
  missingSet: { holding: 'set', found: ({ missing }) => missing.map((one) => one.fact) },
  warnings: { holding: 'set', found: ({ warnings }) => warnings.map((one) => one.code) },
  advice: { holding: 'some', found: ({ advice }) => advice.map((one) => one.code) },
  notAdvice: { holding: 'none', found: ({ advice }) => advice.map((one) => one.code) },
  nearest: { holding: 'ordered', found: ({ nearest }) => nearest.map((one) => one.clause) },
  assumptions: {
    holding: 'set',
    found: ({ assumptions }) => assumptions.map(({ fact, couldChange }) => `${fact}: ${couldChange}`),
  },
  uncertain: {
    holding: 'set',
    found: ({ citations }) => [String(citations.filter((one) => one.deciding).every((one) => !one.certain))],
  },
  roundTotal: { holding: 'set', found: ({ derived }) => (derived ? [derived.roundTotal] : []) },
  leftOut: {
    holding: 'ordered',
    found: ({ derived }) =>
      (derived?.leftOut ?? []).map(({ recipient, amount, exemption }) =>
        [recipient, amount, exemption].join(' | '),
      ),
  },
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
    const { holding, found: find } = EXPECTABLE[key];
    const ofTheDay = key === 'warnings' && !dated ? regulation.dated.map((one) => one.code) : [];
    const found = find(decision).filter((code) => !ofTheDay.includes(code) || values.includes(code));
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
