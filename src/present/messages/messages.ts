/**
 * Every word of the program's own, as one type: a language that lacks one does not compile. Words of the field
 * (bodies, facts, doubts, advice) come from the regulation instead. Parameters arrive ready for reading: names,
 * amounts and quotations already written in the language, lists already joined, what is absent as ''.
 */
import type { AmountUnit } from '../../model/amount.ts';
import type { RuleVerdict } from '../../model/decision.ts';
import type { LimitWord } from '../../model/fact.ts';
import type { JsonFault, ProblemCode, RegulationCheck } from '../../model/problem.ts';
import type { BatchUsageCode, BatchWords } from './batch-words.ts';
import type { ProcedureOptionName, ProcedureUsageCode } from './procedure-help-words.ts';
import type { ToolsUsageCode } from './tools-words.ts';
import type { ValidateUsageCode, ValidateWords } from './validate-words.ts';

export interface Messages {
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly outcome: OutcomeWords;
  readonly clauseList: { readonly and: string; readonly or: string };
  readonly limits: Readonly<Record<LimitWord, (amount: string) => string>>;
  /** A stretch of amounts with both ends. */
  readonly stretch: (low: string, lowClosed: boolean, high: string, highClosed: boolean) => string;
  readonly exactly: (amount: string) => string;
  readonly anyAmount: string;
  readonly conditions: ConditionWords;
  readonly reasons: ReasonWords;
  readonly values: {
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    readonly unknown: string;
    readonly combinations: string;
    readonly or: string;
    readonly assumed: string;
    /** Where the text of the regulation is silent. */
    readonly notStated: string;
  };
  readonly warnings: Readonly<Record<WarningCode, (params: WarningParams) => string>>;
  readonly problems: Readonly<Record<ProblemCode, (params: ProblemParams) => ProblemWords>>;
  readonly problem: ProblemFrame;
  readonly usage: Readonly<Record<UsageErrorCode, (params: UsageParams) => ProblemWords>>;
  readonly explain: ExplainWords;
  readonly units: Readonly<Record<AmountUnit, string>>;
  readonly kinds: Readonly<Record<'amount' | 'choice' | 'several' | 'flag' | 'items', string>>;
  readonly help: HelpWords;
  readonly batch: BatchWords;
  readonly validate: ValidateWords;
}

export type SectionName =
  | 'why'
  | 'fitsAlready'
  | 'notApplied'
  | 'nearest'
  | 'missing'
  | 'assumed'
  | 'notes'
  | 'next'
  | 'derived'
  | 'trace';

export interface OutcomeWords {
  readonly undetermined: (missingCount: number) => string;
  readonly possible: string;
  readonly residualAction: string;
  readonly noBody: string;
  readonly uncertain: string;
  readonly onPrinciple: (clause: string, message: string) => string;
  /** Where the regulation names no such principle. */
  readonly highestTaken: string;
  readonly alsoMissing: string;
  /** Said of an answer that leaves every body possible. */
  readonly allRemain: string;
  readonly couldChange: string;
  readonly moreRules: (count: number) => string;
  readonly moreValues: (count: number) => string;
  readonly wholeWay: (command: string) => string;
  readonly roundTotal: (amount: string, full: string) => string;
  readonly leftOut: string;
  /** How a rule fared. */
  readonly verdicts: Readonly<Record<RuleVerdict, string>>;
  /** Heads of the columns in Markdown tables. */
  readonly columns: {
    readonly clause: string;
    readonly rule: string;
    readonly body: string;
    readonly facts: string;
    readonly answer: string;
    readonly reason: string;
    readonly verdict: string;
    readonly tests: string;
  };
}

export interface ConditionWords {
  readonly is: (fact: string, values: string) => string;
  readonly includes: (fact: string, values: string) => string;
  readonly only: (fact: string, values: string) => string;
  readonly flag: (fact: string, yes: boolean) => string;
  readonly always: string;
}

export interface ReasonWords {
  readonly short: (distance: string) => string;
  readonly shortStrict: (distance: string) => string;
  readonly over: (distance: string) => string;
  readonly atLimit: (amount: string) => string;
  readonly excepted: (facts: string) => string;
  readonly overridden: (clauses: string) => string;
}

/** Warnings that intake and the engine give by themselves; every other code has its words in the regulation. */
export type WarningCode =
  | 'unit-assumed'
  | 'second-amount-ignored'
  | 'shared-area'
  | 'fact-not-used'
  | 'approximate-amount'
  | 'either-body'
  | 'not-stated';

export interface WarningParams {
  readonly fact: string;
  readonly value: string;
  readonly unit: string;
  readonly limit: string;
  readonly distance: string;
  readonly atLimit: boolean;
  readonly clause: string;
  /** The value as written, quoted; '' when it is not known. */
  readonly written: string;
  /** What shares an amount, such as sectors. */
  readonly sharers: string;
  /** Names of bodies: the one that answers, and those beside it. */
  readonly body: string;
  readonly others: string;
  /** What the regulation says of a matter that it leaves open. */
  readonly unruled: string;
}

export interface ProblemWords {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

export interface ProblemParams {
  /** What stands there, quoted; never empty. */
  readonly found: string;
  readonly key: string;
  readonly fact: string;
  readonly matter: string;
  readonly other: string;
  readonly value: string;
  readonly otherValue: string;
  readonly values: string;
  readonly near: string;
  readonly known: string;
  readonly taken: string;
  readonly rest: string;
  readonly reason: string;
  readonly from: string;
  readonly unit: string;
  /** `amount-wrong-unit`: the unit; `wrong-json-type`, `regulation-shape`: the kind of value. */
  readonly expected: string;
  readonly style: string;
  /** The readings of an ambiguous number, and how to write each of them so that it reads one way. */
  readonly readings: string;
  readonly rewritten: string;
  /** Regulation files: the path inside the file, the name a check is about, and the check. */
  readonly path: string;
  readonly name: string;
  readonly check: string;
  /** Files and tables: what kind of file it is, an encoding, a number of rows, a most of bytes or rows. */
  readonly kind: string;
  readonly encoding: string;
  readonly columns: string;
  readonly looked: string;
  readonly headerRow: string;
  readonly rows: string;
  readonly sheet: string;
  readonly sheets: string;
  readonly limit: string;
  readonly surplus: string;
  readonly cells: string;
  /** Columns of a list. */
  readonly column: string;
  readonly header: string;
  readonly headers: string;
  /**
   * Files of days off: a year, how many days are given, how many of them are no weekend; votes: the figure that
   * another is part of.
   */
  readonly year: string;
  readonly count: string;
  readonly weekdays: string;
  /** Ids of regulations. */
  readonly given: string;
  readonly chosen: string;
}

export interface ProblemFrame {
  readonly count: (count: number) => string;
  readonly expected: string;
  readonly mend: string;
  readonly row: string;
  readonly cell: string;
  readonly header: string;
  readonly line: string;
  readonly thisValue: string;
  /** The two readings of an ambiguous mark. */
  readonly thousands: (mark: string) => string;
  readonly decimal: (mark: string) => string;
  readonly or: string;
  readonly kinds: Readonly<Record<'text' | 'yes-no' | 'amount' | 'list' | 'choice' | 'object', string>>;
  /** What every proposal can have, whatever the regulation; `recipient` and `amount` stand in items. */
  readonly keys: Readonly<
    Record<
      'id' | 'title' | 'type' | 'date' | 'regulation' | 'declaredAuthority' | 'recipient' | 'amount',
      string
    >
  >;
  readonly rowCount: (count: string) => string;
  /** Said in place of the types, where they are too many to name. */
  readonly manyTypes: (count: number) => string;
  /** Kinds of file that are no table of text: such a file, with its usual name. */
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  /** Kinds of JSON value, as found. */
  readonly jsonKinds: Readonly<Record<'list' | 'text' | 'number' | 'boolean' | 'null', string>>;
  readonly jsonFaults: Readonly<Record<JsonFault, string>>;
  /** What a place in a regulation file must hold. */
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly checks: Readonly<Record<RegulationCheck, (name: string) => string>>;
  readonly bug: string;
}

/** The `kind` of `file-other-format`, `file-binary` and `source-not-text`. */
export type FileKind =
  | 'ods'
  | 'xlsb'
  | 'html'
  | 'spreadsheet-xml'
  | 'zip'
  | 'docx'
  | 'pptx'
  | 'gzip'
  | 'pdf'
  | 'rar'
  | '7z'
  | 'bzip2'
  | 'xz'
  | 'rtf'
  | 'image'
  | 'sqlite'
  | 'old-office'
  | 'xlsx'
  | 'unknown';

export type Shape =
  | 'words'
  | 'text'
  | 'list'
  | 'mapping'
  | 'code'
  | 'fact'
  | 'clause'
  | 'date'
  | 'sha256'
  | 'value'
  | 'not-empty'
  | 'condition'
  | 'share'
  | 'days';

export type UsageErrorCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'option-needs-value'
  | 'bad-option-value'
  | 'missing-argument'
  | 'too-many-arguments'
  | 'unreadable-file'
  | 'no-input'
  | 'unknown-regulation'
  | 'unknown-format'
  | 'unknown-lang'
  | 'no-terminal'
  | 'asking-off'
  | 'missing-type'
  | 'flags-and-file'
  | 'unknown-subject'
  | 'bad-date'
  | 'no-cases' // found: the files and folders
  | ProcedureUsageCode
  | BatchUsageCode
  | ValidateUsageCode
  | ToolsUsageCode;

export interface UsageParams {
  readonly found: string;
  readonly near: string;
  readonly known: string;
  readonly reason: string;
}

export interface ExplainWords {
  readonly kinds: Readonly<Record<'clause' | 'rule' | 'matter', string>>;
  /** Title of the clauses that a clause holds. */
  readonly parts: string;
  readonly rules: string;
  readonly facts: string;
  readonly doubts: string;
  readonly advice: string;
  readonly conditions: string;
  readonly quote: string;
  readonly except: string;
  readonly overrides: string;
  readonly overriddenBy: string;
  /** Before bodies that a clause names beside another without dividing the matter. */
  readonly or: string;
  readonly body: string;
  readonly matter: string;
  readonly values: string;
  readonly assumed: (value: string) => string;
  readonly assumedWhen: (value: string, condition: string) => string;
  readonly onlyWhen: (condition: string) => string;
  readonly noRules: string;
  readonly regulations: string;
  readonly regulationColumns: readonly [id: string, title: string, term: string, bodies: string];
  readonly term: string;
  readonly bodies: string;
}

export type CommandName =
  | 'audit'
  | 'batch'
  | 'check'
  | 'complete'
  | 'diff'
  | 'explain'
  | 'init'
  | 'matters'
  | 'procedure'
  | 'regulations'
  | 'schema'
  | 'source'
  | 'test'
  | 'validate'
  | 'vote';
export type OptionName =
  | ValidateOptionName
  | ProcedureOptionName
  | 'mostCells'
  | ListOptionName
  | 'boundaryCases'
  | 'coverage'
  | 'clause'
  | 'clauseCoverage'
  | 'caseDate'
  | 'diffCases'
  | 'explainSource'
  | 'regulation'
  | 'lang'
  | 'format'
  | 'date'
  | 'strict'
  | 'numberFormat'
  | 'interactive'
  | 'noInput'
  | 'save'
  | 'trace'
  | 'exitZero'
  | 'debug'
  | 'noColor'
  | 'help'
  | 'version';

/** Options that `validate` alone has. */
export type ValidateOptionName = 'reportFormat' | 'failOn' | 'baseline' | 'writeBaseline';

/** Options of commands that read lists. */
export type ListOptionName =
  | 'inputFormat'
  | 'encoding'
  | 'sheet'
  | 'headerRow'
  | 'map'
  | 'set'
  | 'listFormat'
  | 'output'
  | 'rejects'
  | 'force'
  | 'quiet';

export interface HelpWords {
  readonly program: string;
  readonly placeholders: Readonly<Record<'options' | 'command', string>>;
  readonly headings: Readonly<
    Record<
      'usage' | 'options' | 'globalOptions' | 'arguments' | 'commands' | 'examples' | 'facts' | 'exitCodes',
      string
    >
  >;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  readonly arguments: Readonly<
    Record<
      | 'inputs'
      | 'file'
      | 'lists'
      | 'subject'
      | 'matterWords'
      | 'cases'
      | 'oneRegulation'
      | 'otherRegulation'
      | 'folder'
      | 'way'
      | 'schema'
      | 'shell'
      | 'source',
      string
    >
  >;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Said of the flag `--type`, which is no fact. */
  readonly type: string;
  /** Said in place of the types, where they are too many to name. */
  readonly typesListed: string;
  readonly id: string;
  readonly title: string;
  readonly declaredAuthority: string;
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly validateExitCodes: readonly (readonly [code: string, meaning: string])[];
  /** Exit codes of commands that read lists. */
  readonly listExitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly testExitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly diffExitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly sourceExitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly procedureExitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly voteExitCodes: readonly (readonly [code: string, meaning: string])[];
}

export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
}
