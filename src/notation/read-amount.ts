/** Amounts as people write them, read exactly or refused. */
import type { AmountUnit, AmountValue, DecimalString } from '../model/amount.ts';
import { readStatements } from './amount-text.ts';
import { type AmountFailure, failure, isFailure } from './cursor.ts';
import { readHeaderUnit } from './header-unit.ts';
import { type KnownStyle, type NumberStyle, readNumber } from './number.ts';
import type { Quantity } from './quantity.ts';
import {
  type AmountContext,
  isDongScale,
  quantitiesOf,
  type Sort,
  sortOf,
  statementValue,
  underHeader,
} from './resolve-amount.ts';
import type { Statement } from './statement.ts';
import { PLAIN_MEASURES } from './units.ts';

export type { AmountFailure, AmountProblemCode } from './cursor.ts';
export { type HeaderUnit, readHeaderUnit } from './header-unit.ts';

/**
 * What reading an amount has to point out: no unit was given and the fact's own was taken; the text says
 * `khoảng`; another amount stands beside the one that was taken.
 */
export type AmountNote = 'unit-assumed' | 'approximate-amount' | 'second-amount-ignored';

export interface AmountOptions {
  /** The fact's own unit. */
  readonly unit: AmountUnit;
  /** A number without unit is in the base unit from here up and refused between 0 and this; absent: any such
   * number is in the base unit, with the note `unit-assumed`. */
  readonly bareFrom?: DecimalString | undefined;
  readonly style?: KnownStyle | undefined;
  /** A column header or unit line (see {@link readHeaderUnit}) whose unit bare numbers take. */
  readonly headerUnit?: string | undefined;
}

export type AmountReading =
  | { readonly ok: true; readonly value: AmountValue; readonly notes: readonly AmountNote[] }
  | AmountFailure;

const DOT_AND_THREE = /^\d+\.\d{3}$/;
const SIMPLE = /^([.,]?\d[\d.,]*)(?:(?<=\d) ?([^\d\s.,][^\d]*2?))?$/;

/**
 * Reads an amount in the fact's unit, to base units (VND, USD, ha), exactly. A bound or a range is an amount
 * between ends; of two amounts the one in the fact's own unit is taken. Errors: every `amount-*` code of
 * {@link AmountFailure}; params as in problem.ts, without `fact`.
 */
export function readAmount(text: string, options: AmountOptions): AmountReading {
  const header = options.headerUnit === undefined ? undefined : readHeaderUnit(options.headerUnit);
  const context: AmountContext = {
    unit: options.unit,
    bareFrom: options.bareFrom,
    style: options.style,
    header,
  };
  const read = readSimple(text.trim()) ?? readStatements(text);
  if (isFailure(read)) return read;
  const statements = header === undefined ? read : read.map((statement) => underHeader(statement, header));
  const mixture = statements.map(refuseMixture).find((refusal) => refusal !== undefined);
  if (mixture !== undefined) return mixture;
  return statements.length === 1 ? resolve(statements[0]!, context) : chooseOwn(statements, context);
}

/**
 * The styles that the numbers of an amount text prove, to settle the ambiguous ones of the same proposal or file.
 * A text that is refused proves nothing, and `1.200 tỷ đồng ($50,000,000)` does not prove `en`: its dollars are
 * written the dollar's way, its đồng are not.
 */
export function amountProofs(text: string): NumberStyle[] {
  const statements = readSimple(text.trim()) ?? readStatements(text);
  if (isFailure(statements)) return [];
  const parts = statements.flatMap(quantitiesOf).flatMap((quantity) => quantity.parts);
  const proofs = new Set<NumberStyle>();
  for (const { number } of parts) {
    const reading = readNumber(number);
    if (reading.kind === 'read' && reading.proves !== undefined) proofs.add(reading.proves);
  }
  if (parts.some(({ number }) => DOT_AND_THREE.test(number))) proofs.delete('en');
  return [...proofs];
}

/** Nearly every amount: digits, and one of a few units in its usual spelling. */
function readSimple(text: string): readonly Statement[] | undefined {
  const [, number, written = ''] = SIMPLE.exec(text) ?? [];
  if (number === undefined) return undefined;
  const measure = PLAIN_MEASURES.get(written);
  if (measure === undefined) return undefined;
  const { power, unit } = measure;
  const figure: Quantity = {
    parts: [power === undefined ? { number } : { number, power }],
    ...(unit && { unit }),
    isUnitBefore: false,
    measureText: written,
    text,
  };
  return [{ approximate: false, figure }];
}

/** Of several amounts the one in the fact's own unit. */
function chooseOwn(statements: readonly Statement[], context: AmountContext): AmountReading {
  const bare = statements.flatMap(quantitiesOf).find((quantity) => sortOf(quantity) === 'bare');
  if (bare !== undefined) return failure('amount-unreadable', { rest: bare.text });
  const hasOwn = statements.some((statement) => statementSort(statement) === context.unit);
  const own = statements.filter((statement) => isOwn(statement, context, hasOwn));
  if (own.length > 1) return failure('amount-two');
  if (own.length === 0) return resolve(statements[0]!, context);
  const others = statements.filter((statement) => statement !== own[0]);
  for (const { number } of others.flatMap(quantitiesOf).flatMap((quantity) => quantity.parts)) {
    const reading = readNumber(number);
    if (reading.kind === 'error') return failure(reading.code);
  }
  return resolve(own[0]!, context, true);
}

/** Whether an amount among several counts as one in the fact's unit: a scale alone is đồng, or what is usual. */
function isOwn(statement: Statement, { unit }: AmountContext, hasOwn: boolean): boolean {
  const sort = statementSort(statement);
  if (sort !== 'scaled') return sort === unit;
  if (unit === 'VND') return true;
  return unit === 'USD' && !(hasOwn && quantitiesOf(statement).every(isDongScale));
}

/** What a statement counts; undefined where its two ends count different things. */
function statementSort(statement: Statement): Sort | undefined {
  const [sort, ...others] = quantitiesOf(statement).map(sortOf);
  return others.every((other) => other === sort) ? sort : undefined;
}

/** The ends of a range count the same thing. */
function refuseMixture(statement: Statement): AmountFailure | undefined {
  if (statementSort(statement) !== undefined) return undefined;
  return failure('amount-unreadable', { rest: quantitiesOf(statement).at(-1)!.text });
}

function resolve(statement: Statement, context: AmountContext, isOneOfSeveral = false): AmountReading {
  const resolved = statementValue(statement, context);
  if (isFailure(resolved)) return resolved;
  const notes: AmountNote[] = [];
  if (resolved.isUnitAssumed) notes.push('unit-assumed');
  if (statement.approximate) notes.push('approximate-amount');
  if (isOneOfSeveral) notes.push('second-amount-ignored');
  return { ok: true, value: resolved.value, notes };
}
