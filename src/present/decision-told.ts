/** What is said of a decision beside its grounds, each behind its mark: what the text says, and what the program supposes. */
import type { Notice } from '../model/words.ts';
import { assumedValue, clausesBeside, type DecisionView, warningText } from './decision-words.ts';
import { decisionWordsFor } from './messages/decision.ts';
import type { Names } from './names.ts';

/** What is said by the text, and what the program supposes: never in one sentence. */
export interface Told {
  /** `!`: what is known from elsewhere, of the day on which the regulation is asked. */
  readonly mark: '§' | '≈' | '!';
  readonly text: string;
  /** Clauses behind it in brackets; '' where it names them itself. */
  readonly clauses: string;
}

/** Assumptions that are named under the head; the others carry their mark where all are listed. */
const MOST_MARKED = 3;

/** What would make a reader stop, to be read right after the head. */
export function stops(view: DecisionView): Told[] {
  const { decision, names, words } = view;
  const { stop, mayChange, moreMarked, open } = words.outcome;
  const { doubts } = names.regulation;
  const dated = decision.warnings
    .filter((notice) => standsAtHead(notice, names))
    .flatMap((notice) => toldOf(notice, names))
    .map((told) => (told.mark === '!' ? { ...told, text: stop(names.inSentence(told.text)) } : told));
  const marked = decision.assumptions.filter(({ couldChange }) => couldChange);
  const named = marked
    .slice(0, MOST_MARKED)
    .map(({ fact, value }) => `${names.factLabel(fact)} (${assumedValue(fact, value, names)})`);
  if (marked.length > named.length) named.push(moreMarked(marked.length - named.length));
  const points = decision.warnings.filter(
    ({ code }) => code === 'either-body' || doubts.some((doubt) => doubt.code === code),
  ).length;
  return [
    ...dated,
    ...(named.length === 0 || decision.outcome === 'undetermined'
      ? []
      : [{ mark: '≈', text: mayChange(named.join(', ')), clauses: '' } as const]),
    ...(points === 0 ? [] : [{ mark: '§', text: open(points, words.sections.notes), clauses: '' } as const]),
  ];
}

/** The first place of a result in which marks stand: they are explained there and nowhere else. */
export function legendAt(view: DecisionView): 'head' | 'notes' | 'next' {
  if (stops(view).some(({ mark }) => mark !== '!')) return 'head';
  return warningsTold(view).length > 0 ? 'notes' : 'next';
}

/** The warnings that do not stand under the head already, each as what the text says and what the program takes. */
export function warningsTold({ decision, names }: DecisionView): Told[] {
  return decision.warnings
    .filter((notice) => !standsAtHead(notice, names))
    .flatMap((notice) => toldOf(notice, names));
}

/** What stands before anything else: that nobody is named, a figure that is an estimate. */
const AT_HEAD: readonly string[] = ['not-stated', 'approximate-amount'];

/** Whether it stands there too for being about the day. */
function standsAtHead({ code }: Notice, { regulation }: Names): boolean {
  return AT_HEAD.includes(code) || regulation.dated.some((notice) => notice.code === code);
}

/** Of the program's own warnings those that speak of the text. */
const OF_THE_TEXT: readonly string[] = ['either-body', 'not-stated'];

function toldOf(notice: Notice, names: Names): Told[] {
  const { message, taken } = warningText(notice, names);
  const { warnings } = decisionWordsFor(names.lang);
  const isOwn = Object.hasOwn(warnings, notice.code) && !OF_THE_TEXT.includes(notice.code);
  const isOfTheDay = names.regulation.dated.some(({ code }) => code === notice.code);
  const clauses = clausesBeside(message, notice.clauses, names.lang);
  // The sentence ends behind the clauses, not before them.
  const ended = clauses !== '' && message.endsWith('.');
  const cited = ended ? { text: message.slice(0, -1), clauses: `${clauses}.` } : { text: message, clauses };
  return [
    { mark: isOwn ? '≈' : isOfTheDay ? '!' : '§', ...cited },
    ...(taken === undefined ? [] : [{ mark: '≈', text: taken, clauses: '' } as const]),
  ];
}
