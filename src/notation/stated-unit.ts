/** A unit as a list states it, and which of several stated units is that of a fact. */
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
  /** One unit, or one each for money and land ("triệu đồng, ha"); `text`: the statement, without what stands around it. */
  | { readonly kind: 'stated'; readonly units: readonly StatedUnit[]; readonly text: string }
  /** It speaks of a unit, and what it says is not understood: `left` are the words left over. */
  | { readonly kind: 'unclear'; readonly text: string; readonly left: string };

/** What a unit counts; a scale alone counts money, and nobody knows what an unknown unit counts. */
export function kindOfUnit({ unit }: StatedUnit): 'money' | 'land' | 'other' {
  if (unit === 'other') return 'other';
  return unit === 'ha' ? 'land' : 'money';
}

/** Whether a number means the same under both. */
export function isSameUnit(a: StatedUnit, b: StatedUnit): boolean {
  return a.unit === b.unit && a.power === b.power && (a.scale === undefined) === (b.scale === undefined);
}

/**
 * The unit that a statement gives to the figures of a fact; undefined where it speaks only of what the fact does not count.
 * Money of another currency and a unit that no amount is counted in are given back: the figures under them are refused.
 */
export function unitFor(units: readonly StatedUnit[], unit: AmountUnit): StatedUnit | undefined {
  const kind = unit === 'ha' ? 'land' : 'money';
  return (
    units.find((stated) => kindOfUnit(stated) === kind) ??
    units.find((stated) => kindOfUnit(stated) === 'other')
  );
}
