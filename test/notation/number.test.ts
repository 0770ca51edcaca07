import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownStyle, type NumberReading, readNumber } from '../../src/notation/number.ts';

const seed = 20250919;
const declaredVi: KnownStyle = { style: 'vi', certain: 'declared' };
const declaredEn: KnownStyle = { style: 'en', certain: 'declared' };
const provedVi: KnownStyle = { style: 'vi', certain: 'proved' };
const provedEn: KnownStyle = { style: 'en', certain: 'proved' };

/** Short form: a value, the style it proves behind `!`, readings with `|`, or the code of an error. */
function shown(reading: NumberReading): string {
  if (reading.kind === 'read') return reading.proves ? `${reading.value}!${reading.proves}` : reading.value;
  return reading.kind === 'ambiguous' ? reading.readings.join('|') : reading.code;
}

const GROUPING = 'amount-grouping';

describe('a number without a known style', () => {
  it.each([
    // digits alone
    ['1200', '1200'],
    ['02', '2'],
    ['0', '0'],
    // both marks present: the last is the decimal mark
    ['1.200,5', '1200.5!vi'],
    ['2.021,355', '2021.355!vi'],
    ['1,200.5', '1200.5!en'],
    ['1.200.000,75', '1200000.75!vi'],
    ['999.999.999.999,99', '999999999999.99!vi'],
    ['1.200,000', '1200!vi'],
    // two or more groups of three behind one mark: thousands
    ['1.200.000', '1200000!vi'],
    ['1,200,000', '1200000!en'],
    ['50,000,000', '50000000!en'],
    // `.` and exactly three digits: thousands, by convention
    ['1.200', '1200'],
    ['18.800', '18800'],
    // `.` and another number of digits, `,` and other than three: decimal
    ['1.5', '1.5!en'],
    ['1.2345', '1.2345!en'],
    ['1,2', '1.2!vi'],
    ['1,16', '1.16!vi'],
    ['1,2340', '1.234!vi'],
    ['1200,5', '1200.5!vi'],
    // a single `,` and exactly three digits: refused with both readings, unless the first digit is 0
    ['1,000', '1|1000'],
    ['1200,500', '1200.5|1200500'],
    ['0,500', '0.5!vi'],
    ['0.500', '0.5|500'],
    // groups of another length
    ['1.00.000', GROUPING],
    ['1,00,000', GROUPING],
    ['1200.500', GROUPING],
    ['1200.500.000', GROUPING],
    ['0.500.000', GROUPING],
    ['0.500,5', GROUPING],
    ['1.20,5', GROUPING],
    ['1.200,5,5', GROUPING],
    ['1,200,000.5.5', GROUPING],
    ['1.200,000.5', GROUPING],
    ['5.', GROUPING],
    [',5', GROUPING],
    ['1..5', GROUPING],
    ['1.200,', GROUPING],
    // what is no number, or too long to be an amount
    ['', 'amount-unreadable'],
    ['.', 'amount-unreadable'],
    ['1a', 'amount-unreadable'],
    ['-1', 'amount-unreadable'],
    ['9'.repeat(1001), 'amount-not-finite'],
  ])('%s: %s', (token, expected) => {
    expect(shown(readNumber(token))).toBe(expected);
  });
});

describe('a number under a known style', () => {
  it.each([
    //  token, declared vi, declared en, proved vi, proved en
    ['1,000', '1', '1000', '1', '1000'],
    ['1200,500', '1200.5', GROUPING, '1200.5', GROUPING],
    ['0,500', '0.5!vi', '0.5!vi', '0.5!vi', '0.5!vi'],
    ['1.200', '1200', '1.2', '1200', '1200'],
    ['0.500', GROUPING, '0.5', '0.5|500', '0.5|500'],
    ['1200.500', GROUPING, '1200.5', GROUPING, GROUPING],
    ['1.5', '1.5!en', '1.5!en', '1.5!en', '1.5!en'],
    ['1,16', '1.16!vi', '1.16!vi', '1.16!vi', '1.16!vi'],
    ['1.200.000', '1200000!vi', '1200000!vi', '1200000!vi', '1200000!vi'],
    ['1,200,000', '1200000!en', '1200000!en', '1200000!en', '1200000!en'],
    ['1.200,5', '1200.5!vi', '1200.5!vi', '1200.5!vi', '1200.5!vi'],
    ['1,200.5', '1200.5!en', '1200.5!en', '1200.5!en', '1200.5!en'],
    ['1.00.000', GROUPING, GROUPING, GROUPING, GROUPING],
    ['1200', '1200', '1200', '1200', '1200'],
  ])('%s', (token, ...expected) => {
    const readings = [declaredVi, declaredEn, provedVi, provedEn].map((known) =>
      shown(readNumber(token, known)),
    );
    expect(readings).toEqual(expected);
  });
});

/** The rules once more, as whole patterns: slow, and written apart from the code. */
function oracle(token: string, known?: KnownStyle): string {
  const declared = known?.certain === 'declared' ? known.style : undefined;
  const plain = (text: string): string => {
    const [whole = '', fraction = ''] = text.split('.');
    const tail = fraction.replace(/0+$/, '');
    return whole.replace(/^0+(?=\d)/, '') + (tail === '' ? '' : `.${tail}`);
  };
  const without = (mark: string): string => token.replaceAll(mark, '');
  const proof = (value: string, style: 'vi' | 'en'): string => `${plain(value)}!${style}`;
  const both = `${plain(token.replace(',', '.'))}|${plain(without(',').replace('.', ''))}`;

  if (!/\d/.test(token) || /[^\d.,]/.test(token)) return 'amount-unreadable';
  if (/^\d+$/.test(token)) return plain(token);
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(token)) return proof(without('.').replace(',', '.'), 'vi');
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(token)) return proof(without(','), 'en');
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(token)) return proof(without('.'), 'vi');
  if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(token)) return proof(without(','), 'en');
  if (/^\d+\.(\d{1,2}|\d{4,})$/.test(token)) return proof(token, 'en');
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(token)) return proof(token.replace(',', '.'), 'vi');
  if (/^0\d*,\d{3}$/.test(token)) return proof(token.replace(',', '.'), 'vi');
  if (/^\d+,\d{3}$/.test(token)) {
    if (known === undefined) return both;
    if (known.style === 'vi') return plain(token.replace(',', '.'));
    return /^\d{1,3},/.test(token) ? plain(without(',')) : GROUPING;
  }
  if (/^\d+\.\d{3}$/.test(token)) {
    if (declared === 'en') return plain(token);
    if (/^0/.test(token)) return declared === 'vi' ? GROUPING : both;
    return /^\d{1,3}\./.test(token) ? plain(without('.')) : GROUPING;
  }
  return GROUPING;
}

describe('the number rules against a second formulation', () => {
  const group = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('000', '500', '123', '010') },
    fc.stringMatching(/^\d{0,5}$/),
  );
  const marked = fc
    .tuple(
      fc.stringMatching(/^\d{0,5}$/),
      fc.array(fc.tuple(fc.constantFrom('.', ','), group), { maxLength: 4 }),
    )
    .map(([first, rest]) => first + rest.flat().join(''));
  const token = fc.oneof(
    { weight: 8, arbitrary: marked },
    fc.string({ unit: fc.constantFrom(...'0123.,,..'), maxLength: 12 }),
    fc.string({ maxLength: 4 }),
  );
  const known = fc.constantFrom(undefined, declaredVi, declaredEn, provedVi, provedEn);

  it('agrees', () => {
    fc.assert(
      fc.property(token, known, (text, style) => {
        expect(shown(readNumber(text, style))).toBe(oracle(text, style));
      }),
      { seed, numRuns: 5000 },
    );
  });
});
