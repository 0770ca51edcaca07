/** Finds the sign that separates the cells of a CSV file. */
import { scanRecord } from './csv-scanner.ts';

const CANDIDATES = [';', ',', '\t', '|'];

/** Records looked at. */
const SAMPLE_RECORDS = 50;

export interface FoundDelimiter {
  readonly delimiter: string;
  /** The number of cells most records have. */
  readonly columns: number;
  /** Length of a first line `sep=;`, its line end included; 0 without one. */
  readonly separatorLine: number;
}

/** Excel's own way of naming the delimiter in a first line. */
const SEPARATOR_LINE = /^"?sep=(.|\\t)"?(?:\r\n|\n|\r|$)/iu;

/**
 * The delimiter named by a `sep=` line; else the sign that makes a record with most column names; else the one with
 * which most records have the same number of cells, outside quotes. `whole`: `text` is not cut off at its end.
 */
export function findDelimiter(
  text: string,
  whole: boolean,
  recognise: (header: string) => boolean,
): FoundDelimiter {
  const named = SEPARATOR_LINE.exec(text);
  if (named !== null) {
    const delimiter = named[1] === '\\t' ? '\t' : named[1]!;
    const rest = text.slice(named[0].length);
    const columns = measure(rest, whole, delimiter, recognise).columns;
    return { delimiter, columns, separatorLine: named[0].length };
  }
  const measures = CANDIDATES.filter((candidate) => text.includes(candidate)).map((candidate) =>
    measure(text, whole, candidate, recognise),
  );
  measures.sort((a, b) => b.names - a.names || b.weight - a.weight);
  const best = measures[0];
  if (best === undefined || best.columns < 2) return { delimiter: ',', columns: 1, separatorLine: 0 };
  return { delimiter: best.delimiter, columns: best.columns, separatorLine: 0 };
}

/** The columns a delimiter that is given makes. */
export function countColumns(text: string, whole: boolean, delimiter: string): number {
  return measure(text, whole, delimiter, () => false).columns;
}

interface Measure {
  readonly delimiter: string;
  readonly columns: number;
  /** Most column names found in one record; one alone may be chance. */
  readonly names: number;
  readonly weight: number;
}

function measure(
  text: string,
  whole: boolean,
  delimiter: string,
  recognise: (header: string) => boolean,
): Measure {
  const counts = new Map<number, number>();
  let records = 0;
  let names = 0;
  for (let at = 0; at < text.length && records < SAMPLE_RECORDS; ) {
    const { cells, next, openQuote } = scanRecord(text, at, delimiter);
    if (next >= text.length && !whole && records > 0) break;
    at = next;
    // Whatever follows an open quote says nothing of the delimiter.
    if (openQuote !== null) break;
    if (cells.length === 1 && cells[0] === '') continue;
    records++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    names = Math.max(names, cells.filter(recognise).length);
  }
  const [columns, share] = mostFrequent(counts, records);
  return { delimiter, columns, names: names > 1 ? names : 0, weight: share * Math.log2(columns) };
}

function mostFrequent(
  counts: ReadonlyMap<number, number>,
  records: number,
): [columns: number, share: number] {
  let best: [number, number] = [1, 0];
  for (const [columns, times] of counts) {
    if (columns > 1 && times / records > best[1]) best = [columns, times / records];
  }
  return best;
}
