/** A sheet that we write, and its part of the package. */
import { lettersOf } from '../../archive/cell-range.ts';
import { escaped } from '../../archive/markup.ts';
import { displayWidth } from '../document/layout.ts';
import { CellWriter, cellText } from './cells.ts';
import type { Look } from './looks.ts';

export interface NewSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Of cells that say none. */
  readonly look?: Look;
  /** Of columns where nothing stands yet, by their place. */
  readonly columnLooks?: readonly Look[];
  /** Rows at the top that stay in view; the last of them heads every page. */
  readonly frozenRows?: number;
  readonly isHidden?: boolean;
  /** Ranges whose cells are one: `A1:J1`. */
  readonly merges?: readonly string[];
  readonly checks?: readonly CellCheck[];
  /** Hidden names for ranges of it: `$A$1`. */
  readonly marks?: readonly { readonly name: string; readonly range: string }[];
}

export type SheetRow = readonly (SheetCell | string | number | null)[];

export interface SheetCell {
  readonly value: string | number | null;
  readonly look: Look;
}

/** What is offered and said where someone writes into a cell. */
export interface CellCheck {
  /** Column from 0, and its rows. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells that hold what can be chosen: `'Giá trị'!$A$1:$A$9`. */
  readonly choices?: string;
  /** Whether nothing else can be written. */
  readonly isClosed?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows put together at once. */
const PIECE_ROWS = 500;
/** What Excel takes of the heading and the text that it shows beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const A4 = 9;
/** Points of a line, and of the tallest row that Excel takes. */
const LINE_HEIGHT = 16;
const TALLEST_ROW = 400;
/** Texts shorter than this fit any column; and how much of a column its text does not use. */
const NARROWEST = 8;
const PADDING = 2;

/** @param formatOf the number of a look's format; undefined in a book without formats */
export async function* sheetPart(
  sheet: NewSheet,
  formatOf: (look: Look) => number | undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const writer = new CellWriter('');
  const { rows, look } = sheet;
  const own = look === undefined ? undefined : formatOf(look);
  yield encoder.encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view(sheet)}${columns(sheet, formatOf)}<sheetData>`,
  );
  for (let at = 0; at < rows.length; at += PIECE_ROWS) {
    let piece = '';
    for (let index = at; index < Math.min(at + PIECE_ROWS, rows.length); index++) {
      let cells = '';
      rows[index]!.forEach((cell, column) => {
        const { value, style } =
          typeof cell === 'object' && cell !== null
            ? { value: cell.value, style: formatOf(cell.look) }
            : { value: cell, style: own };
        if (typeof value === 'number') cells += writer.number(column, index + 1, value, style);
        else if (value !== null && value !== '') cells += writer.text(column, index + 1, value, style);
        else if (typeof cell === 'object' && cell !== null) cells += writer.empty(column, index + 1, style);
      });
      piece += writer.row(index + 1, cells, heightOf(rows[index]!, index + 1, sheet));
    }
    yield encoder.encode(piece);
  }
  yield encoder.encode(
    `</sheetData>${merges(sheet)}${checks(sheet)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${A4}" orientation="landscape" fitToHeight="0"/></worksheet>`,
  );
}

/**
 * The height of a row whose texts need several lines: LibreOffice does not work it out for a file that it did not write.
 * A merged text has all the room it was given.
 */
function heightOf(row: SheetRow, number: number, { widths, merges = [] }: NewSheet): string {
  let most = 1;
  for (const [column, cell] of row.entries()) {
    const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
    if (typeof value !== 'string' || value.length < NARROWEST) continue;
    most = Math.max(most, linesOf(value, widths[column] ?? NARROWEST));
  }
  if (most === 1 || merges.some((ref) => ref.startsWith(`A${number}:`))) return '';
  return ` ht="${Math.min(most * LINE_HEIGHT, TALLEST_ROW)}" customHeight="1"`;
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - PADDING);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

function view({ frozenRows = 0 }: NewSheet): string {
  if (frozenRows === 0) return '';
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columns({ widths, columnLooks }: NewSheet, formatOf: (look: Look) => number | undefined): string {
  if (widths.length === 0) return '';
  const cols = widths.map((width, at) => {
    const look = columnLooks?.[at];
    const style = look === undefined ? undefined : formatOf(look);
    const format = style === undefined ? '' : ` style="${style}"`;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${format} customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

function merges({ merges: ranges = [] }: NewSheet): string {
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

function checks({ checks: all = [] }: NewSheet): string {
  if (all.length === 0) return '';
  const written = all.map(({ column, firstRow, lastRow, choices, isClosed, prompt }) => {
    const letters = lettersOf(column);
    const attributes = [
      ...(choices === undefined ? [] : ['type="list"']),
      'allowBlank="1"',
      ...(prompt === undefined
        ? []
        : [
            'showInputMessage="1"',
            `promptTitle="${shown(prompt.title, LONGEST_TITLE)}"`,
            `prompt="${shown(prompt.text, LONGEST_PROMPT)}"`,
          ]),
      ...(isClosed === true ? ['showErrorMessage="1"'] : []),
      `sqref="${letters}${firstRow}:${letters}${lastRow}"`,
    ];
    const open = `<dataValidation ${attributes.join(' ')}`;
    return choices === undefined
      ? `${open}/>`
      : `${open}><formula1>${escaped(choices)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${written.join('')}</dataValidations>`;
}

function shown(text: string, longest: number): string {
  const clean = cellText(text);
  const cut = clean.length <= longest ? clean : `${clean.slice(0, longest - 1)}…`;
  return escaped(cut).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

/** The name as a sheet may have it, and unlike those there are. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name =
      clean
        .slice(0, 31 - end.length)
        .trimEnd()
        .replace(/'+$/, '') + end;
    if (!known.has(name.toLowerCase())) return name;
  }
}
