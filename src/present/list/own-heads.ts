/** The heads of the columns that are added to a list: by all of them, in their order, a later run knows its own answers. */
import type { Lang } from '../../model/words.ts';
import { answeredWordsFor } from '../messages/answered.ts';
import { ANSWER_COLUMNS, listWordsFor } from '../messages/list.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];

/** The columns of short answers, in their order. */
export const SHORT_COLUMNS = ['authority', 'grounds', 'outcome'] as const;

/** Every list of heads that the program writes, in both languages. */
export const OWN_HEADS: readonly (readonly string[])[] = LANGS.flatMap((lang) => {
  const { answers } = listWordsFor(lang);
  const { apart } = answeredWordsFor(lang);
  // A head that the list had already was given another name.
  const short = SHORT_COLUMNS.reduce<readonly (readonly string[])[]>(
    (all, column) =>
      all.flatMap((heads) => [
        [...heads, answers[column]],
        [...heads, apart(answers[column])],
      ]),
    [[]],
  );
  return [...short, ANSWER_COLUMNS.map((column) => answers[column])];
});
