/** Whether a command may ask questions at the terminal. */
import type { Io } from './io.ts';

export interface AskingWishes {
  /** `-i`: asking is wanted, whatever the format of the result. */
  readonly interactive: boolean;
  /** `--no-input`: never. */
  readonly noInput: boolean;
  /** Whether the result is text for a person. */
  readonly isText: boolean;
  /** Whether the proposal itself comes from standard input. */
  readonly readsStdin: boolean;
}

export type MayAsk = 'yes' | 'no' | AskingRefusal;

/** Why `-i` cannot be honoured. */
export type AskingRefusal = 'no-terminal' | 'asking-off';

/**
 * Asking needs standard input and standard error to be terminals, `CI` unset, and text output or `-i`. A wish that
 * cannot be met is said, not passed over.
 */
export function mayAsk(wishes: AskingWishes, io: Io): MayAsk {
  const { stderr, env } = io;
  const isOff = wishes.noInput || (env.CI !== undefined && env.CI !== '');
  // Standard input is looked at last: node opens it then, and most runs never need it.
  if (!wishes.interactive && (isOff || !wishes.isText || wishes.readsStdin)) return 'no';
  const isTerminal = !wishes.readsStdin && stderr.isTTY === true && io.stdin.isTTY === true;
  if (!wishes.interactive) return isTerminal ? 'yes' : 'no';
  if (!isTerminal) return 'no-terminal';
  return isOff ? 'asking-off' : 'yes';
}
