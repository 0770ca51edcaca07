/**
 * `node test/by-hand/kills.mjs [ROUNDS] [SEED]`, on the built program: a run with five outputs is killed at a random
 * moment, again and again. Every output is then whole, the old or the new one or not there; what is the user's is as it
 * was; and the next run removes and names whatever is left.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [rounds = 300, seed = 1] = process.argv.slice(2).map(Number);
const BIN = join(import.meta.dirname, '../../bin/authority.js');
const ROWS = 400;
const folder = mkdtempSync(join(tmpdir(), 'authority-kills-'));
const at = (name) => join(folder, name);

/** Park and Miller's, so that a run can be repeated. */
let state = seed;
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

const HEADER = 'Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án';
const listOf = (word) => {
  const row = (_, n) =>
    `D${n};${word} ${n};Dự án đầu tư;Ngân sách tỉnh;${n % 50 === 7 ? 'x' : `${1 + n}`} tỷ đồng;B`;
  return `${[HEADER, ...Array.from({ length: ROWS }, row)].join('\n')}\n`;
};

const OUTPUTS = ['o.csv', 'o.jsonl', 'o.xlsx', 'r.csv', 'a.json'];
const argsOf = (list, ...more) => [
  ...['batch', list, '--date', '2024-06-12', '--quiet', '--lang', 'en', '--rejects', 'r.csv'],
  ...['--account', 'a.json', ...['csv', 'jsonl', 'xlsx'].flatMap((one) => ['--output', `${one}=o.${one}`])],
  ...more,
];

function start(args) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = { text: '' };
  child.stderr.on('data', (piece) => {
    said.text += piece;
  });
  return { child, said, ended: once(child, 'close') };
}

async function whole(args) {
  const began = performance.now();
  const { said, ended } = start(args);
  const [exit] = await ended;
  return { exit, text: said.text, ms: performance.now() - began };
}

/** The outputs of each list, from a run that nobody disturbs. */
writeFileSync(at('list.csv'), listOf('Trụ sở'));
const expected = new Map();
let longest = 0;
for (const word of ['Trụ sở', 'Đường']) {
  writeFileSync(at('list.csv'), listOf(word));
  const { exit, ms } = await whole(argsOf('list.csv', '--force'));
  if (exit !== 1) throw new Error(`exit ${exit}`);
  longest = Math.max(longest, ms);
  expected.set(word, new Map(OUTPUTS.map((name) => [name, readFileSync(at(name))])));
}
writeFileSync(at('tiny.csv'), `${HEADER}\nD1;Cầu;Dự án đầu tư;Ngân sách tỉnh;9 tỷ đồng;B\n`);
writeFileSync(at('mine.txt'), 'mine');

const figures = { rounds: 0, killed: 0, between: 0, left: 0, removed: 0, named: 0, faults: 0 };
const fault = (round, text) => {
  figures.faults++;
  console.log(`round ${round}: ${text}`);
};

for (let round = 1; round <= rounds; round++) {
  const force = random() < 0.5;
  const [before, now] = random() < 0.5 ? ['Trụ sở', 'Đường'] : ['Đường', 'Trụ sở'];
  for (const name of OUTPUTS) {
    rmSync(at(name), { force: true });
    if (force) writeFileSync(at(name), expected.get(before).get(name));
  }
  writeFileSync(at('list.csv'), listOf(now));
  const { child, ended, said } = start(argsOf('list.csv', ...(force ? ['--force'] : [])));
  // A third of them at the moment when files appear: as soon as all of them are begun.
  const isLate = random() < 0.34;
  const tmp = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  if (isLate) {
    const appeared = () => OUTPUTS.some((name) => existsSync(at(name)) && !isOld(name));
    const isOld = (name) => force && readFileSync(at(name)).equals(expected.get(before).get(name));
    while (child.exitCode === null && !appeared()) await new Promise((resolve) => setImmediate(resolve));
    if (random() < 0.5) await new Promise((resolve) => setImmediate(resolve));
  } else await new Promise((resolve) => setTimeout(resolve, random() * longest));
  child.kill('SIGKILL');
  const [exit] = await ended;
  figures.rounds++;
  if (exit === null) figures.killed++;
  else if (exit !== 1) fault(round, `exit ${exit}: ${said.text}`);
  const states = OUTPUTS.map((name) => {
    if (!existsSync(at(name))) return force ? 'lost' : 'absent';
    const bytes = readFileSync(at(name));
    if (bytes.equals(expected.get(now).get(name))) return 'new';
    return force && bytes.equals(expected.get(before).get(name)) ? 'old' : 'half';
  });
  if (states.some((each) => each === 'half' || each === 'lost')) fault(round, states.join(' '));
  if (new Set(states).size > 1) figures.between++;
  if (readFileSync(at('list.csv'), 'utf8') !== listOf(now)) fault(round, 'the list');
  if (readFileSync(at('mine.txt'), 'utf8') !== 'mine') fault(round, 'a file beside it');
  const left = tmp();
  figures.left += left.length;
  const others = readdirSync(folder).filter((name) => !name.endsWith('.tmp') && !OUTPUTS.includes(name));
  if (others.sort().join() !== 'list.csv,mine.txt,tiny.csv') fault(round, `beside: ${others.join()}`);
  const next = await whole([
    'batch',
    'tiny.csv',
    '--output',
    'csv=next.csv',
    '--quiet',
    '--lang',
    'en',
    '--date',
    '2024-06-12',
  ]);
  if (next.exit !== 0) fault(round, `next: exit ${next.exit}: ${next.text}`);
  rmSync(at('next.csv'), { force: true });
  figures.removed += left.length - tmp().length;
  const text = next.text.replace(/\s+/g, '');
  figures.named += left.filter((name) => text.includes(name)).length;
  if (tmp().length > 0) fault(round, `still there: ${tmp().join()}`);
}
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ seed, longest: Math.round(longest), ...figures }));
process.exitCode = figures.faults > 0 ? 1 : 0;
