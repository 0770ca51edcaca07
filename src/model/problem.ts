/** Trouble in input is a value: where it is, what was found, what was expected, how to fix it. Problems add up. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** What stands there, as written. */
  readonly found?: string;
  /** Values for the words of the problem: names, codes, limits, readings. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

export interface Place {
  readonly file?: string;
  /** Name of the sheet, in a workbook with more than one. */
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of the data row, from 1. */
  readonly row?: number;
  /** Spreadsheet cell such as `D12`. */
  readonly cell?: string;
  readonly header?: string;
  /** JSON path such as `$.items[1].amount`. */
  readonly path?: string;
  /** Command-line flag such as `--land-area`. */
  readonly flag?: string;
}

/**
 * Every kind of trouble a proposal can have. Params by code (strings unless said otherwise):
 * see the words of each in present/messages.
 */
export type ProblemCode =
  // the written form
  | 'json-syntax' // reason
  | 'json-duplicate-key' // key
  | 'not-an-object' // found kind of value in `found`
  | 'empty-input'
  // keys
  | 'unknown-key' // key, near: string[]
  | 'type-missing' // known: string[] (type codes)
  | 'foreign-fact' // fact, matter, taken: string[] (fact ids)
  | 'fact-only-when' // fact, other (fact id), values: string[]: the matter takes the fact only while `other` is one of `values`
  | 'given-twice' // key
  | 'other-regulation' // given, chosen: ids of the regulation the proposal names and of the one chosen for the run
  | 'unknown-regulation' // known: string[] (ids), near: string[], reason: `file` where a path is named
  // values
  | 'unknown-value' // fact, near: string[], known: string[] (codes), unnamed: the value (code) of what no rule names, as this is
  | 'ambiguous-value' // fact, values: string[] (codes)
  | 'value-not-taken' // fact, matter, known: string[] (codes)
  | 'value-stands-alone' // fact, value
  | 'value-outside-case' // fact, value, other (fact id), otherValue, known: string[]
  | 'no-values' // fact
  | 'wrong-json-type' // fact, expected: 'text' | 'yes-no' | 'amount' | 'list' | 'choice' | 'object'
  | 'not-yes-no' // fact
  | 'bad-date' // fact
  // amounts
  | 'amount-unreadable' // fact, rest: the part that is not understood
  | 'amount-ambiguous' // fact, readings: string[] (canonical decimals of the number itself, one per reading)
  | 'amount-grouping' // fact
  | 'amount-spaces' // fact: spaces between digits that group no thousands
  | 'amount-words-differ' // fact, figure, words: as written; they do not say the same
  | 'amount-too-long' // fact, count: the most characters
  | 'amount-needs-unit' // fact, unit: AmountUnit, from or to (canonical decimal): between which a number needs none
  | 'amount-wrong-unit' // fact, unit (as written), expected: AmountUnit
  | 'amount-units-differ' // fact, unit: the number's own, column: the column's, both as written
  | 'amount-too-large' // fact, unit: AmountUnit, most (canonical decimal)
  | 'amount-negative' // fact
  | 'amount-exponent' // fact
  | 'amount-not-finite' // fact
  | 'amount-two' // fact
  | 'amount-empty-range' // fact
  | 'amount-scale-refused' // fact: a scale such as tỷ that is not plausible without a currency
  // items
  | 'items-beside' // fact: the fact that may not stand beside items
  | 'items-empty'
  | 'item-unknown-key' // key, near: string[]
  | 'item-recipient-missing'
  | 'item-amount-missing'
  | 'item-amount-not-exact' // fact
  // files and tables
  | 'file-missing'
  | 'file-is-directory'
  | 'file-unreadable' // reason: the system's code, such as EACCES
  | 'file-empty' // a file or stream without any text (nothing, a byte order mark, blank lines)
  | 'file-old-excel' // .xls of Excel 95 or earlier
  | 'file-encrypted' // a workbook protected by a password
  | 'file-other-format' // kind: ods | xlsb | html | spreadsheet-xml: a list, to be saved as .xlsx or CSV
  | 'file-binary' // kind: zip | docx | pptx | gzip | pdf | rar | 7z | bzip2 | xz | rtf | image | sqlite | unknown
  | 'encoding-tcvn3' // encoding: tcvn3, the value of --encoding that reads it
  | 'encoding-vni'
  | 'encoding-unknown' // known: string[] (encodings)
  | 'text-damaged' // columns: string[] (numbers of the cells, from 1, that hold bytes which are no text in the file's encoding)
  | 'no-header' // looked: number of records looked at; `found`: the first of them
  | 'header-row-outside' // headerRow, rows: number of rows there are
  | 'sheet-unknown' // sheet, sheets: string[] (the names there are)
  | 'xlsx-broken' // reason: part of the file that is wrong, in the reader's own words
  | 'xlsx-too-large' // of: bytes | rows | cells, limit: the most that is read
  | 'json-too-large' // limit: bytes
  | 'line-too-long' // limit: bytes
  | 'temporary-unwritable' // reason; the place is the folder of temporary files
  | 'cell-too-long' // limit: bytes; a cell of a workbook that is not read to its end
  | 'quote-not-closed' // a quote that opens a cell is not closed; the place is where it opens
  | 'cells-missing' // columns: how many the header has, cells: how many the row has
  | 'cells-surplus' // columns: how many the header has, surplus: string[] (what stands beyond)
  // lists of proposals
  | 'sheet-without-header' // sheet, rows: how many go on with a list of another sheet, option: the flags that read those alone
  | 'file-without-sheets' // `found`: the sheet that is asked for
  | 'unit-not-amount' // column: as `--unit` names it, header: no amount
  | 'columns-same-key' // key, headers: string[]: columns that stand for the same key
  | 'map-unknown-column' // column: as the flag names it, known: string[] (the columns there are), option: the flag, or --map
  | 'column-given-twice' // column: given to two keys, or to one and to nobody
  | 'map-unknown-key' // column, key, near: string[]
  | 'set-unknown-key' // key, near: string[]
  | 'set-beside-column' // key, header: the column (or JSON key) that stands for what `--set` gives
  | 'list-without-type' // known: string[] (type codes): neither a column nor `--set` gives the type
  | 'unit-unreadable' // column: as `--unit` or the configuration names it; `found`: the unit that is not understood
  | 'unit-unknown-column' // column, known: string[] (the columns there are)
  | 'value-setting-unknown' // text: what stands for the value, code, near: string[]
  | 'column-unit-needed' // fact, column: its bare figures are in a unit that nothing says
  | 'column-units-differ' // fact, column, first, second: two statements of its unit
  | 'column-unit-unclear' // fact, column, text: what speaks of its unit, left: the words that are not understood
  | 'column-unclear' // column, fact, facts: string[]: a column that nobody knows and that looks like these facts
  | 'said-above' // fact: a heading or title (`found`) speaks of it, and the row itself does not say it
  | 'cell-error' // fact (or another key): an error such as #REF!, in `found`
  | 'cell-struck' // fact (or another key): the text of the cell is struck out, whole or in part
  | 'formula-no-value' // fact (or another key): a formula whose result was never stored
  | 'cell-merged-across' // fact, column, header: the column whose cell covers this one
  | 'project-over-rows' // lines: string[]: rows that together are one project, each with facts of its own
  | 'mark-missing' // fact: a blank in a column of marks, where a blank can be taken for no answer
  | 'not-a-list' // JSON; `found`: kind of value
  // the published text of a regulation
  | 'source-not-text' // kind: a kind of file as of `file-other-format` and `file-binary`, old-office or xlsx
  | 'source-too-large' // limit: bytes
  | 'source-without-articles'
  | 'record-of-another' // expected: id of the regulation whose record is needed
  // files of cases
  | 'yaml-syntax' // reason (the YAML reader's own words)
  | 'case-missing-key' // key: what the case lacks, or holds empty
  // files of days off
  | 'holidays-not-years' // the file holds nothing by years; `found`: what it holds
  | 'holidays-year' // known: [first, last] year that days off are known for
  | 'holidays-other-year' // year: the one under which the date stands
  | 'holidays-row' // a row of days without `from` and `to`, or with them out of order
  | 'holidays-tet' // year, count: days given, weekdays: of them, known: [lunar New Year]
  | 'holidays-national-day' // year, count, weekdays, known: the days beside 2 September
  | 'holidays-off-of-choice' // key: where the day belongs, since it may be one of that choice's
  | 'holidays-worked' // a day said to be worked that would be worked anyway
  | 'date-outside-calendar' // known: [first, last] year that days off are known for
  // votes
  | 'body-missing' // known: string[] (codes of the bodies that rules on voting are stated for)
  | 'work-missing' // known: string[] (kinds of work on which the body votes in ways of their own)
  | 'unknown-work' // known: string[]
  | 'unknown-body' // near, known: string[] (codes)
  | 'count-missing' // key: the figure, as its flag
  | 'count-unreadable' // key, from: the least, count: the most
  | 'count-above' // key, name: the flag of the figure that it is part of, count: that figure
  | 'counts-above' // the same of several together (known: their flags)
  | 'flags-contrary' // name: the flag that says the opposite
  | 'silent-missing' // how many had not answered decides, and is not given
  | 'silent-in-session'
  // regulation files
  | 'regulation-syntax' // reason (the YAML reader's own words)
  | 'regulation-unknown-key' // key, path, known: string[]
  | 'regulation-missing-key' // key, path
  | 'regulation-shape' // path, expected: 'words' | 'text' | 'list' | 'mapping' | 'code' | 'fact' | 'clause' | 'date' | 'sha256' | 'header-rows' | 'value' …, known: string[]
  | 'regulation-check'; // check: RegulationCheck, name, known: string[]

/** The named checks that a regulation file must pass; the words of each are in present/messages. */
export type RegulationCheck =
  | 'given-once' // name: an id, code, form or list entry that is given twice
  | 'clause-listed' // name: a clause that is cited but not under `clauses`
  | 'body-known'
  | 'action-known'
  | 'fact-known'
  | 'fact-taken' // name: a fact that a rule (or advice) tests and its matter does not take; known: those it takes
  | 'fact-kind' // name: a fact of another kind than is needed there; known: the facts of that kind
  | 'matter-known'
  | 'matter-ruled' // name: a matter that no rule is about, or that says it has none and has one
  | 'rule-known'
  | 'value-known'
  | 'value-taken' // name: a value that the matter does not take; known: those it takes
  | 'assumed-possible' // name: a value that is assumed where it cannot stand; known: those that can
  | 'alone-by-only' // name: a value that stands alone, tested with `includes`; known: `only`
  | 'test-fits-kind' // name: a test that does not go with the fact's kind; known: those that do
  | 'test-given' // name: the fact of a condition, the band or the rule of an exception that tests nothing
  | 'one-test' // name: a fact whose `takenWhen`, or a case's `when`, is not one single test
  | 'limit-readable' // name: a limit that cannot be read exactly in the fact's unit
  | 'limits-in-order' // name: limits of a test between which nothing lies
  | 'series-fact-once' // name: the fact of a series that its `when` tests too
  | 'override-acyclic' // name: rules that override one another, `a → b → a`
  | 'ranges-by-earlier-fact' // name: a fact whose ranges depend on one that stands after it or is itself ranged; known: those it may depend on
  | 'taken-by-earlier-fact' // name: a fact taken only while something holds of a fact after it; known: those before it
  | 'cases-complete' // name: a ranged fact whose last case, or not only its last, holds for everything
  | 'items-complete' // name: a fact that a list of items needs and its matter does not take
  | 'exemption-assumed' // name: the exemption of a list of items that has no assumed value of its own
  | 'too-many-told-apart' // name: a fact of which rules tell too many values apart
  | 'doubt-differs' // name: a rule that a doubt patches without any change
  | 'circumstance-apart' // name: a circumstance that a matter takes as a fact of its own, or that is assumed
  | 'or-lower' // name: a body beside a rule's own that is not lower
  | 'actor-known' // name: who takes part and is neither a body nor a participant
  | 'participant-apart' // name: a participant's code that is a body's, another participant's or `authority`
  | 'stage-whole' // name: a step that says who, what, to whom or how it is voted on, and not both who and what
  | 'stage-addressed' // name: what is done in a stage with `to`; known: what is done to someone
  | 'stage-votes' // name: how a stage is voted on; known: the kinds of work of its body, `yes`, or none where it is no body that votes
  | 'stage-decides' // name: who decides in a stage; known: `authority`
  | 'stage-deciding' // name: `advice`, where no stage decides; the step that decides under a circumstance
  | 'stage-order' // name: a step that is due before the session and stands after it, or the other way round
  | 'due-one-way' // name: a step whose date is counted in no way, or in two
  | 'share-proper' // name: a share that is no part of a whole, or has two words
  | 'date-real'
  | 'dates-in-order' // name: dates of a notice between which no day lies; the notice, where it gives no date
  | 'flag-free' // name: a fact whose flag is an option of the commands
  | 'text-nfc'; // name: text that is not in Unicode NFC

/** Why a token, or what stands in its stead, is not JSON: the `reason` of `json-syntax`. */
export type JsonFault =
  | 'comment'
  | 'trailing-comma'
  | 'text-not-closed'
  | 'bad-escape'
  | 'control-character'
  | 'bad-number'
  | 'single-quotes'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'not-closed'
  | 'after-the-end'
  | 'too-deep';
