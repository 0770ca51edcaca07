/** A figure with a unit, as it stands in running text. */
import type { AmountUnit } from './amount.ts';
import type { LimitWord } from './test.ts';

/** `share`: of a number of people. `working-day` is told apart from `day`. */
export type FigureUnit =
  | AmountUnit
  | 'share'
  | 'hour'
  | 'day'
  | 'working-day'
  | 'week'
  | 'month'
  | 'year'
  | 'time'
  | 'set'
  | 'person';

export interface Figure {
  readonly unit: FigureUnit;
  /** Of a share the fraction in lowest terms (`2/3`); else a canonical decimal, of an amount in base units. */
  readonly value: string;
  /** The word of limit that stands with it. */
  readonly word?: LimitWord;
  /** As written, with what says how it is meant. */
  readonly text: string;
}
