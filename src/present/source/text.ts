/** A regulation and its text compared, for a terminal. */
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import type { RenderOptions } from '../options.ts';
import type { ComparedSource } from './compared.ts';
import { SourceTeller, type ToldFinding } from './told.ts';

export function sourceText(compared: ComparedSource, { lang, style, width: columns }: RenderOptions): string {
  const teller = new SourceTeller(compared, lang);
  const { sections } = teller.words;
  const width = textWidth(columns);
  const agrees = compared.provenance.findings.length === 0;
  const { rows, elsewhere } = teller.unused();
  const items = (texts: readonly string[]): Line[] =>
    texts.flatMap((text) => wrap([span(text)], width, [raw('  – ')]));
  return paint(
    [
      ...wrap([span(teller.verdict(), agrees ? 'green' : 'red')], width),
      ...wrap([span(teller.title())], width),
      ...wrap([span(teller.scope(), 'dim')], width),
      ...section(
        sections.findings,
        teller.findings().flatMap((finding) => findingLines(finding, width)),
        width,
      ),
      ...section(sections.unlisted, items(teller.unlisted()), width),
      ...section(
        sections.unused,
        [
          ...rows.flatMap(({ clause, figures }) =>
            wrap([span(`${clause}:`, 'bold'), span(figures)], width, [raw('  – ')]),
          ),
          ...(elsewhere === '' ? [] : wrap([span(elsewhere, 'dim')], width, [raw('  ')])),
        ],
        width,
      ),
      ...section(sections.notes, items(teller.notes()), width),
    ],
    style,
  );
}

function section(title: string, lines: readonly Line[], width: number): Line[] {
  return lines.length === 0 ? [] : [[], ...wrap([span(title, 'bold')], width), ...lines];
}

function findingLines({ message, places }: ToldFinding, width: number): Line[] {
  return [
    ...wrap([span(message)], width, [raw('  ✗ ', 'red')]),
    ...places.flatMap(({ label, text }) => wrap([span(label, 'dim'), span(text)], width, [raw('      ')])),
  ];
}
