import { describe, expect, it } from 'vitest';
import { parseRegulationFile } from '../../src/loader/parse.ts';
import { problemsIn } from '../regulations/files.ts';

function parsed(text: string) {
  const result = parseRegulationFile(text, 'a.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

function refusal(text: string) {
  const result = parseRegulationFile(text, 'a.yaml');
  return result.ok ? undefined : result.problems[0];
}

describe('scalars stay text', () => {
  it.each([
    ['clause: 2.10', '2.10'],
    ['clause: 8', '8'],
    ['binding: no', 'no'],
    ['binding: yes', 'yes'],
    ['binding: true', 'true'],
    ['binding: ~', '~'],
    ['binding: null', 'null'],
    ['binding:', ''],
    ['from: 1.000', '1.000'],
    ['from: 1e3', '1e3'],
    ['from: 0x10', '0x10'],
    ['from: 2025-09-19', '2025-09-19'],
    ['from: 02 tỷ đồng', '02 tỷ đồng'],
    ['from: !!int 5', '5'],
  ])('%s', (text, value) => {
    expect(Object.values(parsed(text).data as object)).toEqual([value]);
  });

  it('merge keys and prototypes are keys like any other', () => {
    expect(Object.keys(parsed('<<: { a: b }\n__proto__: { c: d }').data as object)).toEqual([
      '<<',
      '__proto__',
    ]);
  });
});

describe('places', () => {
  const file = parsed('# comment\na:\n  - { b: c }\n  - b: [d, e]\nf: &x { g: h }\ni: *x\n');

  it.each([
    [['a'], 3, 3],
    [['a', 0, 'b'], 3, 10],
    [['a', 1, 'b', 1], 4, 12],
    [['a', 1, 'nothing'], 4, 5],
    [['a', 7], 3, 3],
    [['nothing'], 2, 1],
    [['i', 'g'], 6, 4],
    [[], 2, 1],
  ])('of %j', (path, line, column) => {
    expect(file.placeOf(path)).toEqual({ file: 'a.yaml', line, column });
  });

  it.each([
    [[], 'f', 5, 1],
    [['a', 0], 'b', 3, 7],
    [['a', 1], 'b', 4, 5],
    [['a', 1], 'nothing', 4, 5],
    [['a'], 'nothing', 3, 3],
  ])('of the key in %j', (path, key, line, column) => {
    expect(file.placeOfKey(path, key)).toEqual({ file: 'a.yaml', line, column });
  });

  it('carriage returns and a byte order mark do not shift them', () => {
    expect(parsed('\uFEFFa: b\r\nc: d\r\n').placeOf(['c'])).toMatchObject({ line: 2, column: 4 });
  });
});

describe('what is no regulation file', () => {
  it.each(['', '\n\n', '\uFEFF', '# only a comment', '---\n'])('nothing at all: %j', (text) => {
    expect(refusal(text)).toEqual({ code: 'file-empty', place: { file: 'a.yaml' }, params: {} });
  });

  it('the reason is one line without its place', () => {
    expect(refusal('a: b\na: c\n')).toEqual({
      code: 'regulation-syntax',
      place: { file: 'a.yaml', line: 2, column: 1 },
      params: { reason: 'Map keys must be unique' },
    });
  });

  it('an alias to nothing', () => {
    expect(refusal('a: &x b\nc: [*x, *y]\n')).toMatchObject({ place: { line: 2, column: 9 } });
  });

  it.each([
    ['lists in a line', `a:\n b: ${'['.repeat(50_000)}`, 2],
    ['mappings in a line', `a: ${'{b: '.repeat(20_000)}`, 1],
    ['lists of lists', `${'- '.repeat(20_000)}a`, 1],
    ['lists over many lines', 'a:\n- [\n'.concat('[\n'.repeat(50_000)), 102],
  ])('nested too deeply: %s', (_, text, line) => {
    expect(refusal(text)).toMatchObject({
      code: 'regulation-syntax',
      place: { line },
      params: { reason: 'Nested too deeply' },
    });
  });

  it.each([
    ['anchors and aliases', 1000, (count: number) => `a: [${'&a b, '.repeat(count)}]`],
    ['keys', 100_000, (count: number) => `a: {${'b:, '.repeat(count - 1)}}`],
  ])('too many %s, just beyond the bound', (what, most, textOf) => {
    const reasonOf = (text: string) => {
      const result = parseRegulationFile(text, 'a.yaml');
      return result.ok ? undefined : result.problems[0]!.params.reason;
    };
    expect(reasonOf(textOf(most))).not.toBe(`Too many ${what}`);
    expect(reasonOf(textOf(most + 1))).toBe(`Too many ${what}`);
  });

  it('every key that its map has already, where it stands', () => {
    const result = parseRegulationFile('a: b\nc: {d: 1, d: 2}\na: 3\n', 'a.yaml');
    expect(result.ok ? [] : result.problems.map(({ place }) => [place.line, place.column])).toEqual([
      [2, 11],
      [3, 1],
    ]);
  });

  it('what holds itself is read, and has not the shape of a regulation', () => {
    expect(problemsIn('id: x\nbodies: &b [*b]\nadvice: &a\n  - when: *a\n')).not.toEqual([]);
  });

  it('brackets in text are no nesting', () => {
    expect(parsed(`a: "${'['.repeat(500)}"`).data).toEqual({ a: '['.repeat(500) });
  });
});
