/** Findings for people at a terminal: under the name of each list, where, which proposal, and why. */
import type { PlacedFinding, RowLevel } from '../../model/finding.ts';
import { type Line, paint, raw, type Span, span, type Tone, textWidth, wrap } from '../document/layout.ts';
import { messagesFor } from '../messages/words.ts';
import type { ReportOptions, ValidationReport } from './report.ts';
import { messageOf, proposalOfFinding, ruleWordsOf, spotOf } from './told.ts';

const SIGNS: Readonly<Record<RowLevel, string>> = { error: '✗', warning: '?', note: '·' };
const TONES: Readonly<Record<RowLevel, Tone>> = { error: 'red', warning: 'yellow', note: 'dim' };

/** What a baseline knows is left out; the summary counts it. */
export function renderReportText({ findings }: ValidationReport, options: ReportOptions): string {
  const { stdin } = messagesFor(options.lang).validate;
  const width = textWidth(options.width);
  const lines: Line[] = [];
  let file: string | undefined;
  for (const finding of findings.filter(({ known }) => !known)) {
    const name = finding.place.file ?? stdin;
    if (name !== file) lines.push(...(file === undefined ? [] : [[]]), ...wrap([span(name, 'cyan')], width));
    file = name;
    lines.push(...linesOf(finding, width, options));
  }
  return paint(lines, options.style);
}

function linesOf(finding: PlacedFinding, width: number, options: ReportOptions): Line[] {
  const { lang } = options;
  const { level } = finding;
  const spot = spotOf(finding);
  const proposal = proposalOfFinding(finding, lang);
  const head: Span[] = [
    ...(spot === '' ? [] : [span(spot, 'dim')]),
    ...(proposal === '' ? [] : [span(proposal, 'bold')]),
    span(ruleWordsOf(finding, lang).name, TONES[level]),
  ];
  return [
    ...wrap(head, width, [raw('  '), raw(`${SIGNS[level]} `, TONES[level])]),
    ...wrap([span(messageOf(finding, options))], width, [raw('      ')]),
  ];
}
