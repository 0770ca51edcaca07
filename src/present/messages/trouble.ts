/** What is said of a problem or of wrong usage: what was found, what was expected, how to fix it. */
import type { Said, Words } from './catalogue.ts';

export type Trouble<P> = {
  readonly found: Said<string> | Said<(params: P) => string>;
  readonly expected?: Said<string> | Said<(params: P) => string>;
  readonly fix?: Said<string> | Said<(params: P) => string>;
};

export interface ProblemWords {
  readonly found: string;
  /** '' where there is nothing to say. */
  readonly expected: string;
  readonly fix: string;
}

export function fillIn<P>({ found, expected, fix }: Words<Trouble<P>>, params: P): ProblemWords {
  const say = (sentence: string | ((params: P) => string) = ''): string =>
    typeof sentence === 'string' ? sentence : sentence(params);
  return { found: say(found), expected: say(expected), fix: say(fix) };
}

export const nearest = {
  vi: (near: string): string => (near === '' ? '' : ` Gần giống nhất: ${near}.`),
  en: (near: string): string => (near === '' ? '' : ` Nearest: ${near}.`),
};
export const amongst = {
  vi: (known: string): string => (known === '' ? '' : `Một trong các giá trị: ${known}.`),
  en: (known: string): string => (known === '' ? '' : `One of: ${known}.`),
};
