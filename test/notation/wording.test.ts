import { describe, expect, it } from 'vitest';
import { wordingKey } from '../../src/notation/wording.ts';

const TEXT =
  'Ban Thường vụ thảo luận, quyết định dự án từ 1.000 tỷ đồng (trừ dự án thủy điện) - “kinh tế - xã hội”.';

describe('the wording of a text', () => {
  it.each([
    ['nothing', TEXT],
    ['NFD', TEXT.normalize('NFD')],
    ['spaces and line breaks', TEXT.replaceAll(' ', ' \u00a0\n ')],
    ['the placing of the tone', TEXT.replace('thủy', 'thuỷ')],
    ['quotes', TEXT.replace(/[“”]/g, '"')],
    ['dashes', TEXT.replace('kinh tế - xã', 'kinh tế–xã')],
    ['a line broken within a syllable', TEXT.replace('quyết', 'quyế-\nt')],
    ['a line broken between syllables', TEXT.replace('thảo luận', 'thảo-\nluận')],
    ['a soft hyphen', TEXT.replace('quyết', 'quy\u00adết')],
    ['capitals', TEXT.toUpperCase()],
    ['eth for Đ', TEXT.replace('đồng', 'Ðồng')],
    ['a number broken over two lines', TEXT.replace('1.000', '1.\n000')],
  ])('is the same but for %s', (_, other) => {
    expect(wordingKey(other)).toBe(wordingKey(TEXT));
  });

  it.each([
    ['a tone', TEXT.replace('dự án', 'dư án')],
    ['a mark', TEXT.replace('định', 'đinh')],
    ['a letter with its own mark', TEXT.replace('thảo', 'thâo')],
    ['đ and d', TEXT.replace('đồng', 'dồng')],
    ['a digit', TEXT.replace('1.000', '1.001')],
    ['a mark in a number', TEXT.replace('1.000', '1,000')],
    ['a comma', TEXT.replace('luận,', 'luận')],
    ['a bracket', TEXT.replace(')', '')],
    ['a word less', TEXT.replace('trừ ', '')],
    ['words in another order', TEXT.replace('thảo luận, quyết định', 'quyết định, thảo luận')],
  ])('is another by %s', (_, other) => {
    expect(wordingKey(other)).not.toBe(wordingKey(TEXT));
  });

  it('two numbers are never one, nor a range two numbers', () => {
    const keys = ['10 - 20 ha', '10 20 ha', '1020 ha', '1 020 ha', '102 0 ha'].map(wordingKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(wordingKey('10-20 ha')).toBe(keys[0]);
    expect(wordingKey('2020 –\n2025')).toBe(wordingKey('2020-2025'));
  });
});
