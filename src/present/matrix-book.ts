/** The table of who decides what as a workbook: the table, its head on every page; the legend on a sheet of its own. */
import { lettersOf } from '../archive/cell-range.ts';
import type { EntryView, MatrixView, MatterView, RowView } from './matrix-view.ts';
import { upperFirst } from './names.ts';
import type { Look } from './workbook/looks.ts';
import type { NewSheet, SheetRow } from './workbook/sheet-part.ts';

const CELL: Look = { hasBorder: true, wraps: true };
const HEAD: Look = {
  ...CELL,
  isBold: true,
  align: 'center',
  vertical: 'center',
  fill: 'DDEBF7',
};
const GROUP: Look = { ...CELL, isBold: true, fill: 'DDEBF7' };
const MATTER: Look = { ...CELL, isBold: true, fill: 'F2F2F2' };
const TITLE: Look = { isBold: true, size: 14 };
const TEXT: Look = { wraps: true };

const CONTENT_WIDTH = 44;
const BODY_WIDTH = 34;

export function matrixSheets(view: MatrixView): NewSheet[] {
  const { words, columns } = view;
  const top: SheetRow[] = [
    [{ value: view.title, look: TITLE }],
    ...[...view.about, ...view.stops].map((value): SheetRow => [{ value, look: TEXT }]),
    [view.content, ...columns.map(({ name }) => name)].map((value) => ({ value, look: HEAD })),
  ];
  const rows = [...top];
  const wide = Array.from({ length: top.length - 1 }, (_, at) => at + 1);
  for (const { name, matters } of view.groups) {
    if (name !== '') wide.push(rows.push(across(name, GROUP, columns.length)));
    for (const matter of matters) {
      const title = [`${matter.name} (${matter.code})`, matter.action].filter(Boolean).join(' – ');
      if (isOneRow(matter)) rows.push(rowOf(matter.rows[0]!, title, columns.length));
      else {
        wide.push(rows.push(across(title, MATTER, columns.length)));
        rows.push(...matter.rows.map((row) => rowOf(row, '', columns.length)));
      }
    }
  }
  const last = lettersOf(columns.length);
  return [
    {
      name: words.sheets.matrix,
      widths: [CONTENT_WIDTH, ...columns.map(() => BODY_WIDTH)],
      rows,
      frozenRows: top.length,
      merges: columns.length === 0 ? [] : wide.map((row) => `A${row}:${last}${row}`),
    },
    notesSheet(view),
  ];
}

function isOneRow({ rows }: MatterView): boolean {
  return rows.length === 1 && rows[0]!.head === '';
}

function across(text: string, look: Look, columns: number): SheetRow {
  return [{ value: text, look }, ...Array.from({ length: columns }, () => ({ value: null, look }))];
}

function rowOf({ head, conditions, cells, across: said }: RowView, title: string, columns: number): SheetRow {
  const about = [title, head, ...conditions.map(upperFirst)].filter(Boolean).join('\n');
  // What stands for all bodies stands in none of their columns.
  const texts =
    said === undefined
      ? [about, ...cells.map(cellText)]
      : [`${about}: ${said}`, ...Array.from({ length: columns }, () => '')];
  return texts.map((value) => ({ value, look: CELL }));
}

function cellText(entries: readonly EntryView[]): string {
  return entries
    .map(({ lead, lines, clause, marks }) => [[lead, ...marks].join(' '), ...lines, clause].join('\n'))
    .join('\n\n');
}

function notesSheet({ words, legend, points }: MatrixView): NewSheet {
  const rows = (title: string, all: MatrixView['legend']): SheetRow[] =>
    all.length === 0
      ? []
      : [
          [{ value: title, look: TITLE }],
          ...all.map(
            ({ mark, text }): SheetRow => [
              { value: mark, look: TEXT },
              { value: text, look: TEXT },
            ],
          ),
        ];
  return {
    name: words.sheets.notes,
    widths: [10, 120],
    rows: [...rows(words.legend.title, legend), ...rows(words.points, points)],
  };
}
