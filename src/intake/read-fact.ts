/** One fact from one written value: an amount, a choice, several values, or yes or no. */
import { type AmountValue, compareDecimals } from '../model/amount.ts';
import type { AmountFact, ChoiceFact, FlagFact, SeveralFact } from '../model/fact.ts';
import type { FactValue } from '../model/proposal.ts';
import { parsePlainDecimal } from '../notation/decimal.ts';
import { fold } from '../notation/fold.ts';
import type { KnownStyle, NumberStyle } from '../notation/number.ts';
import { type AmountOptions, amountProofs, readAmount } from '../notation/read-amount.ts';
import type { StatedUnit } from '../notation/stated-unit.ts';
import type { Lookup, Names, NameTable } from './names.ts';
import {
  elementsOf,
  type Findings,
  foundIn,
  type Raw,
  type RawNumber,
  type RawText,
  refuse,
  warn,
  wrongType,
} from './raw.ts';

/** How the amounts of a proposal are to be read. */
export interface AmountContext {
  readonly mode: 'strict' | 'table';
  readonly style?: KnownStyle | undefined;
  /** What the column of a fact states of its unit, by fact id. */
  readonly columnUnits: Readonly<Record<string, StatedUnit>>;
}

/**
 * The style that was declared, or that every proof points to; undefined where there is no proof or proofs
 * contradict one another.
 * @param elsewhere proofs from other proposals of the same file
 */
export function numberStyle(
  declared: NumberStyle | undefined,
  texts: Iterable<string>,
  elsewhere: readonly NumberStyle[],
): KnownStyle | undefined {
  if (declared !== undefined) return { style: declared, certain: 'declared' };
  const proofs = new Set(elsewhere);
  for (const text of texts) {
    for (const proof of amountProofs(text)) proofs.add(proof);
  }
  const [style] = proofs;
  return style !== undefined && proofs.size === 1 ? { style, certain: 'proved' } : undefined;
}

/** Undefined, with the problems in `findings`, when the value is refused. `raw` is not one that is left out. */
export function readFact(
  fact: AmountFact | ChoiceFact | SeveralFact | FlagFact,
  names: Names,
  raw: Raw,
  amounts: AmountContext,
  findings: Findings,
): FactValue | undefined {
  switch (fact.kind) {
    case 'amount': {
      const amount = readAmountFact(fact, raw, amounts, findings);
      return amount && { kind: 'amount', amount };
    }
    case 'choice': {
      const value = readChoice(fact.id, names.values.get(fact.id)!, raw, findings);
      return value === undefined ? undefined : { kind: 'choice', value };
    }
    case 'several': {
      const values = readSeveral(fact, names.values.get(fact.id)!, raw, findings);
      return values && { kind: 'several', values };
    }
    case 'flag': {
      const value = readFlag(fact.id, raw, findings);
      return value === undefined ? undefined : { kind: 'flag', value };
    }
  }
}

/**
 * An amount in the base unit of `fact`, from a JSON number or from text. Problems and warnings name `under`, which is
 * the fact itself unless the amount belongs to an item.
 */
export function readAmountFact(
  fact: AmountFact,
  raw: Raw,
  amounts: AmountContext,
  findings: Findings,
  under: string = fact.id,
): AmountValue | undefined {
  if (raw.kind === 'number' && amounts.mode === 'strict') return readNumber(fact, raw, under, findings);
  const written = amountText(raw);
  if (written === undefined) return wrongType(findings, raw, 'amount', under);
  const options = amountOptions(fact, amounts);
  // A cell's number was no typist's choice of marks: it is written here, in the style that is then declared.
  const reading = readAmount(written, raw.kind === 'number' ? { ...options, style: DECLARED } : options);
  if (!reading.ok) return refuse(findings, reading.code, raw, { fact: under, ...reading.params });
  for (const note of reading.notes) {
    // That a figure is approximate is said by the engine, which knows the limits that make it matter.
    if (note !== 'approximate-amount') warn(findings, note, { fact: under, text: foundIn(raw) });
  }
  return reading.value;
}

const DECLARED: KnownStyle = { style: 'vi', certain: 'declared' };

/** How the amounts of a fact are read. */
export function amountOptions(fact: AmountFact, { style, columnUnits }: AmountContext): AmountOptions {
  const { unit, bareFrom, bareTo, most } = fact;
  return { unit, bareFrom, bareTo, most, style, columnUnit: columnUnits[fact.id] };
}

/** A JSON number is in the base unit, exact from its source text; an exponent is JSON's own way and allowed. */
function readNumber(
  { unit, most }: AmountFact,
  raw: RawNumber,
  fact: string,
  findings: Findings,
): AmountValue | undefined {
  const read = parsePlainDecimal(raw.source);
  if (!read.ok || read.negative) {
    return refuse(findings, read.ok ? 'amount-negative' : read.code, raw, { fact });
  }
  if (most !== undefined && compareDecimals(read.value, most) > 0) {
    return refuse(findings, 'amount-too-large', raw, { fact, most, unit });
  }
  return { kind: 'exact', value: read.value, approximate: false };
}

function amountText(raw: Raw): string | undefined {
  if (raw.kind === 'text') return raw.text;
  if (raw.kind !== 'number') return undefined;
  const read = parsePlainDecimal(raw.source);
  return read.ok ? `${read.negative ? '-' : ''}${read.value.replace('.', ',')}` : raw.source;
}

/** One value of a choice (a fact, or the type of the proposal); a JSON list, number or boolean is none. */
export function readChoice(fact: string, table: NameTable, raw: Raw, findings: Findings): string | undefined {
  if (raw.kind !== 'text') return wrongType(findings, raw, 'choice', fact);
  return codeOf(fact, table, raw, table.lookup(raw.text), findings);
}

/** The code that was looked up, or the problem with it. */
function codeOf(
  fact: string,
  table: NameTable,
  raw: RawText,
  lookup: Lookup,
  findings: Findings,
): string | undefined {
  if (lookup.kind === 'found') return lookup.code;
  if (lookup.kind === 'ambiguous')
    return refuse(findings, 'ambiguous-value', raw, { fact, values: lookup.codes });
  const unnamed = table.otherwise(raw.text);
  return refuse(findings, 'unknown-value', raw, {
    fact,
    near: table.nearest(raw.text),
    known: table.codes,
    ...(unnamed !== undefined && { unnamed }),
  });
}

/** A value that is too much to be any, whole. */
function notNamed(fact: string, table: NameTable, raw: Raw, findings: Findings): undefined {
  return refuse(findings, 'unknown-value', raw, { fact, near: [], known: table.codes });
}

/** What parts several values in one text. A comma may also stand inside a name. */
const PARTED = /[;+\r\n]/;
/** No name holds more commas than this; bounds what hostile input costs. */
const MOST_COMMAS = 8;
/** More names than any fact has values: such a text is refused as one, not name by name. */
const MOST_NAMES = 100;
/** And longer than so many names are. */
const LONGEST_NAMES = 10_000;

/** The codes in the order written, each once; undefined when any of them is refused. */
function readSeveral(
  fact: SeveralFact,
  table: NameTable,
  raw: Raw,
  findings: Findings,
): readonly string[] | undefined {
  if (raw.kind !== 'text' && raw.kind !== 'list') return wrongType(findings, raw, 'choice', fact.id);
  const elements = elementsOf(raw);
  if (elements.length > MOST_NAMES) return notNamed(fact.id, table, raw, findings);
  const written = elements.flatMap((element) =>
    element.kind === 'text'
      ? codesIn(fact.id, table, element, findings)
      : [wrongType(findings, element, 'choice', fact.id)],
  );
  if (written.length === 0) return refuse(findings, 'no-values', raw, { fact: fact.id });
  const codes = [...new Set(written.filter((code) => code !== undefined))];
  const alone = fact.alone;
  if (alone !== undefined && codes.length > 1 && codes.includes(alone)) {
    return refuse(findings, 'value-stands-alone', raw, { fact: fact.id, value: alone });
  }
  return written.includes(undefined) ? undefined : codes;
}

/** The codes of one text; undefined stands for a part that is refused. */
function codesIn(fact: string, table: NameTable, raw: RawText, findings: Findings): (string | undefined)[] {
  const whole = table.lookup(raw.text);
  // An empty element of a list is no separator's leftover: something was to stand there.
  if (whole.kind !== 'unknown' || raw.text.trim() === '') return [codeOf(fact, table, raw, whole, findings)];
  const parts = raw.text.length > LONGEST_NAMES ? [] : raw.text.split(/[,;+\r\n]/);
  if (parts.length === 0 || parts.length > MOST_NAMES) return [notNamed(fact, table, raw, findings)];
  return raw.text
    .split(PARTED)
    .flatMap((run) => namesIn(run, table))
    .map((name) => codeOf(fact, table, { ...raw, text: name }, table.lookup(name), findings));
}

/** The names in a text parted by commas: from the left, the longest run that is itself a name. */
function namesIn(text: string, table: NameTable): string[] {
  const parts = text.split(',');
  const names: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = Math.min(parts.length, start + MOST_COMMAS + 1);
    while (end > start + 1 && table.lookup(parts.slice(start, end).join(',')).kind === 'unknown') end -= 1;
    names.push(parts.slice(start, end).join(',').trim());
    start = end;
  }
  return names.filter((name) => name !== '');
}

const YES = new Set(['có', 'x', 'đúng', 'yes', 'true'].map(fold));
const NO = new Set(['không', 'no', 'false'].map(fold));

function readFlag(fact: string, raw: Raw, findings: Findings): boolean | undefined {
  if (raw.kind === 'boolean') return raw.value;
  if (raw.kind !== 'text' && raw.kind !== 'number') return wrongType(findings, raw, 'yes-no', fact);
  const written = raw.kind === 'text' ? raw.text.trim() : raw.source;
  // Folding drops a dash, and -1 is no yes: digits are compared as they stand.
  if (written === '1' || YES.has(fold(written))) return true;
  if (written === '0' || NO.has(fold(written))) return false;
  return refuse(findings, 'not-yes-no', raw, { fact });
}
