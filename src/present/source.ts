/** A regulation compared with its published text: where the two do not agree, and what of the text is not used. */
import type { AcceptedFinding, Figure, Provenance } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import type { RecordFinding } from '../model/source-record.ts';
import type { Lang } from '../model/words.ts';
import {
  type Block,
  type Document,
  type Item,
  items,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { problemWordsFor } from './messages/problems.ts';
import { sourceWordsFor } from './messages/source.ts';
import { Names, official, upperFirst } from './names.ts';
import { writePlace } from './problem-params.ts';
import { readingNotes } from './reading-notes.ts';
import {
  type FindingsView,
  lineInSource,
  messageOf,
  placeInRegulation,
  quote,
  type SourceFinding,
} from './source-findings.ts';
import { sideOf } from './word-runs.ts';

export interface ComparedSource extends Pick<FindingsView, 'source' | 'places'> {
  readonly regulation: Regulation;
  readonly provenance: Provenance;
  readonly record: ComparedRecord;
  /** What became of `--accept`. */
  readonly acceptance?: Acceptance;
}

/** The record of the text as it was accepted. */
export interface ComparedRecord {
  /** Its file; absent: it comes with the program. */
  readonly file?: string;
  /** Whether there is one. */
  readonly known: boolean;
  /** Whether the words themselves were compared. */
  readonly digests: boolean;
  readonly findings: readonly RecordFinding[];
}

/** `refused`: the regulation does not agree. `damaged`: the text has broken characters. `nothing`: it is known as it is. */
export type Acceptance = 'written' | 'nothing' | 'refused' | 'damaged';

export function sourceReport(compared: ComparedSource, lang: Lang): Report {
  const view = {
    ...compared,
    lang,
    words: sourceWordsFor(lang),
    names: new Names(compared.regulation, lang),
  };
  return { json: () => sourceJson(view), document: () => sourceDocument(view) };
}

interface SourceView extends ComparedSource, FindingsView {}

/** Codes, with a message for people in each finding. */
function sourceJson(view: SourceView): unknown {
  const { regulation, source, provenance, record, acceptance, lang } = view;
  const { findings, accepted, unused, checked } = provenance;
  const { parts, meant, clauses, jumps, unplaced } = source.text;
  return {
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
    source: {
      file: source.file,
      sha256: source.sha256,
      expected: regulation.source.sha256,
      same: isSameText(view),
      damaged: source.damaged,
    },
    agrees: agrees(view),
    checked,
    findings: [
      ...findings.map(({ id, acceptable, finding }) => ({ id, acceptable, ...findingJson(finding, view) })),
      ...record.findings.map((finding) => findingJson(finding, view)),
    ],
    accepted: accepted.map(({ id, finding, reason }) => ({
      id,
      ...findingJson(finding, view),
      reason: reason[lang],
    })),
    record: {
      ...(record.file !== undefined && { file: record.file }),
      known: record.known,
      digests: record.digests,
      ...(acceptance && { acceptance }),
    },
    unused,
    text: { parts, meant, clauses: clauses.map(({ id }) => id), jumps, unplaced },
  };
}

function findingJson(finding: SourceFinding, view: SourceView) {
  const { code, ...rest } = finding;
  const place = placeInRegulation(finding, view);
  const line = lineInSource(finding, view);
  return {
    code,
    message: messageOf(finding, view),
    ...(place && { place }),
    ...(line !== undefined && { line }),
    ...rest,
  };
}

/** What is written now is what the text says. */
function agrees({ provenance, record, acceptance }: ComparedSource): boolean {
  const isKnown = record.findings.length === 0 || acceptance === 'written';
  return provenance.findings.length === 0 && isKnown && acceptance !== 'damaged';
}

function sourceDocument(view: SourceView): Document {
  const { regulation, source, provenance, record, acceptance, words } = view;
  const { sections } = words;
  const { parts, meant, clauses } = source.text;
  const { from, to } = parts[meant]!;
  const written = acceptance === 'written';
  return [
    title(verdict(view), agrees(view) ? 'green' : 'red'),
    paragraph(words.title(regulation.id, source.file)),
    paragraph([span(words.text(String(from), String(to), String(clauses.length)), 'dim')]),
    section(sections.findings, [findingRecords(written ? [] : record.findings, view)]),
    section(sections.accepted, [acceptedRecords(provenance.accepted, view)]),
    section(sections.unused, unusedFigures(view)),
    section(sections.notes, [dashed(notesOf(view))]),
  ];
}

function verdict(view: SourceView): string {
  const { provenance, record, acceptance, source, words } = view;
  const { clauses, figures, quotes, bodies } = provenance.checked;
  const file = recordFile(view);
  if (acceptance === 'written') return words.record.accepted(file, String(source.text.clauses.length));
  const count = provenance.findings.length + record.findings.length;
  if (count > 0) return words.differs(String(count));
  if (acceptance === 'nothing') return words.record.nothing(file);
  if (acceptance === 'damaged') return words.record.damaged;
  return words.agrees(String(clauses), String(figures), String(quotes), String(bodies));
}

function recordFile({ record, words }: SourceView): string {
  return record.file ?? words.record.bundled;
}

function findingRecords(changes: readonly RecordFinding[], view: SourceView): Block {
  const { columns, labels } = view.words;
  const found: readonly { finding: SourceFinding; id?: string }[] = [
    ...view.provenance.findings.map(({ id, acceptable, finding }) => ({
      finding,
      ...(acceptable && { id }),
    })),
    ...changes.map((finding) => ({ finding })),
  ];
  return records(
    found.map(({ finding, id }) => ({
      text: messageOf(finding, view),
      mark: raw('✗', 'red'),
      under: [
        ...wordItems(finding, view),
        ...[
          ...placesOf(finding, view),
          ...(id === undefined ? [] : [{ label: labels.accept, text: id }]),
        ].map(({ label, text }) => ({ text: [span(label, 'dim'), span(text)] })),
      ],
    })),
    [columns.finding, columns.place],
    found.map(({ finding }) => [
      messageOf(finding, view),
      placesOf(finding, view)
        .map(({ label, text }) => `${label} ${text}`)
        .join('; '),
    ]),
  );
}

/** The words of a clause before and now. */
function wordItems(finding: SourceFinding, { words }: SourceView): Item[] {
  if (finding.code !== 'words-changed' || finding.words === undefined) return [];
  const runs = finding.words;
  return [
    { text: [span(words.labels.before, 'dim'), ...sideOf(runs, 'old')] },
    { text: [span(words.labels.now, 'dim'), ...sideOf(runs, 'new')] },
  ];
}

function acceptedRecords(accepted: readonly AcceptedFinding[], view: SourceView): Block {
  const { columns, labels } = view.words;
  const told = accepted.map(({ finding, reason }) => [messageOf(finding, view), reason[view.lang]] as const);
  return records(
    told.map(([message, reason]) => ({
      text: message,
      mark: raw('–'),
      under: [{ text: [span(labels.reason, 'dim'), span(reason)] }],
    })),
    [columns.finding, columns.reason],
    told.map(([message, reason]) => [message, reason]),
  );
}

/** Of clauses that the regulation lists; of the others only how many there are. */
function unusedFigures({ provenance: { unused }, words, lang }: SourceView): Document {
  const { columns } = words;
  const listed = unused.filter((one) => one.listed);
  const others = unused.length - listed.length;
  const rows = [...new Set(listed.map(({ clause }) => clause))].map((clause): [string, string] => [
    upperFirst(official(clause, lang)),
    quoted(listed.filter((one) => one.clause === clause).map(({ figure }) => figure)),
  ]);
  const figures = rows.map(([clause, text]) => ({
    text: [span(`${clause}:`, 'bold'), span(text)],
    mark: raw('–'),
  }));
  return [
    records(figures, [columns.clause, columns.figures], rows),
    ...(others === 0 ? [] : [paragraph([span(words.unusedElsewhere(String(others)), 'dim')], { indent: 2 })]),
  ];
}

function notesOf(view: SourceView): string[] {
  const { source, words, lang, acceptance } = view;
  return [
    ...(acceptance === 'refused' ? [words.record.refused] : []),
    ...(acceptance === 'damaged' ? [words.record.damaged] : []),
    ...(acceptance === 'written' ? [] : [recordNote(view)]),
    isSameText(view) ? words.sameText : words.otherText,
    ...readingNotes(source, lang),
  ];
}

function recordNote(view: SourceView): string {
  const { record, words } = view;
  const file = recordFile(view);
  if (!record.known) return words.record.none(file);
  return record.digests ? words.record.held(file) : words.record.undigested(file);
}

function dashed(texts: readonly string[]): Block {
  return items(texts.map((text) => ({ text, mark: raw('–') })));
}

/** Whether the file is the one that the regulation names as its source, byte by byte. */
function isSameText({ source, regulation }: ComparedSource): boolean {
  return source.sha256 === regulation.source.sha256;
}

function quoted(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ text }) => quote(text)))].join(', ');
}

/** Where a finding stands in the regulation file, and in the text, as far as that is known. */
function placesOf(finding: SourceFinding, view: SourceView): { label: string; text: string }[] {
  const { labels } = view.words;
  const place = placeInRegulation(finding, view);
  const line = lineInSource(finding, view);
  return [
    ...(place ? [{ label: labels.regulation, text: writePlace(place, problemWordsFor(view.lang)) }] : []),
    ...(line === undefined ? [] : [{ label: labels.source, text: `${view.source.file}:${line}` }]),
  ];
}
