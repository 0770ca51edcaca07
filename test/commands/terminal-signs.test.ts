/** Nothing that others wrote, no name of a file and no label, acts on a terminal: every command, its help, its completion. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { run } from './in-process.ts';

/** Sequences of terminals (with one sign and with two), a bell, a turn of the direction of writing. */
const SIGNS = '\u001b[31m\u009b32m\u0007\u202e';
const UNSHOWABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-signs-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const at = (name: string): string => join(FOLDER, `${name.replace('.', `${SIGNS}.`)}`);

const SMALL = readFileSync('fixtures/scenarios/files/small-province.yaml', 'utf8');

/** The small regulation with the signs in all of its texts. */
function marked(value: unknown, isText = false): unknown {
  if (typeof value === 'string') return isText ? `${value}${SIGNS}` : value;
  if (Array.isArray(value)) return value.map((one) => marked(one, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, marked(one, ['vi', 'en'].includes(key))]),
  );
}

const REGULATION = at('own.yaml');
writeFileSync(REGULATION, stringify(marked(parse(SMALL))));
const CONFIG = at('config.yaml');
writeFileSync(CONFIG, 'type: park\n');
const WRONG_CONFIG = at('wrong.yaml');
writeFileSync(WRONG_CONFIG, `"a${SIGNS}": b\n`);
const LIST = at('list.csv');
writeFileSync(LIST, `Mã;Loại;Diện tích${SIGNS}\nA${SIGNS};Công viên;12 ha\nB;Công viên;x${SIGNS}\n`);
const PROPOSAL = at('p.json');
writeFileSync(PROPOSAL, '{"type": "park", "area": "12 ha"}');
const CASES = at('cases.yaml');
writeFileSync(
  CASES,
  '- id: a\n  given: { type: park, area: 12 ha }\n  expected: { outcome: decided, authority: board }\n',
);
const TEXT = at('text.txt');
writeFileSync(TEXT, 'Điều 1. Công viên\n1. Công viên từ 10 ha trở lên.\n');
const NO_FILE = at('none.csv');
mkdirSync(at('empty.d'));

const OWN = ['--regulation', REGULATION];
const LINES: readonly (readonly string[])[] = [
  ['check', '--type', 'park', '--area', '12 ha', ...OWN],
  ['check', '--type', 'park', ...OWN, '--trace'],
  ['check', PROPOSAL, ...OWN, '--format', 'markdown', '--save', at('saved.json')],
  ['check', NO_FILE],
  ['check', '--regulation', NO_FILE],
  [
    'batch',
    LIST,
    ...OWN,
    '--output',
    `csv=${at('o.csv')}`,
    '--rejects',
    at('r.csv'),
    '--account',
    at('a.json'),
  ],
  ['batch', LIST, ...OWN, '--config', CONFIG, '--format', 'markdown'],
  ['batch', LIST, LIST, NO_FILE, ...OWN, '--output', `csv=${at('o.csv')}`],
  ['batch', LIST, NO_FILE, ...OWN],
  ['batch', LIST, '--config', WRONG_CONFIG],
  ['batch', LIST, '--map', `x${SIGNS}=y${SIGNS}`],
  ['validate', LIST, ...OWN, '--output', `sarif=${at('o.sarif')}`, '--write-baseline', at('b.json')],
  ['validate', LIST, ...OWN, '--format', 'markdown', '--baseline', at('b.json')],
  ['validate', LIST, ...OWN, '--format', 'github'],
  ['validate', LIST, ...OWN, '--format', 'junit'],
  ['validate', at('empty.d'), NO_FILE, ...OWN],
  ['template', 'park', ...OWN, '--output', at('t.xlsx')],
  ['template', 'park', ...OWN, '--output', at('t.xlsx')],
  ['template', `x${SIGNS}`, ...OWN, '--output', at('t2.xlsx')],
  ['matters', ...OWN],
  ['matters', `x${SIGNS}`, ...OWN],
  ['explain', '1.1', ...OWN],
  ['explain', 'park', ...OWN, '--format', 'markdown'],
  ['explain', '1.1', ...OWN, '--source', TEXT],
  ['procedure', 'board', ...OWN],
  ['procedure', PROPOSAL, ...OWN],
  ['procedure', 'board', ...OWN, '--meeting', '2024-06-12', '--ics', at('p.ics'), '--holidays', NO_FILE],
  ['vote', '--body', 'board', '--members', '5', '--for', '4', ...OWN],
  ['audit', ...OWN],
  ['audit', ...OWN, '--format', 'markdown'],
  ['test', CASES, ...OWN],
  ['test', NO_FILE, ...OWN],
  ['diff', REGULATION, 'fixtures/scenarios/files/small-province.yaml'],
  ['diff', REGULATION, NO_FILE],
  ['source', TEXT, ...OWN],
  ['source', NO_FILE, ...OWN],
  ['regulations', ...OWN],
  ['init', at('new.d')],
  ['init', at('new.d')],
  ['schema', `x${SIGNS}`],
  ['complete', `x${SIGNS}`],
  ['complete', '--', 'check', ...OWN, '--'],
  ['complete', '--', 'check', ...OWN, '--type', ''],
  ['complete', '--', 'explain', ...OWN, ''],
  ['complete', '--', 'template', ...OWN, ''],
  ['complete', '--', 'procedure', ...OWN, ''],
  [`x${SIGNS}`],
  ['check', `--x${SIGNS}`],
  ...['check', 'batch', 'validate', 'explain', 'vote'].map((name) => [name, '--help', ...OWN]),
];

describe.each(['vi', 'en'])('in %s', (lang) => {
  it.each(LINES.map((line) => [line.join(' ').replaceAll(SIGNS, '…').replaceAll(FOLDER, ''), line] as const))(
    '%s',
    async (_name, line) => {
      const { exit, stdout, stderr } = await run(['--lang', lang, ...line]);
      expect(exit).not.toBe(70);
      // A workbook that is written is not talked about.
      if (line[0] !== 'template' || exit !== 0) expect(stdout + stderr).not.toBe('');
      const written = (line[0] === 'complete' ? stdout.replaceAll('\t', '') : stdout) + stderr;
      expect(UNSHOWABLE.exec(written)?.index ?? written.slice(0, 0)).toBe('');
    },
  );
});

it('the signs are there to be seen', () => {
  expect(UNSHOWABLE.test(readFileSync(REGULATION, 'utf8') + LIST)).toBe(true);
});
