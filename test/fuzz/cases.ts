/** Draws what a run of the program is given: a file of a kind that it reads, sound or damaged, and a command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawList } from '../office-lists/generator/list.ts';
import { Random } from '../office-lists/generator/random.ts';
import { written } from '../office-lists/judge.ts';
import { ROOT } from '../program.ts';
import { damagedBytes, damagedText, damagedWorkbook } from './damage.ts';

export interface Case {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file by its name, in the folder of the run; outputs beside it. */
  readonly args: readonly string[];
}

const KINDS = [
  'csv',
  'xlsx',
  'jsonl',
  'proposal',
  'cases',
  'regulation',
  'holidays',
  'configuration',
  'text',
] as const;
export type Kind = (typeof KINDS)[number];

const DAY = '2024-06-12';

const PROPOSALS = [
  '{"type":"investment-project","fundingSource":"non-budget","capital":"1.200 tỷ đồng","sector":["agriculture","tourism"],"landArea":18.5}',
  '{"id":"D1","type":"asset-procurement","assetKind":"car","unitPrice":"1,2 tỷ đồng","date":"12/6/2024"}',
  '{"type":"budget-allocation","items":[{"recipient":"Sở A","amount":"120 triệu đồng"},{"recipient":"Xã B","amount":90000000,"exemption":"none"}]}',
  '{"type":"investment-project","fundingSource":["central-budget","fdi"],"managedByProvince":true,"fdiAmount":"từ 40 đến 60 triệu USD","projectGroup":"B","declaredAuthority":"BTV"}',
];
const HOLIDAYS = readFileSync(join(ROOT, 'docs/examples/holidays/2025.yaml'), 'utf8');
const CONFIGURATION =
  'authorityConfig: 1\ncolumns:\n  "Số vốn": capital\nunits:\n  "Số vốn": tỷ đồng\nnumberFormat: vi\n';

export function drawCase(seed: string): Case {
  const random = new Random(seed);
  const kind = random.weighted<Kind>([
    ['csv', 6],
    ['xlsx', 6],
    ['jsonl', 2],
    ['proposal', 3],
    ['cases', 1],
    ['regulation', 2],
    ['holidays', 1],
    ['configuration', 1],
    ['text', 1],
  ]);
  return DRAWN[kind](random, seed);
}

const DRAWN: Readonly<Record<Kind, (random: Random, seed: string) => Case>> = {
  csv: (random, seed) => {
    const list = firstList(seed, 'csv');
    return listCase(random, 'csv', 'list.csv', damagedBy(random, list, damagedBytes));
  },
  xlsx: (random, seed) => {
    const list = firstList(seed, 'xlsx');
    const damaged = random.chance(0.7) ? damagedWorkbook(random, list) : damagedBytes(random, list);
    return listCase(random, 'xlsx', 'list.xlsx', random.chance(0.1) ? list : damaged);
  },
  jsonl: (random) => {
    const lines = Array.from({ length: random.integer(1, 30) }, () => random.pick(PROPOSALS)).join('\n');
    return listCase(random, 'jsonl', 'list.jsonl', utf8(damagedText(random, lines)));
  },
  proposal: (random) =>
    textCase(random, 'proposal', 'proposal.json', random.pick(PROPOSALS), (file) => [
      'check',
      file,
      ...['--date', DAY],
      ...(random.chance(0.5) ? ['--strict'] : []),
      ...['--format', random.pick(['text', 'json', 'markdown'])],
    ]),
  cases: (random) =>
    textCase(random, 'cases', 'cases.yaml', aFile(random, 'fixtures/cases', '.yaml'), (file) => [
      'test',
      file,
    ]),
  regulation: (random) =>
    textCase(random, 'regulation', 'regulation.yaml', aFile(random, 'src/regulations', '.yaml'), (file) => [
      ...['regulations', '--regulation', file],
    ]),
  holidays: (random) =>
    textCase(random, 'holidays', 'holidays.yaml', HOLIDAYS, (file) => [
      ...['procedure', 'ban-thuong-vu', '--meeting', '2025-01-20', '--date', DAY, '--holidays', file],
    ]),
  configuration: (random) =>
    textCase(random, 'configuration', 'authority.yaml', CONFIGURATION, (file) => [
      ...['template', 'asset-procurement', '--config', file, '--output', 'template.xlsx'],
    ]),
  text: (random) =>
    textCase(random, 'text', 'text.txt', aFile(random, 'fixtures/source', '.txt'), (file) => [
      'source',
      file,
    ]),
};

const OUTPUTS = {
  batch: ['csv', 'jsonl', 'xlsx', 'markdown'],
  validate: ['json', 'sarif', 'junit', 'markdown'],
};

function listCase(random: Random, kind: Kind, name: string, bytes: Uint8Array): Case {
  const command = random.chance(0.7) ? 'batch' : 'validate';
  const outputs = OUTPUTS[command].filter(() => random.chance(0.4));
  return {
    kind,
    name,
    bytes,
    args: [
      ...[
        command,
        name,
        '--date',
        DAY,
        '--account',
        'account.json',
        '--format',
        command === 'batch' ? 'jsonl' : 'json',
      ],
      ...(random.chance(0.2) ? ['--number-format', random.pick(['vi', 'en'])] : []),
      ...(random.chance(0.1) ? ['--strict'] : []),
      ...outputs.flatMap((format) => ['--output', `${format}=out-${format}.${format}`]),
    ],
  };
}

function textCase(
  random: Random,
  kind: Kind,
  name: string,
  text: string,
  args: (file: string) => readonly string[],
): Case {
  const damaged = damagedText(random, text);
  const bytes = random.chance(0.15) ? damagedBytes(random, utf8(damaged)) : utf8(damaged);
  return { kind, name, bytes, args: args(name) };
}

/** The first list of that format that seeds like this one draw. */
function firstList(seed: string, format: 'csv' | 'xlsx'): Uint8Array {
  for (let at = 0; ; at++) {
    const list = written(drawList(`${seed}-${at}`, new Set()));
    if (list.format === format) return list.bytes;
  }
}

function damagedBy(random: Random, bytes: Uint8Array, byBytes: typeof damagedBytes): Uint8Array {
  if (random.chance(0.1)) return bytes;
  if (random.chance(0.3)) return byBytes(random, bytes);
  return utf8(damagedText(random, new TextDecoder().decode(bytes)));
}

function aFile(random: Random, folder: string, ending: string): string {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  return readFileSync(join(ROOT, folder, random.pick(files.sort())), 'utf8');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
