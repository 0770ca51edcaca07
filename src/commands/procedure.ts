/** `authority procedure`: the steps of a file, how the body votes, and the dates around a session. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { hasSession } from '../engine/procedure/procedure.ts';
import { namesOf } from '../intake/names.ts';
import { readProposal } from '../intake/read-proposal.ts';
import { countDates, planOf } from '../library/procedure-plan.ts';
import type { HolidayNotice } from '../model/calendar.ts';
import type { Procedure, ProcedureSubject } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { readDate } from '../notation/date.ts';
import { fold } from '../notation/fold.ts';
import { nearest } from '../notation/spelling.ts';
import { procedureCalendar } from '../present/calendar-file.ts';
import { Names } from '../present/names.ts';
import type { UsageError } from '../present/problem.ts';
import { procedureReport } from '../present/procedure.ts';
import { type Call, command } from './command.ts';
import { type Context, EXIT, type ExitCode, printReport, refuseInput, refuseUsage } from './context.ts';
import { chooseRegulation } from './open-regulation.ts';
import { type Checked, date, flag, format, type OptionValues, text, today } from './options.ts';
import { isThere, readProposalFile, readText } from './read-input.ts';
import { readBeside, refuseTargets, writeTarget } from './targets.ts';

const options = {
  format: format('text', 'json', 'markdown'),
  /** Of what has no date of its own; a format that is none is complained of first. */
  date: { ...date('wayDate'), turn: 2 },
  /** The day of a session to count from; read after the other options, since it may be missed by them. */
  meeting: text('<date>', 'meeting'),
  extraordinary: flag('extraordinary'),
  /** A file of the days off that the Prime Minister chooses. */
  holidays: text('<file>', 'holidays'),
  /** The calendar file to write. */
  ics: text('<file>', 'ics'),
  force: flag('force'),
};

type ProcedureCall = Call<typeof options, true>;

export const procedure = command({
  name: 'procedure',
  needsRegulation: true,
  arguments: (help) => [help.arguments.way],
  suggest: ({ bodies, matters }, lang) =>
    [...bodies, ...matters].map(({ code, name }) => [code, name[lang]] as const),
  options,
  examples: [
    'authority procedure ban-thuong-vu',
    'authority procedure ban-thuong-vu --meeting 2024-06-12 --ics session.ics',
    'authority procedure "Dự án đầu tư" --lang en',
    'authority procedure proposal.json --meeting 12/06/2024 --holidays holidays.yaml',
  ],
  exitCodes: (help) => help.procedureExitCodes,
  async run(call) {
    const { options, io, lang } = call;
    const { extraordinary, force, holidays } = options;
    const read = meetingOf(options);
    if ('error' in read) return refuseUsage(call, read.error);
    const meeting = read.value;
    const ics = options.ics === undefined ? undefined : { file: options.ics, force };
    const reads = [...call.args, ...readBeside(call), ...(holidays === undefined ? [] : [holidays])];
    const unmet = ics && (await refuseTargets([ics], reads, call));
    if (unmet !== undefined) return unmet;
    // Where no other day is named, what is in force on the day of the session counts.
    const day = options.date ?? meeting ?? today(call);
    const found = await findSubject(call, day);
    if ('exit' in found) return found.exit;
    const { subject, compiled } = found;
    const { regulation } = compiled;
    const plan = await planOf(subject, regulation, found.day ?? day, extraordinary);
    const trouble = ics && calendarTrouble(plan, ics.file, regulation, lang);
    if (trouble !== undefined) return refuseUsage(call, trouble);
    const session = meeting && { meeting, today: options.date ?? today(call) };
    const counted = session ? await datesOf(plan, regulation, session, holidays, call) : {};
    if ('exit' in counted) return counted.exit;

    const dated: Procedure = { ...plan, ...counted };
    await printReport(call, options.format, procedureReport(dated, regulation, lang));
    if (ics !== undefined) {
      const stamp = io.now().toISOString();
      const calendar = await procedureCalendar(dated.byBody[0]!, dated.dates![0]!, regulation, stamp, lang);
      const unwritten = await writeTarget(calendar, ics, call);
      if (unwritten !== undefined) return unwritten;
    }
    const isOpen = subject.kind === 'proposal' && subject.decision.outcome === 'undetermined';
    return isOpen ? EXIT.undetermined : EXIT.ok;
  },
});

/** The day of the session; options that mean nothing without one are no accident. */
function meetingOf({ meeting, holidays, ics }: OptionValues<typeof options>): Checked<string | undefined> {
  if (meeting === undefined) {
    const lost = ics === undefined ? (holidays === undefined ? undefined : '--holidays') : '--ics';
    return lost === undefined
      ? { value: undefined }
      : { error: { code: 'option-needs-meeting', found: lost } };
  }
  const value = readDate(meeting);
  if (value !== undefined) return { value };
  return { error: { code: 'bad-date', found: meeting, reason: '--meeting' } };
}

type FoundOrExit =
  | {
      readonly subject: ProcedureSubject;
      readonly compiled: CompiledRegulation;
      /** The date that the proposal gives, where it gives one. */
      readonly day?: string;
    }
  | { readonly exit: ExitCode };

/**
 * What the procedure is asked of: a body or a type by its code or name; else a proposal in a file, `-` for standard
 * input, which is decided first.
 */
async function findSubject(call: ProcedureCall, day: string): Promise<FoundOrExit> {
  const { compiled } = call;
  const text = call.args[0]!;
  const { bodies, matters } = namesOf(compiled.regulation);
  const body = bodies.lookup(text);
  if (body.kind === 'found') return { subject: { kind: 'body', body: body.code }, compiled };
  const matter = matters.lookup(text);
  if (matter.kind === 'found') return { subject: { kind: 'matter', matter: matter.code }, compiled };
  if (text === '-' || /\.json$/i.test(text) || (await isThere(text))) return decideFile(text, call, day);
  const near = nearTo(text, compiled.regulation);
  return { exit: await refuseUsage(call, { code: 'unknown-way', found: text, near }) };
}

async function decideFile(file: string, call: ProcedureCall, day: string): Promise<FoundOrExit> {
  const written = await readProposalFile(file, call);
  if ('exit' in written) return written;
  const isGiven = call.global.regulation !== undefined;
  const chosen = await chooseRegulation(written.raw, call.compiled, isGiven, call);
  if ('exit' in chosen) return chosen;
  const { compiled } = chosen;
  const read = written.raw && readProposal(compiled.regulation, written.raw, { mode: 'strict' });
  const problems = [...written.problems, ...(read?.problems ?? [])];
  if (read?.proposal === undefined || problems.length > 0) {
    return { exit: await refuseInput(call, problems, compiled.regulation) };
  }
  const decision = decide(compiled, read.proposal, { asOf: day, trace: true });
  const { date } = read.proposal;
  return { subject: { kind: 'proposal', decision }, compiled, ...(date !== undefined && { day: date }) };
}

function nearTo(text: string, { bodies, matters }: Regulation): string[] {
  const named = [...bodies, ...matters].flatMap(({ code, name, forms }) =>
    [code, name.vi, name.en, ...forms].map((form) => ({ folded: fold(form), code, show: code })),
  );
  return nearest(fold(text), named);
}

/** The dates around the session, by the days off that are known. */
async function datesOf(
  plan: Procedure,
  regulation: Regulation,
  session: { readonly meeting: string; readonly today: string },
  holidays: string | undefined,
  context: Context,
): Promise<Pick<Procedure, 'dates'> | { readonly exit: ExitCode }> {
  const read = holidays === undefined ? undefined : await readHolidays(holidays, context);
  if (read !== undefined && 'exit' in read) return read;
  const counted = await countDates(plan, regulation, session, read?.notice);
  if ('dates' in counted) return counted;
  return { exit: await refuseInput(context, counted.problems, regulation) };
}

async function readHolidays(
  file: string,
  context: Context,
): Promise<{ readonly notice: HolidayNotice } | { readonly exit: ExitCode }> {
  const read = await readText(file);
  if (!read.ok) {
    const { reason } = read;
    return { exit: await refuseUsage(context, { code: 'unreadable-file', found: file, reason }) };
  }
  const { readHolidayNotice } = await import('../intake/read-holidays.ts');
  await context.io.atAStretch?.();
  const { notice, problems } = readHolidayNotice(read.text, file);
  return notice === undefined ? { exit: await refuseInput(context, problems) } : { notice };
}

/** What keeps the procedures from being one calendar: there is more than one session in them, or none. */
function calendarTrouble(
  { byBody }: Procedure,
  file: string,
  regulation: Regulation,
  lang: Lang,
): UsageError | undefined {
  const names = new Names(regulation, lang);
  const bodies = byBody.flatMap(({ body }) => (body === null ? [] : [names.body(body)]));
  if (byBody.length > 1) return { code: 'ics-several-ways', found: file, known: bodies };
  if (hasSession(byBody[0]!, regulation)) return undefined;
  return { code: 'ics-without-session', found: file, ...(bodies.length > 0 && { reason: bodies[0]! }) };
}
