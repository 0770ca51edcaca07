/**
 * Whether decision engines answer the exported tables as the library decides. Needs `java`, `javac` and `mvn` for those that
 * run on Java.
 *
 *     node run.mjs --most 2000
 *     node run.mjs --engines feelin,zen --regulations lai-chau-xiv
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decide, loadRegulation, parseProposal, regulations } from '../../dist/index.js';
import { Cases, isHeldByDouble } from './cases.mjs';
import { JVM, jvmEngine } from './jvm.mjs';
import { NPM } from './npm.mjs';
import { exported, program } from './program.mjs';

const AS_OF = '2024-06-12';
const { values: options } = parseArgs({
  options: {
    /** Combinations of a matter. */
    most: { type: 'string', default: '2000' },
    engines: { type: 'string', default: [...Object.keys(JVM), ...Object.keys(NPM)].join(',') },
    regulations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** How many answers that differ are shown, of each engine and regulation. */
    show: { type: 'string', default: '2' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'authority-dmn-'));
const tally = new Map();
let wrong = 0;
try {
  const engines = options.engines.split(',').map((id) => NPM[id] ?? jvmEngine(id, folder));
  const ids = options.regulations?.split(',') ?? (await regulations({ lang: 'en' })).map(({ id }) => id);
  for (const id of ids) {
    const { regulation: compiled } = await loadRegulation(id);
    const questions = [...questionsOn(compiled, id)];
    for (const engine of engines) {
      for (const policy of engine.policies) {
        const file = exported(folder, id, policy, engine.reads ?? '1.5');
        const started = performance.now();
        const answers = await engine.ask(
          file,
          questions.map(({ table, facts }) => ({ table, facts })),
        );
        count(`${engine.name} · ${policy}`, id, questions, answers, performance.now() - started);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
const KINDS = ['complete', 'beyond doubles', 'null', 'absent'];
const WAYS = ['same', 'no answer', 'error', 'wrong'];
console.log(`\n| engine | ${KINDS.map((kind) => `${kind}: ${WAYS.join(' / ')}`).join(' | ')} |`);
console.log(`|---${'|---:'.repeat(KINDS.length)}|`);
for (const [engine, counts] of tally) {
  const cells = KINDS.map((kind) => WAYS.map((way) => counts[`${kind} ${way}`] ?? 0).join(' / '));
  console.log(`| ${engine} | ${cells.join(' | ')} |`);
}
process.exit(wrong === 0 ? 0 : 1);

/** `{kind, table, facts, body, clauses}`: what is asked, and what has to come. */
function* questionsOn(compiled, id) {
  const { regulation } = compiled;
  const listed = program(['audit', '--cases', '--regulation', id]).split('\n').filter(Boolean);
  const audited = listed.map((line) => parseProposal(compiled, JSON.parse(line).given).proposal);
  for (const matter of regulation.matters) {
    if (matter.facts.some(({ fact }) => regulation.facts.find((one) => one.id === fact).kind === 'items'))
      continue;
    const cases = new Cases(compiled, matter, Number(options.seed));
    const own = audited.filter((one) => one.matter === matter.code).map(({ facts }) => facts);
    for (const facts of [...own, ...cases.combinations(Number(options.most))]) {
      yield question(compiled, matter, facts, isHeld(facts) ? 'complete' : 'beyond doubles');
      const left = cases.leftOut(facts);
      if (left === undefined || !isHeld(left)) continue;
      yield question(compiled, matter, left, 'null');
      yield question(compiled, matter, left, 'absent');
    }
  }
}

function isHeld(facts) {
  return [...facts.values()].every(({ kind, amount }) => kind !== 'amount' || isHeldByDouble(amount.value));
}

function question(compiled, matter, facts, kind) {
  const proposal = { id: 'x', matter: matter.code, facts, warnings: [] };
  const { outcome, authority, citations } = decide(compiled, proposal, { asOf: AS_OF, strict: true });
  const absent = kind === 'absent' ? [] : matter.facts.map(({ fact }) => [nameOf(fact), null]);
  const given = [...facts].map(([fact, value]) => [nameOf(fact), inputOf(value)]);
  return {
    kind,
    table: matter.code,
    facts: Object.fromEntries([...absent, ...given]),
    body: outcome === 'undetermined' ? 'unknown' : (authority ?? 'nobody'),
    clauses: citations.filter(({ deciding }) => deciding).map(({ clause }) => clause),
  };
}

function nameOf(fact) {
  return fact;
}

function inputOf(value) {
  if (value.kind === 'amount') return { number: value.amount.value };
  return value.kind === 'several' ? value.values : value.value;
}

function count(engine, id, questions, answers, ms) {
  const counts = tally.get(engine) ?? {};
  tally.set(engine, counts);
  let shown = 0;
  let differ = 0;
  questions.forEach(({ kind, table, facts, body, clauses }, index) => {
    const answer = answers[index] ?? {};
    const way = wayOf(answer, body, clauses, kind);
    counts[`${kind} ${way}`] = (counts[`${kind} ${way}`] ?? 0) + 1;
    // Where every fact is given and a double holds it, no answer is a wrong one too.
    if (way !== 'wrong' && (kind !== 'complete' || way === 'same')) return;
    differ++;
    if (shown++ < Number(options.show))
      console.log(JSON.stringify({ engine, id, kind, table, facts, expected: body, clauses, answer }));
  });
  wrong += differ;
  console.log(`${engine} · ${id}: ${questions.length} asked, ${differ} wrong (${(ms / 1000).toFixed(1)} s)`);
}

function wayOf({ authority, clause, error }, body, clauses) {
  if (error !== undefined) return 'error';
  if (authority === undefined || authority === null) return 'error';
  if (authority !== body) return authority === 'unknown' ? 'no answer' : 'wrong';
  return clauses.length === 0 || clauses.includes(clause) ? 'same' : 'wrong';
}
