/** The table of clauses: which matters each one routes, or why it routes none. */
import type { ClauseRouting } from '../model/audit.ts';
import { type Regulation, whyUnruled } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { blank, type Document, type Item, only, paragraph, records, title } from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { matterName } from './matters.ts';
import { mattersWordsFor } from './messages/regulation.ts';
import { Names, official, upperFirst } from './names.ts';

export function clauseTableReport(
  routing: readonly ClauseRouting[],
  regulation: Regulation,
  lang: Lang,
): Report {
  const names = new Names(regulation, lang);
  return { json: () => clauseTableJson(routing, names), document: () => clauseTable(routing, names) };
}

/** Codes, with the names in the language asked for. */
function clauseTableJson(routing: readonly ClauseRouting[], names: Names): unknown {
  const { id, title: name, term } = names.regulation;
  return {
    clauses: routing.map((one) => presentClause(one, names)),
    open: routing.filter(isOpen).length,
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
    matters: matters.map(({ matter, bodies }) => ({ type: matter, name: names.matter(matter), bodies })),
    ...(reason && { reason: reason[lang] }),
  };
}

function clauseTable(routing: readonly ClauseRouting[], names: Names): Document {
  const { lang, regulation } = names;
  const words = mattersWordsFor(lang).coverage;
  const summary = summaryOf(routing, lang);
  const rows = routing.map((one) => rowOf(one, names));
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

function summaryOf(routing: readonly ClauseRouting[], lang: Lang): string[] {
  const words = mattersWordsFor(lang).coverage;
  if (routing.length === 0) return [words.coversNothing];
  const count = (state: ClauseRouting['state']): string =>
    String(routing.filter((one) => one.state === state).length);
  const open = routing.filter(isOpen).length;
  return [
    words.summary(String(routing.length), count('routed'), count('nothing')),
    open === 0 ? words.whole : words.open(String(open)),
  ];
}

interface ClauseRow {
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
    clause,
    subject: known === undefined ? '' : upperFirst(known.subject[lang]),
    matters: matters.map(({ matter, bodies }) => `${matterName(matter, names)}: ${names.bodies(bodies)}`),
    nothing: reason !== undefined ? `${head}: ${reason}` : state === 'routed' ? '' : head,
    open: isOpen(routing),
  };
}

function itemOf({ clause, subject, matters, nothing, open }: ClauseRow): Item {
  const tone = open ? 'red' : 'dim';
  return {
    text: [span(clause, 'bold'), span(subject)],
    indent: 0,
    under: [
      ...matters.map((text) => ({ text, mark: raw('→', 'green') })),
      ...(nothing === '' ? [] : [{ text: [span(nothing, tone)], mark: raw('–', tone) }]),
    ],
  };
}

function isOpen({ state }: ClauseRouting): boolean {
  return state === 'open' || state === 'unlisted';
}
