/** Lists in JSON and JSONL. */
import { describe, expect, it } from 'vitest';
import { codes, facts, noteCodes, read, refusals } from './read-list.ts';

const P = { type: 'investment-project' };
const lines = (...objects: unknown[]) =>
  objects.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

describe('JSONL', () => {
  it('reads each line by itself', async () => {
    const text = lines(
      { ...P, id: 'A', capital: '1.200 tỷ đồng' },
      '{"type":"investment-project","capital":999999999999.99999}',
      '{broken',
      '',
      '[1]',
      { ...P, capitl: '5 tỷ' },
      '{"type":"investment-project","type":"planning"}',
      { ...P, id: 'A', regulation: 'other' },
    );
    const one = await read(text, { from: 'jsonl' });
    expect(one.rows.map(codes)).toEqual([
      [],
      [],
      ['json-syntax'],
      ['not-an-object'],
      ['unknown-key'],
      ['json-duplicate-key'],
      ['other-regulation'],
    ]);
    expect(facts(one.rows[1])).toEqual({ capital: '999999999999.99999' });
    expect(one.rows[2]).toMatchObject({ row: 3, raw: '{broken', place: { file: 'list', line: 3, row: 3 } });
    expect(one.rows[4]?.problems[0]?.place).toMatchObject({
      file: 'list',
      line: 6,
      row: 5,
      path: '$.capitl',
    });
    expect(one.rows[5]?.problems[0]?.place).toMatchObject({ line: 7, column: 30 });
    expect(noteCodes(one)).toEqual(['ids-repeated']);
    expect(one.list.tables).toEqual([{ index: 0 }]);
  });

  it('asks the whole list for its number style', async () => {
    const text = lines(
      { ...P, capital: '1,000 tỷ' },
      { ...P, landArea: 1.5 },
      { ...P, landArea: '1.234,5 ha' },
    );
    const one = await read(text, { from: 'jsonl', chunk: 7 });
    expect(facts(one.rows[0])).toEqual({ capital: '1000000000' });
    expect(one.list.notes).toMatchObject([{ params: { style: 'vi', text: '1.234,5 ha', at: '3:41' } }]);
    const none = await read(lines({ ...P, capital: '1,000 tỷ' }), { from: 'jsonl' });
    expect(none.rows.map(codes)).toEqual([['amount-ambiguous']]);
    const told = await read(lines({ ...P, capital: '1,000 tỷ' }), { from: 'jsonl', numberFormat: 'en' });
    expect(facts(told.rows[0])).toEqual({ capital: '1000000000000' });
  });

  it('takes what is set and mapped', async () => {
    const text = lines(
      { kinhPhi: '5 tỷ', note: 1 },
      { type: 'land-price', note: 1 },
      { type: null, fundingSource: 'oda' },
      { type: 'project-list', projectGroup: 'B' },
    );
    const one = await read(text, {
      from: 'jsonl',
      map: [
        { column: 'kinhPhi', key: 'capital' },
        { column: 'note', key: '' },
      ],
      set: [
        { key: 'type', text: 'Dự án đầu tư' },
        { key: 'fundingSource', text: 'fdi' },
      ],
    });
    expect(one.rows.map(codes)).toEqual(
      [['set-beside-column'], ['set-beside-column'], ['set-beside-column'], ['set-beside-column']].map(
        (each, row) => (row === 0 ? [] : each),
      ),
    );
    expect(facts(one.rows[0])).toEqual({ capital: '5000000000', fundingSource: ['fdi'] });
    const mixed = await read(text.split('\n').slice(3).join('\n'), {
      from: 'jsonl',
      set: [{ key: 'fundingSource', text: 'fdi' }],
    });
    expect(facts(mixed.rows[0])).toEqual({ projectGroup: 'B' });
  });
});

describe('JSON', () => {
  it('reads the elements of an array, each with its own problems', async () => {
    const text = JSON.stringify(
      [{ ...P, capital: 5 }, 7, { ...P, capital: 'x' }, { items: [] }],
      null,
      1,
    ).replace('"x"', '"x", "capital": 1.50');
    const one = await read(text, { from: 'json' });
    expect(one.rows.map(codes)).toEqual([
      [],
      ['not-an-object'],
      ['json-duplicate-key', 'amount-unreadable'],
      ['type-missing', 'items-empty'],
    ]);
    expect(one.rows[2]?.problems[0]?.place).toMatchObject({ row: 3, path: '$[2].capital' });
    expect(one.rows[2]?.raw).toBe('{"type":"investment-project","capital":"x"}');
    expect(one.rows[1]?.raw).toBe('7');
  });

  it('asks the whole list for its number style', async () => {
    const one = await read(
      JSON.stringify([
        { ...P, capital: '1,000 tỷ' },
        { ...P, capital: '1,5 tỷ' },
      ]),
      { from: 'json' },
    );
    expect(facts(one.rows[0])).toEqual({ capital: '1000000000' });
  });

  it('takes one object for a list of one, and nothing else for a list', async () => {
    expect((await read(JSON.stringify({ ...P, items: [] }), { from: 'json' })).rows).toHaveLength(1);
    expect((await read('[]', { from: 'json' })).rows).toEqual([]);
    expect(await refusals('7', { from: 'json' })).toMatchObject([{ code: 'not-a-list', found: 'number' }]);
    expect(await refusals('[1,', { from: 'json' })).toMatchObject([{ code: 'json-syntax' }]);
  });
});
