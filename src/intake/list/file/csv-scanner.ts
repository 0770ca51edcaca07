/**
 * Reads one record of CSV text. Quotes are read as csv-parse reads them with `relax_quotes` (a test holds that): a quote
 * that does not open its cell is a sign like any other. What csv-parse does not say is where a quote opens that nothing
 * closes.
 */

export interface ScannedRecord {
  readonly cells: string[];
  /** Where its line end begins, and where the next record does. */
  readonly end: number;
  readonly next: number;
  /**
   * Where a quote opens that nothing in the text closes, or that runs over a line end into a quote which cannot close it:
   * the lines between were surely not meant as one cell.
   */
  readonly openQuote: number | null;
  /** The text ends before anything closes that quote: more of it may do so. */
  readonly isUnfinished: boolean;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Reads the record that begins at `from`. `starts` takes in where each cell begins, its quote included. */
export function scanRecord(text: string, from: number, delimiter: string, starts?: number[]): ScannedRecord {
  const cells: string[] = [];
  let openQuote: number | null = null;
  let isUnfinished = false;
  for (let at = from; ; ) {
    starts?.push(at);
    let end: number;
    const quote = text.charCodeAt(at) === QUOTE ? followQuote(text, at, delimiter) : null;
    if (quote?.kind === 'closed') {
      end = quote.at + 1;
      const inner = text.slice(at + 1, quote.at);
      cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
    } else {
      if (quote?.kind === 'open') {
        openQuote ??= at;
        isUnfinished ||= quote.isUnfinished;
      }
      end = endOfPlain(text, quote?.kind === 'sign' ? quote.at : at, delimiter);
      cells.push(text.slice(at, end));
    }
    if (!text.startsWith(delimiter, end)) {
      return { cells, end, next: behindLineEnd(text, end), openQuote, isUnfinished };
    }
    at = end + delimiter.length;
  }
}

type FollowedQuote =
  | { readonly kind: 'closed' | 'sign'; readonly at: number }
  | { readonly kind: 'open'; readonly isUnfinished: boolean };

/**
 * What becomes of the quote at `open`. `closed`: it is closed at `at`. `open`: nothing closes it, or only beyond a
 * line end a quote that does not end its cell. `sign`: the quote at `at` in the same line does not end the cell,
 * which was therefore never a quoted one.
 */
function followQuote(text: string, open: number, delimiter: string): FollowedQuote {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) {
      at++;
      continue;
    }
    const ends = at + 1 === text.length || next === LF || next === CR || text.startsWith(delimiter, at + 1);
    if (ends) return { kind: 'closed', at };
    return hasLineEnd(text, open, at) ? { kind: 'open', isUnfinished: false } : { kind: 'sign', at };
  }
  return { kind: 'open', isUnfinished: true };
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, to);
  return stretch.includes('\n') || stretch.includes('\r');
}

/** Sign by sign: to look for the delimiter and line ends apart may lead far beyond the line, again and again. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
    if (code === first && (delimiter.length === 1 || text.startsWith(delimiter, at))) return at;
  }
  return text.length;
}

function behindLineEnd(text: string, end: number): number {
  if (end === text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
