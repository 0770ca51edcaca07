/**
 * The scenario file: a head of `# what it shows` and `key: JSON` lines (args, env, stdin or stdinFile), then the
 * exit code and what the run wrote.
 */
import type { Ran, Run } from '../program.ts';

export interface ScenarioRun extends Run {
  /** A file whose bytes are standard input. */
  readonly stdinFile?: string;
}

const KEYS = ['args', 'env', 'stdin', 'stdinFile'];

export function headOf(text: string): { head: string; run: ScenarioRun } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith('exit: '));
  const head = (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '');
  if (!head[0]?.startsWith('# ')) throw new Error('a scenario begins with # and what it shows');
  const run = head
    .filter((line) => !line.startsWith('# '))
    .map((line): [string, unknown] => {
      const [, key, value] = /^(\w+): (.*)$/.exec(line) ?? [];
      if (key === undefined || !KEYS.includes(key)) throw new Error(`not a line of a scenario: ${line}`);
      return [key, JSON.parse(value!)];
    });
  return { head: head.join('\n'), run: Object.fromEntries(run) as unknown as ScenarioRun };
}

/** Escape characters are shown, so that a file holds text alone. */
export function writeScenario(head: string, { exit, stdout, stderr }: Ran): string {
  const shown = (text: string): string => text.replaceAll('\x1b', '␛');
  const part = (name: string, text: string): string => (text === '' ? '' : `---- ${name}\n${shown(text)}`);
  return `${head}\nexit: ${exit}\n${part('stdout', stdout)}${part('stderr', stderr)}`;
}
