/**
 * All that is measured: `npm run bench [-- PART...] [--quick] [--in FOLDER]`.
 *
 * PART           start-up, deciding, missing, lists, audits; all of them where none is named
 * --quick        a moment of each: shows that it runs, writes nothing and holds nothing to a goal
 * --in FOLDER    measures what is installed in FOLDER; otherwise the package is packed and installed into an empty one
 *
 * A whole run of all parts is written to bench/results/DATE.md. The exit code is 1 where a goal is missed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installEngines, installPackage } from './install.mjs';

const PARTS = ['start-up', 'deciding', 'missing', 'lists', 'audits'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, in: { type: 'string' } },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
const parts = positionals.length > 0 ? positionals : PARTS;

const folder = mkdtempSync(join(tmpdir(), 'authority-bench-'));
try {
  if (options.in === undefined) installPackage(folder);
  if (parts.includes('deciding')) installEngines();
  const root = join(options.in ?? folder, 'node_modules/authority-router');
  const context = {
    quick: options.quick,
    folder,
    program: join(root, 'bin/authority.js'),
    library: await import(pathToFileURL(join(root, 'dist/index.js')).href),
  };
  const told = [];
  const missed = [];
  for (const part of parts) {
    const { title, measure } = await import(`./${part}.mjs`);
    const result = await measure(context);
    const text = `## ${title}\n\n${result.text}`;
    console.log(text);
    told.push(text);
    missed.push(...result.missed.map((what) => `${title}: ${what}`));
  }
  if (!options.quick) {
    const verdict =
      missed.length === 0
        ? 'Every goal is met.'
        : `Goals missed:\n\n${missed.map((one) => `- ${one}`).join('\n')}`;
    console.log(verdict);
    if (parts.length === PARTS.length) writeResults([...told, `## Goals\n\n${verdict}\n`], root);
    process.exitCode = missed.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function writeResults(sections, root) {
  const day = new Date().toISOString().slice(0, 10);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const head = `# ${day}

One run of \`npm run bench\`: authority-router ${version}, packed and installed. Node ${process.version}, ${process.platform}
${process.arch}, ${machine}. Medians, with quartiles in brackets.
`;
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(join(import.meta.dirname, `results/${day}.md`), [head, ...sections].join('\n'));
}
