/** The list of known regulations. */
import type { Enactment, Regulation } from '../model/regulation.ts';
import type { Lang, Words } from '../model/words.ts';
import { writeDate } from './dates.ts';
import {
  blank,
  type Document,
  type Item,
  items,
  labelled,
  only,
  records,
  section,
  title,
} from './document/document.ts';
import { type Span, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { enactmentWordsFor, explainWordsFor } from './messages/regulation.ts';
import { lowerFirst, upperFirst } from './names.ts';

export function regulationsReport(regulations: readonly Regulation[], lang: Lang): Report {
  const listed = listRegulations(regulations, lang);
  return { json: () => listed, document: () => regulationsDocument(listed, lang) };
}

export interface ListedRegulation {
  readonly id: string;
  readonly title: string;
  readonly term: string | null;
  /** How it came into force; null where its file says nothing of it, and in it what its text does not state. */
  readonly enacted: InOneLanguage<Enactment> | null;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
}

type InOneLanguage<T> = { readonly [K in keyof T]: Words extends T[K] ? string | null : T[K] };

/** Each regulation with its title, term, enactment and bodies, highest first. */
export function listRegulations(regulations: readonly Regulation[], lang: Lang): ListedRegulation[] {
  return regulations.map(({ id, title: name, term, enacted, bodies }) => ({
    id,
    title: name[lang],
    term,
    enacted: enacted === undefined ? null : listEnactment(enacted, lang),
    bodies: bodies.map(({ code, name: usual, fullName }) => ({ code, name: (fullName ?? usual)[lang] })),
  }));
}

function listEnactment(enacted: Enactment, lang: Lang): InOneLanguage<Enactment> {
  const { number, date, issuer, signer, effect, replaces } = enacted;
  const inLang = (words: Words | null): string | null => words?.[lang] ?? null;
  return { number, date, issuer: inLang(issuer), signer, effect: inLang(effect), replaces: inLang(replaces) };
}

function regulationsDocument(listed: readonly ListedRegulation[], lang: Lang): Document {
  const words = explainWordsFor(lang);
  const { values } = decisionWordsFor(lang);
  const { title: issuedTitle, labels } = enactmentWordsFor(lang);
  const rows = listed.map(({ id, title: name, term, bodies }) => [
    id,
    name,
    term ?? values.notGiven,
    bodies.map((body) => body.name).join(', '),
  ]);
  const keys = Object.keys(labels) as (keyof Enactment)[];
  const issued = listed.flatMap(({ id, enacted }) =>
    enacted === null ? [] : [[id, ...keys.map((key) => enactmentWord(enacted, key, lang))]],
  );
  const issuedColumns = [words.regulationColumns[0], ...Object.values(labels)];
  return [
    only(
      'text',
      listed.flatMap((one, index) => [...(index === 0 ? [] : [blank()]), items([regulationItem(one, lang)])]),
    ),
    only('markdown', [
      title(words.regulations),
      records([], words.regulationColumns, rows),
      section(issuedTitle, [records([], issuedColumns, issued)]),
    ]),
  ];
}

function regulationItem({ id, title: name, term, enacted, bodies }: ListedRegulation, lang: Lang): Item {
  const words = explainWordsFor(lang);
  const { values } = decisionWordsFor(lang);
  const termText = term === null ? `${words.term}: ${values.notGiven}` : `${words.term} ${term}`;
  const bodyNames = bodies.map((body) => body.name).join(', ');
  return {
    text: [span(id, 'bold'), span(`(${termText})`, 'dim')],
    indent: 0,
    under: [
      { text: name, indent: 2 },
      ...(enacted === null ? [] : [{ text: enactmentSpans(enacted, lang), indent: 2 }]),
      { text: labelled(words.bodies, bodyNames), indent: 2 },
    ],
  };
}

/** What is stated of it, then the names of what is not. */
function enactmentSpans(enacted: InOneLanguage<Enactment>, lang: Lang): Span[] {
  const { labels } = enactmentWordsFor(lang);
  const keys = Object.keys(labels) as (keyof Enactment)[];
  const parts = keys
    .filter((key) => enacted[key] !== null)
    .map((key) => labelled(labels[key], enactmentWord(enacted, key, lang)));
  const open = keys.filter((key) => enacted[key] === null).map((key) => lowerFirst(labels[key]));
  if (open.length > 0) {
    parts.push(labelled(upperFirst(decisionWordsFor(lang).values.notGiven), open.join(', ')));
  }
  return parts.flatMap((part, index) => (index === 0 ? part : [span('·', 'dim'), ...part]));
}

function enactmentWord(enacted: InOneLanguage<Enactment>, key: keyof Enactment, lang: Lang): string {
  const said = enacted[key];
  if (said === null) return decisionWordsFor(lang).values.notGiven;
  return key === 'date' ? writeDate(said, lang) : said;
}
