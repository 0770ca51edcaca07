/** A listing of matters for people at a terminal. */
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { mattersWordsFor } from '../messages/regulation.ts';
import { Names } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import { type ListedMatter, sectionsOf } from './sections.ts';
import { decidingOn, decidingText, factsText, type Listing, noneText } from './told.ts';

export function mattersText(listing: Listing, options: RenderOptions): string {
  const names = new Names(listing.regulation, options.lang);
  const words = mattersWordsFor(options.lang);
  const width = textWidth(options.width);
  if (listing.found.length === 0) {
    const lines = noneText(listing, names).flatMap((text) => wrap([span(text)], width));
    return paint(lines, options.style);
  }
  const lines: Line[] = sectionsOf(listing, names).flatMap(({ title, matters }) => [
    ...(title === '' ? [] : wrap([span(title, 'bold')], width)),
    ...matters.flatMap((listed) => matterLines(listed, names, width)),
    [],
  ]);
  lines.push(...wrap([span(words.count(String(listing.found.length)), 'dim')], width));
  return paint(lines, options.style);
}

function matterLines({ matter, by }: ListedMatter, names: Names, width: number): Line[] {
  const words = mattersWordsFor(names.lang);
  const facts = factsText(matter, names);
  return [
    ...wrap(
      [
        span(names.matter(matter.code)),
        span(`(${matter.code})`, 'dim'),
        ...(by === '' ? [] : [span(words.foundBy(by), 'dim')]),
      ],
      width,
      [raw('  ')],
    ),
    ...decidingOn(matter.code, names.regulation).flatMap((deciding) =>
      wrap([span(decidingText(deciding, names))], width, [raw('      ')]),
    ),
    ...(facts === '' ? [] : wrap([span(`${words.facts}:`, 'dim'), span(facts)], width, [raw('      ')])),
  ];
}
