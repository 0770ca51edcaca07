/** Three hundred drawn lists: none wrong, none lost, none invented, and hardly one refused that a person would read. */
import { expect, it } from 'vitest';
import { drawList } from './generator/list.ts';
import { GRAVE, judge } from './judge.ts';
import { regulationOfTests } from './product.ts';
import { addTo, emptyTotals, isAccepted } from './run.ts';

const LISTS = 300;

it(`${LISTS} office lists from their seeds`, async () => {
  const regulation = await regulationOfTests();
  const totals = emptyTotals();
  const grave: string[] = [];
  for (let index = 0; index < LISTS; index++) {
    const verdict = await judge(drawList(`ci-${index}`, new Set()), regulation);
    addTo(totals, verdict);
    for (const { fault, at, expected, found } of verdict.failures) {
      if (GRAVE.has(fault))
        grave.push(`${verdict.seed} ${fault} at ${at}: expected ${expected}, found ${found}`);
    }
  }
  // `npm run office-lists -- --only SEED` writes one of them out and says all that is wrong with it.
  expect(grave).toEqual([]);
  expect(totals.readable).toBeGreaterThan(1000);
  expect(isAccepted(totals), JSON.stringify([...totals.faults])).toBe(true);
}, 120_000);
