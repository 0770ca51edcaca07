/** Cells, rows and texts as a sheet's part has them. */
import { lettersOf } from '../../archive/cell-range.ts';
import { escaped } from '../../archive/markup.ts';

/** The most characters that Excel takes in a cell. */
const LONGEST_CELL = 32_767;

/** What XML cannot hold, and halves of characters that are written as two. */
const NO_TEXT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell can hold it. Excel reads `_x0041_` as a code: its first sign is written as one. */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(NO_TEXT, '');
  const coded = clean.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  if (coded.length <= LONGEST_CELL) return coded;
  return `${coded.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Writes elements under the prefix of a sheet's own. */
export class CellWriter {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** @param column from 0 @param style absent where the book has none */
  text(column: number, row: number, text: string, style: number | undefined): string {
    const p = this.#prefix;
    if (text === '') return this.empty(column, row, style);
    return `${this.#open(column, row, style)} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(cellText(text))}</${p}t></${p}is></${p}c>`;
  }

  number(column: number, row: number, value: number, style?: number): string {
    const p = this.#prefix;
    return `${this.#open(column, row, style)}><${p}v>${value}</${p}v></${p}c>`;
  }

  empty(column: number, row: number, style: number | undefined): string {
    return `${this.#open(column, row, style)}/>`;
  }

  row(row: number, cells: string, attributes = ''): string {
    const p = this.#prefix;
    return `<${p}row r="${row}"${attributes}>${cells}</${p}row>`;
  }

  #open(column: number, row: number, style: number | undefined): string {
    const format = style === undefined ? '' : ` s="${style}"`;
    return `<${this.#prefix}c r="${lettersOf(column)}${row}"${format}`;
  }
}
