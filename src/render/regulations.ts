/** The list of known regulations in each format. */
import type { Lang, Regulation } from '../model/regulation.ts';
import type { FormatName } from './format-names.ts';
import { toJson } from './json.ts';
import { paint, raw, span, textWidth, wrap } from './layout.ts';
import { blocks, heading, table } from './markdown-parts.ts';
import type { RenderOptions } from './options.ts';
import { messagesFor } from './words/words.ts';

export interface ListedRegulation {
  readonly id: string;
  readonly title: string;
  readonly term: string | null;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
}

type ListRenderer = (regulations: readonly Regulation[], options: RenderOptions) => string;

export const regulationListFormats: Readonly<Record<FormatName, ListRenderer>> = {
  text: renderRegulationsText,
  json: (regulations, { lang }) => toJson(listRegulations(regulations, lang)),
  markdown: renderRegulationsMarkdown,
};

/** Each regulation with its title, term and bodies, highest first. */
export function listRegulations(regulations: readonly Regulation[], lang: Lang): ListedRegulation[] {
  return regulations.map(({ id, title, term, bodies }) => ({
    id,
    title: title[lang],
    term,
    bodies: bodies.map(({ code, name }) => ({ code, name: name[lang] })),
  }));
}

function renderRegulationsText(regulations: readonly Regulation[], options: RenderOptions): string {
  const { explain: words } = messagesFor(options.lang);
  const width = textWidth(options.width);
  const lines = listRegulations(regulations, options.lang).flatMap(({ id, title, term, bodies }, index) => [
    ...(index === 0 ? [] : [[]]),
    ...wrap([span(id, 'bold'), span(`(${termOf(term, options)})`, 'dim')], width),
    ...wrap([span(title)], width, [raw('  ')]),
    ...wrap([span(`${words.bodies}:`, 'dim'), span(bodies.map(({ name }) => name).join(', '))], width, [
      raw('  '),
    ]),
  ]);
  return paint(lines, options.style);
}

function termOf(term: string | null, { lang }: RenderOptions): string {
  const { explain: words, values } = messagesFor(lang);
  return `${words.term} ${term ?? values.notStated}`;
}

function renderRegulationsMarkdown(regulations: readonly Regulation[], options: RenderOptions): string {
  const { explain: words } = messagesFor(options.lang);
  const rows = listRegulations(regulations, options.lang).map(({ id, title, term, bodies }) => [
    id,
    title,
    term ?? messagesFor(options.lang).values.notStated,
    bodies.map(({ name }) => name).join(', '),
  ]);
  return blocks([heading(2, words.regulations), table(words.regulationColumns, rows)]);
}
