/** Reports in which every text of others is the one given. */
import type { PlacedFinding, RowFinding } from '../../../src/model/finding.ts';
import { plainStyle } from '../../../src/present/document/layout.ts';
import type { ReportOptions, ValidationReport } from '../../../src/present/findings/validation.ts';
import { regulation } from '../sample.ts';

export const options: ReportOptions = {
  regulation,
  lang: 'vi',
  style: plainStyle,
  width: 80,
  version: '1.2.3',
  hostPath: (file) => file,
};

const base: RowFinding = {
  rule: 'mismatch',
  level: 'error',
  matter: 'project',
  declared: 'to',
  authority: 'ban',
  candidates: ['ban'],
  clauses: ['2.4.2'],
  deciding: ['large'],
  crossed: null,
  missing: [],
  problems: [],
  notice: null,
};

/** The whole of a text that comes piece by piece. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A report with `count` findings of each kind about a proposal called `title`, in a file called `file`. */
export function reportOf(
  file: string,
  title: string,
  value: string,
  { count = 1, known = false }: { count?: number; known?: boolean } = {},
): ValidationReport {
  const kinds: RowFinding[] = [
    base,
    { ...base, rule: 'declared-too-high', crossed: crossed(value) },
    {
      ...base,
      rule: 'undetermined',
      level: 'warning',
      authority: null,
      candidates: ['ban', 'to'],
      missing: ['capital', value],
    },
    { ...base, rule: 'not-declared', level: 'warning', declared: null },
    {
      ...base,
      rule: 'rejected',
      matter: null,
      problems: [
        {
          code: 'amount-unreadable',
          place: { file, header: value, line: 3 },
          found: value,
          params: { fact: 'capital', rest: value },
        },
      ],
    },
    {
      ...base,
      rule: 'note/fact-not-used',
      level: 'note',
      notice: { code: 'fact-not-used', clauses: [], params: { fact: value, text: value } },
    },
  ];
  const findings = Array.from({ length: count }, () => kinds)
    .flat()
    .map(
      (kind, index): PlacedFinding => ({
        ...kind,
        regulation,
        id: title,
        title,
        place: { file, line: index + 2, column: 7, row: index + 1, header: value },
        fingerprint: 'f'.repeat(32),
        known,
        knownBefore: 0,
        rows: 1,
        facts: [{ fact: 'capital', value, assumed: false }],
      }),
    );
  const fresh = known ? 0 : count;
  return {
    regulations: [regulation],
    lists: [
      {
        file,
        problems: [],
        rows: findings.map((finding, index) => ({
          row: index + 1,
          line: index + 2,
          id: title,
          title,
          findings: [finding],
        })),
      },
      {
        file: `${file}2`,
        problems: [{ code: 'file-unreadable', place: { file: `${file}2` }, params: { reason: value } }],
        rows: [],
      },
    ],
    findings,
    counts: {
      lists: 2,
      unread: 1,
      rows: findings.length,
      asDeclared: 1,
      rules: {
        mismatch: fresh,
        'declared-too-high': fresh,
        undetermined: fresh,
        'not-declared': fresh,
        rejected: fresh,
      },
      notes: count,
      known: known ? 5 * count : 0,
      vanished: 1,
    },
    assuming: 1,
    hasBaseline: true,
    vanished: [{ fingerprint: 'e'.repeat(32), rule: 'mismatch', id: title, title, file, count: 2 }],
    failsOnWarning: false,
  };
}

function crossed(value: string): NonNullable<RowFinding['crossed']> {
  return { rule: 'small', clause: '3.5.3.1', fact: 'capital', test: 'below', limit: '1000000000000', value };
}
