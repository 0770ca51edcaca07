import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDigits } from '../../src/notation/decimal.ts';
import { fold } from '../../src/notation/fold.ts';
import { type AmountOptions, amountProofs, readAmount } from '../../src/notation/read-amount.ts';
import { unitAlone } from '../../src/notation/unit-statement.ts';
import { writeFull } from '../../src/notation/write-amount.ts';
import { CAPITAL, FDI, LAND, reading } from './amounts.ts';

const seed = 20250919;
const fact = fc.constantFrom<AmountOptions>(CAPITAL, FDI, LAND);

/** Whole numbers as Vietnamese writes them. */
const grouped = fc
  .bigInt({ min: 1n, max: 10n ** 15n })
  .map((n) => n.toString().replace(/\B(?=(?:\d{3})+$)/g, '.'));

const WORDS = [
  'khoảng',
  'hơn',
  'gần',
  'từ',
  'đến',
  'trở lên',
  'trở xuống',
  'không quá',
  'tương đương',
  'hay',
  'âm',
];
const UNITS = [
  'tỷ',
  'triệu',
  'nghìn tỷ',
  'đồng',
  'tr.',
  'đ',
  'USD',
  '$',
  'ha',
  'm²',
  'km2',
  'sào',
  'đô la Mỹ',
];
const NUMBERS = [
  '1',
  '02',
  '1.200',
  '1,5',
  '1,000',
  '0',
  '1.00.000',
  '1e9',
  '1.200.000',
  'NaN',
  '-',
  '(',
  ')',
  '.',
];
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, ...UNITS, ...NUMBERS), fc.constantFrom('', ' ')), {
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));

describe('reading amounts', () => {
  it('never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), phrase);
    fc.assert(
      fc.property(text, fact, text, (written, options, column) => {
        const read = readAmount(written, options);
        const reading = unitAlone(column);
        if (reading.kind === 'stated') readAmount(written, { ...options, columnUnit: reading.units[0] });
        expect(typeof read.ok).toBe('boolean');
        amountProofs(written);
      }),
      { seed, numRuns: 4000 },
    );
  });

  it('case, marks, composition and spacing change nothing', () => {
    const ways = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(' ', '  '),
      (text) => `\t${text} \n`,
      (text) => text.replace(/[0-9.,]+ /g, (number) => number.trim()),
      (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(phrase, fact, ways, (text, options, way) => {
        // A missing space between a number and what follows may join two numbers; those texts are refused anyway.
        const [plain, other] = [readAmount(text, options), readAmount(way(text), options)];
        if (plain.ok && other.ok) expect(other).toEqual(plain);
        if (plain.ok && !/[\d.,] [\d.,]/.test(text)) expect(other.ok).toBe(true);
      }),
      { seed, numRuns: 4000 },
    );
  });

  it('words without marks are the same words', () => {
    fc.assert(
      fc.property(
        grouped,
        fc.constantFrom(...WORDS.slice(0, 5)),
        fc.constantFrom('tỷ', 'triệu đồng'),
        (n, word, unit) => {
          const text = `${word} ${n} ${unit}`;
          // `fold` would also close up spaces and dashes, which this text has none of.
          expect(reading(fold(text), CAPITAL)).toBe(reading(text, CAPITAL));
        },
      ),
      { seed },
    );
  });

  it('the same amount in another unit is the same value', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 4n });
    fc.assert(
      fc.property(whole, (n) => {
        const inDong = reading(writeFull(`${n * 10n ** 9n}`, 'VND', 'vi'), CAPITAL);
        for (const text of [
          `${n} tỷ`,
          `${n} tỉ VNĐ`,
          `${n * 1000n} triệu đồng`,
          `${n * 1000000n}nghìn`,
          `${n} billion`,
        ]) {
          expect(reading(text, CAPITAL)).toBe(inDong);
        }
        const inHectares = reading(`${n} ha`, LAND);
        for (const text of [`${n * 10000n} m2`, `${n * 10000n}m²`, `${n * 10n} nghìn m2`]) {
          expect(reading(text, LAND)).toBe(inHectares);
        }
        expect(reading(`${n * 100n} ha`, LAND)).toBe(reading(`${n} km²`, LAND));
      }),
      { seed },
    );
  });

  it('a compound is the sum of its parts', () => {
    const below = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), below, below, (ty, trieu, nghin) => {
        const sum = BigInt(ty) * 10n ** 9n + BigInt(trieu) * 10n ** 6n + BigInt(nghin) * 1000n;
        expect(reading(`${ty} tỷ ${trieu} triệu ${nghin} nghìn đồng`, CAPITAL)).toBe(`${sum}`);
      }),
      { seed },
    );
  });

  it('the usual spellings are read as the general way reads them', () => {
    const units = fc.constantFrom(
      '',
      'tỷ',
      'triệu',
      'tỷ đồng',
      'triệu đồng',
      'đồng',
      'VND',
      'triệu USD',
      'USD',
      'ha',
      'm2',
    );
    const number = fc.constantFrom('1.200', '1,000', '1,5', '02', '1200000', '1.00.000', '5.', '0', '0.500');
    fc.assert(
      fc.property(number, units, fact, (n, unit, options) => {
        // A full-width first digit keeps a text off the short way.
        const written = `${n} ${unit}`.trim();
        const general = String.fromCharCode(written.charCodeAt(0) + 0xfee0) + written.slice(1);
        const [short, long] = [readAmount(written, options), readAmount(general, options)];
        if (n === '5.') expect([short.ok, long.ok]).toEqual([false, false]);
        else expect(short).toEqual(long);
      }),
      { seed, numRuns: 600 },
    );
  });

  it('a larger number is a larger amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (n) => {
        expect(reading(`${n} tỷ`, { unit: 'VND' })).toBe(canonicalDigits(`${n}000000000`, ''));
      }),
      { seed },
    );
  });
});
