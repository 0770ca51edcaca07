/**
 * How fast databases decide, over `authority batch` on the same rows: complete rows, and rows of which half have facts left out;
 * 100,000 random rows of investment-project ten times over, loading told apart from deciding. Each round runs all of them.
 *
 *     node speed.mjs --batch PATH/bin/authority.js --engines duckdb,postgres --rounds 3
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegulation } from '../../dist/index.js';
import { ENGINES } from './engines.mjs';
import { Rows } from './rows.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    /** Whose `batch` is the measure. */
    batch: { type: 'string', default: join(ROOT, 'bin/authority.js') },
    engines: { type: 'string', default: 'duckdb,postgres' },
    rounds: { type: 'string', default: '3' },
    drawn: { type: 'string', default: '100000' },
    times: { type: 'string', default: '10' },
  },
});
const MATTER = 'investment-project';
const { regulation: compiled } = await loadRegulation('lai-chau-xiv');
const matter = compiled.regulation.matters.find(({ code }) => code === MATTER);
const folder = mkdtempSync(join(tmpdir(), 'authority-speed-'));
const script = (dialect) =>
  execFileSync(
    process.execPath,
    [join(ROOT, 'bin/authority.js'), 'export', 'sql', '--dialect', dialect, '--matter', MATTER],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
const opened = [];
try {
  for (const name of options.engines.split(',')) opened.push(await ENGINES[name](folder));
  for (const kind of ['complete', 'partial']) await measure(kind);
} finally {
  for (const engine of opened) await engine.close();
  rmSync(folder, { recursive: true });
}

async function measure(kind) {
  const rows = drawn(kind === 'complete');
  const count = rows.length * Number(options.times);
  const list = join(folder, `${kind}.csv`);
  const keys = ['id', 'type', ...matter.facts.map(({ fact }) => fact)];
  writeFileSync(
    list,
    csv(keys, rows, (cells, key) => cells[columnOf(key)]),
  );
  const took = new Map();
  for (const engine of opened) {
    await engine.clear();
    await engine.run(script(engine.dialect));
    const columns = (
      await engine.rows(
        "SELECT column_name FROM information_schema.columns WHERE table_name = 'proposals_text' ORDER BY ordinal_position",
      )
    ).map((row) => row.column_name);
    const text = csv(columns, rows, (cells, column) => cells[column]);
    await timed(took, `${engine.name}, text loaded`, () => engine.load('proposals_text', text));
    await timed(took, `${engine.name}, text → typed table`, () =>
      engine.run('INSERT INTO proposals SELECT * FROM proposals_read'),
    );
    await timed(took, `${engine.name}, planning`, () => engine.run('EXPLAIN SELECT * FROM decisions'));
  }
  for (let round = 0; round < Number(options.rounds); round++) {
    await timed(took, 'authority batch, CSV → CSV', async () =>
      execFileSync(
        process.execPath,
        [options.batch, 'batch', list, '--format', 'csv', '--quiet', '--exit-zero', '--date', '2024-06-12'],
        { stdio: ['ignore', openSync(join(folder, 'answers.csv'), 'w'), 'ignore'] },
      ),
    );
    for (const engine of opened) {
      for (const [what, columns] of [
        ['body', 'id, outcome, authority'],
        ['whole view', '*'],
      ]) {
        await engine.run('DROP TABLE IF EXISTS answers');
        const unlogged = engine.dialect === 'postgres' ? 'UNLOGGED ' : '';
        await timed(took, `${engine.name}, table → table, ${what}`, () =>
          engine.run(`CREATE ${unlogged}TABLE answers AS SELECT ${columns} FROM decisions`),
        );
      }
    }
  }
  const batch = took.get('authority batch, CSV → CSV');
  console.log(`\n${count} rows, ${kind}\n\n| run | median, s | batch over it |\n|---|---:|---:|`);
  for (const [name, seconds] of took) {
    const ratios = seconds.map((one, round) => (batch[round] ?? batch[0]) / one);
    console.log(`| ${name} | ${median(seconds).toFixed(2)} | ${median(ratios).toFixed(1)} |`);
  }
}

async function timed(took, name, run) {
  const started = performance.now();
  await run();
  took.set(name, [...(took.get(name) ?? []), (performance.now() - started) / 1000]);
}

/** @param complete every fact that is taken is given, and as one figure */
function drawn(complete) {
  const random = new Rows(compiled, matter, 7);
  const rows = [];
  while (rows.length < Number(options.drawn)) {
    const { cells, proposal } = random.next('');
    const names = Object.keys(cells);
    if (names.some((name) => /_(low|high)(_open)?$/.test(name))) continue;
    if (complete && matter.facts.some(({ fact, takenWhen }) => !takenWhen && !proposal.facts.has(fact)))
      continue;
    rows.push(cells);
  }
  return rows;
}

function csv(columns, rows, cellOf) {
  const lines = [columns.join(',')];
  let id = 0;
  for (let time = 0; time < Number(options.times); time++) {
    for (const cells of rows) {
      id++;
      lines.push(columns.map((column) => (column === 'id' ? id : (cellOf(cells, column) ?? ''))).join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}

function columnOf(key) {
  return key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
