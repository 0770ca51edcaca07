/**
 * The library: load a regulation, read proposals, decide, ask the regulation what it says, and put words to what comes of
 * it.
 *
 * `decide` and `countVote` speak in codes and exact numbers; `present` and `presentVote` put words to what they say, in
 * Vietnamese or English. `audit`, `explain`, `diff`, `procedure` and `validateList` give what the command line prints with
 * `--format json`. Amounts are decimals as text, in the unit of their fact: đồng, USD, hectares. Nothing touches a clock
 * or the network, and files are touched by streams of lists alone.
 *
 * Trouble in what people wrote is returned, as problems with their places; a RangeError is thrown for arguments that a
 * program got wrong.
 */
export type { CompiledRegulation } from './engine/cells/compiled.ts';
export type { DecideOptions } from './engine/decide/decide.ts';
export { countVote } from './engine/procedure/vote.ts';
export {
  type AnsweredProcedure,
  type AskedProcedure,
  audit,
  decide,
  diff,
  type Explained,
  explain,
  type ProcedureOptions,
  procedure,
} from './library/answers.ts';
export {
  type DecidedRow,
  decideList,
  type ListInput,
  type ReadListOptions,
  validateList,
} from './library/lists.ts';
export { type LoadedRegulation, loadRegulation, regulations } from './library/load-regulation.ts';
export { type ParsedProposal, type ParseOptions, parseProposal } from './library/parse-proposal.ts';
export type { AmountUnit, AmountValue, DecimalString } from './model/amount.ts';
export type * from './model/decision.ts';
export type * from './model/fact.ts';
export type { Place, Problem, ProblemCode } from './model/problem.ts';
export type { Derived, Facts, FactValue, Proposal } from './model/proposal.ts';
export type * from './model/regulation.ts';
/** By its older name. */
export type { Ambiguity as Doubt } from './model/regulation.ts';
export type * from './model/step.ts';
export type * from './model/vote.ts';
export type * from './model/words.ts';
export type { PresentedAudit, PresentedFinding } from './present/audit.ts';
export type * from './present/decision-json.ts';
export { present } from './present/decision-json.ts';
export type { PresentedDifference } from './present/difference.ts';
export type { PresentedExplanation } from './present/explain.ts';
export type { PresentedValidation } from './present/findings/json.ts';
export { describeNote } from './present/list/run-messages.ts';
export {
  type DescribedProblem,
  describeProblem,
  type PresentedProblem,
  presentProblem,
} from './present/problem.ts';
export type { PresentedProcedure } from './present/procedure-json.ts';
export type { ListedRegulation } from './present/regulations.ts';
export type { ResultActors, ResultDue, ResultStage } from './present/route.ts';
export { type PresentedVote, presentVote } from './present/vote.ts';
