import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/notation/fold.ts';

const seed = 20250919;

describe('fold', () => {
  it.each([
    ['Ngân sách tỉnh', 'ngan sach tinh'],
    ['  Đồ   án ', 'do an'],
    ['ĐỀ NGHỊ', 'de nghi'],
    ['provincial-budget', 'provincial budget'],
    ['provincial_budget', 'provincial budget'],
    ['Nhà\u00a0ở – thương\u2009mại', 'nha o thuong mai'],
    ['Ngân\u2010sách\u2212tỉnh', 'ngan sach tinh'],
    ['Bổ sung, phân bổ', 'bo sung, phan bo'],
    ['khu\u200b cụm', 'khu cum'],
    ['', ''],
  ])('%j is compared as %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it.each([
    ['ủy', 'uỷ'],
    ['hòa', 'hoà'],
    ['Ủy ban', 'Uỷ ban'],
    ['thủy điện', 'thuỷ điện'],
  ])('places the tone anywhere: %s, %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('is the same for NFC and NFD, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed },
    );
  });

  it('the fast path for ASCII agrees with the general one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        // A mark that folds away sends the same text the way of Vietnamese, a space of no width the general one.
        expect(fold(text)).toBe(fold(`${text}\u0301`));
        expect(fold(text)).toBe(fold(`${text}\u200b`));
      }),
      { seed },
    );
  });

  it('the fast path for Vietnamese agrees with the general one', () => {
    const letters = fc.constantFrom(...'aàảãáạăằâậđeêệiịoôơợuưựyỷ AĂÂĐÊỘƠƯ-_,.0123'.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(fold(text)).toBe(fold(`${text}\u200b`));
      }),
      { seed },
    );
  });

  it('takes a text of millions of letters', () => {
    expect(fold('một '.repeat(2_000_000))).toHaveLength(7_999_999);
  });
});
