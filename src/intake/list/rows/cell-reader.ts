/** Reads the cells of one column. The same text in the same column means the same: it is read once. */
import { compareDecimals, type DecimalString } from '../../../model/amount.ts';
import type { AmountFact, Fact } from '../../../model/fact.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import { canonicalDigits, scaleDecimal } from '../../../notation/decimal.ts';
import { type AmountOptions, readAmount } from '../../../notation/read-amount.ts';
import type { Names } from '../../names.ts';
import { isLeftOut, noFindings, type Raw, rawText } from '../../raw.ts';
import { type AmountContext, readFact } from '../../read-fact.ts';

/**
 * What a cell says. `doubtful`: an amount that only the number style of the file can settle. `blank-mark`: the cell is
 * empty and whether that is a "no" hangs on the rest of the column.
 */
export type CellReading =
  | { readonly state: 'read'; readonly value: FactValue; readonly warnings: readonly Notice[] }
  | { readonly state: 'left-out' | 'refused' | 'doubtful' | 'blank-mark' };

const LEFT_OUT: CellReading = { state: 'left-out' };
const REFUSED: CellReading = { state: 'refused' };
const DOUBTFUL: CellReading = { state: 'doubtful' };
const BLANK_MARK: CellReading = { state: 'blank-mark' };

export const NO_WARNINGS: readonly Notice[] = [];

/** Texts remembered for a column. A column of many more is one of amounts or free text, where it helps little. */
const MOST_TEXTS = 4096;
const LONGEST_TEXT = 200;

/** Facts that a cell can hold. A list of items cannot stand in a cell: reading says so. */
type CellFact = Exclude<Fact, { kind: 'items' }>;

/** Marks by which a column says yes; the first is read by every flag, the others in lists alone. */
const MARKS = new Set(['x', 'X', '✓', '✔', '☑', '√']);

export function isMark(text: string): boolean {
  return MARKS.has(text.trim());
}

/** Empty, or a sign that stands for nothing: not the words for "not known". */
export function isBlankCell(text: string): boolean {
  return text === '' || (isLeftOut(rawText(text)) && !/\p{L}/u.test(text));
}

/** The raw value of a cell: numbers of a sheet where an amount stands, marks as yes where a flag stands. */
export function rawOfCell(kind: Fact['kind'], text: string, isNumber: boolean, place: Raw['place']): Raw {
  if (kind === 'amount' && isNumber) return { kind: 'number', source: text, place };
  if (kind === 'flag' && isMark(text)) return { kind: 'boolean', value: true, place };
  return { kind: 'text', text, place };
}

export class CellReader {
  readonly fact: CellFact;
  readonly #names: Names;
  #amounts: AmountContext;
  #isSettled: boolean;
  readonly #plain: PlainAmounts | undefined;
  readonly #known = new Map<string, CellReading>();

  /** @param amounts as for all cells of the list; its style is there only when someone declared it */
  constructor(fact: CellFact, names: Names, amounts: AmountContext) {
    this.fact = fact;
    this.#names = names;
    this.#amounts = amounts;
    this.#isSettled = amounts.style !== undefined;
    if (fact.kind === 'amount' && amounts.style?.style !== 'en') {
      this.#plain = new PlainAmounts(fact, amounts.headerUnits[fact.id]);
    }
  }

  /** From now on doubtful amounts are read in the style that the file proves, or refused where it proves none. */
  settle(amounts: AmountContext): void {
    this.#amounts = amounts;
    this.#isSettled = true;
    this.#known.clear();
  }

  read(text: string, isNumber: boolean): CellReading {
    if (text === '') return this.fact.kind === 'flag' ? BLANK_MARK : LEFT_OUT;
    if (isNumber && this.fact.kind === 'amount') return this.#readWhole(text, true);
    const plain = this.#plain?.read(text);
    if (plain !== undefined) return exactly(plain);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const reading = this.#readWhole(text, false);
    if (text.length <= LONGEST_TEXT) {
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(text, reading);
    }
    return reading;
  }

  #readWhole(text: string, isNumber: boolean): CellReading {
    if (this.fact.kind === 'flag' && isBlankCell(text)) return BLANK_MARK;
    const raw = rawOfCell(this.fact.kind, text, isNumber, {});
    if (isLeftOut(raw)) return LEFT_OUT;
    const findings = noFindings();
    const value = readFact(this.fact, this.#names, raw, this.#amounts, findings);
    if (value !== undefined && findings.problems.length === 0) {
      return {
        state: 'read',
        value,
        warnings: findings.warnings.length === 0 ? NO_WARNINGS : findings.warnings,
      };
    }
    const isDoubtful = findings.problems.some(({ code }) => code === 'amount-ambiguous');
    return isDoubtful && !this.#isSettled ? DOUBTFUL : REFUSED;
  }
}

function exactly(value: string): CellReading {
  const amount = { kind: 'exact', value, approximate: false } as const;
  return { state: 'read', value: { kind: 'amount', amount }, warnings: NO_WARNINGS };
}

/** Longer numbers, and more units than a list can have, are no plain ones. */
const MOST_DIGITS = 30;
const MOST_UNITS = 500;

const ZEROS = Array.from({ length: 20 }, (_, count) => '0'.repeat(count));
const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const COMMA = 0x2c;

/**
 * The amounts of nearly every cell, read without taking them apart: digits in the Vietnamese way and a unit. What a
 * unit does to a number is asked of the full reader once; whatever is not plain is left to it.
 */
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
