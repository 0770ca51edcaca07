import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/loader/configuration.ts';
import { addToConfiguration, type ConfigurationAdditions } from '../../src/loader/write-configuration.ts';

const about = { file: 'authority.yaml', heading: 'Ghi theo các câu trả lời' };

function added(text: string, what: ConfigurationAdditions): string {
  const rewritten = addToConfiguration(text, what, about);
  if (!rewritten.ok) throw new Error(JSON.stringify(rewritten.problems));
  return rewritten.text;
}

function readBack(text: string) {
  const read = readConfiguration(text, 'authority.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.written;
}

const ALL: ConfigurationAdditions = {
  type: 'investment-project',
  columns: { 'Kinh phí': 'capital', 'Ghi chú': 'ignore' },
  units: { 'Kinh phí': 'triệu đồng' },
  values: { 'Y tế': 'other' },
};

describe('what was answered is written', () => {
  it('into a file of its own', () => {
    expect(added('', ALL)).toBe(
      [
        '# Ghi theo các câu trả lời',
        '',
        'type: investment-project',
        'columns:',
        '  "Kinh phí": capital',
        '  "Ghi chú": ignore',
        'units:',
        '  "Kinh phí": triệu đồng',
        'values:',
        '  "Y tế": other',
        '',
      ].join('\n'),
    );
  });

  it('and nothing else', () => {
    expect(added('', { units: { Vốn: 'tỷ đồng' } })).toBe(
      '# Ghi theo các câu trả lời\n\nunits:\n  "Vốn": tỷ đồng\n',
    );
  });

  it('beside what is there, with its comments and in its order', () => {
    const before = [
      '# Sở Tài chính',
      'output: csv # for the portal',
      '',
      '# names of columns',
      'columns:',
      '  Tong muc: capital # as of 2024',
      '',
      '  # nobody reads it',
      '  STT: ignore',
      'date: 12/06/2024',
      '',
    ];
    const after = [...before.slice(0, -2), '  "Ghi chú": ignore', ...before.slice(-2, -1)];
    const what = { columns: { 'Ghi chú': 'ignore' }, values: { 'Y tế': 'other' } };
    expect(added(before.join('\n'), what)).toBe([...after, 'values:', '  "Y tế": other', ''].join('\n'));
  });

  it.each<[string, string, ConfigurationAdditions, string]>([
    [
      'another spelling',
      'units:\n  von: tỷ đồng # 2023\n',
      { units: { Vốn: 'ha' } },
      'units:\n  von: ha # 2023\n',
    ],
    ['a type', 'type: planning # so far\n', { type: 'ngo-aid' }, 'type: ngo-aid # so far\n'],
    ['a mapping on one line', 'columns: {A: b}\n', { columns: { C: 'd' } }, 'columns: {A: b, "C": d}\n'],
    [
      'lines of Windows',
      'columns:\r\n  A: b\r\n',
      { columns: { C: 'd' } },
      'columns:\r\n  A: b\r\n  "C": d\r\n',
    ],
    ['comments alone', '# so far\n', { type: 'ngo-aid' }, '# so far\n\ntype: ngo-aid\n'],
    [
      'what is written elsewhere',
      'columns: &a {A: b}\nvalues: *a\n',
      { columns: { C: 'd' } },
      'columns: &a {A: b, "C": d}\nvalues:\n  A: b\n',
    ],
    [
      'a word that another place names',
      'units: {A: &a ha, B: *a}\n',
      { units: { A: 'km2' } },
      'units: {A: &a km2, B: ha}\n',
    ],
  ])('in place of or beside %s', (_name, before, what, after) => {
    expect(added(before, what)).toBe(after);
  });

  it('as names, whatever they look like', () => {
    const names = { No: 'ignore', '1': 'capital', 'a: b': 'x', '#c': 'y', '"q" \\': 'z' };
    expect(readBack(added('', { columns: names })).columns).toEqual(names);
  });

  it('so that it is read back, and all that was there too', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim().normalize('NFC'));
    const word = name.filter((text) => text !== '');
    const group = fc.dictionary(word, word, { maxKeys: 4, noNullPrototype: true });
    const additions = fc.record({ columns: group, units: group, values: group });
    fc.assert(
      fc.property(additions, additions, (first, second) => {
        const text = added(added('', first), second);
        const { columns = {}, units = {}, values = {} } = readBack(text);
        for (const [key, pairs] of Object.entries({ columns, units, values })) {
          expect(pairs).toMatchObject(second[key as keyof typeof second]);
        }
        expect(added(text, second)).toBe(text);
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  it('not into what is no configuration', () => {
    const rewritten = addToConfiguration('columns: [A]\n', ALL, about);
    expect(rewritten).toMatchObject({ ok: false, problems: [{ code: 'regulation-shape' }] });
  });
});
