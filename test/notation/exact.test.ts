import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  canonical,
  canonicalDigits,
  isOutOfBounds,
  parsePlainDecimal,
  scaleDecimal,
  subtractDecimals,
} from '../../src/notation/exact.ts';

const seed = 20250919;
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 });
const decimal = fc.tuple(digits, digits).map(([whole, fraction]) => canonicalDigits(whole, fraction));

/** A decimal as a whole number of 10^-80, computed without decimal.js. */
function asBigInt(value: string): bigint {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(80, '0'));
}

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

  it('never has an exponent', () => {
    expect(canonical(new Decimal('1e30'))).toBe(`1${'0'.repeat(30)}`);
    expect(canonical(new Decimal('1e-30'))).toBe(`0.${'0'.repeat(29)}1`);
  });

  it.each(['-1', 'Infinity', 'NaN'])('has no form for %s, which is a bug', (value) => {
    expect(() => canonical(new Decimal(value))).toThrow(RangeError);
  });

  it('adds and subtracts beyond twenty digits without rounding', () => {
    expect(addDecimals('99999999999999999999999999', '0.000000000000000000000001')).toBe(
      '99999999999999999999999999.000000000000000000000001',
    );
    expect(subtractDecimals('1000000000000', '999999999999.99999')).toBe('0.00001');
    expect(subtractDecimals('999999999999.99999', '1000000000000')).toBe('0.00001');
    expect(subtractDecimals('5', '5')).toBe('0');
  });

  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [asBigInt(a), asBigInt(b)];
        expect(asBigInt(addDecimals(a, b))).toBe(x + y);
        expect(asBigInt(subtractDecimals(a, b))).toBe(x > y ? x - y : y - x);
      }),
      { seed },
    );
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
    expect(isOutOfBounds('9'.repeat(60))).toBe(false);
    expect(isOutOfBounds('9'.repeat(61))).toBe(true);
    expect(isOutOfBounds(`${'9'.repeat(60)}.${'9'.repeat(60)}`)).toBe(false);
    expect(isOutOfBounds(`0.${'9'.repeat(61)}`)).toBe(true);
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
    ['1e59', `1${'0'.repeat(59)}`],
    ['1e-60', `0.${'0'.repeat(59)}1`],
  ])('%s is %s', (source, value) => {
    expect(parsePlainDecimal(source)).toEqual({ ok: true, negative: false, value });
  });

  it('keeps its sign', () => {
    expect(parsePlainDecimal('-1.5e2')).toEqual({ ok: true, negative: true, value: '150' });
  });

  it.each(['1e60', '1e-61', '1e999999999', '1e-999999999', '-1e99999999999999999999', '9'.repeat(61)])(
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
