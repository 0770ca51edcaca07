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
export function mayAsk(wishes: AskingWishes, { stdin, stderr, env }: Io): MayAsk {
  const isOff = wishes.noInput || (env.CI !== undefined && env.CI !== '');
  const isTerminal = stdin.isTTY === true && stderr.isTTY === true && !wishes.readsStdin;
  if (wishes.interactive && !isTerminal) return 'no-terminal';
  if (wishes.interactive && isOff) return 'asking-off';
  return isTerminal && !isOff && (wishes.isText || wishes.interactive) ? 'yes' : 'no';
}
