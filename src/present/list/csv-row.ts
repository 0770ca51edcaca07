/**
 * Rows of CSV for Excel, after RFC 4180: records end in CR LF, a cell that holds the delimiter, a quote or a line
 * break is quoted. A cell that a spreadsheet would run as a formula is made text by an apostrophe before it.
 */

export const CSV_LINE_END = '\r\n';
/** By this mark Excel knows the file for UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** With these a spreadsheet begins a formula, after OWASP's "CSV Injection"; the last four are the full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Numbers as lists write them: -5, -1.234,5, +84 912 345 678. */
const PLAIN_NUMBER = /^[+-]?\d[\d., \u00a0]*%?$/;

/** A cell that no spreadsheet takes for a formula. Plain numbers, and a lone "-" for nothing, stay as they are. */
export function neutralise(text: string): string {
  if (!FORMULA_START.test(text) || text === '-' || PLAIN_NUMBER.test(text)) return text;
  return `'${text}`;
}

/** One cell, neutralised, and quoted where that is needed. */
export function csvCell(text: string, delimiter: string): string {
  const safe = neutralise(text);
  const plain =
    !safe.includes(delimiter) && !safe.includes('"') && !safe.includes('\n') && !safe.includes('\r');
  return plain ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Writes records of cells, without their line ends. Most rows need nothing done, which one look at them tells. */
export class CsvRecords {
  readonly #delimiter: string;
  /** By number of cells: what a record looks like in which no cell needs anything. */
  readonly #plain: RegExp[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  write(cells: readonly string[]): string {
    const joined = cells.join(this.#delimiter);
    if (this.#plainFor(cells.length).test(joined)) return joined;
    return cells.map((cell) => csvCell(cell, this.#delimiter)).join(this.#delimiter);
  }

  #plainFor(count: number): RegExp {
    let plain = this.#plain[count];
    if (plain === undefined) {
      plain = plainRecord(count, this.#delimiter);
      this.#plain[count] = plain;
    }
    return plain;
  }
}

/** So many cells, none of which begins like a formula or holds a mark of CSV. */
function plainRecord(count: number, delimiter: string): RegExp {
  const mark = `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const inside = `${mark}"\\r\\n`;
  const cell = `(?:[^${inside}=+\\-@\\t＝＋－＠][^${inside}]*)?`;
  return new RegExp(`^${cell}(?:${mark}${cell}){${Math.max(0, count - 1)}}$`);
}
