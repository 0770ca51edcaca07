/** What a cell of a sheet says by its letters alone: nothing, a figure, a number of a column, a unit, words. */
import { unitInHeader } from '../../../../notation/unit-statement.ts';
import type { CellMark } from '../grid.ts';

/** On one line, without spaces at its ends. */
export function oneLine(text: string): string {
  if (isOneLine(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}

/** Single spaces between words, and no other. */
function isOneLine(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    if (code === 0xa0 || (code > 0x167f && OTHER_SPACE.test(text[at]!))) return false;
    before = code;
  }
  return before !== 0x20;
}

const OTHER_SPACE = /[\s\x7f\x85]/;

/** Nothing to be seen: spaces of any kind, or the end-of-file sign of old programs. */
export function isBlank(text: string): boolean {
  if (text.length === 0) return true;
  const code = text.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return false;
  return /^[\s\u200b\u001a\ufeff]*$/.test(text);
}

/** A figure is short, whatever follows its number. */
const LONGEST_FIGURE = 60;

/** A figure of a sum: a number with or without a unit, a count of projects, a dash, a mark. */
const FIGURE =
  /^(?:[-–—…xX]|[.…]{2,}|[-–(]?\d[\d.,\s]*\)?(?:%|(?:nghìn |ngàn |triệu |tỷ |tỉ |tr\.?)?(?:đồng|vnđ|vnd|usd|đ)|triệu|tỷ|tỉ|ha|m2|m²|km2|km²|dự án|công trình|nhiệm vụ|da|ct)?)$/iu;

export function isFigure(text: string, mark?: CellMark): boolean {
  if (mark?.kind === 'number') return true;
  if (mark?.kind === 'date' || mark?.kind === 'error') return false;
  return text.length <= LONGEST_FIGURE && FIGURE.test(text);
}

/** A year as it stands in a header over a plan's column. */
export function isYear(text: string): boolean {
  return text.length === 4 && /^(?:19|20)\d\d$/.test(text);
}

/** A unit alone, in brackets or not, as it stands in a lower header row under its quantity. */
const UNIT =
  /^[([]?\s*(?:(?:đvt|đơn vị(?: tính)?|unit)\s*[:：]?\s*)?(?:x?\s?(?:1[.,]?000|10\^[369])\s*)?(?:(?:nghìn |ngàn |triệu |tỷ |tỉ |tr\.?\s?|million |billion )?(?:đồng|vnđ|vnd|usd|đ)|triệu|tỷ|tỉ|ha|m2|m²|km2|km²|km|m|%|người|hộ|tấn|mw)\s*\.?[)\]]?$/iu;

export function isUnit(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  if (UNIT.test(text)) return true;
  const { name, reading } = unitInHeader(text);
  return name === '' && reading.kind === 'stated';
}

/** Longer than any row of column numbers in a cell: "(12)=(10)-(11)+(9)". */
const LONGEST_COLUMN_NUMBER = 40;

/** One column number: "1", "(2)", "[3]", "A", "(6)=(4)+(5)", "6=4+5". */
const COLUMN_NUMBER = /^[([]?(?:(\d{1,2})|[A-ZĐ]|[a-zđ])[)\]]?(?:\s*=.*)?$/u;

/** Two or three columns numbered by letters alone. */
const LETTERS_ALONE = /^ABC?$/;

/**
 * Whether a row under the header numbers the columns: (1) (2) (3), or A B 1 2 3. Bare numbers count only when there
 * are three or more, since a row of data may be 1, 2. Columns may be numbered from another number than 1 where they
 * follow one another in brackets, and a column may be passed over.
 */
export function isColumnNumbers(
  cells: readonly string[],
  columns: number = cells.length,
): false | 'bare' | 'bracketed' {
  if ((cells[0]?.length ?? 0) > LONGEST_COLUMN_NUMBER) return false;
  const filled: string[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (cell.length > LONGEST_COLUMN_NUMBER) return false;
    filled.push(oneLine(cell));
  }
  const isBracketed = filled.length > 0 && filled.every((text) => /^[([]/.test(text));
  if (filled.length === columns && LETTERS_ALONE.test(filled.join(''))) return 'bare';
  if (filled.length < (isBracketed ? 2 : 3) || filled.length < columns * 0.5) return false;
  let expected = 1;
  for (const text of filled) {
    const found = COLUMN_NUMBER.exec(text);
    if (found === null) return false;
    if (found[1] === undefined) continue;
    if (Number(found[1]) !== expected) return false;
    expected++;
  }
  return expected > 1 && (isBracketed ? 'bracketed' : 'bare');
}
