/** The part of a sheet that is added to a workbook. */
import { CellWriter } from './cells.ts';
import type { AddedSheet } from './request.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows put together at once. */
const PIECE_ROWS = 500;

/** Formats of a header's texts and of the others; absent in a book without styles. */
export interface SheetFormats {
  readonly head: number;
  readonly text: number;
}

export async function* sheetPart(
  { rows, widths, header }: AddedSheet,
  formats: SheetFormats | undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const writer = new CellWriter('');
  const pane =
    header === true
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : '';
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  yield encoder.encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${pane}${cols}<sheetData>`,
  );
  for (let at = 0; at < rows.length; at += PIECE_ROWS) {
    const piece = rows.slice(at, at + PIECE_ROWS).map((row, index) => {
      const number = at + index + 1;
      const format = header === true && number === 1 ? formats?.head : formats?.text;
      return writer.row(
        number,
        row.map((value, column) => cell(writer, value, column, number, format)).join(''),
      );
    });
    yield encoder.encode(piece.join(''));
  }
  yield encoder.encode('</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>');
}

function cell(
  writer: CellWriter,
  value: string | number | null,
  column: number,
  row: number,
  format: number | undefined,
): string {
  if (value === null || value === '') return '';
  return typeof value === 'number'
    ? writer.number(column, row, value, format)
    : writer.text(column, row, value, format);
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
