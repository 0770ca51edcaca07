/** A listing of matters as it is told: what its text, Markdown and JSON share. */
import { type Matter, type Regulation, whyUnruled } from '../../model/regulation.ts';
import { official } from '../clause.ts';
import { type MattersWords, mattersWordsFor } from '../messages/regulation.ts';
import { Names, upperFirst } from '../names.ts';

export interface Listing {
  readonly regulation: Regulation;
  /** What was searched for; empty where nothing was. */
  readonly typed: string;
  /** The clause that the matters were held to. */
  readonly clause?: string;
  /** The matters in the order in which they are shown; `by`: the word each was found by, where that is not its name. */
  readonly found: readonly { readonly code: string; readonly by: string }[];
  /** Where nothing was found: codes of the matters written most like it. */
  readonly near: readonly string[];
}

/** A body, what it does, and the clauses by which it does so. */
export interface Deciding {
  readonly body: string;
  readonly action: string;
  readonly clauses: readonly string[];
}

/** Who decides on a matter, highest first: one entry a body and action. */
export function decidingOn(matter: string, { rules, bodies }: Regulation): Deciding[] {
  const own = rules.filter((rule) => rule.matter === matter);
  return bodies.flatMap(({ code: body }) => {
    const given = own.filter((rule) => rule.body === body);
    return once(given.map(({ action }) => action)).map((action) => ({
      body,
      action,
      clauses: once(given.filter((rule) => rule.action === action).map(({ clause }) => clause)),
    }));
  });
}

export function decidingText({ body, action, clauses }: Deciding, names: Names): string {
  return `${names.body(body)}: ${names.action(action)} (${clauses.join(', ')})`;
}

/** The facts that a matter takes, as it calls them. */
export function factsText({ code, facts }: Matter, { regulation, lang }: Names): string {
  const names = new Names(regulation, lang, code);
  return facts.map(({ fact }) => names.factLabel(fact)).join(', ');
}

/** A matter as it is named and typed. */
export function matterName(code: string, names: Names): string {
  return `${names.matter(code)} (${code})`;
}

/** What is said where nothing is listed: why, and what is near. */
export function noneText({ typed, clause, near, regulation }: Listing, names: Names): string[] {
  const { lang } = names;
  const words = mattersWordsFor(lang);
  const known = regulation.clauses.find(({ id }) => id === clause);
  const unruled = known && whyUnruled(known, regulation);
  return [
    saidOfNone(typed, clause === undefined ? undefined : official(clause, lang), words),
    ...(typed === '' && unruled ? [`${upperFirst(unruled[lang])}.`] : []),
    ...(near.length > 0 ? [`${words.near}: ${near.map((code) => matterName(code, names)).join('; ')}.`] : []),
  ];
}

function saidOfNone(typed: string, clause: string | undefined, words: MattersWords): string {
  if (typed !== '') return words.noneByWord(typed);
  return clause === undefined ? words.none : words.noneByClause(clause);
}

export function once<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
