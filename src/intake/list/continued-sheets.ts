/** Sheets without a header whose rows look like those of a list on another sheet: they go on with it, and would be lost. */
import type { Place, Problem } from '../../model/problem.ts';
import type { GridRow, OpenSheet, Sheet } from './file/grid.ts';
import type { Recognise, SheetLayout } from './file/layout/sheet-layout.ts';
import { isBlank, isFigure, oneLine } from './file/layout/text.ts';

/** Rows looked at. */
const MOST_ROWS = 2000;

/** A sheet that was looked at: `unread` says why nothing of it is read. */
interface LookedSheet {
  readonly sheet: Pick<Sheet, 'name' | 'number'>;
  readonly unread?: string;
  readonly layout?: Pick<SheetLayout, 'tables'>;
  open(): Promise<Pick<OpenSheet, 'rows' | 'release'>>;
}

interface Choice {
  readonly layout: { readonly recognise: Recognise };
  readonly file: string | undefined;
}

/** Problem: `sheet-without-header`. */
export async function continuedSheet(
  sheets: readonly LookedSheet[],
  { layout: { recognise }, file }: Choice,
): Promise<Problem | undefined> {
  const lists = sheets.filter(({ unread }) => unread === undefined);
  const shapes = lists.flatMap(({ layout }) =>
    layout!.tables.map(({ header }) => shapeOf(header, recognise)),
  );
  for (const one of sheets) {
    const name = one.sheet.name;
    if (one.unread !== 'no-list' || one.layout === undefined || name === null) continue;
    const found = await rowsAlike(one, shapes);
    if (found === undefined) continue;
    const place: Place = { ...(file !== undefined && { file }), sheet: name, line: found.first.line };
    const text = found.first.cells.filter((cell) => !isBlank(cell)).map(oneLine);
    const option = lists.map(({ sheet }) => `--sheet "${sheet.name ?? sheet.number}"`).join(' ');
    const params = { sheet: name, rows: String(found.count), option };
    return { code: 'sheet-without-header', place, found: text.join(' | '), params };
  }
  return undefined;
}

/** Where a list has its title, and the other facts that are known. */
interface Shape {
  readonly title: number;
  readonly facts: readonly number[];
}

function shapeOf(header: readonly { readonly name: string }[], recognise: Recognise): Shape {
  const keys = header.map(({ name }) => (name === '' ? undefined : recognise(name)));
  const facts = keys.flatMap((key, column) =>
    key === undefined || key === 'id' || key === 'title' ? [] : [column],
  );
  return { title: keys.indexOf('title'), facts };
}

async function rowsAlike(
  sheet: LookedSheet,
  shapes: readonly Shape[],
): Promise<{ readonly count: number; readonly first: GridRow } | undefined> {
  const open = await sheet.open();
  let filled = 0;
  let count = 0;
  let first: GridRow | undefined;
  for await (const rows of open.rows()) {
    for (const row of rows) {
      if (row.cells.every(isBlank)) continue;
      filled++;
      if (!shapes.some((shape) => isAlike(row, shape))) continue;
      count++;
      first ??= row;
    }
    if (filled >= MOST_ROWS) break;
  }
  open.release();
  // Notes and addresses have a figure now and then.
  return first !== undefined && count * 2 >= filled ? { count, first } : undefined;
}

/** Words where the list has its title, and a figure under the name of a fact. */
function isAlike({ cells, marks }: GridRow, { title, facts }: Shape): boolean {
  const text = title < 0 ? '' : oneLine(cells[title] ?? '');
  if (!/\p{L}/u.test(text) || isFigure(text, marks?.[title])) return false;
  return facts.some((column) => {
    const cell = cells[column] ?? '';
    return !isBlank(cell) && isFigure(oneLine(cell), marks?.[column]);
  });
}
