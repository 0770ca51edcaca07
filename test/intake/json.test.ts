import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readJsonValue } from '../../src/intake/json.ts';
import type { Raw } from '../../src/intake/raw.ts';

const reasonOf = (text: string) => {
  const { raw, problems } = readJson(text);
  expect(raw).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]!.code).toBe('json-syntax');
  return problems[0]!.params.reason;
};

describe('readJson', () => {
  it('keeps every place and the source of numbers', () => {
    const { raw, problems } = readJson(
      '{\n  "capital": 999999999999.99999,\n  "sector": ["tourism"],\n "Nguồn vốn": null, "keyProject": true}',
      'a.json',
    );
    expect(problems).toEqual([]);
    expect(raw!.place).toEqual({ file: 'a.json', line: 1, column: 1, path: '$' });
    const [capital, sector, funding, key] = raw!.entries;
    expect(capital).toEqual({
      key: 'capital',
      place: { file: 'a.json', line: 2, column: 3, path: '$.capital' },
      value: {
        kind: 'number',
        source: '999999999999.99999',
        place: { file: 'a.json', line: 2, column: 14, path: '$.capital' },
      },
    });
    expect(sector!.value).toEqual({
      kind: 'list',
      place: { file: 'a.json', line: 3, column: 13, path: '$.sector' },
      elements: [
        {
          kind: 'text',
          text: 'tourism',
          place: { file: 'a.json', line: 3, column: 14, path: '$.sector[0]' },
        },
      ],
    });
    expect(funding!.value).toMatchObject({ kind: 'null', place: { path: '$["Nguồn vốn"]' } });
    expect(key!.value).toMatchObject({ kind: 'boolean', value: true });
  });

  it('gives paths into lists of objects', () => {
    const { raw } = readJson('{"items": [{"amount": 1}, {"amount": 2e3}]}');
    const items = raw!.entries[0]!.value;
    const second = items.kind === 'list' ? items.elements[1]! : items;
    const amount = second.kind === 'object' ? second.entries[0]!.value : second;
    expect(amount).toMatchObject({ kind: 'number', source: '2e3', place: { path: '$.items[1].amount' } });
  });

  it('reads empty lists and objects, escapes and any line break', () => {
    const { raw, problems } = readJson('{"a":[],\r\n"b":{},\r"\\u0063":"\\n\\"\\ud83d\\ude00"}');
    expect(problems).toEqual([]);
    expect(raw!.entries.map(({ key, place }) => [key, place.line])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(raw!.entries[2]!.value).toMatchObject({ text: '\n"😀' });
  });

  it('allows a byte order mark', () => {
    const { raw, problems } = readJson('\uFEFF{"id": "1"}');
    expect(problems).toEqual([]);
    expect(raw!.entries[0]!.place).toEqual({ line: 1, column: 2, path: '$.id' });
  });

  it('refuses the second of two equal keys and reads on', () => {
    const { raw, problems } = readJson(
      '{"capital": 1,\n "c\\u0061pital": 2, "id": "x", "id": "y"}',
      'f.json',
    );
    expect(problems).toEqual([
      {
        code: 'json-duplicate-key',
        found: 'capital',
        params: { key: 'capital' },
        place: { file: 'f.json', line: 2, column: 2, path: '$.capital' },
      },
      {
        code: 'json-duplicate-key',
        found: 'id',
        params: { key: 'id' },
        place: { file: 'f.json', line: 2, column: 32, path: '$.id' },
      },
    ]);
    expect(raw!.entries).toHaveLength(2);
    expect(raw!.entries[0]!.value).toMatchObject({ source: '1' });
  });

  it('refuses equal keys inside an item, but not the same key in two items', () => {
    const { problems } = readJson('{"items": [{"amount": 1, "amount": 2}, {"amount": 3}]}');
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['json-duplicate-key', '$.items[0].amount'],
    ]);
  });

  it.each([
    ['[]', 'list'],
    ['[{"type": "planning"}]', 'list'],
    ['"text"', 'text'],
    ['12', 'number'],
    ['true', 'boolean'],
    ['null', 'null'],
  ])('says what stands there instead of an object: %s', (text, found) => {
    expect(readJson(text, 'x')).toEqual({
      problems: [
        {
          code: 'not-an-object',
          found,
          params: {},
          place: { file: 'x', line: 1, column: 1, path: '$' },
        },
      ],
    });
  });

  it.each(['', '  \n\t', '\uFEFF', '\uFEFF \r\n'])('has a problem of its own for empty input: %j', (text) => {
    expect(readJson(text).problems).toMatchObject([{ code: 'empty-input', place: { line: 1, column: 1 } }]);
  });

  it.each([
    ['{"a": 1, // comment\n"b": 2}', 'comment'],
    ['/* c */ {}', 'comment'],
    ['{} // end', 'comment'],
    ['{"a": 1,}', 'trailing-comma'],
    ['{"a": [1,]}', 'trailing-comma'],
    ['{"a": "b\n"}', 'text-not-closed'],
    ['{"a": "b', 'text-not-closed'],
    ['{"a": "\\x"}', 'bad-escape'],
    ['{"a": "\\u12"}', 'bad-escape'],
    ['{"a": "\u0001"}', 'control-character'],
    ['{"a\u0001": 1}', 'control-character'],
    ['{"a": 1.}', 'bad-number'],
    ['{"a": 1e}', 'bad-number'],
    ['{"a": 01}', 'comma-expected'],
    ['{"a": .5}', 'value-expected'],
    ['{"a": +5}', 'value-expected'],
    ['{"a": -}', 'value-expected'],
    ['{"a": NaN}', 'value-expected'],
    ['{"a": Infinity}', 'value-expected'],
    ['{"a": -Infinity}', 'value-expected'],
    ['{"a": undefined}', 'value-expected'],
    ["{'a': 1}", 'single-quotes'],
    ['{"a": \'b\'}', 'single-quotes'],
    ['{a: 1}', 'key-expected'],
    ['{1: 1}', 'key-expected'],
    ['{,}', 'key-expected'],
    ['{"a": ,}', 'value-expected'],
    ['{"a" 1}', 'colon-expected'],
    ['{"a": 1 "b": 2}', 'comma-expected'],
    ['{"a": [1 2]}', 'comma-expected'],
    ['{"a": 1', 'not-closed'],
    ['{"a": [1', 'not-closed'],
    ['{"a":', 'not-closed'],
    ['{"a"', 'not-closed'],
    ['{', 'not-closed'],
    ['{} {}', 'after-the-end'],
    ['{"a":1}}', 'after-the-end'],
    ['{"a":\u00a01}', 'value-expected'],
  ])('names the fault of syntax in %j', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('places a fault of syntax', () => {
    expect(readJson('{"a": 1,\n  "b": x}', 'f.json').problems).toEqual([
      {
        code: 'json-syntax',
        found: 'x',
        params: { reason: 'value-expected' },
        place: { file: 'f.json', line: 2, column: 8, path: '$.b' },
      },
    ]);
  });

  it('refuses hostile depth', () => {
    expect(reasonOf(`{"a":${'['.repeat(200_000)}`)).toBe('too-deep');
    expect(readJson(`{"a":${'['.repeat(90)}${']'.repeat(90)}}`).problems).toEqual([]);
  });

  it('agrees with JSON.parse on what is JSON and what it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const { value: raw, problems } = readJsonValue(JSON.stringify(value, null, indent));
        expect(problems).toEqual([]);
        expect(plain(raw!)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 20250919 },
    );
  });

  it('accepts of broken JSON only what JSON.parse accepts, and never throws', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '[', '\\', '1', '.', '-', '/', ' '))
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const { problems } = readJsonValue(text);
        const faults = problems.filter(({ code }) => code !== 'json-duplicate-key');
        expect(faults.length > 0).toBe(!isJson(text));
      }),
      { seed: 20250919, numRuns: 500 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function plain(raw: Raw): unknown {
  switch (raw.kind) {
    case 'text':
      return raw.text;
    case 'number':
      return Number(raw.source);
    case 'boolean':
      return raw.value;
    case 'null':
      return null;
    case 'list':
      return raw.elements.map(plain);
    case 'object':
      return Object.fromEntries(raw.entries.map(({ key, value }) => [key, plain(value)]));
  }
}
