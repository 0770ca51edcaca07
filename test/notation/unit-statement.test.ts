/** What headers, lines, cells and formats say of a unit: every spelling that lists were seen with, and its neighbours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type UnitReading,
  unitAlone,
  unitFor,
  unitInHeader,
  unitInLine,
} from '../../src/notation/unit-statement.ts';
import { reading as amount, CAPITAL, FDI, LAND } from './amounts.ts';

/** `VND 6` for a million đồng, `6` for a scale alone, `?` for what is unclear, '' for nothing. */
function shown(reading: UnitReading): string {
  if (reading.kind === 'none') return '';
  if (reading.kind === 'unclear') return '?';
  return reading.units
    .map(({ unit, power }) => (unit === 'unstated' ? `${power}` : `${unit} ${power}`))
    .join(', ');
}

describe('a header', () => {
  it.each([
    ['Tổng mức đầu tư (triệu đồng)', 'Tổng mức đầu tư', 'VND 6'],
    ['Tổng mức đầu tư (triệu đồng) (1)', 'Tổng mức đầu tư', 'VND 6'],
    ['Tổng mức đầu tư (triệu đồng) (*)', 'Tổng mức đầu tư', 'VND 6'],
    ['TMĐT (Triệu đồng) *', 'TMĐT', 'VND 6'],
    ['TMĐT (tỷ đồng)[1]', 'TMĐT', 'VND 9'],
    ['Tổng mức đầu tư (tỷ đồng) (5=6+7)', 'Tổng mức đầu tư', 'VND 9'],
    ['Vốn (triệu đồng, chưa VAT)', 'Vốn', 'VND 6'],
    ['Vốn (triệu đồng) (đã bao gồm thuế)', 'Vốn', 'VND 6'],
    ['Vốn (triệu đồng; giá năm 2024)', 'Vốn', 'VND 6'],
    ['Vốn (triệu đồng - làm tròn)', 'Vốn', 'VND 6'],
    ['Vốn (10^6 đồng)', 'Vốn', 'VND 6'],
    ['Vốn (10⁶ đồng)', 'Vốn', 'VND 6'],
    ['Vốn (10 mũ 6 đồng)', 'Vốn', 'VND 6'],
    ['Vốn (x1000 đồng)', 'Vốn', 'VND 3'],
    ['Vốn (x 1.000.000 đồng)', 'Vốn', 'VND 6'],
    ['Vốn (1.000 USD)', 'Vốn', 'USD 3'],
    ['Vốn (1,000 VND)', 'Vốn', 'VND 3'],
    ["Vốn ('000 VND)", 'Vốn', 'VND 3'],
    ['Vốn (VND 000)', 'Vốn', 'VND 3'],
    ['Vốn (VND million)', 'Vốn', 'VND 6'],
    ['Vốn (in VND million)', 'Vốn', 'VND 6'],
    ['Vốn (VND bn)', 'Vốn', 'VND 9'],
    ['Vốn (USD thousand)', 'Vốn', 'USD 3'],
    ['Vốn ĐVT: triệu đồng', 'Vốn', 'VND 6'],
    ['Tổng mức đầu tư - ĐVT: triệu đồng', 'Tổng mức đầu tư', 'VND 6'],
    ['Tổng mức đầu tư (Đơn vị tính: tỷ đồng)', 'Tổng mức đầu tư', 'VND 9'],
    ['Vốn [ĐVT: tỷ đồng]', 'Vốn', 'VND 9'],
    ['TMĐT triệu đồng', 'TMĐT', 'VND 6'],
    ['TMDT trieu dong', 'TMDT', 'VND 6'],
    ['TMĐT tỷ', 'TMĐT', '9'],
    ['TMĐT (tỷ)', 'TMĐT', '9'],
    ['Vốn (tr.đ)', 'Vốn', 'VND 6'],
    ['Vốn (trđ)', 'Vốn', 'VND 6'],
    ['Vốn (Tr. đồng)', 'Vốn', 'VND 6'],
    ['Vốn (ngđ)', 'Vốn', 'VND 3'],
    ['Vốn (ngàn đồng)', 'Vốn', 'VND 3'],
    ['Vốn (nghìn tỷ đồng)', 'Vốn', 'VND 12'],
    ['Vốn (triêụ đồng)', 'Vốn', 'VND 6'],
    ['Tổng mức, tỷ đồng', 'Tổng mức', 'VND 9'],
    ['Tổng mức - triệu đồng', 'Tổng mức', 'VND 6'],
    ['Vốn, đồng', 'Vốn', 'VND 0'],
    ['Tổng mức đầu tư (VNĐ)', 'Tổng mức đầu tư', 'VND 0'],
    ['Tổng mức đầu tư (triệu đồng) dự kiến', 'Tổng mức đầu tư dự kiến', 'VND 6'],
    ['Vốn (nếu có) [triệu đồng]', 'Vốn', 'VND 6'],
    ['Vốn (triệu đồng', 'Vốn', 'VND 6'],
    ['Giá máy in (triệu đồng)', 'Giá máy in', 'VND 6'],
    ['Đơn giá (triệu đồng/chiếc)', 'Đơn giá', 'VND 6'],
    ['Đơn giá (đồng/01 xe)', 'Đơn giá', 'VND 0'],
    ['Vốn FDI (triệu USD)', 'Vốn FDI', 'USD 6'],
    ['Vốn FDI USD', 'Vốn FDI', 'USD 0'],
    ['Vốn ($)', 'Vốn', 'USD 0'],
    ['Diện tích (m2) (1)', 'Diện tích', 'ha -4'],
    ['Diện tích m²', 'Diện tích', 'ha -4'],
    ['Diện tích (m^2)', 'Diện tích', 'ha -4'],
    ['Diện tích (nghìn m2)', 'Diện tích', 'ha -1'],
    ['Diện tích đất, ha', 'Diện tích đất', 'ha 0'],
    ['Diện tích (héc-ta)', 'Diện tích', 'ha 0'],
    ['Diện tích (km2)', 'Diện tích', 'ha 2'],
    ['Diện tích (ha), vốn (triệu đồng)', 'Diện tích vốn', 'ha 0, VND 6'],
    ['Tỷ lệ (%)', 'Tỷ lệ', 'other 0'],
    ['Khối lượng (m3)', 'Khối lượng', 'other 0'],
    ['Vốn (triệu EUR)', 'Vốn', 'other 6'],
    ['Triệu đồng', '', 'VND 6'],
    ['(ha)', '', 'ha 0'],
    ['Vốn\u200b (triệu\u00ad đồng)', 'Vốn', 'VND 6'],
    ['Vốn (triệu đồng)'.normalize('NFD'), 'Vốn', 'VND 6'],
  ])('%s', (text, name, unit) => {
    const read = unitInHeader(text);
    expect([read.name, shown(read.reading)]).toEqual([name, unit]);
  });

  it.each([
    ['Vốn (106 đồng)', 'Vốn', '106 đồng'],
    ['Giá trị (500 đồng)', 'Giá trị', '500 đồng'],
    ['Vốn (triệu đồng/ha)', 'Vốn', '/ha'],
    ['Vốn (triệu đồng/chiếc)', 'Vốn', '/chiếc'],
    ['Vốn (USD/VND)', 'Vốn', '/VND'],
    ['Vốn (USD) (VND)', 'Vốn', 'VND'],
    ['Vốn (triệu đồng) (tỷ đồng)', 'Vốn', 'tỷ đồng'],
    ['Vốn (tỷ đồng) ĐVT: triệu đồng', 'Vốn', 'triệu đồng'],
    ['Vốn triệu đồng năm 2024', 'Vốn năm 2024', 'năm 2024'],
    ['Diện tích (m2 sàn)', 'Diện tích', 'sàn'],
    ['Vốn (triệu đồg)', 'Vốn', 'đồg'],
    ['Vốn (ĐVT: cái)', 'Vốn', 'cái'],
  ])('%s: words are left over', (text, name, left) => {
    const read = unitInHeader(text);
    expect(read.name).toBe(name);
    expect(read.reading).toMatchObject({ kind: 'unclear', left });
  });

  it.each([
    'Tên công ty',
    'Hợp đồng',
    'Hội đồng thẩm định',
    'Khởi công',
    'Tổng cộng',
    'Tổng, cộng',
    'Mã công trình',
    'Tỷ trọng',
    'ĐVT',
    'Đơn vị tính',
    'Đơn vị thực hiện',
    'Công suất (MW)',
    'Nhóm (A, B, C)',
    'Vốn (ngân sách tỉnh)',
    'Ngân sách (đồng bộ)',
    'Nguồn vốn (NSTW 500 tỷ đồng)',
    'Dự án (trên 100 tỷ đồng)',
    'Tên dự án (tên công trình)',
    'Tỉnh Lâm Đồng',
    '',
  ])('%j states none', (text) => {
    expect(unitInHeader(text)).toEqual({ name: text, reading: { kind: 'none' } });
  });

  it.each([
    ['Tổng mức đầu tư (1)', 'Tổng mức đầu tư'],
    ['Tổng mức đầu tư¹', 'Tổng mức đầu tư'],
    ['Tổng mức đầu tư:', 'Tổng mức đầu tư'],
    ['Vốn FDI (nếu có)', 'Vốn FDI'],
  ])('%s is %s', (text, name) => {
    expect(unitInHeader(text)).toEqual({ name, reading: { kind: 'none' } });
  });

  it('stays right when many headers were read', () => {
    for (let i = 0; i < 1200; i++) unitInHeader(`Cột ${i}`);
    expect(shown(unitInHeader('(ha)').reading)).toBe('ha 0');
  });
});

describe('a line above a table', () => {
  it.each([
    ...[
      'Đơn vị tính: triệu đồng',
      'Đơn vị tính: triệu đồng.',
      'ĐVT: triệu đồng./.',
      'Đơn vị tính : Triệu đồng ',
    ],
    ...[
      'Đơn vị tính: (triệu đồng)',
      '(ĐVT: triệu đồng)',
      '[ĐVT: triệu đồng]',
      '"ĐVT: triệu đồng"',
      '“ĐVT: triệu đồng”',
    ],
    ...['ĐVT triệu đồng', 'ĐVT - triệu đồng', 'ĐVT = triệu đồng', 'ĐVT – triệu đồng', 'ĐVT：triệu đồng'],
    ...[
      'ĐVT: | triệu đồng',
      'ĐVT: triệu đồng (chưa bao gồm VAT)',
      'ĐVT: triệu đồng (làm tròn)',
      'Đvt:Trđ',
      'ĐV: tr.đ',
    ],
    ...[
      'DANH MỤC DỰ ÁN (Đơn vị: triệu đồng)',
      'DANH MỤC DỰ ÁN NĂM 2024 (triệu đồng)',
      'DANH MỤC - TRIỆU ĐỒNG',
    ],
    ...['GIAI ĐOẠN 2021-2025 TRIỆU ĐỒNG', '(ĐVT: Triệu đồng) Biểu 01', 'Biểu số 01 - ĐVT: triệu đồng'],
    ...[
      'Triệu đồng',
      '(Triệu đồng)',
      'TRIỆU ĐỒNG',
      'Đơn vị: triệu đồng',
      'Đ.V.T: triệu đồng',
      'Đơn vị tiền: triệu đồng',
    ],
    ...[
      'Số liệu tính theo triệu đồng',
      'Số liệu: triệu đồng',
      'Kinh phí tính bằng triệu đồng',
      'Tính bằng: triệu đồng',
    ],
    ...[
      'DVT: trieu dong',
      'Don vi tinh: trieu dong',
      'ĐVT: triêụ đồng',
      'Đơn vị: triệu dồng',
      'ĐVT: Triệu VNĐ',
    ],
    ...[
      'Unit: million VND',
      'Unit: VND million',
      'in VND million',
      '(in VND million)',
      'ĐVT: x 1.000.000 đồng',
    ],
    ...[
      'Đơn vị tính: triệu\u00a0đồng',
      'ĐVT:\u200b triệu đồng',
      'ĐVT: 10^6 đồng',
      'Đơn vị tiền tệ: triệu đồng',
    ],
  ])('%s: a million đồng', (text) => {
    expect(shown(unitInLine(text))).toBe('VND 6');
  });

  it.each([
    ['Đơn vị tính: triệu USD', 'USD 6'],
    ['triệu USD', 'USD 6'],
    ['USD thousand', 'USD 3'],
    ['Unit: VND', 'VND 0'],
    ['Đơn vị: đồng', 'VND 0'],
    ['Đồng', 'VND 0'],
    ['tỷ đồng', 'VND 9'],
    ['ĐƠN VỊ TÍNH: TỶ ĐỒNG', 'VND 9'],
    ['1.000 đồng', 'VND 3'],
    ['ĐVT: 1.000 đồng', 'VND 3'],
    ['ĐVT: 1000đ', 'VND 3'],
    ['DANH MỤC (1.000 đồng)', 'VND 3'],
    ['Đơn vị: Triệu', '6'],
    ['ĐVT: triệu đồng, ha', 'VND 6, ha 0'],
    ['Đơn vị tính: ha, triệu đồng', 'ha 0, VND 6'],
    ['ĐVT: triệu đồng và ha', 'VND 6, ha 0'],
    ['(Đơn vị tính: tỷ đồng, m2)', 'VND 9, ha -4'],
    ['Vốn: triệu đồng; diện tích: ha', 'VND 6, ha 0'],
    ['ĐVT: Vốn: triệu đồng; Diện tích: ha', 'VND 6, ha 0'],
    ['Diện tích tính bằng m2', 'ha -4'],
    ['đơn vị: nghìn m2', 'ha -1'],
    ['ha', 'ha 0'],
    ['Đơn vị: %', 'other 0'],
    ['ĐVT: triệu EUR', 'other 6'],
  ])('%s', (text, unit) => {
    expect(shown(unitInLine(text))).toBe(unit);
  });

  it.each([
    ['ĐVT: cái', 'cái'],
    ['ĐVT:', 'ĐVT:'],
    ['ĐVT: triệu đồng/ha', '/ha'],
    ['ĐVT: triệu đồng; tỷ đồng', 'tỷ đồng'],
    ['ĐVT: triệu đồng, USD', 'USD'],
    ['ĐVT: triệu đồng (ĐVT: tỷ đồng)', 'tỷ đồng'],
    ['Đơn vị tính: triệu đồng Ngày 12/6/2024', 'Ngày 12/6/2024'],
    ['Đơn vị: triệu đồg', 'đồg'],
    ['Đơn vị: triẹu đôngg', 'đôngg'],
    ['ĐVT: trieuj đồng', 'trieuj đồng'],
    ['Triệu đồg', 'Triệu đồg'],
    ['ĐVT: 106 đồng', '106 đồng'],
    ['TỔNG HỢP VỐN TRIỆU ĐỒNG TOÀN TỈNH', 'TOÀN TỈNH'],
    ['ĐVT: vốn: ha', 'ha'],
    [`Đơn vị tính: ${'a '.repeat(600)}`, `Đơn vị tính: ${'a '.repeat(600)}`],
  ])('%s is not clear', (text, left) => {
    expect(unitInLine(text)).toMatchObject({ kind: 'unclear', left });
  });

  it.each([
    ...[
      'Đơn vị: Sở Xây dựng',
      'Đơn vị thực hiện: Công ty Hà An',
      'Đơn vị: Công ty TNHH A',
      'Đơn vị báo cáo: UBND huyện',
    ],
    ...[
      'Đơn vị: Đồng Tháp',
      'Đơn vị: Hà Giang',
      'Đơn vị: Triệu Phong',
      'Đơn vị: Yên Bái',
      'Unit: Department of Finance',
    ],
    ...['Dự án 500 tỷ đồng', 'DANH MỤC DỰ ÁN CÓ TỔNG MỨC 1.200 TỶ ĐỒNG', 'DỰ ÁN TRÊN MỘT NGHÌN TỶ ĐỒNG'],
    ...[
      'Dự án (trên 100 tỷ đồng)',
      'Dự án nhà máy (1.000 tỷ đồng)',
      'Tổng vốn: 1.200 tỷ đồng',
      'Tổng diện tích 520 ha',
    ],
    ...[
      'Đơn vị tính toán: Viện A',
      'Số liệu tính theo giá hiện hành',
      'UBND TỈNH LÂM ĐỒNG',
      'HỘI ĐỒNG NHÂN DÂN',
    ],
    ...[
      '(Kèm theo Tờ trình số 12/TTr-UBND ngày 12/6/2024)',
      'Hà Nội, ngày 12 tháng 6 năm 2024',
      'Số: 12/BC',
      '',
    ],
    ...[
      'Tỷ giá 24.000 đồng/USD',
      'Tỷ giá: 1 USD = 24.500 đồng',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'A. Dự án nhóm B',
      'Tổng số dự án: 02',
      `Kính gửi ${'a '.repeat(600)}`,
    ],
  ])('%s says nothing of a unit', (text) => {
    expect(unitInLine(text)).toEqual({ kind: 'none' });
  });
});

describe('a text that is a unit or nothing', () => {
  it.each([
    ['triệu đồng', 'VND 6'],
    [' triệu đồng', 'VND 6'],
    ['ĐVT: tỷ đồng', 'VND 9'],
    ['đ', 'VND 0'],
    ['₫', 'VND 0'],
    ['tr', '6'],
    ['triệu', '6'],
    [' m²', 'ha -4'],
    ['000 đồng', 'VND 3'],
    ['%', 'other 0'],
    ['m3', 'other 0'],
    ['Triệu đồng, ha', 'VND 6, ha 0'],
    ['', ''],
    ['-', ''],
    ['cái', '?'],
    ['dự án', '?'],
    ['ĐVT', '?'],
    ['500 đồng', '?'],
    ['triệu đồng trở lên', '?'],
  ])('%j', (text, unit) => {
    expect(shown(unitAlone(text))).toBe(unit);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'triệu',
      'đồng',
      'tỷ',
      'ĐVT',
      ':',
      '(',
      ')',
      ',',
      'ha',
      'm2',
      '1.000',
      '10^6',
      'Đơn vị',
      'VAT',
      '/',
      'USD',
    ],
    ...['-', 'chưa', 'Vốn', 'dự án', 'năm', '2024', '.', 'x', '[', 'in', 'một', '²'],
  );

  it('is read without a fault, and alike however it is composed or spaced', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const read of [unitInLine, unitAlone, (one: string) => unitInHeader(one).reading]) {
          const known = shown(read(text));
          expect(shown(read(text.normalize('NFD')))).toBe(known);
          expect(shown(read(text.replaceAll(' ', '\u00a0 ')))).toBe(known);
          expect(shown(read(`\u200e${text}\ufeff`))).toBe(known);
        }
      }),
      { seed: 20251129, numRuns: 3000 },
    );
  });

  it('with more of a unit than is understood is never taken for one', () => {
    const left = fc.constantFrom('quy đổi', 'theo đầu người', 'mỗi năm', 'sàn', 'abc');
    const unit = fc.constantFrom('triệu đồng', 'tỷ đồng', 'triệu USD', 'nghìn m2');
    fc.assert(
      fc.property(unit, left, (stated, words) => {
        for (const text of [
          `ĐVT: ${stated} ${words}`,
          `Đơn vị tính: ${words} ${stated}`,
          `(${stated} ${words})`,
        ]) {
          expect(unitInLine(text).kind).toBe('unclear');
          expect(unitInHeader(`Vốn ${text}`).reading.kind).toBe('unclear');
        }
      }),
      { seed: 20251129 },
    );
  });
});

describe('an amount in a column', () => {
  it.each([
    ['1.200', CAPITAL, 'tỷ đồng', '1200000000000'],
    ['1.200', CAPITAL, '1.000 đồng', '1200000'],
    ['1.200', CAPITAL, 'tỷ', '1200000000000'],
    ['5', CAPITAL, 'đồng', '5'],
    ['18.000 - 18.800', CAPITAL, 'tỷ đồng', '[18000000000000..18800000000000]'],
    ['khoảng 5', CAPITAL, 'tỷ đồng', '~5000000000 approximate-amount'],
    ['trên 5', CAPITAL, 'tỷ đồng', '(5000000000..)'],
    ['1,000', CAPITAL, 'tỷ đồng', 'amount-ambiguous'],
    ['-5', CAPITAL, 'tỷ đồng', 'amount-negative'],
    ['2.500 (98,81 triệu USD)', CAPITAL, 'tỷ đồng', '2500000000000 second-amount-ignored'],
    ['150.000.000.000', CAPITAL, 'tỷ đồng', 'amount-too-large'],
    ['50', CAPITAL, 'triệu USD', 'amount-wrong-unit'],
    ['50', CAPITAL, 'triệu EUR', 'amount-wrong-unit'],
    ['50', CAPITAL, '%', 'amount-wrong-unit'],
    ['50', FDI, 'triệu USD', '50000000'],
    ['50', FDI, 'triệu', '50000000 unit-assumed'],
    ['50', FDI, 'tỷ', 'amount-scale-refused'],
    ['50', FDI, 'triệu đồng', 'amount-wrong-unit'],
    ['5.000', LAND, 'm2', '0.5'],
    ['520', LAND, 'ha', '520'],
    ['520', LAND, 'tỷ đồng', 'amount-wrong-unit'],
    // with a unit of its own that agrees with the column's
    ['5 tỷ', CAPITAL, 'tỷ đồng', '5000000000'],
    ['5 tỷ đồng', CAPITAL, 'tỷ', '5000000000'],
    ['5 tỷ 200 triệu', CAPITAL, 'tỷ đồng', '5200000000'],
    ['500 triệu đồng', CAPITAL, 'đồng', '500000000'],
    ['60 triệu', FDI, 'USD', '60000000'],
    ['60 triệu', FDI, 'triệu USD', '60000000'],
    ['50 tỷ', FDI, 'USD', 'amount-scale-refused'],
    ['60 triệu', FDI, 'triệu đồng', 'amount-wrong-unit'],
    ['50 triệu USD', FDI, 'triệu đồng', '50000000'],
    ['50 triệu USD', CAPITAL, 'triệu đồng', 'amount-wrong-unit'],
    ['5.000 m2', LAND, 'm2', '0.5'],
    ['5.000 m2', LAND, 'ha', '0.5'],
    ['0 đồng', CAPITAL, 'tỷ đồng', '0'],
    // and one that does not
    ['500 triệu đồng', CAPITAL, 'tỷ đồng', 'amount-units-differ'],
    ['5 triệu', CAPITAL, 'tỷ đồng', 'amount-units-differ'],
    ['5.000.000.000 đồng', CAPITAL, 'tỷ đồng', 'amount-units-differ'],
    ['1 tỷ 200 triệu', CAPITAL, 'triệu đồng', 'amount-units-differ'],
    ['5 triệu', CAPITAL, 'tỷ', 'amount-units-differ'],
    ['50 - 60 triệu', CAPITAL, 'tỷ đồng', 'amount-units-differ'],
    ['trên 500 triệu', CAPITAL, 'tỷ đồng', 'amount-units-differ'],
    ['5 tỷ', CAPITAL, 'triệu USD', 'amount-units-differ'],
    ['520 ha', LAND, 'm2', 'amount-units-differ'],
    ['12 km2', LAND, 'm2', 'amount-units-differ'],
    ['5 nghìn ha', LAND, 'nghìn m2', 'amount-units-differ'],
  ])('%s under %s', (text, fact, column, expected) => {
    const stated = unitAlone(column);
    const units = stated.kind === 'stated' ? stated.units : [];
    expect(amount(text, { ...fact, columnUnit: units[0] })).toBe(expected);
  });

  it('takes of two units its own', () => {
    const stated = unitInLine('ĐVT: triệu đồng, ha');
    const units = stated.kind === 'stated' ? stated.units : [];
    expect(unitFor(units, 'VND')).toMatchObject({ unit: 'VND', power: 6, written: 'triệu đồng' });
    expect(unitFor(units, 'ha')).toMatchObject({ unit: 'ha', power: 0 });
    expect(unitFor(units, 'USD')).toMatchObject({ unit: 'VND' });
    expect(unitFor([units[0]!], 'ha')).toBeUndefined();
  });
});
