import type { CommandHelp, HelpWords, ProblemWords, UsageParams } from './messages.ts';
import type { ValidateUsageCode, ValidateWords } from './validate-words.ts';

export const validateEn: ValidateWords = {
  levels: { error: 'error', warning: 'warning', note: 'note' },
  rules: {
    mismatch: {
      name: 'Wrong body',
      short: 'The body that the submission names is not the one that decides.',
      help: 'The submission names one body, and by the regulation another decides, or the one that is named is none of those that remain possible. Address it to the body of the clause that the finding names, or correct the facts of the proposal where they are wrong.',
    },
    'declared-too-high': {
      name: 'Addressed too high',
      short: 'The body that the submission names is higher than the one that decides.',
      help: 'The submission names a higher body than the regulation asks for. Address it to the body of the clause that the finding names; where it goes higher for its weight, say so in the facts of the proposal.',
    },
    undetermined: {
      name: 'Body undetermined',
      short: 'Facts are missing, so that the deciding body is open.',
      help: 'With the facts that are given several bodies could decide. Add the facts that the finding names, then validate again.',
    },
    'not-declared': {
      name: 'No body named',
      short: 'The submission names no body.',
      help: 'The submission names no body in the column “Cấp trình” (key declaredAuthority). Enter the body that the finding names.',
    },
    rejected: {
      name: 'Refused',
      short: 'The proposal holds errors and could not be decided.',
      help: 'The proposal holds a value that cannot be read, or lacks what every proposal must have. Mend it as the finding says, then validate again.',
    },
    note: {
      name: 'Note',
      short: 'Something to take note of; it fails nothing.',
      help: 'A point that can be read in two ways, or something to note about how the proposal was read. It never counts as an error.',
    },
  },
  messages: {
    mismatch: (p) =>
      [
        `Names ${p.declared}`,
        p.isOpen
          ? `, but only these remain possible: ${p.bodies}${p.missing && ` (still missing: ${p.missing})`}.`
          : `, ${p.isTooHigh ? 'higher than the deciding body, which is' : 'where the deciding body is'} ${p.bodies}${
              p.residual ? ' because no clause reserves the matter' : ''
            }${p.clauses && ` (${p.clauses})`}.`,
        p.grounds && ` ${p.grounds}.`,
        p.crossed && ` Not covered by ${p.crossed}.`,
      ].join(''),
    undetermined: (p) =>
      `${p.declared ? `Names ${p.declared}, and these remain possible` : 'These remain possible'}: ${p.bodies}${
        p.missing && `; still missing: ${p.missing}`
      }.`,
    notDeclared: (p) =>
      p.isOpen
        ? `These are possible: ${p.bodies}.`
        : `${p.residual ? 'No clause reserves the matter, so the deciding body' : 'The deciding body'} is ${p.bodies}${
            p.clauses && ` (${p.clauses})`
          }.`,
    under: (title) => `Under “${title}”.`,
    notStated: (declared) =>
      declared
        ? `Names ${declared}, and the regulation does not state who decides.`
        : 'The regulation does not state who decides.',
    nobody: 'nobody',
  },
  columns: {
    level: 'Level',
    place: 'Place',
    proposal: 'Proposal',
    declared: 'Named',
    decides: 'Decides',
    clause: 'Clause',
    reason: 'Reason',
  },
  title: 'Validation of the named bodies',
  summary: {
    asDeclared: 'as declared',
    rules: {
      mismatch: 'name the wrong body',
      'declared-too-high': 'are addressed too high',
      undetermined: 'undetermined',
      'not-declared': 'name no body',
      rejected: 'refused',
    },
    notes: 'notes',
    known: (count) => `${count} known findings do not count.`,
    vanished: (count) => `${count} known findings are gone:`,
    baselineWritten: (path, count) => `Wrote ${count} findings to ${path}.`,
    unread: (count) => `Lists that could not be read: ${count}; the counts are of the others alone.`,
  },
  further: (count) => `… and ${count} more findings.`,
  furtherInSummary: (count) =>
    `${count} more findings stand in the lines below and in the table of this step's summary.`,
  vanished: 'Gone',
  unread: 'Unreadable',
  stdin: 'standard input',
  row: (row) => `Row ${row}`,
  sameForRows: (count) => `(the same for ${count} proposals)`,
  clausesInRun: (clauses) => `Clauses in this run: ${clauses}.`,
};

export const validateUsageEn: Readonly<Record<ValidateUsageCode, (params: UsageParams) => ProblemWords>> = {
  'no-lists-found': (p) => ({
    found: `There is no list in ${p.found}.`,
    expected: 'Files that end in .csv, .tsv, .xlsx, .json, .jsonl or .ndjson.',
    mend: 'Check the path; put a pattern such as “lists/**/*.csv” in quotes.',
  }),
  'baseline-unreadable': (p) => ({
    found: `The baseline ${p.found} cannot be read${p.reason && `: ${p.reason}`}.`,
    expected: 'A file written with --write-baseline.',
    mend: 'Write it first with --write-baseline FILE.',
  }),
  'bad-baseline': (p) => ({
    found: `${p.found} is no baseline${p.reason && `: ${p.reason}`}.`,
    expected: 'A file written with --write-baseline.',
    mend: 'Write it anew with --write-baseline FILE --force.',
  }),
  'baseline-not-written': (p) => ({
    found: `The baseline ${p.found} was not written: a list could not be read, so that its findings are not all there are.`,
    expected: '',
    mend: 'Mend the lists named above and run again.',
  }),
};

export const validateHelpEn: CommandHelp = {
  summary: 'check that each submission names the body that decides',
  description:
    'Compares the body that each proposal names (column “Cấp trình”, key declaredAuthority) with the one that decides by the regulation. Takes files of JSON, CSV, TSV, XLSX and JSONL, folders, and patterns. Made for CI: every finding comes with file, line, column, clause and reason. A column “Quy chế” (key regulation) says under which of the known regulations a row is.',
};

export const validateOptionsEn = {
  reportFormat: 'format printed to standard output; github by default in GitHub Actions',
  failOn: 'level that fails the run: error, or warning to fail proposals that name no body as well',
  baseline: 'findings known from this file do not count; those that are gone are named',
  writeBaseline: 'write all findings of this run to a baseline',
} as const;

export const validateExitCodesEn: HelpWords['exitCodes'] = [
  ['0', 'every proposal names the deciding body'],
  ['1', 'some proposals name another body or hold errors'],
  ['2', 'wrong usage, or a file that cannot be read or written'],
  ['3', 'some proposals are undetermined, and nothing worse'],
  ['70', 'a bug in the program'],
  ['130', 'interrupted (Ctrl-C)'],
];
