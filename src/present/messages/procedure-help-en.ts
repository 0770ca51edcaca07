/** The words in English that `authority procedure` and `authority vote` add to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords, UsageParams } from './messages.ts';

export const procedureHelpEn: CommandHelp = {
  summary: 'the way of a file: its steps, how the body votes, and the dates',
  description:
    'Prints the way of a file to a body (or to every body of a type of proposal, or to the body that decides a JSON proposal), each step with its clause, and how that body votes. Of a step that goes through a body under another regulation it shows how that one votes. With --meeting it counts the dates from the day of the session, public holidays and days in lieu included.',
};

export const voteHelpEn: CommandHelp = {
  summary: 'check a vote: was it quorate, was it carried',
  description:
    'Checks a vote by the regulation: whether the session was quorate and the decision carried, by which clause, by how many it missed, and where the matter goes when it is not carried. Shares are exact, and of all members.',
};

export const procedureArgumentsEn = {
  way: 'a body, a type of proposal, or the JSON file of a proposal; - is standard input',
};

export const procedureOptionsEn = {
  wayDate: 'the day on which dates and related regulations are looked at; today by default',
  meeting: 'the day of the session: counts the dates before it and after',
  extraordinary: 'an extraordinary session',
  holidays: 'a YAML or JSON file of the days off that the Prime Minister chooses each year',
  ics: 'write the session and the dates as a calendar file (iCalendar)',
  body: 'the body that votes, by code or name; not needed where the regulation states rules for one alone',
  members: 'number of members in office',
  present: 'number of members in the session',
  for: 'number of members in favour',
  written: 'the members were asked in writing instead of a session',
  cadre: 'on a cadre matter',
  importantDisagreement: 'there is disagreement on important matters',
  silent: 'number of members who did not answer by the date, asked in writing',
};

export const procedureUsageEn = {
  'unknown-way': (p: UsageParams): ProblemWords => ({
    found: `${p.found} is no body, type of proposal or file.`,
    expected:
      'A body or a type of proposal of the regulation (code or name), or the JSON file of a proposal.',
    mend: `Check the spelling.${p.near && ` Nearest: ${p.near}.`}`,
  }),
  'option-needs-meeting': (p: UsageParams): ProblemWords => ({
    found: `The option ${p.found} goes with --meeting alone.`,
    expected: 'The day of a session, to count dates from.',
    mend: 'Add --meeting and the day.',
  }),
  'ics-several-ways': (p: UsageParams): ProblemWords => ({
    found: `The calendar file ${p.found} holds the session of one body, and there are several here: ${p.known}.`,
    expected: 'One body.',
    mend: 'Name the body instead of the type, or add what the proposal lacks.',
  }),
  'ics-without-session': (p: UsageParams): ProblemWords => ({
    found: `There is no date to write into ${p.found}: the regulation counts none from a session${p.reason && ` of ${p.reason}`}.`,
    expected: '',
    mend: 'Leave --ics out.',
  }),
};

const missing = (flag: string): ProblemWords => ({
  found: `Missing: ${flag}.`,
  expected: 'A whole number.',
  mend: 'Add the option; see authority vote --help.',
});

export const voteProblemsEn = {
  'body-missing': (p: ProblemParams): ProblemWords => ({
    found: 'No body is named that votes.',
    expected: p.known && `One of: ${p.known}.`,
    mend: 'Add --body.',
  }),
  'unknown-body': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is no body of the regulation.`,
    expected: p.known && `One of: ${p.known}.`,
    mend: `Correct the body.${p.near && ` Nearest: ${p.near}.`}`,
  }),
  'count-missing': (p: ProblemParams): ProblemWords => missing(p.key),
  'count-unreadable': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is no number of people that can be used.`,
    expected: p.from && `A whole number from ${p.from} to ${p.count}, in digits alone.`,
    mend: 'Correct the number.',
  }),
  'count-above': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is more than ${p.name}${p.count && ` (${p.count})`}.`,
    expected: p.count && `At most ${p.count}.`,
    mend: 'Check the two numbers.',
  }),
  'counts-above': (p: ProblemParams): ProblemWords => ({
    found: `Those in favour and those who did not answer are together more than ${p.name}${p.count && ` (${p.count})`}.`,
    expected: p.count && `Together at most ${p.count}.`,
    mend: 'Check --for and --silent.',
  }),
  'silent-missing': (): ProblemWords => ({
    found: 'The answer hangs on how many members did not answer by the date, which is not given.',
    expected: 'The number of those who did not answer and count as agreeing; 0 where everyone answered.',
    mend: 'Add --silent.',
  }),
  'silent-in-session': (): ProblemWords => ({
    found: 'Not answering means something only where members are asked in writing.',
    expected: '',
    mend: 'Leave --silent out, or add --written.',
  }),
};

export const procedureExitCodesEn = [
  ['0', 'the way is told'],
  ['2', 'wrong usage, unreadable input or a refused proposal'],
  ['3', 'the body is undetermined: the ways to each that remains are told'],
  ['70', 'a bug in the program'],
] as const;

export const voteExitCodesEn = [
  ['0', 'carried'],
  ['1', 'not carried, or the session was not quorate'],
  ['2', 'wrong usage, or figures that cannot be'],
  ['3', 'open, since the regulation does not state it'],
  ['70', 'a bug in the program'],
] as const;
