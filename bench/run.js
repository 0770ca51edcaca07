/**
 * Start-up of the packed program over that of node itself: `npm run bench [-- --quick] [-- --write] [-- --in FOLDER]`.
 *
 * The package is packed, installed into an empty folder, and run from there, in rounds of one run each, in changing
 * order: what disturbs the machine disturbs all alike. A ratio is taken within its round; told are the median and the
 * quartiles of all rounds.
 *
 * --quick        few rounds: shows that it runs, and no more
 * --write        writes bench/results/<date>-start-up.md
 * --in FOLDER    measures what is installed in FOLDER instead of packing
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 100;
const QUICK_ROUNDS = 3;

const CHECK = [
  ...[
    'check',
    '--type',
    'investment-project',
    '--funding-source',
    'non-budget',
    '--capital',
    '1.200 tỷ đồng',
  ],
  ...['--sector', 'agriculture', '--land-area', '80 ha'],
];

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, in: { type: 'string' } },
});

/** What is run, and how many times as long as node itself it may take. */
function casesIn(folder) {
  const program = join(folder, 'node_modules/authority-router/bin/authority.js');
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'authority --help', args: [program, '--help'], goal: 1.25 },
    { name: 'authority check', args: [program, ...CHECK], goal: 1.35 },
  ];
}

function installInto(folder) {
  const npm = (args, cwd) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--no-audit', '--no-fund', `./${packed[0].filename}`], folder);
}

/** Milliseconds of every run, by case. */
function measure(cases, rounds) {
  const times = cases.map(() => []);
  // The first round fills the disk's cache and is thrown away.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < cases.length; turn++) {
      const which = (turn + round + 1) % cases.length;
      const { name, args } = cases[which];
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      const time = performance.now() - start;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (round >= 0) times[which].push(time);
    }
  }
  return times;
}

/** The value under which a share of all lie. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

function rowsOf(cases, times) {
  return cases.map(({ name, goal }, n) => {
    const ratios = times[n].map((time, round) => time / times[0][round]);
    const [low, ratio, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
    return { name, goal, ms: quantile(times[n], 0.5), low, ratio, high };
  });
}

function tableOf(rows) {
  const lines = rows.map(({ name, goal, ms, low, ratio, high }) => {
    const spread = `${low.toFixed(2)} – ${high.toFixed(2)}`;
    return `| \`${name}\` | ${ms.toFixed(1)} ms | ${ratio.toFixed(3)} | ${spread} | ${goal === undefined ? '' : `≤ ${goal}`} |`;
  });
  return ['| run | median | ratio, median | quartiles | goal |', '|---|---|---|---|---|', ...lines, ''].join(
    '\n',
  );
}

function writeResults(rows, rounds) {
  const day = new Date().toISOString().slice(0, 10);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = `# Start-up, ${day}

authority-router ${version}, packed and installed. Node ${process.version}, ${process.platform} ${process.arch},
${cpus().length} × ${cpus()[0]?.model.trim()}. ${rounds} rounds, one run of each a round, in changing order; ratios are taken within
the round.

${tableOf(rows)}`;
  mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(join(ROOT, `bench/results/${day}-start-up.md`), text);
}

const folder = options.in ?? mkdtempSync(join(tmpdir(), 'authority-bench-'));
try {
  if (options.in === undefined) installInto(folder);
  const rounds = options.quick ? QUICK_ROUNDS : ROUNDS;
  const cases = casesIn(folder);
  const rows = rowsOf(cases, measure(cases, rounds));
  console.log(tableOf(rows));
  if (options.write) writeResults(rows, rounds);
  const missed = rows.filter(({ goal, ratio }) => goal !== undefined && ratio > goal);
  if (missed.length > 0) console.log(`Over its goal: ${missed.map(({ name }) => name).join(', ')}`);
  // A few rounds tell nothing: only a whole run can miss a goal.
  process.exitCode = missed.length > 0 && !options.quick ? 1 : 0;
} finally {
  if (options.in === undefined) rmSync(folder, { recursive: true });
}
