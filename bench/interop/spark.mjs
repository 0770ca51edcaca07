/**
 * Whether Spark answers as the library does: random rows of the matter with the most facts, by default and with `--strict`.
 * Needs Python with the packages of spark-requirements.txt (PYTHON: which one) and Java.
 *
 *     node spark.mjs --rows 1000000
 *     node spark.mjs --rows 10000000 --only-time
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { decide, loadRegulation } from '../../dist/index.js';
import { expectedOf, given } from './expected.mjs';
import { Rows } from './rows.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    regulation: { type: 'string', default: 'lai-chau-xiv' },
    matter: { type: 'string', default: 'investment-project' },
    seed: { type: 'string', default: '1' },
    cores: { type: 'string', default: '2' },
    'only-time': { type: 'boolean', default: false },
  },
});
const count = Number(options.rows);
const { regulation: compiled } = await loadRegulation(options.regulation);
const matter = compiled.regulation.matters.find(({ code }) => code === options.matter);
const folder = mkdtempSync(join(tmpdir(), 'authority-spark-'));
let different = 0;
try {
  const file = join(folder, 'rows.csv');
  for (const strict of options['only-time'] ? [false] : [false, true]) {
    const script = join(folder, `script-${strict}.sql`);
    const text = scriptOf(strict);
    writeFileSync(script, text);
    if (!strict) writeRows(file, columnsOf(text));
    const out = join(folder, `spark-${strict}`);
    const took = JSON.parse(
      execFileSync(
        process.env.PYTHON ?? 'python3',
        [join(import.meta.dirname, 'spark.py'), script, file, out, options.cores],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: folder },
      ),
    );
    const found = options['only-time'] ? '' : await compare(join(out, 'answers'), strict);
    console.log(
      `Spark ${took.version}, local[${options.cores}] · ${options.matter}${strict ? ' --strict' : ''}: ${count} rows${found} ${JSON.stringify(took)}`,
    );
    rmSync(out, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(different === 0 ? 0 : 1);

function* drawn() {
  const rows = new Rows(compiled, matter, Number(options.seed));
  const width = String(count).length;
  for (let index = 0; index < count; index++) yield rows.next(String(index).padStart(width, '0'));
}

function writeRows(file, columns) {
  const to = openSync(file, 'w');
  let lines = [columns.join(',')];
  for (const { cells } of drawn()) {
    lines.push(columns.map((column) => cells[column] ?? '').join(','));
    if (lines.length < 10_000) continue;
    writeSync(to, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(to, `${lines.join('\n')}\n`);
  closeSync(to);
}

/** Spark's rows come in the order of their ids, which is that in which they are drawn. */
async function compare(answers, strict) {
  const rows = drawn();
  let wrong = 0;
  let open = 0;
  for await (const answer of linesOf(answers)) {
    const { value } = rows.next();
    const decision = value && decide(compiled, value.proposal, { asOf: '2024-06-12', strict });
    const expected = value && expectedOf(decision, matter.code, compiled.regulation);
    if (expected?.outcome === 'undetermined') open++;
    const own = given(answer);
    const differs = Object.keys(own).filter((column) => own[column] !== expected?.[column]);
    if (answer.id !== value?.cells.id) differs.push('id');
    if (differs.length === 0) continue;
    wrong++;
    if (wrong <= 3) console.log(JSON.stringify({ differs, own, expected, cells: value?.cells }));
  }
  for (const _ of rows) wrong++;
  different += wrong;
  return `, ${open} undetermined: ${wrong} differ`;
}

async function* linesOf(folderOfParts) {
  for (const part of readdirSync(folderOfParts)
    .filter((name) => name.startsWith('part-'))
    .sort()) {
    const input = createReadStream(join(folderOfParts, part));
    for await (const line of createInterface({ input })) yield JSON.parse(line);
  }
}

function scriptOf(strict) {
  const args = [
    'export',
    'sql',
    '--dialect',
    'spark',
    '--regulation',
    options.regulation,
    '--matter',
    options.matter,
  ];
  return execFileSync(
    process.execPath,
    [join(ROOT, 'bin/authority.js'), ...args, ...(strict ? ['--strict'] : [])],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
}

/** Of the table that takes text, in their order. */
function columnsOf(script) {
  const [, table] = /CREATE TABLE IF NOT EXISTS `proposals_text` \(\n([\s\S]*?)\n\)/.exec(script);
  return [...table.matchAll(/^ {2}`([^`]+)`/gm)].map(([, name]) => name);
}
