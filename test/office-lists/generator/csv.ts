/** A drawn list as the bytes of a CSV file, in the encodings that offices save. */
import { encoded } from './encodings.ts';
import type { DrawnList } from './list.ts';

export function csvBytes(list: DrawnList): Uint8Array {
  const { encoding, delimiter, lineEnd } = list.csv!;
  const rows = list.sheets[0]!.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
  const width = Math.max(...rows.map((cells) => cells.length));
  const quoted = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const isRagged = list.on.has('ragged-lines');
  const line = (cells: readonly string[]) => {
    const missing = isRagged ? 0 : width - cells.length;
    return [...cells, ...Array.from({ length: missing }, () => '')].map(quoted).join(delimiter) + lineEnd;
  };
  return encoded(rows.map(line).join(''), encoding);
}

/** The line of each row: cells may hold line ends. */
export function csvLines(list: DrawnList): readonly number[] {
  let line = 1;
  return list.sheets[0]!.rows.map(({ cells }) => {
    const at = line;
    line += 1 + Array.from(cells).reduce((sum, cell) => sum + (cell?.text.match(/\n/g)?.length ?? 0), 0);
    return at;
  });
}
