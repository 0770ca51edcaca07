/** Each step of the interview as a question on the terminal. */
import { askAmount } from './ask-amount.ts';
import { askType } from './ask-type.ts';
import { askReview, askValues } from './ask-values.ts';
import type { Asking, Said } from './asking.ts';
import type { Step } from './step.ts';

export type Question = Extract<Step, { kind: 'type' | 'fact' | 'review' }>;

export function ask(step: Question, asking: Asking): Promise<Said> {
  switch (step.kind) {
    case 'type':
      return askType(step.matters, asking);
    case 'review':
      return askReview(step, asking);
    case 'fact': {
      const { facts } = asking.setting.compiled.regulation;
      const fact = facts.find(({ id }) => id === step.question.fact);
      return fact?.kind === 'amount' ? askAmount(step, asking) : askValues(step, asking);
    }
  }
}
