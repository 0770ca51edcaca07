/**
 * CSV text to rows, a batch for each block. Nothing in a text that is not well written stops the reading or swallows what
 * comes behind it: a line with an open quote, or longer than any row, becomes a row with a problem, and reading goes on
 * with the next line. Text is looked at a number of times that does not grow with it.
 */
import type { Place, Problem } from '../../../model/problem.ts';
import type { TextBlock } from '../../bytes/decode-text.ts';
import { countLineEnds, scanRecord } from './csv-scanner.ts';
import type { GridRow } from './grid.ts';
import { withoutUnseen } from './visible.ts';

/** A record longer than this is no row: either a quote is open or the file is no list. In characters. */
export const LONGEST_RECORD = 1_048_576;

export interface CsvForm {
  readonly delimiter: string;
  /** How many cells most records have. */
  readonly columns: number;
  /** Lines above that are no rows (the one that names the delimiter). */
  readonly skip: number;
  /** Puts right what stands in a cell, where that goes cell by cell. */
  readonly mend: ((cell: string) => string) | null;
  readonly file: string | undefined;
}

const NO_PROBLEMS: readonly Problem[] = [];
const LONE_CR = /\r(?!\n)/;

/** Rows of a CSV text, an empty line being a row of one empty cell. */
export async function* readCsvRows(
  blocks: AsyncIterable<TextBlock>,
  form: CsvForm,
): AsyncGenerator<readonly GridRow[]> {
  const reader = new CsvReader(form);
  for await (const block of blocks) {
    reader.write(block);
    if (reader.rows.length > 0) yield reader.takeRows();
  }
  reader.end();
  if (reader.rows.length > 0) yield reader.takeRows();
}

export class CsvReader {
  rows: GridRow[] = [];
  readonly #form: CsvForm;
  /** Text that is read, and where the next record in it begins. */
  #text = '';
  #at = 0;
  #line = 1;
  #skip: number;
  /** What is not yet whole, and how much of it there has to be before it is looked at again. */
  #held: string[] = [];
  #heldLength = 0;
  #wanted = 0;
  /** The rest of a line that is too long is passed over. */
  #isSkippingLine = false;
  /** Some bytes were no text: cells are looked at for the sign that stands for them. */
  #isDamaged = false;

  constructor(form: CsvForm) {
    this.#form = form;
    this.#skip = form.skip;
  }

  takeRows(): readonly GridRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  /** Whether what was written ended with a row. */
  get isBetweenRows(): boolean {
    return this.#heldLength === 0 && !this.#isSkippingLine;
  }

  /** Passes over rows of a line each that need not be written. */
  pass(rows: number): void {
    this.#line += rows;
  }

  write(block: TextBlock): void {
    this.#isDamaged = block.isDamaged || (this.#isDamaged && this.#heldLength > 0);
    const seen = block.isUncommon && this.#form.mend === null ? withoutUnseen(block.text) : block.text;
    const text = this.#isSkippingLine ? this.#behindLine(seen) : seen;
    if (text === '') return;
    this.#held.push(text);
    this.#heldLength += text.length;
    if (this.#heldLength >= this.#wanted) this.#readHeld(false);
  }

  end(): void {
    if (this.#heldLength > 0) this.#readHeld(true);
  }

  #readHeld(isEnd: boolean): void {
    this.#text = this.#held.length === 1 ? this.#held[0]! : this.#held.join('');
    this.#at = 0;
    const hasQuotes = this.#text.includes('"');
    const hasLoneCr = this.#text.includes('\r') && LONE_CR.test(this.#text);
    if (hasQuotes || hasLoneCr) this.#readRecords(isEnd);
    else this.#readPlainLines(isEnd);
    const rest = this.#at === 0 ? this.#text : this.#text.slice(this.#at);
    this.#held = rest === '' ? [] : [rest];
    this.#heldLength = rest.length;
    this.#wanted = Math.min(2 * rest.length, LONGEST_RECORD + 1);
  }

  /** Lines that end in LF or CRLF and hold no quote. Runs for nearly every row: has to be cheap. */
  #readPlainLines(isEnd: boolean): void {
    const text = this.#text;
    for (let lf = text.indexOf('\n', this.#at); lf >= 0; lf = text.indexOf('\n', this.#at)) {
      const end = lf > 0 && text.charCodeAt(lf - 1) === 0x0d && lf > this.#at ? lf - 1 : lf;
      this.#addLine(end, lf + 1);
    }
    if (isEnd) {
      const end = text.endsWith('\r') ? text.length - 1 : text.length;
      if (this.#at < text.length) this.#addLine(end, text.length);
    } else this.#dropLongLine();
  }

  #addLine(end: number, next: number): void {
    if (end - this.#at > LONGEST_RECORD) this.#addLongLine(next);
    else this.#add(this.#text.slice(this.#at, end).split(this.#form.delimiter), next, 1);
  }

  /** Lines among which there are some with quotes, or that end in CR. */
  #readRecords(isEnd: boolean): void {
    const text = this.#text;
    const { delimiter } = this.#form;
    let quote = -1;
    let cr = -1;
    let lf = -1;
    while (this.#at < text.length) {
      if (quote < this.#at) quote = indexFrom(text, '"', this.#at);
      if (cr < this.#at) cr = indexFrom(text, '\r', this.#at);
      if (lf < this.#at) lf = indexFrom(text, '\n', this.#at);
      const end = Math.min(lf, cr);
      if (quote > end && end < text.length) {
        this.#addLine(end, cr + 1 === lf ? lf + 1 : end + 1);
        continue;
      }
      const record = scanRecord(text, this.#at, delimiter);
      const isWhole = !record.isUnfinished && record.next > record.end;
      if (!isEnd && !isWhole && text.length - this.#at <= LONGEST_RECORD) return;
      const isRecord = record.openQuote === null && record.end - this.#at <= LONGEST_RECORD;
      if (isRecord && !this.#swallows(record.end)) this.#add(record.cells, record.next, 0);
      else this.#giveUpLine();
    }
  }

  /**
   * Whether a record over several lines is several records, the first of which opens a quote that one of the last
   * happens to close: then each of its lines has as many cells as a record. In few columns that may be chance.
   */
  #swallows(end: number): boolean {
    const { columns, delimiter } = this.#form;
    if (columns < 4) return false;
    const record = this.#text.slice(this.#at, end);
    if (!record.includes('\n') && !record.includes('\r')) return false;
    return record.split(/\r\n|\n|\r/).every((line) => line.split(delimiter, columns).length === columns);
  }

  /** Hands the next line out as a row with a problem. */
  #giveUpLine(): void {
    const rest = /[\r\n]/g;
    rest.lastIndex = this.#at;
    const end = rest.exec(this.#text)?.index ?? this.#text.length;
    const next = this.#text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, this.#text.length);
    if (end - this.#at > LONGEST_RECORD) {
      this.#addLongLine(next);
      return;
    }
    const line = this.#text.slice(this.#at, end);
    const { cells, openQuote } = scanRecord(line, 0, this.#form.delimiter);
    const place = { ...this.#place(), column: [...line.slice(0, openQuote ?? 0)].length + 1 };
    this.#add(cells, next, 1, { code: 'quote-not-closed', place, params: {} });
  }

  /** The line goes on to `next`; where no line end stands before it, beyond what there is. */
  #addLongLine(next: number): void {
    const start = this.#text.slice(this.#at, this.#at + 200);
    const isCut = next === this.#text.length && !/[\r\n]$/.test(this.#text.slice(-1));
    const problem: Problem = {
      code: 'line-too-long',
      place: this.#place(),
      params: { limit: String(LONGEST_RECORD) },
    };
    this.#add([start], next, 1, problem);
    if (!isCut) return;
    this.#isSkippingLine = true;
    this.#line--;
  }

  #dropLongLine(): void {
    if (this.#text.length - this.#at > LONGEST_RECORD) this.#addLongLine(this.#text.length);
  }

  /** What stands behind the end of the line that is passed over. */
  #behindLine(text: string): string {
    const end = /\r\n|\n|\r/.exec(text);
    if (end === null) return '';
    this.#isSkippingLine = false;
    this.#line++;
    return text.slice(end.index + end[0].length);
  }

  /** @param lines how many it has; 0 where that has to be counted */
  #add(found: string[], next: number, lines: number, problem?: Problem): void {
    const start = this.#at;
    this.#at = next;
    const line = this.#line;
    this.#line += lines > 0 ? lines : Math.max(1, countLineEnds(this.#text.slice(start, next)));
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    const { mend } = this.#form;
    const cells = mend === null ? found : found.map((cell) => withoutUnseen(mend(cell)));
    const damage = this.#isDamaged ? this.#damageOf(cells, line) : undefined;
    this.rows.push({
      line,
      cells,
      marks: null,
      isHidden: false,
      problems: problem === undefined && damage === undefined ? NO_PROBLEMS : present([problem, damage]),
      source: { text: this.#text, start, end: next },
    });
  }

  #damageOf(cells: readonly string[], line: number): Problem | undefined {
    const columns = cells.flatMap((cell, index) => (cell.includes('\ufffd') ? [String(index + 1)] : []));
    if (columns.length === 0) return undefined;
    return { code: 'text-damaged', place: { ...this.#place(), line }, params: { columns } };
  }

  #place(): Place {
    const { file } = this.#form;
    return { ...(file !== undefined && { file }), line: this.#line };
  }
}

function present(problems: readonly (Problem | undefined)[]): readonly Problem[] {
  return problems.filter((problem) => problem !== undefined);
}

/** Where a sign stands next; the end of the text where it does not. */
function indexFrom(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
