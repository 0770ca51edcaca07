/** Findings for people at a terminal: each under the name of its list, and at the end what came of the run. */
import type { FindingLevel } from '../../model/audit.ts';
import type { PlacedFinding } from '../../model/finding.ts';
import { writeCount } from '../../notation/write-amount.ts';
import {
  type DrawOptions,
  type Line,
  paint,
  raw,
  type Span,
  span,
  type Tone,
  textWidth,
  wrap,
} from '../document/layout.ts';
import { summaryHead } from '../list/summary.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { upperFirst } from '../names.ts';
import { countLeftOut } from './most-serious.ts';
import {
  countFresh,
  countLines,
  kindOf,
  knownFindingText,
  messageOf,
  placeText,
  proposalOfFinding,
  type ReportOptions,
  type ValidationReport,
} from './validation.ts';

const SIGNS: Readonly<Record<FindingLevel, string>> = { error: '✗', warning: '?', note: '·' };
const TONES: Readonly<Record<FindingLevel, Tone>> = { error: 'red', warning: 'yellow', note: 'dim' };

/** What a baseline knows is left out; the summary counts it. */
export async function* renderReportText(
  { findings }: ValidationReport,
  options: ReportOptions,
): AsyncGenerator<string> {
  const { stdin } = validateWordsFor(options.lang);
  const width = textWidth(options.width);
  let file: string | undefined;
  for await (const finding of findings) {
    if (finding.known) continue;
    const name = finding.place.file ?? stdin;
    const head =
      name === file ? [] : [...(file === undefined ? [] : [[]]), ...wrap([span(name, 'cyan')], width)];
    file = name;
    yield paint([...head, ...linesOf(finding, width, options)], options.style);
  }
}

function linesOf(finding: PlacedFinding, width: number, options: ReportOptions): Line[] {
  const { lang } = options;
  const { level } = finding;
  const spot = upperFirst(placeText(finding, lang));
  const proposal = proposalOfFinding(finding, lang);
  const head: Span[] = [
    ...(spot === '' ? [] : [span(`${spot} ·`, 'dim')]),
    ...(proposal === '' ? [] : [span(`${proposal} ·`, 'bold')]),
    span(kindOf(finding, lang), TONES[level]),
  ];
  return [
    ...wrap(head, width, [raw('  '), raw(`${SIGNS[level]} `, TONES[level])]),
    ...wrap([span(messageOf(finding, options))], width, [raw('      ')]),
  ];
}

/** The summary for people, on stderr. */
export function renderReportSummary(
  report: ValidationReport,
  { lang, style, width: columns }: DrawOptions,
): string {
  const { counts, vanished } = report;
  const { summary } = validateWordsFor(lang);
  const width = textWidth(columns);
  const lines = countLines(report, lang);
  const digits = Math.max(0, ...lines.map(({ count }) => count.length));
  const indent: Line = [raw('  ')];
  return paint(
    [
      ...wrap([span(summaryHead(counts, lang), 'bold')], width),
      ...(counts.unread > 0 ? wrap([span(summary.unread(String(counts.unread)), 'red')], width) : []),
      ...lines.map(
        ({ label, count, tone }): Line => [raw(`  ${count.padStart(digits)}  `), span(label, tone)],
      ),
      ...(counts.known > 0 ? wrap([span(summary.known(writeCount(counts.known, lang)), 'dim')], width) : []),
      ...(vanished.length > 0
        ? wrap([span(summary.vanished(writeCount(counts.vanished, lang)))], width)
        : []),
      ...vanished.flatMap((known) => wrap([span(knownFindingText(known, lang))], width, indent)),
    ],
    style,
  );
}

/** What a SARIF report has no room for; '' where it has. */
export function leftOutLine(
  report: ValidationReport,
  options: Pick<ReportOptions, 'mostResults'>,
  { lang, style, width }: DrawOptions,
): string {
  const left = countLeftOut(report, options);
  if (left === 0) return '';
  const text = validateWordsFor(lang).summary.leftOut(writeCount(left, lang));
  return paint(wrap([span(text)], textWidth(width), [raw('! ', 'yellow')]), style);
}

/** The baseline that was written, on a line of its own. */
export function baselineLine(
  { counts }: ValidationReport,
  path: string,
  { lang, style, width }: DrawOptions,
): string {
  const { baselineWritten } = validateWordsFor(lang).summary;
  const text = baselineWritten(path, writeCount(countFresh(counts) + counts.known, lang));
  return paint(wrap([span(text, 'green')], textWidth(width)), style);
}
