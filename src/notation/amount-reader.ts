/** Reads many amounts of one kind: the plain ones, which are nearly all of a list, without taking them apart. */
import { compareDecimals, type DecimalString } from '../model/amount.ts';
import { canonicalDigits, scaleDecimal } from './decimal.ts';
import { type AmountOptions, type AmountReading, readAmount } from './read-amount.ts';

/** Longer numbers, and more units than a list can have, are no plain ones. */
const MOST_DIGITS = 30;
const MOST_UNITS = 500;

/** Raised figures hang on the digits before them: `10⁹` is a power, `1.200⁹` has a note. */
const DIGIT_IN_UNIT = /\d.*\S|[^m]\d|(?<!m)[⁰¹²³⁴-⁹]/u;

const ZEROS = Array.from({ length: 20 }, (_, count) => '0'.repeat(count));
const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const COMMA = 0x2c;

/** What a unit does to a number: a power of ten, and whether it was assumed. */
interface Effect {
  readonly power: number;
  readonly isAssumed: boolean;
}

export type SoundAmount = Extract<AmountReading, { readonly ok: true }>;

const NO_NOTES: SoundAmount['notes'] = [];
const ASSUMED: SoundAmount['notes'] = ['unit-assumed'];

/**
 * Gives what {@link readAmount} gives, and quickly where an amount is plain: digits in the Vietnamese way and a unit. What a
 * unit does to a number is asked of the full reader once.
 */
export class AmountReader {
  readonly #options: AmountOptions;
  readonly #mayBePlain: boolean;
  /** By what stands behind the number; null for what is not plain. */
  readonly #effects = new Map<string, Effect | null>();

  constructor(options: AmountOptions) {
    this.#options = options;
    this.#mayBePlain = options.style?.style !== 'en';
  }

  read(text: string): AmountReading {
    return this.readPlain(text) ?? readAmount(text, this.#options);
  }

  /** Undefined for whatever is not plain, sound or not. */
  readPlain(text: string): SoundAmount | undefined {
    if (!this.#mayBePlain) return undefined;
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
    const effect = this.#effectOf(end === text.length ? '' : text.slice(end));
    if (effect === null) return undefined;
    const value = decimalOf(text, end, comma, dots, effect.power);
    if (value === undefined || !this.#isWithin(value, effect)) return undefined;
    const notes = effect.isAssumed ? ASSUMED : NO_NOTES;
    return { ok: true, value: { kind: 'exact', value, approximate: false }, notes };
  }

  #isWithin(value: DecimalString, { isAssumed }: Effect): boolean {
    const { bareFrom, bareTo, most } = this.#options;
    if (most !== undefined && compareDecimals(value, most) > 0) return false;
    if (!isAssumed) return true;
    if (value === '0' || (bareFrom !== undefined && compareDecimals(value, bareFrom) < 0)) return false;
    return bareTo === undefined || compareDecimals(value, bareTo) <= 0;
  }

  #effectOf(behind: string): Effect | null {
    const known = this.#effects.get(behind);
    if (known !== undefined) return known;
    if (this.#effects.size > MOST_UNITS) this.#effects.clear();
    // `5 tỷ 200 triệu` is no unit, and `1 200` none either.
    if (DIGIT_IN_UNIT.test(behind)) return null;
    const { bareFrom: _, bareTo: __, most: ___, ...unbounded } = this.#options;
    const effect = effectOf(readAmount(`7${behind}`, unbounded));
    this.#effects.set(behind, effect);
    return effect;
  }
}

/** A 7 became 7 × 10^n, and there was nothing to say about it but that its unit was assumed. */
function effectOf(reading: AmountReading): Effect | null {
  if (!reading.ok || reading.notes.some((note) => note !== 'unit-assumed')) return null;
  const { value } = reading;
  if (value.kind !== 'exact' || value.approximate) return null;
  const [, zeros, small] = /^(?:7(0{0,15})|0\.(0{0,10})7)$/.exec(value.value) ?? [];
  const isAssumed = reading.notes.length > 0;
  if (zeros !== undefined) return { power: zeros.length, isAssumed };
  return small === undefined ? null : { power: -1 - small.length, isAssumed };
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
