/** Where a problem is, as editors and people find it. */
import type { Place } from '../model/problem.ts';
import type { Messages } from './messages/words.ts';

/** "list.csv:7:3, hàng 5, ô D12, cột “Vốn”", "--land-area"; '' for a place that says nothing. */
export function writePlace(place: Place, words: Messages): string {
  const { problem } = words;
  const { file, line, column, row, cell, header, path, flag } = place;
  const spot = [line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  const parts = [
    file === undefined ? spot && `${problem.line} ${spot}` : [file, spot].filter(Boolean).join(':'),
    row !== undefined && `${problem.row} ${row}`,
    cell !== undefined && `${problem.cell} ${cell}`,
    header !== undefined && `${problem.header} “${header}”`,
    path !== undefined && path !== '$' && path,
    flag,
  ];
  return parts.filter(Boolean).join(', ');
}

/** A fact's key as a flag: `landArea` as `--land-area`. */
export function asFlag(key: string): string {
  if (key.startsWith('-')) return key;
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
