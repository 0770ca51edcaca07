/** The list of known regulations in each format. */
import type { Enactment, Regulation } from '../model/regulation.ts';
import type { Lang, Words } from '../model/words.ts';
import { type Line, paint, raw, span, textWidth, wrap } from './document/layout.ts';
import { blocks, heading, table, titled } from './document/markdown.ts';
import { type ReportFormat, toJson } from './document/report.ts';
import { enactmentWordsFor } from './messages/regulation.ts';
import { messagesFor } from './messages/words.ts';
import { upperFirst } from './names.ts';
import type { RenderOptions } from './options.ts';

export interface ListedRegulation {
  readonly id: string;
  readonly title: string;
  readonly term: string | null;
  /** How it came into force; null where its file says nothing of it, and in it what its text does not state. */
  readonly enacted: Listed<Enactment> | null;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
}

/** In one language. */
type Listed<T> = { readonly [K in keyof T]: Words extends T[K] ? string | null : T[K] };

type ListRenderer = (regulations: readonly Regulation[], options: RenderOptions) => string;

export const regulationListFormats: Readonly<Record<ReportFormat, ListRenderer>> = {
  text: renderRegulationsText,
  json: (regulations, { lang }) => toJson(listRegulations(regulations, lang)),
  markdown: renderRegulationsMarkdown,
};

/** Each regulation with its title, term, enactment and bodies, highest first. */
export function listRegulations(regulations: readonly Regulation[], lang: Lang): ListedRegulation[] {
  return regulations.map(({ id, title, term, enacted, bodies }) => ({
    id,
    title: title[lang],
    term,
    enacted: enacted === undefined ? null : listEnactment(enacted, lang),
    bodies: bodies.map(({ code, name }) => ({ code, name: name[lang] })),
  }));
}

function listEnactment(enacted: Enactment, lang: Lang): Listed<Enactment> {
  const { number, date, issuer, signer, effect, replaces } = enacted;
  const told = (words: Words | null): string | null => words?.[lang] ?? null;
  return { number, date, issuer: told(issuer), signer, effect: told(effect), replaces: told(replaces) };
}

function renderRegulationsText(regulations: readonly Regulation[], options: RenderOptions): string {
  const { explain: words } = messagesFor(options.lang);
  const width = textWidth(options.width);
  const lines = listRegulations(regulations, options.lang).flatMap((listed, index) => [
    ...(index === 0 ? [] : [[]]),
    ...wrap([span(listed.id, 'bold'), span(`(${termOf(listed, options)})`, 'dim')], width),
    ...wrap([span(listed.title)], width, [raw('  ')]),
    ...enactmentLines(listed, options, width),
    ...wrap(
      [span(`${words.bodies}:`, 'dim'), span(listed.bodies.map(({ name }) => name).join(', '))],
      width,
      [raw('  ')],
    ),
  ]);
  return paint(lines, options.style);
}

function termOf({ term }: ListedRegulation, { lang }: RenderOptions): string {
  const { explain: words, values } = messagesFor(lang);
  return term === null ? `${words.term}: ${values.notStated}` : `${words.term} ${term}`;
}

/** What is stated of it, then the names of what is not. */
function enactmentLines({ enacted }: ListedRegulation, { lang }: RenderOptions, width: number): Line[] {
  if (enacted === null) return [];
  const { labels } = enactmentWordsFor(lang);
  const keys = Object.keys(labels) as (keyof Enactment)[];
  const parts = keys
    .filter((key) => enacted[key] !== null)
    .map((key) => [span(`${labels[key]}:`, 'dim'), span(enactmentWord(enacted, key, lang))]);
  const open = keys.filter((key) => enacted[key] === null).map((key) => lowerFirst(labels[key]));
  if (open.length > 0) {
    const { notStated } = messagesFor(lang).values;
    parts.push([span(`${upperFirst(notStated)}:`, 'dim'), span(open.join(', '))]);
  }
  const spans = parts.flatMap((part, index) => (index === 0 ? part : [span('·', 'dim'), ...part]));
  return wrap(spans, width, [raw('  ')]);
}

function enactmentWord(enacted: Listed<Enactment>, key: keyof Enactment, lang: Lang): string {
  const said = enacted[key];
  if (said === null) return messagesFor(lang).values.notStated;
  return key === 'date' ? enactmentWordsFor(lang).date(said) : said;
}

function lowerFirst(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

function renderRegulationsMarkdown(regulations: readonly Regulation[], { lang }: RenderOptions): string {
  const { explain: words, values } = messagesFor(lang);
  const { title, labels } = enactmentWordsFor(lang);
  const listed = listRegulations(regulations, lang);
  const rows = listed.map(({ id, title: name, term, bodies }) => [
    id,
    name,
    term ?? values.notStated,
    bodies.map((body) => body.name).join(', '),
  ]);
  const keys = Object.keys(labels) as (keyof Enactment)[];
  const issued = listed.flatMap(({ id, enacted }) =>
    enacted === null ? [] : [[id, ...keys.map((key) => enactmentWord(enacted, key, lang))]],
  );
  const heads = [words.regulationColumns[0], ...Object.values(labels)];
  return blocks([
    heading(2, words.regulations),
    table(words.regulationColumns, rows),
    titled(3, title, issued.length === 0 ? '' : table(heads, issued)),
  ]);
}
