/** What came of a list, counted: for the end of a run, a sheet of its own, a report. */
import type { Notice } from '../../model/notice.ts';
import type { Lang, Regulation } from '../../model/regulation.ts';
import { columns, type Line, paint, raw, span, type Tone, textWidth, wrap } from '../layout.ts';
import { heading, paragraph, table } from '../markdown-parts.ts';
import { Names, upperFirst } from '../names.ts';
import { warningMessage } from '../notices.ts';
import type { ProblemOptions } from '../problem.ts';
import type { RowOutcome } from '../words/batch-words.ts';
import { messagesFor } from '../words/words.ts';

export interface Summary {
  /** Lists that were read. */
  readonly lists: number;
  /** Rows that are proposals, refused ones too. */
  readonly rows: number;
  readonly rejected: number;
  readonly undetermined: number;
  /** Rows by the body that decides them. */
  readonly decided: ReadonlyMap<string, number>;
  /** Rows that no clause reserves, by the body they are left to; '' where the regulation names none. */
  readonly residual: ReadonlyMap<string, number>;
  /** Facts missing from undetermined rows. */
  readonly missing: ReadonlyMap<string, number>;
  /** Warnings, each kind with the first of it. */
  readonly warnings: readonly { readonly notice: Notice; readonly count: number }[];
}

/** One line: what was counted, and how often. */
export interface Count {
  readonly label: string;
  readonly count: number;
  readonly outcome?: RowOutcome;
  /** The body that decides. */
  readonly body?: string;
}

const MOST_MISSING = 5;
const MOST_WARNINGS = 5;
const TONES: Readonly<Record<RowOutcome, Tone | undefined>> = {
  decided: undefined,
  residual: undefined,
  undetermined: 'yellow',
  rejected: 'red',
};

/** Rows by body, highest first, then those without one. */
export function outcomeCounts(summary: Summary, regulation: Regulation, lang: Lang): Count[] {
  const { outcomes, summary: words } = messagesFor(lang).batch;
  const names = new Names(regulation, lang);
  const inOrder = regulation.bodies.map((body) => body.code);
  const counts: Count[] = inOrder.flatMap((body) => {
    const count = summary.decided.get(body) ?? 0;
    return count === 0 ? [] : [{ label: names.body(body), count, outcome: 'decided' as const, body }];
  });
  for (const [body, count] of summary.residual) {
    const label = body === '' ? outcomes.residual : words.residual(names.body(body));
    counts.push({ label, count, outcome: 'residual', ...(body !== '' && { body }) });
  }
  const { undetermined, rejected } = summary;
  if (undetermined > 0)
    counts.push({ label: outcomes.undetermined, count: undetermined, outcome: 'undetermined' });
  if (rejected > 0) counts.push({ label: outcomes.rejected, count: rejected, outcome: 'rejected' });
  return counts;
}

export function missingCounts({ missing }: Summary, regulation: Regulation, lang: Lang): Count[] {
  const names = new Names(regulation, lang);
  return [...missing]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_MISSING)
    .map(([fact, count]) => ({ label: names.factHead(fact), count }));
}

export function warningCounts({ warnings }: Summary, regulation: Regulation, lang: Lang): Count[] {
  const names = new Names(regulation, lang);
  return [...warnings]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WARNINGS)
    .map(({ notice, count }) => ({ label: warningMessage(forAll(notice, count), names), count }));
}

/** What rows with one warning have in common: the fact, not its value in the first of them. */
const COMMON = ['fact', 'by', 'matter', 'body', 'others'];

function forAll(notice: Notice, count: number): Notice {
  if (count === 1) return notice;
  const params = Object.entries(notice.params).filter(([key]) => COMMON.includes(key));
  return { ...notice, params: Object.fromEntries(params) };
}

/** How many proposals, in how many lists. */
export function summaryHead({ rows, lists }: Summary, lang: Lang): string {
  const { summary: words } = messagesFor(lang).batch;
  const count = writeCount(rows, lang);
  return lists > 1 ? words.rowsOf(count, lists) : words.rows(count);
}

/** The summary as text of at most `width` columns. */
export function renderSummary(summary: Summary, regulation: Regulation, options: ProblemOptions): string {
  const { lang, style } = options;
  const width = textWidth(options.width);
  const { summary: words } = messagesFor(lang).batch;
  const outcomes = outcomeCounts(summary, regulation, lang);
  const missing = missingCounts(summary, regulation, lang);
  const warnings = warningCounts(summary, regulation, lang);
  const further = summary.warnings.length - warnings.length;
  const digits = Math.max(
    ...[...outcomes, ...missing, ...warnings].map(({ count }) => writeCount(count, lang).length),
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
  const titled = (title: string, counts: readonly Count[]): Line[] =>
    counts.length === 0 ? [] : [...wrap([span(title, 'bold')], width), ...countLines(counts)];
  const more = further > 0 ? wrap([span(words.furtherKinds(further), 'dim')], width, [raw('  ')]) : [];
  return paint(
    [
      ...wrap([span(summaryHead(summary, lang), 'bold')], width),
      ...countLines(outcomes),
      ...titled(words.missing, missing),
      ...titled(words.warnings, warnings),
      ...more,
    ],
    style,
  );
}

/** The summary as a Markdown section. */
export function summaryMarkdown(summary: Summary, regulation: Regulation, lang: Lang): string {
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
    ...block(words.answers.authority, outcomeCounts(summary, regulation, lang)),
    ...block(words.summary.missing, missingCounts(summary, regulation, lang)),
    ...block(words.summary.warnings, warningCounts(summary, regulation, lang)),
    paragraph(messagesFor(lang).outcome.couldChange),
  ].join('\n');
}

/** A count with its thousands grouped as the language does. */
export function writeCount(count: number, lang: Lang): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '.');
}

/** The files that have appeared, on a line of their own. */
export function writtenLine(paths: readonly string[], { lang, style, width }: ProblemOptions): string {
  const text = messagesFor(lang).batch.summary.written(paths.join(', '));
  return paint(wrap([span(text, 'green')], textWidth(width)), style);
}
