/** The questions about lists as screens: one each, the likeliest answer first, with what it stands on. */
import type { AmountUnit } from '../../model/amount.ts';
import { writeAmount, writeCount } from '../../notation/write-amount.ts';
import { showable } from '../../present/document/escape.ts';
import { cut, span } from '../../present/document/layout.ts';
import { promptHead } from '../../present/interview.ts';
import { type ListInterviewWords, listInterviewWordsFor } from '../../present/messages/list-interview.ts';
import { Names, upperFirst } from '../../present/names.ts';
import { MatterFinder } from '../find-matter.ts';
import type { ListAnswer } from './list-answers.ts';
import type { UnitChoice } from './list-bets.ts';
import type {
  ColumnQuestion,
  ListQuestion,
  TypeQuestion,
  UnitQuestion,
  ValueQuestion,
} from './list-questions.ts';
import type { ListConfig, ListRow } from './prompts.ts';
import { type Asking, doneLine, groupRows, row, startsLike, wordsOf } from './questions.ts';

/** Where a question about lists is put. */
export interface ListAsking extends Pick<Asking, 'view' | 'terminal'> {
  /** Whether there is a question before it. */
  readonly mayGoBack: boolean;
}

export type ListReply = ListAnswer | { readonly kind: 'back' } | { readonly kind: 'closed' };

export function askAboutList(question: ListQuestion, asking: ListAsking): Promise<ListReply> {
  switch (question.kind) {
    case 'type':
      return askType(question, asking);
    case 'column':
      return askColumn(question, asking);
    case 'unit':
      return askUnit(question, asking);
    case 'value':
      return askValue(question, asking);
  }
}

/** Whether the answers are to be written down. */
export async function askToWrite(
  file: string,
  asking: ListAsking,
): Promise<'yes' | 'no' | 'back' | 'closed'> {
  const words = listWordsOf(asking);
  const reply = await choose(asking, {
    question: words.askWrite(file),
    notes: [],
    rows: () => [row('no', upperFirst(words.doNotWrite)), row('yes', upperFirst(words.write))],
    label: words.wroteAnswer,
    said: (code) => (code === 'yes' ? file : words.doNotWrite),
  });
  if (reply.kind === 'said') return reply.code === 'yes' ? 'yes' : 'no';
  return reply.kind === 'left' ? 'no' : reply.kind;
}

interface Choice {
  readonly question: string;
  readonly notes: readonly string[];
  readonly rows: (typed: string) => readonly ListRow[];
  /** Absent where nothing is searched for. */
  readonly found?: (typed: string) => boolean;
  /** What leaving it open is called; absent where that is no answer. */
  readonly leave?: string;
  /** What stands before the answer in the line that is left of the question. */
  readonly label: string;
  readonly said: (code: string) => string;
}

type Chosen =
  | { readonly kind: 'said'; readonly code: string }
  | { readonly kind: 'left' | 'back' | 'closed' };

async function choose(asking: ListAsking, choice: Choice): Promise<Chosen> {
  const { view, terminal, mayGoBack } = asking;
  const { keys, back, wentBack } = wordsOf(asking);
  const { question, notes, rows, found, leave, label, said } = choice;
  const config: ListConfig = {
    head: (width) =>
      promptHead(
        question,
        notes.map((note) => span(note, 'dim')),
        { ...view, width },
      ),
    rows,
    ...(found !== undefined && { found }),
    ...(leave !== undefined && { notKnown: leave }),
    ...(mayGoBack && { back }),
    keys: [
      ...(found === undefined ? [] : [keys.search]),
      keys.choose,
      keys.answer,
      ...(mayGoBack ? [keys.back] : []),
      keys.leave,
    ],
    answer: ([code]) => doneLine(asking, label, code === undefined ? listWordsOf(asking).left : said(code)),
    wentBack: view.style.dim(`‹ ${wentBack}`),
    style: view.style,
    size: terminal.size,
  };
  const reply = await terminal.prompts.list(config);
  if (reply.kind === 'said') return { kind: 'said', code: reply.value[0]! };
  return { kind: reply.kind === 'unknown' ? 'left' : reply.kind };
}

async function askType(question: TypeQuestion, asking: ListAsking): Promise<ListReply> {
  const { regulation, lang } = asking.view;
  const words = listWordsOf(asking);
  const codes = regulation.matters.map(({ code }) => code);
  const finder = new MatterFinder(regulation, codes, lang);
  const nameOf = (code: string) => new Names(regulation, lang).matter(code);
  const bets = question.bets.map((code) => row(code, nameOf(code)));
  const [nothingFound, ...groups] = groupRows(codes, asking, nameOf);
  const { columns, title } = question;
  const stands =
    columns.length > 0
      ? [words.byColumns(quoted(columns))]
      : title === undefined
        ? []
        : [words.byTitle(quoted([title]))];
  const chosen = await choose(asking, {
    question: words.askType(question.file),
    notes: [...stands, wordsOf(asking).typeMeaning],
    rows: (typed) => {
      if (typed.trim() === '') return [...bets, ...groups];
      const found = finder.find(typed);
      if (found.length === 0) return [nothingFound!, ...groups];
      return found.map(({ code, by }) => row(code, nameOf(code), by));
    },
    found: (typed) => finder.find(typed).length > 0,
    leave: words.leave,
    label: words.type,
    said: nameOf,
  });
  return chosen.kind === 'said' ? { kind: 'type', code: chosen.code } : chosen;
}

/** No fact has this id. */
const NOBODY = '';

async function askColumn(
  { column, examples, facts }: ColumnQuestion,
  asking: ListAsking,
): Promise<ListReply> {
  const words = listWordsOf(asking);
  const names = namesIn(asking);
  const rows = facts.map((fact) => row(fact, names.factHead(fact)));
  const nobody = row(NOBODY, upperFirst(words.nobody));
  const found = (typed: string) => rows.filter(({ name, code = '' }) => startsLike(typed, [name, code]));
  const chosen = await choose(asking, {
    question: words.askColumn(quoted([column])),
    notes: [...(examples.length === 0 ? [] : [words.examples(quoted(examples))]), words.columnMeaning],
    rows: (typed) => [...(found(typed).length === 0 ? rows : found(typed)), nobody],
    found: (typed) => found(typed).length > 0,
    leave: words.leave,
    label: words.column(quoted([column])),
    said: (code) => (code === NOBODY ? words.nobody : names.factLabel(code)),
  });
  if (chosen.kind !== 'said') return chosen;
  return { kind: 'column', column, ...(chosen.code !== NOBODY && { key: chosen.code }) };
}

async function askUnit(question: UnitQuestion, asking: ListAsking): Promise<ListReply> {
  const { column, unit, choices } = question;
  const words = listWordsOf(asking);
  const rows = choices.map((choice) =>
    row(choice.text, unitName(choice.text, words), measured(choice, unit, asking)),
  );
  const chosen = await choose(asking, {
    question: words.askUnit(quoted([column])),
    notes: [whyAsked(question, words), ...figuresIn(question, asking)],
    rows: () => rows,
    leave: words.leave,
    label: words.unit(quoted([column])),
    said: (text) => unitName(text, words),
  });
  return chosen.kind === 'said' ? { kind: 'unit', column, text: chosen.code } : chosen;
}

function whyAsked({ why, stated }: UnitQuestion, words: ListInterviewWords): string {
  const [first = '', second = ''] = stated.map((text) => quoted([text]));
  if (why === 'needed') return words.unitNeeded;
  return why === 'unclear' ? words.unitUnclear(first) : words.unitsDiffer(first, second);
}

function figuresIn({ figures, count }: UnitQuestion, asking: ListAsking): string[] {
  if (figures === undefined) return [];
  const words = listWordsOf(asking);
  const { lang } = asking.view;
  const [least, most] = [figures.least, figures.most].map((figure) => writeCount(figure, lang)) as [
    string,
    string,
  ];
  return [least === most ? words.oneFigure(least) : words.figures(writeCount(count, lang), least, most)];
}

/** What the figures of a column are in a unit. */
function measured({ least, most }: UnitChoice, unit: AmountUnit, asking: ListAsking): string {
  if (least === undefined || most === undefined) return '';
  const { lang } = asking.view;
  const [low, high] = [writeAmount(least, unit, lang), writeAmount(most, unit, lang)];
  return low === high ? low : listWordsOf(asking).stretch(low, high);
}

/** Units as lists state them → their names. */
const UNIT_NAMES: Readonly<Record<string, keyof ListInterviewWords['units']>> = {
  đồng: 'dong',
  'nghìn đồng': 'thousandDong',
  'triệu đồng': 'millionDong',
  'tỷ đồng': 'billionDong',
  'nghìn USD': 'thousandDollars',
  'triệu USD': 'millionDollars',
};

function unitName(text: string, { units }: ListInterviewWords): string {
  const known = UNIT_NAMES[text];
  return known === undefined ? text : units[known];
}

async function askValue(question: ValueQuestion, asking: ListAsking): Promise<ListReply> {
  const { fact, column, text, count, examples, values, residual } = question;
  const words = listWordsOf(asking);
  const names = namesIn(asking);
  const isType = fact === 'type';
  const nameOf = (code: string) => upperFirst(isType ? names.matter(code) : names.value(fact, code));
  const rows = values.map((code) => row(code, nameOf(code), code === residual ? words.residual : ''));
  const found = (typed: string) => rows.filter(({ name, code = '' }) => startsLike(typed, [name, code]));
  const chosen = await choose(asking, {
    question: words.askValue(
      quoted([text]),
      quoted([column ?? (isType ? words.type : names.factHead(fact))]),
    ),
    notes: [words.rowsWith(writeCount(count, asking.view.lang), quoted(examples))],
    rows: (typed) => (found(typed).length === 0 ? rows : found(typed)),
    found: (typed) => found(typed).length > 0,
    leave: words.leave,
    label: quoted([text]),
    said: nameOf,
  });
  return chosen.kind === 'said' ? { kind: 'value', fact, text, code: chosen.code } : chosen;
}

function namesIn({ view }: ListAsking): Names {
  return new Names(view.regulation, view.lang);
}

function listWordsOf({ view }: ListAsking): ListInterviewWords {
  return listInterviewWordsFor(view.lang);
}

const LONGEST_QUOTE = 50;

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${cut(showable(text), LONGEST_QUOTE)}”`).join(', ');
}
