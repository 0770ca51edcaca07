/** A regulation compared with its published text: where the two do not agree, and what of the text is not used. */
import type { Place } from '../model/problem.ts';
import type {
  Citing,
  Figure,
  Provenance,
  ProvenanceFinding,
  PublishedSource,
  StatedFigure,
} from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { citingName } from './citing.ts';
import { writeQuantity } from './conditions.ts';
import { type Block, type Document, items, paragraph, records, section, title } from './document/document.ts';
import { showable } from './document/escape.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { problemWordsFor } from './messages/problems.ts';
import { type SourceWords, sourceWordsFor } from './messages/source.ts';
import { Names, official, upperFirst } from './names.ts';
import { writePlace } from './problem-params.ts';
import { readingNotes } from './reading-notes.ts';

export interface ComparedSource {
  readonly regulation: Regulation;
  readonly source: PublishedSource;
  readonly provenance: Provenance;
  /** Where the parts of the regulation stand in its file, by `rule:ID`, `clause:ID` …; none of a bundled one. */
  readonly places: ReadonlyMap<string, Place>;
}

export function sourceReport(compared: ComparedSource, lang: Lang): Report {
  const view = {
    ...compared,
    lang,
    words: sourceWordsFor(lang),
    names: new Names(compared.regulation, lang),
  };
  return { json: () => sourceJson(view), document: () => sourceDocument(view) };
}

interface SourceView extends ComparedSource {
  readonly lang: Lang;
  readonly words: SourceWords;
  readonly names: Names;
}

/** Codes, with a message for people in each finding. */
function sourceJson(view: SourceView): unknown {
  const { regulation, source, provenance, lang } = view;
  const { findings, unlisted, unused, checked } = provenance;
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
    agrees: findings.length === 0,
    checked,
    findings: findings.map((finding) => {
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
    }),
    unlisted,
    unused,
    text: { parts, meant, clauses: clauses.map(({ id }) => id), jumps, unplaced },
  };
}

function sourceDocument(view: SourceView): Document {
  const { regulation, source, provenance, words, lang } = view;
  const { sections } = words;
  const { parts, meant, clauses } = source.text;
  const { from, to } = parts[meant]!;
  const unlisted = provenance.unlisted.map((id) => upperFirst(official(id, lang)));
  return [
    title(verdict(view), provenance.findings.length === 0 ? 'green' : 'red'),
    paragraph(words.title(regulation.id, source.file)),
    paragraph([span(words.text(String(from), String(to), String(clauses.length)), 'dim')]),
    section(sections.findings, [findingRecords(view)]),
    section(sections.unlisted, [dashed(unlisted)]),
    section(sections.unused, unusedFigures(view)),
    section(sections.notes, [dashed(notesOf(view))]),
  ];
}

function verdict({ provenance: { findings, checked }, words }: SourceView): string {
  const { clauses, figures, quotes } = checked;
  if (findings.length > 0) return words.differs(String(findings.length));
  return words.agrees(String(clauses), String(figures), String(quotes));
}

function findingRecords(view: SourceView): Block {
  const { columns } = view.words;
  const found = view.provenance.findings.map((finding) => ({
    message: messageOf(finding, view),
    places: placesOf(finding, view),
  }));
  return records(
    found.map(({ message, places }) => ({
      text: message,
      mark: raw('✗', 'red'),
      under: places.map(({ label, text }) => ({ text: [span(label, 'dim'), span(text)] })),
    })),
    [columns.finding, columns.place],
    found.map(({ message, places }) => [
      message,
      places.map(({ label, text }) => `${label} ${text}`).join('; '),
    ]),
  );
}

/** Of clauses that the regulation lists; of the others only how many there are. */
function unusedFigures({ provenance: { unused }, words }: SourceView): Document {
  const { columns } = words;
  const listed = unused.filter((one) => one.listed);
  const others = unused.length - listed.length;
  const rows = [...new Set(listed.map(({ clause }) => clause))].map((clause): [string, string] => [
    clause,
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
  const { source, words, lang } = view;
  return [isSameText(view) ? words.sameText : words.otherText, ...readingNotes(source, lang)];
}

function dashed(texts: readonly string[]): Block {
  return items(texts.map((text) => ({ text, mark: raw('–') })));
}

/** Whether the file is the one that the regulation names as its source, byte by byte. */
function isSameText({ source, regulation }: ComparedSource): boolean {
  return source.sha256 === regulation.source.sha256;
}

function messageOf(finding: ProvenanceFinding, view: SourceView): string {
  return upperFirst(view.words.messages[finding.code](paramsOf(finding, view)));
}

function paramsOf(finding: ProvenanceFinding, view: SourceView) {
  const { words, lang } = view;
  const params = { by: '', clause: '', figure: '', found: '', quote: '', elsewhere: '' };
  /** Each by its official name and its id. */
  const clauses = (ids: readonly string[]): string =>
    ids.map((id) => `${official(id, lang)} (${id})`).join(words.or);
  switch (finding.code) {
    case 'clause-missing':
      return {
        ...params,
        by: finding.by.map((one) => citingName(one, view.names)).join('; '),
        clause: clauses([finding.clause]),
        elsewhere: clauses(finding.near),
      };
    case 'figure-missing':
    case 'limit-word':
      return {
        ...params,
        by: citingName(finding.figure.by, view.names),
        clause: clauses(finding.figure.clauses),
        figure: writeFigure(finding.figure, view),
        found: quoted(finding.found),
        elsewhere: finding.code === 'limit-word' ? '' : clauses(finding.elsewhere),
      };
    case 'quote-missing':
    case 'quote-figure':
      return {
        ...params,
        by: citingName({ kind: 'rule', id: finding.rule }, view.names),
        clause: clauses([finding.clause]),
        quote: quote(finding.quote),
        ...(finding.code === 'quote-missing'
          ? { elsewhere: clauses(finding.elsewhere) }
          : { found: quoted([finding.found]) }),
      };
  }
}

/** "từ 20 ha trở lên", "2/3". */
function writeFigure({ unit, value, word }: StatedFigure, { words, lang }: SourceView): string {
  const isAmount = unit === 'VND' || unit === 'USD' || unit === 'ha';
  const written = isAmount ? writeQuantity(value, unit, lang) : words.counted[unit](value);
  return word === undefined ? written : decisionWordsFor(lang).limits[word](written);
}

function quoted(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ text }) => quote(text)))].join(', ');
}

function quote(text: string): string {
  return `“${showable(text)}”`;
}

/** Where a finding stands in the regulation file, and in the text, as far as that is known. */
function placesOf(finding: ProvenanceFinding, view: SourceView): { label: string; text: string }[] {
  const { labels } = view.words;
  const place = placeInRegulation(finding, view);
  const line = lineInSource(finding, view);
  return [
    ...(place ? [{ label: labels.regulation, text: writePlace(place, problemWordsFor(view.lang)) }] : []),
    ...(line === undefined ? [] : [{ label: labels.source, text: `${view.source.file}:${line}` }]),
  ];
}

function placeInRegulation(finding: ProvenanceFinding, { places }: ComparedSource): Place | undefined {
  const known = citingOf(finding).map(({ kind, id }) => places.get(`${kind}:${id}`));
  return known.find((place) => place !== undefined);
}

function citingOf(finding: ProvenanceFinding): readonly Citing[] {
  switch (finding.code) {
    case 'clause-missing':
      return finding.by;
    case 'figure-missing':
    case 'limit-word':
      return [finding.figure.by];
    case 'quote-missing':
    case 'quote-figure':
      return [{ kind: 'rule', id: finding.rule }];
  }
}

/** The line on which the clause that should agree begins; undefined where the text has none. */
function lineInSource(finding: ProvenanceFinding, { source }: ComparedSource): number | undefined {
  if (finding.code === 'clause-missing') return undefined;
  const clauses = 'figure' in finding ? finding.figure.clauses : [finding.clause];
  return source.text.clauses.find(({ id }) => clauses.includes(id))?.line;
}
