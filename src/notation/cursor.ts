/** A place in the tokens of an amount text, and what went wrong there. */
import type { ProblemCode } from '../model/problem.ts';
import { matchPhrase, type PhraseTable } from './phrases.ts';
import { normaliseAmount, type Token, tokenize } from './tokens.ts';

export type AmountProblemCode = Extract<ProblemCode, `amount-${string}`>;

/** Params as problem.ts lists them, without `fact`, which only the caller knows. */
export interface AmountFailure {
  readonly ok: false;
  readonly code: AmountProblemCode;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

export interface Cursor {
  /** The normalised text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

export function cursorOver(text: string): Cursor {
  const normalised = normaliseAmount(text);
  return { text: normalised, tokens: tokenize(normalised), at: 0 };
}

export function failure(code: AmountProblemCode, params: AmountFailure['params'] = {}): AmountFailure {
  return { ok: false, code, params };
}

export function isFailure(outcome: object): outcome is AmountFailure {
  return 'ok' in outcome && outcome.ok === false;
}

/** Steps over a phrase of the table when one stands here. */
export function takePhrase<T>(cursor: Cursor, table: PhraseTable<T>): T | undefined {
  const match = matchPhrase(cursor.tokens, cursor.at, table);
  if (match === undefined) return undefined;
  cursor.at += match.length;
  return match.value;
}

/** The text of the tokens from `start` up to `end`. */
export function writtenBetween(cursor: Cursor, start: number, end: number): string {
  if (end <= start) return '';
  return cursor.text.slice(cursor.tokens[start]!.start, cursor.tokens[end - 1]!.end);
}

/** Names what is not understood: from a token to the end, or at the very start up to the first number. */
export function unreadable(cursor: Cursor, from: number): AmountFailure {
  const { tokens } = cursor;
  const number = tokens.findIndex((token) => token.kind === 'number');
  const end = from === 0 && number > 0 ? number : tokens.length;
  const rest = writtenBetween(cursor, from, end);
  return failure('amount-unreadable', { rest: rest === '' ? cursor.text : rest });
}
