/** How questions are put: with what they are asked, and on which terminal. */
import { answerLine, type InterviewView } from '../../present/interview.ts';
import { type InterviewWords, interviewWordsFor } from '../../present/messages/interview.ts';
import { type ListConfig, type ListRow, listPrompt } from './list-prompt.ts';
import type { PromptFrame, Reply, Size } from './prompt.ts';
import type { Answer, Interview } from './state.ts';
import type { Setting } from './step.ts';

/** Where prompts read and write. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly size: () => Size;
}

/** What every question is put with. */
export interface Asking {
  readonly interview: Interview;
  readonly setting: Setting;
  readonly view: Omit<InterviewView, 'width'>;
  readonly terminal: Terminal;
}

/** What was said to a question. Not knowing the matter is no answer: nothing can be asked or decided without one. */
export type Said =
  | Answer
  | { readonly kind: 'back' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-type' };

/** For lines that are not laid out by width. */
export function viewOf({ view }: Asking): InterviewView {
  return { ...view, width: 0 };
}

export const heading = (name: string): ListRow => ({ name, hint: '' });
export const row = (code: string, name: string, hint = ''): ListRow => ({ code, name, hint });

export function mayGoBack({ interview }: Asking): boolean {
  return interview.answers.length > 0;
}

export function list(
  asking: Asking,
  config: Omit<ListConfig, keyof PromptFrame | 'wentBack'> & Pick<ListConfig, 'head'>,
): Promise<Reply<readonly string[]>> {
  const words = wordsOf(asking);
  return run(asking, listPrompt, {
    ...config,
    ...(mayGoBack(asking) && { back: words.back }),
    wentBack: asking.view.style.dim(`‹ ${words.wentBack}`),
  });
}

type Prompt<T, Config> = (
  config: Config,
  context: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
) => Promise<T>;

export function run<T, Config extends PromptFrame>(
  { terminal, view }: Asking,
  prompt: Prompt<T, Config>,
  config: Omit<Config, 'style' | 'size'>,
): Promise<T> {
  const { input, output, size } = terminal;
  return prompt({ ...config, style: view.style, size } as Config, { input, output });
}

/** What is left of a question on the screen. */
export function doneLine({ view, terminal }: Asking, label: string, said: string): string {
  return answerLine(label, said, { ...view, width: terminal.size().columns });
}

export function wordsOf({ view }: Asking): InterviewWords {
  return interviewWordsFor(view.lang);
}
