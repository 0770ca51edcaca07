/** Why a workbook, or a sheet of one, is not read: thrown inside this room, a problem at its door. */
import type { Problem } from '../../../../model/problem.ts';

/** The most rows of a sheet that are read; the problem says to use CSV for more. */
export const MOST_SHEET_ROWS = 100_000;
/** The most cells, from the first column to the last that is filled in each row: what is held in memory. */
export const MOST_SHEET_CELLS = 4_000_000;
/** The most signs between two tags. A cell holds at most 32,767, each of them written with up to ten. */
export const LONGEST_TEXT = 1_048_576;
/** The most bytes a file may have. */
export const LARGEST_FILE = 67_108_864;
/** The most that the parts of a workbook may unpack to, in bytes, together. */
export const LARGEST_WORKBOOK = 134_217_728;

export class BookRefusal extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], params: Problem['params'] = {}) {
    super(code);
    this.problem = { code, place: {}, params };
  }
}

/** @param reason the part of the file that is wrong */
export function broken(reason: string): BookRefusal {
  return new BookRefusal('xlsx-broken', { reason });
}

export function tooLarge(of: 'rows' | 'cells' | 'bytes', limit: number): BookRefusal {
  return new BookRefusal('xlsx-too-large', { of, limit: String(limit) });
}
