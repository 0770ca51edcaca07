/**
 * Splitting records that leave no doubt: cells without quotes, and cells in quotes that are closed where they should
 * be. csv-parse reads these alike (a test holds that) and takes several times as long; it is left the rest.
 */

/** `odd`: there is a sign whose meaning is for csv-parse to settle. `open`: a quote is not closed in the text. */
export type PlainRecord = string[] | 'odd' | 'open';

/** Splits a record given without the line end behind it. */
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
