/** The quick way of reading an amount gives what the full one gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmountReader } from '../../src/notation/amount-reader.ts';
import { type AmountOptions, readAmount } from '../../src/notation/read-amount.ts';
import { unitAlone } from '../../src/notation/unit-statement.ts';
import { CAPITAL, FDI, LAND } from './amounts.ts';

const seed = 20250919;

function column(text: string): Pick<AmountOptions, 'columnUnit'> {
  const reading = unitAlone(text);
  return reading.kind === 'stated' ? { columnUnit: reading.units[0] } : {};
}

describe('a reader of many amounts', () => {
  it('reads each as it is read alone', () => {
    const number = fc.stringMatching(/^\d{0,6}([.,]\d{1,4}){0,3}$/);
    const unit = fc.constantFrom(
      ...[
        '',
        ' tỷ',
        ' tỷ đồng',
        'tỷ',
        ' triệu đồng',
        ' USD',
        'ha',
        ' m2',
        ' km2',
        ' tỷ 200 triệu',
        ' trở lên',
      ],
      ...['đ', ' xe', ' tỷ (1,5 USD)', ' 000', '\u00a0tỷ'],
      ...['*', ' (*)', '¹', '(1)', ' (1)', ' (a)', ',-', ' tỷ (làm tròn)', ' m²', '⁹ tỷ'],
    );
    const style = fc.constantFrom<AmountOptions['style']>(
      undefined,
      { style: 'vi', certain: 'declared' },
      { style: 'en', certain: 'declared' },
      { style: 'en', certain: 'proved' },
    );
    const under = fc.constantFrom('', 'triệu đồng', 'm2', 'tỷ', 'đồng', 'triệu USD', 'EUR');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, unit), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(CAPITAL, FDI, LAND, { unit: 'VND' } as const),
        under,
        style,
        (texts, fact, header, how) => {
          const options = { ...fact, ...column(header), style: how };
          const reader = new AmountReader(options);
          for (const [digits, behind] of texts) {
            expect(reader.read(digits + behind)).toEqual(readAmount(digits + behind, options));
          }
        },
      ),
      { seed, numRuns: 20_000 },
    );
  });

  it.each(['1.200,5 tỷ đồng', '1.200.000.000', '500 triệu', '0,5 tỷ'])('%s is plain', (text) => {
    expect(new AmountReader(CAPITAL).readPlain(text)).toEqual(readAmount(text, CAPITAL));
  });

  it('stays right when many units were seen', () => {
    const reader = new AmountReader(CAPITAL);
    for (let i = 0; i < 1200; i++) reader.read(`5 cột${'a'.repeat(i)}`);
    expect(reader.read('5 tỷ')).toEqual(readAmount('5 tỷ', CAPITAL));
  });
});
