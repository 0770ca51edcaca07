/** The table of clauses and their matters as Markdown. */
import { blocks, heading, paragraph, table } from '../document/markdown.ts';
import { mattersWordsFor } from '../messages/regulation.ts';
import type { RenderOptions } from '../options.ts';
import { type Coverage, tellCoverage } from './coverage-told.ts';

export function coverageMarkdown(coverage: Coverage, options: RenderOptions): string {
  const { title, regulation, summary, clauses } = tellCoverage(coverage, options);
  const { columns } = mattersWordsFor(options.lang).coverage;
  const rows = clauses.map(({ clause, subject, matters, nothing }) => [
    clause,
    subject,
    matters.join('; '),
    nothing,
  ]);
  return blocks([
    heading(2, title),
    paragraph(regulation),
    paragraph(summary.join(' ')),
    rows.length === 0 ? '' : table(columns, rows),
  ]);
}
