/** A regulation and its text compared, as Markdown. */
import { blocks, heading, list, paragraph, table, titled } from '../document/markdown.ts';
import type { RenderOptions } from '../options.ts';
import type { ComparedSource } from './compared.ts';
import { SourceTeller } from './told.ts';

export function sourceMarkdown(compared: ComparedSource, { lang }: RenderOptions): string {
  const teller = new SourceTeller(compared, lang);
  const { sections, columns } = teller.words;
  const findings = teller
    .findings()
    .map(({ message, places }) => [message, places.map(({ label, text }) => `${label} ${text}`).join('; ')]);
  const { rows, elsewhere } = teller.unused();
  const figures = rows.map(({ clause, figures }) => [clause, figures]);
  const used = figures.length === 0 ? '' : table([columns.clause, columns.figures], figures);
  return blocks([
    heading(2, teller.verdict()),
    paragraph(teller.title()),
    paragraph(teller.scope()),
    titled(
      3,
      sections.findings,
      findings.length === 0 ? '' : table([columns.finding, columns.place], findings),
    ),
    titled(3, sections.unlisted, list(teller.unlisted())),
    titled(3, sections.unused, blocks([used, elsewhere === '' ? '' : paragraph(elsewhere)])),
    titled(3, sections.notes, list(teller.notes())),
  ]);
}
