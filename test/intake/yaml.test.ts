import { describe, expect, it } from 'vitest';
import type { Raw } from '../../src/intake/raw.ts';
import { readYamlValue } from '../../src/intake/yaml.ts';

/** A raw value as JSON would have it; numbers as the digits they are written with. */
function plain(raw: Raw): unknown {
  switch (raw.kind) {
    case 'text':
      return raw.text;
    case 'number':
      return { digits: raw.source };
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

const read = (text: string) => plain(readYamlValue(text).value!);
const reason = (text: string) =>
  readYamlValue(text).problems.map(({ code, params }) => [code, params.reason]);

describe('readYamlValue', () => {
  it('reads plain scalars as JSON would, every other one as text', () => {
    const text =
      'a: 999999999999.99999\nb: -1\nc: true\nd: null\ne: ~\nf:\ng: "1"\nh: no\ni: 007\nj: 1.200 tỷ\nk: 2024-01-31';
    expect(read(text)).toEqual({
      a: { digits: '999999999999.99999' },
      b: { digits: '-1' },
      c: true,
      d: null,
      e: null,
      f: null,
      g: '1',
      h: 'no',
      i: '007',
      j: '1.200 tỷ',
      k: '2024-01-31',
    });
  });

  it('keeps places, in lists and mappings of either style', () => {
    const { value } = readYamlValue('- x: 1\n- {y: [a, 2]}\n', 'cases.yaml');
    const [, second] = value?.kind === 'list' ? value.elements : [];
    const [entry] = second?.kind === 'object' ? second.entries : [];
    expect(entry!.place).toEqual({ file: 'cases.yaml', line: 2, column: 4, path: '$[1].y' });
    expect(plain(value!)).toEqual([{ x: { digits: '1' } }, { y: ['a', { digits: '2' }] }]);
    expect(read('odd key: 1')).toEqual({ 'odd key': { digits: '1' } });
  });

  it('unfolds aliases, but not without measure', () => {
    expect(read('- &a {x: 1}\n- *a')).toEqual([{ x: { digits: '1' } }, { x: { digits: '1' } }]);
    expect(reason('- *nowhere')).toEqual([['yaml-syntax', expect.stringContaining('nowhere')]]);
    const bomb = Array.from({ length: 9 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]'
        : `a${index}: &a${index} [${Array(10).fill(`*a${index - 1}`)}]`,
    ).join('\n');
    expect(reason(bomb)).toEqual([['yaml-syntax', 'Too many aliases']]);
    expect(reason('&a [*a]')).toEqual([['yaml-syntax', 'Nested too deeply']]);
  });

  it('refuses what is no YAML, two documents, a key twice, an endless nest', () => {
    expect(reason('a: [1')).toEqual([['yaml-syntax', expect.any(String)]]);
    expect(reason('a: 1\n---\nb: 2')).toEqual([['yaml-syntax', expect.any(String)]]);
    expect(reason('a: 1\na: 2')).toEqual([['yaml-syntax', expect.any(String)]]);
    expect(reason('['.repeat(20_000))).toEqual([['yaml-syntax', 'Nested too deeply']]);
    expect(reason(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([['yaml-syntax', 'Nested too deeply']]);
  });

  it('says of a text with nothing in it that it is empty', () => {
    for (const text of ['', '  \n', '# only a comment\n']) {
      expect(readYamlValue(text).problems.map((one) => one.code)).toEqual(['empty-input']);
    }
  });
});
