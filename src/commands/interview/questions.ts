/** The questions of the interview but for amounts: the matter, values, and the assumptions to confirm. */
import { fold } from '../../notation/fold.ts';
import { span } from '../../present/document/layout.ts';
import {
  answerLine,
  assumptionRow,
  factLabel,
  type InterviewView,
  promptHead,
  questionLines,
  valueNames,
  valueRows,
} from '../../present/interview.ts';
import { type InterviewWords, interviewWordsFor } from '../../present/messages/interview.ts';
import { MatterFinder } from '../find-matter.ts';
import type { ListConfig, ListRow, PromptFrame, Prompts, Reply, Size, TextConfig } from './prompts.ts';
import type { Answer, Interview, Setting, Step } from './step.ts';

/** Where questions are put. */
export interface Terminal {
  readonly prompts: Prompts;
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

const heading = (name: string): ListRow => ({ name, hint: '' });
export const row = (code: string, name: string, hint = ''): ListRow => ({ code, name, hint });

export function mayGoBack({ interview }: Asking): boolean {
  return interview.answers.length > 0;
}

export function list(
  asking: Asking,
  config: Omit<ListConfig, keyof PromptFrame | 'wentBack'> & Pick<ListConfig, 'head'>,
): Promise<Reply<readonly string[]>> {
  const words = wordsOf(asking);
  return asking.terminal.prompts.list({
    ...config,
    style: asking.view.style,
    size: asking.terminal.size,
    ...(mayGoBack(asking) && { back: words.back }),
    wentBack: asking.view.style.dim(`‹ ${words.wentBack}`),
  });
}

/** A line to type in. */
export function typedLine(
  asking: Asking,
  config: Omit<TextConfig, 'style' | 'size'>,
): Promise<Reply<string>> {
  return asking.terminal.prompts.text({ ...config, style: asking.view.style, size: asking.terminal.size });
}

/** What is left of a question on the screen. */
export function doneLine(
  { view, terminal }: Pick<Asking, 'view' | 'terminal'>,
  label: string,
  said: string,
): string {
  return answerLine(label, said, { ...view, width: terminal.size().columns });
}

export function wordsOf({ view }: Pick<Asking, 'view'>): InterviewWords {
  return interviewWordsFor(view.lang);
}

export async function askType(codes: readonly string[], asking: Asking): Promise<Said> {
  const { view } = asking;
  const { regulation, lang } = view;
  const words = wordsOf(asking);
  const finder = new MatterFinder(regulation, codes, lang);
  const nameOf = (code: string) =>
    regulation.matters.find((matter) => matter.code === code)?.name[lang] ?? code;
  const groups = groupRows(codes, asking, nameOf);
  const reply = await list(asking, {
    head: (width) => promptHead(words.askType, [span(words.typeMeaning, 'dim')], { ...view, width }),
    rows: (typed) => {
      const found = finder.find(typed);
      if (found.length === 0) return groups;
      return found.map(({ code, by }) => ({ code, name: nameOf(code), hint: by }));
    },
    found: (typed) => finder.find(typed).length > 0,
    notKnown: words.notSure,
    keys: [words.keys.search, words.keys.choose, words.keys.answer, words.keys.leave],
    answer: ([code]) => doneLine(asking, words.type, code === undefined ? words.notKnown : nameOf(code)),
  });
  if (reply.kind === 'said') return { kind: 'type', code: reply.value[0]! };
  return reply.kind === 'unknown' ? { kind: 'no-type' } : reply;
}

export function groupRows(
  codes: readonly string[],
  asking: Pick<Asking, 'view'>,
  nameOf: (code: string) => string,
): ListRow[] {
  const { regulation, lang } = asking.view;
  const groups = regulation.groups ?? [];
  const rows = groups.flatMap(({ name, matters }) => {
    const own = matters.filter((code) => codes.includes(code));
    return own.length === 0 ? [] : [heading(name[lang]), ...own.map((code) => row(code, nameOf(code)))];
  });
  const rest = codes.filter((code) => !groups.some(({ matters }) => matters.includes(code)));
  return [heading(wordsOf(asking).nothingFound), ...rows, ...rest.map((code) => row(code, nameOf(code)))];
}

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
export function startsLike(typed: string, names: readonly string[]): boolean {
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
