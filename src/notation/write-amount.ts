/** Amounts written for people, in forms that reading gives back unchanged. */
import {
  type AmountEnd,
  type AmountUnit,
  type AmountValue,
  compareDecimals,
  type DecimalString,
} from '../model/amount.ts';
import type { Lang } from '../model/words.ts';
import { scaleDecimal } from './decimal.ts';

/** Decimals up to which a figure with a scale is easier to read than the figure in full. */
const MOST_DECIMALS = 3;

const SCALES: readonly (readonly [number, Readonly<Record<Lang, string>>])[] = [
  [9, { vi: 'tỷ', en: 'billion' }],
  [6, { vi: 'triệu', en: 'million' }],
];

/**
 * The short exact form: `1.200 tỷ đồng`, `60 triệu USD`, `0,5 ha`; in English `1,200 billion VND`. The largest
 * scale is taken with which the figure is at least 1 and needs at most three decimals.
 */
export function writeAmount(value: DecimalString, unit: AmountUnit, lang: Lang): string {
  if (unit !== 'ha') {
    for (const [power, words] of SCALES) {
      const figure = scaleDecimal(value, -power);
      if (compareDecimals(figure, '1') < 0 || decimalsOf(figure) > MOST_DECIMALS) continue;
      if (!looksGrouped(figure)) return `${writeNumber(figure, lang)} ${words[lang]} ${unitName(unit, lang)}`;
    }
  }
  return writeFull(value, unit, lang);
}

/** The form with every digit: `1.200.000.000.000 đồng`, `1,200,000,000,000 VND`. */
export function writeFull(value: DecimalString, unit: AmountUnit, lang: Lang): string {
  // A zero more leaves the value as it is, and no one takes `1,2340` for thousands.
  return `${writeNumber(looksGrouped(value) ? `${value}0` : value, lang)} ${unitName(unit, lang)}`;
}

function unitName(unit: AmountUnit, lang: Lang): string {
  return unit === 'VND' && lang === 'vi' ? 'đồng' : unit;
}

/** A single mark and exactly three digits (`1,234`) is read as a decimal by some and as thousands by others. */
function looksGrouped(figure: DecimalString): boolean {
  const [whole = ''] = figure.split('.');
  return decimalsOf(figure) === 3 && whole.length <= 3 && whole !== '0';
}

function decimalsOf(figure: DecimalString): number {
  const mark = figure.indexOf('.');
  return mark < 0 ? 0 : figure.length - mark - 1;
}

/** A whole number with its thousands grouped as the language does. */
export function writeCount(count: number | bigint | string, lang: Lang): string {
  return writeNumber(String(count), lang);
}

function writeNumber(figure: DecimalString, lang: Lang): string {
  const [whole = '', fraction] = figure.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  return fraction === undefined ? grouped : grouped + (lang === 'vi' ? ',' : '.') + fraction;
}

// Amounts that are known wholly or in part.

/**
 * `khoảng 1.200 tỷ đồng`, `hơn 1.000 tỷ đồng`, `trên 1.000 tỷ đồng`, `từ 10 ha đến dưới 20 ha`.
 * @param write how one figure is written, unit included
 */
export function writeAmountValue(amount: AmountValue, write: (figure: DecimalString) => string): string {
  if (amount.kind === 'between' && amount.near !== undefined) {
    return `${amount.low?.at === amount.near ? 'hơn' : 'gần'} ${write(amount.near)}`;
  }
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
