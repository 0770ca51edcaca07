/** Reads the cells of one column. The same text in the same column means the same: it is read once. */
import type { Fact } from '../../../model/fact.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import { AmountReader, type SoundAmount } from '../../../notation/amount-reader.ts';
import type { Names } from '../../names.ts';
import { isLeftOut, noFindings, type Raw, rawText } from '../../raw.ts';
import { type AmountContext, amountOptions, readFact } from '../../read-fact.ts';

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
  readonly #plain: AmountReader | undefined;
  readonly #known = new Map<string, CellReading>();

  /** @param amounts as for all cells of the list; its style is there only when someone declared it */
  constructor(fact: CellFact, names: Names, amounts: AmountContext) {
    this.fact = fact;
    this.#names = names;
    this.#amounts = amounts;
    this.#isSettled = amounts.style !== undefined;
    if (fact.kind === 'amount') this.#plain = new AmountReader(amountOptions(fact, amounts));
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
    const plain = this.#plain?.readPlain(text);
    if (plain !== undefined) return soundly(plain, this.fact.id, text);
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

function soundly({ value, notes }: SoundAmount, fact: string, text: string): CellReading {
  const warnings =
    notes.length === 0 ? NO_WARNINGS : notes.map((code) => ({ code, clauses: [], params: { fact, text } }));
  return { state: 'read', value: { kind: 'amount', amount: value }, warnings };
}
