/** Answers a workbook of a test, and holds what came out against what went in. */

import { expect } from 'vitest';
import { columnOfCell } from '../../../../src/archive/cell-range.ts';
import { attribute, type Token, tokensOf } from '../../../../src/archive/markup.ts';
import {
  type AddedSheet,
  type AnsweredTable,
  answerBook,
} from '../../../../src/present/list/answered-book.ts';
import { type Given, gathered, type Parts, packageOf, partsIn, text, zipped } from './packages.ts';

export const HEADS = [
  { text: 'Kết quả', width: 16 },
  { text: 'Thẩm quyền', width: 24 },
];

/** A table of one header row, its rows answered by their number. */
export function table(
  sheet: string,
  header: number | readonly [number, number],
  first: number,
  last: number,
  more: Partial<AnsweredTable> = {},
): AnsweredTable {
  const [headerFirst, headerLast] = typeof header === 'number' ? [header, header] : header;
  const rows = new Map<number, readonly string[]>();
  for (let row = first; row <= last; row++) rows.set(row, ['Đã xác định', `Cấp ${row}`]);
  return { sheet, headerFirst, headerLast, first, last, heads: HEADS, rows, ...more };
}

export async function answered(
  bytes: Uint8Array,
  tables: readonly AnsweredTable[],
  added: readonly AddedSheet[] = [],
) {
  const book = await answerBook(bytes, tables, added);
  if (!book.ok) throw new Error(book.reason);
  const whole = await gathered(book.bytes);
  return { bytes: whole, parts: await partsIn(whole), remarks: book.remarks };
}

/**
 * Takes out of a sheet what was added from a column on: cells, widths, merges, rows. What is left, with the attributes that
 * count or bound them put back as they were, has to be the old text.
 */
export function withoutAnswers(now: string, before: string, firstColumn: number): string {
  const old = tokensOf(before);
  const left: string[] = [];
  let at = 0;
  let depth = 0;
  for (const token of tokensOf(now)) {
    if (depth > 0) {
      if (token.kind === 'open') depth++;
      else if (token.kind === 'close') depth--;
      continue;
    }
    const expected = old[at];
    if (expected?.text === token.text) {
      left.push(token.text);
      at++;
    } else if (expected !== undefined && isSameTag(token, expected)) {
      left.push(expected.text);
      at++;
      if (expected.kind === 'empty' && token.kind === 'open') depth = 1;
    } else if (isAdded(token, firstColumn)) {
      if (token.kind === 'open') depth = 1;
    } else return `${left.join('')}<<<${token.text}>>>`;
  }
  return left.join('');
}

const BOUNDS = ['ref', 'count', 'spans', 'min', 'max'];

/** Whether two tags differ in nothing but what counts and bounds; an element that was empty may be open now. */
function isSameTag(now: Token, old: Token): boolean {
  const bare = ({ text }: Token) =>
    BOUNDS.reduce((tag, name) => tag.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*')`), ''), text).replace(
      /\s*\/>$/,
      '>',
    );
  return (
    now.name === old.name &&
    now.kind !== 'close' &&
    old.kind !== 'text' &&
    bare(now) === bare(old) &&
    now.name !== ''
  );
}

function isAdded({ kind, name, text }: Token, firstColumn: number): boolean {
  if (kind !== 'open' && kind !== 'empty') return false;
  const local = name.slice(name.indexOf(':') + 1);
  if (local === 'c') return columnOfCell(attribute(text, 'r')!) >= firstColumn;
  if (local === 'col') return Number(attribute(text, 'min')) > firstColumn;
  if (local === 'mergeCell') return columnOfCell(attribute(text, 'ref')!) >= firstColumn;
  return ['cols', 'mergeCells', 'row'].includes(local);
}

export const SHEET = 'xl/worksheets/sheet1.xml';
export const row = (number: number, cells: string, more = '') => `<row r="${number}"${more}>${cells}</row>`;
export const HEADER = row(1, text('A1', 'STT') + text('B1', 'Tên'));
export const BODY = row(2, text('A2', '1') + text('B2', 'Cầu')) + row(3, text('A3', '2') + text('B3', 'Chợ'));
export const DATA = `<sheetData>${HEADER}${BODY}</sheetData>`;
export const TABLE = table('A', 1, 2, 3);

/** The sheet, answered; what was added taken out again is the old one. */
export async function sheetOf(
  given: Given | string,
  one: AnsweredTable | readonly AnsweredTable[] = TABLE,
  first = 2,
) {
  const before = packageOf(typeof given === 'string' ? { sheets: { A: given } } : given);
  const { parts, remarks } = await answered(await zipped(before), [one].flat());
  const sheet = parts.get(SHEET)!;
  expect(withoutAnswers(sheet, before.get(SHEET)!, first)).toBe(before.get(SHEET));
  const inner = sheet.slice(sheet.indexOf('>', sheet.indexOf('<worksheet')) + 1, sheet.lastIndexOf('</'));
  return { sheet, inner, parts, before, remarks };
}

export async function reasonOf(given: Given | Parts, one: AnsweredTable = TABLE) {
  const parts = given instanceof Map ? given : packageOf(given as Given);
  const book = await answerBook(await zipped(parts), [one], []);
  return book.ok ? 'answered' : book.reason;
}

/** References of the cells of a row, and their texts. */
export function cellsOf(sheet: string, number: number): [string, string][] {
  const inner = new RegExp(`<row r="${number}"[^>]*>(.*?)</row>`, 's').exec(sheet)?.[1] ?? '';
  return [...inner.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, at, content]) => [
    at!,
    (content ?? '').replace(/<[^>]*>/g, ''),
  ]);
}
