/** Numbers in words: the reading against a writer. */
import { describe, expect, it } from 'vitest';
import { readNumberWords, readParts } from '../../src/notation/prose.ts';

const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** As it is taught: mốt, tư and lăm behind mươi, linh for a missing ten. */
function write(number: number): string {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const unit = tens > 0 && units === 5 ? 'lăm' : tens > 1 && units === 1 ? 'mốt' : UNITS[units]!;
  const words = [
    hundreds > 0 && `${UNITS[hundreds]} trăm`,
    tens > 0 ? (tens === 1 ? 'mười' : `${UNITS[tens]} mươi`) : hundreds > 0 && units > 0 && 'linh',
    unit,
  ];
  return words.filter(Boolean).join(' ');
}

describe('numbers in words', () => {
  it('are read from 1 to 999, whole and no further', () => {
    for (let number = 1; number < 1000; number++) {
      const words = write(number).split(' ');
      expect(readNumberWords([...words, 'tỷ'], 0), words.join(' ')).toEqual({
        value: number,
        length: words.length,
      });
    }
  });

  it.each([
    ['mười năm', { value: 10, length: 1 }],
    ['hai mươi tư', { value: 24, length: 3 }],
    ['ba trăm lẻ bốn', { value: 304, length: 4 }],
    ['năm năm', { value: 5, length: 1 }],
    ['tư tưởng', undefined],
    ['bà con', undefined],
    ['trăm năm', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(readNumberWords(text.split(' '), 0)).toEqual(expected));

  it('denominators', () => {
    expect([
      readParts('ba'),
      readParts('tư'),
      readParts('trăm'),
      readParts('lăm'),
      readParts(undefined),
    ]).toEqual([3, 4, 100, undefined, undefined]);
  });
});
