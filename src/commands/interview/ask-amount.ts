/** Asks for an amount: shows how what is typed is understood, and asks back where it reads in two ways. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import type { Raw, RawProposal } from '../../intake/raw.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { AmountUnit, AmountValue } from '../../model/amount.ts';
import type { Problem } from '../../model/problem.ts';
import { writeAmount, writeAmountValue } from '../../notation/write-amount.ts';
import {
  amountExample,
  echoAmount,
  factLabel,
  noteLines,
  promptHead,
  questionLines,
} from '../../present/interview.ts';
import { problemWordsFor } from '../../present/messages/problems.ts';
import { describeProblem } from '../../present/problem.ts';
import type { Examined } from './prompts.ts';
import {
  type Asking,
  doneLine,
  list,
  mayGoBack,
  row,
  type Said,
  typedLine,
  viewOf,
  wordsOf,
} from './questions.ts';
import { proposalSoFar, type Step } from './step.ts';

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
    const reply = await typedLine(asking, {
      head: (width) => questionLines(question, decision.matter, { ...view, width }),
      examine: (typed) => examined(typed, read(typed), question, asking),
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

function examined(
  typed: string,
  answer: AmountAnswer,
  question: Parameters<typeof amountExample>[0],
  asking: Asking,
): Examined {
  const { fact } = question;
  const { regulation, lang } = asking.view;
  const words = wordsOf(asking);
  const view = { ...asking.view, width: asking.terminal.size().columns };
  const note = (text: string) => noteLines(text, 'yellow', view);
  const echoes = (amounts: readonly Extract<AmountAnswer, { kind: 'understood' }>[]) =>
    amounts.map(({ amount }) => echoAmount(amount, unitOf(fact, asking), lang));
  const howToType = words.typeSomething(amountExample(question, view));
  if (typed.trim() === '') return { taken: false, echo: [''], complaint: note(howToType) };
  switch (answer.kind) {
    case 'understood':
      return { taken: true, echo: note(`= ${echoes([answer])[0]}`), complaint: [] };
    case 'ambiguous': {
      const or = problemWordsFor(lang).or;
      return {
        taken: true,
        echo: note(words.twoWays(echoes(answer.readings).join(` ${or} `))),
        complaint: [],
      };
    }
    case 'unknown':
      return { taken: true, echo: note(words.notKnown), complaint: [] };
    case 'refused': {
      const { found, mend } = describeProblem(answer.problem, regulation, lang);
      const told = [found, mend || howToType].join(' ');
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

export type AmountAnswer =
  | { readonly kind: 'understood'; readonly amount: AmountValue; readonly value: Raw }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Understood[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly problem: Problem };

type Understood = Extract<AmountAnswer, { kind: 'understood' }>;

export interface AmountQuestion {
  readonly compiled: CompiledRegulation;
  readonly fact: string;
  /** What is known so far: another amount may say how this one is written. */
  readonly beside: RawProposal;
  readonly numberFormat?: 'vi' | 'en';
}

const NOT_KNOWN = /^(?:\?+|unknown|don'?t know)$/i;

export function readAmountAnswer(text: string, question: AmountQuestion): AmountAnswer {
  if (NOT_KNOWN.test(text.trim())) return { kind: 'unknown' };
  const { beside, numberFormat } = question;
  const read = readBeside(text, question, beside.entries, numberFormat);
  if (read.kind !== 'refused' || read.problem.code !== 'amount-ambiguous') return read;
  const readings = (['vi', 'en'] as const).flatMap((style) => {
    const type = beside.entries.filter(({ key }) => key === 'type');
    const one = readBeside(text, question, type, style);
    return one.kind === 'understood' ? [one] : [];
  });
  return readings.length === 0 ? read : { kind: 'ambiguous', readings };
}

function readBeside(
  text: string,
  { compiled, fact }: AmountQuestion,
  beside: RawProposal['entries'],
  numberFormat: 'vi' | 'en' | undefined,
): AmountAnswer {
  const { regulation } = compiled;
  const place = {};
  const entry = { key: fact, value: { kind: 'text', text, place } as const, place };
  const entries = [...beside.filter(({ key }) => key !== fact), entry];
  const read = readProposal(
    regulation,
    { entries, place },
    { mode: 'strict', ...(numberFormat && { numberFormat }) },
  );
  const problem = read.problems.find((one) => one.place === place) ?? read.problems[0];
  if (problem !== undefined) return { kind: 'refused', problem };
  const value = read.proposal?.facts.get(fact);
  // What intake takes for a fact left out: an empty line, a dash, "không rõ".
  if (value?.kind !== 'amount') return { kind: 'unknown' };
  const known = regulation.facts.find((one) => one.id === fact);
  return understood(value.amount, known?.kind === 'amount' ? known.unit : 'VND');
}

/** The amount kept as it was understood, so that no later answer makes it mean something else. */
function understood(amount: AmountValue, unit: AmountUnit): Understood {
  const value: Raw =
    amount.kind === 'exact' && !amount.approximate
      ? { kind: 'number', source: amount.value, place: {} }
      : {
          kind: 'text',
          text: writeAmountValue(amount, (figure) => writeAmount(figure, unit, 'vi')),
          place: {},
        };
  return { kind: 'understood', amount, value };
}
