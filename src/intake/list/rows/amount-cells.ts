/** Reads the cells of one column of amounts: each figure by its own unit, that of its format, its row or its column. */

import type { AmountValue } from '../../../model/amount.ts';
import type { AmountFact } from '../../../model/fact.ts';
import type { UnitOrigin } from '../../../model/list-account.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Notice } from '../../../model/words.ts';
import { AmountReader } from '../../../notation/amount-reader.ts';
import { parsePlainDecimal } from '../../../notation/decimal.ts';
import type { KnownStyle } from '../../../notation/number.ts';
import type { AmountReading } from '../../../notation/read-amount.ts';
import { isSameUnit, type StatedUnit, unitFor } from '../../../notation/stated-unit.ts';
import { unitAlone } from '../../../notation/unit-statement.ts';
import { isLeftOut, rawText } from '../../raw.ts';
import { amountOptions } from '../../read-fact.ts';
import { type CellReading, KnownTexts, LEFT_OUT, NO_WARNINGS } from './cell-reader.ts';
import { type ColumnUnitState, isOf } from './column-units.ts';
import { isBareFigure } from './figures.ts';

const DOUBTFUL: CellReading = { state: 'doubtful' };
const ASKS_UNIT: CellReading = { state: 'asks-unit' };

/** A number of a sheet was no typist's choice of marks: it is written here, in the style that is then declared. */
const OF_SHEET: KnownStyle = { style: 'vi', certain: 'declared' };

/** What the cell of a column of units says beside an amount; absent where it says nothing of money or land. */
export type RowUnit =
  | { readonly kind: 'stated'; readonly units: readonly StatedUnit[]; readonly text: string }
  | { readonly kind: 'unclear'; readonly text: string; readonly left: string };

/**
 * Whether figures without any unit are in the fact's own. `unasked`: the whole column has not been looked over; `refused`:
 * one of its figures is beyond the bounds of such, so that all of them are surely in another unit.
 */
export type BareFigures = 'unasked' | 'base' | 'refused';

/** How the figures of a cell are read that have something in common. */
interface Context {
  readonly isNumber: boolean;
  /** Whether a plain figure is read without a question. */
  readonly isQuick: boolean;
  readonly reader: AmountReader;
  readonly known: KnownTexts<CellReading>;
  /** Where a bare figure gets its unit. */
  readonly origin: UnitOrigin;
  /** Why a bare figure has none that counts. */
  readonly refusal: Omit<Problem, 'found'> | undefined;
}

export class AmountCells {
  readonly fact: AmountFact;
  readonly header: string;
  readonly unit: ColumnUnitState;
  readonly figures: Partial<Record<UnitOrigin, number>> = {};
  /** What is said of figures without a unit: the same of all of the column. */
  readonly #assumed: readonly Notice[];
  #bare: BareFigures;
  #style: KnownStyle | undefined;
  #isSettled: boolean;
  #plain: Context;
  readonly #contexts = new Map<string, Context>();

  /** @param style where someone declared it */
  constructor(fact: AmountFact, header: string, unit: ColumnUnitState, style: KnownStyle | undefined) {
    this.fact = fact;
    this.#assumed = [{ code: 'unit-assumed', clauses: [], params: { fact: fact.id } }];
    this.header = header;
    this.unit = unit;
    this.#style = style;
    this.#isSettled = style !== undefined;
    const isBounded = fact.bareFrom !== undefined || fact.bareTo !== undefined;
    this.#bare = isBounded && unit.kind === 'none' ? 'unasked' : 'base';
    this.#plain = this.#contextFor(false, undefined);
  }

  get bare(): BareFigures {
    return this.#bare;
  }

  /** From now on doubtful amounts are read in the style that the file proves, or refused where it proves none. */
  settleStyle(style: KnownStyle | undefined): void {
    this.#style = style;
    this.#isSettled = true;
    this.#renew();
  }

  /** The whole column has been looked over. */
  settleBare(bare: BareFigures): void {
    this.#bare = bare;
    this.#renew();
  }

  #renew(): void {
    this.#contexts.clear();
    this.#plain = this.#contextFor(false, undefined);
  }

  /**
   * @param isNumber whether the text is a plain decimal of a sheet
   * @param format the words that its number format shows
   */
  read(text: string, isNumber = false, format?: string, row?: RowUnit): CellReading {
    if (text === '') return LEFT_OUT;
    if (!isNumber && row === undefined) return this.#readIn(this.#plain, text);
    if (format !== undefined && unitAlone(format).kind !== 'none') return this.#readFormatted(text, format);
    return this.#readIn(this.#contextOf(isNumber, row), text);
  }

  /** Counts figures that were read, by where their unit is from. */
  count(origin: UnitOrigin): void {
    this.figures[origin] = (this.figures[origin] ?? 0) + 1;
  }

  /** Whether a cell holds a figure without any unit that is no nought; and if so, whether it can be in the fact's own. */
  bareIn(text: string, isNumber = false, format?: string, row?: RowUnit): 'within' | 'beyond' | undefined {
    if (text === '' || (format !== undefined && unitAlone(format).kind !== 'none')) return undefined;
    const context = this.#contextOf(isNumber, row);
    if (context.origin !== 'none' || !isBareFigure(text)) return undefined;
    const read = context.reader.read(isNumber ? writtenOut(text) : text);
    if (!read.ok) return read.code === 'amount-needs-unit' ? 'beyond' : undefined;
    return read.notes.includes('unit-assumed') ? 'within' : undefined;
  }

  #readFormatted(text: string, format: string): CellReading {
    const stated = unitAlone(format);
    if (stated.kind === 'unclear') {
      const params = { fact: this.fact.id, column: this.header, text: format, left: stated.left };
      return openAs({ code: 'column-unit-unclear', place: {}, found: text, params });
    }
    return this.#readIn(this.#contextOf(true, undefined), text, format);
  }

  #contextOf(isNumber: boolean, row: RowUnit | undefined): Context {
    if (!isNumber && row === undefined) return this.#plain;
    const key = `${isNumber} ${row?.text ?? ''}`;
    let context = this.#contexts.get(key);
    if (context === undefined) {
      if (this.#contexts.size >= MOST_CONTEXTS) this.#contexts.clear();
      context = this.#contextFor(isNumber, row);
      this.#contexts.set(key, context);
    }
    return context;
  }

  #contextFor(isNumber: boolean, row: RowUnit | undefined): Context {
    const { fact, unit } = this;
    const ofRow = row?.kind === 'stated' ? unitFor(row.units, fact.unit) : undefined;
    const isOfRow = ofRow !== undefined && ofRow.unit !== 'other';
    const columnUnit = unit.kind === 'stated' ? unit.unit : isOfRow ? ofRow : undefined;
    const options = amountOptions(fact, {
      mode: 'table',
      style: isNumber ? OF_SHEET : this.#style,
      columnUnits: columnUnit === undefined ? {} : { [fact.id]: columnUnit },
    });
    const isUnitColumn = isOfRow || row?.kind === 'unclear';
    const origin = unit.kind === 'stated' ? unit.from : isUnitColumn ? 'unit-column' : 'none';
    const refusal = this.#refusalFor(row, isOfRow ? ofRow : undefined);
    return {
      isNumber,
      isQuick: !isNumber && refusal === undefined,
      // A line above the table, and whoever runs the program, speak of figures that state nothing themselves.
      reader: new AmountReader({ ...options, mayDiffer: unit.kind === 'stated' && unit.from !== 'header' }),
      known: new KnownTexts(),
      origin,
      refusal,
    };
  }

  /** Why a bare figure of the column has no unit that counts. */
  #refusalFor(row: RowUnit | undefined, ofRow: StatedUnit | undefined): Context['refusal'] {
    const { fact, header, unit } = this;
    const about = { fact: fact.id, column: header };
    const place = {};
    if (unit.kind === 'differ') {
      const [first, second] = unit.statements;
      return {
        code: 'column-units-differ',
        place,
        params: { ...about, first: first.text, second: second.text },
      };
    }
    if (unit.kind === 'unclear') {
      return { code: 'column-unit-unclear', place, params: { ...about, text: unit.text, left: unit.left } };
    }
    if (row?.kind === 'unclear') {
      return { code: 'column-unit-unclear', place, params: { ...about, text: row.text, left: row.left } };
    }
    // Beside a unit of its own the column is none of those that a unit of other money is for.
    if (unit.kind === 'stated' && ofRow !== undefined && isOf(ofRow, fact) && !isSameUnit(unit.unit, ofRow)) {
      return {
        code: 'column-units-differ',
        place,
        params: { ...about, first: unit.text, second: row!.text },
      };
    }
    if (unit.kind === 'none' && ofRow === undefined && this.#bare === 'refused') {
      return { code: 'column-unit-needed', place, params: about };
    }
    return undefined;
  }

  #readIn(context: Context, text: string, format?: string): CellReading {
    // Nearly every cell: a figure without anything to be said of it, read as quickly as it would be remembered.
    if (format === undefined && context.isQuick) {
      const end = figureEnd(text);
      if (end > 0 && end <= LONGEST_FIGURE && text.length - end <= LONGEST_UNIT) {
        const read = context.reader.read(text);
        if (read.ok && read.notes.length === 0) {
          return readAs(read.value, NO_WARNINGS, end === text.length ? context.origin : 'cell');
        }
        if (read.ok && end === text.length && this.#bare === 'base' && isAssumed(read.notes)) {
          return readAs(read.value, this.#assumed, context.origin);
        }
      }
    }
    const key = format === undefined ? text : `${text} ${format}`;
    return context.known.get(key) ?? context.known.add(key, this.#readAnew(context, text, format));
  }

  #readAnew(context: Context, text: string, format: string | undefined): CellReading {
    if (!context.isNumber && isLeftOut(rawText(text))) return LEFT_OUT;
    const written = context.isNumber ? writtenOut(text) : text;
    const read = context.reader.read(format === undefined ? written : `${written} ${format}`);
    const isBare = format === undefined && (context.isNumber || isBareFigure(text));
    if (isBare && !isNought(read)) {
      if (context.refusal !== undefined) return openAs({ ...context.refusal, found: text });
      if (context.origin === 'none' && this.#bare === 'unasked' && needsUnit(read)) return ASKS_UNIT;
    }
    const origin = format !== undefined ? 'format' : isBare ? context.origin : 'cell';
    if (read.ok) return readAs(read.value, this.#warnings(read.notes, text), origin);
    if (read.code === 'amount-ambiguous' && !this.#isSettled) return DOUBTFUL;
    const params = { fact: this.fact.id, ...read.params };
    const problem: Problem = { code: read.code, place: {}, found: text, params };
    return OF_UNITS.has(read.code) ? openAs(problem) : { state: 'refused', problems: [problem] };
  }

  #warnings(notes: readonly string[], text: string): readonly Notice[] {
    // That a figure is approximate is said by the engine, which knows the limits that make it matter.
    const own = notes.filter((note) => note !== 'approximate-amount');
    if (own.length === 0) return NO_WARNINGS;
    if (isAssumed(own)) return this.#assumed;
    return own.map((code) => ({ code, clauses: [], params: { fact: this.fact.id, text } }));
  }
}

const MOST_CONTEXTS = 100;
const LONGEST_FIGURE = 30;
const LONGEST_UNIT = 14;

/** Nothing is to be said but that the unit was assumed. */
function isAssumed(notes: readonly string[]): boolean {
  return notes.length === 1 && notes[0] === 'unit-assumed';
}

/** Where the digits end with which a text begins, dots and commas among them. */
function figureEnd(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && code !== 0x2e && code !== 0x2c) return at;
  }
  return text.length;
}

/** The figure is understood but for its unit. */
const OF_UNITS: ReadonlySet<string> = new Set(['amount-units-differ', 'amount-needs-unit']);

function readAs(amount: AmountValue, warnings: readonly Notice[], origin: UnitOrigin): CellReading {
  return { state: 'read', value: { kind: 'amount', amount }, warnings, origin };
}

function openAs(problem: Problem): CellReading {
  return { state: 'open', problems: [problem] };
}

function isNought(read: AmountReading): boolean {
  return read.ok && read.value.kind === 'exact' && read.value.value === '0';
}

/** A figure in no unit, within the bounds of such or beyond them. */
function needsUnit(read: AmountReading): boolean {
  return read.ok ? read.notes.includes('unit-assumed') : read.code === 'amount-needs-unit';
}

/** A plain decimal of a sheet as an amount text has it; as it stands where it is none. */
function writtenOut(source: string): string {
  const read = parsePlainDecimal(source);
  return read.ok ? `${read.negative ? '-' : ''}${read.value.replace('.', ',')}` : source;
}
