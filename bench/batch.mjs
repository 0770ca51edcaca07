/**
 * `authority batch` over a bare pass of csv-parse, time and memory: `node bench/batch.mjs [--quick] [--in FOLDER]`.
 *
 * Lists of 100,000 and 1,000,000 rows (a tenth of that with --quick) are written to a temporary folder and read in
 * rounds: a bare pass of csv-parse that touches every field, then `batch` from CSV to CSV, each in a process of its
 * own. Told are the medians of all rounds; a ratio is taken within its round. The goals are those of
 * the longer list: the shorter one also pays for start-up. --in FOLDER measures what is installed
 * there instead of this tree.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeOfficeList } from './office-list.mjs';

const HERE = import.meta.dirname;
const COST = pathToFileURL(join(HERE, 'cost.mjs')).href;
const ROUNDS = 5;

/** What the figures are held to. */
const GOALS = { overBare: 1.5, growth: 11, peak: 180, peakGrowth: 1.4 };

/** Runs a script to its end: seconds by the clock and of the processor, and the most memory it held in MB. */
function run(script, args) {
  const start = performance.now();
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', COST, script, ...args], {
    stdio,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  const [peak, cpu] = String(output[3]).split(' ').map(Number);
  return { seconds, cpu: cpu / 1e6, peak: peak / 1024 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function measureRows(rows, program, folder, rounds) {
  const list = join(folder, `${rows}.csv`);
  writeOfficeList(list, rows);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const bare = run(join(HERE, 'bare-pass.mjs'), [list]);
    const batch = run(program, ['batch', list, '--quiet', '--format', 'csv']);
    times.push({ bare, batch });
  }
  rmSync(list);
  return {
    rows,
    bare: median(times.map(({ bare }) => bare.seconds)),
    batch: median(times.map(({ batch }) => batch.seconds)),
    over: median(times.map(({ bare, batch }) => batch.seconds / bare.seconds)),
    overCpu: median(times.map(({ bare, batch }) => batch.cpu / bare.cpu)),
    peak: Math.max(...times.map(({ batch }) => batch.peak)),
  };
}

/** @param program path of the script that is `authority` */
export function measureBatch(program, quick = false) {
  const folder = mkdtempSync(join(tmpdir(), 'authority-bench-'));
  try {
    const [few, many] = quick ? [10_000, 100_000] : [100_000, 1_000_000];
    const rounds = quick ? 1 : ROUNDS;
    const lists = [few, many].map((rows) => measureRows(rows, program, folder, rounds));
    const [small, large] = lists;
    return { lists, growth: large.batch / small.batch, peakGrowth: large.peak / small.peak };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The figures as lines of a Markdown table, each beside its goal. */
export function tellBatch({ lists, growth, peakGrowth }) {
  const one = (value) => value.toFixed(2);
  return [
    '| rows | csv-parse alone, s | batch, s | over csv-parse | the same, CPU time | peak, MB |',
    '|---:|---:|---:|---:|---:|---:|',
    ...lists.map(
      ({ rows, bare, batch, over, overCpu, peak }) =>
        `| ${rows} | ${one(bare)} | ${one(batch)} | ${one(over)} (≤ ${GOALS.overBare}) | ${one(overCpu)} | ${peak.toFixed(0)} (< ${GOALS.peak}) |`,
    ),
    '',
    `Ten times the rows: ${one(growth)} × the time (≤ ${GOALS.growth}), ${one(peakGrowth)} × the memory (≤ ${GOALS.peakGrowth}).`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, in: { type: 'string' } } });
  const root = values.in === undefined ? join(HERE, '..') : join(values.in, 'node_modules/authority-router');
  process.stdout.write(`${tellBatch(measureBatch(join(root, 'bin/authority.js'), values.quick))}\n`);
}
