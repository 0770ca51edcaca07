/** Proposals as lists have them: of one real regulation, and of random small ones. */
import fc from 'fast-check';
import { proposalOf } from './arbitrary-proposal.ts';
import { smallRegulation } from './arbitrary-regulation.ts';
import { regulation } from './lai-chau.ts';

const withFacts = regulation.matters.filter((matter) => matter.facts.length > 0);

export const anyProposal = fc
  .constantFrom(...withFacts)
  .chain((matter) => proposalOf(regulation, matter, 20));

/** Days on which different dated notices stand. */
export const days = fc.constantFrom('2021-12-05', '2024-06-12', '2025-07-01', '2026-01-01');

/** A regulation with proposals under it. */
export const smallLists = smallRegulation.chain((small) =>
  fc.tuple(fc.constant(small), fc.array(proposalOf(small, small.matters[0]!, 30), { maxLength: 12 })),
);
