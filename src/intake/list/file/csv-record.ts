/** One record of CSV text, split into its cells: quickly where nothing is in doubt, or cell by cell with its places. */

/** `odd`: there is a sign whose meaning is for csv-parse to settle. `open`: a quote is not closed in the text. */
type PlainRecord = string[] | 'odd' | 'open';

/**
 * Splits a record given without the line end behind it: cells without quotes, and cells in quotes that are closed
 * where they should be. csv-parse reads these the same way (a test holds that) and takes several times as long.
 */
export function splitPlain(text: string, delimiter: string): PlainRecord {
  if (!text.includes('"')) return text.includes('\r') ? 'odd' : text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; ) {
    if (text.charCodeAt(at) !== QUOTE) {
      const end = endOf(text, at, delimiter);
      const cell = text.slice(at, end);
      if (cell.includes('"') || cell.includes('\r') || cell.includes('\n')) return 'odd';
      cells.push(cell);
      if (end === text.length) return cells;
      at = end + delimiter.length;
      continue;
    }
    const close = closingQuote(text, at);
    if (close < 0) return 'open';
    const inner = text.slice(at + 1, close);
    cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
    if (close + 1 === text.length) return cells;
    if (!text.startsWith(delimiter, close + 1)) return 'odd';
    at = close + 1 + delimiter.length;
  }
}

const QUOTE = 0x22;

function endOf(text: string, at: number, delimiter: string): number {
  const found = text.indexOf(delimiter, at);
  return found < 0 ? text.length : found;
}

/** The quote that closes the one at `open`; −1 without one. Two quotes are one that is part of the text. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    at++;
  }
  return -1;
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

interface ScannedCell {
  readonly text: string;
  /** From the first sign of the cell, its quote included, to behind its last. */
  readonly start: number;
  readonly end: number;
}

interface ScannedRecord {
  readonly cells: readonly ScannedCell[];
  /** Where the next record begins. */
  readonly next: number;
  /**
   * Where a quote opens that nothing closes, or that runs over a line end into a quote which cannot close it: the
   * lines between were surely not meant as one cell.
   */
  readonly openQuote: number | null;
}

/**
 * Reads the record that begins at `from`, quotes as csv-parse does with `relax_quotes` (a quote that does not open its
 * cell is a sign like any other), and says where a quote opens that is not closed, which csv-parse does not.
 */
export function scanRecord(text: string, from: number, delimiter: string): ScannedRecord {
  const cells: ScannedCell[] = [];
  let openQuote: number | null = null;
  for (let at = from; ; ) {
    const quote = text[at] === '"' ? followQuote(text, at, delimiter) : null;
    if (quote?.kind === 'open') openQuote ??= at;
    const closed = quote?.kind === 'closed';
    const end = closed ? quote.at + 1 : endOfPlain(text, quote?.kind === 'sign' ? quote.at : at, delimiter);
    const inner = closed ? text.slice(at + 1, quote.at).replaceAll('""', '"') : text.slice(at, end);
    cells.push({ text: inner, start: at, end });
    if (!text.startsWith(delimiter, end)) return { cells, next: afterLineEnd(text, end), openQuote };
    at = end + delimiter.length;
  }
}

/**
 * What becomes of the quote at `open`. `closed`: it is closed at `at`. `open`: nothing closes it, or only beyond a
 * line end a quote that does not end its cell. `sign`: the quote at `at` in the same line does not end the cell,
 * which was therefore never a quoted one.
 */
function followQuote(
  text: string,
  open: number,
  delimiter: string,
): { kind: 'closed' | 'sign'; at: number } | { kind: 'open' } {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const ends = at + 1 >= text.length || isLineEnd(text[at + 1]) || text.startsWith(delimiter, at + 1);
    if (ends) return { kind: 'closed', at };
    return /[\r\n]/.test(text.slice(open, at)) ? { kind: 'open' } : { kind: 'sign', at };
  }
  return { kind: 'open' };
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && !isLineEnd(text[at]) && !text.startsWith(delimiter, at)) at++;
  return at;
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return at < text.length ? at + 1 : at;
}
