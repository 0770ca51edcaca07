/** The terminal that questions are put to, from the first to the last of them. */
import { type Context, widthOf } from '../context.ts';
import { Keyboard, type TerminalInput } from './keyboard.ts';
import { promptsOn } from './prompts.ts';
import type { Terminal } from './questions.ts';

/** Rows of a window that does not say how many it has. */
const DEFAULT_ROWS = 24;

/** Takes the keys over for as long as something is asked. Nothing is written to standard output. */
export async function atTerminal<T>(
  context: Context,
  converse: (terminal: Terminal) => Promise<T>,
): Promise<T> {
  const keyboard = new Keyboard(context.io.stdin as unknown as TerminalInput);
  try {
    return await converse(terminalOf(keyboard, context));
  } finally {
    keyboard.release();
  }
}

function terminalOf(keyboard: Keyboard, { io }: Context): Terminal {
  const { stderr } = io as { stderr: typeof io.stderr & { readonly rows?: number } };
  return {
    prompts: promptsOn(keyboard, stderr as unknown as NodeJS.WritableStream),
    size: () => ({ columns: widthOf(stderr), rows: stderr.rows || DEFAULT_ROWS }),
  };
}

/** Ctrl-C is how people leave: no error, and no trace of one. */
export async function orClosed<T>(said: Promise<T>): Promise<T | { readonly kind: 'closed' }> {
  try {
    return await said;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return { kind: 'closed' };
    throw error;
  }
}
