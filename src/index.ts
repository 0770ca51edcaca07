/**
 * The library: load a regulation, read proposals, decide, count votes, and put words to what comes of it.
 *
 * `decide` and `countVote` speak in codes and exact numbers and touch nothing outside their arguments; `present` and
 * `presentVote` put words to what they say, in Vietnamese or English.
 */
export type { CompiledRegulation } from './engine/cells/compiled.ts';
export { type DecideOptions, decide } from './engine/decide/decide.ts';
export { countVote } from './engine/procedure/vote.ts';
export { type LoadedRegulation, loadRegulation } from './library/load-regulation.ts';
export { type ParsedProposal, parseProposal } from './library/parse-proposal.ts';
export type { AmountUnit, AmountValue, DecimalString } from './model/amount.ts';
export type * from './model/decision.ts';
export type * from './model/fact.ts';
export type { Place, Problem, ProblemCode } from './model/problem.ts';
export type { Derived, FactValue, Proposal } from './model/proposal.ts';
export type * from './model/regulation.ts';
/** By its older name. */
export type { Ambiguity as Doubt } from './model/regulation.ts';
export type * from './model/vote.ts';
export type * from './model/words.ts';
export type { Result } from './present/decision-json.ts';
export { type PresentOptions, present } from './present/decision-json.ts';
export { type DescribedProblem, describeProblem } from './present/problem.ts';
export { type PresentedVote, presentVote } from './present/vote.ts';
