/** The heads of the columns that are added to a list: by all of them, in their order, a later run knows its own answers. */
import type { Lang } from '../../model/words.ts';
import { answeredWordsFor } from '../messages/answered.ts';
import { ANSWER_COLUMNS, listWordsFor } from '../messages/list.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];

/** The columns of short answers, in their order. */
export const SHORT_COLUMNS = ['authority', 'grounds', 'outcome'] as const;

/** Every list of heads that the program writes, or wrote, in both languages. */
export const OWN_HEADS: readonly (readonly string[])[] = [...LANGS.flatMap(headsNow), ...headsBefore()];

/**
 * The head of a column of short answers. Lists of offices have columns of these names, side by side too, so that the one
 * that could be taken for the body addressed is always told apart by its name.
 */
export function shortHead(column: (typeof SHORT_COLUMNS)[number], lang: Lang): string {
  const head = listWordsFor(lang).answers[column];
  return column === 'authority' ? answeredWordsFor(lang).apart(head) : head;
}

function headsNow(lang: Lang): (readonly string[])[] {
  const { answers } = listWordsFor(lang);
  const short = SHORT_COLUMNS.map((column) => shortHead(column, lang));
  return [
    ...apartOrNot(short, answeredWordsFor(lang).apart),
    ANSWER_COLUMNS.map((column) => answers[column]),
  ];
}

/** Of versions before, in lists that are still at hand. */
function headsBefore(): (readonly string[])[] {
  return [
    ...apartOrNot(['Cấp quyết định', 'Căn cứ', 'Kết quả'], (head) => `${head} (theo Quy chế)`),
    ['Kết quả', 'Cấp quyết định', 'Căn cứ', 'Còn thiếu', 'Giả định', 'Lưu ý'],
    ...apartOrNot(['Deciding body', 'Grounds', 'Outcome'], (head) => `${head} (by the regulation)`),
    ['Outcome', 'Deciding body', 'Grounds', 'Missing', 'Assumed', 'Notes'],
  ];
}

/** A head that the list had already was given another name. */
function apartOrNot(
  heads: readonly string[],
  apart: (head: string) => string,
): readonly (readonly string[])[] {
  return heads.reduce<readonly (readonly string[])[]>(
    (all, head) =>
      all.flatMap((before) => [
        [...before, head],
        [...before, apart(head)],
      ]),
    [[]],
  );
}
