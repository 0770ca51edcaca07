/** Runs `authority validate` in-process, in the folder of a test. */
import { main } from '../../../src/cli.ts';
import type { Io } from '../../../src/commands/context.ts';
import { pathOf, type Ran, Sink } from '../batch/run.ts';

export interface Around {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const HEADER = 'Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Cấp trình';

/** A row of an investment project outside the budget. */
export function row(id: string, capital: string, declared: string, title = `Dự án ${id}`): string {
  return `${id};${title};Dự án đầu tư;ngoài ngân sách;${capital};khác;${declared}`;
}

export function list(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Paths in what it says are shortened to those in the folder. */
export async function validate(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin = '', env = {}, signal } = around;
  const stdout = new Sink();
  const stderr = new Sink();
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout,
    stderr,
    env,
    now: () => new Date('2024-06-12T03:00:00Z'),
    ...(signal && { signal }),
  };
  const exit = await main(['validate', ...args], io);
  const short = (text: string): string => text.replaceAll(pathOf('.').replace(/\.$/, ''), '');
  return { exit, stdout: short(stdout.text), stderr: short(stderr.text) };
}

export interface ShownFinding {
  readonly rule: string;
  readonly level: string;
  readonly id?: string;
  readonly place: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly cell?: string;
  };
  readonly declared: string | null;
  readonly authority: string | null;
  readonly fingerprint: string;
  readonly known?: boolean;
  readonly rows?: number;
  readonly message: string;
}

export interface ShownReport {
  readonly findings: readonly ShownFinding[];
  readonly summary: { readonly rows: number; readonly asDeclared: number; readonly known: number };
  readonly vanished?: readonly { readonly id?: string; readonly count: number }[];
}

export async function reportOf(
  args: readonly string[],
  around: Around = {},
): Promise<ShownReport & { exit: number }> {
  const { exit, stdout } = await validate([...args, '--format', 'json'], around);
  return { exit, ...(JSON.parse(stdout) as ShownReport) };
}
