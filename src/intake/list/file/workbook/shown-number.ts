/** What a number of a sheet shows by its format. */
import { compareDecimals } from '../../../../model/amount.ts';
import { canonicalDigits, roundToDigits, scaleDecimal } from '../../../../notation/decimal.ts';
import type { CellMark } from '../grid.ts';
import { builtInFormat } from './built-in-formats.ts';
import { type FormatCondition, type FormatSection, GENERAL, readFormatCode } from './format-code.ts';
import { serialDate, serialTime } from './serial-date.ts';

/** The mark of a text that is not read to its end. */
export const TOO_LONG: CellMark = { kind: 'too-long' };

export interface ShownCell {
  readonly text: string;
  readonly mark: CellMark | undefined;
}

const DIGITS = 15;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const SHORT_WHOLE = /^-?[1-9]\d{0,14}$/;
const SHORT_DECIMAL = /^(-?)(\d{1,12})\.(\d{1,3})$/;

/**
 * A decimal without exponent (`1200000000000`, `2021.355`), or null when the text is no number. A spreadsheet holds
 * numbers as binary fractions, takes in and shows 15 digits, and writes 17: 1.1 stands in the file as
 * 1.1000000000000001. Digits beyond the fifteenth are that noise, and are rounded away in decimal.
 */
export function sheetNumber(source: string): string | null {
  if (source === '0' || SHORT_WHOLE.test(source)) return source;
  const short = SHORT_DECIMAL.exec(source);
  if (short !== null) return signed(short[1] !== '', canonicalDigits(short[2]!, short[3]!));
  const number = source.trim();
  if (number.length > 400 || !NUMBER.test(number)) return null;
  const rounded = roundToDigits(number.replace(/^\+/, ''), DIGITS);
  return rounded === '-0' ? '0' : rounded;
}

function signed(isNegative: boolean, figure: string): string {
  return isNegative && figure !== '0' ? `-${figure}` : figure;
}

const NUMBER_MARK: CellMark = { kind: 'number' };
const DATE_MARK: CellMark = { kind: 'date' };
const ERROR_MARK: CellMark = { kind: 'error' };
/** What a date shows that is none. */
const NO_DATE = '########';

/** The number format of cells: what they show by it. One for each format of a workbook: marks are shared. */
export class NumberFormat {
  readonly #numbers: readonly FormatSection[];
  readonly #text: FormatSection | undefined;
  readonly #marks = new Map<string, CellMark>();
  readonly #isPlain: boolean;

  constructor(code: string) {
    const sections = readFormatCode(code);
    const last = sections.length - 1;
    const hasText = last === 3 || sections[last]!.kind === 'text';
    this.#text = hasText && sections[last]!.kind === 'text' ? sections[last] : undefined;
    const numbers = hasText ? sections.slice(0, last) : sections;
    this.#numbers = numbers.length > 0 ? numbers : [GENERAL];
    const [only] = this.#numbers;
    this.#isPlain =
      this.#numbers.length === 1 &&
      (only!.kind === 'number' || only!.kind === 'general') &&
      only!.power === 0 &&
      only!.words === '' &&
      !only!.hidesZero &&
      only!.condition === null;
  }

  /** @param number as {@link sheetNumber} gives it */
  ofNumber(number: string, is1904: boolean): ShownCell {
    if (this.#isPlain) return { text: number, mark: NUMBER_MARK };
    const isNegative = number.startsWith('-');
    const figure = isNegative ? number.slice(1) : number;
    const section = this.#sectionFor(isNegative, figure);
    if (section.kind === 'date') return shownDate(number, is1904);
    if (section.kind === 'time') {
      const time = serialTime(number);
      return time === null ? { text: NO_DATE, mark: ERROR_MARK } : { text: time, mark: undefined };
    }
    const showsNoDigit = section.kind === 'words' || (figure === '0' && section.hidesZero);
    // A format that shows nothing hides what is there: it is not left out for that.
    const isHidden = showsNoDigit && figure !== '0' && section.words === '' && section.before.trim() === '';
    if (showsNoDigit && !isHidden) return { text: (section.before + section.behind).trim(), mark: undefined };
    const text = signed(isNegative, scaleDecimal(figure, section.power));
    return { text, mark: this.#markFor(section.words) };
  }

  /** What a text shows. */
  ofText(text: string): string {
    const section = this.#text;
    if (section === undefined || text === '') return text;
    return section.before + text + section.behind;
  }

  #markFor(unit: string): CellMark {
    if (unit === '') return NUMBER_MARK;
    let mark = this.#marks.get(unit);
    if (mark === undefined) {
      mark = { kind: 'number', unit };
      this.#marks.set(unit, mark);
    }
    return mark;
  }

  #sectionFor(isNegative: boolean, figure: string): FormatSection {
    const sections = this.#numbers;
    if (sections.length === 1 && sections[0]!.condition === null) return sections[0]!;
    const fits = sections.find(({ condition }, index) =>
      condition === null
        ? fitsByPlace(index, sections, isNegative, figure)
        : fitsBy(condition, isNegative, figure),
    );
    return fits ?? GENERAL;
  }
}

/** Positive; negative; zero. Where a condition stands before, the last section is for all that is left. */
function fitsByPlace(
  index: number,
  sections: readonly FormatSection[],
  isNegative: boolean,
  figure: string,
): boolean {
  if (index === sections.length - 1) return true;
  if (index === 0) return !isNegative && (figure !== '0' || sections.length < 3);
  return isNegative;
}

function fitsBy({ sign, than }: FormatCondition, isNegative: boolean, figure: string): boolean {
  const order = compareSigned(isNegative, figure, than);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

function compareSigned(isNegative: boolean, figure: string, than: string): number {
  const [whole = '', fraction = ''] = than.replace('-', '').split('.');
  const other = canonicalDigits(whole, fraction);
  const otherIsNegative = than.startsWith('-') && other !== '0';
  if (isNegative !== otherIsNegative) return isNegative ? -1 : 1;
  return isNegative ? compareDecimals(other, figure) : compareDecimals(figure, other);
}

function shownDate(number: string, is1904: boolean): ShownCell {
  const date = serialDate(number, is1904);
  return date === null ? { text: NO_DATE, mark: ERROR_MARK } : { text: date, mark: DATE_MARK };
}

/** The number formats of a workbook, each read once. */
export class NumberFormats {
  readonly #formats = new Map<string, NumberFormat>();

  of(code: string): NumberFormat {
    let format = this.#formats.get(code);
    if (format === undefined) {
      format = new NumberFormat(code);
      this.#formats.set(code, format);
    }
    return format;
  }

  /** @param code of the workbook itself, where it has one of that number */
  ofId(id: number, code: string | undefined): NumberFormat {
    return this.of(code ?? builtInFormat(id));
  }
}
