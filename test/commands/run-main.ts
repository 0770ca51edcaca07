/** The command line run in-process. */
import type { Readable } from 'node:stream';
import { Readable as Streams } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { OutputStream } from '../../src/commands/io.ts';

export interface MainRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export async function runMain(args: readonly string[], stdin = '', columns = 80): Promise<MainRun> {
  const collect = (): { text: string[]; stream: OutputStream } => {
    const text: string[] = [];
    const write: OutputStream['write'] = (part, done) => {
      text.push(part);
      done();
      return true;
    };
    return { text, stream: { columns, write } };
  };
  const [out, err] = [collect(), collect()];
  const input: Readable = Streams.from([Buffer.from(stdin)]);
  const exit = await main(args, {
    stdin: input,
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    now: () => new Date('2024-06-12T00:00:00Z'),
  });
  return { stdout: out.text.join(''), stderr: err.text.join(''), exit };
}
