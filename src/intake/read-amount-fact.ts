/** An amount of money or land, from a JSON number or from text. */
import type { AmountValue } from '../model/amount.ts';
import type { AmountFact } from '../model/fact.ts';
import { parsePlainDecimal } from '../notation/decimal.ts';
import { readAmount } from '../notation/read-amount.ts';
import { type Findings, refuse, warn } from './findings.ts';
import type { NumberStyle } from './number-style.ts';
import { foundIn, type Raw, type RawNumber } from './raw.ts';

/** How the amounts of a proposal are to be read. */
export interface AmountManner {
  readonly mode: 'strict' | 'table';
  readonly style?: NumberStyle;
  /** Unit that the column of a fact states, by fact id. */
  readonly headerUnits: Readonly<Record<string, string>>;
}

/**
 * An amount in the base unit of `fact`. Problems and warnings name `under`, which is the fact itself unless the
 * amount belongs to an item.
 */
export function readAmountFact(
  fact: AmountFact,
  raw: Raw,
  manner: AmountManner,
  findings: Findings,
  under: string = fact.id,
): AmountValue | undefined {
  if (raw.kind === 'number' && manner.mode === 'strict') return readNumber(raw, under, findings);
  const written = textOf(raw);
  if (written === undefined) {
    refuse(findings, 'wrong-json-type', raw, { fact: under, expected: 'amount' });
    return undefined;
  }
  const headerUnit = manner.headerUnits[fact.id];
  // A cell's number was no typist's choice of marks: it is written here, in the style that is then declared.
  const style: NumberStyle | undefined =
    raw.kind === 'number' ? { style: 'vi', certain: 'declared' } : manner.style;
  const reading = readAmount(written, {
    unit: fact.unit,
    ...(fact.bareFrom === undefined ? {} : { bareFrom: fact.bareFrom }),
    ...(style === undefined ? {} : { style }),
    ...(headerUnit === undefined ? {} : { headerUnit }),
  });
  if (!reading.ok) {
    refuse(findings, reading.code, raw, { fact: under, ...reading.params });
    return undefined;
  }
  for (const note of reading.notes) {
    // That a figure is approximate is said by the engine, which knows the limits that make it matter.
    if (note !== 'approximate-amount') warn(findings, note, { fact: under, text: foundIn(raw) });
  }
  return reading.value;
}

/** A JSON number is in the base unit, exact from its source text; an exponent is JSON's own way and allowed. */
function readNumber(raw: RawNumber, fact: string, findings: Findings): AmountValue | undefined {
  const read = parsePlainDecimal(raw.source);
  if (read.ok && !read.negative) return { kind: 'exact', value: read.value, approximate: false };
  refuse(findings, read.ok ? 'amount-negative' : read.code, raw, { fact });
  return undefined;
}

function textOf(raw: Raw): string | undefined {
  if (raw.kind === 'text') return raw.text;
  if (raw.kind !== 'number') return undefined;
  const read = parsePlainDecimal(raw.source);
  return read.ok ? `${read.negative ? '-' : ''}${read.value.replace('.', ',')}` : raw.source;
}
