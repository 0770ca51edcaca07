/** The report for a comment on a pull request, and for the summary of a step: bounded, for both have a bound. */
import type { PlacedFinding } from '../../model/finding.ts';
import type { Lang } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { escapeComment } from '../document/escape.ts';
import type { Items } from '../document/report.ts';
import { summaryHead } from '../list/summary.ts';
import { listWordsFor } from '../messages/list.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { Names } from '../names.ts';
import { describeProblem } from '../problem.ts';
import {
  bodiesOf,
  clausesOf,
  countFresh,
  countLines,
  isNote,
  kindOf,
  knownFindingText,
  messageOf,
  placeText,
  proposalOfFinding,
  type ReportOptions,
  titleOf,
  type ValidationReport,
} from './validation.ts';

/** By this line a bot finds the comment that it wrote before. */
const MARK = '<!-- authority validate -->';
/** A comment on GitHub holds 65,536 characters. */
const MOST_BYTES = 60_000;

export async function* renderReportMarkdown(
  report: ValidationReport,
  options: ReportOptions,
): AsyncGenerator<string> {
  const { lang, mostBytes = MOST_BYTES } = options;
  const { counts, vanished } = report;
  const words = validateWordsFor(lang);
  const summed = countLines(report, lang).map(({ label, count }) => `${count} ${label}`);
  const page = new BoundedText(mostBytes);
  page.add(`${MARK}\n## ${escapeComment(words.title)}: ${escapeComment(titleOf(report, options))}\n`);
  page.add(`\n${escapeComment([summaryHead(counts, lang), ...summed].join(' · '))}\n`);
  if (counts.known > 0) page.add(`\n${escapeComment(words.summary.known(writeCount(counts.known, lang)))}\n`);
  const unread = unreadLines(report, options);
  await page.list(unread, unread.length, `\n### ${escapeComment(words.unread)}\n\n`, lang);
  const rows = rowsOf(report, (finding) => !isNote(finding), options);
  await page.list(rows, countFresh(counts), `\n${tableHead(options)}`, lang);
  const gone = vanished.map((known) => `- ${escapeComment(knownFindingText(known, lang))}\n`);
  await page.list(gone, gone.length, `\n### ${escapeComment(words.vanished)}\n\n`, lang);
  const open = `\n<details><summary>${escapeComment(words.rules.note.name)} (${counts.notes})</summary>\n\n`;
  const notes = rowsOf(report, isNote, options);
  await page.list(notes, counts.notes, open + tableHead(options), lang, '\n</details>\n');
  yield page.text;
}

/** Rows of the table, of findings that no baseline knows. */
async function* rowsOf(
  { findings }: ValidationReport,
  isWanted: (finding: PlacedFinding) => boolean,
  options: ReportOptions,
): AsyncGenerator<string> {
  for await (const finding of findings) {
    if (!finding.known && isWanted(finding)) yield rowOf(finding, options);
  }
}

function unreadLines({ lists }: ValidationReport, { regulation, lang }: ReportOptions): string[] {
  return lists.flatMap(({ problems }) =>
    problems.map((problem) => {
      const { place, found, mend: fix } = describeProblem(problem, regulation, lang);
      return `- ${escapeComment([place && `${place}:`, found, fix].filter(Boolean).join(' '))}\n`;
    }),
  );
}

function tableHead({ lang }: ReportOptions): string {
  const { columns } = validateWordsFor(lang);
  const heads = [
    columns.level,
    columns.place,
    columns.proposal,
    columns.declared,
    columns.decides,
    columns.clause,
    columns.reason,
  ];
  return `${tableRow(heads)}|${' --- |'.repeat(heads.length)}\n`;
}

function rowOf(finding: PlacedFinding, options: ReportOptions): string {
  const { lang, hostPath } = options;
  const { stdin } = validateWordsFor(lang);
  const { regulation, declared, matter, place } = finding;
  const names = new Names(regulation, lang, matter ?? undefined);
  return tableRow([
    kindOf(finding, lang),
    [place.file === undefined ? stdin : hostPath(place.file), placeText(finding, lang)]
      .filter(Boolean)
      .join(', '),
    proposalOfFinding(finding, lang),
    declared === null ? '' : names.body(declared),
    matter === null ? '' : possiblyOf(finding, names, lang),
    clausesOf(finding, lang),
    messageOf(finding, options),
  ]);
}

/** Several bodies of which one is competent are told as such: the cell is read without what stands around it. */
function possiblyOf(finding: PlacedFinding, names: Names, lang: Lang): string {
  const bodies = bodiesOf(finding, names);
  return finding.authority === null && finding.candidates.length > 1
    ? listWordsFor(lang).possible(bodies).replace(/\.$/, '')
    : bodies;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeComment).join(' | ')} |\n`;
}

/** A text that grows to a bound; what does not fit is counted. */
class BoundedText {
  text = '';
  readonly #most: number;
  readonly #encoder = new TextEncoder();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(text: string): void {
    this.text += text;
    this.#bytes += this.#encoder.encode(text).length;
  }

  /**
   * Items under their head, as many as fit; nothing where there are none.
   * @param count of all items
   */
  async list(
    items: Items<string>,
    count: number,
    head: string,
    lang: ReportOptions['lang'],
    foot = '',
  ): Promise<void> {
    if (count === 0) return;
    const { further } = validateWordsFor(lang);
    this.add(head);
    let fitting = 0;
    // Room is left for the line that says how many are missing, and for what comes after it.
    const room = this.#most - 400;
    for await (const item of items) {
      if (this.#bytes + this.#encoder.encode(item).length > room) break;
      this.add(item);
      fitting++;
    }
    const left = count - fitting;
    if (left > 0) this.add(`\n${escapeComment(further(writeCount(left, lang)))}\n`);
    this.add(foot);
  }
}
