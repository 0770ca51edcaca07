/**
 * CSV text to rows, streaming, a batch of rows for each block of the file. Records that leave no doubt are split by
 * splitPlain; from the first that does, csv-parse reads on until it stands between plain lines again. In lenient mode
 * csv-parse joins the lines after an unclosed quote into one cell; here such a line becomes a row with a problem, and
 * reading goes on with the next line, so that no row is lost.
 */
import { CsvError } from 'csv-parse';
import type { TextBlock } from '../../bytes/decode.ts';
import { LONGEST_RECORD, RecordParser } from './csv-parser.ts';
import { countLineEnds, scanRecord, splitPlain } from './csv-record.ts';
import { addProblem, createRow, type MutableRow, type RowSource } from './table.ts';

/** How much is parsed at once behind a line that was given up: little is parsed in vain where many are. */
const RETRY_BYTES = 8192;

/** A cell of more lines than this is left to csv-parse. */
const MOST_CELL_LINES = 40;

const LF = 0x0a;
const CR = 0x0d;

/** What makes a line less than plain: a quote, a line end that is no LF or CRLF. */
const NOT_PLAIN = /"|\r(?!\n)/;

/** What csv-parse makes of a quote that was never closed looks like this; so may a sound cell. */
const QUOTE_THEN_LINE_END = /^"[\s\S]*[\r\n]/;

/** Rows of a CSV text, one batch for each block that completes a row. `columns`: how many most records have. */
export async function* readCsv(
  blocks: AsyncIterable<TextBlock>,
  delimiter: string,
  columns: number,
  firstLine: number,
): AsyncGenerator<MutableRow[]> {
  const reader = new CsvReader(delimiter, columns, firstLine);
  for await (const block of blocks) {
    await reader.write(block);
    if (reader.rows.length > 0) yield reader.takeRows();
  }
  await reader.end();
  if (reader.rows.length > 0) yield reader.takeRows();
}

class CsvReader {
  rows: MutableRow[] = [];
  readonly #delimiter: string;
  readonly #columns: number;
  readonly #text = new RecentText();
  /** Where the next record begins: offset in the text, line. */
  #offset = 0;
  #line: number;
  /** Null while records are plain. */
  #parser: RecordParser | null = null;
  /** Offset of the first byte the parser was given. */
  #base = 0;
  /** The parser's own counts at its last record. */
  #seenLines = 1;
  #seenEmpty = 0;
  /** A record with an open quote was met: what the parser says from there on is not believed. */
  #halted = false;
  /** The rest of a line that is too long is passed over. */
  #skipping = false;
  /** Some bytes were no text; from there on cells are looked at for the sign that stands for them. */
  #damaged = false;

  constructor(delimiter: string, columns: number, firstLine: number) {
    this.#delimiter = delimiter;
    this.#columns = columns;
    this.#line = firstLine;
  }

  takeRows(): MutableRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  async write(block: TextBlock): Promise<void> {
    this.#damaged ||= block.damaged;
    const bytes = this.#skipping ? this.#skipLine(block.bytes) : block.bytes;
    if (bytes.length === 0) return;
    this.#text.push(bytes);
    const taken = this.#parser === null ? this.#takePlain(bytes) : 0;
    if (taken < bytes.length) {
      await this.#settle(await this.#parserHere().send(bytes.subarray(taken)), false);
      this.#leaveParser();
    }
    this.#text.dropBefore(this.#offset);
  }

  async end(): Promise<void> {
    if (this.#parser !== null) await this.#settle(await this.#parser.finish(), true);
  }

  /** Takes records as long as they are plain; gives how many bytes they are. Runs for every row: has to be cheap. */
  #takePlain(bytes: Buffer): number {
    let at = 0;
    if (this.#damaged || this.#skipping) return at;
    for (let lf = bytes.indexOf(LF); lf >= 0; lf = bytes.indexOf(LF, at)) {
      let end = lineEnd(bytes, lf);
      if (end > at) {
        let text = bytes.toString('utf8', at, end);
        let cells = splitPlain(text, this.#delimiter);
        let lines = 1;
        for (; cells === 'open' && lines < MOST_CELL_LINES; lines++) {
          lf = bytes.indexOf(LF, lf + 1);
          if (lf < 0) return at;
          end = lineEnd(bytes, lf);
          text = bytes.toString('utf8', at, end);
          cells = splitPlain(text, this.#delimiter);
        }
        if (typeof cells === 'string' || end - at > LONGEST_RECORD) return at;
        this.rows.push(createRow(this.#line, cells, { bytes, start: at, end: lf + 1 }));
        if (lines > 1) this.#line += countLineEnds(text);
      }
      this.#line++;
      this.#offset += lf + 1 - at;
      at = lf + 1;
    }
    return at;
  }

  #parserHere(): RecordParser {
    if (this.#parser === null) this.#restart();
    return this.#parser!;
  }

  /** Done with the parser where what it still holds back are plain lines: they are taken here. */
  #leaveParser(): void {
    const held = this.#text.between(this.#offset, this.#text.end);
    if (held.length > 0 && held[held.length - 1] !== LF) return;
    if (this.#damaged || this.#skipping || NOT_PLAIN.test(held.toString('latin1'))) return;
    this.#parser = null;
    this.#takePlain(held);
  }

  /** Takes a record from the parser. Runs for every row: has to be cheap. */
  #take(cells: string[]): void {
    if (this.#halted) return;
    const { info, primed } = this.#parser!;
    const end = this.#base - primed + info.bytes;
    const empty = info.empty_lines - this.#seenEmpty;
    const severalLines = info.lines - this.#seenLines - empty !== 1;
    if (severalLines && cells.some((cell) => QUOTE_THEN_LINE_END.test(cell)) && this.#opensQuote(end)) {
      this.#halted = true;
      return;
    }
    this.#seenLines = info.lines;
    this.#seenEmpty = info.empty_lines;
    const row = createRow(this.#line + empty, cells, this.#text.source(this.#offset, end));
    if (this.#damaged) markDamaged(row);
    this.rows.push(row);
    this.#offset = end;
    this.#line += empty + 1;
    // csv-parse counts a CRLF within quotes twice, so the line ends of cells are counted here.
    if (severalLines) for (const cell of cells) this.#line += countLineEnds(cell);
  }

  #opensQuote(end: number): boolean {
    const text = this.#text
      .between(this.#offset, end)
      .toString('utf8')
      .replace(/^[\r\n]+/, '');
    return scanRecord(text, 0, this.#delimiter).openQuote !== null;
  }

  /** Deals with what stopped the parser until everything given has been read. */
  async #settle(first: Error | null, ended: boolean): Promise<void> {
    let error = first;
    while (this.#halted || error !== null) {
      if (error !== null && !(error instanceof CsvError)) throw error;
      const rest = this.#giveUpLine();
      this.#restart();
      error = await this.#sendAgain(rest);
      if (error === null && ended && !this.#halted) error = await this.#parser!.finish();
    }
  }

  #restart(): void {
    this.#parser = new RecordParser(this.#delimiter, this.#columns, (cells) => this.#take(cells));
    this.#base = this.#offset;
    this.#seenLines = 1;
    this.#seenEmpty = 0;
    this.#halted = false;
  }

  async #sendAgain(bytes: Buffer): Promise<Error | null> {
    for (let at = 0; at < bytes.length && !this.#halted; at += RETRY_BYTES) {
      const error = await this.#parser!.send(bytes.subarray(at, at + RETRY_BYTES));
      if (error !== null) return error;
    }
    return null;
  }

  /** Hands the next line out as a row with a problem, and gives what is left to be read. */
  #giveUpLine(): Buffer {
    let bytes = this.#text.between(this.#offset, this.#text.end);
    for (; isLineEnd(bytes[0]); this.#line++) bytes = bytes.subarray(lineLength(bytes));
    const length = lineLength(bytes);
    const line = bytes.subarray(0, length);
    this.rows.push(
      length > LONGEST_RECORD ? longLine(line, this.#line) : brokenLine(line, this.#line, this.#delimiter),
    );
    this.#offset = this.#text.end - bytes.length + length;
    this.#skipping = length > LONGEST_RECORD && !isLineEnd(line[length - 1]);
    if (!this.#skipping) this.#line++;
    this.#text.dropBefore(this.#offset);
    return bytes.subarray(length);
  }

  #skipLine(bytes: Buffer): Buffer {
    const length = lineLength(bytes);
    this.#skipping = !isLineEnd(bytes[length - 1]);
    this.#text.skip(length);
    this.#offset += length;
    this.#base += length;
    if (!this.#skipping) this.#line++;
    return bytes.subarray(length);
  }
}

/** Where the text of a line ends whose line feed stands at `lf`. */
function lineEnd(bytes: Buffer, lf: number): number {
  return bytes[lf - 1] === CR ? lf - 1 : lf;
}

function brokenLine(bytes: Buffer, line: number, delimiter: string): MutableRow {
  const text = bytes.toString('utf8').replace(/[\r\n]+$/, '');
  const { cells, openQuote } = scanRecord(text, 0, delimiter);
  const source = { bytes, start: 0, end: bytes.length };
  const row = createRow(
    line,
    cells.map((cell) => cell.text),
    source,
  );
  const column = [...text.slice(0, openQuote ?? 0)].length + 1;
  addProblem(row, { code: 'quote-not-closed', place: { line, column }, params: {} });
  return row;
}

function longLine(bytes: Buffer, line: number): MutableRow {
  const start = bytes.toString('utf8', 0, 200);
  const row = createRow(line, [start], { bytes, start: 0, end: bytes.length });
  addProblem(row, { code: 'line-too-long', place: { line }, params: { limit: String(LONGEST_RECORD) } });
  return row;
}

function markDamaged(row: MutableRow): void {
  const columns = row.cells.flatMap((cell, index) => (cell.includes('\ufffd') ? [String(index + 1)] : []));
  if (columns.length === 0) return;
  addProblem(row, { code: 'text-damaged', place: { line: row.line }, params: { columns } });
}

/** Line ends: CRLF, LF and CR each end one line. */
function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

/** Length of the first line, its line end included. */
function lineLength(bytes: Buffer): number {
  const lf = bytes.indexOf(LF);
  const cr = bytes.subarray(0, lf < 0 ? bytes.length : lf).indexOf(CR);
  if (cr >= 0) return bytes[cr + 1] === LF ? cr + 2 : cr + 1;
  return lf < 0 ? bytes.length : lf + 1;
}

interface Piece {
  /** Offset of its first byte in the text. */
  readonly base: number;
  readonly bytes: Buffer;
}

/** The bytes of the record that is not complete yet. Offsets are those in the whole text. */
class RecentText {
  /** Offset behind all bytes of the text. */
  end = 0;
  #pieces: Piece[] = [];

  push(bytes: Buffer): void {
    this.#pieces.push({ base: this.end, bytes });
    this.end += bytes.length;
  }

  /** Counts bytes that are passed over. */
  skip(length: number): void {
    this.end += length;
  }

  between(from: number, to: number): Buffer {
    const parts = this.#pieces.map(({ base, bytes }) =>
      bytes.subarray(Math.max(0, from - base), Math.max(0, to - base)),
    );
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** The same without a copy where the stretch lies in the last piece, as most do. */
  source(from: number, to: number): RowSource {
    const piece = this.#pieces[this.#pieces.length - 1]!;
    if (from >= piece.base) return { bytes: piece.bytes, start: from - piece.base, end: to - piece.base };
    const bytes = this.between(from, to);
    return { bytes, start: 0, end: bytes.length };
  }

  dropBefore(offset: number): void {
    this.#pieces = this.#pieces.filter(({ base, bytes }) => base + bytes.length > offset);
  }
}
