/** The header of a table from its first rows, and what those show of the list. */
import type { Problem } from '../../../model/problem.ts';
import { findLayout, LAYOUT_RECORDS, type Layout, type Recognise } from './layout.ts';
import type { MutableRow } from './record.ts';
import { type ListProfile, profileList } from './row-kind.ts';

export interface FoundHeader {
  readonly layout: Layout;
  readonly profile: ListProfile;
}

/** Records looked at behind those of the header, for how the list is built. */
const PROFILE_RECORDS = 50;

/** How many records have to be read before the header is looked for. */
export function sampleSize(headerRow: number | undefined): number {
  return headerRecords(headerRow) + PROFILE_RECORDS;
}

function headerRecords(headerRow: number | undefined): number {
  return Math.max(LAYOUT_RECORDS, (headerRow ?? 0) + 5);
}

/** Problems, without the file: no row at all, none that names a column, nothing in the line that is given. */
export function findHeader(
  sample: readonly MutableRow[],
  recognise: Recognise,
  headerRow: number | undefined,
): FoundHeader | { readonly problem: Problem } {
  // No more than asked for, so that the answer does not hang on how many rows came along in a block.
  const records = sample.slice(0, headerRecords(headerRow));
  const first = records.find((record) => record.cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return { problem: { code: 'file-empty', place: {}, params: {} } };
  const layout = findLayout(records, recognise, headerRow);
  if (layout !== null) {
    return {
      layout,
      profile: profileList(
        sample.slice(layout.dataStart, sampleSize(headerRow)).map((record) => record.cells),
      ),
    };
  }
  if (headerRow !== undefined) {
    const params = { headerRow: String(headerRow), rows: String(records[records.length - 1]!.line) };
    return { problem: { code: 'header-row-outside', place: {}, params } };
  }
  const params = { looked: String(records.length) };
  const found = first.cells.filter((cell) => cell.trim() !== '').join(' | ');
  return { problem: { code: 'no-header', place: { line: first.line }, found, params } };
}
