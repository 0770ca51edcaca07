/**
 * The tokens of strict JSON (RFC 8259), each with its place. jsonc-parser's scanner also knows comments; here
 * they are tokens like any other, so that the walker can refuse them by name.
 */

import { createScanner } from 'jsonc-parser';
import type { JsonFault } from '../model/problem.ts';

export type TokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'null'
  | 'true'
  | 'false'
  | 'text'
  | 'number'
  | 'comment'
  | 'unknown'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The decoded text of a text; the source of anything else. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong inside the token itself. */
  readonly broken?: JsonFault;
}

/** jsonc-parser's SyntaxKind, which it declares as an ambient const enum and which therefore cannot be imported. */
const KINDS: Readonly<Record<number, TokenKind>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'null',
  8: 'true',
  9: 'false',
  10: 'text',
  11: 'number',
  12: 'comment',
  13: 'comment',
  16: 'unknown',
  17: 'end',
};
const LINE_BREAK = 14;
const TRIVIA = 15;

/** jsonc-parser's ScanError, likewise. */
const BROKEN: Readonly<Record<number, JsonFault>> = {
  2: 'text-not-closed',
  3: 'bad-number',
  4: 'bad-escape',
  5: 'bad-escape',
  6: 'control-character',
};

/** Gives the next token on each call, and `end` for ever after the last. */
export function jsonTokens(text: string): () => Token {
  const scanner = createScanner(text, false);
  return () => {
    let kind: number = scanner.scan();
    while (kind === LINE_BREAK || kind === TRIVIA) kind = scanner.scan();
    const broken = BROKEN[scanner.getTokenError()];
    return {
      kind: KINDS[kind] ?? 'unknown',
      value: scanner.getTokenValue(),
      line: scanner.getTokenStartLine() + 1,
      column: scanner.getTokenStartCharacter() + 1,
      ...(broken === undefined ? {} : { broken }),
    };
  };
}
