/**
 * One record of CSV text, cell by cell with where each stands. Reads quotes as csv-parse does with `relax_quotes`
 * (a quote that does not open its cell is a sign like any other), and says where a quote opens that is not closed,
 * which csv-parse in that mode does not.
 */
export interface ScannedCell {
  readonly text: string;
  /** From the first sign of the cell, its quote included, to behind its last. */
  readonly start: number;
  readonly end: number;
}

export interface ScannedRecord {
  readonly cells: readonly ScannedCell[];
  /** Where the next record begins. */
  readonly next: number;
  /**
   * Where a quote opens that nothing closes, or that runs over a line end into a quote which cannot close it: the
   * lines between were surely not meant as one cell.
   */
  readonly openQuote: number | null;
}

/** Reads the record that begins at `from`. */
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
