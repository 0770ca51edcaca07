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

export async function run(args: readonly string[], stdin = ''): Promise<Kept> {
  const kept = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof kept): OutputStream => ({
    columns: 100,
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
    stdin: Object.assign(chunks(), { isTTY: false }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { NO_COLOR: '1' },
    now: () => NOW,
  };
  return { exit: await main(args, io), ...kept };
}
