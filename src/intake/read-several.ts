/** One or more names of values → codes. */
import type { SeveralFact } from '../model/fact.ts';
import { type Findings, refuse } from './findings.ts';
import type { NameTable } from './name-table.ts';
import type { Raw, RawText } from './raw.ts';
import { codeOf } from './read-choice.ts';

/** What parts several values in one text. A comma may also stand inside a name. */
const PARTED = /[;+\r\n]/;
/** No name holds more commas than this; keeps hostile input cheap. */
const MOST_COMMAS = 8;

/** The codes in the order written, each once; undefined when any of them is refused. */
export function readSeveral(
  fact: SeveralFact,
  table: NameTable,
  raw: Raw,
  findings: Findings,
): readonly string[] | undefined {
  if (raw.kind !== 'text' && raw.kind !== 'list') {
    refuse(findings, 'wrong-json-type', raw, { fact: fact.id, expected: 'choice' });
    return undefined;
  }
  const written: (string | undefined)[] = [];
  for (const element of raw.kind === 'list' ? raw.elements : [raw]) {
    if (element.kind === 'text') written.push(...codesIn(fact.id, table, element, findings));
    else {
      refuse(findings, 'wrong-json-type', element, { fact: fact.id, expected: 'choice' });
      written.push(undefined);
    }
  }
  if (written.length === 0) refuse(findings, 'no-values', raw, { fact: fact.id });
  const codes = [...new Set(written.filter((code) => code !== undefined))];
  const alone = fact.alone;
  if (alone !== undefined && codes.length > 1 && codes.includes(alone)) {
    refuse(findings, 'value-stands-alone', raw, { fact: fact.id, value: alone });
    return undefined;
  }
  return written.length === 0 || written.includes(undefined) ? undefined : codes;
}

/** The codes of one text; undefined stands for a part that is refused. */
function codesIn(fact: string, table: NameTable, raw: RawText, findings: Findings): (string | undefined)[] {
  const whole = table.lookup(raw.text);
  // An empty element of a list is no separator's leftover: something was to stand there.
  if (whole.kind !== 'unknown' || raw.text.trim() === '') return [codeOf(fact, table, raw, whole, findings)];
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
