/** An amount: typed, shown as it is understood, and asked back where it reads in two ways. */
import type { AmountUnit } from '../../model/amount.ts';
import { echoAmount, factLabel, noteLines, promptHead, questionLines } from '../../present/interview.ts';
import { messagesFor } from '../../present/messages/words.ts';
import { describeProblem } from '../../present/problem.ts';
import { type Asking, doneLine, list, mayGoBack, row, run, type Said, viewOf, wordsOf } from './asking.ts';
import { type AmountAnswer, readAmountAnswer } from './read-amount-answer.ts';
import { proposalSoFar } from './state.ts';
import type { Step } from './step.ts';
import { type Examined, textPrompt } from './text-prompt.ts';

export async function askAmount(step: Extract<Step, { kind: 'fact' }>, asking: Asking): Promise<Said> {
  const { question, decision } = step;
  const { view, setting, interview } = asking;
  const words = wordsOf(asking);
  const { numberFormat, compiled } = setting;
  const read = (text: string) =>
    readAmountAnswer(text, {
      compiled,
      fact: question.fact,
      beside: proposalSoFar(interview),
      ...(numberFormat && { numberFormat }),
    });
  const label = factLabel(question.fact, decision.matter, viewOf(asking));
  for (;;) {
    const reply = await run(asking, textPrompt, {
      head: (width) => questionLines(question, decision.matter, { ...view, width }),
      examine: (typed) => examined(typed, read(typed), question.fact, asking),
      answer: (typed) => doneLine(asking, label, amountAnswer(typed, read(typed), question.fact, asking)),
      mayGoBack: mayGoBack(asking),
      keys: [
        words.keys.answer,
        words.keys.unknown,
        ...(mayGoBack(asking) ? [words.keys.backTyped] : []),
        words.keys.leave,
      ],
      wentBack: doneLine(asking, label, words.wentBack),
    });
    if (reply.kind !== 'said') return reply.kind === 'unknown' ? { kind: 'closed' } : reply;
    const answer = read(reply.value);
    if (answer.kind === 'understood') return { kind: 'fact', fact: question.fact, value: answer.value };
    if (answer.kind !== 'ambiguous') return { kind: 'unknown', fact: question.fact };
    const chosen = await askWhichWay(reply.value, answer, question.fact, label, asking);
    if (chosen !== 'again') return chosen;
  }
}

const TYPE_AGAIN = 'again';

async function askWhichWay(
  text: string,
  { readings }: Extract<AmountAnswer, { kind: 'ambiguous' }>,
  fact: string,
  label: string,
  asking: Asking,
): Promise<Said | typeof TYPE_AGAIN> {
  const words = wordsOf(asking);
  const rows = readings.map(({ amount }, index) =>
    row(String(index), echoAmount(amount, unitOf(fact, asking), asking.view.lang)),
  );
  const reply = await list(asking, {
    head: (width) => promptHead(words.whichWay(text.trim()), [], { ...asking.view, width }),
    rows: () => [...rows, row(TYPE_AGAIN, words.typeAgain)],
    notKnown: words.notSure,
    keys: [words.keys.choose, words.keys.answer, words.keys.leave],
    answer: ([code]) =>
      doneLine(
        asking,
        label,
        rows.find((one) => one.code === code)?.name ??
          (code === undefined ? words.notKnown : words.typeAgain),
      ),
  });
  if (reply.kind === 'unknown') return { kind: 'unknown', fact };
  if (reply.kind === 'closed') return reply;
  const reading = reply.kind === 'said' ? readings[Number(reply.value[0])] : undefined;
  // Back from here is back to the amount itself.
  return reading === undefined ? TYPE_AGAIN : { kind: 'fact', fact, value: reading.value };
}

function examined(typed: string, answer: AmountAnswer, fact: string, asking: Asking): Examined {
  const { regulation, lang } = asking.view;
  const words = wordsOf(asking);
  const view = { ...asking.view, width: asking.terminal.size().columns };
  const note = (text: string) => noteLines(text, 'yellow', view);
  const echoes = (amounts: readonly Extract<AmountAnswer, { kind: 'understood' }>[]) =>
    amounts.map(({ amount }) => echoAmount(amount, unitOf(fact, asking), lang));
  const howToType = words.typeSomething(words.examples[unitOf(fact, asking)]);
  if (typed.trim() === '') return { taken: false, echo: [''], complaint: note(howToType) };
  switch (answer.kind) {
    case 'understood':
      return { taken: true, echo: note(`= ${echoes([answer])[0]}`), complaint: [] };
    case 'ambiguous': {
      const or = messagesFor(lang).problem.or;
      return {
        taken: true,
        echo: note(words.twoWays(echoes(answer.readings).join(` ${or} `))),
        complaint: [],
      };
    }
    case 'unknown':
      return { taken: true, echo: note(words.notKnown), complaint: [] };
    case 'refused': {
      const { found, expected } = describeProblem(answer.problem, regulation, lang);
      const told = [found, expected, howToType].filter((text) => text !== '').join(' ');
      return { taken: false, echo: [''], complaint: noteLines(told, 'red', view) };
    }
  }
}

function amountAnswer(typed: string, answer: AmountAnswer, fact: string, asking: Asking): string {
  const words = wordsOf(asking);
  if (answer.kind === 'unknown') return words.notKnown;
  if (answer.kind !== 'understood') return `${typed.trim()}?`;
  return `${typed.trim()} → ${echoAmount(answer.amount, unitOf(fact, asking), asking.view.lang)}`;
}

function unitOf(fact: string, { view }: Asking): AmountUnit {
  const known = view.regulation.facts.find(({ id }) => id === fact);
  return known?.kind === 'amount' ? known.unit : 'VND';
}
