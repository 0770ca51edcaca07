/** What a regulation answers: who decides, what it leaves open, what it says, how a file goes, how two differ. */
import { audit as auditRegulation } from '../engine/audit/audit.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { type DecideOptions, decide as decideProposal } from '../engine/decide/decide.ts';
import { differenceOf } from '../engine/difference/difference.ts';
import type { Decision } from '../model/decision.ts';
import type { Problem } from '../model/problem.ts';
import type { ProcedureSubject } from '../model/procedure.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { readDate } from '../notation/date.ts';
import { type PresentedAudit, presentAudit } from '../present/audit.ts';
import { type PresentedDifference, presentDifference } from '../present/difference.ts';
import { type PresentedExplanation, presentExplanation } from '../present/explain.ts';
import { explain as explainSubject, findSubject, nearestSubjects } from '../present/explained-subject.ts';
import { type PresentedProcedure, presentProcedure } from '../present/procedure-json.ts';
import { countDates, planOf } from './procedure-plan.ts';

/**
 * Who decides a proposal, in codes and exact decimals (đồng, USD, ha); `present` puts words to it. Pure.
 *
 * The hit policy between rules is priority: the highest body among the rules that fit decides; what no rule reserves is
 * the regulation's residual body's. The outcome is worked out over every completion of the facts left out: decided only
 * when all give one body, else undetermined with exactly the bodies that remain and exactly the facts that matter.
 *
 * @throws RangeError when `asOf` is no ISO date that exists, or the proposal was parsed under another regulation and is
 *   of a type that this one does not have
 */
export function decide(regulation: CompiledRegulation, proposal: Proposal, options: DecideOptions): Decision {
  checkDate('asOf', options.asOf);
  return decideProposal(regulation, proposal, options);
}

/** The day that was last found to exist: many decisions are asked for on one, and each takes no longer than this. */
let known: unknown = '1970-01-01';

/** @throws RangeError for what is no ISO date that exists */
export function checkDate(name: string, found: unknown): void {
  if (found === known) return;
  if (typeof found === 'string' && readDate(found) === found) {
    known = found;
    return;
  }
  const what = typeof found === 'string' ? `“${found}”` : String(found);
  throw new RangeError(`${name} is ${what}; expected a day that exists, as YYYY-MM-DD (2024-06-12)`);
}

/**
 * What a regulation leaves open, claims twice or says without effect, each finding with a proposal that shows it, as
 * `authority audit --format json` says it. Pure. `passed` is false while an error or a warning is not accepted.
 * @param options `mostCells`: of a matter with more cells nothing is proved, and the audit says so
 */
export function audit(
  compiled: CompiledRegulation,
  { lang, ...options }: { readonly lang: Lang; readonly mostCells?: bigint },
): PresentedAudit {
  return presentAudit(auditRegulation(compiled, options), compiled.regulation, { lang });
}

export type Explained =
  | { readonly ok: true; readonly explanation: PresentedExplanation }
  /** Nothing is called that; at most three that are nearly, nearest first. */
  | { readonly ok: false; readonly near: readonly string[] };

/**
 * What a clause (`2.4.2`, "khoản 4 Điều 2"), a rule or a type of proposal says, as `authority explain --format json`
 * does. Pure. Limits in it are decimals in the unit of their fact.
 */
export function explain(
  { regulation }: CompiledRegulation,
  subject: string,
  { lang }: { readonly lang: Lang },
): Explained {
  const found = findSubject(subject, regulation);
  if (found === undefined) return { ok: false, near: nearestSubjects(subject, regulation) };
  return { ok: true, explanation: presentExplanation(explainSubject(found, regulation), regulation, lang) };
}

/**
 * Where two regulations give different bodies, with the proposals that move, and which rules and facts have changed, as
 * `authority diff --format json` says it. Pure. Codes and decimals alone: nothing in it follows a language.
 */
export function diff(
  { regulation: a }: CompiledRegulation,
  { regulation: b }: CompiledRegulation,
): PresentedDifference {
  return presentDifference({ difference: differenceOf(a, b), a, b, labels: { a: a.id, b: b.id } });
}

/** Whose procedure it is: a body or a type of proposal by its code, or a proposal, which is decided first. */
export type AskedProcedure =
  | { readonly body: string }
  | { readonly type: string }
  | { readonly proposal: Proposal };

export interface ProcedureOptions {
  readonly lang: Lang;
  /** ISO date on which regulations are looked at, before which a date is past. A proposal's own date wins for the former. */
  readonly asOf: string;
  /** ISO date of the session to count days from; absent: no dates. */
  readonly meeting?: string;
  readonly extraordinary?: boolean;
  /** Text of a file of the days off that the Prime Minister has chosen (`authority procedure --holidays`). */
  readonly holidays?: string;
}

export type AnsweredProcedure =
  | { readonly ok: true; readonly procedure: PresentedProcedure }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * How a file goes to each body that may decide, how that body votes, and the dates around its session, as `authority
 * procedure --format json` says it. Touches no clock; loads other regulations that a step names, and the holidays.
 *
 * @returns the procedure, or what is wrong with the days off, or that the session lies outside the calendar
 * @throws RangeError for an `asOf` or `meeting` that is no ISO date that exists, and for a body or type that the
 *   regulation does not have
 */
export async function procedure(
  compiled: CompiledRegulation,
  asked: AskedProcedure,
  { lang, asOf, meeting, extraordinary = false, holidays }: ProcedureOptions,
): Promise<AnsweredProcedure> {
  checkDate('asOf', asOf);
  if (meeting !== undefined) checkDate('meeting', meeting);
  const { regulation } = compiled;
  const subject = subjectOf(asked, compiled, asOf);
  const day = ('proposal' in asked && asked.proposal.date) || asOf;
  const plan = await planOf(subject, regulation, day, extraordinary);
  if (meeting === undefined) return { ok: true, procedure: presentProcedure(plan, regulation, lang) };
  const read = holidays === undefined ? undefined : await readHolidays(holidays);
  if (read !== undefined && read.notice === undefined) return { ok: false, problems: read.problems };
  const counted = await countDates(plan, regulation, { meeting, today: asOf }, read?.notice);
  if ('problems' in counted) return { ok: false, problems: counted.problems };
  return { ok: true, procedure: presentProcedure({ ...plan, ...counted }, regulation, lang) };
}

function subjectOf(asked: AskedProcedure, compiled: CompiledRegulation, asOf: string): ProcedureSubject {
  const { regulation } = compiled;
  if ('body' in asked) return { kind: 'body', body: oneOf('body', asked.body, regulation.bodies) };
  if ('type' in asked) return { kind: 'matter', matter: oneOf('type', asked.type, regulation.matters) };
  return { kind: 'proposal', decision: decideProposal(compiled, asked.proposal, { asOf, trace: true }) };
}

function oneOf(what: string, code: string, all: Regulation['bodies'] | Regulation['matters']): string {
  const codes = all.map((one) => one.code);
  if (!codes.includes(code)) throw new RangeError(`no ${what} ${code}; known: ${codes.join(', ')}`);
  return code;
}

async function readHolidays(text: string) {
  const { readHolidayNotice } = await import('../intake/read-holidays.ts');
  return readHolidayNotice(text, 'holidays');
}
