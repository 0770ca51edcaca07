/** Reads the cells of one column of words or marks. The same text in the same column means the same: it is read once. */
import type { ChoiceFact, FlagFact, SeveralFact } from '../../../model/fact.ts';
import type { UnitOrigin } from '../../../model/list-account.ts';
import type { Problem } from '../../../model/problem.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import type { Names } from '../../names.ts';
import { isLeftOut, noFindings, type Raw, rawText } from '../../raw.ts';
import { readFact } from '../../read-fact.ts';

/**
 * What a cell says; problems have no place yet.
 * `doubtful`: an amount that only the number style of the file can settle. `asks-unit`: a figure without a unit, in a column
 * that must be looked over first. `blank-mark`: the cell is empty and whether that is a "no" hangs on the rest of the column.
 * `open`: refused, but only where another figure could give another body.
 */
export type CellReading =
  | {
      readonly state: 'read';
      readonly value: FactValue;
      readonly warnings: readonly Notice[];
      /** Of an amount: where its unit is from. */
      readonly origin?: UnitOrigin;
    }
  | { readonly state: 'left-out' | 'doubtful' | 'asks-unit' | 'blank-mark' }
  | { readonly state: 'refused' | 'open'; readonly problems: readonly Problem[] };

export const LEFT_OUT: CellReading = { state: 'left-out' };
const BLANK_MARK: CellReading = { state: 'blank-mark' };

export const NO_WARNINGS: readonly Notice[] = [];

/** Texts remembered for a column. A column of many more is one of amounts or free text, where it helps little. */
const MOST_TEXTS = 4096;
const LONGEST_TEXT = 200;

/** What is read once for each text. */
export class KnownTexts<T> {
  readonly #known = new Map<string, T>();

  get(text: string): T | undefined {
    return this.#known.get(text);
  }

  add(text: string, reading: T): T {
    if (text.length > LONGEST_TEXT) return reading;
    if (this.#known.size >= MOST_TEXTS) this.#known.clear();
    this.#known.set(text, reading);
    return reading;
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Marks by which a column says yes; the first is read by every flag, the others in lists alone. */
const MARKS = new Set(['x', 'X', '✓', '✔', '☑', '√']);

export function isMark(text: string): boolean {
  return MARKS.has(text.trim());
}

/** Empty, or a sign that stands for nothing: not the words for "not known". */
export function isBlankCell(text: string): boolean {
  return text === '' || (isLeftOut(rawText(text)) && !/\p{L}/u.test(text));
}

/** "chưa xác định" in any spelling is no longer than this. */
const LONGEST_LEFT_OUT = 24;

/** Signs are short, and the words begin with c or k, in capitals or not. */
export function mayBeLeftOut(text: string): boolean {
  if (text.length <= 3 || text.length > LONGEST_LEFT_OUT) return text.length <= 3;
  const code = text.charCodeAt(0) | 0x20;
  return code === 0x63 || code === 0x6b || text.charCodeAt(0) <= 0x20 || code > 0x7f;
}

/** Marks are yes where a flag stands. */
function rawOfCell(fact: WordFact, text: string): Raw {
  if (fact.kind === 'flag' && isMark(text)) return { kind: 'boolean', value: true, place: {} };
  return { kind: 'text', text, place: {} };
}

export type WordFact = ChoiceFact | SeveralFact | FlagFact;

export class WordCells {
  readonly fact: WordFact;
  readonly #names: Names;
  readonly #known = new KnownTexts<CellReading>();

  constructor(fact: WordFact, names: Names) {
    this.fact = fact;
    this.#names = names;
  }

  read(text: string): CellReading {
    if (text === '') return this.fact.kind === 'flag' ? BLANK_MARK : LEFT_OUT;
    return this.#known.get(text) ?? this.#known.add(text, this.#readAnew(text));
  }

  #readAnew(text: string): CellReading {
    if (this.fact.kind === 'flag' && isBlankCell(text)) return BLANK_MARK;
    const raw = rawOfCell(this.fact, text);
    if (isLeftOut(raw)) return LEFT_OUT;
    const findings = noFindings();
    const value = readFact(this.fact, this.#names, raw, { mode: 'table', columnUnits: {} }, findings);
    const { problems, warnings } = findings;
    if (value === undefined || problems.length > 0) return { state: 'refused', problems };
    return { state: 'read', value, warnings: warnings.length === 0 ? NO_WARNINGS : warnings };
  }
}
