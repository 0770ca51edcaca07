/** A regulation with one thing changed, for everything in it that its text can contradict. */

import type { LimitWord, Test } from '../../src/model/fact.ts';
import { type PublishedText, wordsOf } from '../../src/model/provenance.ts';
import type { Regulation, Rule } from '../../src/model/regulation.ts';
import { findFigures } from '../../src/notation/figures-in-text.ts';

export interface Alteration {
  readonly what: string;
  readonly regulation: Regulation;
}

const WORDS: readonly LimitWord[] = ['from', 'above', 'to', 'below'];

/** Every limit of every rule, once to a value that the text has nowhere and once to each of that unit that it has. */
export function alteredLimits(regulation: Regulation, text: PublishedText): Alteration[] {
  const figures = text.clauses.flatMap((clause) => findFigures(wordsOf([clause])));
  return onLimits(regulation, (test) => {
    const values = new Set(
      figures.filter(({ unit }) => unit === unitOf(test, regulation)).map(({ value }) => value),
    );
    return [`7${test.limit}3`, ...values]
      .filter((limit) => limit !== test.limit)
      .map((limit) => ({ ...test, limit }));
  });
}

/** Every word of limit to each of the others. */
export function alteredWords(regulation: Regulation): Alteration[] {
  return onLimits(regulation, (test) =>
    WORDS.filter((word) => word !== test.test).map((word) => ({ ...test, test: word })),
  );
}

/** The clause of every rule with a limit to each other clause of the text that neither holds it nor is part of it. */
export function alteredClauses(regulation: Regulation, text: PublishedText): Alteration[] {
  const apart = (a: string, b: string): boolean =>
    !`${a}.`.startsWith(`${b}.`) && !`${b}.`.startsWith(`${a}.`);
  return regulation.rules
    .filter(({ when }) => when.some(isLimit))
    .flatMap((rule) =>
      text.clauses
        .filter(({ id }) => apart(id, rule.clause))
        .map(({ id }) => ({
          what: `${rule.id} to ${id}`,
          regulation: withRule(regulation, { ...rule, clause: id }),
        })),
    );
}

/** Every clause that is cited anywhere to one that the text has not. */
export function missingClauses(regulation: Regulation): Alteration[] {
  const text = JSON.stringify(regulation);
  const cited = /"(?:id|clause)":"(\d[^"]*)"|(?<=[[,])"(\d+(?:\.[0-9a-zđ]+)*)"(?=[\],])/g;
  return [...text.matchAll(cited)].map((match) => {
    const id = (match[1] ?? match[2])!;
    const other = match[0].replace(`"${id}"`, `"${id}.99"`);
    const altered = text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
    return { what: `${id} at ${match.index}`, regulation: JSON.parse(altered) as Regulation };
  });
}

/** Every quote with one of its words left out, added or changed. */
export function alteredQuotes(regulation: Regulation): Alteration[] {
  return regulation.rules.flatMap((rule) => {
    if (rule.quote === undefined) return [];
    const words = rule.quote.split(' ');
    const quotes = words.map((_, at) => words.with(at, 'khác').join(' '));
    return quotes.map((quote) => ({
      what: `${rule.id}: ${quote}`,
      regulation: withRule(regulation, { ...rule, quote }),
    }));
  });
}

type Limit = Extract<Test, { limit: string }>;

function isLimit(test: Test): test is Limit {
  return 'limit' in test;
}

function unitOf({ fact }: Test, { facts }: Regulation): string | undefined {
  const known = facts.find(({ id }) => id === fact);
  return known?.kind === 'amount' ? known.unit : undefined;
}

function onLimits(regulation: Regulation, others: (test: Limit) => readonly Test[]): Alteration[] {
  return regulation.rules.flatMap((rule) =>
    rule.when.flatMap((test, at) =>
      isLimit(test)
        ? others(test).map((other) => ({
            what: `${rule.id}: ${JSON.stringify(other)}`,
            regulation: withRule(regulation, { ...rule, when: rule.when.with(at, other) }),
          }))
        : [],
    ),
  );
}

function withRule(regulation: Regulation, rule: Rule): Regulation {
  return { ...regulation, rules: regulation.rules.map((one) => (one.id === rule.id ? rule : one)) };
}
