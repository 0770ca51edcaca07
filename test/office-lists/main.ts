/** `npm run office-lists`: judges many lists, and shows the smallest of each kind of failure. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawList } from './generator/list.ts';
import { ALL_SWITCHES, type Switch } from './generator/switches.ts';
import { type Failure, type Fault, GRAVE, judge, type Verdict, written } from './judge.ts';
import { regulationOfTests } from './product.ts';
import { addTo, emptyTotals, isAccepted, shrink } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    from: { type: 'string', default: '0' },
    off: { type: 'string', default: '' },
    /** One list alone: written out, with what is wrong with it. */
    only: { type: 'string' },
    /** How many failing lists are made smaller and shown. */
    shown: { type: 'string', default: '10' },
    /** Faults that are shown; all that are grave without it. */
    fault: { type: 'string' },
  },
});
const off = new Set(values.off.split(',').filter((one) => one !== '') as Switch[]);
for (const one of off)
  if (!ALL_SWITCHES.includes(one))
    throw new RangeError(`no switch ${one}; there are: ${ALL_SWITCHES.join(', ')}`);
const wanted = values.fault?.split(',') as readonly Fault[] | undefined;
const isWanted = ({ fault }: Failure) => (wanted === undefined ? GRAVE.has(fault) : wanted.includes(fault));

const regulation = await regulationOfTests();
const folder = join(tmpdir(), 'office-lists');
mkdirSync(folder, { recursive: true });

if (values.only !== undefined) await showOne(values.only);
else await runAll();

async function runAll(): Promise<void> {
  const totals = emptyTotals();
  const seen = new Set<string>();
  const first = Number(values.from);
  for (let index = first; index < first + Number(values.count); index++) {
    const seed = `${values.seed}-${index}`;
    try {
      const verdict = await judge(drawList(seed, off), regulation);
      addTo(totals, verdict);
      const worst = verdict.failures.find(isWanted);
      if (worst !== undefined && seen.size < Number(values.shown)) await show(seed, worst, seen);
    } catch (error) {
      console.log(`${seed}: ${error instanceof Error ? error.stack : error}`);
      process.exitCode = 1;
      if (seen.add(String(error)).size > Number(values.shown)) break;
    }
    if ((index - first + 1) % 1000 === 0) console.error(`${index - first + 1} lists, ${summary()}`);
  }
  function summary(): string {
    const faults = [...totals.faults].map(([fault, count]) => `${fault} ${count}`);
    return `${totals.right} of ${totals.readable} readable right, ${totals.doubtful} doubtful; ${faults.join(', ') || 'no fault'}`;
  }
  console.log(`${totals.lists} lists: ${summary()}`);
  if (!isAccepted(totals)) process.exitCode = 1;
}

/** Makes it smaller, unless one with the same switches was shown already. */
async function show(seed: string, failure: Failure, seen: Set<string>): Promise<void> {
  const { fault } = failure;
  const fails = ({ failures }: Verdict) => failures.some((one) => one.fault === fault);
  const small = await shrink(seed, regulation, fails, off);
  const cause = `${fault}: ${small.on.join(' ')}`;
  if (seen.has(cause)) return;
  seen.add(cause);
  const shown = small.verdict.failures.find((one) => one.fault === fault)!;
  const { bytes, format } = written(small.list);
  const path = join(folder, `${seed}.${format}`);
  writeFileSync(path, bytes);
  console.log(
    `\n${seed} ${fault} at ${shown.at}\n  on: ${small.on.join(' ') || 'nothing'}\n  set: ${[...small.list.settings].map((one) => one.join('=')).join(' ')}\n  expected: ${shown.expected}\n  found:    ${shown.found}\n  ${path}`,
  );
}

async function showOne(seed: string): Promise<void> {
  const list = drawList(seed, off);
  const { failures, ...counts } = await judge(list, regulation);
  const { bytes, format } = written(list);
  const path = join(folder, `${seed}.${format}`);
  writeFileSync(path, bytes);
  console.log(
    `${path}\n  on: ${[...list.on].join(' ')}\n  set: ${[...list.settings].map((one) => one.join('=')).join(' ')}`,
    list.csv ?? '',
    counts,
  );
  for (const { fault, at, expected, found } of failures) {
    console.log(`${fault} at ${at}\n  expected: ${expected}\n  found:    ${found}`);
  }
}
