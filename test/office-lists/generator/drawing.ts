/** A list as it is drawn before a file is made of it: sheets of cells, and what every row truly is. */
import type { RowKind } from '../../../src/model/list-account.ts';

export interface DrawnCell {
  /** What a text cell holds, and what a CSV file has of any cell. */
  readonly text: string;
  /** A number as it is stored, a plain decimal; `text` is then for CSV alone. */
  readonly number?: string;
  /** Number format of a number. */
  readonly format?: string;
  /** ISO date, stored as a serial number with a format that shows a date. */
  readonly date?: string;
  readonly formula?: string;
  /** A formula that was never worked out. */
  readonly isUnworked?: boolean;
  readonly error?: string;
  /** A cell that is true or false; `text` is then for CSV alone. */
  readonly boolean?: boolean;
}

export interface DrawnRow {
  /** By column, from 0; holes are empty cells. */
  readonly cells: (DrawnCell | undefined)[];
  readonly truth: RowTruth;
  isHidden?: boolean;
}

export interface Merge {
  /** Rows and columns from 0, both ends included. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface DrawnSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: DrawnRow[];
  readonly merges: Merge[];
  hiddenColumns: number[];
  /** The header's row and the last one, where the list has a filter. */
  filter?: readonly [first: number, last: number];
}

/** Facts of a proposal: each key with its JSON text, amounts as exact decimals in đồng, USD or ha. */
export type Facts = ReadonlyMap<string, string>;

/** A fact that no careful reader would be sure of. */
export interface Doubt {
  readonly key: string;
  /**
   * JSON texts that a reader may take it for, and still be right; '' for a fact left out. Empty: refused, or of no matter to
   * the body.
   */
  readonly alternatives: readonly string[];
  readonly why: string;
}

export interface ProposalTruth {
  readonly kind: 'proposal';
  readonly title: string;
  readonly facts: Facts;
  readonly doubts: readonly Doubt[];
}

export interface CarriedTruth {
  readonly kind: 'carried';
  /** What it may be called. */
  readonly as: readonly RowKind[];
}

export type RowTruth = ProposalTruth | CarriedTruth;

export function carried(...as: RowKind[]): CarriedTruth {
  return { kind: 'carried', as };
}

export function textCell(text: string): DrawnCell {
  return { text };
}

/** A row of texts, empty ones as holes. */
export function rowOf(cells: readonly string[], truth: RowTruth): DrawnRow {
  return { cells: cells.map((text) => (text === '' ? undefined : { text })), truth };
}

/** `A`, `AB`: the letters of a column counted from 0. */
export function lettersOf(column: number): string {
  const high = Math.floor(column / 26);
  return (high > 0 ? lettersOf(high - 1) : '') + String.fromCharCode(65 + (column % 26));
}
