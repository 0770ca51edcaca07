/** The words that most commands need, in one: of decisions, problems, wrong usage, help, lists. */
import type { Lang } from '../../model/words.ts';
import { type Words, wordsOf } from './catalogue.ts';
import { decision } from './decision.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { problem, problems } from './problems.ts';
import { explain } from './regulation.ts';
import { usage } from './usage.ts';
import { validate } from './validate.ts';

const messages = { ...decision, problem, problems, usage, explain, help, batch: list, validate };

export type Messages = Words<typeof messages>;
export type HelpWords = Messages['help'];

/** The program's own words in a language. */
export const messagesFor: (lang: Lang) => Messages = wordsOf(messages);
