/** The name of a value → its code. */
import { type Findings, refuse } from './findings.ts';
import type { Lookup, NameTable } from './name-table.ts';
import { foundIn, type Raw } from './raw.ts';

/** One value of a choice (a fact, or the type of the proposal); a JSON list, number or boolean is none. */
export function readChoice(fact: string, table: NameTable, raw: Raw, findings: Findings): string | undefined {
  if (raw.kind !== 'text') {
    refuse(findings, 'wrong-json-type', raw, { fact, expected: 'choice' });
    return undefined;
  }
  return codeOf(fact, table, raw, table.lookup(raw.text), findings);
}

/** The code that was looked up, or the problem with it. */
export function codeOf(
  fact: string,
  table: NameTable,
  raw: Raw,
  lookup: Lookup,
  findings: Findings,
): string | undefined {
  if (lookup.kind === 'found') return lookup.code;
  if (lookup.kind === 'ambiguous') {
    refuse(findings, 'ambiguous-value', raw, { fact, values: lookup.codes });
    return undefined;
  }
  refuse(findings, 'unknown-value', raw, { fact, near: table.nearest(foundIn(raw)), known: table.codes });
  return undefined;
}
