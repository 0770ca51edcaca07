/** What `source` finds of a text that was changed, beside what it finds of the text itself. */
import { splitText } from '../../src/intake/text/split-text.ts';
import type { PublishedText } from '../../src/model/provenance.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import type { RecordFinding, SourceRecord } from '../../src/model/source-record.ts';
import { recordFindings, recordOf } from '../../src/provenance/record.ts';
import { TextIndex } from '../../src/provenance/text-index.ts';

export interface Held {
  readonly regulation: Regulation;
  readonly published: PublishedText;
  readonly record: SourceRecord;
}

export async function held(regulation: Regulation, text: string): Promise<Held> {
  const published = splitText(text)!;
  return { regulation, published, record: await recordOf(regulation, new TextIndex(published)) };
}

/** Only what has other words is looked at: the rest is alike. */
export async function foundIn(
  { regulation, published, record }: Held,
  text: string,
): Promise<RecordFinding[]> {
  const altered = splitText(text);
  if (altered === undefined) return [{ code: 'clause-gone', clause: 'all' }];
  const known = new Map(published.clauses.map(({ id, paragraphs }) => [id, paragraphs.join(' ')]));
  const changed = altered.clauses.filter(({ id, paragraphs }) => known.get(id) !== paragraphs.join(' '));
  const there = new Set(altered.clauses.map(({ id }) => id));
  const isAround = wordsAround(altered) !== wordsAround(published);
  const same = new Set(altered.clauses.filter((clause) => !changed.includes(clause)).map(({ id }) => id));
  const kept = record.clauses.filter(({ id }) =>
    known.has(id) ? !there.has(id) || !same.has(id) : isAround,
  );
  const outside = isAround ? altered.outside : [];
  // A heading is told with the article behind it.
  const clauses = isAround
    ? altered.clauses.filter(
        (clause) => changed.includes(clause) || outside.some(({ article }) => article === clause.id),
      )
    : changed;
  const ids = new Set(clauses.map(({ id }) => id));
  const found = await recordOf(regulation, new TextIndex({ ...altered, clauses, outside }));
  const all = record.clauses.filter((clause) => kept.includes(clause) || ids.has(clause.id));
  return recordFindings({ ...record, clauses: all }, found, true);
}

function wordsAround({ outside }: PublishedText): string {
  return JSON.stringify(
    outside.map(({ kind, article, paragraphs }) => [kind, article, paragraphs.join(' ')]),
  );
}

/** As without digests. */
export function named(findings: readonly RecordFinding[]): readonly RecordFinding[] {
  return findings.filter(({ code }) => code !== 'words-changed');
}
