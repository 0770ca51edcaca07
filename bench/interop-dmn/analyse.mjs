/**
 * What KIE's validator says of the exported tables: schema of the OMG, model, compilation, and its analysis of decision
 * tables (gaps, overlaps, masked rules) by the first row; of every regulation, hit policy and version.
 *
 *     node analyse.mjs
 *     node analyse.mjs --tell DECISION_TABLE_GAP
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { regulations } from '../../dist/index.js';
import { jvmEngine } from './jvm.mjs';
import { exported } from './program.mjs';

/** Kinds of messages told in full. */
const { values: options } = parseArgs({ options: { tell: { type: 'string', default: '' } } });
const told = options.tell.split(',').filter(Boolean);

const folder = mkdtempSync(join(tmpdir(), 'authority-dmn-'));
let isWrong = false;
try {
  const files = (await regulations({ lang: 'en' })).flatMap(({ id }) =>
    ['first', 'priority'].flatMap((policy) =>
      ['1.3', '1.5'].map((version) => exported(folder, id, policy, version)),
    ),
  );
  const kie = jvmEngine('kie', folder);
  // Of tables by priority the analysis of those with most columns had no end in nine minutes.
  const first = files.filter((file) => file.endsWith('-first-1.5.dmn'));
  const said = [...kie.say(files), ...kie.analyse(first)];
  const counts = new Map();
  for (const { file, asked, severity, kind, source, text } of said) {
    const what = `${basename(file, '.dmn')} · ${asked}`;
    if (!counts.has(what)) counts.set(what, new Map());
    if (kind === undefined) continue;
    const name = `${severity} ${kind}`;
    counts.get(what).set(name, (counts.get(what).get(name) ?? 0) + 1);
    if (severity === 'ERROR') isWrong = true;
    if (severity === 'ERROR' || told.includes(kind)) console.log(`${what} · ${name} · ${source}: ${text}`);
  }
  for (const [what, kinds] of counts)
    console.log(`${what}: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing'}`);
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(isWrong ? 1 : 0);
