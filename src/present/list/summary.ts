/** What came of a list in words: for the end of a run, and a report. */
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { columns, type Line, paint, raw, span, type Tone, textWidth, wrap } from '../document/layout.ts';
import { heading, paragraph, table } from '../document/markdown.ts';
import type { RowOutcome } from '../messages/batch-words.ts';
import { messagesFor } from '../messages/words.ts';
import { upperFirst } from '../names.ts';
import type { ProblemOptions } from '../problem.ts';
import {
  type Count,
  missingCounts,
  outcomeBlocks,
  type Summary,
  warningCounts,
  writeCount,
} from './counts.ts';

const TONES: Readonly<Record<RowOutcome, Tone | undefined>> = {
  decided: undefined,
  residual: undefined,
  undetermined: 'yellow',
  rejected: 'red',
};

/** How many proposals, in how many lists. */
export function summaryHead({ rows, lists }: Pick<Summary, 'rows' | 'lists'>, lang: Lang): string {
  const { summary: words } = messagesFor(lang).batch;
  const count = writeCount(rows, lang);
  return lists > 1 ? words.rowsOf(count, lists) : words.rows(count);
}

/** The summary as text of at most `width` columns. @param run the regulation of the run */
export function renderSummary(summary: Summary, run: Regulation, options: ProblemOptions): string {
  const { lang, style } = options;
  const width = textWidth(options.width);
  const { summary: words } = messagesFor(lang).batch;
  const outcomes = outcomeBlocks(summary, run, lang);
  const missing = missingCounts(summary, lang);
  const { counts: warnings, further } = warningCounts(summary, lang);
  const digits = Math.max(
    ...[...outcomes.flatMap(({ counts }) => counts), ...missing, ...warnings].map(
      ({ count }) => writeCount(count, lang).length,
    ),
    0,
  );
  const countLines = (counts: readonly Count[]): Line[] =>
    counts.flatMap(({ label, count, outcome }) => {
      const number = writeCount(count, lang);
      const tone = outcome && TONES[outcome];
      return columns(2 + digits - number.length, [
        { spans: [raw(number)], width: number.length },
        { spans: [span(label, tone)], width: Math.max(1, width - digits - 4) },
      ]);
    });
  const titled = (title: string | undefined, counts: readonly Count[]): Line[] => {
    const head = title === undefined || counts.length === 0 ? [] : wrap([span(title, 'bold')], width);
    return [...head, ...countLines(counts)];
  };
  const more = further > 0 ? wrap([span(words.furtherKinds(further), 'dim')], width, [raw('  ')]) : [];
  return paint(
    [
      ...wrap([span(summaryHead(summary, lang), 'bold')], width),
      ...outcomes.flatMap(({ title, counts }) => titled(title, counts)),
      ...titled(words.missing, missing),
      ...titled(words.warnings, warnings),
      ...more,
    ],
    style,
  );
}

/** The summary as a Markdown section. */
export function summaryMarkdown(summary: Summary, run: Regulation, lang: Lang): string {
  const words = messagesFor(lang).batch;
  const block = (title: string, counts: readonly Count[]): string[] =>
    counts.length === 0
      ? []
      : [
          table(
            [title, words.columns.count],
            counts.map(({ label, count }) => [label, writeCount(count, lang)]),
          ),
        ];
  return [
    heading(2, words.summary.title),
    paragraph(upperFirst(summaryHead(summary, lang))),
    ...outcomeBlocks(summary, run, lang).flatMap(({ title = words.answers.authority, counts }) =>
      block(title, counts),
    ),
    ...block(words.summary.missing, missingCounts(summary, lang)),
    ...block(words.summary.warnings, warningCounts(summary, lang).counts),
    paragraph(messagesFor(lang).outcome.couldChange),
  ].join('\n');
}

/** The files that have appeared, on a line of their own. */
export function writtenLine(paths: readonly string[], { lang, style, width }: ProblemOptions): string {
  const text = messagesFor(lang).batch.summary.written(paths.join(', '));
  return paint(wrap([span(text, 'green')], textWidth(width)), style);
}
