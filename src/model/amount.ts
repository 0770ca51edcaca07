/** Base units of exact quantities. Every amount is a canonical decimal string in one of them. */
export type AmountUnit = 'VND' | 'USD' | 'ha';

/**
 * A canonical decimal: no sign, no exponent, no leading or trailing zeros beyond those that are needed
 * (`0`, `1200000000000`, `0.5`). All comparisons of quantities are made on these, never on floats.
 */
export type DecimalString = string;

/** One end of a stretch of amounts. */
export interface AmountEnd {
  readonly at: DecimalString;
  /** Whether the amount can be exactly `at`. */
  readonly closed: boolean;
}

/** Amounts from one end to another; an absent low end is nought, an absent high end is none. */
export interface Stretch {
  readonly low?: AmountEnd;
  readonly high?: AmountEnd;
}

/** What is known of an amount: one figure, or the ends between which it lies. At least one end is given. */
export type AmountValue =
  | { readonly kind: 'exact'; readonly value: DecimalString; readonly approximate: boolean }
  | (Stretch & {
      readonly kind: 'between';
      readonly approximate: boolean;
      /** `hơn` and `gần` a figure: the other end stands for what nobody would still write so, and is taken away by {@link farFrom}. */
      readonly near?: DecimalString;
    });

/** As far as the words go: `hơn 5 tỷ` is any amount above, `gần 5 tỷ` any below. */
export function farFrom(amount: AmountValue): AmountValue {
  if (amount.kind === 'exact' || amount.near === undefined) return amount;
  const end = { at: amount.near, closed: false };
  const stretch = amount.low?.at === amount.near ? { low: end } : { high: end };
  return { kind: 'between', approximate: false, ...stretch };
}

/** Sign of a − b for canonical decimals: exact at any size, no arithmetic needed. */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return compareOfSize(a, wholeDigits(a), b, wholeDigits(b));
}

/** The length of the whole part. */
export function wholeDigits(decimal: DecimalString): number {
  const mark = decimal.indexOf('.');
  return mark < 0 ? decimal.length : mark;
}

/** As {@link compareDecimals}, where the lengths of the whole parts are known already. */
export function compareOfSize(
  a: DecimalString,
  wholeA: number,
  b: DecimalString,
  wholeB: number,
): -1 | 0 | 1 {
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  if (a === b) return 0;
  // Whole parts of one length compare as strings, and so do fractions: without trailing zeros a shorter fraction
  // that is a prefix is the smaller one.
  return a < b ? -1 : 1;
}
