/** The words in English that `authority test` and `authority diff` add to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords, UsageParams } from './messages.ts';

export const caseProblemsEn = {
  'yaml-syntax': (p: ProblemParams): ProblemWords => ({
    found: `This is no correct YAML${p.reason && ` (${p.reason})`}.`,
    expected: 'YAML, each level indented by spaces.',
    mend: 'Look at the indentation, colons and quotes around this place.',
  }),
  'case-missing-key': (p: ProblemParams): ProblemWords => ({
    found: `The case has no ${p.key}, or an empty one.`,
    expected:
      'given: the facts of a proposal; expected: at least one thing to expect (outcome, authority, clauses…).',
    mend: 'Add what is missing.',
  }),
};

export const caseUsageEn = {
  'no-cases': (p: UsageParams): ProblemWords => ({
    found: `There are no cases in ${p.found}.`,
    expected: 'A .yaml, .json or .jsonl file, or a folder that holds some.',
    mend: 'Check the path; “authority audit --cases” writes cases for every limit.',
  }),
};

export const testHelpEn: CommandHelp = {
  summary: 'run the cases of a regulation',
  description:
    'Decides every case (given: the facts of a proposal, expected: what should come of it) in YAML, JSON or JSONL files or whole folders, and shows where one is otherwise than expected: what was expected, what was found, the facts given, the clause and its limits.',
};

export const diffHelpEn: CommandHelp = {
  summary: 'compare two regulations: which proposals move to another body',
  description:
    'Compares two regulations (two versions, two provinces): which proposals another body decides, with one of them as a witness; matters, facts and bodies that only one has; rules and limits that have changed. Exact over all values, never by sampling. The words of the regulations are not compared.',
};

export const caseOptionsEn = {
  boundaryCases: 'instead of auditing, write cases for every limit, exception, override and doubt (JSONL)',
  coverage: 'name the rules, exceptions, overrides and doubts that no case touches',
  caseDate: 'the day of a case without a date; today by default',
  diffCases: 'a list of proposals (JSON, JSONL, YAML): which of them move',
};

export const caseArgumentsEn = {
  cases: 'a file or folder of cases; - is standard input',
  oneRegulation: 'the regulation before: an id or a file',
  otherRegulation: 'the regulation after: an id or a file',
};

export const testExitCodesEn = [
  ['0', 'all cases are as expected'],
  ['1', 'some cases are otherwise than expected'],
  ['2', 'wrong usage, an unreadable file or a broken case'],
  ['70', 'a bug in the program'],
] as const;

export const diffExitCodesEn = [
  ['0', 'nothing is different'],
  ['1', 'something is different'],
  ['2', 'wrong usage or an unreadable file'],
  ['70', 'a bug in the program'],
] as const;
