/** Figures that lie where they should and are short enough to be read at a glance. */
import type { AmountUnit, DecimalString } from '../model/amount.ts';
import { scaleDecimal } from '../notation/exact.ts';

/** What stands for any amount at all, where no limit says how large amounts are. */
const ORDINARY: Readonly<Record<AmountUnit, DecimalString>> = { VND: '1000000000', USD: '1000000', ha: '1' };

/**
 * A figure strictly between two others: of those with the fewest digits one near the middle. Without an upper end
 * the next round figure above the lower one.
 * @param low absent: above nought
 */
export function figureBetween(
  low: DecimalString | undefined,
  high: DecimalString | undefined,
  unit: AmountUnit,
): DecimalString {
  if (high === undefined) return low === undefined || low === '0' ? ORDINARY[unit] : roundAbove(low);
  for (let power = high.length; ; power--) {
    const found = multipleBetween(low ?? '0', high, power);
    if (found !== undefined) return found;
  }
}

/** The next figure with one digit other than nought: 60 above 50, 2000 above 1000, 30 above 20.5. */
function roundAbove(low: DecimalString): DecimalString {
  const [whole = ''] = low.split('.');
  const power = whole === '0' ? 0 : whole.length - 1;
  return scaleDecimal(String(BigInt(whole) / 10n ** BigInt(power) + 1n), power);
}

/** A multiple of 10^power strictly between two figures, near their middle; undefined where there is none. */
function multipleBetween(low: DecimalString, high: DecimalString, power: number): DecimalString | undefined {
  const scale = Math.max(-power, fractionDigits(low), fractionDigits(high), 0);
  const [from, to] = [low, high].map((figure) => BigInt(scaleDecimal(figure, scale))) as [bigint, bigint];
  const step = 10n ** BigInt(power + scale);
  const first = (from / step + 1n) * step;
  if (first >= to) return undefined;
  const middle = ((from + to) / 2n / step) * step;
  return scaleDecimal(String(middle > from ? middle : first), -scale);
}

function fractionDigits(figure: DecimalString): number {
  const mark = figure.indexOf('.');
  return mark < 0 ? 0 : figure.length - mark - 1;
}
