/** A remark of a regulation in the words of a language: what the text says, and apart from it what the program takes. */
import type { Lang, Remark } from '../model/words.ts';
import { upperFirst } from './names.ts';

export interface RemarkText {
  /** What the regulation says or leaves open. */
  readonly message: string;
  /** What the program takes it to mean, and what follows otherwise; absent where nothing is taken. */
  readonly taken?: string;
}

export function remarkText({ message, taken }: Remark, lang: Lang): RemarkText {
  return { message: upperFirst(message[lang]), ...(taken && { taken: upperFirst(taken[lang]) }) };
}

/** Both, one sentence after the other, where they cannot stand apart. */
export function joinedRemark({ message, taken }: RemarkText): string {
  if (taken === undefined) return message;
  return `${message}${/[.!?…]$/.test(message) ? '' : '.'} ${taken}`;
}
