/** Figures in running text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, fractionOf } from '../../src/notation/figures-in-text.ts';

/** `from 1000 ha “từ 1.000 ha”`. */
const told = (text: string): string[] =>
  findFigures(text).map(({ unit, value, word, text: written }) =>
    [word, value, unit, `“${written}”`].filter(Boolean).join(' '),
  );

describe('amounts', () => {
  it.each([
    ['vốn từ 1.000 tỷ đồng trở lên', ['from 1000000000000 VND “từ 1.000 tỷ đồng trở lên”']],
    ['vốn từ 02 tỷ đồng; và', ['from 2000000000 VND “từ 02 tỷ đồng”']],
    ['dưới 50 triệu USD', ['below 50000000 USD “dưới 50 triệu USD”']],
    ['trên 1 tỷ đồng/đơn vị tài sản)', ['above 1000000000 VND “trên 1 tỷ đồng”']],
    ['dưới 100 triệu cho mỗi nơi', ['below 100000000 VND “dưới 100 triệu”']],
    [
      'từ 100 tỷ đồng đến dưới 1.000 tỷ đồng (trừ',
      ['from 100000000000 VND “từ 100 tỷ đồng”', 'below 1000000000000 VND “dưới 1.000 tỷ đồng”'],
    ],
    ['từ 10 đến 20 ha', ['from 10 ha “từ 10”', 'to 20 ha “đến 20 ha”']],
    ['từ 10 - 20 ha', ['from 10 ha “từ 10”', 'to 20 ha “20 ha”']],
    [
      'từ 50 đến dưới 100 triệu USD',
      ['from 50000000 USD “từ 50”', 'below 100000000 USD “dưới 100 triệu USD”'],
    ],
    ['từ 20 ha đến khi xong', ['from 20 ha “từ 20 ha”']],
    ['từ 10 ha trở xuống', ['to 10 ha “từ 10 ha trở xuống”']],
    ['500 ha trở lên', ['from 500 ha “500 ha trở lên”']],
    ['không quá 1,5 ha', ['to 1.5 ha “không quá 1,5 ha”']],
    ['trên mức 5 tỷ đồng', ['above 5000000000 VND “trên mức 5 tỷ đồng”']],
    ['từ trên 5 tỷ đồng', ['above 5000000000 VND “trên 5 tỷ đồng”']],
    ['tối thiểu 2.500 m²', ['from 0.25 ha “tối thiểu 2.500 m2”']],
    ['1 tỷ 200 triệu đồng', ['1200000000 VND “1 tỷ 200 triệu đồng”']],
    ['mười tỷ đồng', ['10000000000 VND “mười tỷ đồng”']],
    ['dưới một trăm hai mươi lăm tỷ', ['below 125000000000 VND “dưới một trăm hai mươi lăm tỷ”']],
    ['1.000.000 đồng', ['1000000 VND “1.000.000 đồng”']],
    [
      'trên 150 (một trăm năm mươi) tỷ đồng',
      ['above 150000000000 VND “trên 150 (một trăm năm mươi) tỷ đồng”'],
    ],
    ['từ năm mươi (50) ha trở lên', ['from 50 ha “từ năm mươi (50) ha trở lên”']],
    ['từ 50 ha (năm mươi ha) trở lên', ['from 50 ha “từ 50 ha (năm mươi ha) trở lên”']],
    [
      'dưới 10 tỷ đồng do Phòng; từ mức đó trở lên do Sở, mức độ cao',
      ['below 10000000000 VND “dưới 10 tỷ đồng”', 'from 10000000000 VND “từ mức đó trở lên”'],
    ],
    ['ở mức trên 5 ha', ['above 5 ha “trên 5 ha”']],
    ['từ mức này trở lên', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each(['tổng vốn đầu tư 50 triệu USD', 'đầu tư 50 triệu USD'])('“đầu tư” is no “từ”: %s', (text) =>
    expect(told(text)).toEqual(['50000000 USD “50 triệu USD”']),
  );

  it.each([
    '02 ngân hàng',
    '2 triệu người',
    'Quân khu 2 do Bộ chỉ huy',
    'số 2 Hà Nội',
    'mẫu số 3 công khai',
    'khoản 5 đ và 5 m',
    '5 tệp, 3 tổ, 2 mẫu đơn',
    '1.000',
    'Điều 4, khoản 2',
    '2020 - 2025',
    '1.0.0 ha',
    '1 000 ha',
  ])('is none: %s', (text) => expect(findFigures(text).filter(({ unit }) => unit !== 'person')).toEqual([]));

  it('“2 triệu do Thường trực” is đồng, “tỷ đồng chi” is money', () => {
    expect(told('2 triệu do Thường trực chi')).toEqual(['2000000 VND “2 triệu”']);
    expect(told('02 tỷ đồng chi cho việc này')).toEqual(['2000000000 VND “02 tỷ đồng”']);
  });
});

describe('shares', () => {
  it.each([
    ['ít nhất 2/3 tổng số', ['from 2/3 share “ít nhất 2/3”']],
    ['trên 1/2 số thành viên', ['above 1/2 share “trên 1/2”']],
    ['ít nhất hai phần ba (2/3) số', ['from 2/3 share “ít nhất hai phần ba (2/3)”']],
    ['ít nhất hai phần ba (3/4) số', ['from 2/3 share “ít nhất hai phần ba”', '3/4 share “3/4”']],
    ['trên 50% số người', ['above 1/2 share “trên 50%”']],
    ['đạt 12,5 %', ['1/8 share “12,5 %”']],
    ['năm mươi phần trăm', ['1/2 share “năm mươi phần trăm”']],
    ['ba phần tư', ['3/4 share “ba phần tư”']],
    [
      'hơn một nửa; quá nửa; quá bán',
      ['above 1/2 share “hơn một nửa”', 'above 1/2 share “quá nửa”', 'above 1/2 share “quá bán”'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'ngày 3/10',
    'dịp 2/9',
    '30/7/2021',
    'số 3/4',
    '24/7',
    '7/2021',
    '11/12',
    'nửa',
    'một nữa',
    '0/3',
  ])('is none: %s', (text) => expect(findFigures(text)).toEqual([]));
});

describe('what stands around a figure', () => {
  const around = (text: string) => findFigures(text).map(({ of, act, side }) => ({ of, act, side }));

  it.each([
    ['trên 1/2 số thành viên đương nhiệm tán thành', 'in-office', 'agree'],
    ['trên 1/2 số uỷ viên đương nhiệm biểu quyết đồng ý', 'in-office', 'agree'],
    ['từ 2/3 số thành viên trở lên tán thành', 'all', 'agree'],
    ['hơn một nửa số thành viên có mặt tán thành', 'present', 'agree'],
    ['quá nửa số thành viên dự họp đồng ý', 'present', 'agree'],
    ['ít nhất 2/3 tổng số thành viên tham dự.', 'all', 'attend'],
    ['ít nhất 2/3 số thành viên đương nhiệm dự họp', 'in-office', 'attend'],
    ['ít nhất một phần ba (1/3) tổng số thành viên yêu cầu, người dự họp', 'all', 'ask'],
    ['từ 50% vốn điều lệ trở lên', undefined, undefined],
    ['có 2/3 tán thành', undefined, 'agree'],
  ])('%s', (text, of, act) => expect(around(text)).toEqual([{ of, act, side: undefined }]));

  it.each([
    ['trước 5 ngày', 'before'],
    ['trước buổi họp ít nhất 5 ngày', 'before'],
    ['ít nhất 01 ngày trước ngày họp', 'before'],
    ['không quá 7 ngày làm việc sau buổi họp', 'after'],
    ['trong 10 ngày kể từ ngày nhận', 'after'],
    ['trước họp. Trong 10 ngày', undefined],
    ['họp 3 tháng một lần', undefined],
  ])('%s', (text, side) => expect(around(text)).toEqual([{ of: undefined, act: undefined, side }]));
});

describe('what is counted', () => {
  it.each([
    ['trước ít nhất 5 ngày', ['from 5 day “ít nhất 5 ngày”']],
    ['trước 05 (năm) ngày', ['5 day “05 (năm) ngày”']],
    ['chậm nhất không quá 7 ngày làm việc', ['to 7 working-day “không quá 7 ngày làm việc”']],
    ['năm ngày làm việc', ['5 working-day “năm ngày làm việc”']],
    ['gửi 06 bộ tài liệu', ['6 set “06 bộ”']],
    ['ba tháng một lần', ['3 month “ba tháng”']],
    ['3 tháng một lần, 6 tháng và hằng năm', ['3 month “3 tháng”', '6 month “6 tháng”']],
    ['mười năm; qua 5 năm', ['10 year “mười năm”', '5 year “5 năm”']],
    [
      '15 đồng chí; 12 ủy viên; trên 20 người',
      ['15 person “15 đồng chí”', '12 person “12 ủy viên”', 'above 20 person “trên 20 người”'],
    ],
    ['trong 24 giờ, 2 tuần', ['24 hour “24 giờ”', '2 week “2 tuần”']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'ngày 13 tháng 8 năm 2021',
    'ngày 8 tháng này',
    'số 24 ngày 30/7/2021',
    'mỗi tháng một lần',
    'hằng năm',
    'tháng 8',
    'một ngày',
  ])('is none: %s', (text) => expect(findFigures(text)).toEqual([]));
});

describe('a figure', () => {
  it('is found in any prose around it, with its word of limit', () => {
    const words = fc.array(
      fc.constantFrom('dự', 'án', 'đầu', 'tư', 'của', 'khu', '2,', 'đó;', 'Điều', '5.', '(nhóm', 'B)'),
      {
        maxLength: 8,
      },
    );
    const limits = { từ: 'from', trên: 'above', đến: 'to', dưới: 'below' } as const;
    const amount = fc.record({
      limit: fc.constantFrom(...(Object.keys(limits) as (keyof typeof limits)[])),
      number: fc.integer({ min: 1, max: 999 }),
      grouped: fc.boolean(),
    });
    fc.assert(
      fc.property(words, amount, words, (before, { limit, number, grouped }, behind) => {
        const digits = grouped ? `${number}.000` : `${number}`;
        const text = [...before, limit, digits, 'ha', ...behind].join(' ');
        const value = grouped ? `${number}000` : `${number}`;
        expect(findFigures(text)).toEqual([
          expect.objectContaining({ unit: 'ha', value, word: limits[limit], text: `${limit} ${digits} ha` }),
        ]);
      }),
      { seed: 20250919 },
    );
  });
});

describe('fractions', () => {
  it.each([
    ['2', '4', '1/2'],
    ['12.5', '100', '1/8'],
    ['3', '3', '1/1'],
    ['0', '3', undefined],
    ['4', '3', undefined],
    ['1', '0', undefined],
    ['a', '3', undefined],
  ])('%s of %s', (parts, whole, expected) => expect(fractionOf(parts, whole)).toBe(expected));
});

it.each([
  [
    'khi có trên 1/2 số thành viên đương nhiệm tán thành, trừ',
    'trên 1/2 số thành viên đương nhiệm tán thành',
  ],
  ['gửi trước 5 ngày (tính ngày nhận)', 'gửi trước 5 ngày'],
  ['họp. Ít nhất 5 ngày làm việc trước ngày họp, gửi', 'Ít nhất 5 ngày làm việc trước ngày họp'],
  ['vốn từ 50 tỷ đồng trở lên', 'từ 50 tỷ đồng trở lên'],
])('the phrase of %s', (text, phrase) =>
  expect(findFigures(text).map((one) => one.phrase)).toEqual([phrase]),
);
