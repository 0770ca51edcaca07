/** The record of a text: written when someone accepts it, and compared with the text ever after. */
import type { OutsideText, PublishedText } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import {
  CLAIM_KINDS,
  type ClaimKind,
  type ClauseRecord,
  type RecordFinding,
  type SourceRecord,
} from '../model/source-record.ts';
import { wordDifference } from '../notation/word-difference.ts';
import { wordingKey } from '../notation/wording.ts';
import { claimsOf } from './claims.ts';
import { BodyNames } from './named-bodies.ts';
import { statementsOf } from './statements.ts';
import type { TextIndex } from './text-index.ts';

/** What a text states, as a regulation calls its bodies. */
export async function recordOf(regulation: Regulation, { text }: TextIndex): Promise<SourceRecord> {
  const names = new BodyNames(regulation);
  const clauses = wordsByPlace(text).map(async ([id, words]): Promise<ClauseRecord> => {
    return { id, digest: await digestOf(words), claims: claimsOf(words, names) };
  });
  return {
    regulation: regulation.id,
    stated: Object.fromEntries(statementsOf(regulation)),
    clauses: await Promise.all(clauses),
  };
}

/** In the order of the text; of several runs behind its end one. */
function wordsByPlace({
  clauses,
  outside,
}: Pick<PublishedText, 'clauses' | 'outside'>): (readonly [id: string, words: string])[] {
  const of = (kind: OutsideText['kind']): string[] =>
    outside.filter((one) => one.kind === kind).flatMap(({ paragraphs }) => paragraphs);
  const chapters = new Map(outside.map(({ article, paragraphs }) => [article, paragraphs.join(' ')]));
  const around = (id: string, paragraphs: readonly string[]) =>
    paragraphs.length > 0 ? [[id, paragraphs.join(' ')] as const] : [];
  return [
    ...around('before', of('before')),
    ...clauses.flatMap(({ id, paragraphs }) => {
      const chapter = chapters.get(id);
      const own = [id, paragraphs.join(' ')] as const;
      return chapter === undefined ? [own] : [[`chapter ${id}`, chapter] as const, own];
    }),
    ...around('after', of('after')),
  ];
}

/** The findings with what was changed in the words of a clause, as far as an older text has them. */
export function withWords(
  findings: readonly RecordFinding[],
  old: PublishedText,
  current: PublishedText,
): RecordFinding[] {
  const [before, now] = [new Map(wordsByPlace(old)), new Map(wordsByPlace(current))];
  return findings.map((finding) => {
    const words = finding.code === 'words-changed' ? before.get(finding.clause) : undefined;
    if (words === undefined || finding.code !== 'words-changed') return finding;
    return { ...finding, words: wordDifference(words, now.get(finding.clause) ?? '') };
  });
}

/** What items are marked with, and no one reads. */
const BULLETS = /[•·▪◦*+]/g;

async function digestOf(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(wordingKey(words.replace(BULLETS, ' ')));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param digests whether the words themselves are compared, and not only what they state */
export function recordFindings(record: SourceRecord, found: SourceRecord, digests: boolean): RecordFinding[] {
  const known = new Map(record.clauses.map((clause) => [clause.id, clause]));
  const there = new Set(found.clauses.map(({ id }) => id));
  return [
    ...changedStatements(record, found),
    ...record.clauses.filter(({ id }) => !there.has(id)).map(({ id }) => gone(id)),
    ...found.clauses.flatMap((clause): RecordFinding[] => {
      const before = known.get(clause.id);
      if (before === undefined) return [{ code: 'clause-new', clause: clause.id }];
      const other = digests && before.digest !== undefined && before.digest !== clause.digest;
      return [
        ...changedClaims(before, clause),
        ...(other ? [{ code: 'words-changed', clause: clause.id } as const] : []),
      ];
    }),
  ];
}

function changedStatements(record: SourceRecord, found: SourceRecord): RecordFinding[] {
  const about = new Set([...Object.keys(record.stated), ...Object.keys(found.stated)]);
  return [...about].flatMap((one): RecordFinding[] => {
    const [before = '', now = ''] = [record.stated[one], found.stated[one]];
    return before === now ? [] : [{ code: 'statement-changed', about: one, recorded: before, found: now }];
  });
}

function gone(clause: string): RecordFinding {
  return { code: 'clause-gone', clause };
}

function changedClaims(before: ClauseRecord, after: ClauseRecord): RecordFinding[] {
  return CLAIM_KINDS.flatMap((kind): RecordFinding[] => {
    const lists = [before.claims[kind] ?? [], after.claims[kind] ?? []] as const;
    const [recorded, found] = IN_ORDER.includes(kind) ? apart(...lists) : unlike(...lists);
    if (recorded.length === 0 && found.length === 0) return [];
    return [{ code: 'claims-changed', clause: after.id, kind, recorded, found }];
  });
}

/** Kinds of claims that stand in the order of the text. */
const IN_ORDER: readonly ClaimKind[] = ['bodies', 'figures', 'classes', 'numbers'];

function unlike(a: readonly string[], b: readonly string[]): [string[], string[]] {
  return [a.filter((one) => !b.includes(one)), b.filter((one) => !a.includes(one))];
}

/** What two lists do not have in common in the same order: behind what begins them alike, before what ends them alike. */
function apart(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const keysOf = (list: readonly string[]): string[] => list.map((one) => wordingKey(one));
  const [x, y] = [keysOf(a), keysOf(b)];
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
