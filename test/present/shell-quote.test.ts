import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteBash, quotePowerShell } from '../../src/present/document/escape.ts';

/** What bash makes of a word. */
const throughBash = (words: readonly string[]): string[] => {
  const script = `printf '%s\\0' ${words.map(quoteBash).join(' ')}`;
  return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
};

describe('a word for bash', () => {
  it('is what bash reads', () => {
    const awkward = [
      '',
      "'",
      '"',
      '\\',
      '$HOME',
      '`id`',
      '!!',
      '*',
      '~',
      '#',
      'a b',
      '1.200 tỷ đồng',
      '-x',
      '$(id)',
    ];
    const hidden = ['\u001b[31m', 'a\nb', '\t', '\u202e', 'it\'s\u0007 \\ "', '\u200bx', '\u{e0001}'];
    expect(throughBash([...awkward, ...hidden])).toEqual([...awkward, ...hidden]);
  });

  it('is what bash reads, whatever it is', () => {
    const word = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(throughBash(words)).toEqual(words);
      }),
      { seed: 20250919, numRuns: 30 },
    );
  });

  it('shows nothing that acts on a terminal', () => {
    expect(quoteBash('\u001b]0;x\u0007')).toBe("$'\\x1b]0;x\\x07'");
    expect(quoteBash('an-toan/1.json')).toBe('an-toan/1.json');
  });
});

describe('a word for PowerShell', () => {
  it.each([
    ['check', 'check'],
    ['--land-area', '--land-area'],
    ['2024-06-12', '2024-06-12'],
    ['non-budget,fdi', "'non-budget,fdi'"],
    ['1.200 tỷ đồng', "'1.200 tỷ đồng'"],
    ['', "''"],
    ["it's", "'it''s'"],
    ['‘Pa Khoang’', "'‘‘Pa Khoang’’'"],
    ['a‚b‛c', "'a‚‚b‛‛c'"],
    ['$env:X `n "x"', '\'$env:X `n "x"\''],
    ['5gb', "'5gb'"],
    ['@x', "'@x'"],
    ['a\u001b[31m', '"a$([char]::ConvertFromUtf32(0x1b))[31m"'],
    ['$x "y" “z”\n', '"`$x `"y`" `“z`”$([char]::ConvertFromUtf32(0xa))"'],
  ])('%j is %s', (word, quoted) => {
    expect(quotePowerShell(word)).toBe(quoted);
  });
});
