/** Reads an XLSX file into rows, with read-excel-file. It is held in memory whole, and bounded for that. */
import type { Problem } from '../../../model/problem.ts';
import { cellNumbers } from '../../../notation/cell-name.ts';
import { roundToDigits } from '../../../notation/decimal.ts';
import { kindOfZip } from '../../bytes/signature.ts';
import { readZip, writeStoredZip } from '../../bytes/zip.ts';
import { createRow, type MutableRow } from './table.ts';
import {
  cellsInError,
  LARGEST_WORKBOOK,
  listSheets,
  sheetReach,
  unpackParts,
  withoutEmptyEnd,
} from './workbook.ts';

/** The most rows of a sheet that are read; the problem says to use CSV for more. */
const MOST_SHEET_ROWS = 100_000;
/** The most cells, those of the widest row in every row: what is held in memory. */
const MOST_SHEET_CELLS = 4_000_000;
/** The most bytes an XLSX file may have. */
export const LARGEST_XLSX = 67_108_864;

interface SheetRows {
  readonly sheet: string;
  /** One for each row of the sheet from its first, empty ones included. */
  readonly rows: readonly MutableRow[];
}

/** Reads a sheet by its name or its number from 1; without one, the first. Problems carry no place. */
export async function readXlsx(
  file: Buffer,
  sheet?: string | number,
): Promise<SheetRows | { readonly problem: Problem }> {
  const entries = readZip(file);
  if (entries === null) return refused('xlsx-broken', { reason: 'zip' });
  const kind = kindOfZip(entries);
  if (kind === 'ods' || kind === 'xlsb') return refused('file-other-format', { kind });
  if (kind !== 'xlsx') return refused('file-binary', { kind });
  const parts = unpackParts(entries);
  if ('tooLarge' in parts) return tooLarge('bytes', LARGEST_WORKBOOK);
  if ('broken' in parts) return refused('xlsx-broken', { reason: parts.broken });
  const sheets = listSheets(parts);
  if (sheets.length === 0) return refused('xlsx-broken', { reason: 'xl/workbook.xml' });
  const chosen = sheet === undefined ? sheets[0] : chooseSheet(sheets, sheet);
  if (chosen === undefined) {
    return refused('sheet-unknown', { sheet: String(sheet), sheets: sheets.map(({ name }) => name) });
  }
  const cells = parts.get(chosen.part);
  if (cells === undefined)
    return refused('xlsx-broken', { reason: chosen.part || 'xl/_rels/workbook.xml.rels' });
  const sheetXml = withoutEmptyEnd(cells);
  const reach = sheetReach(sheetXml);
  if (reach.rows > MOST_SHEET_ROWS) return tooLarge('rows', MOST_SHEET_ROWS);
  if (reach.rows * reach.columns > MOST_SHEET_CELLS) return tooLarge('cells', MOST_SHEET_CELLS);
  for (const other of sheets) parts.delete(other.part);
  parts.set(chosen.part, sheetXml);
  return readCells(
    writeStoredZip([...parts]),
    sheets.indexOf(chosen) + 1,
    chosen.name,
    cellsInError(sheetXml),
  );
}

function refused(code: Problem['code'], params: Problem['params']): { problem: Problem } {
  return { problem: { code, place: {}, params } };
}

/** That an XLSX file is past the bound on its rows, cells or bytes. */
export function tooLarge(of: 'rows' | 'cells' | 'bytes', limit: number): { problem: Problem } {
  return refused('xlsx-too-large', { of, limit: String(limit) });
}

function chooseSheet<S extends { readonly name: string }>(
  sheets: readonly S[],
  wanted: string | number,
): S | undefined {
  const name = String(wanted).normalize('NFC').trim();
  const named =
    typeof wanted === 'string' && sheets.find((sheet) => sheet.name.normalize('NFC').trim() === name);
  return named || (/^\d{1,4}$/.test(name) ? sheets[Number(name) - 1] : undefined);
}

/** Stands before the source text of a number: no text of a sheet can hold it. */
const NUMBER_MARK = '\u0000';

async function readCells(
  file: Buffer,
  number: number,
  sheet: string,
  errors: ReadonlyMap<string, string>,
): Promise<SheetRows | { readonly problem: Problem }> {
  const { readSheet } = await import('read-excel-file/node');
  let data: unknown[][];
  try {
    const parseNumber = (source: string) => NUMBER_MARK + source;
    data = await readSheet<string>(file, number, { parseNumber, trim: false });
  } catch (error) {
    // Whatever the reader stumbles on is in the file: the ZIP is sound.
    return refused('xlsx-broken', { reason: error instanceof Error ? error.message : String(error) });
  }
  const patterns = new Map<string, readonly boolean[]>();
  const rows = data.map((values, index) => sheetRow(values, index + 1, patterns));
  for (const [cell, error] of errors) placeError(rows, cell, error);
  return { sheet, rows };
}

/** Rows of a list are numbers in the same columns: they share the array that says so. */
function sheetRow(
  values: readonly unknown[],
  line: number,
  patterns: Map<string, readonly boolean[]>,
): MutableRow {
  const row = createRow(line, values.map(cellText), null);
  const numeric = values.map((value) => isNumber(value) && sheetNumber(value.slice(1)) !== null);
  const pattern = numeric.map(Number).join('');
  row.numeric = patterns.get(pattern) ?? numeric;
  patterns.set(pattern, row.numeric);
  return row;
}

function isNumber(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(NUMBER_MARK);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isNumber(value)) return sheetNumber(value.slice(1)) ?? value.slice(1);
  // The reader gives a date as midnight UTC; its time of day says nothing here.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).normalize('NFC');
}

function placeError(rows: readonly MutableRow[], cell: string, error: string): void {
  const { column, line } = cellNumbers(cell) ?? { column: 0, line: 0 };
  const row = rows[line - 1];
  if (row !== undefined && column <= row.cells.length) row.cells[column - 1] = error;
}

const DIGITS = 15;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/**
 * A decimal without exponent (`1200000000000`, `2021.355`), or null when the text is no number. A spreadsheet holds
 * numbers as binary fractions, takes in and shows 15 digits, and writes 17: 1.1 stands in the file as
 * 1.1000000000000001. Digits beyond the fifteenth are that noise, and are rounded away in decimal.
 */
export function sheetNumber(source: string): string | null {
  const number = source.trim();
  return NUMBER.test(number) ? roundToDigits(number, DIGITS) : null;
}
