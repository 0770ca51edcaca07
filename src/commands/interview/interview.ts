/** The interview: asks for what is missing, one question at a time, and only while the answers matter. */
import type { RawProposal } from '../../intake/raw.ts';
import { factLabel, type InterviewView, noteLines } from '../../present/interview.ts';
import { interviewWordsFor } from '../../present/messages/interview.ts';
import { type Context, EXIT, type ExitCode, refuseInput, styleOf, widthOf, write } from '../context.ts';
import { askAmount } from './ask-amount.ts';
import { atTerminal, orClosed } from './at-terminal.ts';
import { type Asking, askReview, askType, askValues, type Said, type Terminal } from './questions.ts';
import { answer, back, begin, nextStep, type Setting, type Step } from './step.ts';

export type Interviewed = { readonly raw: RawProposal } | { readonly exit: ExitCode };

/**
 * Completes a proposal by asking on the terminal. Nothing is written to standard output; leaving with Ctrl-C, or
 * the end of the input, is exit 130.
 */
export async function interview(
  given: RawProposal,
  setting: Setting,
  context: Context,
): Promise<Interviewed> {
  const { io, lang } = context;
  const { regulation } = setting.compiled;
  const view = { regulation, lang, style: await styleOf(io.stderr, io.env) };
  const remembering = { ...setting, memo: new Map() };
  return atTerminal(context, (terminal) => converse(given, remembering, view, terminal, context));
}

async function converse(
  given: RawProposal,
  setting: Setting,
  view: Omit<InterviewView, 'width'>,
  terminal: Terminal,
  context: Context,
): Promise<Interviewed> {
  const { stderr } = context.io;
  for (let state = begin(given); ; ) {
    const step = nextStep(state, setting);
    if (step.kind === 'refused') {
      return { exit: await refuseInput(context, step.problems, view.regulation) };
    }
    if (step.kind === 'done') {
      await write(stderr, closingNotes(step, { ...view, width: widthOf(stderr) }));
      return { raw: step.raw };
    }
    const said = await orClosed(ask(step, { interview: state, setting, view, terminal }));
    if (said.kind === 'closed') return { exit: EXIT.interrupted };
    if (said.kind === 'no-type') return { exit: await refuseWithoutType(setting, context) };
    state = said.kind === 'back' ? back(state) : answer(state, said);
  }
}

function refuseWithoutType({ compiled }: Setting, context: Context): Promise<ExitCode> {
  const known = compiled.regulation.matters.map(({ code }) => code);
  const problem = { code: 'type-missing', place: { flag: '--type' }, params: { known } } as const;
  return refuseInput(context, [problem], compiled.regulation);
}

/** Why nothing more is asked. */
function closingNotes(step: Extract<Step, { kind: 'done' }>, view: InterviewView): string {
  const words = interviewWordsFor(view.lang);
  const { decision, moot, dropped } = step;
  const named = (facts: readonly string[]) =>
    facts.map((fact) => factLabel(fact, decision.matter, view)).join(', ');
  const settled = decision.outcome !== 'undetermined';
  const notes = [
    ...(dropped.length === 0 ? [] : [words.dropped(named(dropped))]),
    settled ? words.settled : words.open,
    ...(settled && moot.length > 0 ? [words.moot(named(moot))] : []),
  ];
  return `${noteLines(notes.join(' '), 'dim', view).join('\n')}\n\n`;
}

type Question = Extract<Step, { kind: 'type' | 'fact' | 'review' }>;

function ask(step: Question, asking: Asking): Promise<Said> {
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
