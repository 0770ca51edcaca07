/** The words of the interview, as one type: a language that lacks one does not compile. */
import type { AmountUnit } from '../../model/amount.ts';
import type { Lang } from '../../model/words.ts';
import { interviewEn } from './interview-en.ts';
import { interviewVi } from './interview-vi.ts';

export interface InterviewWords {
  readonly askType: string;
  readonly typeMeaning: string;
  readonly type: string;
  /** Said above the groups when no matter fits what was typed. */
  readonly nothingFound: string;
  readonly notSure: string;
  /** Not knowing, where something is assumed and stays so. */
  readonly notSureKeeps: string;
  readonly notKnown: string;
  readonly back: string;
  readonly wentBack: string;
  readonly noWayBack: string;
  readonly countsIn: (clauses: string) => string;
  readonly leadsTo: (body: string) => string;
  readonly moreStakes: (count: number) => string;
  readonly about: (amount: string) => string;
  readonly understood: (amount: string) => string;
  readonly twoWays: (readings: string) => string;
  readonly whichWay: (text: string) => string;
  readonly typeAgain: string;
  readonly typeSomething: (example: string) => string;
  /** Amounts as people type them. */
  readonly examples: Readonly<Record<AmountUnit, string>>;
  readonly tickSomething: string;
  readonly review: string;
  readonly reviewMeaning: string;
  readonly reviewAnswer: string;
  readonly allRight: string;
  readonly toCorrect: (facts: string) => string;
  readonly moot: (facts: string) => string;
  readonly settled: string;
  readonly open: string;
  readonly dropped: (facts: string) => string;
  readonly again: string;
  readonly againByFile: (command: string) => string;
  readonly againNeedsFile: string;
  readonly saved: (file: string) => string;
  readonly keys: {
    readonly choose: string;
    readonly tick: string;
    readonly done: string;
    readonly search: string;
    readonly answer: string;
    readonly unknown: string;
    readonly back: string;
    readonly backTyped: string;
    readonly leave: string;
  };
}

export function interviewWordsFor(lang: Lang): InterviewWords {
  return lang === 'en' ? interviewEn : interviewVi;
}
