/** The built program in a real pseudo-terminal, its screen read by a terminal without a window. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { BIN, plainEnv, ROOT } from '../program.ts';

export const ENTER = '\r';
export const ESCAPE = '\u001b';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';
export const DOWN = '\u001b[B';
export const BACKSPACE = '\u007f';

export interface Session {
  readonly args: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  /** Where the program runs. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What bash puts behind the command; standard output goes to a file where this says nothing. */
  readonly behind?: string;
}

export interface Ended {
  readonly exit: number;
  /** What came on standard output, where it went to a file. */
  readonly stdout: string;
  readonly screen: string;
  /** Whether the terminal is set as it was before, and its cursor shown. */
  readonly restored: boolean;
}

const PATIENCE_MS = 15_000;

/** Written by the shell once the program has ended: a command to the terminal that no terminal knows. */
const ENDED = '\u001b]777;ended\u0007';
/** Read by the shell before it leaves. */
const LEAVE = 'leave';

export class Terminal {
  readonly #screen: xterm.Terminal;
  readonly #process: pty.IPty;
  readonly #folder = mkdtempSync(join(tmpdir(), 'authority-pty-'));
  readonly #waiting = new Set<() => void>();
  readonly #exit: Promise<number>;
  #output = '';

  constructor({ args, columns = 100, rows = 40, cwd = ROOT, env, behind }: Session) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, scrollback: 2000, allowProposedApi: true });
    const command = [process.execPath, BIN, ...args]
      .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
      .join(' ');
    const script = [
      `stty -a > "$FOLDER/before"`,
      `${command} ${behind ?? '> "$FOLDER/stdout"'}`,
      'code=$?',
      `stty -a > "$FOLDER/after"`,
      // The terminal stays until all is read of it: node-pty closes it 200 ms after the shell has left, read or not.
      "trap '' INT; stty -echo",
      `printf '\\033]777;ended\\007'`,
      `until [[ $line == *${LEAVE} ]]; do read -r line; done`,
      'exit $code',
    ].join('\n');
    this.#process = pty.spawn('bash', ['--norc', '-c', `set -o pipefail\n${script}`], {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd,
      env: { ...plainEnv({ TERM: 'xterm-256color', ...env }), FOLDER: this.#folder },
    });
    this.#process.onData((text) => {
      this.#output += text;
      if (this.#output.endsWith(ENDED)) this.type(`\n${LEAVE}\n`);
      this.#screen.write(text, () => {
        for (const look of this.#waiting) look();
      });
    });
    this.#exit = new Promise((resolve) => {
      this.#process.onExit(({ exitCode }) => resolve(exitCode));
    });
  }

  /** All lines of the screen and what has scrolled off it. */
  screen(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) =>
      active.getLine(row)!.translateToString(true),
    );
    return lines.join('\n').trimEnd();
  }

  /** Waits until the screen shows a text. */
  async see(text: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        settle();
      };
      const look = (): void => {
        if (this.screen().includes(text)) end(resolve);
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`never saw “${text}” on:\n${this.screen()}`))),
        PATIENCE_MS,
      );
      this.#waiting.add(look);
      look();
    });
  }

  type(keys: string): void {
    this.#process.write(keys);
  }

  /** Waits for a text, then types. */
  async at(text: string, keys: string): Promise<void> {
    await this.see(text);
    this.type(keys);
  }

  async end(): Promise<Ended> {
    const exit = await this.#exit;
    // What the program wrote last is still on its way into the screen.
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    const read = (name: string): string => {
      try {
        return readFileSync(join(this.#folder, name), 'utf8');
      } catch {
        return '';
      }
    };
    const cursorShown = this.#output.lastIndexOf('\u001b[?25l') <= this.#output.lastIndexOf('\u001b[?25h');
    const restored = read('before') !== '' && read('before') === read('after') && cursorShown;
    const stdout = read('stdout');
    rmSync(this.#folder, { recursive: true });
    return { exit, stdout, screen: this.screen(), restored };
  }
}
