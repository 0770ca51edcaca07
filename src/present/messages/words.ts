import type { Lang } from '../../model/words.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { vi } from './vi.ts';

export type { Messages } from './messages.ts';

/** The program's own words in a language. */
export function messagesFor(lang: Lang): Messages {
  return lang === 'en' ? en : vi;
}
