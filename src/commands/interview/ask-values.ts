/** Questions whose answers are values: one, several, yes or no; and the assumptions to confirm. */
import { fold } from '../../notation/fold.ts';
import { span } from '../../present/document/layout.ts';
import {
  assumptionRow,
  factLabel,
  promptHead,
  questionLines,
  valueNames,
  valueRows,
} from '../../present/interview.ts';
import { type Asking, doneLine, list, mayGoBack, row, type Said, viewOf, wordsOf } from './asking.ts';
import type { Step } from './step.ts';

export async function askValues(step: Extract<Step, { kind: 'fact' }>, asking: Asking): Promise<Said> {
  const { question, decision, correcting } = step;
  const { view } = asking;
  const words = wordsOf(asking);
  const known = view.regulation.facts.find(({ id }) => id === question.fact)!;
  const several = known.kind === 'several';
  const wide = viewOf(asking);
  const rows = valueRows(question, decision, wide).map(({ code, name, hint }) => row(code, name, hint));
  const finding = (typed: string) => rows.filter(({ code, name }) => startsLike(typed, [name, code ?? '']));
  const label = factLabel(question.fact, decision.matter, wide);
  const reply = await list(asking, {
    head: (width) => questionLines(question, decision.matter, { ...view, width }),
    rows: (typed) => (finding(typed).length === 0 ? rows : finding(typed)),
    found: (typed) => finding(typed).length > 0,
    ...(several && {
      several: { mayBeEmpty: false, ...(known.alone !== undefined && { alone: known.alone }) },
    }),
    notKnown: correcting ? words.notSureKeeps : words.notSure,
    keys: several
      ? [words.keys.choose, words.keys.tick, words.keys.done, ...backKey(asking), words.keys.leave]
      : [words.keys.choose, words.keys.answer, ...backKey(asking), words.keys.leave],
    answer: (codes) =>
      doneLine(
        asking,
        label,
        codes.length === 0 ? words.notKnown : valueNames(question.fact, codes, decision.matter, wide),
      ),
  });
  if (reply.kind === 'unknown') return { kind: 'unknown', fact: question.fact };
  if (reply.kind !== 'said') return reply;
  const texts = reply.value.map((text) => ({ kind: 'text', text, place: {} }) as const);
  const value = several ? ({ kind: 'list', elements: texts, place: {} } as const) : texts[0]!;
  return { kind: 'fact', fact: question.fact, value };
}

function backKey(asking: Asking): string[] {
  return mayGoBack(asking) ? [wordsOf(asking).keys.back] : [];
}

/** Whether what is typed begins one of the words of a name, marks or not. */
function startsLike(typed: string, names: readonly string[]): boolean {
  const words = foldedWords(typed);
  return names.some((name) => {
    const own = foldedWords(name);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}

function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

export async function askReview(
  { assumptions, matter }: Extract<Step, { kind: 'review' }>,
  asking: Asking,
): Promise<Said> {
  const words = wordsOf(asking);
  const rows = assumptions.map(({ fact, value }) =>
    row(fact, assumptionRow(fact, value, matter, viewOf(asking))),
  );
  const reply = await list(asking, {
    head: (width) => promptHead(words.review, [span(words.reviewMeaning, 'dim')], { ...asking.view, width }),
    rows: () => rows,
    several: { mayBeEmpty: true },
    keys: [words.keys.choose, words.keys.tick, words.keys.done, ...backKey(asking), words.keys.leave],
    answer: (wrong) => {
      const labels = wrong.map((fact) => factLabel(fact, matter, viewOf(asking)));
      return doneLine(
        asking,
        words.reviewAnswer,
        wrong.length === 0 ? words.allRight : words.toCorrect(labels.join(', ')),
      );
    },
  });
  if (reply.kind !== 'said') return reply.kind === 'unknown' ? { kind: 'closed' } : reply;
  return { kind: 'review', shown: assumptions.map(({ fact }) => fact), wrong: reply.value };
}
