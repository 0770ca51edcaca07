/** The schemas against what they are of: golden proposals, regulation files, results of the command line. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaNames } from '../../../src/commands/schema.ts';
import { type SchemaName, schemaOf } from '../../../src/loader/schema/schemas.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { problemWordsFor } from '../../../src/present/messages/problems.ts';
import { run } from '../../commands/in-process.ts';
import { goldenFiles } from '../../golden/golden-files.ts';
import {
  BUNDLED_IDS,
  bundledText,
  fixture,
  LAI_CHAU,
  namesIn,
  regulationIn,
} from '../../regulations/files.ts';

const LAI_CHAU_XIV = regulationIn(LAI_CHAU);

const validators = new Map<string | Regulation, Partial<Record<SchemaName, ValidateFunction>>>();

/** Made once; the schema of a regulation file is the same for every regulation. */
function validator(name: SchemaName, regulation = LAI_CHAU_XIV): ValidateFunction {
  const owner = name === 'regulation' ? name : regulation;
  const own = validators.get(owner) ?? {};
  validators.set(owner, own);
  own[name] ??= compiledSchema(name, regulation);
  return own[name];
}

function compiledSchema(name: SchemaName, regulation: Regulation): ValidateFunction {
  // An `if` and `required` name what stands beside them in the object, not in the same schema.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  return ajv.compile(schemaOf(name, regulation, 'vi', problemWordsFor('vi').keys));
}

/** What a schema finds wrong with a value. */
function complaints(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Golden {
  readonly why: string;
  readonly given: Readonly<Record<string, unknown>>;
}

const goldenOf = (id: string): Golden[] =>
  goldenFiles()
    .filter(({ regulation }) => regulation === id)
    .flatMap(({ text }) => JSON.parse(text) as Golden[]);

const GOLDEN = goldenOf('lai-chau-xiv');

const project = { type: 'investment-project', fundingSource: 'non-budget', sector: ['tourism'] };
const REFUSED: readonly (readonly [why: string, given: unknown])[] = [
  ['no type', { capital: 1 }],
  ['an unknown type', { type: 'investment-projects' }],
  ['a type that is no text', { type: 1 }],
  ['a list', [project]],
  ['an unknown key', { ...project, landAera: '5 ha' }],
  ['a key under its name', { ...project, 'Nguồn vốn': 'ODA' }],
  ['a fact of another type', { type: 'bond-issuance', capital: '5 tỷ đồng' }],
  ['an unknown value', { ...project, sector: 'tourim' }],
  ['an unknown value among others', { ...project, sector: ['tourism', 'tourim'] }],
  ['no values', { ...project, sector: [] }],
  ['several values where there is one', { ...project, projectGroup: ['A'] }],
  ['a negative amount', { ...project, capital: -1 }],
  ['a negative amount in words', { ...project, capital: '-5 tỷ đồng' }],
  ['an amount without a figure', { ...project, capital: 'nhiều' }],
  ['an amount that is yes', { ...project, landArea: true }],
  ['a flag that is a word', { ...project, keyProject: 'maybe' }],
  ['no date', { ...project, date: '12 June 2024' }],
  [
    'a fact that stands only beside another',
    { type: 'project-list', projectGroup: 'A', fundingSource: 'oda' },
  ],
  ['a value that the type does not take', { type: 'project-list', projectGroup: 'none' }],
  [
    'whose power it is, of another plan',
    { type: 'planning', planKind: 'provincial', withinProvincePower: true },
  ],
  [
    'items beside an amount',
    { type: 'budget-allocation', capital: 1, items: [{ recipient: 'Sở', amount: 1 }] },
  ],
  ['an item without amount', { type: 'budget-allocation', items: [{ recipient: 'Sở' }] }],
  ['no items', { type: 'budget-allocation', items: [] }],
];

describe('proposal', () => {
  const validate = validator('proposal');

  it.each(BUNDLED_IDS)('takes every golden proposal of %s', (id) => {
    const own = validator('proposal', regulationIn(bundledText(id)));
    const golden = goldenOf(id);
    expect(golden).not.toEqual([]);
    const wrong = golden.filter(({ given }) => !own(given));
    expect(wrong.map(({ why, given }) => ({ why, given, not: complaints(own, given).slice(0, 3) }))).toEqual(
      [],
    );
  });

  it.each(REFUSED)('refuses %s, as the program does', async (_why, given) => {
    expect(complaints(validate, given)).not.toEqual([]);
    expect((await run(['check', '-', '--format', 'json'], JSON.stringify(given))).exit).toBe(2);
  });

  it('describes facts and values in the language asked for', () => {
    const text = JSON.stringify(schemaOf('proposal', LAI_CHAU_XIV, 'en', problemWordsFor('vi').keys));
    expect(text).toContain('"description":"land area"');
    expect(text).toContain('{"type":"string","const":"tourism","description":"Tourism"}');
  });
});

describe('batch-row', () => {
  const validate = validator('batch-row');

  it('takes every golden proposal, further columns, and a row without a type', () => {
    expect(GOLDEN.filter(({ given }) => !validate(given))).toEqual([]);
    expect(complaints(validate, { 'Ghi chú': 'gấp', capital: '5 tỷ', sector: 'tourism; power' })).toEqual([]);
  });

  it.each([
    ['an unknown type', { type: 'investment-projects' }],
    ['an unknown value', { sector: 'tourim' }],
    ['an amount without a figure', { capital: 'nhiều' }],
  ])('refuses %s', (_why, row) => {
    expect(complaints(validate, row)).not.toEqual([]);
  });
});

describe('result', () => {
  const validate = validator('result');

  it.each(BUNDLED_IDS)('takes what check says of golden proposals of %s', async (id) => {
    const own = validator('result', regulationIn(bundledText(id)));
    const args = ['check', '-', '--regulation', id, '--format', 'json'];
    // Every fifth: each is a run of the command.
    for (const { given, why } of goldenOf(id).filter((_, n) => n % 5 === 0)) {
      const { stdout } = await run(args, JSON.stringify(given));
      const result = JSON.parse(stdout) as { outcome: string };
      expect({ why, wrong: complaints(own, result) }).toEqual({ why, wrong: [] });
    }
  });

  it('takes every line of batch, rejected rows too', async () => {
    const rows = [
      ...GOLDEN.slice(0, 40).map(({ given }) => given),
      { id: 'x', type: 'nothing' },
      { sector: 1 },
    ];
    const list = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const args = ['batch', '-', '--input-format', 'jsonl', '--format', 'jsonl', '--lang', 'en'];
    const { stdout } = await run(args, list);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string });
    expect(results.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(2);
    expect(results.flatMap((result) => complaints(validate, result))).toEqual([]);
  });

  it('refuses what no result is', async () => {
    const { stdout } = await run(['check', '-', '--format', 'json'], JSON.stringify(project));
    const result = JSON.parse(stdout) as object;
    expect(complaints(validate, result)).toEqual([]);
    for (const wrong of [
      { outcome: 'perhaps' },
      { authority: 'somebody' },
      { more: 1 },
      { missing: undefined },
    ]) {
      expect(complaints(validate, JSON.parse(JSON.stringify({ ...result, ...wrong })))).not.toEqual([]);
    }
  });
});

describe('regulation', () => {
  const validate = validator('regulation');
  const files = [
    ...BUNDLED_IDS.map((id) => [id, bundledText(id)]),
    ...namesIn('right').map((name) => [name, fixture(`right/${name}.yaml`)]),
  ];

  it.each(files)('takes %s, as the program reads it and as an editor does', (_name, text) => {
    expect(complaints(validate, parse(text!, { schema: 'failsafe' }))).toEqual([]);
    expect(complaints(validate, parse(text!))).toEqual([]);
  });

  it.each([
    'bad-clause',
    'bad-code',
    'bad-date',
    'bad-kind',
    'empty-list',
    'missing-key',
    'missing-language',
    'unknown-key',
    'unknown-key-in-condition',
    'wrong-type-list',
  ])('refuses %s', (name) => {
    expect(complaints(validate, parse(fixture(`wrong/${name}.yaml`), { schema: 'failsafe' }))).not.toEqual(
      [],
    );
  });

  it.each(BUNDLED_IDS)('is the one that the file of %s names for editors', (id) => {
    expect(bundledText(id).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../dist/regulation.schema.json',
    );
  });
});

describe('another regulation', () => {
  const texts = [
    ...BUNDLED_IDS.map((id) => [id, bundledText(id)]),
    ...namesIn('right').map((name) => [name, fixture(`right/${name}.yaml`)]),
  ];

  it.each(texts)('%s: its schemas are sound', (_name, text) => {
    const regulation = regulationIn(text!);
    for (const schema of schemaNames) {
      const validate = validator(schema, regulation);
      if (schema !== 'proposal') continue;
      expect(complaints(validate, { type: regulation.matters[0]!.code })).toEqual([]);
    }
  });
});
