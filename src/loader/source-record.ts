/** The record of a regulation's text as a file beside the regulation: read and written. */
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { CLAIM_KINDS, type ClauseRecord, type SourceRecord } from '../model/source-record.ts';
import { parseRegulationFile } from './parse.ts';
import { shapedBy } from './shape.ts';

const text = z.string().min(1);
const claims = z.array(text).min(1).optional();

const writtenRecord = z.strictObject({
  regulation: text,
  stated: z.record(text, z.string()).default({}),
  clauses: z.record(
    text,
    z.strictObject({
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      bodies: claims,
      figures: claims,
      classes: claims,
      numbers: claims,
      verbs: claims,
      exceptions: claims,
      negations: claims,
      modals: claims,
      conditions: claims,
      agreement: claims,
      marks: claims,
    }),
  ),
});

type ReadRecord =
  | { readonly ok: true; readonly record: SourceRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where the record of a regulation file stands: beside it. */
export function recordPath(regulation: string): string {
  return regulation.replace(/\.ya?ml$/i, '.source.yaml');
}

/** Problems: those of a file that is no YAML, or has another shape. */
export function readSourceRecord(yaml: string, file: string): ReadRecord {
  const parsed = parseRegulationFile(yaml, file);
  if (!parsed.ok) return parsed;
  const shaped = shapedBy(writtenRecord, parsed.file);
  if (!shaped.ok) return shaped;
  const { regulation, stated, clauses } = shaped.authored;
  return {
    ok: true,
    record: {
      regulation,
      stated,
      clauses: Object.entries(clauses).map(([id, { digest, ...own }]) => ({
        id,
        ...(digest !== undefined && { digest }),
        claims: Object.fromEntries(Object.entries(own).filter(([, values]) => values !== undefined)),
      })),
    },
  };
}

const HEAD = `# What the text of this regulation states, clause by clause, and a digest of its words. Written by
# \`authority source TEXT --regulation FILE --accept\` once the regulation agrees with its text; not by hand.`;

export function writeSourceRecord({ regulation, stated, clauses }: SourceRecord): string {
  return [
    HEAD,
    `regulation: ${scalar(regulation)}`,
    '# What the regulation states of them.',
    'stated:',
    ...Object.entries(stated).map(([about, says]) => `  ${scalar(about)}: ${JSON.stringify(says)}`),
    'clauses:',
    ...clauses.flatMap(clauseLines),
    '',
  ].join('\n');
}

function clauseLines({ id, digest, claims }: ClauseRecord): string[] {
  const told = CLAIM_KINDS.flatMap((kind) => {
    const values = claims[kind];
    return values === undefined ? [] : [`    ${kind}: [${values.map(scalar).join(', ')}]`];
  });
  const words = digest === undefined ? [] : [`    digest: ${digest}`];
  const own = [...words, ...told];
  return own.length === 0 ? [`  ${scalar(id)}: {}`] : [`  ${scalar(id)}:`, ...own];
}

/** Words stand as they are; everything else in quotes, so that no reader takes it for a number or a mark. */
function scalar(value: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} -]*$/u.test(value) ? value : JSON.stringify(value);
}
