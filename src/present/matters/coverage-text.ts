/** The table of clauses and their matters for people at a terminal. */
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import type { RenderOptions } from '../options.ts';
import { type Coverage, type ToldClause, tellCoverage } from './coverage-told.ts';

export function coverageText(coverage: Coverage, options: RenderOptions): string {
  const { title, regulation, summary, clauses } = tellCoverage(coverage, options);
  const width = textWidth(options.width);
  const lines = [
    ...wrap([span(title, 'bold')], width),
    ...wrap([span(regulation, 'dim')], width),
    [],
    ...clauses.flatMap((clause) => clauseLines(clause, width)),
    ...(clauses.length === 0 ? [] : [[]]),
    ...summary.flatMap((text) => wrap([span(text)], width)),
  ];
  return paint(lines, options.style);
}

function clauseLines({ clause, subject, matters, nothing, isOpen }: ToldClause, width: number): Line[] {
  const tone = isOpen ? 'red' : 'dim';
  return [
    ...wrap([span(clause, 'bold'), span(subject)], width),
    ...matters.flatMap((matter) => wrap([span(matter)], width, [raw('    → ', 'green')])),
    ...(nothing === '' ? [] : wrap([span(nothing, tone)], width, [raw('    – ', tone)])),
  ];
}
