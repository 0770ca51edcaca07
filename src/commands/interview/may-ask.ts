/** Whether questions may be asked. */
import type { Io } from '../context.ts';

export interface AskingWishes {
  readonly interactive: boolean;
  readonly noInput: boolean;
  /** Whether what comes out is text for the one who is asked. */
  readonly isText: boolean;
  /** Whether what is asked about comes from standard input itself. */
  readonly readsStdin: boolean;
}

/**
 * Whether questions may be asked at the terminal. That needs standard input and standard error to be terminals, `CI` unset,
 * and text output or `-i`. A wish that cannot be met is said, not passed over.
 */
export function mayAsk(wishes: AskingWishes, io: Io): 'yes' | 'no' | 'no-terminal' | 'asking-off' {
  const { stderr, env } = io;
  const isOff = wishes.noInput || (env.CI !== undefined && env.CI !== '');
  // Standard input is looked at last: node opens it then, and most runs never need it.
  if (!wishes.interactive && (isOff || !wishes.isText || wishes.readsStdin)) return 'no';
  const isTerminal = !wishes.readsStdin && stderr.isTTY === true && io.stdin.isTTY === true;
  if (!wishes.interactive) return isTerminal ? 'yes' : 'no';
  if (!isTerminal) return 'no-terminal';
  return isOff ? 'asking-off' : 'yes';
}
