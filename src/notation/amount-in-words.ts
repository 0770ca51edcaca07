/** A figure and its words beside it, as cheques and submissions write: `1.200 tỷ đồng (Một nghìn hai trăm tỷ đồng)`. */
import type { DecimalString } from '../model/amount.ts';
import { ABOUT, SCALES, UNITS, type Unit } from './amount-words.ts';
import { scaleDecimal } from './decimal.ts';
import {
  type AmountFailure,
  type Cursor,
  cursorOver,
  failure,
  matchPhrase,
  type PhraseTable,
  phraseTable,
  type Token,
  takePhrase,
  writtenBetween,
} from './tokens.ts';

export interface FigureAndWords {
  readonly figure: string;
  readonly words: string;
  /** What the words say: a number, and its unit where they name one. */
  readonly number: DecimalString;
  readonly unit?: Unit;
}

const MAY_HOLD_WORDS = /[([]|ch(?:u|ữ)|words/iu;
const LABEL: PhraseTable<true> = phraseTable([
  [true, ['bang chu', 'viet bang chu', 'so tien bang chu', 'ghi bang chu', 'in words']],
]);
const SIGNS = new Set([',', '.', '/', ':', ';', '(', ')', '[', ']', '"', '“', '”', '-']);

/** Folded digits in words; tư, lăm and nhăm stand behind others alone, which nobody has to prove here. */
const ONES = new Map(
  Object.entries({
    khong: 0,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    lam: 5,
    nham: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
  }),
);
const ZERO_TENS = new Set(['linh', 'le']);
const TENS = 'muoi';
const BILLIONS = new Set(['ty', 'ti']);
const THOUSANDS = new Set(['nghin', 'ngan']);

/**
 * Undefined where a text has no figure with its words; a failure where it begins to give them and they are not understood.
 */
export function readFigureAndWords(text: string): FigureAndWords | AmountFailure | undefined {
  if (!MAY_HOLD_WORDS.test(text)) return undefined;
  const cursor = cursorOver(text);
  const parts = partsOf(cursor);
  if (parts === undefined) return undefined;
  const [figure, words] = parts;
  const read = readWords(cursor, words);
  const writtenWords = writtenBetween(cursor, ...words);
  if (read === undefined) return failure('amount-unreadable', { rest: writtenWords });
  return { figure: writtenBetween(cursor, ...figure), words: writtenWords, ...read };
}

type Span = readonly [start: number, end: number];

/** The figure's tokens and its words', in whatever order they stand. */
function partsOf(cursor: Cursor): readonly [figure: Span, words: Span] | undefined {
  const { tokens } = cursor;
  const end = trimmedEnd(tokens, tokens.length);
  for (let at = 1; at < end; at++) {
    const label = matchPhrase(tokens, at, LABEL);
    if (label === undefined) continue;
    const start = firstTelling(tokens, at + label.length, end);
    return start === undefined
      ? undefined
      : [
          [0, trimmedEnd(tokens, at)],
          [start, end],
        ];
  }
  const open = tokens.findIndex(({ text }) => text === '(' || text === '[');
  if (open <= 0 || open + 1 >= end) return undefined;
  // "(làm tròn)", "(tạm tính)": folded they begin as five and eight do.
  if (matchPhrase(tokens, open + 1, ABOUT)?.length === end - open - 1) return undefined;
  const [outside, inside]: [Span, Span] = [
    [0, trimmedEnd(tokens, open)],
    [open + 1, end],
  ];
  if (areNumberWords(tokens, inside)) return [outside, inside];
  return areNumberWords(tokens, outside) ? [inside, outside] : undefined;
}

/** The end without signs before it. */
function trimmedEnd(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && SIGNS.has(tokens[at - 1]!.text)) at -= 1;
  return at;
}

function firstTelling(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (!SIGNS.has(tokens[at]!.text)) return at;
  return undefined;
}

/** Words alone, of which the first is a number: not "(tương đương 98 triệu USD)", "(giai đoạn 1)". */
function areNumberWords(tokens: readonly Token[], [start, end]: Span): boolean {
  const first = tokens[start]?.text ?? '';
  if (start >= end || !(ONES.has(first) || first === TENS)) return false;
  for (let at = start; at < end; at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'number' || (kind === 'symbol' && !SIGNS.has(text))) return false;
  }
  return true;
}

function readWords(cursor: Cursor, [start, end]: Span): Pick<FigureAndWords, 'number' | 'unit'> | undefined {
  const tokens = cursor.tokens.slice(start, end).filter(({ text }) => !SIGNS.has(text));
  const words = new Words(tokens.map(({ text }) => text));
  const number = words.decimal() ?? words.whole();
  if (number === undefined) return undefined;
  const rest: Cursor = { text: cursor.text, tokens, at: words.at };
  const unit = takePhrase(rest, UNITS);
  if (tokens[rest.at]?.text === 'chan') rest.at += 1;
  return rest.at < tokens.length ? undefined : { number, ...(unit && { unit }) };
}

/** Number words from the left; what is no number stays. */
class Words {
  at = 0;
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** `một phẩy hai nghìn tỷ`. */
  decimal(): DecimalString | undefined {
    const whole = this.#group();
    if (whole === undefined || this.#word() !== 'phay') {
      this.at = 0;
      return undefined;
    }
    this.at += 1;
    let digits = '';
    while (ONES.has(this.#word()) && this.#word(1) !== TENS && this.#word(1) !== 'tram') {
      digits += ONES.get(this.#word());
      this.at += 1;
    }
    if (digits === '') digits = String(this.#group() ?? '');
    if (digits === '') return undefined;
    return this.#scaled(`${whole}.${digits}`);
  }

  /** `một nghìn hai trăm tỷ năm trăm triệu`. */
  whole(): DecimalString | undefined {
    const first = this.#belowBillion();
    if (first === undefined) return undefined;
    if (!BILLIONS.has(this.#word())) return String(first);
    this.at += 1;
    return String(BigInt(first) * 1_000_000_000n + BigInt(this.#belowBillion() ?? 0));
  }

  #scaled(number: string): DecimalString {
    const tokens = this.#words.map((text) => ({ kind: 'word', text, start: 0, end: 0 }) as const);
    const scale = matchPhrase(tokens, this.at, SCALES);
    this.at += scale?.length ?? 0;
    const [whole = '', fraction = ''] = number.split('.');
    const trimmed = fraction.replace(/0+$/, '');
    return scaleDecimal(trimmed === '' ? whole : `${whole}.${trimmed}`, scale?.value ?? 0);
  }

  /** `một nghìn hai trăm triệu năm trăm nghìn`. */
  #belowBillion(): number | undefined {
    const first = this.#belowMillion();
    if (first === undefined || this.#word() !== 'trieu') return first;
    this.at += 1;
    return first * 1_000_000 + (this.#belowMillion() ?? 0);
  }

  #belowMillion(): number | undefined {
    const first = this.#group();
    if (first === undefined || !THOUSANDS.has(this.#word())) return first;
    this.at += 1;
    return first * 1000 + (this.#group() ?? 0);
  }

  /** Up to 999: `hai trăm linh năm`. */
  #group(): number | undefined {
    const hundreds = ONES.get(this.#word());
    if (hundreds === undefined || this.#word(1) !== 'tram') return this.#tens();
    this.at += 2;
    if (ZERO_TENS.has(this.#word()) && ONES.has(this.#word(1))) {
      this.at += 2;
      return hundreds * 100 + ONES.get(this.#word(-1))!;
    }
    // "một trăm hai" is 102 to some and 120 to others.
    if (ONES.has(this.#word()) && this.#word(1) !== TENS) return undefined;
    return hundreds * 100 + (this.#tens() ?? 0);
  }

  #tens(): number | undefined {
    const isTen = this.#word() === TENS;
    const first = isTen ? 1 : ONES.get(this.#word());
    if (first === undefined) return undefined;
    if (!isTen && this.#word(1) !== TENS) {
      this.at += 1;
      return first;
    }
    this.at += isTen ? 1 : 2;
    const ones = ONES.get(this.#word());
    if (ones === undefined || this.#word(1) === 'tram') return first * 10;
    this.at += 1;
    return first * 10 + ones;
  }

  #word(ahead = 0): string {
    return this.#words[this.at + ahead] ?? '';
  }
}
