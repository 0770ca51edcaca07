/** The words in English that `authority source` adds to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords } from './messages.ts';

export const sourceProblemsEn = {
  'source-not-text': (p: ProblemParams): ProblemWords => ({
    found: `This is ${p.kind}, not plain text.`,
    expected: 'A .txt file with the text of the regulation.',
    mend: 'Open it and save it as plain text (.txt, UTF-8); of a scan, recognise the letters first.',
  }),
  'source-too-large': (p: ProblemParams): ProblemWords => ({
    found: 'The file is too large to be the text of a regulation.',
    expected: p.limit && `At most ${p.limit}.`,
    mend: 'Choose the right file.',
  }),
  'source-without-articles': (): ProblemWords => ({
    found: 'There is no article in the text.',
    expected: 'The text of the regulation, each article beginning like “Điều 1.”.',
    mend: 'Choose the right file; of a scan, check the words “Điều”.',
  }),
};

export const sourceHelpEn: CommandHelp = {
  summary: 'compare a regulation file with its text as published',
  description:
    'Reads the text of a regulation as published (page numbers, broken lines, scanning errors and all), splits it into articles, clauses and points, and compares the regulation file with it: every clause that is cited exists; every limit stands in the text of its clause with the same word (từ, trên, đến, dưới); every quote is right. Figures of the text that the file does not use are listed. The text does not come with the program.',
};

export const sourceArgumentsEn = { source: 'the text of the regulation; - is standard input' };

export const sourceOptionsEn = {
  explainSource: 'show the clause as published too, from this text of the regulation',
};

export const sourceExitCodesEn = [
  ['0', 'the regulation file agrees with the text'],
  ['1', 'it does not'],
  ['2', 'wrong usage, an unreadable file or one without articles'],
  ['70', 'a bug in the program'],
] as const;
