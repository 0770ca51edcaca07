/**
 * Missing facts: exactly the bodies that remain and exactly the facts that matter, with what each answer would lead to.
 * Random proposals of the matter with the most facts, one to four of them left out and nothing assumed; each is new.
 */
import { randomBelow } from './random.mjs';
import { proposalOf, RandomProposals } from './random-proposals.mjs';
import { quantile, spread, table } from './statistics.mjs';

const SEED = 20211206;
const SIZE = 500;
const LEFT_OUT = [1, 2, 3, 4];
/** Decisions a second, by how many facts are left out; and the longest that one may take, in ms. */
const LEAST = { 1: 150_000, 4: 100_000 };
const LONGEST = 10;

const OPTIONS = { asOf: '2024-06-12', strict: true };

export const title = 'Missing facts';

export async function measure({ library, quick }) {
  const { regulation: compiled } = await library.loadRegulation('lai-chau-xiv');
  const [matter] = Object.values(compiled.matters).toSorted((a, b) => b.facts.length - a.facts.length);
  const proposals = new RandomProposals(compiled, SEED, [matter.code]);
  const below = randomBelow(SEED);
  const [warming, counted] = quick ? [0, 1] : [20, 20];
  const times = LEFT_OUT.map(() => []);
  const longest = LEFT_OUT.map(() => 0);
  const undetermined = LEFT_OUT.map(() => 0);
  for (let round = -warming; round < counted; round++) {
    for (const [index, count] of LEFT_OUT.entries()) {
      const whole = proposals.take(SIZE).map((input) => proposalOf(compiled, input));
      const asked = whole.map((proposal) => without(proposal, count, below));
      const start = performance.now();
      const decisions = asked.map((proposal) => library.decide(compiled, proposal, OPTIONS));
      if (round >= 0) times[index].push(performance.now() - start);
      if (round >= 0)
        longest[index] = Math.max(longest[index], longestOf(library, compiled, proposals, count, below));
      expectAmongCandidates(library, compiled, whole, decisions);
      if (round >= 0)
        undetermined[index] += decisions.filter(({ outcome }) => outcome === 'undetermined').length;
    }
  }
  return told(matter.code, times, longest, undetermined, counted);
}

/** A proposal with some of its facts left out. */
function without(proposal, count, below) {
  const facts = new Map(proposal.facts);
  for (let left = 0; left < count; left++) facts.delete([...facts.keys()][below(facts.size)]);
  return { ...proposal, facts };
}

/** The longest that one of as many others takes, in ms. */
function longestOf(library, compiled, proposals, count, below) {
  let longest = 0;
  for (const input of proposals.take(SIZE)) {
    const proposal = without(proposalOf(compiled, input), count, below);
    const start = performance.now();
    library.decide(compiled, proposal, OPTIONS);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** What was left out had a value: the body that decides with it has to be one of those that remain. */
function expectAmongCandidates(library, compiled, whole, decisions) {
  whole.forEach((proposal, index) => {
    const { authority } = library.decide(compiled, proposal, OPTIONS);
    if (decisions[index].candidates.includes(authority)) return;
    throw new Error(`${authority} is not among the candidates: ${JSON.stringify([...proposal.facts])}`);
  });
}

function told(matter, times, longest, undetermined, rounds) {
  const total = rounds * SIZE;
  const results = LEFT_OUT.map((count, index) => {
    const rates = times[index].map((time) => SIZE / time);
    return { count, rates, least: LEAST[count], longest: longest[index], open: undetermined[index] / total };
  });
  const text = [
    `${total.toLocaleString('en')} proposals of \`${matter}\` each, nothing assumed; thousands of decisions a second, with quartiles.`,
    '',
    table(
      ['facts left out', 'thousand a second', 'goal', 'undetermined', 'longest, ms'],
      results.map(({ count, rates, least, longest: most, open }) => [
        count,
        spread(rates, 0),
        least === undefined ? '' : `≥ ${least / 1000}`,
        `${(100 * open).toFixed(0)} %`,
        `${most.toFixed(2)} (≤ ${LONGEST})`,
      ]),
    ),
  ].join('\n');
  const missed = results.flatMap(({ count, rates, least, longest: most }) => [
    ...(least !== undefined && quantile(rates, 0.5) * 1000 < least ? [`${count} left out`] : []),
    ...(most > LONGEST ? [`the longest with ${count} left out`] : []),
  ]);
  return { text, missed };
}
