import { expect, test } from 'vitest';
import { drawCase } from './cases.ts';
import { judge } from './judge.ts';

// The long run is by hand and in .ci/run; these are drawn anew by whoever changes the seed.
test.each(Array.from({ length: 40 }, (_, index) => `test-${index}`))('nothing breaks: %s', async (seed) => {
  const { faults } = await judge(drawCase(seed));
  expect(faults).toEqual([]);
});
