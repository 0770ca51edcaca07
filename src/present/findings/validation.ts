/** What a run of `validate` found, and what every format says of a finding. */
import { NOTE_PREFIX, type PlacedFinding, ROW_RULES, type RowRule } from '../../model/finding.ts';
import type { FileAccount } from '../../model/list-account.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { evidenceFor, missText } from '../conditions.ts';
import { warningMessage } from '../decision-words.ts';
import type { DrawOptions, Tone } from '../document/layout.ts';
import type { Items } from '../document/report.ts';
import { reasonOf, sentence } from '../list/answer-cells.ts';
import { type RuleWords, validateWordsFor } from '../messages/validate.ts';
import { Names, official, officials, upperFirst } from '../names.ts';

export interface ValidationReport {
  /** In the order of the run, those that could not be read too. */
  readonly lists: readonly ReportedList[];
  /** By which rows were decided, in the order in which they came up. */
  readonly regulations: readonly Regulation[];
  /** In the order of the lists and their rows, as often as they are asked for. */
  readonly findings: Items<PlacedFinding>;
  readonly counts: ValidationCounts;
  /** Of the rows as declared those whose body would be another if something that is assumed were otherwise. */
  readonly assuming: number;
  /** Whether a baseline says which findings are known. */
  readonly hasBaseline: boolean;
  /** Findings of the baseline that are gone. */
  readonly vanished: readonly KnownFinding[];
  /** Whether a proposal that names no body fails the run. */
  readonly failsOnWarning: boolean;
}

export interface ReportedList {
  /** With forward slashes, relative to where the program runs; absent for standard input. */
  readonly file?: string;
  /** Why it could not be read; rows before that are reported all the same. */
  readonly problems: readonly Problem[];
  /** Every row that is a proposal, as often as they are asked for; empty where no format asks for them. */
  readonly rows: Items<ReportedRow>;
  /** What became of everything in it; absent for one that was not read to its end. */
  readonly account?: FileAccount;
}

export interface ReportedRow extends Pick<ListRow, 'row' | 'id' | 'title'> {
  readonly line?: number;
  readonly findings: readonly PlacedFinding[];
}

export interface ValidationCounts {
  readonly lists: number;
  /** Lists that could not be read, or not to their end. */
  readonly unread: number;
  /** Rows that are proposals, refused ones too. */
  readonly rows: number;
  /** Rows about which there is nothing to say but notes. */
  readonly asDeclared: number;
  /** Findings that no baseline knows. */
  readonly rules: Readonly<Record<RowRule, number>>;
  readonly notes: number;
  /** Findings that a baseline knows. */
  readonly known: number;
  /** Findings of the baseline that are gone. */
  readonly vanished: number;
}

/** A finding as a baseline keeps it. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly id?: string;
  readonly title?: string;
  /** Where it stood when it was written down. */
  readonly file?: string;
  readonly count: number;
}

/** What words need besides a finding. */
export interface FindingOptions {
  /** The regulation of the run: of rows that name none. */
  readonly regulation: Regulation;
  readonly lang: Lang;
  /** By which the lists were read: part of what a submission was judged by. */
  readonly configuration?: { readonly file: string; readonly digest: string };
}

/** What a renderer takes besides the report. */
export interface ReportOptions extends DrawOptions, FindingOptions {
  /** Version of the program. */
  readonly version: string;
  /** The path of a list as a code host knows it: relative to the root of what is checked out. */
  readonly hostPath: (file: string) => string;
  /** The most bytes of a Markdown report. */
  readonly mostBytes?: number;
  /** The most results of a SARIF report. */
  readonly mostResults?: number;
}

/** Whether rows were decided by other regulations than the run's: each finding then says by which. */
export function isMixed(
  { regulations }: ValidationReport,
  { regulation: run }: Pick<FindingOptions, 'regulation'>,
): boolean {
  return regulations.some((regulation) => regulation !== run);
}

/** The titles of the regulations that rows were decided by; that of the run where none was. */
export function titleOf({ regulations }: ValidationReport, { regulation: run, lang }: ReportOptions): string {
  return (regulations.length > 0 ? regulations : [run]).map(({ title }) => title[lang]).join('; ');
}

/** Draws a report piece by piece; each piece ends with a line, or between two signs of JSON or XML. */
export type ReportRenderer = (report: ValidationReport, options: ReportOptions) => AsyncIterable<string>;

export function isNote({ level }: PlacedFinding): boolean {
  return level === 'note';
}

/** What kind of finding it is; all notes are of one kind. */
export function ruleWordsOf({ rule }: Pick<PlacedFinding, 'rule'>, lang: Lang): RuleWords {
  const { rules } = validateWordsFor(lang);
  return rule.startsWith(NOTE_PREFIX) ? rules.note : rules[rule as RowRule];
}

/** The same at the head of a finding: where the text names no body, nothing is wanting in the proposal. */
export function kindOf(finding: PlacedFinding, lang: Lang): string {
  const { rule, regulation } = finding;
  if (rule === 'undetermined' && namesNobody(finding))
    return upperFirst(new Names(regulation, lang).notStated);
  return ruleWordsOf(finding, lang).name;
}

/** The reason of a finding in whole sentences, with its regulation where that is not the run's. */
export function messageOf(finding: PlacedFinding, { regulation: run, lang }: FindingOptions): string {
  const { rule, regulation } = finding;
  const message = reasonIn(finding, lang);
  if (regulation === run || rule === 'rejected') return message;
  return `${message} ${validateWordsFor(lang).messages.under(regulation.title[lang])}`;
}

function reasonIn(finding: PlacedFinding, lang: Lang): string {
  const { messages, sameForRows } = validateWordsFor(lang);
  const { rule, regulation, matter, declared, missing, notice, problems, rows } = finding;
  const names = new Names(regulation, lang, matter ?? undefined);
  const labels = missing.map((fact) => names.factLabel(fact)).join(', ');
  switch (rule) {
    case 'mismatch':
    case 'declared-too-high':
      return mismatchMessage(finding, labels, names);
    case 'undetermined': {
      const named = declared === null ? '' : names.body(declared);
      if (namesNobody(finding)) return messages.notStated(named, names.notStated);
      return messages.undetermined({ declared: named, bodies: bodiesOf(finding, names), missing: labels });
    }
    case 'not-declared':
      if (namesNobody(finding)) return messages.notStated('', names.notStated);
      return messages.notDeclared({
        bodies: bodiesOf(finding, names),
        isOpen: isOpen(finding),
        clauses: clausesOf(finding, lang),
        residual: isResidual(finding),
        text: names.textKind,
      });
    case 'rejected':
      return reasonOf(problems, regulation, lang);
    default: {
      const message = notice === null ? '' : sentence(warningMessage(notice, names));
      return rows > 1 ? `${message} ${sameForRows(String(rows))}` : message;
    }
  }
}

function mismatchMessage(finding: PlacedFinding, missing: string, names: Names): string {
  const { rule, declared, crossed } = finding;
  const { messages } = validateWordsFor(names.lang);
  return messages.mismatch({
    declared: names.body(declared ?? ''),
    bodies: bodiesOf(finding, names),
    isOpen: isOpen(finding),
    isTooHigh: rule === 'declared-too-high',
    residual: isResidual(finding),
    text: names.textKind,
    clauses: clausesOf(finding, names.lang),
    grounds: groundsOf(finding, names),
    crossed:
      crossed === null
        ? ''
        : messages.crossed(official(crossed.clause, names.lang), missText(crossed.rule, crossed, names)),
    missing,
  });
}

/** What the first deciding rule asks for, beside the facts: its limits, or its conditions where it has none. */
function groundsOf({ deciding, facts }: PlacedFinding, names: Names): string {
  const rule = names.rule(deciding[0] ?? '');
  if (rule === undefined) return '';
  const evidence = evidenceFor(rule, facts, names);
  const limited = evidence.filter(({ limit }) => limit !== '');
  const { messages } = validateWordsFor(names.lang);
  return (limited.length > 0 ? limited : evidence)
    .map(({ fact, value, limit }) => messages.evidence(fact, value, limit))
    .join('; ');
}

/** Whether the regulation names no body. */
function namesNobody({ authority, candidates }: PlacedFinding): boolean {
  return authority === null && candidates.length === 0;
}

/** Whether several bodies remain. */
function isOpen({ authority, candidates }: PlacedFinding): boolean {
  return authority === null && candidates.length > 0;
}

/** Whether no clause reserves the matter, so that it is left to the regulation's residual body. */
function isResidual({ authority, deciding }: PlacedFinding): boolean {
  return authority !== null && deciding.length === 0;
}

/** The body that decides, or those that remain possible; without one, what is said instead. */
export function bodiesOf(finding: PlacedFinding, names: Names): string {
  if (isResidual(finding)) return validateWordsFor(names.lang).messages.residual;
  if (finding.authority !== null) return names.deciders(finding);
  return namesNobody(finding) ? upperFirst(names.notStated) : names.possible(finding);
}

/** The clauses it stands on as official papers write them; '' where the body is open. */
export function clausesOf({ authority, clauses, level }: PlacedFinding, lang: Lang): string {
  if (authority === null && level !== 'note') return '';
  return officials(clauses, lang);
}

/** "DA-01 · Khu du lịch", or the number of the row. */
export function proposalOf(
  {
    id,
    title,
    row,
  }: { readonly [part in 'id' | 'title']?: string | undefined } & { row?: number | undefined },
  lang: Lang,
): string {
  const named = [id, title].filter((part) => part !== undefined && part.trim() !== '').join(' · ');
  return named === '' && row !== undefined ? validateWordsFor(lang).row(row) : named;
}

export function proposalOfFinding({ id, title, place }: PlacedFinding, lang: Lang): string {
  return proposalOf({ id, title, row: place.row }, lang);
}

/** The reason behind the proposal that it is about; what is about a whole list stands alone. */
export function sentenceOf(finding: PlacedFinding, options: ReportOptions): string {
  const about = proposalOfFinding(finding, options.lang);
  const message = messageOf(finding, options);
  return about === '' ? message : `${about}: ${message}`;
}

/** "dòng 7", or the cell of a sheet, for people; '' where neither is known. */
export function placeText({ place }: PlacedFinding, lang: Lang): string {
  const { cell, line } = place;
  const words = validateWordsFor(lang);
  if (cell !== undefined) return words.atCell(cell);
  return line === undefined ? '' : words.atLine(String(line));
}

/** "7:12", "7", or the cell of a sheet, as programs take it. */
function spotOf({ place }: PlacedFinding): string {
  const { cell, line, column } = place;
  if (cell !== undefined) return cell;
  return [line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** "list.csv:7:12", with the name of standard input where there is no file. */
export function whereOf(finding: PlacedFinding, file: string): string {
  return [file, spotOf(finding)].filter((part) => part !== '').join(':');
}

/** Findings of each kind that no baseline knows, notes left out. */
export function countFresh({ rules }: Pick<ValidationCounts, 'rules'>): number {
  return Object.values(rules).reduce((sum, count) => sum + count, 0);
}

interface CountLine {
  readonly label: string;
  readonly count: string;
  readonly tone?: Tone;
}

/** Rows as they should be, then each kind of finding that there is. */
export function countLines(
  { counts, assuming }: Pick<ValidationReport, 'counts' | 'assuming'>,
  lang: Lang,
): CountLine[] {
  const { asDeclared, rules, notes } = counts;
  const { summary } = validateWordsFor(lang);
  const line = (label: string, count: number, tone?: Tone): CountLine[] =>
    count === 0 ? [] : [{ label, count: writeCount(count, lang), ...(tone && { tone }) }];
  return [
    ...line(
      assuming === 0
        ? summary.asDeclared
        : `${summary.asDeclared}${summary.assuming(writeCount(assuming, lang))}`,
      asDeclared,
      'green',
    ),
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
export function knownFindingText({ id, title, file, rule, count }: KnownFinding, lang: Lang): string {
  const name = ruleWordsOf({ rule: rule as RowRule }, lang)?.name ?? rule;
  const times = count > 1 ? ` ×${count}` : '';
  return [file, proposalOf({ id, title }, lang), name + times]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
