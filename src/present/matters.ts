/** The matters that a regulation routes, listed by group or as a search found them. */
import { clausesOfMatter, type Matter, type Regulation, whyUnruled } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import {
  blank,
  type Document,
  heading,
  type Item,
  labelled,
  only,
  paragraph,
  records,
  title,
} from './document/document.ts';
import { span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { type MattersWords, mattersWordsFor } from './messages/regulation.ts';
import { Names, official, officials, upperFirst } from './names.ts';

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

export function mattersReport(listing: Listing, lang: Lang): Report {
  return {
    json: () => mattersJson(listing, lang),
    document: () => mattersDocument(listing, new Names(listing.regulation, lang), mattersWordsFor(lang)),
  };
}

/** A matter as it is named and typed. */
export function matterName(code: string, names: Names): string {
  return `${names.matter(code)} (${code})`;
}

/** Codes, with the names in the language asked for. */
interface PresentedMatter {
  readonly type: string;
  readonly name: string;
  /** Further spellings under which the type is read. */
  readonly forms: readonly string[];
  /** Words by which the matter is searched; the type is not read under them. */
  readonly keywords: readonly string[];
  readonly groups: readonly string[];
  /** Clauses of all its rules; of a matter that the text leaves open, those that name it. */
  readonly clauses: readonly string[];
  /** All that its rules give, highest first. */
  readonly bodies: readonly string[];
  readonly actions: readonly string[];
  readonly facts: readonly string[];
}

function mattersJson({ regulation, found }: Listing, lang: Lang): unknown {
  const { id, title: name, term, matters } = regulation;
  const listed = found.flatMap(({ code }) => matters.filter((matter) => matter.code === code));
  return {
    matters: listed.map((matter) => presentMatter(matter, regulation, lang)),
    regulation: { id, title: name[lang], term },
  };
}

function presentMatter(matter: Matter, regulation: Regulation, lang: Lang): PresentedMatter {
  const { code, name, forms, keywords = [], facts } = matter;
  const deciding = decidingOn(code, regulation);
  const groups = (regulation.groups ?? []).filter(({ matters }) => matters.includes(code));
  return {
    type: code,
    name: name[lang],
    forms,
    keywords,
    groups: groups.map((group) => group.name[lang]),
    clauses: clausesOfMatter(matter, regulation),
    bodies: bodiesOf(deciding, regulation),
    actions: once(deciding.map(({ action }) => action)),
    facts: facts.map(({ fact }) => fact),
  };
}

function mattersDocument(listing: Listing, names: Names, words: MattersWords): Document {
  const { regulation, found } = listing;
  const head = only('markdown', [title(words.title), paragraph(regulation.title[names.lang])]);
  if (found.length === 0) return [head, ...noneTexts(listing, names, words).map((text) => paragraph(text))];
  return [
    head,
    ...groupsOf(listing, names, words).flatMap(({ name, matters }) => [
      ...(name === '' ? [] : [heading(name)]),
      records(
        matters.map((listed) => matterItem(listed, names, words)),
        words.columns,
        matters.map(({ matter }) => matterRow(matter, names, words)),
      ),
      blank(),
    ]),
    paragraph([span(words.count(String(found.length)), 'dim')]),
  ];
}

interface ListedMatter {
  readonly matter: Matter;
  /** The word it was found by, where that is not its name. */
  readonly by: string;
}

interface MatterGroup {
  /** Empty where the listing is one list: a search has the best first. */
  readonly name: string;
  readonly matters: readonly ListedMatter[];
}

/** Groups in the order of the regulation, empty ones left out. A matter of several groups stands in each. */
function groupsOf(
  { regulation, typed, found }: Listing,
  { lang }: Names,
  words: MattersWords,
): MatterGroup[] {
  const listed = found.flatMap(({ code, by }): ListedMatter[] =>
    regulation.matters.filter((matter) => matter.code === code).map((matter) => ({ matter, by })),
  );
  const groups = regulation.groups ?? [];
  if (typed !== '' || groups.length === 0) return [{ name: '', matters: listed }];
  const grouped = groups.map(({ name, matters }) => ({
    name: name[lang],
    matters: matters.flatMap((code) => listed.filter(({ matter }) => matter.code === code)),
  }));
  const others = listed.filter(({ matter }) => !groups.some(({ matters }) => matters.includes(matter.code)));
  return [...grouped, { name: words.others, matters: others }].filter(({ matters }) => matters.length > 0);
}

function matterItem({ matter, by }: ListedMatter, names: Names, words: MattersWords): Item {
  const facts = factsText(matter, names);
  return {
    text: [
      span(names.matter(matter.code)),
      span(`(${matter.code})`, 'dim'),
      ...(by === '' ? [] : [span(words.foundBy(by), 'dim')]),
    ],
    under: [
      ...decidingTexts(matter, names, words).map((text) => ({ text })),
      ...(facts === '' ? [] : [{ text: labelled(words.facts, facts) }]),
    ],
  };
}

function matterRow(matter: Matter, names: Names, words: MattersWords): string[] {
  const { code } = matter;
  return [names.matter(code), code, decidingTexts(matter, names, words).join('; '), factsText(matter, names)];
}

/** The facts that a matter takes, as it calls them. */
function factsText({ code, facts }: Matter, { regulation, lang }: Names): string {
  const names = new Names(regulation, lang, code);
  return facts.map(({ fact }) => names.factLabel(fact)).join(', ');
}

function decidingTexts(matter: Matter, names: Names, words: MattersWords): string[] {
  const { lang } = names;
  if (matter.unruled !== undefined)
    return [`${words.notStated} (${officials(matter.unruled.clauses, lang)})`];
  return decidingOn(matter.code, names.regulation).map(({ bodies, action, clauses }) =>
    words.deciding(names.anyOf(bodies), names.action(action), officials(clauses, lang)),
  );
}

/** A body, or those of which either may decide, what is done, and the clauses by which it is so. */
interface Deciding {
  /** Highest first. */
  readonly bodies: readonly string[];
  readonly action: string;
  readonly clauses: readonly string[];
}

/** Who decides on a matter, highest first: one entry a body, or bodies of which either may, and action. */
function decidingOn(matter: string, { rules, bodies }: Regulation): Deciding[] {
  const own = rules.filter((rule) => rule.matter === matter);
  return bodies.flatMap(({ code }) => {
    const given = own.filter(({ body }) => body === code);
    const kinds = new Map<string, Deciding>();
    for (const { or = [], action, clause } of given) {
      const key = [action, ...or].join(' ');
      const before = kinds.get(key)?.clauses ?? [];
      kinds.set(key, { bodies: [code, ...or], action, clauses: once([...before, clause]) });
    }
    return [...kinds.values()];
  });
}

/** All that may decide, highest first. */
function bodiesOf(deciding: readonly Deciding[], { bodies }: Regulation): string[] {
  const given = deciding.flatMap((one) => one.bodies);
  return bodies.map(({ code }) => code).filter((code) => given.includes(code));
}

/** What is said where nothing is listed: why, and what is near. */
function noneTexts(
  { typed, clause, near, regulation }: Listing,
  names: Names,
  words: MattersWords,
): string[] {
  const { lang } = names;
  const known = regulation.clauses.find(({ id }) => id === clause);
  const unruled = known && whyUnruled(known, regulation);
  const ofClause = clause === undefined ? words.none : words.noneByClause(official(clause, lang));
  return [
    typed === '' ? ofClause : words.noneByWord(typed),
    ...(typed === '' && unruled ? [`${upperFirst(unruled[lang])}.`] : []),
    ...(near.length > 0 ? [words.near(near.map((code) => matterName(code, names)).join('; '))] : []),
  ];
}

function once<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
