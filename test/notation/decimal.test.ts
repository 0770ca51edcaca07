import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../../src/model/amount.ts';
import {
  addDecimals,
  canonicalDigits,
  compareRatios,
  isOutOfBounds,
  parsePlainDecimal,
  roundToDigits,
  scaleDecimal,
  subtractDecimals,
} from '../../src/notation/decimal.ts';

const seed = 20250919;
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 });
const decimal = fc.tuple(digits, digits).map(([whole, fraction]) => canonicalDigits(whole, fraction));

/** Whole numbers as the oracle: two decimals on one scale, computed with, and the mark put back. */
function byWholeNumbers(compute: (a: bigint, b: bigint) => bigint, scaleOf: (scale: number) => number) {
  return (a: string, b: string): string => {
    const [fractionA = '', fractionB = ''] = [a, b].map((one) => one.split('.')[1] ?? '');
    const scale = Math.max(fractionA.length, fractionB.length);
    const whole = (one: string, fraction: string): bigint =>
      BigInt(one.replace('.', '') + '0'.repeat(scale - fraction.length));
    const places = scaleOf(scale);
    const digits = String(compute(whole(a, fractionA), whole(b, fractionB))).padStart(places + 1, '0');
    return canonicalDigits(digits.slice(0, digits.length - places), digits.slice(digits.length - places));
  };
}
const sum = byWholeNumbers(
  (a, b) => a + b,
  (scale) => scale,
);
const distance = byWholeNumbers(
  (a, b) => (a > b ? a - b : b - a),
  (scale) => scale,
);
const product = byWholeNumbers(
  (a, b) => a * b,
  (scale) => 2 * scale,
);

describe('canonical decimals', () => {
  it.each([
    ['0012', '500', '12.5'],
    ['000', '', '0'],
    ['', '5', '0.5'],
    ['7', '000', '7'],
    ['100', '', '100'],
  ])('%s and %s are %s', (whole, fraction, expected) => {
    expect(canonicalDigits(whole, fraction)).toBe(expected);
  });

  it('adds and subtracts beyond twenty digits without rounding', () => {
    expect(addDecimals('99999999999999999999999999', '0.000000000000000000000001')).toBe(
      '99999999999999999999999999.000000000000000000000001',
    );
    expect(subtractDecimals('1000000000000', '999999999999.99999')).toBe('0.00001');
    expect(subtractDecimals('999999999999.99999', '1000000000000')).toBe('0.00001');
    expect(subtractDecimals('5', '5')).toBe('0');
  });

  const agrees = (a: string, b: string): void => {
    expect(addDecimals(a, b)).toBe(sum(a, b));
    expect(subtractDecimals(a, b)).toBe(distance(a, b));
  };

  it('agree with whole numbers', () => {
    fc.assert(fc.property(decimal, decimal, agrees), { seed });
  });

  it('are compared by their parts of others as whole numbers are', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, decimal, (a, base, b, otherBase) => {
        const [mine, others] = [product(a, otherBase), product(b, base)];
        expect(compareRatios(a, base, b, otherBase)).toBe(compareDecimals(mine, others));
        expect(compareRatios(a, base, b, base)).toBe(compareDecimals(product(a, base), product(b, base)));
      }),
      { seed },
    );
  });

  it('are not rounded at the most digits that an amount may have, nor are their sums', () => {
    const longest = `${'9'.repeat(1000)}.${'9'.repeat(1000)}`;
    const smallest = `0.${'0'.repeat(999)}1`;
    const sumOfMany = `${'7'.repeat(1100)}.${'7'.repeat(1000)}`;
    for (const [a, b] of [
      [longest, longest],
      [longest, smallest],
      [smallest, smallest],
      [sumOfMany, sumOfMany],
      [sumOfMany, smallest],
    ]) {
      agrees(a!, b!);
      // The two differ in their last digit alone.
      expect(compareRatios(a!, sumOfMany, sum(a!, smallest), sumOfMany)).toBe(-1);
      expect(compareRatios(a!, b!, sum(a!, smallest), b!)).toBe(-1);
      expect(compareRatios(a!, b!, a!, sum(b!, smallest))).toBe(1);
    }
  });

  it.each([
    ['1.1000000000000001', '1.1'],
    ['-0.30000000000000004', '-0.3'],
    ['999999999999999.5', '1000000000000000'],
    ['1.', '1'],
    ['.5e-3', '0.0005'],
    ['-0', '0'],
    ['12E2', '1200'],
  ])('%s is %s in fifteen digits', (source, rounded) => {
    expect(roundToDigits(source, 15)).toBe(rounded);
  });

  it('scales there and back', () => {
    expect(scaleDecimal('1.2', 12)).toBe('1200000000000');
    expect(scaleDecimal('343198.69', -4)).toBe('34.319869');
    expect(scaleDecimal('5', -4)).toBe('0.0005');
    expect(scaleDecimal('0', 9)).toBe('0');
    fc.assert(
      fc.property(decimal, fc.integer({ min: -30, max: 30 }), (value, power) => {
        expect(scaleDecimal(scaleDecimal(value, power), -power)).toBe(value);
      }),
      { seed },
    );
  });

  it('knows what is too long for an amount', () => {
    expect(isOutOfBounds('9'.repeat(1000))).toBe(false);
    expect(isOutOfBounds('9'.repeat(1001))).toBe(true);
    expect(isOutOfBounds(`${'9'.repeat(1000)}.${'9'.repeat(1000)}`)).toBe(false);
    expect(isOutOfBounds(`0.${'9'.repeat(1001)}`)).toBe(true);
  });
});

describe('a JSON number', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.0e5', '0'],
    ['0e999999999999', '0'],
    ['1200000000000', '1200000000000'],
    ['999999999999.99999', '999999999999.99999'],
    ['1.5e3', '1500'],
    ['1.5E+3', '1500'],
    ['25e-4', '0.0025'],
    ['1e999', `1${'0'.repeat(999)}`],
    ['1e-1000', `0.${'0'.repeat(999)}1`],
  ])('%s is %s', (source, value) => {
    expect(parsePlainDecimal(source)).toEqual({ ok: true, negative: false, value });
  });

  it('keeps its sign', () => {
    expect(parsePlainDecimal('-1.5e2')).toEqual({ ok: true, negative: true, value: '150' });
  });

  it.each(['1e1000', '1e-1001', '1e999999999', '1e-999999999', '-1e99999999999999999999', '9'.repeat(1001)])(
    '%s is no amount',
    (source) => {
      expect(parsePlainDecimal(source)).toEqual({ ok: false, code: 'amount-not-finite' });
    },
  );

  it.each(['', 'NaN', 'Infinity', '1.', '.5', '1,5', '0x10', ' 1', '+1'])(
    '%j is no JSON number',
    (source) => {
      expect(parsePlainDecimal(source)).toEqual({ ok: false, code: 'amount-unreadable' });
    },
  );
});
