/**
 * `npm run fuzz -- --seed S --minutes N`: inputs of every kind that the program reads, drawn, damaged and run, until the
 * time is over. One that breaks what must hold is written out and named with its seed: `--only SEED` runs it again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawCase, type Kind } from './cases.ts';
import { judge } from './judge.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const folder = join(tmpdir(), 'fuzz');
// What is loaded with the first run is not counted to it.
await judge(drawCase('warm-up'));
const until = performance.now() + Number(values.minutes) * 60_000;
const figures = { cases: 0, rows: 0, bytes: 0, faults: 0, longest: 0, peak: 0 };
const kinds = new Map<Kind, number>();
const exits = new Map<number, number>();

if (values.only !== undefined) await one(values.only);
else for (let index = 0; performance.now() < until; index++) await one(`${values.seed}-${index}`);

const told = { ...figures, kinds: Object.fromEntries(kinds), exits: Object.fromEntries(exits) };
console.log(JSON.stringify({ seed: values.only ?? values.seed, ...told }));
if (figures.faults > 0) process.exitCode = 1;

async function one(seed: string): Promise<void> {
  const drawn = drawCase(seed);
  const { exit, milliseconds, faults, rows } = await judge(drawn);
  figures.cases++;
  figures.rows += rows;
  figures.bytes += drawn.bytes.length;
  figures.longest = Math.max(figures.longest, Math.round(milliseconds));
  figures.peak = Math.max(figures.peak, Math.round(process.memoryUsage.rss() / 1_048_576));
  kinds.set(drawn.kind, (kinds.get(drawn.kind) ?? 0) + 1);
  exits.set(exit, (exits.get(exit) ?? 0) + 1);
  if (faults.length === 0 && values.only === undefined) return;
  figures.faults += faults.length > 0 ? 1 : 0;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${drawn.name}`);
  writeFileSync(path, drawn.bytes);
  console.log(
    `${seed} authority ${drawn.args.join(' ')}\n  ${path}\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
}
