/** `authority procedure`: the way of a file, how the body votes, and the dates around a session. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { Procedure, ProcedureSubject } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { ReportFormat } from '../present/document/report.ts';
import { procedureFormats } from '../present/procedure/formats.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { calendarTrouble, writeCalendar } from './procedure/calendar-file.ts';
import type { CountedOrExit } from './procedure/count-dates.ts';
import { findSubject } from './procedure/find-subject.ts';
import { planOf } from './procedure/plan.ts';
import { refuseTarget, type Target } from './write-whole.ts';

export interface ProcedureInput {
  /** A body, a type of proposal, or a file of a proposal; as written. */
  readonly subject: string;
  readonly compiled: CompiledRegulation;
  /** Whether the command line names the regulation; otherwise a proposal may. */
  readonly regulationGiven: boolean;
  readonly format: ReportFormat;
  /** ISO date given for what has no date of its own … */
  readonly date?: string;
  /** … and the one before which a date is past. */
  readonly today: string;
  /** ISO date of a session to count from. */
  readonly meeting?: string;
  readonly extraordinary: boolean;
  /** A file of days off. */
  readonly holidays?: string;
  /** The calendar file to write. */
  readonly ics?: Target;
}

export async function procedure(input: ProcedureInput, context: Context): Promise<ExitCode> {
  const unmet = input.ics && (await refuseTarget(input.ics, context));
  if (unmet !== undefined) return unmet;
  // Where no other day is named, what is in force on the day of the session counts.
  const day = input.date ?? input.meeting ?? input.today;
  const found = await findSubject({ ...input, day }, context);
  if ('exit' in found) return found.exit;
  const { subject, compiled } = found;
  const { regulation } = compiled;
  const plan = await planOf(subject, regulation, found.day ?? day, input.extraordinary);
  const trouble = input.ics && calendarTrouble(plan, input.ics, regulation, context.lang);
  if (trouble !== undefined) return refuseUsage(context, trouble);
  const counted = await countIn(plan, regulation, input, context);
  if ('exit' in counted) return counted.exit;

  const { io, lang } = context;
  const options = { lang, style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  const dated = { ...plan, ...counted };
  await write(io.stdout, procedureFormats[input.format](dated, regulation, options));
  const unwritten = input.ics && (await writeCalendar(dated, regulation, input.ics, context));
  return unwritten ?? exitFor(subject);
}

/** Dates are counted where a session is named. */
async function countIn(
  plan: Procedure,
  regulation: Regulation,
  { meeting, date, today, holidays }: ProcedureInput,
  context: Context,
): Promise<CountedOrExit | Record<never, never>> {
  if (meeting === undefined) return {};
  const { countDates } = await import('./procedure/count-dates.ts');
  const session = { meeting, today: date ?? today, ...(holidays !== undefined && { holidays }) };
  return countDates(plan, regulation, session, context);
}

function exitFor(subject: ProcedureSubject): ExitCode {
  const isOpen = subject.kind === 'proposal' && subject.decision.outcome === 'undetermined';
  return isOpen ? EXIT.undetermined : EXIT.ok;
}
