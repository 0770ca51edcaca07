/** What was answered about lists: how they are read by it, and what a configuration says of it. Pure. */
import type { ColumnOptions } from '../../intake/list/column-options.ts';
import type { ConfigurationAdditions } from '../../loader/write-configuration.ts';
import { fold } from '../../notation/fold.ts';
import type { ListQuestion } from './list-questions.ts';

/** What was said to a question about lists. */
export type ListAnswer =
  | { readonly kind: 'type'; readonly code: string }
  /** The key that a column gives; none where it is nobody's. */
  | { readonly kind: 'column'; readonly column: string; readonly key?: string }
  | { readonly kind: 'unit'; readonly column: string; readonly text: string }
  | { readonly kind: 'value'; readonly fact: string; readonly text: string; readonly code: string }
  /** It stays as it is: rows that hang on it are refused. */
  | { readonly kind: 'left' };

/** An answer, with the question that it is to. */
export interface Answered {
  readonly question: ListQuestion;
  readonly said: ListAnswer;
}

export function answersToOptions(answers: readonly Answered[]): ColumnOptions {
  const said = answers.map((one) => one.said);
  const from = 'answer' as const;
  return {
    set: said.flatMap((one) => (one.kind === 'type' ? [{ key: 'type', text: one.code, from }] : [])),
    map: said.flatMap((one) =>
      one.kind === 'column' && one.key !== undefined ? [{ column: one.column, key: one.key, from }] : [],
    ),
    ignore: said.flatMap((one) => (one.kind === 'column' && one.key === undefined ? [one.column] : [])),
    units: said.flatMap((one) => (one.kind === 'unit' ? [{ column: one.column, text: one.text, from }] : [])),
    values: said.flatMap((one) =>
      one.kind === 'value' ? [{ fact: one.fact, text: one.text, code: one.code, from }] : [],
    ),
  };
}

/** The reading of lists by what was answered besides: it was asked since nothing else settled it, and counts before it. */
export function withAnswers<T extends ColumnOptions>(reading: T, answers: ColumnOptions): T {
  const { map = [], set = [], units = [], ignore = [], values = [] } = answers;
  const columns = new Set([...map.map(({ column }) => column), ...ignore].map(fold));
  const measured = new Set(units.map(({ column }) => fold(column)));
  return {
    ...reading,
    map: [...map, ...(reading.map ?? []).filter(({ column }) => !columns.has(fold(column)))],
    ignore: [...ignore, ...(reading.ignore ?? []).filter((column) => !columns.has(fold(column)))],
    set: [...set, ...(reading.set ?? []).filter(({ key }) => set.every((one) => one.key !== key))],
    units: [...units, ...(reading.units ?? []).filter(({ column }) => !measured.has(fold(column)))],
    values: [...values, ...(reading.values ?? [])],
  };
}

/** The word of a configuration for a column that is nobody's. */
const NOBODY = 'ignore';

/** What a configuration is to say of the answers; undefined where nothing was settled. A text has one value in it, the first. */
export function answersToWrite(answers: readonly Answered[]): ConfigurationAdditions | undefined {
  const { set = [], map = [], ignore = [], units = [], values = [] } = answersToOptions(answers);
  const groups = {
    columns: [
      ...map.map(({ column, key }) => [column, key] as const),
      ...ignore.map((column) => [column, NOBODY] as const),
    ],
    units: units.map(({ column, text }) => [column, text] as const),
    values: values.map(({ text, code }) => [text, code] as const),
  };
  const written = Object.entries(groups).flatMap(([name, pairs]) =>
    pairs.length === 0 ? [] : [[name, firstOfEach(pairs)] as const],
  );
  const type = set.find(({ key }) => key === 'type')?.text;
  if (type === undefined && written.length === 0) return undefined;
  return { ...(type !== undefined && { type }), ...Object.fromEntries(written) };
}

function firstOfEach(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const words = new Map<string, string>();
  for (const [name, word] of pairs) if (!words.has(name)) words.set(name, word);
  return Object.fromEntries(words);
}
