import { describe, expect, it } from 'vitest';
import { hasMarks, isLike, isMeant, isSame, wordsOf } from '../../src/notation/typed-word.ts';

const word = (text: string) => wordsOf(text)[0]!;

describe('words as they are typed', () => {
  it('are parted by whatever is no letter, digit or mark', () => {
    expect(wordsOf('Đất, công-nghiệp (2.5)').map(({ folded }) => folded)).toEqual([
      'dat',
      'cong',
      'nghiep',
      '2',
      '5',
    ]);
    expect(wordsOf(' – ')).toEqual([]);
  });

  it('are the same wherever the tone was put, composed or not', () => {
    for (const [one, other] of [
      ['uỷ', 'ủy'],
      ['hoà', 'hòa'],
      ['Thuỷ', 'thủy'],
      ['ngân'.normalize('NFD'), 'ngân'],
    ] as const) {
      expect(isSame(word(one), word(other)), one).toBe(true);
    }
    expect(isSame(word('hồ'), word('hỗ'))).toBe(false);
    expect(isSame(word('dân'), word('đân'))).toBe(false);
  });

  it('have marks or not', () => {
    expect(['golf', 'ho', '2024'].map((text) => hasMarks(word(text)))).toEqual([false, false, false]);
    expect(['hô', 'hò', 'đo'].map((text) => hasMarks(word(text)))).toEqual([true, true, true]);
  });

  it.each([
    ['ho', 'hồ', true],
    ['hồ', 'hồ', true],
    ['hồ', 'hỗ', false],
    ['hồ', 'ho', false],
    ['chuyên', 'chuyển', false],
  ])('finished, %s is meant for %s: %s', (typed, other, meant) => {
    expect(isLike(word(typed), word(other), false)).toBe(true);
    expect(isMeant(word(typed), word(other), false)).toBe(meant);
  });

  it.each([
    ['ch', 'chuyển', true],
    ['chuyê', 'chuyển', true],
    ['chuyể', 'chuyển', true],
    ['chuyẻn', 'chuyển', true],
    ['đi', 'điện', true],
    ['đie', 'điện', true],
    ['lũ', 'luận', false],
    ['chuyệ', 'chuyển', false],
    ['đ', 'dân', false],
  ])('unfinished, %s is meant for %s: %s', (typed, other, meant) => {
    expect(isLike(word(typed), word(other), true)).toBe(true);
    expect(isMeant(word(typed), word(other), true)).toBe(meant);
  });
});
