/** A command line run in this process, its streams kept. */
import { main } from '../../src/cli.ts';
import type { Io, OutputStream } from '../../src/commands/context.ts';

export interface Kept {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Within the term of the bundled regulation. */
const NOW = new Date('2024-06-12T03:00:00Z');

export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether stdin, stdout and stderr are terminals. */
  readonly terminal?: boolean;
}

export async function run(
  args: readonly string[],
  stdin = '',
  { env = { NO_COLOR: '1' }, terminal = false }: Around = {},
): Promise<Kept> {
  const kept = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof kept): OutputStream => ({
    columns: 100,
    isTTY: terminal,
    write: (text, done) => {
      kept[name] += text;
      done();
      return true;
    },
  });
  async function* chunks(): AsyncGenerator<string> {
    yield stdin;
  }
  const io: Io = {
    stdin: Object.assign(chunks(), { isTTY: terminal }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    now: () => NOW,
  };
  return { exit: await main(args, io), ...kept };
}
