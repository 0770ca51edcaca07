/** The engine against brute force over every completion, on the bundled regulation. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { expectAgreement } from '../agree.ts';
import { proposalOf, proposalOfItems } from '../arbitrary-proposal.ts';
import { smallRegulation } from '../arbitrary-regulation.ts';
import { compiled, regulation } from '../lai-chau.ts';
import { completionsAtMost } from '../oracle.ts';

const SEED = 20250919;

for (const matter of regulation.matters) {
  const runs = matter.facts.length === 0 ? 2 : matter.code === 'investment-project' ? 400 : 150;
  it(`${matter.code}: the engine says what every completion taken one by one says`, () => {
    let held = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }).chain((leftOut) => proposalOf(regulation, matter, leftOut)),
        fc.boolean(),
        (proposal, strict) => {
          fc.pre(completionsAtMost(regulation, proposal, strict) <= 2000);
          held += expectAgreement(compiled, proposal, strict, 800) ? 1 : 0;
        },
      ),
      { seed: SEED, numRuns: runs, maxSkipsPerRun: 50 },
    );
    expect(held).toBeGreaterThan(runs / 2);
  });
}

it('a round summed from items is decided as the sum, and doubted where all of it could give another body', () => {
  const matter = regulation.matters.find((one) => one.code === 'budget-allocation')!;
  const items = regulation.facts.find((fact) => fact.kind === 'items')!;
  fc.assert(
    fc.property(proposalOfItems(regulation, matter, items), fc.boolean(), (proposal, strict) => {
      expect(expectAgreement(compiled, proposal, strict, 100)).toBe(true);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

it('random small regulations: the engine says what every completion taken one by one says', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      smallRegulation.chain((small) =>
        fc.tuple(fc.constant(small), proposalOf(small, small.matters[0]!, 50)),
      ),
      fc.boolean(),
      ([small, proposal], strict) => {
        expectAgreement(compileRegulation(small), proposal, strict, 3000);
        kinds.add(small.residual === null ? 'nobody' : 'residual');
      },
    ),
    { seed: SEED, numRuns: 600 },
  );
  expect(kinds.size).toBe(2);
});
