/** `authority check`: one proposal in, the deciding body out. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { flagOf, readFlags } from '../intake/flags.ts';
import type { RawProposal } from '../intake/raw.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Decision, Outcome } from '../model/decision.ts';
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import { decisionText } from '../present/decision-text.ts';
import type { DecisionOptions } from '../present/decision-words.ts';
import type { ReportFormat } from '../present/document/report.ts';
import { type Context, refuseInput, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { type AskingWishes, mayAsk } from './may-ask.ts';
import { chooseRegulation, readProposalFile, type WrittenProposal } from './proposal-file.ts';
import type { Target } from './write-whole.ts';

export interface CheckInput {
  /** A JSON file, or `-` for standard input. */
  readonly file?: string;
  /** Facts from flags, in the order given. */
  readonly flags: readonly (readonly [key: string, text: string])[];
  readonly compiled: CompiledRegulation;
  /** Whether the command line names the regulation; otherwise the proposal may. */
  readonly regulationGiven: boolean;
  readonly format: ReportFormat;
  /** ISO date for a proposal without one. */
  readonly asOf: string;
  readonly strict: boolean;
  readonly numberFormat?: 'vi' | 'en';
  readonly exitZero: boolean;
  /** Whether every rule is shown with its tests; JSON always has them. */
  readonly trace: boolean;
  /** `-i`: asking is wanted. */
  readonly interactive: boolean;
  /** `--no-input`: nothing is ever asked. */
  readonly noInput: boolean;
  /** Where the proposal is kept as JSON. */
  readonly save?: Target;
  /** Options as they were given, for the command that gives the result again. */
  readonly given: { readonly regulation?: string; readonly date?: string };
}

export async function check(input: CheckInput, context: Context): Promise<ExitCode> {
  const unmet = await refuseWishes(input, context);
  if (unmet !== undefined) return unmet;
  const written = await readWritten(input, context);
  if ('exit' in written) return written.exit;
  const chosen = await chooseRegulation(written.raw, input.compiled, input.regulationGiven, context);
  if ('exit' in chosen) return chosen.exit;
  const { compiled } = chosen;
  const asked = await askForMissing(written, compiled, input, context);
  if ('exit' in asked) return asked.exit;
  const { raw, problems, decision } = asked;
  if (raw === undefined || decision === undefined) return refuseInput(context, problems, compiled.regulation);

  const { io, lang } = context;
  const style = await styleOf(io.stdout, io.env);
  const trace = input.trace || input.format === 'json';
  const named = chosen.named ?? input.given.regulation;
  const procedureFlags = named === undefined ? [] : ['--regulation', named];
  const options = { lang, style, width: widthOf(io.stdout), trace, procedureFlags };
  await write(io.stdout, await render(input.format, decision, compiled.regulation, options));
  const unsaved = input.save && (await save(raw, compiled, input.save, input, context));
  if (asked.wasAsked) await close(raw, decision, compiled, input, context);
  return unsaved ?? exitFor(decision.outcome, input.exitZero);
}

/** What text does not need is loaded when it is asked for. */
async function render(
  format: ReportFormat,
  decision: Decision,
  regulation: Regulation,
  options: DecisionOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return decisionText(decision, regulation, options);
    case 'json':
      return (await import('../present/decision-json.ts')).decisionJson(decision, regulation, options);
    case 'markdown':
      return (await import('../present/decision-markdown.ts')).decisionMarkdown(
        decision,
        regulation,
        options,
      );
  }
}

function exitFor(outcome: Outcome, exitZero: boolean): ExitCode {
  return outcome === 'undetermined' && !exitZero ? EXIT.undetermined : EXIT.ok;
}

/** `-i` where nothing can be asked, `--save` over a file that is there. */
async function refuseWishes(input: CheckInput, context: Context): Promise<ExitCode | undefined> {
  if (input.interactive) {
    const may = mayAsk(wishesOf(input), context.io);
    if (may === 'no-terminal' || may === 'asking-off') return refuseUsage(context, { code: may });
  }
  if (input.save === undefined) return undefined;
  const { refuseTarget } = await import('./write-whole.ts');
  return refuseTarget(input.save, context);
}

function wishesOf({ interactive, noInput, format, file }: CheckInput): AskingWishes {
  return { interactive, noInput, isText: format === 'text', readsStdin: file === '-' };
}

interface Decided {
  readonly raw?: RawProposal;
  readonly problems: readonly Problem[];
  /** Absent where there are problems. */
  readonly decision?: Decision;
}

function decideWritten(
  { raw, problems: unread }: Decided,
  compiled: CompiledRegulation,
  { asOf, strict, numberFormat }: CheckInput,
): Decided {
  if (raw === undefined) return { problems: unread };
  const options = { mode: 'strict', ...(numberFormat && { numberFormat }) } as const;
  const read = readProposal(compiled.regulation, raw, options);
  const problems = [...unread, ...read.problems];
  if (read.proposal === undefined || problems.length > 0) return { raw, problems };
  return { raw, problems, decision: decide(compiled, read.proposal, { asOf, strict, trace: true }) };
}

/** The decision on what was written; where facts are missing and asking is allowed, on what was answered too. */
async function askForMissing(
  written: Decided,
  compiled: CompiledRegulation,
  input: CheckInput,
  context: Context,
): Promise<(Decided & { readonly wasAsked: boolean }) | { readonly exit: ExitCode }> {
  const first = decideWritten(written, compiled, input);
  const { raw, problems, decision } = first;
  const lacksOnlyType = problems.length > 0 && problems.every(({ code }) => code === 'type-missing');
  const isOpen =
    decision === undefined ? lacksOnlyType : decision.outcome === 'undetermined' || input.interactive;
  if (raw === undefined || !isOpen || mayAsk(wishesOf(input), context.io) !== 'yes') {
    return { ...first, wasAsked: false };
  }
  const { asOf, strict, numberFormat } = input;
  const setting = { compiled, asOf, strict, ...(numberFormat && { numberFormat }) };
  const { interview } = await import('./interview/interview.ts');
  const answered = await interview(raw, setting, context);
  if ('exit' in answered) return answered;
  return { ...decideWritten({ raw: answered.raw, problems: [] }, compiled, input), wasAsked: true };
}

async function save(
  raw: RawProposal,
  { regulation }: CompiledRegulation,
  target: Target,
  { given }: CheckInput,
  context: Context,
): Promise<ExitCode | undefined> {
  const { saveProposal } = await import('./save-proposal.ts');
  const beside = { regulation: regulation.id, ...(given.date !== undefined && { date: given.date }) };
  return saveProposal(raw, beside, target, context);
}

async function close(
  raw: RawProposal,
  { outcome }: Decision,
  { regulation }: CompiledRegulation,
  input: CheckInput,
  context: Context,
): Promise<void> {
  const { given, format, strict, exitZero, numberFormat } = input;
  const { writeClosing } = await import('./interview/again.ts');
  const undetermined = outcome === 'undetermined';
  const options = { ...given, lang: context.lang, format, strict, exitZero, undetermined };
  const again = { ...options, ...(numberFormat && { numberFormat }) };
  await writeClosing(raw, regulation, again, input.save?.file, context);
}

async function readWritten(input: CheckInput, context: Context): Promise<WrittenProposal> {
  const { file, flags } = input;
  if (file === undefined) {
    if (flags.length === 0 && mayAsk(wishesOf(input), context.io) !== 'yes') {
      return { exit: await refuseUsage(context, { code: 'no-input' }) };
    }
    return { raw: readFlags(flags), problems: [] };
  }
  if (flags.length > 0) {
    return { exit: await refuseUsage(context, { code: 'flags-and-file', found: flagOf(flags[0]![0]) }) };
  }
  return readProposalFile(file, context);
}
