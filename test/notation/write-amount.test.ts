import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmountUnit } from '../../src/model/amount.ts';
import { canonicalDigits } from '../../src/notation/decimal.ts';
import { readAmount } from '../../src/notation/read-amount.ts';
import { writeAmount, writeAmountValue, writeFull } from '../../src/notation/write-amount.ts';

const seed = 20250919;

describe('writeAmount', () => {
  it.each([
    ['1200000000000', 'VND', '1.200 tỷ đồng', '1,200 billion VND'],
    ['1200000000', 'VND', '1,2 tỷ đồng', '1.2 billion VND'],
    ['1234000000', 'VND', '1.234 triệu đồng', '1,234 million VND'],
    ['1234567000000', 'VND', '1.234,567 tỷ đồng', '1,234.567 billion VND'],
    ['500000000', 'VND', '500 triệu đồng', '500 million VND'],
    ['999999999999.99', 'VND', '999.999.999.999,99 đồng', '999,999,999,999.99 VND'],
    ['500000', 'VND', '500.000 đồng', '500,000 VND'],
    ['1.234', 'VND', '1,2340 đồng', '1.2340 VND'],
    ['0', 'VND', '0 đồng', '0 VND'],
    ['60000000', 'USD', '60 triệu USD', '60 million USD'],
    ['50000123', 'USD', '50.000.123 USD', '50,000,123 USD'],
    ['520', 'ha', '520 ha', '520 ha'],
    ['0.5', 'ha', '0,5 ha', '0.5 ha'],
    ['0.125', 'ha', '0,125 ha', '0.125 ha'],
    ['1.234', 'ha', '1,2340 ha', '1.2340 ha'],
    ['34.319869', 'ha', '34,319869 ha', '34.319869 ha'],
    ['5200000', 'ha', '5.200.000 ha', '5,200,000 ha'],
  ] as const)('%s %s', (value, unit, vi, en) => {
    expect(writeAmount(value, unit, 'vi')).toBe(vi);
    expect(writeAmount(value, unit, 'en')).toBe(en);
  });

  it('writes in full', () => {
    expect(writeFull('1200000000000', 'VND', 'vi')).toBe('1.200.000.000.000 đồng');
    expect(writeFull('1200000000000', 'VND', 'en')).toBe('1,200,000,000,000 VND');
  });

  const decimal = fc
    .tuple(
      fc.stringMatching(/^\d{1,16}$/),
      fc.constantFrom('', '000000', '000', '00'),
      fc.stringMatching(/^\d{0,6}$/),
    )
    .map(([whole, zeros, fraction]) => canonicalDigits(whole + zeros, fraction));
  const unit = fc.constantFrom<AmountUnit>('VND', 'USD', 'ha');

  it.each([
    'hơn 1.000 tỷ đồng',
    'gần 970 tỷ đồng',
    'khoảng 5 tỷ đồng',
    'trên 5 tỷ đồng',
    'từ 5 tỷ đồng đến dưới 7 tỷ đồng',
  ])('%s is written as it was', (text) => {
    const read = readAmount(text, { unit: 'VND' });
    expect(read.ok && writeAmountValue(read.value, (figure) => writeAmount(figure, 'VND', 'vi'))).toBe(text);
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(decimal, unit, fc.constantFrom(writeAmount, writeFull), (value, of, write) => {
        const expected = { ok: true, value: { kind: 'exact', value, approximate: false }, notes: [] };
        expect(readAmount(write(value, of, 'vi'), { unit: of })).toEqual(expected);
        const style = { style: 'en', certain: 'declared' } as const;
        expect(readAmount(write(value, of, 'en'), { unit: of, style })).toEqual(expected);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
