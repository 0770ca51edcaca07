/** The table of clauses: which matters each one routes, or why it routes none. */
import { type ClauseRouting, type Coverage, isOpen } from '../model/audit.ts';
import { type Regulation, whyUnruled } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { blank, type Document, type Item, only, paragraph, records, title } from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { matterName } from './matters.ts';
import { mattersWordsFor } from './messages/regulation.ts';
import { Names, numberRanges, official, upperFirst } from './names.ts';

export function clauseTableReport(
  coverage: Coverage,
  regulation: Regulation,
  lang: Lang,
  /** The clause of which alone the rows are. */
  within?: string,
): Report {
  const names = new Names(regulation, lang);
  return {
    json: () => clauseTableJson(coverage, names),
    document: () => clauseTable(coverage, names, within),
  };
}

/** Codes, with the names in the language asked for. */
function clauseTableJson({ rows, articles, leftOut }: Coverage, names: Names): unknown {
  const { id, title: name, term } = names.regulation;
  return {
    clauses: rows.map((one) => presentClause(one, names)),
    open: rows.filter(isOpen).length,
    articles,
    leftOut,
    regulation: { id, title: name[names.lang], term },
  };
}

function presentClause({ clause, state, matters }: ClauseRouting, names: Names): object {
  const { lang, regulation } = names;
  const known = regulation.clauses.find(({ id }) => id === clause);
  const reason = known && whyUnruled(known, regulation);
  return {
    clause,
    official: official(clause, lang),
    ...(known && { subject: upperFirst(known.subject[lang]) }),
    state,
    matters: matters.map(({ matter, ...deciding }) => {
      return { type: matter, name: names.matter(matter), ...deciding };
    }),
    ...(reason && { reason: reason[lang] }),
  };
}

function clauseTable(coverage: Coverage, names: Names, within?: string): Document {
  const { lang, regulation } = names;
  const words = mattersWordsFor(lang).coverage;
  const summary = summaryOf(coverage, names, within);
  const rows = coverage.rows.map((one) => rowOf(one, names));
  return [
    title(words.title),
    paragraph([span(regulation.title[lang], 'dim')]),
    only('markdown', [paragraph(summary.join(' '))]),
    blank(),
    records(
      rows.map(itemOf),
      words.columns,
      rows.map(({ clause, subject, matters, nothing }) => [clause, subject, matters.join('; '), nothing]),
    ),
    only('text', [...(rows.length === 0 ? [] : [blank()]), ...summary.map((text) => paragraph(text))]),
  ];
}

/** That no clause is left open is said of a whole text alone: of a part of it only what that part is. */
function summaryOf(
  { rows, articles, leftOut }: Coverage,
  { regulation, lang }: Names,
  within?: string,
): string[] {
  const words = mattersWordsFor(lang).coverage;
  const count = (state: ClauseRouting['state']): number => rows.filter((one) => one.state === state).length;
  const open = rows.filter(isOpen).length;
  const beyond = count('uncovered') + count('left-out');
  const isWholeText = within === undefined && articles !== null && leftOut.length === 0 && beyond === 0;
  const verdict = isWholeText ? words.whole : words.wholeOfRows;
  const promised = regulation.covers === undefined ? words.coversNothing : verdict;
  return [
    words.summary(
      String(rows.length),
      String(count('routed') + count('not-stated')),
      String(count('nothing')),
    ),
    open > 0 ? words.open(String(open)) : promised,
    beyond > 0 ? words.beyond(String(beyond)) : '',
    ...(within === undefined
      ? [
          leftOut.length > 0 ? words.leftOut(numberRanges(leftOut)) : '',
          articles === null ? words.articlesUnknown : '',
        ]
      : []),
  ].filter(Boolean);
}

interface ClauseRow {
  /** As official papers write it. */
  readonly clause: string;
  /** What the clause is about; empty where the regulation does not list it. */
  readonly subject: string;
  /** `name (code): bodies`, one a matter. */
  readonly matters: readonly string[];
  /** Why nothing is routed, or what of it is not; empty where that needs no word. */
  readonly nothing: string;
  readonly open: boolean;
}

function rowOf(routing: ClauseRouting, names: Names): ClauseRow {
  const { clause, state, matters } = routing;
  const { lang, regulation } = names;
  const words = mattersWordsFor(lang).coverage;
  const known = regulation.clauses.find(({ id }) => id === clause);
  const head = state === 'routed' ? words.rest : words.states[state];
  const reason = known && whyUnruled(known, regulation)?.[lang];
  return {
    clause: upperFirst(official(clause, lang)),
    subject: known === undefined ? '' : upperFirst(known.subject[lang]),
    matters: matters.map(({ matter, bodies, either }) => {
      if (bodies.length === 0) return `${matterName(matter, names)}: ${mattersWordsFor(lang).notStated}`;
      return `${matterName(matter, names)}: ${either ? names.anyOf(bodies) : names.bodies(bodies)}`;
    }),
    nothing: reason !== undefined ? `${head}: ${reason}` : state === 'routed' ? '' : head,
    open: isOpen(routing),
  };
}

function itemOf({ clause, subject, matters, nothing, open }: ClauseRow): Item {
  const tone = open ? 'red' : 'dim';
  return {
    text: [span(subject === '' ? clause : `${clause}:`, 'bold'), span(subject)],
    indent: 0,
    under: [
      ...matters.map((text) => ({ text, mark: raw('→', 'green') })),
      ...(nothing === '' ? [] : [{ text: [span(nothing, tone)], mark: raw('–', tone) }]),
    ],
  };
}
