/**
 * Whether databases answer as the library does: random rows of every matter of every regulation, by default and with
 * `--strict`, each loaded as text, read by the script's own view and answered by `decisions`; every column is compared.
 *
 *     node equality.mjs --rows 2000
 *     node equality.mjs --rows 4000 --most 200000 --engines duckdb,postgres
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decide, loadRegulation, regulations } from '../../dist/index.js';
import { ENGINES } from './engines.mjs';
import { expectedOf, given } from './expected.mjs';
import { Rows } from './rows.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    /** Of every matter; of one that takes one fact there are fewer that differ. */
    rows: { type: 'string', default: '2000' },
    /** Of the first matter with the most facts. */
    most: { type: 'string' },
    engines: { type: 'string', default: 'duckdb,pglite' },
    regulations: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'authority-interop-'));
const opened = [];
let different = 0;
try {
  for (const name of options.engines.split(',')) opened.push(await ENGINES[name](folder));
  const ids = options.regulations?.split(',') ?? (await regulations({ lang: 'en' })).map(({ id }) => id);
  for (const id of ids) {
    const { regulation: compiled } = await loadRegulation(id);
    const rows = [...rowsOf(compiled)];
    for (const strict of [false, true]) {
      const asked = new Map(
        rows.map(({ cells, proposal }) => [cells.id, askedOf(proposal, compiled, strict)]),
      );
      for (const engine of opened) different += await compare(engine, { id, strict, rows, asked });
    }
  }
} finally {
  for (const engine of opened) await engine.close();
  rmSync(folder, { recursive: true });
}
process.exit(different === 0 ? 0 : 1);

/** What the library decides, as the view has to say it. */
function askedOf(proposal, compiled, strict) {
  const decision = decide(compiled, proposal, { asOf: '2024-06-12', strict });
  return { proposal, expected: expectedOf(decision, proposal.matter, compiled.regulation) };
}

/** How many rows differ. */
async function compare(engine, { id, strict, rows, asked }) {
  const started = performance.now();
  await engine.clear();
  await engine.run(scriptOf(id, engine.dialect, strict));
  const columns = await columnsOf(engine);
  const lines = rows.map(({ cells }) => columns.map((column) => cells[column] ?? '').join(','));
  await engine.load('proposals_text', `${[columns.join(','), ...lines].join('\n')}\n`);
  await engine.run('INSERT INTO proposals SELECT * FROM proposals_read');
  const before = performance.now();
  const answers = await engine.rows('SELECT * FROM decisions');
  const took = performance.now() - before;
  let open = 0;
  let wrong = 0;
  const left = new Set(asked.keys());
  const cells = new Map();
  for (const answer of answers) {
    const { proposal, expected } = asked.get(answer.id);
    if (expected.outcome === 'undetermined') open++;
    const own = given(answer);
    const differs = Object.keys(expected).filter((column) => own[column] !== expected[column]);
    // Rows of one cell have one answer.
    const cell = `${proposal.matter} ${answer.cell}`;
    const text = JSON.stringify(expected);
    if ((cells.get(cell) ?? text) !== text) differs.push('cell');
    cells.set(cell, text);
    if (!left.delete(answer.id)) differs.push('id');
    if (differs.length === 0) continue;
    wrong++;
    if (wrong <= 3) console.log(JSON.stringify({ differs, own, expected, facts: [...proposal.facts] }));
  }
  wrong += left.size;
  console.log(
    `${engine.name} · ${id}${strict ? ' --strict' : ''}: ${answers.length} rows, ${open} undetermined, ${cells.size} cells: ${wrong} differ (${seconds(took)} s in the view, ${seconds(performance.now() - started)} s in all)`,
  );
  return wrong;
}

function* rowsOf(compiled) {
  const { regulation } = compiled;
  const most = Math.max(...regulation.matters.map(({ facts }) => facts.length));
  const widest = regulation.matters.find(({ facts }) => facts.length === most);
  for (const matter of regulation.matters) {
    if (takesItems(matter, regulation)) continue;
    const rows = new Rows(compiled, matter, Number(options.seed));
    const isWidest = matter === widest && options.most !== undefined;
    // Of a matter without facts there is one row.
    const count = matter.facts.length === 0 ? 1 : Number(isWidest ? options.most : options.rows);
    for (let index = 0; index < count; index++) yield rows.next(`${matter.code}-${index}`);
  }
}

function takesItems({ facts }, regulation) {
  return facts.some(({ fact }) => regulation.facts.find(({ id }) => id === fact).kind === 'items');
}

function scriptOf(id, dialect, strict) {
  const args = [
    'export',
    'sql',
    '--dialect',
    dialect,
    '--regulation',
    id,
    '--skip',
    ...(strict ? ['--strict'] : []),
  ];
  return execFileSync(process.execPath, [join(ROOT, 'bin/authority.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The columns of the table that takes text, in its order. */
async function columnsOf(engine) {
  const rows = await engine.rows(
    "SELECT column_name FROM information_schema.columns WHERE table_name = 'proposals_text' ORDER BY ordinal_position",
  );
  return rows.map((row) => row.column_name);
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
