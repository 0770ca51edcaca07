/** Which clause of an amended text is which of the old one, whatever numbers they have. */
import { type PublishedClause, wordsOf } from '../model/provenance.ts';
import { wordingKey } from '../notation/wording.ts';

export interface Match {
  readonly old?: PublishedClause;
  readonly new?: PublishedClause;
  /** Whether the two have the same words. */
  readonly same: boolean;
}

/**
 * First clauses with the same words are one, above all where they have the same number too; then clauses that have most
 * of their words in common, the likest first. What is left is gone, or new.
 */
export function matchClauses(
  old: readonly PublishedClause[],
  current: readonly PublishedClause[],
): readonly Match[] {
  const left = old.map(weighed);
  const right = current.map(weighed);
  const matched = new Map<Weighed, Weighed>();
  const taken = new Set<Weighed>();
  const match = (one: Weighed, other: Weighed): void => {
    matched.set(one, other);
    taken.add(other);
  };
  const isFree = (one: Weighed): boolean => !matched.has(one) && !taken.has(one);
  for (const [one, other] of sameWords(left, right, (clause) => `${clause.id} ${clause.key}`))
    match(one, other);
  const free = [left.filter(isFree), right.filter(isFree)] as const;
  for (const [one, other] of sameWords(...free, ({ key }) => key)) match(one, other);
  for (const [one, other] of likest(left.filter(isFree), right.filter(isFree))) {
    if (isFree(one) && isFree(other)) match(one, other);
  }
  return inOrder(left, right, matched);
}

interface Weighed {
  readonly clause: PublishedClause;
  readonly id: string;
  /** Without the mark at its end: of the last item of a list it is another than of those before. */
  readonly key: string;
  /** How often each word stands in it. */
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

function weighed(clause: PublishedClause): Weighed {
  const text = wordsOf([clause]);
  const keys = text.split(/\s+/u).map(wordingKey).filter(Boolean);
  const words = new Map<string, number>();
  for (const key of keys) words.set(key, (words.get(key) ?? 0) + 1);
  return { clause, id: clause.id, key: wordingKey(text).replace(/[.;]$/, ''), words, count: keys.length };
}

type Two = readonly [old: Weighed, current: Weighed];

/** Clauses alike by a key, in the order in which they stand. A clause without words of its own is like none. */
function sameWords(
  old: readonly Weighed[],
  current: readonly Weighed[],
  keyOf: (clause: Weighed) => string,
): Two[] {
  const waiting = new Map<string, Weighed[]>();
  for (const one of current) {
    const key = keyOf(one);
    waiting.set(key, [...(waiting.get(key) ?? []), one]);
  }
  return old.flatMap((one): Two[] => {
    const other = one.count === 0 ? undefined : waiting.get(keyOf(one))?.shift();
    return other === undefined ? [] : [[one, other]];
  });
}

/** The share of words in common from which clauses with the same number, or with others, are one clause. */
const ALIKE = { sameNumber: 0.3, others: 0.6 };
/** Of a clause with the same number: the share of the shorter one's words that the longer one has. */
const CONTAINED = 0.6;
/** By how much the same number makes two clauses liker. */
const SAME_NUMBER = 0.2;

function likest(old: readonly Weighed[], current: readonly Weighed[]): Two[] {
  const pairs = old.flatMap((one) =>
    current.flatMap((other) => {
      const likeness = likenessOf(one, other);
      return likeness === undefined ? [] : [{ one, other, likeness }];
    }),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness).map(({ one, other }) => [one, other]);
}

/** Undefined for two that are not one clause. */
function likenessOf(one: Weighed, other: Weighed): number | undefined {
  const isSameNumber = one.id === other.id;
  const [most, least] = [Math.max(one.count, other.count), Math.min(one.count, other.count)];
  if (most === 0) return isSameNumber ? SAME_NUMBER : undefined;
  // No more than the shorter one's words can be in common.
  if (!isSameNumber && 2 * least < ALIKE.others * (most + least)) return undefined;
  const common = inCommon(one.words, other.words);
  const share = (2 * common) / (most + least);
  if (!isSameNumber) return share >= ALIKE.others ? share : undefined;
  const isAlike = share >= ALIKE.sameNumber || (least > 0 && common / least >= CONTAINED);
  return isAlike ? share + SAME_NUMBER : undefined;
}

function inCommon(words: Weighed['words'], others: Weighed['words']): number {
  let common = 0;
  for (const [word, times] of words) common += Math.min(times, others.get(word) ?? 0);
  return common;
}

/** In the order of the new text; a clause that is gone behind the one that it stood behind. */
function inOrder(
  old: readonly Weighed[],
  current: readonly Weighed[],
  matched: ReadonlyMap<Weighed, Weighed>,
): Match[] {
  const partner = new Map([...matched].map(([one, other]) => [other, one]));
  const gone = new Map<Weighed | undefined, Weighed[]>();
  let before: Weighed | undefined;
  for (const one of old) {
    if (matched.has(one)) before = matched.get(one);
    else gone.set(before, [...(gone.get(before) ?? []), one]);
  }
  const removedBehind = (clause: Weighed | undefined): Match[] =>
    (gone.get(clause) ?? []).map((one) => ({ old: one.clause, same: false }));
  return [
    ...removedBehind(undefined),
    ...current.flatMap((other): Match[] => {
      const one = partner.get(other);
      const match = { ...(one && { old: one.clause }), new: other.clause, same: one?.key === other.key };
      return [match, ...removedBehind(other)];
    }),
  ];
}
