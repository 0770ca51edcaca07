/** `authority source`: whether a regulation says what its published text says, and the text what it said before. */
import { BUNDLED } from '../loader/bundled.ts';
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { type Acceptance, type ComparedRecord, sourceReport } from '../present/source.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { recordFindings, recordOf, withWords } from '../provenance/record.ts';
import { TextIndex } from '../provenance/text-index.ts';
import { command } from './command.ts';
import { type Context, EXIT, type ExitCode, printReport, refuseInput, refuseUsage } from './context.ts';
import { placesIn } from './open-regulation.ts';
import { encoding, flag, format, text } from './options.ts';
import { isThere, openSource, readText } from './read-input.ts';

export const source = command({
  name: 'source',
  needsRegulation: true,
  arguments: (help) => [help.arguments.source],
  options: {
    format: format('text', 'json', 'markdown'),
    encoding,
    noDigests: flag('noDigests'),
    accept: flag('acceptSource'),
    /** Where the record is read from, and written to; by default beside the regulation file. */
    record: text('<FILE>', 'sourceRecord'),
    /** The text as it was: what changed in a clause is shown beside it. */
    against: text('<FILE>', 'sourceAgainst'),
  },
  examples: [
    'authority source regulation.txt',
    'authority source regulation.txt --regulation my-province.yaml --format markdown',
    'authority source regulation.txt --regulation my-province.yaml --accept',
    'authority source amended.txt --regulation my-province.yaml --against regulation.txt',
  ],
  exitCodes: (help) => help.sourceExitCodes,
  /** @returns 1 where the two do not agree */
  async run(call) {
    const { compiled, options, global, lang } = call;
    const { regulation } = compiled;
    const { noDigests, accept } = options;
    const file = options.record ?? (await ownRecordPath(global.regulation));
    if (accept && file === undefined)
      return refuseUsage(call, { code: 'accept-bundled', found: regulation.id });
    if (accept) {
      const { refuseTargets } = await import('./targets.ts');
      const refused = await refuseTargets([{ file: file!, force: true }], [call.args[0]!], call);
      if (refused !== undefined) return refused;
    }
    const opened = await openSource(call.args[0]!, options.encoding, call);
    if (!opened.ok) return opened.exit;
    const old =
      options.against === undefined ? undefined : await openSource(options.against, options.encoding, call);
    if (old?.ok === false) return old.exit;
    const known = await openRecord(file, regulation, call);
    if ('exit' in known) return known.exit;

    const index = new TextIndex(opened.source.text);
    const provenance = provenanceOf(regulation, index);
    const found = await recordOf(regulation, index);
    const changes =
      known.record === undefined ? [] : recordFindings(known.record, found, accept || !noDigests);
    const record: ComparedRecord = {
      ...(file !== undefined && { file }),
      known: known.record !== undefined,
      digests: !noDigests,
      findings: old ? withWords(changes, old.source.text, opened.source.text) : changes,
    };
    const agrees = provenance.findings.length === 0;
    const acceptance = accept ? acceptanceOf(agrees, opened.source.damaged, record) : undefined;
    if (acceptance === 'written') {
      const trouble = await writeRecord(file!, found, call);
      if (trouble !== undefined) return trouble;
    }
    const places = await placesIn(global.regulation);
    const compared = { regulation, source: opened.source, provenance, record, places };
    await printReport(
      call,
      options.format,
      sourceReport({ ...compared, ...(acceptance && { acceptance }) }, lang),
    );
    const isKnown = record.findings.length === 0 || acceptance === 'written';
    return agrees && isKnown && acceptance !== 'damaged' ? EXIT.ok : EXIT.failed;
  },
});

/** Nothing is accepted that the regulation contradicts, or that cannot be read whole. */
function acceptanceOf(agrees: boolean, damaged: boolean, { known, findings }: ComparedRecord): Acceptance {
  if (!agrees) return 'refused';
  if (damaged) return 'damaged';
  return known && findings.length === 0 ? 'nothing' : 'written';
}

/** Beside the user's own regulation file; undefined of one that comes with the program. */
async function ownRecordPath(name: string | undefined): Promise<string | undefined> {
  if (name === undefined || BUNDLED.some(({ id }) => id === name)) return undefined;
  const { recordPath } = await import('../loader/source-record.ts');
  return recordPath(name);
}

type OpenedRecord = { readonly record: SourceRecord | undefined } | { readonly exit: ExitCode };

/** @param file undefined for the one that comes with the program */
async function openRecord(
  file: string | undefined,
  { id }: Regulation,
  context: Context,
): Promise<OpenedRecord> {
  if (file === undefined) {
    const bundled = BUNDLED.find((one) => one.id === id);
    return { record: (await bundled?.loadRecord()) as SourceRecord | undefined };
  }
  if (!(await isThere(file))) return { record: undefined };
  const read = await readText(file);
  if (!read.ok) {
    return {
      exit: await refuseUsage(context, { code: 'unreadable-file', found: file, reason: read.reason }),
    };
  }
  const { readSourceRecord } = await import('../loader/source-record.ts');
  const parsed = readSourceRecord(read.text, file);
  if (!parsed.ok) return { exit: await refuseInput(context, parsed.problems) };
  if (parsed.record.regulation === id) return { record: parsed.record };
  const problem: Problem = {
    code: 'record-of-another',
    place: { file },
    found: parsed.record.regulation,
    params: { expected: id },
  };
  return { exit: await refuseInput(context, [problem]) };
}

/** What was accepted before is replaced by what is accepted now. */
async function writeRecord(
  file: string,
  record: SourceRecord,
  context: Context,
): Promise<ExitCode | undefined> {
  const [{ writeSourceRecord }, { writeTarget }] = await Promise.all([
    import('../loader/source-record.ts'),
    import('./targets.ts'),
  ]);
  return writeTarget(writeSourceRecord(record), { file, force: true }, context);
}
