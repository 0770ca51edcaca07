/** Reads the cells of one column. The same text in the same column means the same: it is read once. */

import type { AmountFact, Fact } from '../../../model/fact.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import { noFindings } from '../../findings.ts';
import { isLeftOut } from '../../left-out.ts';
import type { Names } from '../../names.ts';
import type { Raw } from '../../raw.ts';
import type { AmountManner } from '../../read-amount-fact.ts';
import { readFact } from '../../read-fact.ts';
import { PlainAmounts } from './plain-amount.ts';

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

/** Texts kept for a column. A column of many more is one of amounts or of free text, where keeping helps little. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 200;

/** Facts that a cell can hold. A list of items cannot stand in a cell: reading says so. */
export type CellFact = Exclude<Fact, { kind: 'items' }>;

/** Marks by which a column says yes; the first is read by every flag, the others in lists alone. */
const MARKS = new Set(['x', 'X', '✓', '✔', '☑', '√']);

export function isMark(text: string): boolean {
  return MARKS.has(text.trim());
}

/** Empty, or a sign that stands for nothing: not the words for "not known". */
export function isBlankCell(text: string): boolean {
  return text === '' || (isLeftOut(textOf(text)) && !/\p{L}/u.test(text));
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
  #manner: AmountManner;
  #isSettled: boolean;
  readonly #plain: PlainAmounts | undefined;
  readonly #kept = new Map<string, CellReading>();

  /** @param manner as for all cells of the list; its style is there only when someone declared it */
  constructor(fact: CellFact, names: Names, manner: AmountManner) {
    this.fact = fact;
    this.#names = names;
    this.#manner = manner;
    this.#isSettled = manner.style !== undefined;
    if (fact.kind === 'amount' && manner.style?.style !== 'en') this.#plain = plainAmounts(fact, manner);
  }

  /** From now on doubtful amounts are read in the style that the file proves, or refused where it proves none. */
  settle(manner: AmountManner): void {
    this.#manner = manner;
    this.#isSettled = true;
    this.#kept.clear();
  }

  read(text: string, isNumber: boolean): CellReading {
    if (text === '') return this.fact.kind === 'flag' ? BLANK_MARK : LEFT_OUT;
    if (isNumber && this.fact.kind === 'amount') return this.#readWhole(text, true);
    const plain = this.#plain?.read(text);
    if (plain !== undefined) return exactly(plain);
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    const reading = this.#readWhole(text, false);
    if (text.length <= LONGEST_KEPT) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(text, reading);
    }
    return reading;
  }

  #readWhole(text: string, isNumber: boolean): CellReading {
    if (this.fact.kind === 'flag' && isBlankCell(text)) return BLANK_MARK;
    const raw = rawOfCell(this.fact.kind, text, isNumber, {});
    if (isLeftOut(raw)) return LEFT_OUT;
    const findings = noFindings();
    const value = readFact(this.fact, this.#names, raw, this.#manner, findings);
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

function plainAmounts(fact: AmountFact, { headerUnits }: AmountManner): PlainAmounts {
  return new PlainAmounts(fact, headerUnits[fact.id]);
}

function exactly(value: string): CellReading {
  const amount = { kind: 'exact', value, approximate: false } as const;
  return { state: 'read', value: { kind: 'amount', amount }, warnings: NO_WARNINGS };
}

function textOf(text: string): Raw {
  return { kind: 'text', text, place: {} };
}
