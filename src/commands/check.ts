/** `authority check`: one proposal in, the deciding body out. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { flagOf, type RawEntry, type RawProposal, readFlags } from '../intake/raw.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Decision } from '../model/decision.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { decisionText } from '../present/decision-text.ts';
import type { DecisionOptions } from '../present/decision-words.ts';
import { showable } from '../present/document/escape.ts';
import type { HelpWords } from '../present/messages/help.ts';
import { type Call, command, nameAndCode, type ProposalFlag } from './command.ts';
import { drawOptions, EXIT, type ExitCode, refuseInput, refuseUsage, write } from './context.ts';
import { type AskingWishes, mayAsk } from './interview/may-ask.ts';
import { chooseRegulation } from './open-regulation.ts';
import { date, flag, format, numberFormat, text, today } from './options.ts';
import { readProposalFile, type WrittenProposal } from './read-input.ts';

const options = {
  format: format('text', 'json', 'markdown', 'html'),
  date: date('date'),
  strict: flag('strict'),
  /** Asking is wanted, whatever the format of the result. */
  interactive: flag('interactive', 'i'),
  /** Nothing is ever asked. */
  noInput: flag('noInput'),
  /** Where the proposal is saved as JSON. */
  save: text('<file>', 'save'),
  force: flag('force'),
  numberFormat,
  /** Whether every rule is shown with its tests; JSON always has them. */
  trace: flag('trace'),
  exitZero: flag('exitZero'),
};

type CheckCall = Call<typeof options, true>;

export const check = command({
  name: 'check',
  needsRegulation: true,
  arguments: (help) => [help.arguments.file],
  proposalFlags,
  options,
  examples: [
    'authority check --type "Dự án đầu tư" --funding-source "ngoài ngân sách" --capital "1.200 tỷ đồng" --sector "nông nghiệp" --land-area "80 ha"',
    'authority check --type asset-procurement --asset-kind "thiết bị" --unit-price "1,2 tỷ đồng"',
    'authority check proposal.json --format json',
    'authority check proposal.json --format html > slip.html',
    'echo \'{"type":"investment-project","fundingSource":"fdi","sector":"other"}\' | authority check - --lang en',
  ],
  exitCodes: (help) => help.exitCodes,
  async run(call) {
    const { options, global, io } = call;
    const unmet = await refuseWishes(call);
    if (unmet !== undefined) return unmet;
    const written = await readWritten(call);
    if ('exit' in written) return written.exit;
    const isGiven = global.regulation !== undefined;
    const chosen = await chooseRegulation(written.raw, call.compiled, isGiven, call);
    if ('exit' in chosen) return chosen.exit;
    const { compiled } = chosen;
    const { regulation } = compiled;
    const asked = await askForMissing(written, compiled, call);
    if ('exit' in asked) return asked.exit;
    const { raw, problems, decision } = asked;
    if (raw === undefined || decision === undefined) return refuseInput(call, problems, regulation);

    const trace = options.trace || options.format === 'json';
    const named = chosen.named ?? global.regulation;
    const procedureFlags = named === undefined ? [] : ['--regulation', named];
    const drawn = { ...(await drawOptions(call)), trace, procedureFlags };
    // As deciding has it: the proposal's own day first.
    const asOf = asked.date ?? options.date ?? today(call);
    await write(io.stdout, await render(options.format, decision, regulation, { ...drawn, asOf }));
    const unsaved = options.save === undefined ? undefined : await save(raw, regulation, options.save, call);
    if (asked.wasAsked) await close(raw, decision, regulation, call);
    const isOpen = decision.outcome === 'undetermined' && !options.exitZero;
    return unsaved ?? (isOpen ? EXIT.undetermined : EXIT.ok);
  },
});

/** `-i` where nothing can be asked, `--save` over a file that is there. */
async function refuseWishes(call: CheckCall): Promise<ExitCode | undefined> {
  const { interactive, save: file, force } = call.options;
  if (interactive) {
    const may = mayAsk(wishesOf(call), call.io);
    if (may === 'no-terminal' || may === 'asking-off') return refuseUsage(call, { code: may });
  }
  if (file === undefined) return undefined;
  const { readBeside, refuseTargets } = await import('./targets.ts');
  // The proposal itself may be written over: all that it says is in what is saved.
  return refuseTargets([{ file, force }], readBeside(call), call);
}

interface Decided {
  readonly raw?: RawProposal;
  readonly problems: readonly Problem[];
  /** Of the proposal itself. */
  readonly date?: string;
  /** Absent where there are problems. */
  readonly decision?: Decision;
}

async function readWritten(call: CheckCall): Promise<WrittenProposal> {
  const { facts } = call;
  const [file] = call.args;
  if (file === undefined) {
    if (facts.length === 0 && mayAsk(wishesOf(call), call.io) !== 'yes') {
      return { exit: await refuseUsage(call, { code: 'no-input' }) };
    }
    return { raw: readFlags(facts), problems: [] };
  }
  if (facts.length > 0) {
    return { exit: await refuseUsage(call, { code: 'flags-and-file', found: flagOf(facts[0]![0]) }) };
  }
  return readProposalFile(file, call);
}

function decideWritten(
  { raw, problems: unread }: Decided,
  compiled: CompiledRegulation,
  call: CheckCall,
): Decided {
  if (raw === undefined) return { problems: unread };
  const { date: asOf = today(call), strict, numberFormat } = call.options;
  const reading = { mode: 'strict', ...(numberFormat && { numberFormat }) } as const;
  const read = readProposal(compiled.regulation, raw, reading);
  const problems = [...unread, ...read.problems];
  if (read.proposal === undefined || problems.length > 0) return { raw, problems };
  const decision = decide(compiled, read.proposal, { asOf, strict, trace: true });
  const { date } = read.proposal;
  return { raw, problems, decision, ...(date !== undefined && { date }) };
}

/** The decision on what was written; where facts are missing and asking is allowed, on what was answered too. */
async function askForMissing(
  written: Decided,
  compiled: CompiledRegulation,
  call: CheckCall,
): Promise<(Decided & { readonly wasAsked: boolean }) | { readonly exit: ExitCode }> {
  const { date: asOf = today(call), strict, numberFormat, interactive } = call.options;
  const first = decideWritten(written, compiled, call);
  const { raw, problems, decision } = first;
  const lacksOnlyType = problems.length > 0 && problems.every(({ code }) => code === 'type-missing');
  const isOpen = decision === undefined ? lacksOnlyType : decision.outcome === 'undetermined' || interactive;
  if (raw === undefined || !isOpen || mayAsk(wishesOf(call), call.io) !== 'yes') {
    return { ...first, wasAsked: false };
  }
  const setting = { compiled, asOf, strict, ...(numberFormat && { numberFormat }) };
  const { interview } = await import('./interview/interview.ts');
  const answered = await interview(raw, setting, call);
  if ('exit' in answered) return answered;
  return { ...decideWritten({ raw: answered.raw, problems: [] }, compiled, call), wasAsked: true };
}

/** What text does not need is loaded when it is asked for. */
async function render(
  format: CheckCall['options']['format'],
  decision: Decision,
  regulation: Regulation,
  options: DecisionOptions & { readonly asOf: string },
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
    case 'html': {
      const [{ slipHtml }, { default: packageJson }] = await Promise.all([
        import('../present/slip.ts'),
        import('../../package.json', { with: { type: 'json' } }),
      ]);
      return slipHtml(decision, regulation, { ...options, version: packageJson.version });
    }
  }
}

/** Writes the proposal as a JSON file that `check` reads back to the same decision; an exit code where it cannot. */
async function save(
  raw: RawProposal,
  { id }: Regulation,
  file: string,
  call: CheckCall,
): Promise<ExitCode | undefined> {
  const { rawToJson } = await import('./write-proposal.ts');
  const { writeTarget } = await import('./targets.ts');
  const { date, force } = call.options;
  // What decides it beside what it says itself is written into it, so that the file says it all.
  const entries = [...entryUnlessGiven(raw, 'regulation', id), ...entryUnlessGiven(raw, 'date', date)];
  const text = rawToJson({ ...raw, entries: [...entries, ...raw.entries] });
  return writeTarget(text, { file, force }, call);
}

function entryUnlessGiven({ entries }: RawProposal, key: string, text: string | undefined): RawEntry[] {
  if (text === undefined || entries.some((entry) => entry.key === key)) return [];
  return [{ key, value: { kind: 'text', text, place: {} }, place: {} }];
}

/** Says where the proposal is saved, and which command gives the result again. */
async function close(
  raw: RawProposal,
  { outcome }: Decision,
  regulation: Regulation,
  call: CheckCall,
): Promise<void> {
  const { lang, global, options } = call;
  const { writeClosing } = await import('./interview/again.ts');
  const again = {
    ...options,
    ...(global.regulation !== undefined && { regulation: global.regulation }),
    lang,
    undetermined: outcome === 'undetermined',
  };
  await writeClosing(raw, regulation, again, options.save, call);
}

function wishesOf({ args, options }: CheckCall): AskingWishes {
  const { interactive, noInput, format } = options;
  return { interactive, noInput, isText: format === 'text', readsStdin: args[0] === '-' };
}

/** `--type`, the facts in the order of the regulation, and what goes with every proposal. */
function proposalFlags(regulation: Regulation, help: HelpWords, lang: Lang): ProposalFlag[] {
  const flagFor = (key: string, value: string, text: string) => ({ key, long: flagOf(key), value, text });
  const facts = regulation.facts.flatMap((fact): ProposalFlag[] => {
    if (fact.kind === 'items') return [];
    const made = flagFor(fact.id, valueName(fact), describeFact(fact, lang));
    // A bare yes/no flag says yes.
    return [fact.kind === 'flag' ? { ...made, preset: 'yes' } : made];
  });
  return [
    flagFor('type', '<type>', `${help.type}${typesOf(regulation, help, lang)}`),
    ...facts,
    flagFor('id', '<id>', help.id),
    flagFor('title', '<title>', help.title),
    flagFor('declaredAuthority', '<body>', help.declaredAuthority),
  ];
}

/** More types than this are not listed in a help. */
const MOST_TYPES = 24;

function typesOf({ matters }: Regulation, help: HelpWords, lang: Lang): string {
  if (matters.length > MOST_TYPES) return ` (${help.typesListed})`;
  return `: ${matters.map(({ name, code }) => nameAndCode(showable(name[lang]), code)).join('; ')}`;
}

function valueName(fact: Fact): string {
  if (fact.kind === 'flag') return '[yes|no]';
  if (fact.kind === 'amount') return `<${fact.unit}>`;
  return fact.kind === 'several' ? '<values>' : '<value>';
}

function describeFact(fact: Fact, lang: Lang): string {
  const label = showable(fact.label[lang]);
  if (!('values' in fact)) return label;
  const values = fact.values.map(({ name, code }) => nameAndCode(showable(name[lang]), code));
  return `${label}: ${values.join('; ')}`;
}
