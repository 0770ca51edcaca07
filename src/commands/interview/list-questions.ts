/** What is asked about lists: of everything in them that was not understood, the questions that settle it. Pure. */
import { namesOf } from '../../intake/names.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { fold } from '../../notation/fold.ts';
import { columnBets, matterBets, matterOf, type UnitChoice, unitChoices, valueBets } from './list-bets.ts';
import type { Survey, Trouble } from './list-survey.ts';

export type ListQuestion = TypeQuestion | ColumnQuestion | UnitQuestion | ValueQuestion;

/** Which matter the rows are of that name none. */
export interface TypeQuestion {
  readonly kind: 'type';
  readonly file: string;
  /** Those that fit, the best first. */
  readonly bets: readonly string[];
  /** What the first of them stands on: columns by their headers, or a title. */
  readonly columns: readonly string[];
  readonly title?: string;
}

/** Which fact a column gives, if any. */
export interface ColumnQuestion {
  readonly kind: 'column';
  readonly column: string;
  readonly examples: readonly string[];
  /** All that it may be, the likeliest first. */
  readonly facts: readonly string[];
}

/** In which unit the bare figures of a column are. */
export interface UnitQuestion {
  readonly kind: 'unit';
  readonly column: string;
  readonly fact: string;
  readonly unit: AmountUnit;
  readonly why: 'needed' | 'unclear' | 'differ';
  /** What the list says of it, where that does not settle it. */
  readonly stated: readonly string[];
  readonly figures: Trouble['figures'];
  readonly count: number;
  /** The likeliest first. */
  readonly choices: readonly UnitChoice[];
}

/** What a text means among the values of a fact, or among the matters. */
export interface ValueQuestion {
  readonly kind: 'value';
  readonly fact: string;
  readonly column?: string;
  readonly text: string;
  readonly count: number;
  /** Titles of rows that have it. */
  readonly examples: readonly string[];
  /** The likeliest first. */
  readonly values: readonly string[];
  /** The value that stands for whatever no clause names. */
  readonly residual?: string;
}

/** More values than this are not asked for: the list is then to be mended, or the column is another. */
const MOST_VALUES = 20;

/** Two questions with one key are the same. */
export function keyOf(question: ListQuestion): string {
  switch (question.kind) {
    case 'type':
      return 'type';
    case 'value':
      return `value ${question.fact} ${fold(question.text)}`;
    case 'column':
    case 'unit':
      return `${question.kind} ${fold(question.column)}`;
  }
}

export interface Questions {
  /** In the order in which they are asked, each once. */
  readonly questions: readonly ListQuestion[];
  /** Values that are not asked for, since there are too many. */
  readonly unasked: number;
}

/** @param type code of the matter that all rows are of, where that is said */
export function questionsOf(survey: Survey, regulation: Regulation, lang: Lang, type?: string): Questions {
  const { troubles } = survey;
  const matter = type ?? matterOf(regulation, survey.keys);
  const values = eachOnce(troubles.flatMap((trouble) => valueQuestion(trouble, regulation, type)));
  const frequent = values.toSorted((a, b) => b.count - a.count);
  return {
    questions: eachOnce([
      ...survey.untyped.slice(0, 1).map((list): TypeQuestion => {
        const { codes, ...stands } = matterBets(regulation, list, lang);
        return { kind: 'type', file: list.file, bets: codes, ...stands };
      }),
      ...troubles.flatMap((trouble) => columnQuestion(trouble, survey, regulation, matter)),
      ...troubles.flatMap((trouble) => unitQuestion(trouble, regulation, matter)),
      ...frequent.slice(0, MOST_VALUES),
    ]),
    unasked: Math.max(0, frequent.length - MOST_VALUES),
  };
}

function eachOnce<T extends ListQuestion>(questions: readonly T[]): T[] {
  const keys = questions.map(keyOf);
  return questions.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

const UNIT_CODES: Readonly<Partial<Record<Problem['code'], UnitQuestion['why']>>> = {
  'column-unit-needed': 'needed',
  'column-unit-unclear': 'unclear',
  'column-units-differ': 'differ',
};

function unitQuestion(
  { problem, count, figures }: Trouble,
  regulation: Regulation,
  matter: string | undefined,
): UnitQuestion[] {
  const why = UNIT_CODES[problem.code];
  const { fact: id, column, text, first, second } = problem.params;
  const fact = regulation.facts.find((one) => one.id === id);
  if (why === undefined || fact?.kind !== 'amount' || typeof column !== 'string') return [];
  const stated = [text, first, second].flatMap((one) => one ?? []);
  const choices = unitChoices(regulation, fact, figures, matter);
  return [{ kind: 'unit', column, fact: fact.id, unit: fact.unit, why, stated, figures, count, choices }];
}

function columnQuestion(
  { problem }: Trouble,
  survey: Survey,
  regulation: Regulation,
  matter: string | undefined,
): ColumnQuestion[] {
  if (problem.code !== 'column-unclear') return [];
  const { column } = problem.params;
  if (typeof column !== 'string') return [];
  const likely = [problem.params.facts ?? problem.params.fact ?? []].flat();
  const facts = columnBets(regulation, likely, survey.keys, matter);
  return [{ kind: 'column', column, examples: survey.examplesOf(column), facts }];
}

const VALUE_CODES: ReadonlySet<Problem['code']> = new Set(['unknown-value', 'ambiguous-value']);

function valueQuestion(
  { problem, count, examples }: Trouble,
  regulation: Regulation,
  type: string | undefined,
): ValueQuestion[] {
  const { code, found, place, params } = problem;
  const fact = String(params.fact);
  const table = fact === 'type' ? namesOf(regulation).matters : namesOf(regulation).values.get(fact);
  // What a flag sets is mended on the command line.
  if (!VALUE_CODES.has(code) || found === undefined || table === undefined || place.flag !== undefined)
    return [];
  const near = [params.near ?? [], params.values ?? []].flat().flatMap((name) => {
    const known = table.lookup(name);
    return known.kind === 'found' ? [known.code] : [];
  });
  const { unnamed } = params;
  const bets = valueBets(regulation, fact, {
    text: found,
    near,
    known: table.codes,
    ...(typeof unnamed === 'string' && { unnamed }),
    ...(type !== undefined && { type }),
  });
  const { header } = place;
  return [
    {
      kind: 'value',
      fact,
      ...(header !== undefined && { column: header }),
      text: found,
      count,
      examples,
      ...bets,
    },
  ];
}
