/** Wrong usage of the command line, in words. */
import { showable } from './document/escape.ts';
import { cut, paint, textWidth } from './document/layout.ts';
import { fillIn } from './messages/trouble.ts';
import type { UsageErrorCode } from './messages/usage.ts';
import { messagesFor } from './messages/words.ts';
import { describedLines, type ProblemOptions } from './problem.ts';

export type { UsageErrorCode } from './messages/usage.ts';

export interface UsageError {
  readonly code: UsageErrorCode;
  /** What was written: the command, option, value, file. */
  readonly found?: string;
  /** The nearest right ones. */
  readonly near?: readonly string[];
  /** All the right ones. */
  readonly known?: readonly string[];
  /** Why, as far as the system says; or the option that a value belongs to. */
  readonly reason?: string;
}

const LONGEST_QUOTE = 60;

/** The error in two or three lines: what is wrong, what was expected, how to mend it. */
export function renderUsageError(error: UsageError, options: ProblemOptions): string {
  const words = messagesFor(options.lang);
  const quote = (text: string): string => `“${cut(showable(text), LONGEST_QUOTE)}”`;
  const told = fillIn(words.usage[error.code], {
    found: error.found === undefined ? '' : quote(error.found),
    near: (error.near ?? []).map(quote).join(', '),
    known: (error.known ?? []).join(', '),
    reason: error.reason ?? '',
  });
  return paint(describedLines({ place: '', ...told }, words, textWidth(options.width)), options.style);
}

/** What is said of a bug in the program, in place of a stack trace. */
export function renderBug(options: ProblemOptions): string {
  const words = messagesFor(options.lang);
  const told = { place: '', found: words.problem.bug, expected: '', mend: '' };
  return paint(describedLines(told, words, textWidth(options.width)), options.style);
}
