/** The report for a comment on a pull request, and for the summary of a step: bounded, for both have a bound. */
import type { PlacedFinding } from '../../model/finding.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { escapeComment } from '../document/escape.ts';
import { summaryHead } from '../list/summary.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { Names } from '../names.ts';
import { describeProblem } from '../problem.ts';
import {
  bodiesOf,
  clausesOf,
  countLines,
  isNote,
  knownFindingText,
  messageOf,
  proposalOfFinding,
  type ReportOptions,
  ruleWordsOf,
  titleOf,
  type ValidationReport,
  whereOf,
} from './validation.ts';

/** By this line a bot finds the comment that it wrote before. */
const MARK = '<!-- authority validate -->';
/** A comment on GitHub holds 65,536 characters. */
const MOST_BYTES = 60_000;

export function renderReportMarkdown(report: ValidationReport, options: ReportOptions): string {
  const { lang, mostBytes = MOST_BYTES } = options;
  const { counts, vanished, findings } = report;
  const words = validateWordsFor(lang);
  const fresh = findings.filter(({ known }) => !known);
  const summed = countLines(counts, lang).map(({ label, count }) => `${count} ${label}`);
  const page = new BoundedText(mostBytes);
  page.add(`${MARK}\n## ${escapeComment(words.title)}: ${escapeComment(titleOf(report, options))}\n`);
  page.add(`\n${escapeComment([summaryHead(counts, lang), ...summed].join(' · '))}\n`);
  if (counts.known > 0) page.add(`\n${escapeComment(words.summary.known(writeCount(counts.known, lang)))}\n`);
  page.list(unreadLines(report, options), `\n### ${escapeComment(words.unread)}\n\n`, lang);
  page.list(
    fresh.filter((finding) => !isNote(finding)).map((finding) => rowOf(finding, options)),
    `\n${tableHead(options)}`,
    lang,
  );
  page.list(
    vanished.map((known) => `- ${escapeComment(knownFindingText(known, lang))}\n`),
    `\n### ${escapeComment(words.vanished)}\n\n`,
    lang,
  );
  const notes = fresh.filter(isNote).map((finding) => rowOf(finding, options));
  const open = `\n<details><summary>${escapeComment(words.rules.note.name)} (${notes.length})</summary>\n\n`;
  page.list(notes, open + tableHead(options), lang, '\n</details>\n');
  return page.text;
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
    ruleWordsOf(finding, lang).name,
    whereOf(finding, place.file === undefined ? stdin : hostPath(place.file)),
    proposalOfFinding(finding, lang),
    declared === null ? '' : names.body(declared),
    matter === null ? '' : bodiesOf(finding, names),
    clausesOf(finding, lang),
    messageOf(finding, options),
  ]);
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

  /** Items under their head, as many as fit; nothing where there are none. */
  list(items: readonly string[], head: string, lang: ReportOptions['lang'], foot = ''): void {
    if (items.length === 0) return;
    const { further } = validateWordsFor(lang);
    this.add(head);
    let fitting = 0;
    // Room is left for the line that says how many are missing, and for what comes after it.
    const room = this.#most - 400;
    for (const item of items) {
      if (this.#bytes + this.#encoder.encode(item).length > room) break;
      this.add(item);
      fitting++;
    }
    const left = items.length - fitting;
    if (left > 0) this.add(`\n${escapeComment(further(writeCount(left, lang)))}\n`);
    this.add(foot);
  }
}
