/**
 * The digits of an amount and their marks. Vietnamese first: `.` groups thousands, `,` is the decimal mark; the
 * English way is read where the marks themselves leave no doubt, where another number proves it, or where it is
 * declared.
 */
import type { DecimalString } from '../model/amount.ts';
import { canonicalDigits, isOutOfBounds } from './decimal.ts';

/** `vi` writes 1.200,5 and `en` writes 1,200.5. */
export type NumberStyle = 'vi' | 'en';

/** What is known of the style beforehand: said by the user, or proved by another number nearby. */
export interface KnownStyle {
  readonly style: NumberStyle;
  readonly certain: 'declared' | 'proved';
}

export type NumberReading =
  /** `proves`: the style in which alone the number can be read so. */
  | { readonly kind: 'read'; readonly value: DecimalString; readonly proves?: NumberStyle }
  /** As a decimal, and with grouped thousands. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [DecimalString, DecimalString] }
  | {
      readonly kind: 'error';
      readonly code: 'amount-unreadable' | 'amount-grouping' | 'amount-spaces' | 'amount-not-finite';
    };

const DIGITS = /^\d+$/;
const DIGITS_AND_MARKS = /^[\d.,]*\d[\d.,]*$/;
/** The first group of grouped thousands. */
const LEADING_GROUP = /^[1-9]\d{0,2}$/;

const GROUPING: NumberReading = { kind: 'error', code: 'amount-grouping' };

/**
 * Reads one number, marks and all. Without a known style:
 * both marks: the last is the decimal mark · two or more groups of three behind one mark: thousands · `.` and
 * three digits: thousands · one mark and another count of digits, or `,` and three digits behind a leading 0:
 * decimal · `,` and three digits otherwise: ambiguous · `.` and three digits behind a leading 0: ambiguous ·
 * groups of another length: an error. A known style settles what is ambiguous, never what reads one way.
 */
export function readNumber(token: string, known?: KnownStyle): NumberReading {
  if (DIGITS.test(token)) return read(token, '');
  if (token.includes(' ')) return readSpaced(token);
  if (!DIGITS_AND_MARKS.test(token)) return { kind: 'error', code: 'amount-unreadable' };
  const dots = token.split('.');
  const commas = token.split(',');
  if (dots.length > 1 && commas.length > 1) return readBothMarks(token);
  const [groups, style]: [string[], NumberStyle] = dots.length > 1 ? [dots, 'vi'] : [commas, 'en'];
  if (groups.length > 2) {
    return isGrouped(groups) ? read(groups.join(''), '', style) : GROUPING;
  }
  const [whole = '', behind = ''] = groups;
  if (whole === '' || behind === '') return GROUPING;
  if (behind.length !== 3) return read(whole, behind, style === 'vi' ? 'en' : 'vi');
  return style === 'vi' ? readDotAndThree(whole, behind, known) : readCommaAndThree(whole, behind, known);
}

const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/;

/** `1 200 000,5`: spaces group thousands, and a mark behind them is the decimal mark. */
function readSpaced(token: string): NumberReading {
  const [, groups, mark, fraction = ''] = SPACED.exec(token) ?? [];
  if (groups === undefined) return { kind: 'error', code: 'amount-unreadable' };
  // `1 200.000` has thousands grouped in two ways, or three decimals.
  if (mark === '.' && fraction.length === 3) return { kind: 'error', code: 'amount-spaces' };
  const whole = groups.replaceAll(' ', '');
  return mark === undefined ? read(whole, '') : read(whole, fraction, mark === ',' ? 'vi' : 'en');
}

function readBothMarks(token: string): NumberReading {
  const style: NumberStyle = token.lastIndexOf(',') > token.lastIndexOf('.') ? 'vi' : 'en';
  const [thousands, decimal] = style === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = '', ...more] = token.split(decimal!);
  const groups = whole.split(thousands!);
  if (more.length > 0 || fraction === '' || !isGrouped(groups)) return GROUPING;
  return read(groups.join(''), fraction, style);
}

/** `1.200`: thousands by convention, which no other number unsettles; only a declaration does. */
function readDotAndThree(whole: string, behind: string, known: KnownStyle | undefined): NumberReading {
  if (known?.style === 'en' && known.certain === 'declared') return read(whole, behind);
  if (whole.startsWith('0') && known?.certain !== 'declared') return ambiguous(whole, behind);
  return LEADING_GROUP.test(whole) ? read(whole + behind, '') : GROUPING;
}

/** `1,000`: a decimal to some, thousands to others. */
function readCommaAndThree(whole: string, behind: string, known: KnownStyle | undefined): NumberReading {
  if (whole.startsWith('0')) return read(whole, behind, 'vi');
  if (known === undefined) return ambiguous(whole, behind);
  if (known.style === 'vi') return read(whole, behind);
  return LEADING_GROUP.test(whole) ? read(whole + behind, '') : GROUPING;
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  return LEADING_GROUP.test(first) && others.every((group) => group.length === 3 && DIGITS.test(group));
}

function ambiguous(whole: string, behind: string): NumberReading {
  return {
    kind: 'ambiguous',
    readings: [canonicalDigits(whole, behind), canonicalDigits(whole + behind, '')],
  };
}

function read(whole: string, fraction: string, proves?: NumberStyle): NumberReading {
  const value = canonicalDigits(whole, fraction);
  if (isOutOfBounds(value)) return { kind: 'error', code: 'amount-not-finite' };
  return proves === undefined ? { kind: 'read', value } : { kind: 'read', value, proves };
}
