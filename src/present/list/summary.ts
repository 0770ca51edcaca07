/** The summary of a run over lists: rows by body, what was missing, what was to be noted; and how it ends a run. */
import type { Regulation } from '../../model/regulation.ts';
import type { Lang, Notice } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { warningMessage } from '../decision-words.ts';
import {
  columns,
  type DrawOptions,
  type Line,
  paint,
  raw,
  span,
  type Tone,
  textWidth,
  wrap,
} from '../document/layout.ts';
import { listWordsFor, type RowOutcome } from '../messages/list.ts';
import { Names, upperFirst } from '../names.ts';

const TONES: Readonly<Record<RowOutcome, Tone | undefined>> = {
  decided: undefined,
  residual: undefined,
  undetermined: 'yellow',
  rejected: 'red',
};

/** How many proposals, in how many lists. */
export function summaryHead({ rows, lists }: Pick<Summary, 'rows' | 'lists'>, lang: Lang): string {
  const { summary: words } = listWordsFor(lang);
  const count = writeCount(rows, lang);
  return lists > 1 ? words.rowsOf(count, lists) : words.rows(count);
}

/** The summary as text of at most `width` columns. @param run the regulation of the run */
export function renderSummary(summary: Summary, run: Regulation, options: DrawOptions): string {
  const { lang, style } = options;
  const width = textWidth(options.width);
  const { summary: words } = listWordsFor(lang);
  const blocks = summaryBlocks(summary, run, lang);
  const further = warningCounts(summary, lang).length - MOST_WARNINGS;
  const numbers = blocks.flatMap(({ counts }) => counts.map(({ count }) => writeCount(count, lang)));
  const digits = Math.max(0, ...numbers.map((number) => number.length));
  const countLine = ({ label, count, outcome }: Count): Line[] => {
    const number = writeCount(count, lang);
    return columns(2 + digits - number.length, [
      { spans: [raw(number)], width: number.length },
      { spans: [span(label, outcome && TONES[outcome])], width: Math.max(1, width - digits - 4) },
    ]);
  };
  return paint(
    [
      ...wrap([span(summaryHead(summary, lang), 'bold')], width),
      ...blocks.flatMap(({ title, counts }) => [
        ...(title === undefined ? [] : wrap([span(title, 'bold')], width)),
        ...counts.flatMap(countLine),
      ]),
      ...(further > 0 ? wrap([span(words.furtherKinds(further), 'dim')], width, [raw('  ')]) : []),
    ],
    style,
  );
}

export interface Summary {
  /** Lists that were read. */
  readonly lists: number;
  /** Rows that are proposals, refused ones too. */
  readonly rows: number;
  readonly rejected: number;
  /** What was answered under each regulation, for bodies of the same code in two of them are two bodies. */
  readonly regulations: readonly RegulationSummary[];
}

export interface RegulationSummary {
  readonly regulation: Regulation;
  /** Rows whose body hangs on facts that are missing. */
  readonly undetermined: number;
  /** Rows of which the regulation does not say who decides, whatever the facts. */
  readonly notStated: number;
  /** Rows by the body that decides them; by both, a space between them, where either may. */
  readonly decided: ReadonlyMap<string, number>;
  /** Rows that no clause reserves, by the body they are left to; '' where the regulation names none. */
  readonly residual: ReadonlyMap<string, number>;
  /** Facts missing from undetermined rows. */
  readonly missing: ReadonlyMap<string, number>;
  /** Warnings, each kind with the first of it. */
  readonly warnings: readonly { readonly notice: Notice; readonly count: number }[];
}

/** One line: what was counted, and how often. */
interface Count {
  readonly label: string;
  readonly count: number;
  readonly outcome?: RowOutcome;
  /** The body that decides. */
  readonly body?: string;
}

/** Counts that stand together. */
interface SummaryBlock {
  /** Absent above what came of the rows where the run has but the one regulation. */
  readonly title?: string;
  readonly regulation: Regulation;
  readonly counts: readonly Count[];
}

const MOST_MISSING = 5;
const MOST_WARNINGS = 5;

/** What came of the rows, then the facts that were missing and the warnings, most frequent first. */
export function summaryBlocks(summary: Summary, run: Regulation, lang: Lang): readonly SummaryBlock[] {
  const { summary: words } = listWordsFor(lang);
  const warnings = warningCounts(summary, lang).slice(0, MOST_WARNINGS);
  return [
    ...outcomeBlocks(summary, run, lang),
    { title: words.missing, regulation: run, counts: missingCounts(summary, lang) },
    { title: words.warnings, regulation: run, counts: warnings },
  ].filter(({ counts }) => counts.length > 0);
}

/**
 * Rows by body, highest first, then those without one. Where the rows are of other regulations than the run's, there is
 * a block for each, behind that of the refused rows.
 */
function outcomeBlocks({ regulations, rejected }: Summary, run: Regulation, lang: Lang): SummaryBlock[] {
  const { outcomes, summary: words } = listWordsFor(lang);
  const refused: Count[] =
    rejected === 0 ? [] : [{ label: outcomes.rejected, count: rejected, outcome: 'rejected' }];
  const blocks = regulations.map((own) => ({
    regulation: own.regulation,
    counts: answeredCounts(own, lang),
  }));
  if (blocks.every(({ regulation }) => regulation === run)) {
    return [{ regulation: run, counts: [...blocks.flatMap(({ counts }) => counts), ...refused] }];
  }
  const titled = blocks.map(({ regulation, counts }) => {
    const rows = counts.reduce((sum, { count }) => sum + count, 0);
    return {
      title: words.ofRegulation(regulation.title[lang], writeCount(rows, lang)),
      regulation,
      counts,
    };
  });
  return [{ regulation: run, counts: refused }, ...titled];
}

function answeredCounts(
  { regulation, decided, residual, undetermined, notStated }: RegulationSummary,
  lang: Lang,
): Count[] {
  const { outcomes } = listWordsFor(lang);
  const names = new Names(regulation, lang);
  const rankOf = (body: string): number => regulation.bodies.findIndex(({ code }) => code === body);
  const byDeciders = [...decided].map(([key, count]) => ({ candidates: key.split(' '), count }));
  const inOrder = byDeciders.toSorted(({ candidates: a }, { candidates: b }) => {
    return rankOf(a[0]!) - rankOf(b[0]!) || a.length - b.length || rankOf(a.at(-1)!) - rankOf(b.at(-1)!);
  });
  const counts: Count[] = inOrder.map(({ candidates, count }) => {
    const [authority = ''] = candidates;
    const either = candidates.length > 1 && { either: true as const };
    const label = names.deciders({ authority, candidates, ...either });
    return { label, count, outcome: 'decided', body: authority };
  });
  for (const [body, count] of residual) {
    if (body !== '') counts.push({ label: outcomes.residual, count, outcome: 'residual', body });
  }
  const silent = notStated + (residual.get('') ?? 0);
  if (silent > 0) {
    const outcome = notStated > 0 ? 'undetermined' : 'residual';
    counts.push({ label: upperFirst(names.notStated), count: silent, outcome });
  }
  if (undetermined > 0)
    counts.push({ label: outcomes.undetermined, count: undetermined, outcome: 'undetermined' });
  return counts;
}

function missingCounts({ regulations }: Summary, lang: Lang): Count[] {
  const counts = regulations.flatMap(({ regulation, missing }) => {
    const names = new Names(regulation, lang);
    return [...missing].map(([fact, count]) => ({ label: names.factHead(fact), count }));
  });
  return mostFirst(counts).slice(0, MOST_MISSING);
}

/** The kinds of warning. */
function warningCounts({ regulations }: Summary, lang: Lang): Count[] {
  const kinds = regulations.flatMap(({ regulation, warnings }) => {
    const names = new Names(regulation, lang);
    return warnings.map(({ notice, count }) => ({
      label: warningMessage(forAll(notice, count), names),
      count,
    }));
  });
  return mostFirst(kinds);
}

/** What reads the same is one thing, under whichever regulation it came up. */
function mostFirst(counts: readonly Count[]): Count[] {
  const sums = new Map<string, number>();
  for (const { label, count } of counts) sums.set(label, (sums.get(label) ?? 0) + count);
  return [...sums].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}

/** What rows with one warning have in common: the fact, not its value in the first of them. */
const COMMON = ['fact', 'by', 'matter', 'body', 'others'];

function forAll(notice: Notice, count: number): Notice {
  if (count === 1) return notice;
  const params = Object.entries(notice.params).filter(([key]) => COMMON.includes(key));
  return { ...notice, params: Object.fromEntries(params) };
}
