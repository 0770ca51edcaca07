/** The table of who decides what as a sheet to be printed on A3 or, smaller, A4. */
import type { Lang } from '../model/words.ts';
import { htmlDocument } from './html/document.ts';
import { element, type Node } from './html/element.ts';
import style from './html/matrix.css.txt';
import type { EntryView, MarkMeaning, MatrixView, MatterView, RowView } from './matrix-view.ts';
import { upperFirst } from './names.ts';

export function matrixHtml(view: MatrixView, lang: Lang): Promise<string> {
  const { title, about } = view;
  return htmlDocument({
    lang,
    title: `${title} · ${view.regulation}`,
    style,
    body: [
      element(
        'header',
        {},
        element('h1', {}, title),
        about.map((text) => element('p', { class: 'about' }, text)),
        ...stops(view),
      ),
      element('main', {}, matrixTable(view), ...matrixNotes(view)),
    ],
  });
}

function stops({ stops: all }: MatrixView): Node[] {
  if (all.length === 0) return [];
  return [
    element(
      'ul',
      { class: 'stops' },
      all.map((text) => element('li', {}, text)),
    ),
  ];
}

/** Also for the page, which has heads and notes of its own. */
export function matrixTable({ title, content, columns, groups }: MatrixView): Node {
  const span = String(columns.length + 1);
  const heads = [content, ...columns.map(({ name }) => name)];
  return element(
    'div',
    // To be scrolled by the keyboard too where it is wider than the window.
    { class: 'sheet', tabindex: '0', role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((text) => element('th', { scope: 'col' }, text)),
        ),
      ),
      groups.map(({ name, matters }) =>
        element(
          'tbody',
          {},
          name === ''
            ? undefined
            : element('tr', { class: 'group' }, element('th', { colspan: span, scope: 'rowgroup' }, name)),
          matters.flatMap((matter) => matterRows(matter, columns.length, span)),
        ),
      ),
    ),
  );
}

/** A matter with one row stands in it; one with several heads them. */
function matterRows({ name, code, action, rows }: MatterView, columns: number, span: string): Node[] {
  const title = [
    element('span', { class: 'name' }, name),
    ' ',
    element('span', { class: 'code' }, `(${code})`),
    action === '' ? '' : ` – ${action}`,
  ];
  const [first] = rows;
  if (rows.length === 1 && first!.head === '') return [rowOf(first!, columns, title)];
  const head = element('tr', { class: 'matter' }, element('th', { colspan: span, scope: 'rowgroup' }, title));
  return [head, ...rows.map((row) => rowOf(row, columns, []))];
}

function rowOf({ head, conditions, cells, across }: RowView, columns: number, title: readonly Node[]): Node {
  const about = element(
    'th',
    { scope: 'row' },
    ...title,
    head === '' ? undefined : element('p', { class: conditions.length === 0 ? 'plain' : 'name' }, head),
    conditions.map((text) => element('p', {}, upperFirst(text))),
  );
  if (across !== undefined) {
    return element('tr', {}, about, element('td', { class: 'across', colspan: String(columns) }, across));
  }
  return element(
    'tr',
    {},
    about,
    cells.map((entries) => element('td', {}, entries.flatMap(entryNodes))),
  );
}

function entryNodes({ lead, lines, clause, marks }: EntryView): Node[] {
  return [
    element(
      'p',
      { class: 'lead' },
      lead,
      marks.flatMap((mark) => [' ', element('span', { class: 'mark' }, mark)]),
    ),
    ...lines.map((text) => element('p', { class: 'line' }, text)),
    element('p', { class: 'clause' }, clause),
  ];
}

export function matrixNotes({ legend, points, words }: MatrixView): Node[] {
  const notes = (title: string, all: readonly MarkMeaning[]): Node[] =>
    all.length === 0
      ? []
      : [
          element('h2', {}, title),
          element(
            'ul',
            { class: 'notes' },
            all.map(({ mark, text }) =>
              element('li', {}, element('span', { class: 'mark' }, mark), ' ', text),
            ),
          ),
        ];
  return [...notes(words.legend.title, legend), ...notes(words.points, points)];
}
