/**
 * Start-up of the packed program over that of node itself, in rounds of one run each, in changing order: what disturbs
 * the machine disturbs all alike. A ratio is taken within its round.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, quantile, ratios, spread, table } from './statistics.mjs';

const ROUNDS = 60;
const QUICK_ROUNDS = 1;

/** A small list and a small file of cases, for the commands that read one. */
const LIST =
  'Tên dự án;Loại hồ sơ;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Cấp trình\nA;Dự án đầu tư;Ngoài ngân sách;1.200 tỷ đồng;Nông nghiệp;BTV\n';
const CASES = '{"given": {"type": "bond-issuance"}, "expected": {"authority": "tinh-uy"}}\n';

/** A small regulation beside its text. */
const PROVINCE = join(import.meta.dirname, '../fixtures/new-province');

/** Node 20 keeps nothing of what it has compiled; later ones do, so that the first round fills their cache. */
const ON_20 = process.version.startsWith('v20.');

/** What makes node itself slow, such as certificates that it reads at every start, is not measured. */
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...ENV } = process.env;

/** A cheap run of every command; one more command is one more line. */
const RUNS = [
  { args: ['--help'], goal: ON_20 ? 1.4 : 1.3 },
  {
    args: [
      ...['check', '--type', 'investment-project', '--funding-source', 'non-budget'],
      ...['--capital', '1.200 tỷ đồng', '--sector', 'agriculture', '--land-area', '80 ha'],
    ],
    goal: ON_20 ? 1.7 : 1.45,
  },
  { args: ['explain', '3.5.3.1'] },
  { args: ['regulations'] },
  { args: ['schema', 'proposal'] },
  { args: ['export', 'dmn', '--matter', 'ngo-aid'] },
  { args: ['template', 'investment-project'] },
  { args: ['matrix', '--matter', 'investment-project'] },
  { args: ['complete', 'bash'] },
  { args: ['batch', 'list.csv', '--quiet', '--format', 'csv'] },
  { args: ['validate', 'list.csv', '--quiet'] },
  { args: ['test', 'cases.jsonl'] },
  { args: ['matters', 'xe'] },
  { args: ['procedure', 'bond-issuance'] },
  { args: ['vote', '--body', 'tinh-uy', '--members', '9', '--present', '9', '--for', '5'] },
  { args: ['source', 'text.txt', '--regulation', 'new-province.yaml'] },
  { args: ['init', 'new', '--force'] },
  { args: ['audit', '--regulation', 'new-province.yaml'] },
  { args: ['diff', '261-qd-tw', '261-qd-tw'] },
];

export const title = 'Start-up';

export function measure({ program, folder, quick }) {
  writeFileSync(join(folder, 'list.csv'), LIST);
  writeFileSync(join(folder, 'cases.jsonl'), CASES);
  copyFileSync(join(PROVINCE, 'quy-che.txt'), join(folder, 'text.txt'));
  copyFileSync(join(PROVINCE, 'tan-linh.yaml'), join(folder, 'new-province.yaml'));
  const runs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    ...RUNS.map(({ args, goal }) => ({ name: `authority ${args[0]}`, args: [program, ...args], goal })),
  ];
  const rounds = quick ? QUICK_ROUNDS : ROUNDS;
  return told(runs, timesOf(runs, rounds, folder), rounds);
}

/** Milliseconds of every run, by what is run. */
function timesOf(runs, rounds, folder) {
  const times = runs.map(() => []);
  // The first round fills the disk's cache and is thrown away.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const which = (turn + round + 1) % runs.length;
      const { name, args } = runs[which];
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        env: ENV,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const time = performance.now() - start;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (round >= 0) times[which].push(time);
    }
  }
  return times;
}

function told(runs, times, rounds) {
  const over = times.map((own) => ratios(own, times[0]));
  const text = [
    `${rounds} rounds of one run each; ratios are taken within the round, with quartiles.`,
    '',
    table(
      ['run', 'median', 'over node', 'goal'],
      runs.map(({ name, goal }, index) => [
        `\`${name}\``,
        `${median(times[index]).toFixed(1)} ms`,
        spread(over[index]),
        goal === undefined ? '' : `≤ ${goal}`,
      ]),
    ),
  ].join('\n');
  const missed = runs
    .filter(({ goal }, index) => goal !== undefined && quantile(over[index], 0.5) > goal)
    .map(({ name }) => name);
  return { text, missed };
}
