/** The table of who decides what for terminals and as Markdown, and its JSON form. */
import type { Matrix, MatrixEntry, MatrixMatter } from '../model/matrix.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { describeTests } from './conditions.ts';
import {
  blank,
  type Document,
  heading,
  type Item,
  items,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, type Span, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import {
  type EntryView,
  type MarkMeaning,
  type MatrixView,
  type MatterView,
  matrixView,
  type RowView,
} from './matrix-view.ts';
import { Names, official, upperFirst } from './names.ts';

export function matrixReport(matrix: Matrix, regulation: Regulation, lang: Lang): Report {
  return {
    json: () => matrixJson(matrix, regulation, lang),
    document: () => matrixDocument(matrixView(matrix, regulation, lang)),
  };
}

/** Codes, with the names in the language asked for. */
function matrixJson({ asOf, dated, matters }: Matrix, regulation: Regulation, lang: Lang): unknown {
  const { id, title: name, term, source } = regulation;
  return {
    matters: matters.map((table) => matterJson(table, new Names(regulation, lang, table.matter))),
    date: asOf,
    dated: dated.map(({ code }) => code),
    regulation: { id, title: name[lang], term, sha256: source.sha256 },
  };
}

function matterJson({ matter, rows, rest, proved }: MatrixMatter, names: Names): unknown {
  const { regulation, lang } = names;
  return {
    type: matter,
    name: names.matter(matter),
    rows: rows.map(({ when, entries }) => ({
      when,
      conditions: describeTests(when, regulation, lang, matter),
      entries: entries.map((entry) => entryJson(entry, names, matter)),
    })),
    rest,
    proved,
  };
}

function entryJson({ rule: id, limits, ...said }: MatrixEntry, names: Names, matter: string): unknown {
  const { clause, body, or, action, except } = names.rule(id)!;
  return {
    rule: id,
    clause,
    official: official(clause, names.lang),
    authority: body,
    ...(or && { or }),
    action,
    limits,
    band: describeTests(limits, names.regulation, names.lang, matter).join('; '),
    except,
    ...said,
  };
}

function matrixDocument(view: MatrixView): Document {
  const { words, about, stops, groups, legend, points } = view;
  return [
    title(view.title, 'bold', { capitals: true }),
    ...about.map((text) => paragraph([span(text, 'dim')])),
    ...(stops.length === 0 ? [] : [items(stops.map((text) => ({ text, mark: raw('!', 'yellow') })))]),
    ...groups.flatMap(({ name, matters }) => [
      blank(),
      ...(name === '' ? [] : [heading(name, 3, { capitals: true })]),
      records(
        matters.map((matter) => matterItem(matter, view)),
        [view.content, ...view.columns.map((column) => column.name)],
        matters.flatMap((matter) => matterRows(matter, view)),
      ),
    ]),
    section(words.legend.title, [meanings(legend)]),
    section(words.points, [meanings(points)]),
  ];
}

function meanings(all: readonly MarkMeaning[]) {
  return items(all.map(({ mark, text }) => ({ text: [span(mark, 'yellow'), span(text)] })));
}

/** In a terminal each row under its matter, in it a line a body and band. */
function matterItem({ name, code, action, rows }: MatterView, view: MatrixView): Item {
  return {
    text: [span(name, 'bold'), span(`(${code})`, 'dim'), ...(action === '' ? [] : [span(`– ${action}`)])],
    under: rows.flatMap((row) => rowItems(row, view)),
  };
}

function rowItems({ head, conditions, cells, across }: RowView, { columns }: MatrixView): Item[] {
  const about = upperFirst([head, ...conditions].filter(Boolean).join('; '));
  const entries =
    across === undefined
      ? cells.flatMap((all, at) => all.map((entry) => ({ text: entryLine(columns[at]!.name, entry) })))
      : [{ text: across }];
  return about === ''
    ? entries
    : [{ text: about, indent: 2, under: entries.map((one) => ({ ...one, indent: 2 })) }];
}

function entryLine(body: string, { lead, lines, clause, marks }: EntryView): Span[] {
  return [
    span(`${body}:`, 'green'),
    span([lead, ...lines].join('; ')),
    span(`(${clause})`, 'cyan'),
    ...marks.map((mark) => span(mark, 'yellow')),
  ];
}

function matterRows({ name, code, action, rows }: MatterView, { columns }: MatrixView): string[][] {
  const title = [`${name} (${code})`, action].filter(Boolean).join(' – ');
  return rows.map(({ head, conditions, cells, across }, at) => {
    const about = [at === 0 ? title : '', head, ...conditions].filter(Boolean).join('; ');
    // What stands for all bodies stands in none of their columns.
    if (across !== undefined) return [`${about}: ${across}`, ...columns.map(() => '')];
    return [
      about,
      ...cells.map((entries) =>
        entries
          .map(({ lead, lines, clause, marks }) =>
            [`${[lead, ...lines].join('; ')} (${clause})`, ...marks].join(' '),
          )
          .join(' · '),
      ),
    ];
  });
}
