/** Reads what a list says of the unit of its figures, wherever it stands: one grammar for headers, lines, cells, formats and flags. */
import type { AmountUnit } from '../model/amount.ts';

/** A unit as stated. */
export interface StatedUnit {
  /** `other`: a unit that no amount is counted in. `unstated`: a scale alone, such as `(tỷ)`. */
  readonly unit: AmountUnit | 'other' | 'unstated';
  /** A number 1 in it is 10^power base units, or 10^power of what is not stated. */
  readonly power: number;
  /** Power of ten of the scale alone; undefined without one. */
  readonly scale?: number;
  readonly written: string;
}

export type UnitReading =
  /** The text says nothing of a unit. */
  | { readonly kind: 'none' }
  /** One unit, or one each for money and land ("triệu đồng, ha"). */
  | { readonly kind: 'stated'; readonly units: readonly StatedUnit[]; readonly text: string }
  /** It speaks of a unit, and what it says is not understood: `left` are the words left over. */
  | { readonly kind: 'unclear'; readonly text: string; readonly left: string };
