/**
 * Reads the code of a number format (`#,##0" triệu đồng";-#,##0`): what a number, a date or a text is shown as by it.
 * How it is rounded and grouped does not matter here; how it is scaled, and the words beside it, do.
 */

export interface FormatSection {
  /**
   * `number`: digits, scaled and with words. `general`: as it is, with words. `date`, `time`: a serial number.
   * `text`: a text within words. `words`: nothing but words, whatever the number.
   */
  readonly kind: 'number' | 'general' | 'date' | 'time' | 'text' | 'words';
  /** The number is shown times ten to this power: −3 for each comma behind its digits, 2 for each `%`. */
  readonly power: number;
  /** All digits are of those that show no zero. */
  readonly hidesZero: boolean;
  /** What is shown before and behind, signs included, as it is shown. */
  readonly before: string;
  readonly behind: string;
  /** The words of both, without the signs of a number (`-`, brackets, spaces). */
  readonly words: string;
  /** Which numbers it is for, where it says so itself: `[>=1000]`. */
  readonly condition: FormatCondition | null;
}

export interface FormatCondition {
  readonly sign: '<' | '<=' | '>' | '>=' | '=' | '<>';
  /** A decimal with or without a minus. */
  readonly than: string;
}

/** Excel takes no more than 255 signs. */
const LONGEST_CODE = 2000;

/** The sections of a code, at least one. A code too long to be one is shown beside the number, whole. */
export function readFormatCode(code: string): readonly FormatSection[] {
  if (code.length > LONGEST_CODE) return [{ ...GENERAL, words: code.slice(0, 100) }];
  const sections: FormatSection[] = [];
  for (let at = 0; ; at++) {
    const section = new SectionReader(code, at);
    sections.push(section.read());
    at = section.at;
    if (at >= code.length) return sections;
  }
}

export const GENERAL: FormatSection = {
  kind: 'general',
  power: 0,
  hidesZero: false,
  before: '',
  behind: '',
  words: '',
  condition: null,
};

const GENERAL_WORD = /^general/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*([+-]?\d+(?:\.\d+)?)$/;
const CURRENCY = /^\$([^-]*)/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const NOON = /^(?:am\/pm|a\/p|上午\/下午)/i;
const DATE_LETTERS = /[dmyhsegb]/i;
/** Signs that belong to the number itself where they stand bare. */
const NUMBER_SIGNS = /[-+()/:., ]/;
const NO_WORDS = /^[-–—+()/:., ]*$/;

class SectionReader {
  at: number;
  readonly #code: string;
  /** Letters of a date with their neighbours, in case they turn out to be words. */
  #dateLetters = '';
  #hasTime = false;
  #digits = '';
  #commas = 0;
  #pendingCommas = 0;
  #percents = 0;
  #kind: FormatSection['kind'] | null = null;
  #condition: FormatCondition | null = null;
  /** Shown signs and words, before the digits and behind them. */
  readonly #shown = ['', ''];
  readonly #words = ['', ''];
  #isBehind = false;
  /** The sign before, where it matters: a digit, a comma behind digits, a second. */
  #last: 'digit' | 'second' | 'point-of-second' | 'other' = 'other';

  constructor(code: string, at: number) {
    this.#code = code;
    this.at = at;
  }

  /** Reads to the end of the section. */
  read(): FormatSection {
    while (this.at < this.#code.length && this.#code[this.at] !== ';') this.#step();
    return this.#section();
  }

  #step(): void {
    const sign = this.#code[this.at]!;
    const rest = this.#code.slice(this.at, this.at + 12);
    this.at++;
    if (sign === '"') this.#literal(this.#until('"'));
    else if (sign === '\\' || sign === '!') this.#sign(this.#code[this.at++] ?? '');
    else if (sign === '_') this.#blank();
    else if (sign === '*') this.at++;
    else if (sign === '[') this.#bracket(this.#until(']'));
    else if (GENERAL_WORD.test(rest)) this.#general();
    else if (NOON.test(rest)) this.#noon(NOON.exec(rest)![0].length);
    else if ('0#?'.includes(sign)) this.#digit(sign);
    else if (sign === ',') this.#comma();
    else if (sign === '.') this.#point();
    else if (/^e[+-]/i.test(rest) && this.#digits !== '') this.at++;
    else if (sign === '%') this.#percent();
    else if (sign === '@') this.#text();
    else if (DATE_LETTERS.test(sign)) this.#dateLetter(sign);
    else this.#sign(sign);
  }

  #until(end: string): string {
    const found = this.#code.indexOf(end, this.at);
    const close = found < 0 ? this.#code.length : found;
    const inner = this.#code.slice(this.at, close);
    this.at = close + 1;
    return inner;
  }

  #literal(text: string): void {
    this.#show(text, text);
  }

  /** A sign that is shown as it stands. */
  #sign(sign: string): void {
    this.#show(sign, NUMBER_SIGNS.test(sign) ? ' ' : sign);
  }

  /** A gap as wide as the next sign. */
  #blank(): void {
    this.at++;
    this.#show(' ', ' ');
  }

  #show(shown: string, words: string): void {
    const side = this.#isBehind ? 1 : 0;
    this.#shown[side] += shown;
    this.#words[side] += words;
    // Commas scale where they stand behind the digits; behind a text they are signs.
    this.#last = 'other';
  }

  #bracket(inner: string): void {
    const condition = CONDITION.exec(inner);
    const currency = CURRENCY.exec(inner);
    if (condition !== null) {
      const [, sign, than] = condition;
      this.#condition = { sign: sign as FormatCondition['sign'], than: than!.replace(/^\+/, '') };
    } else if (currency !== null) this.#literal(currency[1]!);
    else if (ELAPSED.test(inner)) this.#dateLetter(inner);
    // What is left are colours and ways to write digits.
  }

  #general(): void {
    this.at += 'eneral'.length;
    this.#kind = 'general';
    this.#isBehind = true;
    this.#last = 'other';
  }

  #noon(length: number): void {
    this.at += length - 1;
    this.#dateLetters += 'h';
    this.#hasTime = true;
  }

  #digit(sign: string): void {
    // Parts of a second are none of a number.
    if (this.#last === 'point-of-second') return;
    // A comma between digits groups them.
    this.#pendingCommas = 0;
    this.#digits += sign;
    this.#isBehind = true;
    this.#last = 'digit';
  }

  #comma(): void {
    if (this.#last === 'digit') this.#pendingCommas++;
    else this.#sign(',');
  }

  #point(): void {
    if (this.#last === 'second') {
      this.#last = 'point-of-second';
      return;
    }
    this.#commas += this.#pendingCommas;
    this.#pendingCommas = 0;
    if (this.#digits === '' && !/^[0#?]/.test(this.#code.slice(this.at))) this.#sign('.');
    else this.#last = this.#digits === '' ? 'other' : 'digit';
  }

  #percent(): void {
    this.#percents++;
    this.#show('%', '%');
  }

  #text(): void {
    this.#kind = 'text';
    this.#isBehind = true;
    this.#last = 'other';
  }

  #dateLetter(letters: string): void {
    this.#dateLetters += letters;
    this.#hasTime ||= /[hs]/i.test(letters);
    // A format with digits has no dates: there they are words.
    const side = this.#isBehind ? 1 : 0;
    this.#words[side] += letters;
    this.#last = /s$/i.test(letters) ? 'second' : 'other';
  }

  #section(): FormatSection {
    const commas = this.#commas + this.#pendingCommas;
    const [before = '', behind = ''] = this.#shown;
    const words = this.#words
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => !NO_WORDS.test(part));
    return {
      kind: this.#kindOf(),
      power: 2 * this.#percents - 3 * commas,
      hidesZero: this.#digits !== '' && !this.#digits.includes('0'),
      before,
      behind,
      words: words.join(' '),
      condition: this.#condition,
    };
  }

  #kindOf(): FormatSection['kind'] {
    if (this.#kind !== null) return this.#kind;
    if (this.#digits !== '') return 'number';
    if (this.#dateLetters === '') return 'words';
    const isDate = /[dyegb]/i.test(this.#dateLetters) || !this.#hasTime;
    return isDate ? 'date' : 'time';
  }
}
