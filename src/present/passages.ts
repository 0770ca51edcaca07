/** The clauses of an explanation as they were published. */
import { type PublishedClause, type PublishedSource, wholeClause } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import { readClause } from './clause.ts';
import type { Explanation } from './explain.ts';
import type { Subject } from './subject.ts';

export interface Passages {
  readonly file: string;
  /** Whether the file is the one that the regulation names as its source, byte by byte. */
  readonly same: boolean;
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly clause: string;
  /** The clause and its parts; none where the text has no such clause. */
  readonly published: readonly PublishedClause[];
}

/** Of a clause itself, of a rule its clause, of a matter the clauses of its rules. */
export function passagesOf(
  { subject, rules }: Explanation,
  source: PublishedSource,
  regulation: Regulation,
): Passages {
  const clauses = subject.kind === 'clause' ? [subject.id] : [...new Set(rules.map(({ clause }) => clause))];
  return {
    file: source.file,
    same: source.sha256 === regulation.source.sha256,
    passages: clauses.map((clause) => ({ clause, published: wholeClause(source.text, clause) })),
  };
}

/** A clause that only the text has, by its id or written officially; undefined where it has none such. */
export function findPublished(text: string, source: PublishedSource): Subject | undefined {
  const id = readClause(text);
  if (id === undefined || wholeClause(source.text, id).length === 0) return undefined;
  return { kind: 'clause', id };
}
