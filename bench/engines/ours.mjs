/** This library's `decide`, called once a proposal: the whole decision, with citations, warnings, advice and facts. */

/** @param trace whether every rule is asked for with its tests */
export function ours({ decide }, compiled, trace) {
  const options = { asOf: '2024-06-12', trace };
  return {
    name: trace ? 'authority-router, full trace' : 'authority-router',
    takesProposals: true,
    decide: (proposals) => proposals.map((proposal) => decide(compiled, proposal, options)),
    answerOf: ({ authority, citations }) => ({
      authority,
      rules: citations.filter(({ deciding }) => deciding).map(({ rule }) => rule),
    }),
  };
}
