import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountProofs, readAmount } from '../../src/notation/read-amount.ts';
import { CAPITAL, FDI, LAND, reading } from './amounts.ts';

const TY = '000000000';

describe('the amounts of the contract', () => {
  it.each([
    ['1.200 tỷ đồng', CAPITAL, `1200${TY}`],
    ['1.200,5 tỷ', CAPITAL, '1200500000000'],
    ['02 tỷ đồng', CAPITAL, `2${TY}`],
    ['1,2 nghìn tỷ', CAPITAL, `1200${TY}`],
    ['1 tỷ 200 triệu', CAPITAL, '1200000000'],
    ['500.000.000 đ', CAPITAL, '500000000'],
    ['50 triệu USD', FDI, '50000000'],
    ['$50,000,000', FDI, '50000000'],
    ['520 ha', LAND, '520'],
    ['0,5 ha', LAND, '0.5'],
    ['5.200.000 m²', LAND, '520'],
    ['12 km2', LAND, '1200'],
    ['999.999.999.999,99 đồng', CAPITAL, '999999999999.99'],
    ['60 triệu', FDI, '60000000 unit-assumed'],
    ['100.000.000', CAPITAL, '100000000 unit-assumed'],
    ['10.000', FDI, '10000 unit-assumed'],
    ['100.000', LAND, '100000 unit-assumed'],
    ['0,5', LAND, '0.5 unit-assumed'],
    ['0', FDI, '0'],
    ['0,0', LAND, '0'],
    ['5 đồng', CAPITAL, '5'],
    ['1.000.000 tỷ đồng', CAPITAL, `1000000${TY}`],
    ['100 tỷ USD', FDI, `100${TY}`],
    ['1.000.000 ha', LAND, '1000000'],
    ['10.000 km2', LAND, '1000000'],
  ])('%s', (text, fact, expected) => {
    expect(reading(text, fact)).toBe(expected);
  });

  it.each([
    ['1,000 tỷ', CAPITAL, 'amount-ambiguous', { readings: ['1', '1000'] }],
    ['1.00.000 đồng', CAPITAL, 'amount-grouping', {}],
    ['99.999.999', CAPITAL, 'amount-needs-unit', { from: '100000000', unit: 'VND' }],
    ['99.999.999,99', CAPITAL, 'amount-needs-unit', { from: '100000000', unit: 'VND' }],
    ['500', CAPITAL, 'amount-needs-unit', { from: '100000000', unit: 'VND' }],
    ['9.999', FDI, 'amount-needs-unit', { from: '10000', unit: 'USD' }],
    ['55', FDI, 'amount-needs-unit', { from: '10000', unit: 'USD' }],
    ['100.001', LAND, 'amount-needs-unit', { to: '100000', unit: 'ha' }],
    ['250000', LAND, 'amount-needs-unit', { to: '100000', unit: 'ha' }],
    ['1.000.001 tỷ đồng', CAPITAL, 'amount-too-large', { most: `1000000${TY}`, unit: 'VND' }],
    ['1.000.000.000.000.001', CAPITAL, 'amount-too-large', { most: `1000000${TY}`, unit: 'VND' }],
    ['100,01 tỷ USD', FDI, 'amount-too-large', { most: `100${TY}`, unit: 'USD' }],
    ['10.000.000.001 m2', LAND, 'amount-too-large', { most: '1000000', unit: 'ha' }],
    ['dưới 2.000.000 tỷ đồng', CAPITAL, 'amount-too-large', { most: `1000000${TY}`, unit: 'VND' }],
    ['50 tỷ', FDI, 'amount-scale-refused', {}],
    ['50 tỷ đồng', FDI, 'amount-wrong-unit', { unit: 'tỷ đồng', expected: 'USD' }],
    ['5 tỷ', LAND, 'amount-wrong-unit', { unit: 'tỷ', expected: 'ha' }],
    ['50 triệu USD', CAPITAL, 'amount-wrong-unit', { unit: 'triệu USD', expected: 'VND' }],
    ['-5 tỷ đồng', CAPITAL, 'amount-negative', {}],
    ['NaN', CAPITAL, 'amount-not-finite', {}],
    ['1e9', CAPITAL, 'amount-exponent', {}],
    ['500 tỷ đồng (600 tỷ đồng)', CAPITAL, 'amount-two', {}],
    ['20 - 10 tỷ', CAPITAL, 'amount-empty-range', {}],
    ['1.200 tỷ đồng (giai đoạn 1)', CAPITAL, 'amount-unreadable', { rest: '(giai đoạn 1)' }],
  ])('%s is refused', (text, fact, code, params) => {
    expect(readAmount(text, fact)).toEqual({ ok: false, code, params });
  });

  it('a declared style settles what is ambiguous, never what reads one way', () => {
    const options = { ...CAPITAL, style: { style: 'en', certain: 'declared' } } as const;
    expect(readAmount('1.200.000.000 đồng', options)).toMatchObject({
      ok: true,
      value: { value: '1200000000' },
    });
  });
});

describe('units', () => {
  it.each([
    ['1.200 tỷ', `1200${TY}`],
    ['1.200 TỶ ĐỒNG', `1200${TY}`],
    ['1.200 tỉ đồng', `1200${TY}`],
    ['1.200 ty dong', `1200${TY}`],
    ['1.200tỷ', `1200${TY}`],
    ['1.200 tỷđ', `1200${TY}`],
    ['1.200 tỷ VNĐ', `1200${TY}`],
    ['1.200 tỷ VND', `1200${TY}`],
    ['1.200\u00a0tỷ\u2009đồng', `1200${TY}`],
    ['1.200\ntỷ đồng', `1200${TY}`],
    ['１.２００ tỷ', `1200${TY}`],
    ['1.200 tỷ đồng.', `1200${TY}`],
    ['1.200 tỷ đồng Việt Nam', `1200${TY}`],
    ['3 ngàn tỷ đồng', `3000${TY}`],
    ['1.2 trillion VND', `1200${TY}`],
    ['5 billion VND', `5${TY}`],
    ['VND 5 billion', `5${TY}`],
    ['₫500.000.000', '500000000'],
    ['500.000.000₫', '500000000'],
    ['50tr', '50000000'],
    ['50 trđ', '50000000'],
    ['50 tr.đ', '50000000'],
    ['50 tr. đồng', '50000000'],
    ['50 tr', '50000000'],
    ['500 nghìn đồng', '500000'],
    ['500 thousand', '500000'],
    ['0,5 đồng', '0.5'],
    ['2 tỷ 500 triệu 300 nghìn đồng', '2500300000'],
    ['1 nghìn tỷ 200 tỷ', `1200${TY}`],
    ['1 tỷ 200,5 triệu', '1200500000'],
    ['2 tỷ 500.000 đồng', '2000500000'],
    ['100.000.000', '100000000 unit-assumed'],
    ['1200000000', '1200000000 unit-assumed'],
    ['0', '0'],
  ])('%s in đồng', (text, expected) => {
    expect(reading(text, CAPITAL)).toBe(expected);
  });

  it.each([
    ['50 triệu đô la Mỹ', '50000000'],
    ['50 triệu đô-la', '50000000'],
    ['50 triệu đôla', '50000000'],
    ['50 triệu đô', '50000000'],
    ['50 triệuUSD', '50000000'],
    ['US$50 million', '50000000'],
    ['USD 50,000,000', '50000000'],
    ['50.000.000 $', '50000000'],
    ['50 million US dollars', '50000000'],
    ['1,5 tỷ USD', '1500000000'],
    ['60.000.000', '60000000 unit-assumed'],
    ['12000', '12000 unit-assumed'],
  ])('%s in dollars', (text, expected) => {
    expect(reading(text, FDI)).toBe(expected);
  });

  it.each([
    ['343.198,69m2', '34.319869'],
    ['5.200.000 m2', '520'],
    ['5.200.000 M²', '520'],
    ['5.200.000 ㎡', '520'],
    ['5.200.000 mét vuông', '520'],
    ['12㎢', '1200'],
    ['12 km²', '1200'],
    ['520 hecta', '520'],
    ['520 héc ta', '520'],
    ['520 héc-ta', '520'],
    ['520 hectares', '520'],
    ['520ha', '520'],
    ['5 nghìn ha', '5000'],
    ['520', '520 unit-assumed'],
  ])('%s in hectares', (text, expected) => {
    expect(reading(text, LAND)).toBe(expected);
  });

  it.each([
    ['5 triệu EUR', CAPITAL],
    ['€5', FDI],
    ['5 triệu đô la Úc', FDI],
    ['20 sào', LAND],
    ['20 mẫu', LAND],
    ['500 m', LAND],
    ['520 ha', CAPITAL],
    ['5 nghìn', LAND],
    ['$5', LAND],
  ])('%s is the wrong unit', (text, fact) => {
    expect(reading(text, fact)).toBe('amount-wrong-unit');
  });

  it('a fact without a least bare number takes any, and says so', () => {
    expect(reading('500', { unit: 'VND' })).toBe('500 unit-assumed');
  });
});

describe('refusals', () => {
  it.each([
    // signs, exponents, numbers that are none
    ['- 5 tỷ', 'amount-negative'],
    ['−5 tỷ', 'amount-negative'],
    ['－5 tỷ', 'amount-negative'],
    ['âm 5 tỷ', 'amount-negative'],
    ['từ -5 đến 10 tỷ', 'amount-negative'],
    ['5 - -3 tỷ', 'amount-negative'],
    ['VND -5', 'amount-negative'],
    ['-₫5', 'amount-negative'],
    ['1,5E+10', 'amount-exponent'],
    ['1e-5', 'amount-exponent'],
    ['1.5e3 VND', 'amount-exponent'],
    ['10^9', 'amount-exponent'],
    ['5 x 10⁹ đồng', 'amount-exponent'],
    ['Infinity', 'amount-not-finite'],
    ['-∞', 'amount-not-finite'],
    ['vô hạn', 'amount-not-finite'],
    [`${'9'.repeat(1001)} đồng`, 'amount-too-long'],
    [`${' '.repeat(495)}5 tỷ đ`, 'amount-too-long'],
    [`${'9'.repeat(400)} tỷ`, 'amount-too-large'],
    // marks and spaces
    ['1 200 50 đồng', 'amount-spaces'],
    ['1 2000 tỷ', 'amount-spaces'],
    ['1200 000 đồng', 'amount-spaces'],
    ['0 500 tỷ', 'amount-spaces'],
    ['12 000 1 tỷ', 'amount-spaces'],
    ['1.200 000 đồng', 'amount-spaces'],
    ['1 200.000 đồng', 'amount-spaces'],
    ['1 200.000.000 đồng', 'amount-spaces'],
    ['5,5 200 tỷ', 'amount-spaces'],
    ['1 000 2 500 tỷ', 'amount-spaces'],
    ['1  200 000 đồng', 'amount-spaces'],
    ['1\n200 tỷ', 'amount-spaces'],
    ['1\t200 tỷ', 'amount-spaces'],
    ['1 200 000', 'amount-needs-unit'],
    ['1 tỷ 200 000', 'amount-unreadable'],
    ['1200.500 tỷ', 'amount-grouping'],
    ['5.', 'amount-grouping'],
    ['.5', 'amount-grouping'],
    ['1200,500 tỷ', 'amount-ambiguous'],
    ['0.500 tỷ', 'amount-ambiguous'],
    ['1,000 - 1,16 tỷ', 'amount-ambiguous'],
    // compounds
    ['1 tỷ 200', 'amount-unreadable'],
    ['200 triệu 1 tỷ', 'amount-unreadable'],
    ['1 tỷ 2 tỷ', 'amount-unreadable'],
    ['1,5 tỷ 200 triệu', 'amount-unreadable'],
    ['1 tỷ 2.000 triệu', 'amount-unreadable'],
    ['1 - 1 tỷ 200 triệu đồng', 'amount-unreadable'],
    // ranges
    ['dưới 0 tỷ', 'amount-empty-range'],
    ['gần 0 tỷ', 'amount-empty-range'],
    ['hơn 5 tỷ trở lên', 'amount-unreadable'],
    ['<0', 'amount-empty-range'],
    ['trên 5 đến 5 tỷ', 'amount-empty-range'],
    ['từ 5 đến dưới 5 tỷ', 'amount-empty-range'],
    ['500 - 1 tỷ', 'amount-empty-range'],
    ['500 - 600', 'amount-needs-unit'],
    ['dưới 500', 'amount-needs-unit'],
    ['100 tỷ - 200', 'amount-unreadable'],
    ['trên 5 tỷ trở xuống', 'amount-unreadable'],
    ['trên 5 tỷ trở lên', 'amount-unreadable'],
    ['từ dưới 5 tỷ', 'amount-unreadable'],
    ['tối đa ít nhất 5 tỷ', 'amount-unreadable'],
    ['5 đến between 6 tỷ', 'amount-unreadable'],
    ['5 đến NaN', 'amount-not-finite'],
    ['5 đến dưới trên 10 tỷ', 'amount-unreadable'],
    ['dưới trên 5 tỷ', 'amount-unreadable'],
    ['dưới 5 đến 10 tỷ', 'amount-unreadable'],
    ['trên 5 - 10 tỷ', 'amount-unreadable'],
    ['5 đến trên 10 tỷ', 'amount-unreadable'],
    ['5 đến 10 tỷ trở lên', 'amount-unreadable'],
    ['between 5 tỷ', 'amount-unreadable'],
    ['between from 5 and 6 tỷ', 'amount-unreadable'],
    ['từ between 5 and 6 tỷ', 'amount-unreadable'],
    ['5 tỷ -', 'amount-unreadable'],
    ['5 ha - 10 tỷ', 'amount-unreadable'],
    // words and signs that are not understood
    ['', 'amount-unreadable'],
    ['   ', 'amount-unreadable'],
    ['-', 'amount-unreadable'],
    ['nhiều', 'amount-unreadable'],
    ['khoảng', 'amount-unreadable'],
    ['tỷ đồng', 'amount-unreadable'],
    ['vốn 5 tỷ', 'amount-unreadable'],
    ['5 tỷ/năm', 'amount-unreadable'],
    ['5 tỷ rưỡi', 'amount-unreadable'],
    ['(5 tỷ)', 'amount-unreadable'],
    ['5 tỷ (', 'amount-unreadable'],
    ['5 tỷ (50 USD', 'amount-unreadable'],
    ['5 tỷ (50 USD]', 'amount-unreadable'],
    ['5 tỷ;', 'amount-unreadable'],
    ['5 tỷ (1)', 'amount-unreadable'],
    ['$5 USD', 'amount-unreadable'],
    ['5 tr.500', 'amount-unreadable'],
    ['0x10', 'amount-unreadable'],
    ["1'000'000", 'amount-unreadable'],
    ['1_000_000', 'amount-unreadable'],
    ['٥ tỷ', 'amount-unreadable'],
    ['5² tỷ', 'amount-exponent'],
    ['+5 tỷ', 'amount-unreadable'],
  ])('%j', (text, code) => {
    expect(reading(text, CAPITAL)).toBe(code);
  });

  it.each([
    ['vốn 5 tỷ', 'vốn'],
    ['5 tỷ ạ', 'ạ'],
    ['5 tỷ/năm', '/năm'],
    ['trên 5 tỷ trở xuống', 'trở xuống'],
    ['nhiều', 'nhiều'],
    ['1 tỷ 200', '200'],
    ['500 triệu đồng, 5', '5'],
    ['500 triệu đồng (5 cái)', 'cái)'],
  ])('%s: names what is not understood', (text, rest) => {
    expect(readAmount(text, CAPITAL)).toEqual({ ok: false, code: 'amount-unreadable', params: { rest } });
  });
});

describe('spaces between digits', () => {
  it.each([
    ['1 200 000 000 000 đồng', CAPITAL, `1200${TY}`],
    ['1\u00a0200\u00a0000\u00a0000\u00a0000 đồng', CAPITAL, `1200${TY}`],
    ['1\u202f200\u202f000\u202f000\u202f000 đồng', CAPITAL, `1200${TY}`],
    ['1\u2009200\u2009000\u2009000\u2009000 đồng', CAPITAL, `1200${TY}`],
    ['1 200 tỷ', CAPITAL, `1200${TY}`],
    ['1 200,5 tỷ', CAPITAL, '1200500000000'],
    ['1 200,500 tỷ', CAPITAL, '1200500000000'],
    ['1 200.5 tỷ', CAPITAL, '1200500000000'],
    ['5 tỷ 200 000 000 đồng', CAPITAL, '5200000000'],
    ['18 000 - 18 800 tỷ', CAPITAL, `[18000${TY}..18800${TY}]`],
    ['2 500 tỷ đồng (98,81 triệu USD)', CAPITAL, `2500${TY} second-amount-ignored`],
    ['100 000 000', CAPITAL, '100000000 unit-assumed'],
    ['USD 5 000 000', FDI, '5000000'],
    ['5 200 000 m2', LAND, '520'],
    ['12 000 ha', LAND, '12000'],
    ['12 000ha', LAND, '12000'],
  ])('%j', (text, fact, expected) => {
    expect(reading(text, fact)).toBe(expected);
  });

  it('group as dots do', () => {
    const unit = fc.constantFrom('đồng', 'tỷ đồng', 'triệu', 'USD', 'ha', 'm2', '');
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
    const whole = fc.bigInt({ min: 1000n, max: 10n ** 13n });
    const tail = fc.constantFrom('', ',5', ',25', ',1234');
    fc.assert(
      fc.property(
        whole,
        tail,
        unit,
        space,
        fc.constantFrom(CAPITAL, FDI, LAND),
        (n, fraction, of, gap, fact) => {
          const groups = String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');
          const dotted = `${groups}${fraction} ${of}`.trim();
          const spaced = `${groups.replaceAll('.', gap)}${fraction} ${of}`.trim();
          expect(reading(spaced, fact)).toBe(reading(dotted, fact));
        },
      ),
      { seed: 20251129 },
    );
  });

  it('that are never seen, and marks of direction, change nothing', () => {
    for (const unseen of [
      '\u200e',
      '\u200f',
      '\u00ad',
      '\u2060',
      '\u200c',
      '\u200d',
      '\u200b',
      '\ufeff',
      '\u202a',
    ]) {
      const text = `${unseen}1.2${unseen}00 t${unseen}ỷ đồ${unseen}ng${unseen}`;
      expect(reading(text, CAPITAL)).toBe(`1200${TY}`);
      expect(amountProofs(`1${unseen},5 tỷ`)).toEqual(['vi']);
    }
  });
});

describe('a figure with its words', () => {
  it.each([
    ['1.200 tỷ đồng (Một nghìn hai trăm tỷ đồng)', CAPITAL, `1200${TY}`],
    ['1.200 tỷ đồng (một ngàn hai trăm tỷ đồng chẵn./.)', CAPITAL, `1200${TY}`],
    ['1.200 tỷ đồng [Một nghìn hai trăm tỷ]', CAPITAL, `1200${TY}`],
    ['1.200 tỷ đồng (Bằng chữ: Một nghìn hai trăm tỷ đồng)', CAPITAL, `1200${TY}`],
    ['1.200 tỷ đồng. Bằng chữ: Một nghìn, hai trăm tỷ đồng.', CAPITAL, `1200${TY}`],
    ['1.200 ty dong (mot nghin hai tram ty dong)', CAPITAL, `1200${TY}`],
    ['Một nghìn hai trăm tỷ đồng (1.200 tỷ đồng)', CAPITAL, `1200${TY}`],
    ['1.205,5 tỷ đồng (Một nghìn hai trăm linh năm tỷ năm trăm triệu đồng)', CAPITAL, '1205500000000'],
    ['500 triệu đồng (năm trăm triệu đồng)', CAPITAL, '500000000'],
    ['1.200 triệu đồng (Một nghìn hai trăm triệu đồng)', CAPITAL, '1200000000'],
    ['21 tỷ đồng (hai mươi mốt tỷ đồng)', CAPITAL, `21${TY}`],
    ['15 tỷ đồng (mười lăm tỷ đồng)', CAPITAL, `15${TY}`],
    ['24 tỷ đồng (hai mươi tư tỷ đồng)', CAPITAL, `24${TY}`],
    ['105.000.000 đồng (một trăm lẻ năm triệu đồng)', CAPITAL, '105000000'],
    ['1.000.005.000 đồng (một tỷ không trăm linh năm nghìn đồng)', CAPITAL, '1000005000'],
    ['1,2 nghìn tỷ đồng (một phẩy hai nghìn tỷ đồng)', CAPITAL, `1200${TY}`],
    ['0,25 ha (không phẩy hai mươi lăm héc ta)', LAND, '0.25'],
    ['520 ha (năm trăm hai mươi hecta)', LAND, '520'],
    ['50 triệu USD (năm mươi triệu đô la Mỹ)', FDI, '50000000'],
    ['khoảng 5 tỷ đồng (năm tỷ đồng)', CAPITAL, `~5${TY} approximate-amount`],
    ['hơn 5 tỷ đồng (năm tỷ đồng)', CAPITAL, '~(5000000000..6250000000] approximate-amount'],
    // they do not agree
    ['1.200 tỷ đồng (Một nghìn hai trăm triệu đồng)', CAPITAL, 'amount-words-differ'],
    ['1.200 tỷ đồng (Một nghìn hai trăm linh một tỷ đồng)', CAPITAL, 'amount-words-differ'],
    ['1.200 tỷ đồng (một nghìn hai trăm tỷ đô la)', CAPITAL, 'amount-words-differ'],
    ['5 - 6 tỷ đồng (năm tỷ đồng)', CAPITAL, 'amount-words-differ'],
    // or are not understood
    ['120 tỷ đồng (một trăm hai tỷ đồng)', CAPITAL, 'amount-unreadable'],
    ['1,5 tỷ đồng (một tỷ rưỡi)', CAPITAL, 'amount-unreadable'],
    ['1.200 tỷ đồng (hai phần)', CAPITAL, 'amount-unreadable'],
    ['5 tỷ đồng (bằng chữ: như trên)', CAPITAL, 'amount-unreadable'],
    ['5 xe (năm tỷ đồng)', CAPITAL, 'amount-unreadable'],
  ])('%s', (text, fact, expected) => {
    expect(reading(text, fact)).toBe(expected);
  });

  it('under a column takes its unit', () => {
    const columnUnit = { unit: 'VND', power: 9, scale: 9, written: 'tỷ đồng' } as const;
    expect(reading('1.200 (một nghìn hai trăm tỷ đồng)', { ...CAPITAL, columnUnit })).toBe(`1200${TY}`);
    expect(reading('1.200 (một nghìn hai trăm đồng)', { ...CAPITAL, columnUnit })).toBe(
      'amount-words-differ',
    );
  });

  it('names both where they differ', () => {
    expect(readAmount('5 tỷ đồng (sáu tỷ đồng)', CAPITAL)).toEqual({
      ok: false,
      code: 'amount-words-differ',
      params: { figure: '5 tỷ đồng', words: 'sáu tỷ đồng' },
    });
  });
});

describe('words around an amount', () => {
  it.each([
    'khoảng',
    'ước',
    'ước tính',
    'ước khoảng',
    'xấp xỉ',
    'chừng',
    'tầm',
    'trên dưới',
    'dự kiến',
    'dự kiến khoảng',
    'làm tròn',
    'tạm tính',
    'khái toán',
    'sơ bộ',
    '~',
    '≈',
    'about',
  ])('%s X is X, approximately', (word) => {
    expect(reading(`${word} 500 tỷ`, CAPITAL)).toBe(`~500${TY} approximate-amount`);
  });

  it.each([
    'làm tròn',
    'đã làm tròn',
    'số làm tròn',
    'dự kiến',
    'ước tính',
    'tạm tính',
    'khái toán',
    'sơ bộ',
  ])('X (%s) is X, approximately', (word) => {
    expect(reading(`500 tỷ (${word})`, CAPITAL)).toBe(`~500${TY} approximate-amount`);
    expect(reading(`500 tỷ ${word}`, CAPITAL)).toBe(`~500${TY} approximate-amount`);
    expect(reading(`500 tỷ (${word} cũ)`, CAPITAL)).toBe('amount-unreadable');
  });

  it('a figure about which more is said keeps its other amount', () => {
    expect(reading('500 tỷ (làm tròn) (20 triệu USD)', CAPITAL)).toBe(
      `~500${TY} approximate-amount second-amount-ignored`,
    );
  });

  it.each([
    ['(', ['trên', 'lớn hơn', '>', 'more than', 'TRÊN']],
    ['[', ['từ', 'tối thiểu', 'ít nhất', 'không dưới', '≥', '>=', 'at least', 'lớn hơn hoặc bằng']],
  ])('low end %s', (open, words) => {
    for (const word of words) expect(reading(`${word} 5 tỷ`, CAPITAL)).toBe(`${open}5${TY}..)`);
  });

  it.each([
    [')', ['dưới', 'nhỏ hơn', 'chưa đến', 'chưa tới', '<', 'less than']],
    [
      ']',
      [
        'không quá',
        'không vượt quá',
        'không trên',
        'không hơn',
        'tối đa',
        'nhiều nhất',
        'đến',
        '≤',
        '<=',
      ].concat(['up to', 'at most', 'nhỏ hơn hoặc bằng']),
    ],
  ])('high end %s', (close, words) => {
    for (const word of words) expect(reading(`${word} 5 tỷ`, CAPITAL)).toBe(`(..5${TY}${close}`);
  });

  it.each([
    ['5 tỷ trở lên', `[5${TY}..)`],
    ['từ 5 tỷ đồng trở lên', `[5${TY}..)`],
    ['tối đa không quá 5 tỷ', `(..5${TY}]`],
    ['tối thiểu 5 tỷ trở lên', `[5${TY}..)`],
    ['5 tỷ trở xuống', `(..5${TY}]`],
    ['từ 5 tỷ trở xuống', `(..5${TY}]`],
    ['18.000 - 18.800 tỷ', `[18000${TY}..18800${TY}]`],
    ['18.000–18.800 tỷ đồng', `[18000${TY}..18800${TY}]`],
    ['18.000 — 18.800 tỷ', `[18000${TY}..18800${TY}]`],
    ['từ 5 đến 10 tỷ', `[5${TY}..10${TY}]`],
    ['từ 5 - 10 tỷ', `[5${TY}..10${TY}]`],
    ['5 tỷ đến 10 tỷ', `[5${TY}..10${TY}]`],
    ['500 triệu - 1 tỷ đồng', `[500000000..1${TY}]`],
    ['5 tỷ đồng đến 10 tỷ', `[5${TY}..10${TY}]`],
    ['500.000.000 đồng - 1 tỷ đồng', `[500000000..1${TY}]`],
    ['1 tỷ 200 triệu - 2 tỷ', `[1200000000..2${TY}]`],
    ['0 - 5 tỷ', `[0..5${TY}]`],
    ['từ 5 đến dưới 10 tỷ', `[5${TY}..10${TY})`],
    ['từ 5 đến không quá 10 tỷ', `[5${TY}..10${TY}]`],
    ['trên 5 đến 10 tỷ', `(5${TY}..10${TY}]`],
    ['từ trên 5 đến dưới 10 tỷ', `(5${TY}..10${TY})`],
    ['tối thiểu 5 đến tối đa 10 tỷ', `[5${TY}..10${TY}]`],
    ['from 5 to 10 billion VND', `[5${TY}..10${TY}]`],
    ['between 5 and 10 billion VND', `[5${TY}..10${TY}]`],
    ['100.000.000 - 200.000.000', '[100000000..200000000] unit-assumed'],
    ['5 - 5 tỷ', `5${TY}`],
    ['≤ 0', '(..0]'],
    ['khoảng 5 - 10 tỷ', `~[5${TY}..10${TY}] approximate-amount`],
    ['từ khoảng 5 đến khoảng 10 tỷ', `~[5${TY}..10${TY}] approximate-amount`],
    ['hơn 5 tỷ', '~(5000000000..6250000000] approximate-amount'],
    ['HƠN 5 tỷ đồng', '~(5000000000..6250000000] approximate-amount'],
    ['khoảng hơn 5 tỷ', '~(5000000000..6250000000] approximate-amount'],
    ['hơn khoảng 5 tỷ', '~(5000000000..6250000000] approximate-amount'],
    ['từ hơn 5 tỷ', '~(5000000000..6250000000] approximate-amount'],
    ['gần 5 tỷ', '~[3750000000..5000000000) approximate-amount'],
    ['gần bằng 5 tỷ', '~[3750000000..5000000000) approximate-amount'],
    ['gần 0,1 đồng', '~[0.075..0.1) approximate-amount'],
    ['hơn 0 tỷ', '(0..)'],
    // the ends of a range are said, and so are bounds
    ['hơn 5 đến 10 tỷ', `(5${TY}..10${TY}]`],
    ['5 đến gần 10 tỷ', `[5${TY}..10${TY})`],
  ])('%s', (text, expected) => {
    expect(reading(text, CAPITAL)).toBe(expected);
  });

  it.each([
    ['$50 - 60 million', '[50000000..60000000]'],
    ['$50 - $60 million', '[50000000..60000000]'],
    ['$50 - 60', '[50..60]'],
    ['50 - 60 triệu', '[50000000..60000000] unit-assumed'],
    ['50 USD - 60 triệu USD', '[50..60000000]'],
    ['50 triệu - 60 triệu USD', '[50000000..60000000]'],
    ['< $50 million', '(..50000000)'],
  ])('%s in dollars', (text, expected) => {
    expect(reading(text, FDI)).toBe(expected);
  });

  it('ends may have their own units of land', () => {
    expect(reading('5.000 m2 - 2 ha', LAND)).toBe('[0.5..2]');
    expect(reading('10 - 20', LAND)).toBe('[10..20] unit-assumed');
  });
});

describe('two amounts in one text', () => {
  const ignored = 'second-amount-ignored';

  it.each([
    ['2.500 tỷ đồng (tương đương 98,81 triệu USD)', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng (tương đương 98,81 triệu USD)', FDI, `98810000 ${ignored}`],
    ['2.500 tỷ đồng, tương đương với khoảng 98,81 triệu USD', FDI, `~98810000 approximate-amount ${ignored}`],
    ['khoảng 2.500 tỷ [98,81 triệu USD]', CAPITAL, `~2500${TY} approximate-amount ${ignored}`],
    ['2.500 tỷ (98,81 triệu USD)', FDI, `98810000 ${ignored}`],
    ['2.500 - 3.000 tỷ (98,81 triệu USD)', FDI, `98810000 ${ignored}`],
    ['2.500 tỷ 98,81 triệu USD', FDI, 'amount-unreadable'],
    ['2.500 tỷ\n98,81 triệu USD', CAPITAL, 'amount-wrong-unit'],
    ['2.500 tỷ đồng (tương đương 98,81 triệu USD).', FDI, `98810000 ${ignored}`],
    ['2.500 tỷ đồng hoặc 98,81 triệu USD', FDI, `98810000 ${ignored}`],
    ['98,81 triệu USD hay 2.500 tỷ đồng', CAPITAL, `2500${TY} ${ignored}`],
    ['98,81 triệu USD quy đổi 2.500 tỷ đồng', CAPITAL, `2500${TY} ${ignored}`],
    ['98,81 triệu USD = 2.500 tỷ đồng', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng/98,81 triệu USD', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng; 98,81 triệu USD', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng,98,81 triệu USD', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng ≈ 98,81 triệu USD', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng\n98,81 triệu USD', CAPITAL, `2500${TY} ${ignored}`],
    ['520 ha (hơn 5 tỷ đồng)', LAND, `520 ${ignored}`],
    ['60 triệu (1.500 tỷ đồng)', FDI, `60000000 unit-assumed ${ignored}`],
    ['5 tỷ (100 triệu EUR, 110 triệu USD)', CAPITAL, `5${TY} ${ignored}`],
    // an ignored one is never refused for the ambiguity of its number
    ['2.500 tỷ đồng (98,810 triệu USD)', CAPITAL, `2500${TY} ${ignored}`],
    ['2.500 tỷ đồng ($98,810,000)', CAPITAL, `2500${TY} ${ignored}`],
    // two in the same unit
    ['1.200 tỷ đồng = 1.200.000 triệu đồng', CAPITAL, 'amount-two'],
    ['5 tỷ, 10 tỷ đồng', CAPITAL, 'amount-two'],
    ['20 ha 5.000 m2', LAND, 'amount-two'],
    ['20 ha (0,2 km2)', LAND, 'amount-two'],
    ['60 triệu (60 triệu USD)', FDI, 'amount-two'],
    // none in the fact's own
    ['2.500 tỷ đồng (98 triệu USD)', LAND, 'amount-wrong-unit'],
    ['50 tỷ (2 triệu EUR)', FDI, 'amount-scale-refused'],
    // no amount at all beside one
    ['1.200 tỷ đồng / 5', CAPITAL, 'amount-unreadable'],
    ['2.500 tỷ (5 ha - 10 USD)', CAPITAL, 'amount-unreadable'],
    ['2.500 tỷ đồng (1.00.000 USD)', CAPITAL, 'amount-grouping'],
    ['98 triệu USD 2.500 tỷ (giai đoạn 1)', CAPITAL, 'amount-unreadable'],
  ])('%s', (text, fact, expected) => {
    expect(reading(text, fact)).toBe(expected);
  });
});

describe('the style of numbers', () => {
  it.each([
    ['1,16 ha', ['vi']],
    ['2.021,355 tỷ', ['vi']],
    ['$50,000,000', ['en']],
    ['1.5 ha', ['en']],
    ['1.200 tỷ đồng', []],
    ['1,000 tỷ', []],
    ['520', []],
    ['2.500 tỷ đồng (tương đương 98,81 triệu USD)', ['vi']],
    ['1,5 tỷ - 2.5 tỷ', ['vi', 'en']],
    ['1.200 tỷ đồng ($50,000,000)', []],
    ['1,16 gì đó', []],
  ])('%s proves %j', (text, styles) => {
    expect(amountProofs(text)).toEqual(styles);
  });

  it.each([
    ['vi', 'declared', '1,000 tỷ', `1${TY}`],
    ['en', 'declared', '1,000 tỷ', `1000${TY}`],
    ['en', 'declared', '1.200 tỷ', '1200000000'],
    ['vi', 'proved', '1,000 tỷ', `1${TY}`],
    ['en', 'proved', '1,000 tỷ', `1000${TY}`],
    ['en', 'proved', '1.200 tỷ', `1200${TY}`],
    ['vi', 'proved', '1.200 tỷ', `1200${TY}`],
    ['vi', 'declared', '1.5 tỷ', '1500000000'],
    ['en', 'declared', '1,5 tỷ', '1500000000'],
    ['vi', 'declared', '2.500 tỷ đồng ($98,810,000)', `2500${TY} second-amount-ignored`],
  ] as const)('%s %s: %s', (style, certain, text, expected) => {
    expect(reading(text, { ...CAPITAL, style: { style, certain } })).toBe(expected);
  });
});

describe('marks of notes', () => {
  it.each([
    '1.200*',
    '1.200 *',
    '1.200 **',
    '** 1.200',
    '(*) 1.200',
    '1.200(*)',
    '1.200 (**)',
    '1.200†',
    '1.200(1)',
    '1.200(12)',
    '1.200[1]',
    '1.200 (1)',
    '1.200 [2]',
    '1.200(a)',
    '1.200 (a)',
    '1.200¹',
    '1.200¹²',
    '1.200,-',
    '1.200.-',
    '1.200,--',
  ])('%s is 1.200', (text) => {
    expect(reading(`${text}`, CAPITAL)).toBe('amount-needs-unit');
    expect(readAmount(text, { unit: 'VND' })).toMatchObject({ ok: true, value: { value: '1200' } });
  });

  it.each([
    '1.200* tỷ',
    '1.200(1) tỷ',
    '1.200¹ tỷ',
    '1.200 tỷ*',
    '1.200 tỷ (*)',
    '1.200 tỷ (1)',
    '1.200 tỷ đồng¹',
  ])('%s is 1.200 tỷ', (text) => {
    expect(reading(text, CAPITAL)).toBe(`1200${TY}`);
  });

  it.each([
    ['10⁹', 'amount-exponent'],
    ['1,5.10⁹', 'amount-exponent'],
    ['2 x 10⁶', 'amount-exponent'],
    ['5²', 'amount-exponent'],
    ['10² tỷ', 'amount-exponent'],
    ['1.200*2', 'amount-unreadable'],
    ['1.200 * 2 tỷ', 'amount-unreadable'],
    ['12 (5)', 'amount-unreadable'],
    ['12 tỷ (5)', 'amount-unreadable'],
    ['150 (100)', 'amount-unreadable'],
    ['1.200 (12)', 'amount-unreadable'],
    ['1.200 tỷ (đ)', 'amount-unreadable'],
    ['1.200-', 'amount-unreadable'],
    ['*', 'amount-unreadable'],
  ])('%s may be something else: %s', (text, code) => {
    expect(reading(text, CAPITAL)).toBe(code);
  });

  it('a square metre keeps its square', () => {
    expect(reading('25.000 m²', LAND)).toBe('2.5');
    expect(reading('25.000 m²¹', LAND)).not.toBe('2.5');
  });
});
