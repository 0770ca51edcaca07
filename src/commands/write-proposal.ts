/** Writes a proposal, as it was given, as a JSON file or as flags. */

import { elementsOf, jsonOf, type Raw, type RawProposal } from '../intake/raw.ts';
import type { AmountUnit, DecimalString } from '../model/amount.ts';
import type { Regulation } from '../model/regulation.ts';
import { parsePlainDecimal } from '../notation/decimal.ts';
import { normal } from '../notation/normal.ts';

/**
 * JSON that reads back as the same proposal. Numbers stay the digits they were written with, so that none is lost
 * to a float; a key that flags repeat becomes a list.
 */
export function rawToJson({ entries }: RawProposal): string {
  const merged = new Map<string, Raw>();
  for (const { key, value } of entries) {
    const earlier = merged.get(key);
    const elements = earlier && [...elementsOf(earlier), ...elementsOf(value)];
    merged.set(key, elements === undefined ? value : { kind: 'list', elements, place: value.place });
  }
  const lines = [...merged].map(([key, value]) => `  ${JSON.stringify(key)}: ${jsonOf(value, ' ', inNfc)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function inNfc(text: string): string {
  return normal(text, 'NFC');
}

/** Keys that no flag gives: they are passed over, or are options of the command. */
const NO_FLAGS: readonly string[] = ['$schema', 'regulation', 'date'];

/**
 * The flags of a proposal, as key and text.
 * @param write how a JSON number in a fact's unit is written as text
 * @returns undefined where something can be said in JSON alone, such as a list of items
 */
export function rawToFlags(
  { entries }: RawProposal,
  regulation: Regulation,
  write: (figure: DecimalString, unit: AmountUnit) => string,
): [key: string, text: string][] | undefined {
  const pairs: [string, string][] = [];
  for (const { key, value } of entries) {
    if (NO_FLAGS.includes(key) || value.kind === 'null') continue;
    const fact = regulation.facts.find((one) => one.id === key);
    for (const part of elementsOf(value)) {
      const text =
        part.kind === 'number' && fact?.kind === 'amount'
          ? numberText(part.source, fact.unit, write)
          : textOf(part);
      if (text === undefined) return undefined;
      pairs.push([key, text]);
    }
  }
  return pairs;
}

function numberText(
  source: string,
  unit: AmountUnit,
  write: (figure: DecimalString, unit: AmountUnit) => string,
): string {
  const read = parsePlainDecimal(source);
  return read.ok ? write(read.value, unit) : source;
}

function textOf(raw: Raw): string | undefined {
  switch (raw.kind) {
    case 'text':
      return inNfc(raw.text);
    case 'number':
      return raw.source;
    case 'boolean':
      return raw.value ? 'yes' : 'no';
    default:
      return undefined;
  }
}
