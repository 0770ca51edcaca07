/** What the document and the JSON of a procedure share: its names, and the words of its conditions and passages. */
import type { Stage } from '../model/decision.ts';
import type { Passage, Procedure, ProcedureSubject, StepCondition } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import { type Advice, AUTHORITY } from '../model/step.ts';
import type { Lang } from '../model/words.ts';
import { describeTests } from './conditions.ts';
import { writeDate } from './dates.ts';
import { type ProcedureWords, procedureWordsFor } from './messages/procedure.ts';
import { Names, officials } from './names.ts';
import { actorsText } from './route.ts';

export interface ProcedureView {
  readonly procedure: Procedure;
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly names: Names;
  readonly words: ProcedureWords;
}

export function viewOf(procedure: Procedure, regulation: Regulation, lang: Lang): ProcedureView {
  const names = new Names(regulation, lang, matterOf(procedure.subject));
  return { procedure, regulation, lang, names, words: procedureWordsFor(lang) };
}

/** Code of the matter that is spoken of; of a body alone there is none. */
export function matterOf(subject: ProcedureSubject): string | undefined {
  if (subject.kind === 'body') return undefined;
  return subject.kind === 'matter' ? subject.matter : subject.decision.matter;
}

export function conditionText(condition: StepCondition, view: ProcedureView): string {
  const { procedure, regulation, names, lang } = view;
  const { conditions } = view.words;
  switch (condition.kind) {
    case 'under':
      return conditions.under(officials(condition.clauses, lang));
    case 'rules':
      return conditions.rules(condition.rules.map((id) => names.ruleSubject(id)).join('; '));
    case 'outcome':
      return condition.outcome === 'residual' ? conditions.residual : conditions.decided;
    case 'when': {
      const tests = describeTests(condition.tests, regulation, lang, matterOf(procedure.subject));
      return conditions.when(tests.join('; '));
    }
  }
}

/**
 * By which other regulation a step is taken, or that it is not known.
 * @param stage who acts in the step, by whose regulation it is
 */
export function passageTitle(
  passage: Passage,
  stage: Stage | undefined,
  { procedure, names, words, lang }: ProcedureView,
): string {
  const { passages } = words;
  if (passage.kind === 'none') {
    return passages.none(
      writeDate(procedure.day, lang),
      stage === undefined ? '' : actorsText(stage.who, names),
    );
  }
  if (passage.kind === 'unknown') return passages.unknown(passage.id);
  const { id, title, voting = [] } = passage.regulation;
  const regulation = `${title[lang]} (${id})`;
  return voting.length === 0 ? passages.silent(regulation) : passages.known(regulation);
}

/** When a body meets: the step that falls on its session, whatever the matter. */
export function rhythmOf(body: string, { advice }: Regulation): Advice | undefined {
  return advice.find(
    ({ due, bodies, who, matters, rules, when }) =>
      due?.word === 'on' &&
      (who === undefined || who.codes[0] === AUTHORITY ? bodies : who.codes).includes(body) &&
      [matters, rules, when].every((list) => list.length === 0),
  );
}
