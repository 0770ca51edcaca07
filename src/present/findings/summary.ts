/** What came of a run, counted: for stderr, and at the head of a Markdown report. */
import { ROW_RULES } from '../../model/finding.ts';
import type { Lang } from '../../model/words.ts';
import { type Line, paint, raw, span, type Tone, textWidth, wrap } from '../document/layout.ts';
import { summaryHead, writeCount } from '../list/summary.ts';
import { messagesFor } from '../messages/words.ts';
import type { ProblemOptions } from '../problem.ts';
import type { KnownFinding, ValidationCounts, ValidationReport } from './report.ts';
import { proposalOf, ruleWordsOf } from './told.ts';

export interface CountLine {
  readonly label: string;
  readonly count: string;
  readonly tone?: Tone;
}

/** "12 hồ sơ trong 2 danh sách". */
export function countHead({ rows, lists }: ValidationCounts, lang: Lang): string {
  return summaryHead({ rows, lists }, lang);
}

/** Rows as they should be, then each kind of finding that there is. */
export function countLines({ asDeclared, rules, notes }: ValidationCounts, lang: Lang): CountLine[] {
  const { summary } = messagesFor(lang).validate;
  const line = (label: string, count: number, tone?: Tone): CountLine[] =>
    count === 0 ? [] : [{ label, count: writeCount(count, lang), ...(tone && { tone }) }];
  return [
    ...line(summary.asDeclared, asDeclared, 'green'),
    ...ROW_RULES.flatMap((rule) =>
      line(
        summary.rules[rule],
        rules[rule],
        rule === 'undetermined' || rule === 'not-declared' ? 'yellow' : 'red',
      ),
    ),
    ...line(summary.notes, notes, 'dim'),
  ];
}

/** What a finding of the baseline was. */
export function knownFindingText(known: KnownFinding, lang: Lang): string {
  const { id, title, file, rule, count } = known;
  const named = proposalOf(
    { ...(id !== undefined && { id }), ...(title !== undefined && { title }), row: undefined },
    lang,
  );
  const name = ruleWordsOf({ rule: rule as 'rejected' }, lang)?.name ?? rule;
  const times = count > 1 ? ` ×${count}` : '';
  return [file, named, name + times].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The summary for people, on stderr. */
export function renderReportSummary(
  { counts, vanished }: ValidationReport,
  { lang, style, width: columns }: ProblemOptions,
): string {
  const { summary } = messagesFor(lang).validate;
  const width = textWidth(columns);
  const lines = countLines(counts, lang);
  const digits = Math.max(0, ...lines.map(({ count }) => count.length));
  const indent: Line = [raw('  ')];
  return paint(
    [
      ...wrap([span(countHead(counts, lang), 'bold')], width),
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

/** The baseline that was written, on a line of its own. */
export function baselineLine(
  { findings }: ValidationReport,
  path: string,
  { lang, style, width }: ProblemOptions,
): string {
  const { baselineWritten } = messagesFor(lang).validate.summary;
  const count = findings.filter(({ level }) => level !== 'note').length;
  const text = baselineWritten(path, writeCount(count, lang));
  return paint(wrap([span(text, 'green')], textWidth(width)), style);
}
