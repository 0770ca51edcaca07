/** A step of the way in words: under which conditions it stands, when it is due, by which other regulation it is gone. */
import type { SessionDates } from '../../model/calendar.ts';
import type { StepCondition, WayStep } from '../../model/procedure.ts';
import type { Due } from '../../model/regulation.ts';
import { writeDay } from '../calendar/days.ts';
import { tellDeadline } from '../calendar/told.ts';
import { describeTests } from '../conditions.ts';
import { official, upperFirst } from '../names.ts';
import { type ToldPassage, tellPassages } from './passages.ts';
import { matterOf, type View } from './view.ts';

export interface ToldStep {
  readonly message: string;
  readonly clauses: readonly string[];
  /** Under which conditions the step stands; '' always. */
  readonly condition: string;
  /** The day by which it is due, and how that is counted; '' where none is counted. */
  readonly due: string;
  /** What was passed over in counting, and what is to be said of the day. */
  readonly dueNotes: readonly string[];
  readonly passages: readonly ToldPassage[];
}

export function tellStep(
  { step, id, conditions }: WayStep,
  dates: SessionDates | undefined,
  view: View,
): ToldStep {
  const { message, clauses, due } = view.regulation.advice[step]!;
  return {
    message: upperFirst(message[view.lang]),
    clauses,
    condition: upperFirst(conditions.map((condition) => conditionWords(condition, view)).join('; ')),
    ...(due === undefined ? { due: '', dueNotes: [] } : tellDue(due, id, dates, view)),
    passages: tellPassages(view.procedure.passages.get(step) ?? [], view),
  };
}

export function conditionWords(
  condition: StepCondition,
  { procedure, regulation, names, words, lang }: View,
): string {
  const { conditions } = words;
  switch (condition.kind) {
    case 'under':
      return conditions.under(condition.clauses.map((id) => official(id, lang)).join(', '));
    case 'rules':
      return conditions.rules(condition.rules.map((id) => names.ruleSubject(id)).join('; '));
    case 'outcome':
      return condition.outcome === 'residual' ? conditions.residual : conditions.decided;
    case 'when':
      return conditions.when(
        describeTests(condition.tests, regulation, lang, matterOf(procedure.subject)).join('; '),
      );
  }
}

function tellDue(
  due: Due,
  id: string,
  dates: SessionDates | undefined,
  { procedure, words, lang }: View,
): Pick<ToldStep, 'due' | 'dueNotes'> {
  if (procedure.extraordinary && !due.extraordinary) return { due: '', dueNotes: [words.notExtraordinary] };
  if (due.days === null) return { due: '', dueNotes: [words.daysNotStated] };
  if (dates === undefined) return { due: '', dueNotes: [] };
  const label = due.label[lang];
  if (due.word === 'on') return { due: words.due(label, writeDay(dates.session, lang), ''), dueNotes: [] };
  const { date, term, counted, notes } = tellDeadline(dates.deadlines.find((one) => one.id === id)!, lang);
  return { due: words.due(label, date, term), dueNotes: [...counted, ...notes] };
}
