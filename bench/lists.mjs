/**
 * `authority batch` from CSV to CSV, and `authority validate` from CSV to SARIF, over a bare pass of csv-parse that touches
 * every field of the same list: time and memory, each run in a process of its own. The list that is validated is the
 * answered one, whose column of answers is read as what each row names.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOfficeList } from './office-list.mjs';
import { median, quantile, ratios, spread, table } from './statistics.mjs';

const BARE = join(import.meta.dirname, 'bare-pass.mjs');
const COST = pathToFileURL(join(import.meta.dirname, 'cost.mjs')).href;

const SIZES = [
  { rows: 100_000, rounds: 5 },
  { rows: 1_000_000, rounds: 3 },
];
const QUICK = [
  { rows: 2_000, rounds: 1 },
  { rows: 20_000, rounds: 1 },
];

/** What the figures are held to; of the program's own growth over ten times the rows. */
const GOALS = { overBare: 1.5, peak: 180, growth: 11, peakGrowth: 1.4, validatePeakGrowth: 1.5 };

const COMMANDS = [
  { name: 'batch', argsFor: (list) => ['batch', list, '--quiet', '--format', 'csv'], isHeld: true },
  {
    name: 'validate',
    argsFor: (_, answered) => [
      ...['validate', answered, '--quiet', '--format', 'sarif', '--exit-zero', '--date', '2024-06-12'],
      ...['--map', 'Thẩm quyền=declaredAuthority'],
    ],
    isHeld: false,
  },
];

export const title = 'Lists';

export function measure({ program, folder, quick }) {
  return told((quick ? QUICK : SIZES).map((size) => measureSize(size, program, folder)));
}

function measureSize({ rows, rounds }, program, folder) {
  const list = join(folder, `${rows}.csv`);
  const answered = join(folder, `${rows}-answered.csv`);
  writeOfficeList(list, rows);
  run([program, ...COMMANDS[0].argsFor(list)], answered);
  const runs = COMMANDS.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { argsFor }] of COMMANDS.entries()) {
      const bare = run([BARE, index === 0 ? list : answered]);
      runs[index].push({ bare, own: run([program, ...argsFor(list, answered)]) });
    }
  }
  rmSync(list);
  rmSync(answered);
  return { rows, commands: COMMANDS.map((command, index) => ({ ...command, ...figuresOf(runs[index]) })) };
}

/** Runs a script to its end: seconds by the clock and of the processor, and the most memory it held in MB. */
function run(args, output) {
  const into = output === undefined ? 'ignore' : openSync(output, 'w');
  const start = performance.now();
  const {
    status,
    stderr,
    output: said,
  } = spawnSync(process.execPath, ['--import', COST, ...args], {
    stdio: ['ignore', into, 'pipe', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (output !== undefined) closeSync(into);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [peak, cpu] = String(said[3]).split(' ').map(Number);
  return { seconds, cpu: cpu / 1e6, peak: peak / 1024 };
}

function figuresOf(rounds) {
  const bare = rounds.map((round) => round.bare.seconds);
  const own = rounds.map((round) => round.own.seconds);
  return {
    bare: median(bare),
    seconds: median(own),
    over: ratios(own, bare),
    overCpu: ratios(
      rounds.map((round) => round.own.cpu),
      rounds.map((round) => round.bare.cpu),
    ),
    peak: Math.max(...rounds.map((round) => round.own.peak)),
  };
}

function told(sizes) {
  const rows = sizes.flatMap(({ rows: count, commands }) =>
    commands.map(({ name, bare, seconds, over, overCpu, peak }) => [
      `${name}, ${count.toLocaleString('en')} rows`,
      bare.toFixed(2),
      seconds.toFixed(2),
      spread(over),
      spread(overCpu),
      peak.toFixed(0),
    ]),
  );
  const [few, many] = sizes.map(({ commands }) => commands[0]);
  const [validatePeak, manyValidatePeak] = sizes.map(({ commands }) => commands[1].peak);
  const growth = many.seconds / few.seconds;
  const peakGrowth = many.peak / few.peak;
  const validatePeakGrowth = manyValidatePeak / validatePeak;
  const text = [
    'Each run is a process of its own; ratios are taken within the round, with quartiles.',
    '',
    table(['run', 'csv-parse alone, s', 'own, s', 'over csv-parse', 'the same, CPU time', 'peak, MB'], rows),
    `Goals for \`batch\`: ≤ ${GOALS.overBare} × csv-parse, below ${GOALS.peak} MB. Ten times the rows: ${growth.toFixed(2)} × the time`,
    `(≤ ${GOALS.growth}), ${peakGrowth.toFixed(2)} × the memory (≤ ${GOALS.peakGrowth}). \`validate\`: ${validatePeakGrowth.toFixed(2)} × the memory`,
    `(≤ ${GOALS.validatePeakGrowth}).`,
    '',
  ].join('\n');
  const missed = [
    ...sizes.flatMap(({ rows: count, commands }) =>
      commands
        .filter(
          ({ isHeld, over, peak }) => isHeld && (quantile(over, 0.5) > GOALS.overBare || peak >= GOALS.peak),
        )
        .map(({ name }) => `${name} of ${count} rows`),
    ),
    ...(growth > GOALS.growth || peakGrowth > GOALS.peakGrowth ? ['growth of batch'] : []),
    ...(validatePeakGrowth > GOALS.validatePeakGrowth ? ['memory of validate'] : []),
  ];
  return { text, missed };
}
