/** Yes or no. */
import { fold } from '../notation/fold.ts';
import { type Findings, refuse } from './findings.ts';
import type { Raw } from './raw.ts';

const YES = new Set(['có', 'x', 'đúng', 'yes', 'true'].map(fold));
const NO = new Set(['không', 'no', 'false'].map(fold));

export function readFlag(fact: string, raw: Raw, findings: Findings): boolean | undefined {
  if (raw.kind === 'boolean') return raw.value;
  if (raw.kind !== 'text' && raw.kind !== 'number') {
    refuse(findings, 'wrong-json-type', raw, { fact, expected: 'yes-no' });
    return undefined;
  }
  const written = raw.kind === 'text' ? raw.text.trim() : raw.source;
  // Folding drops a dash, and -1 is no yes: digits are compared as they stand.
  if (written === '1' || YES.has(fold(written))) return true;
  if (written === '0' || NO.has(fold(written))) return false;
  refuse(findings, 'not-yes-no', raw, { fact });
  return undefined;
}
