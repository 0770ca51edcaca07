/** Which sheets of a book are read, and the tables that stand on them. */
import type { SheetAccount } from '../../model/list-account.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { fold } from '../../notation/fold.ts';
import { RowCounts } from './account.ts';
import { continuedSheet } from './continued-sheets.ts';
import type { Book, OpenSheet, Sheet, SheetTraits } from './file/grid.ts';
import { findLayout } from './file/layout/find-layout.ts';
import type { LayoutOptions, SheetLayout } from './file/layout/sheet-layout.ts';

/** A sheet of a book, and what became of it. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly counts: RowCounts;
  /** Why nothing of it is read; absent where it is. */
  readonly unread?: NonNullable<SheetAccount['unread']>;
  /** Absent of a sheet that was not opened. */
  readonly traits?: SheetTraits;
  readonly layout?: SheetLayout;
  /** Hands out what is still held, or opens it again. */
  open(): Promise<OpenSheet>;
  /** Keeps it for the next to open it, where there is room; otherwise lets go of it. */
  hold(open: OpenSheet): void;
}

export interface SheetChoice {
  readonly layout: LayoutOptions;
  /** Names or numbers; undefined: all that can be seen. */
  readonly chosen: readonly string[] | undefined;
  /** Whether it was chosen for this file: a configuration speaks of many. */
  readonly isAsked: boolean;
  readonly file: string | undefined;
}

type FoundSheets =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly problem: Problem };

/** Sheets of more rows than this are let go of between their layout and their reading. */
const MOST_HELD_ROWS = 20_000;

/**
 * Problems: `sheet-unknown`, `file-without-sheets`, what opening a sheet and {@link findLayout} say, `no-header` where no sheet
 * holds a list, `sheet-without-header` where one goes on with that of another.
 */
export async function findSheets(book: Book, choice: SheetChoice): Promise<FoundSheets> {
  const unknown = unknownSheet(book.sheets, choice);
  if (unknown !== undefined) return { ok: false, problem: unknown };
  const sheets: ReadSheet[] = [];
  let outside: Problem | undefined;
  for (const sheet of book.sheets) {
    const why = leftOut(sheet, choice.chosen, book.sheets);
    if (why !== undefined) {
      sheets.push(unreadSheet(sheet, why));
      continue;
    }
    const found = await layOut(sheet, choice, book.sheets.length > 1);
    sheets.push(found.sheet);
    if (!('problem' in found)) continue;
    if (found.problem.code !== 'header-row-outside') return { ok: false, problem: found.problem };
    outside ??= found.problem;
  }
  if (sheets.every(({ unread }) => unread !== undefined)) {
    return { ok: false, problem: outside ?? (await noHeader(sheets, choice)) };
  }
  const continued = sheets.length > 1 ? await continuedSheet(sheets, choice) : undefined;
  return continued === undefined ? { ok: true, sheets } : { ok: false, problem: continued };
}

function unknownSheet(
  sheets: readonly Sheet[],
  { chosen = [], isAsked, file }: SheetChoice,
): Problem | undefined {
  // Without sheets there is nothing to choose among: a file that is itself the sheet is read.
  if (sheets.every(({ name }) => name === null)) {
    const [asked] = isAsked ? chosen : [];
    if (asked === undefined) return undefined;
    return { code: 'file-without-sheets', place: { flag: '--sheet' }, found: asked, params: {} };
  }
  const unknown = chosen.find((wanted) => sheets.every((sheet) => !isMeant(sheet, wanted, sheets)));
  if (unknown === undefined) return undefined;
  const params = { sheet: unknown, sheets: sheets.map(({ name }) => name ?? '') };
  return { code: 'sheet-unknown', place: placeOf(file), found: unknown, params };
}

/** By its name, as all names are compared; by its number where no sheet has that name. */
function isMeant({ name, number }: Sheet, wanted: string, sheets: readonly Sheet[]): boolean {
  const folded = fold(wanted);
  if (sheets.some((one) => one.name !== null && fold(one.name) === folded)) {
    return name !== null && fold(name) === folded;
  }
  return String(number) === wanted.trim();
}

function leftOut(
  sheet: Sheet,
  chosen: readonly string[] | undefined,
  sheets: readonly Sheet[],
): SheetAccount['unread'] {
  if (sheet.name === null) return undefined;
  if (sheet.own?.isAdded) return 'own-answers';
  if (chosen === undefined || chosen.length === 0) return sheet.isHidden ? 'hidden' : undefined;
  return chosen.some((wanted) => isMeant(sheet, wanted, sheets)) ? undefined : 'not-chosen';
}

async function layOut(
  sheet: Sheet,
  { layout: options, file }: SheetChoice,
  isOneOfSeveral: boolean,
): Promise<{ readonly sheet: ReadSheet } | { readonly sheet: ReadSheet; readonly problem: Problem }> {
  const place: Place = {
    ...placeOf(file),
    ...(isOneOfSeveral && sheet.name !== null && { sheet: sheet.name }),
  };
  const open = await sheet.open();
  if ('problem' in open) {
    const problem = { ...open.problem, place: { ...open.problem.place, ...place } };
    return { sheet: unreadSheet(sheet, 'refused'), problem };
  }
  const { traits } = open;
  const layout = await findLayout(open.rows(), options, open.skim);
  if ('problem' in layout) {
    open.release();
    const problem = { ...layout.problem, place: { ...layout.problem.place, ...place } };
    return { sheet: { ...unreadSheet(sheet, 'no-list'), traits }, problem };
  }
  if (layout.tables.length === 0) {
    open.release();
    const own = unreadSheet(sheet, isEmpty(layout) ? 'empty' : 'no-list');
    for (let index = 0; index < layout.rows; index++) own.counts.add(layout.kindAt(index), index + 1);
    return { sheet: { ...own, traits, layout } };
  }
  const holder = new Holder(sheet, !isOneOfSeveral || layout.rows <= MOST_HELD_ROWS);
  holder.hold(open);
  return {
    sheet: {
      sheet,
      counts: new RowCounts(),
      traits,
      layout,
      open: () => holder.open(),
      hold: (again) => holder.hold(again),
    },
  };
}

function unreadSheet(sheet: Sheet, unread: NonNullable<SheetAccount['unread']>): ReadSheet {
  return {
    sheet,
    counts: new RowCounts(),
    unread,
    open: () => opened(sheet),
    hold: (open) => open.release(),
  };
}

/** A sheet between its layout and its reading. */
class Holder {
  readonly #sheet: Sheet;
  readonly #mayHold: boolean;
  #held: OpenSheet | undefined;

  constructor(sheet: Sheet, mayHold: boolean) {
    this.#sheet = sheet;
    this.#mayHold = mayHold;
  }

  async open(): Promise<OpenSheet> {
    const held = this.#held;
    this.#held = undefined;
    return held ?? opened(this.#sheet);
  }

  hold(open: OpenSheet): void {
    if (this.#mayHold) this.#held = open;
    else open.release();
  }
}

function isEmpty(layout: SheetLayout): boolean {
  for (let index = 0; index < layout.rows; index++) if (layout.kindAt(index) !== 'blank') return false;
  return true;
}

async function opened(sheet: Sheet): Promise<OpenSheet> {
  const open = await sheet.open();
  if (!('problem' in open)) return open;
  throw new Error(`the sheet ${sheet.number} could be opened before: ${open.problem.code}`);
}

/** Why no sheet is a list: with the first row that holds something. */
async function noHeader(sheets: readonly ReadSheet[], { file }: SheetChoice): Promise<Problem> {
  const read = sheets.filter(({ layout }) => layout !== undefined);
  if (read.every(({ unread }) => unread === 'empty')) {
    return { code: 'file-empty', place: placeOf(file), params: {} };
  }
  const looked = read.reduce((sum, { layout }) => sum + layout!.rows, 0);
  for (const { sheet, unread } of read) {
    if (unread === 'empty') continue;
    const open = await opened(sheet);
    for await (const rows of open.rows()) {
      const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      if (first === undefined) continue;
      open.release();
      const named = sheets.length > 1 && sheet.name !== null ? { sheet: sheet.name } : {};
      const found = first.cells.filter((cell) => cell.trim() !== '').join(' | ');
      const place = { ...placeOf(file), ...named, line: first.line };
      return { code: 'no-header', place, found, params: { looked: String(looked) } };
    }
    open.release();
  }
  return { code: 'file-empty', place: placeOf(file), params: {} };
}

function placeOf(file: string | undefined): Place {
  return file === undefined ? {} : { file };
}
