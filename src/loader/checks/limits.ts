/** Limits: exact, in order, and given in one place. */
import { compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { Fact, LimitWord } from '../../model/fact.ts';
import { LIMIT_WORDS, readLimit } from '../conditions.ts';
import type { Path } from '../parse.ts';
import type { Checked, Complaint } from './checked.ts';

export function limitReadable({ authored, conditions, facts }: Checked): Complaint[] {
  const unreadable = (limit: string | undefined, fact: Fact | undefined, path: Path): Complaint[] =>
    limit === undefined || fact?.kind !== 'amount' || readLimit(limit, fact) !== undefined
      ? []
      : [{ name: limit, path, known: [fact.unit] }];
  const inConditions = conditions.flatMap(({ fact, condition, path }) =>
    typeof condition === 'string'
      ? []
      : LIMIT_WORDS.flatMap((word) => unreadable(condition[word], facts.get(fact), [...path, word])),
  );
  const inFacts = authored.facts.flatMap((fact, f): Complaint[] => {
    if (fact.kind === 'amount')
      return unreadable(fact.bareFrom, facts.get(fact.id), ['facts', f, 'bareFrom']);
    if (fact.kind !== 'items') return [];
    return unreadable(fact.recipientBelow, facts.get(fact.total), ['facts', f, 'recipientBelow']);
  });
  return [...inFacts, ...inConditions];
}

/** Some amount must lie between the limits of a condition, and no end may be given twice. */
export function limitsInOrder({ conditions, facts }: Checked): Complaint[] {
  return conditions.flatMap(({ fact, condition, path }) => {
    if (typeof condition === 'string') return [];
    const given = LIMIT_WORDS.filter((word) => condition[word] !== undefined);
    const limits = given.flatMap((word): [LimitWord, DecimalString][] => {
      const limit = readLimit(condition[word]!, facts.get(fact));
      return limit === undefined ? [] : [[word, limit]];
    });
    if (limits.length < given.length || !nothingBetween(new Map(limits))) return [];
    const name = given.map((word) => condition[word]).join(' … ');
    return [{ name, path: [...path, given[0]!], ofKey: true }];
  });
}

function nothingBetween(limits: ReadonlyMap<LimitWord, DecimalString>): boolean {
  const [from, above, to, below] = LIMIT_WORDS.map((word) => limits.get(word));
  if ((from !== undefined && above !== undefined) || (to !== undefined && below !== undefined)) return true;
  const high = to ?? below;
  if (high === undefined) return false;
  // No amount is negative.
  const order = compareDecimals(from ?? above ?? '0', high);
  return order > 0 || (order === 0 && (above !== undefined || below !== undefined));
}

/** The bands give the limits of a series' fact; its `when` would only hide others. */
export function seriesFactOnce({ authored }: Checked): Complaint[] {
  return authored.matters.flatMap((matter, m) =>
    matter.series.flatMap(({ fact, when }, s): Complaint[] =>
      Object.hasOwn(when, fact)
        ? [{ name: fact, path: ['matters', m, 'series', s, 'when', fact], ofKey: true }]
        : [],
    ),
  );
}
