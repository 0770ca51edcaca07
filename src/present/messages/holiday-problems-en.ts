/** Trouble with a file of days off, or with a day beyond those that are known. */
import type { ProblemParams, ProblemWords } from './messages.ts';

/** "from 2021 to 2049" */
const span = (known: string): string => known.replace(', ', ' to ');

export const holidayProblemsEn = {
  'holidays-not-years': (): ProblemWords => ({
    found: 'The file of days off holds nothing by years.',
    expected:
      'YAML or JSON, an entry a year: 2025: { tet: […], nationalDay: 2025-09-01, off: […], worked: […] }.',
    mend: 'Write the days off under their years.',
  }),
  'holidays-year': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is no year whose days off are known.`,
    expected: p.known && `A year from ${span(p.known)}.`,
    mend: 'Correct the year.',
  }),
  'holidays-other-year': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is not in the year${p.year && ` ${p.year}`} under which it stands.`,
    expected: '',
    mend: 'Correct the date, or move it to its year.',
  }),
  'holidays-row': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is no row of days.`,
    expected: '{ from: first day, to: last day }, the last not before the first.',
    mend: 'Rewrite the row, or list each day.',
  }),
  'holidays-tet': (p: ProblemParams): ProblemWords => ({
    found: `The days off at Tết${p.year && ` ${p.year}`} do not fit the Labour Code${
      p.count && `: ${p.count} days, ${p.weekdays} of them no Saturday or Sunday`
    }.`,
    expected: `Exactly 5 days (point b, clause 1, Article 112); or the whole row with weekends and days in lieu, 5 of which are no Saturday or Sunday${
      p.known && `; the lunar New Year (${p.known}) among them`
    }.`,
    mend: 'Write them as the official notice has them; swapped days go under off and worked.',
  }),
  'holidays-national-day': (p: ProblemParams): ProblemWords => ({
    found: `The day off beside National Day${p.year && ` ${p.year}`} does not fit the Labour Code.`,
    expected: `One day just before or after 2 September (point đ, clause 1, Article 112)${
      p.known && `: ${p.known}`
    }; or the whole row, 2 days of which are no Saturday or Sunday.`,
    mend: 'Write it as the official notice has it; swapped days go under off and worked.',
  }),
  'holidays-off-of-choice': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} may be one of the days that the Prime Minister chooses, and stands under off.`,
    expected: 'Under off only other days, such as swapped ones.',
    mend: p.key && `Write that choice under ${p.key}.`,
  }),
  'holidays-worked': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} is a working day anyway, or a holiday that is not worked for another day.`,
    expected: 'Under worked the Saturdays and Sundays that are worked for swapped days.',
    mend: 'Correct it, or take it out.',
  }),
  'date-outside-calendar': (p: ProblemParams): ProblemWords => ({
    found: `The dates of a session on ${p.found} cannot be counted: one lies beyond the years whose days off are known.`,
    expected: p.known && `Session and dates within the years from ${span(p.known)}.`,
    mend: 'Check the day of the session.',
  }),
};
