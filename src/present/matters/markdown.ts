/** A listing of matters as Markdown. */
import { blocks, heading, paragraph, table } from '../document/markdown.ts';
import { mattersWordsFor } from '../messages/regulation.ts';
import { Names } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import { sectionsOf } from './sections.ts';
import { decidingOn, decidingText, factsText, type Listing, noneText } from './told.ts';

export function mattersMarkdown(listing: Listing, { lang }: RenderOptions): string {
  const { regulation } = listing;
  const names = new Names(regulation, lang);
  const words = mattersWordsFor(lang);
  const head = [heading(2, words.title), paragraph(regulation.title[lang])];
  if (listing.found.length === 0) return blocks([...head, ...noneText(listing, names).map(paragraph)]);
  const sections = sectionsOf(listing, names).flatMap(({ title, matters }) => {
    const rows = matters.map(({ matter }) => [
      names.matter(matter.code),
      matter.code,
      decidingOn(matter.code, regulation)
        .map((deciding) => decidingText(deciding, names))
        .join('; '),
      factsText(matter, names),
    ]);
    return [...(title === '' ? [] : [heading(3, title)]), table(words.columns, rows)];
  });
  return blocks([...head, ...sections, paragraph(words.count(String(listing.found.length)))]);
}
