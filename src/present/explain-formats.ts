/** An explanation for people at a terminal. */
import type { Regulation } from '../model/regulation.ts';
import { type Line, paint, raw, span, textWidth, wrap } from './document/layout.ts';
import { blocks, heading, list, paragraph } from './document/markdown.ts';
import { type ReportFormat, toJson } from './document/report.ts';
import type { Explanation } from './explain.ts';
import { explanationSections } from './explain-sections.ts';
import { presentExplanation } from './explained.ts';
import type { RenderOptions } from './options.ts';

type ExplanationRenderer = (
  explanation: Explanation,
  regulation: Regulation,
  options: RenderOptions,
) => string;

/** An explanation in each format. */
export const explanationFormats: Readonly<Record<ReportFormat, ExplanationRenderer>> = {
  text: explainText,
  json: explainJson,
  markdown: explainMarkdown,
};

/** As text of at most `width` columns. */
export function explainText(
  explanation: Explanation,
  regulation: Regulation,
  options: RenderOptions,
): string {
  const width = textWidth(options.width);
  const { title, under, sections } = explanationSections(explanation, regulation, options.lang);
  const lines: Line[] = [
    ...wrap([span(title, 'bold')], width),
    ...under.flatMap((text) => wrap([span(text, 'dim')], width)),
  ];
  for (const section of sections) {
    lines.push([], ...wrap([span(section.title, 'bold')], width));
    for (const { head, details } of section.entries) {
      lines.push(...wrap([span(head)], width, [raw('  ')]));
      for (const { label, text } of details) {
        const words = label === '' ? [span(text)] : [span(`${label}:`, 'dim'), span(text)];
        lines.push(...wrap(words, width, [raw('      ')]));
      }
    }
  }
  return paint(lines, options.style);
}

/** As Markdown. */
export function explainMarkdown(
  explanation: Explanation,
  regulation: Regulation,
  options: RenderOptions,
): string {
  const { title, under, sections } = explanationSections(explanation, regulation, options.lang);
  return blocks([
    heading(2, title),
    ...under.map(paragraph),
    ...sections.flatMap((section) => [
      heading(3, section.title),
      section.entries
        .map(({ head, details }) => {
          const told = details.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
          return list([head]) + list(told).replace(/^/gm, '  ').replace(/ +$/, '');
        })
        .join(''),
    ]),
  ]);
}

/** As JSON: {@link presentExplanation}. */
export function explainJson(
  explanation: Explanation,
  regulation: Regulation,
  options: RenderOptions,
): string {
  return toJson(presentExplanation(explanation, regulation, options.lang));
}
