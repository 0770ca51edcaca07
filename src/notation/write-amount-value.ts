/** Amounts that are known wholly or in part, written the Vietnamese way, in forms that reading gives back unchanged. */
import type { AmountEnd, AmountValue, DecimalString } from '../model/amount.ts';

/**
 * `khoảng 1.200 tỷ đồng`, `trên 1.000 tỷ đồng`, `từ 10 ha đến dưới 20 ha`.
 * @param write how one figure is written, unit included
 */
export function writeAmountValue(amount: AmountValue, write: (figure: DecimalString) => string): string {
  const about = amount.approximate ? 'khoảng ' : '';
  if (amount.kind === 'exact') return about + write(amount.value);
  return about + writeEnds(amount.low, amount.high, write);
}

function writeEnds(
  low: AmountEnd | undefined,
  high: AmountEnd | undefined,
  write: (figure: DecimalString) => string,
): string {
  if (low !== undefined && high !== undefined) {
    const start = `${low.closed ? 'từ' : 'trên'} ${write(low.at)}`;
    return `${start} đến ${high.closed ? '' : 'dưới '}${write(high.at)}`;
  }
  if (low !== undefined) return low.closed ? `từ ${write(low.at)} trở lên` : `trên ${write(low.at)}`;
  return high === undefined ? '' : `${high.closed ? 'không quá' : 'dưới'} ${write(high.at)}`;
}

/**
 * Digits without marks of thousands, so that nobody reads them in two ways: `1200000000000 VND`, `0,5 ha`.
 * @param mark the decimal mark
 */
export function writePlain(figure: DecimalString, unit: string, mark: ',' | '.'): string {
  const [whole = '', fraction] = figure.split('.');
  if (fraction === undefined) return `${whole} ${unit}`;
  // Three digits behind a mark could be thousands.
  return `${whole}${mark}${fraction.length === 3 ? `${fraction}0` : fraction} ${unit}`;
}
