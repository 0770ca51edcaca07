/** Amounts in the words of problems: examples that read, and what was written, so that it reads one way. */
import { type AmountUnit, compareDecimals, type DecimalString } from '../model/amount.ts';
import type { AmountFact } from '../model/fact.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { readAmount } from '../notation/read-amount.ts';
import { writeAmount, writeCount } from '../notation/write-amount.ts';

/** An example of a fact that no rule limits. */
const USUAL: Readonly<Record<AmountUnit, DecimalString>> = {
  VND: '5000000000',
  USD: '60000000',
  ha: '20',
};

/** What may stand behind a figure, the likelier first. */
const UNITS: Readonly<Record<AmountUnit, readonly string[]>> = {
  VND: ['tỷ đồng', 'triệu đồng'],
  USD: ['triệu USD', 'USD'],
  ha: ['ha', 'm2'],
};

/** An amount of the fact as it is written, quoted; in English with what it means. */
export function exampleOf(fact: string, unit: AmountUnit, regulation: Regulation, lang: Lang): string {
  const value = usualAmount(fact, unit, regulation);
  const text = `“${writeAmount(value, unit, 'vi')}”`;
  return lang === 'vi' || unit === 'ha' ? text : `${text} (${writeAmount(value, unit, 'en')})`;
}

/** An amount of the fact: of the limits that rules set it, the middle one. */
function usualAmount(fact: string, unit: AmountUnit, regulation: Regulation): DecimalString {
  const limits = new Set(
    regulation.rules.flatMap(({ when }) =>
      when.flatMap((test) => (test.fact === fact && 'limit' in test && test.limit !== '0' ? test.limit : [])),
    ),
  );
  const ordered = [...limits].sort(compareDecimals);
  return ordered[Math.floor(ordered.length / 2)] ?? USUAL[unit];
}

/** The figure with each unit that it may be of; '' where none makes it an amount. */
export function withUnits(found: string, unit: AmountUnit, fact: AmountFact | undefined, or: string): string {
  const figure = /^\d+$/.test(found.trim()) ? writeCount(found.trim(), 'vi') : found.trim();
  return UNITS[unit]
    .map((each) => `${figure} ${each}`)
    .filter((text) => readAmount(text, { unit, most: fact?.most }).ok)
    .map((text) => `“${text}”`)
    .join(or);
}

const AMBIGUOUS = /\d+[.,]\d{3}(?!\d)/;

/** What was written, with its number as one of its readings, so that it is read in no other way. */
export function rewritten(found: string, reading: DecimalString, unit: AmountUnit, lang: Lang): string {
  const number = AMBIGUOUS.exec(found);
  const before = number === null ? '' : found.slice(0, number.index).trimStart();
  const behind = number === null ? '' : found.slice(number.index + number[0].length);
  const [whole = '', fraction = ''] = reading.split('.');
  // A zero more leaves the value as it is, and no one takes `1,2340` for thousands.
  const plain = fraction === '' ? whole : `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
  const amount = readAmount(`${plain}${behind}`, { unit });
  const value = amount.ok && amount.value.kind === 'exact' ? amount.value.value : undefined;
  if (value === undefined || amount.ok === false || amount.notes.includes('unit-assumed'))
    return `“${before}${plain}${behind}”`;
  const short = `${before}${writeAmount(value, unit, 'vi')}`;
  return lang === 'en' ? `“${short}” (${writeAmount(value, unit, 'en')})` : `“${short}”`;
}

/** The facts whose unit what is written is in. */
export function factsCountedIn(found: string, unit: AmountUnit, regulation: Regulation): AmountFact[] {
  return regulation.facts.filter(
    (fact): fact is AmountFact =>
      fact.kind === 'amount' &&
      fact.unit !== unit &&
      readAmount(found, { unit: fact.unit, most: fact.most }).ok,
  );
}
