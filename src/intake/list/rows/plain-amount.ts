/**
 * The amounts of nearly every cell, read without taking them apart: digits in the Vietnamese way and a unit. What a
 * unit does to a number is asked of the full reader once; whatever is not plain is left to it.
 */
import { compareDecimals, type DecimalString } from '../../../model/amount.ts';
import type { AmountFact } from '../../../model/fact.ts';
import { canonicalDigits, scaleDecimal } from '../../../notation/decimal.ts';
import { type AmountOptions, readAmount } from '../../../notation/read-amount.ts';

/** Longer numbers, and more units than a list can have, are no plain ones. */
const MOST_DIGITS = 30;
const MOST_UNITS = 500;

const ZEROS = Array.from({ length: 20 }, (_, count) => '0'.repeat(count));
const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const COMMA = 0x2c;

export class PlainAmounts {
  readonly #options: AmountOptions;
  readonly #bareFrom: DecimalString | undefined;
  /** Powers of ten by what stands behind the number; null for what is not plain. */
  readonly #powers = new Map<string, number | null>();

  constructor(fact: AmountFact, headerUnit: string | undefined) {
    this.#options = { unit: fact.unit, bareFrom: fact.bareFrom, headerUnit };
    this.#bareFrom = headerUnit === undefined ? fact.bareFrom : undefined;
  }

  /** The amount in the fact's base unit; undefined for whatever is not plain, sound or not. */
  read(text: string): DecimalString | undefined {
    let end = 0;
    let comma = -1;
    let dots = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === DOT) dots++;
      else if (code === COMMA) {
        if (comma >= 0) return undefined;
        comma = end;
      } else if (code < ZERO || code > NINE) break;
    }
    if (end === 0 || end > MOST_DIGITS) return undefined;
    const behind = end === text.length ? '' : text.slice(end);
    const isBare = behind === '' && this.#bareFrom !== undefined;
    const power = isBare ? 0 : this.#powerOf(behind);
    if (power === null) return undefined;
    const value = decimalOf(text, end, comma, dots, power);
    if (value === undefined || !isBare) return value;
    return compareDecimals(value, this.#bareFrom!) >= 0 ? value : undefined;
  }

  #powerOf(behind: string): number | null {
    const known = this.#powers.get(behind);
    if (known !== undefined) return known;
    if (this.#powers.size > MOST_UNITS) this.#powers.clear();
    const power = powerOf(readAmount(`7${behind}`, this.#options));
    this.#powers.set(behind, power);
    return power;
  }
}

/** n when a 7 became 7 × 10^n and there was nothing to say about it. */
function powerOf(reading: ReturnType<typeof readAmount>): number | null {
  if (!reading.ok || reading.notes.length > 0) return null;
  const { value } = reading;
  if (value.kind !== 'exact' || value.approximate) return null;
  const [, zeros, small] = /^(?:7(0{0,15})|0\.(0{0,10})7)$/.exec(value.value) ?? [];
  if (zeros !== undefined) return zeros.length;
  return small === undefined ? null : -1 - small.length;
}

function decimalOf(
  text: string,
  end: number,
  comma: number,
  dots: number,
  power: number,
): DecimalString | undefined {
  const wholeEnd = comma < 0 ? end : comma;
  const whole = dots === 0 ? text.slice(0, wholeEnd) : ungrouped(text, wholeEnd, dots);
  if (whole === undefined || whole === '') return undefined;
  const fraction = comma < 0 ? '' : text.slice(comma + 1, end);
  if (comma >= 0 && (fraction === '' || (fraction.length === 3 && dots === 0))) return undefined;
  if (power < fraction.length || whole.charCodeAt(0) === ZERO) {
    return scaleDecimal(canonicalDigits(whole, fraction), power);
  }
  return whole + fraction + ZEROS[power - fraction.length]!;
}

/** `1.200.000` without its dots; undefined unless every dot groups thousands and none stands behind the comma. */
function ungrouped(text: string, end: number, dots: number): string | undefined {
  const first = end - 4 * dots;
  if (first < 1 || first > 3 || text.charCodeAt(0) === ZERO) return undefined;
  let whole = text.slice(0, first);
  for (let at = first; at < end; at += 4) {
    if (text.charCodeAt(at) !== DOT) return undefined;
    whole += text.slice(at + 1, at + 4);
  }
  return whole;
}
