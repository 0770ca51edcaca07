/**
 * `npm run growth -- [--only WORDS] [--from KB]`: the built program on every shape at three lengths, each
 * twice the one before, with the seconds and the memory that each took; what breaks the budget is named.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BIN, plainEnv } from '../program.ts';
import type { Shape } from './shape.ts';
import { SHAPES } from './shapes.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '256' },
    top: { type: 'string', default: '3' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'authority-growth-'));
const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, JSON.stringify(process.resourceUsage())));",
);

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly exit: number | null;
}

async function run(shape: Shape, bytes: number): Promise<Run> {
  const home = join(folder, 'run');
  mkdirSync(home, { recursive: true });
  const content = shape.make(bytes);
  writeFileSync(join(home, shape.file), content);
  for (const [name, text] of Object.entries(shape.beside?.(bytes) ?? {}))
    writeFileSync(join(home, name), text);
  const args = shape.args(shape.file);
  const peak = join(home, 'peak');
  const child = spawn(process.execPath, ['--require', hook, BIN, ...args], {
    cwd: home,
    env: plainEnv({ PEAK: peak }),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(args.includes(shape.file) ? '' : content);
  const timer = setTimeout(() => child.kill('SIGKILL'), 100_000);
  const [exit] = await once(child, 'close');
  clearTimeout(timer);
  const used = exit === null ? undefined : (JSON.parse(readFileSync(peak, 'utf8')) as NodeJS.ResourceUsage);
  // Of the processor: how busy the machine is otherwise makes no difference.
  const seconds = used === undefined ? Number.NaN : (used.userCPUTime + used.systemCPUTime) / 1_000_000;
  const megabytes = used === undefined ? Number.NaN : used.maxRSS / 1024;
  rmSync(home, { recursive: true });
  return { seconds, megabytes, exit };
}

const lengths = Array.from({ length: Number(values.top) }, (_, at) => Number(values.from) * 1024 * 2 ** at);
for (const shape of SHAPES) {
  const name = `${shape.reading}: ${shape.name}`;
  if (!name.includes(values.only)) continue;
  const runs: Run[] = [];
  for (const bytes of lengths) runs.push(await run(shape, bytes));
  const times = runs.map(({ seconds }) => seconds);
  const isSlow = times.some((seconds, at) => at > 0 && !(seconds <= 3 * times[at - 1]!));
  const isLarge = runs.some(({ megabytes }, at) => !(megabytes < 200 + (4 * lengths[at]!) / 1_048_576));
  console.log(
    [
      isSlow || isLarge ? '!' : ' ',
      name.padEnd(48),
      times.map((seconds) => seconds.toFixed(2).padStart(6)).join(''),
      runs.map(({ megabytes }) => megabytes.toFixed(0).padStart(5)).join(''),
      runs.map(({ exit }) => exit).join(' '),
    ].join(' '),
  );
}
rmSync(folder, { recursive: true });
