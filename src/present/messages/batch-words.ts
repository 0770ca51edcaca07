/** The words of `authority batch`: answers beside a list, its summary, its progress. */
import type { Outcome } from '../../model/decision.ts';

/** The columns that are added to a list, in their order. */
export const ANSWER_COLUMNS = ['outcome', 'authority', 'grounds', 'missing', 'assumptions', 'notes'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** What becomes of a row: an outcome, or it is refused. */
export type RowOutcome = Outcome | 'rejected';

export interface BatchWords {
  readonly answers: Readonly<Record<AnswerColumn, string>>;
  readonly outcomes: Readonly<Record<RowOutcome, string>>;
  /** Heads of the other columns. */
  readonly columns: Readonly<
    Record<
      'file' | 'line' | 'row' | 'id' | 'title' | 'proposal' | 'groundsOrMissing' | 'reason' | 'raw' | 'count',
      string
    >
  >;
  /** Said of an undetermined row: the bodies that remain. */
  readonly possible: (bodies: string) => string;
  /** Behind the grounds of a row: the id of the regulation, where it is another than the run's. */
  readonly under: (id: string) => string;
  /** Said of an undetermined row in a table: the facts that are missing. */
  readonly lacking: (facts: string) => string;
  /** Between the clauses of a row in a table and the number of its warnings. */
  readonly warned: (count: number) => string;
  readonly sheets: { readonly list: string; readonly summary: string };
  readonly summary: SummaryWords;
  readonly progress: (params: ProgressParams) => string;
  /** What was found out about a list. */
  readonly notes: Readonly<Record<ListNoteCode, (params: ListNoteParams) => string>>;
}

/** What is said once about a list. */
export type ListNoteCode =
  | 'columns-unknown' // columns
  | 'column-ambiguous' // header, keys
  | 'column-beside' // header, key, used
  | 'unit-line' // text, headers
  | 'line-skipped' // line, reason, text
  | 'number-style-proved' // style, text, at, header
  | 'number-style-contradicted' // vi, viAt, en, enAt
  | 'number-style-unproved'
  | 'marked-column' // fact, header, blank: no | refused | left-out
  | 'headings-carried' // count, lines
  | 'totals-carried' // count, lines
  | 'ids-repeated'; // count, ids

/** Texts of others come quoted, lists joined, keys by their names; what is absent as ''. */
export interface ListNoteParams {
  readonly columns: string;
  readonly header: string;
  readonly headers: string;
  readonly key: string;
  readonly keys: string;
  readonly used: string;
  readonly text: string;
  readonly at: string;
  readonly style: string;
  readonly line: string;
  readonly reason: string;
  readonly vi: string;
  readonly viAt: string;
  readonly en: string;
  readonly enAt: string;
  readonly blank: string;
  readonly count: string;
  readonly lines: string;
  readonly ids: string;
}

export interface SummaryWords {
  readonly title: string;
  /** Counts come written out. */
  readonly rows: (count: string) => string;
  readonly rowsOf: (count: string, lists: number) => string;
  /** Rows that a regulation answers, under its title, where a run has several. */
  readonly ofRegulation: (title: string, count: string) => string;
  /** A body that decides because no clause reserves the matter. */
  readonly residual: (body: string) => string;
  readonly missing: string;
  readonly warnings: string;
  readonly furtherKinds: (count: number) => string;
  /** Refused rows beyond those that were told in full. */
  readonly furtherRejected: (count: string, rejectsGiven: boolean) => string;
  readonly written: (paths: string) => string;
}

export interface ProgressParams {
  readonly rows: string;
  /** Rows a second. */
  readonly rate: string;
  /** Whole percent of the input; '' where its size is not known. */
  readonly percent: string;
  /** Time left as m:ss or h:mm:ss; '' where it is not known. */
  readonly left: string;
}

/** Wrong usage that only a command with lists and files to write can have. */
export type BatchUsageCode =
  | 'no-list' // reason: the command, where it is not `batch`
  | 'bad-pair' // found; reason: the option
  | 'bad-output' // found; known: the formats; reason: an example, where it is not of `batch`
  | 'output-twice'
  | 'output-exists'
  | 'output-not-a-file'
  | 'output-unwritable' // reason: the system's code
  | 'output-full'
  | 'output-locked'
  | 'output-too-large'; // known: the most rows

/** Trouble that only a list can have; its words have files of their own. */
export type ListProblemCode =
  | 'cells-missing'
  | 'columns-same-key'
  | 'map-unknown-column'
  | 'map-unknown-key'
  | 'set-unknown-key'
  | 'set-beside-column'
  | 'list-without-type'
  | 'unknown-regulation'
  | 'mark-missing'
  | 'not-a-list';
