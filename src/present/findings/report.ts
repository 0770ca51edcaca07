/** What a run of `validate` found, as the renderers take it. */
import type { PlacedFinding, RowRule } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import type { Style } from '../document/style.ts';

export interface ValidationReport {
  /** In the order of the run, those that could not be read too. */
  readonly lists: readonly ReportedList[];
  /** By which rows were decided, in the order in which they came up. */
  readonly regulations: readonly Regulation[];
  /** In the order of the lists and their rows. */
  readonly findings: readonly PlacedFinding[];
  readonly counts: ValidationCounts;
  /** Whether findings are told apart by a baseline. */
  readonly hasBaseline: boolean;
  /** Findings of the baseline that are gone. */
  readonly vanished: readonly KnownFinding[];
  /** Whether a proposal that names no body fails the run. */
  readonly failsOnWarning: boolean;
}

export interface ReportedList {
  /** With forward slashes, relative to where the program runs; absent for standard input. */
  readonly file?: string;
  /** Why it could not be read; rows before that are told all the same. */
  readonly problems: readonly Problem[];
  /** Every row that is a proposal; empty where no format asks for them. */
  readonly rows: readonly ReportedRow[];
}

export interface ReportedRow {
  readonly row: number;
  readonly line?: number;
  readonly id?: string;
  readonly title?: string;
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

/** What a renderer is told besides the report. */
export interface ReportOptions {
  /** The regulation of the run: of rows that name none. */
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Version of the program. */
  readonly version: string;
  /** The path of a list as a code host knows it: relative to the root of what is checked out. */
  readonly hostPath: (file: string) => string;
  /** The most bytes of a Markdown report. */
  readonly mostBytes?: number;
}

/** Whether rows were decided by other regulations than the run's: each finding then says by which. */
export function isMixed({ regulations }: ValidationReport, { regulation: run }: ReportOptions): boolean {
  return regulations.some((regulation) => regulation !== run);
}

/** The titles of the regulations that rows were decided by; that of the run where none was. */
export function titleOf({ regulations }: ValidationReport, { regulation: run, lang }: ReportOptions): string {
  return (regulations.length > 0 ? regulations : [run]).map(({ title }) => title[lang]).join('; ');
}

export type ReportRenderer = (report: ValidationReport, options: ReportOptions) => string;
