/**
 * The interview about lists: reads them once without writing anything, asks what is not understood in them, reads again
 * by the answers, and so on until nothing new comes up; then offers to write the answers down.
 */
import type { ColumnOptions } from '../../intake/list/column-options.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { shownPath } from '../../present/document/escape.ts';
import { noteLines } from '../../present/interview.ts';
import { listInterviewWordsFor } from '../../present/messages/list-interview.ts';
import {
  type Context,
  EXIT,
  type ExitCode,
  refuseInput,
  refuseUsage,
  styleOf,
  widthOf,
  write,
} from '../context.ts';
import type { Configuration } from '../lists/configuration.ts';
import type { ListInputs } from '../lists/list-inputs.ts';
import { configurationFileOf, writeAnswers } from '../lists/write-configuration.ts';
import { atTerminal, orClosed } from './at-terminal.ts';
import { type Answered, answersToOptions, answersToWrite } from './list-answers.ts';
import { keyOf, type ListQuestion, type Questions, questionsOf } from './list-questions.ts';
import { askAboutList, askToWrite, type ListAsking } from './list-screens.ts';
import { survey } from './list-survey.ts';
import type { Terminal } from './questions.ts';

export interface ListInterviewSetting {
  readonly view: Omit<ListAsking['view'], 'style'>;
  /** The lists of the run, read by what was answered so far. */
  readonly inputsBy: (answers: ColumnOptions) => ListInputs;
  /** The matter that the run gives all rows, by code. */
  readonly type?: string;
  /** What is already said once and for all. */
  readonly configuration?: Configuration;
  /** Whether a configuration may be written: not where none is to be looked for. */
  readonly mayWrite: boolean;
}

export type ListInterviewed =
  | {
      readonly answers: ColumnOptions;
      /** Of the run, whatever comes of it: the answers could not be written down. */
      readonly exit?: ExitCode;
    }
  /** It was left. */
  | { readonly left: ExitCode };

/** Answers lead to further questions, but not on and on. */
const MOST_READINGS = 12;

export async function interviewAboutLists(
  setting: ListInterviewSetting,
  context: Context,
): Promise<ListInterviewed> {
  const first = await questionsBy([], setting, context);
  if (first.questions.length === 0) return { answers: {} };
  const style = await styleOf(context.io.stderr, context.io.env);
  const view = { ...setting.view, style };
  const answered = await atTerminal(context, (terminal) =>
    new Conversation(setting, context, { view, terminal }).hold(first),
  );
  if (answered === undefined) return { left: EXIT.interrupted };
  const answers = answersToOptions(answered.answers);
  if (!answered.isToWrite) return { answers };
  const exit = await writeDown(answered.answers, setting, context);
  return { answers, ...(exit !== undefined && { exit }) };
}

/** What is asked in the light of the answers so far, and was not asked before. */
async function questionsBy(
  answers: readonly Answered[],
  { inputsBy, view, type }: ListInterviewSetting,
  { io }: Context,
): Promise<Questions> {
  const said = answersToOptions(answers);
  const inputsWith = (matter?: string) => {
    const set = matter === undefined ? said.set : [{ key: 'type', text: matter }];
    return inputsBy({ ...said, ...(set !== undefined && { set }) });
  };
  const { regulation, lang } = view;
  const found = await survey(regulation, inputsWith, io.signal);
  const matter = said.set?.find(({ key }) => key === 'type')?.text ?? type;
  const { questions, unasked } = questionsOf(found, regulation, lang, matter);
  const asked = new Set(answers.map(({ question }) => keyOf(question)));
  return { questions: questions.filter((question) => !asked.has(keyOf(question))), unasked };
}

interface Held {
  readonly answers: readonly Answered[];
  readonly isToWrite: boolean;
}

class Conversation {
  readonly #setting: ListInterviewSetting;
  readonly #context: Context;
  readonly #asking: Omit<ListAsking, 'mayGoBack'>;
  #answers: readonly Answered[] = [];

  constructor(
    setting: ListInterviewSetting,
    context: Context,
    asking: { view: ListAsking['view']; terminal: Terminal },
  ) {
    this.#setting = setting;
    this.#context = context;
    this.#asking = asking;
  }

  /** Undefined where it was left. */
  async hold(first: Questions): Promise<Held | undefined> {
    let { questions, unasked } = first;
    for (let readings = 1; ; readings++) {
      const came = await this.#askAll(questions);
      if (came === 'closed') return undefined;
      if (came === 'done' && readings >= MOST_READINGS) questions = [];
      else ({ questions, unasked } = await questionsBy(this.#answers, this.#setting, this.#context));
      if (questions.length > 0) continue;
      const wish = await this.#askToWrite();
      if (wish === 'closed') return undefined;
      if (wish !== 'back') {
        if (unasked > 0)
          await this.#say(
            listInterviewWordsFor(this.#context.lang).unasked(writeCount(unasked, this.#context.lang)),
          );
        return { answers: this.#answers, isToWrite: wish === 'yes' };
      }
      questions = [this.#takeBack()];
    }
  }

  /** Asks one after the other. `back`: what stood before the first of them is asked anew. */
  async #askAll(questions: readonly ListQuestion[]): Promise<'done' | 'back' | 'closed'> {
    for (let at = 0; at < questions.length; ) {
      const question = questions[at]!;
      const said = await orClosed(askAboutList(question, this.#askingNow()));
      if (said.kind === 'closed') return 'closed';
      if (said.kind !== 'back') {
        this.#answers = [...this.#answers, { question, said }];
        at++;
        continue;
      }
      this.#takeBack();
      if (at === 0) return 'back';
      at--;
    }
    return 'done';
  }

  async #askToWrite(): Promise<'yes' | 'no' | 'back' | 'closed'> {
    const { configuration, mayWrite } = this.#setting;
    if (!mayWrite || answersToWrite(this.#answers) === undefined) return 'no';
    const said = await orClosed(askToWrite(configurationFileOf(configuration), this.#askingNow()));
    return typeof said === 'string' ? said : 'closed';
  }

  #askingNow(): ListAsking {
    return { ...this.#asking, mayGoBack: this.#answers.length > 0 };
  }

  #takeBack(): ListQuestion {
    const last = this.#answers.at(-1)!;
    this.#answers = this.#answers.slice(0, -1);
    return last.question;
  }

  async #say(text: string): Promise<void> {
    const { io } = this.#context;
    const { view } = this.#asking;
    await write(io.stderr, `${noteLines(text, 'dim', { ...view, width: widthOf(io.stderr) }).join('\n')}\n`);
  }
}

async function writeDown(
  answers: readonly Answered[],
  { configuration, view }: ListInterviewSetting,
  context: Context,
): Promise<ExitCode | undefined> {
  const trouble = await writeAnswers(answersToWrite(answers)!, configuration, context);
  if (trouble === undefined) {
    const { wrote } = listInterviewWordsFor(context.lang);
    await write(context.io.stderr, `· ${wrote(shownPath(configurationFileOf(configuration)))}\n`);
    return undefined;
  }
  return 'error' in trouble
    ? refuseUsage(context, trouble.error)
    : refuseInput(context, trouble.problems, view.regulation);
}
