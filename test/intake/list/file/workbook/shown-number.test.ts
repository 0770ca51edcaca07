import { describe, expect, it } from 'vitest';
import {
  NumberFormat,
  NumberFormats,
  sheetNumber,
} from '../../../../../src/intake/list/file/workbook/shown-number.ts';

/** `text`, `text|unit` for a number; `date:`, `error:` or `words:` before what is none. */
function shown(code: string, number: string, is1904 = false): string {
  const { text, mark } = new NumberFormat(code).ofNumber(sheetNumber(number)!, is1904);
  if (mark?.kind === 'number') return mark.unit === undefined ? text : `${text}|${mark.unit}`;
  return `${mark?.kind ?? 'words'}:${text}`;
}

describe('numbers of a sheet', () => {
  it.each([
    ['1.1000000000000001', '1.1'],
    ['2021.3549999999999', '2021.355'],
    ['1.2E+12', '1200000000000'],
    ['1200000000000', '1200000000000'],
    ['12345678901234567', '12345678901234600'],
    ['0.1', '0.1'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['-5.5', '-5.5'],
    ['.5', '0.5'],
    ['007.10', '7.1'],
    ['1e-7', '0.0000001'],
  ])('%s is %s', (written, expected) => {
    expect(sheetNumber(written)).toBe(expected);
  });

  it.each(['', 'abc', '1,5', '1.2.3', '1e9999', '0x10', 'NaN', '1'.repeat(500)])('%s is none', (written) => {
    expect(sheetNumber(written)).toBeNull();
  });
});

describe('number formats', () => {
  it.each([
    ['General', '1234.5', '1234.5'],
    ['0', '1234.5', '1234.5'],
    ['#,##0', '1200000000', '1200000000'],
    // Scale.
    ['#,##0,', '1200000000', '1200000'],
    ['#,##0,,', '1200000000', '1200'],
    ['#,##0.00,,,', '1234567890', '1.23456789'],
    ['0,.00', '1500', '1.5'],
    ['#,##0,," triệu đồng"', '1200000000', '1200|triệu đồng'],
    ['#,##0" ha",,', '1200', '1200|ha'],
    ['0%', '0.15', '15|%'],
    ['0.00%', '1.2', '120|%'],
    // Units.
    ['#,##0" triệu đồng"', '1200000', '1200000|triệu đồng'],
    ['#,##0\\ "m²"', '150000', '150000|m²'],
    ['#,##0" m²"', '150000', '150000|m²'],
    ['General" ha"', '5', '5|ha'],
    ['[$USD] #,##0', '50000000', '50000000|USD'],
    ['#,##0\\ [$₫-42A]', '5', '5|₫'],
    ['[$-42A]#,##0', '5', '5'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', '5', '5|$'],
    ['"Khoảng "#,##0" tỷ"', '5', '5|Khoảng tỷ'],
    ['#,##0 \\t\\r\\i\\ệ\\u', '5', '5|triệu'],
    ['0 ha', '5', '5|ha'],
    ['#,##0 đ', '5', '5|đ'],
    ['#,##0" (triệu đồng)"', '5', '5|(triệu đồng)'],
    ['0",000"', '5', '5|,000'],
    // Signs that are none.
    ['#,##0_);(#,##0)', '5', '5'],
    ['#,##0_);(#,##0)', '-5', '-5'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '5', '5'],
    ['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-', '1500', '1500'],
    ['[Red]#,##0', '5', '5'],
    ['0.00E+00', '1200', '1200'],
    ['# ?/?', '0.5', '0.5'],
    // Sections.
    ['#,##0" đ";-#,##0" âm";"không"', '5', '5|đ'],
    ['#,##0" đ";-#,##0" âm";"không"', '-5', '-5|âm'],
    ['#,##0" đ";-#,##0" âm";"không"', '0', 'words:không'],
    ['0;0', '-5', '-5'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '0', 'words:-'],
    ['#,###', '0', 'words:'],
    ['#,##0;-#,##0;', '0', 'words:'],
    [';;;', '5', '5'],
    ['"Có";"Không";"Không"', '1', 'words:Có'],
    ['"Có";"Không";"Không"', '0', 'words:Không'],
    ['[>=1000000000]#,##0,,," tỷ";[>=1000000]#,##0,," triệu";0" đ"', '1500000000', '1.5|tỷ'],
    ['[>=1000000000]#,##0,,," tỷ";[>=1000000]#,##0,," triệu";0" đ"', '1500000', '1.5|triệu'],
    ['[>=1000000000]#,##0,,," tỷ";[>=1000000]#,##0,," triệu";0" đ"', '15', '15|đ'],
    ['[<0]"âm";0', '-1', 'words:âm'],
    ['[<-5]"ít";0', '-3', '-3'],
    ['@', '5', '5'],
    // Dates.
    ['dd/mm/yyyy', '45455', 'date:2024-06-12'],
    ['[$-42A]dd\\ mmmm\\ yyyy;@', '45455.75', 'date:2024-06-12'],
    ['"ngày" dd "tháng" mm "năm" yyyy', '45455', 'date:2024-06-12'],
    ['mmm', '45455', 'date:2024-06-12'],
    ['m/d/yy h:mm', '45455.5', 'date:2024-06-12'],
    ['d', '1', 'date:1900-01-01'],
    ['d', '59', 'date:1900-02-28'],
    ['d', '61', 'date:1900-03-01'],
    ['d', '60', 'error:########'],
    ['d', '0', 'error:########'],
    ['d', '-1', 'error:########'],
    ['d', '99999999', 'error:########'],
    ['h:mm', '0.5', 'words:12:00:00'],
    ['[h]:mm:ss', '1.5', 'words:36:00:00'],
    ['mm:ss.0', '0.25', 'words:06:00:00'],
    ['h:mm AM/PM', '0.75', 'words:18:00:00'],
  ])('%s shows %s as %s', (code, number, expected) => {
    expect(shown(code, number)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(shown('dd/mm/yyyy', '43993', true)).toBe('date:2024-06-12');
    expect(shown('dd/mm/yyyy', '0', true)).toBe('date:1904-01-01');
  });

  it.each([
    [0, '5', '5'],
    [3, '5', '5'],
    [9, '0.5', '50'],
    [14, '45455', '2024-06-12'],
    [22, '45455', '2024-06-12'],
    [30, '45455', '2024-06-12'],
    [44, '5', '5'],
    [46, '1.5', '36:00:00'],
    [57, '45455', '2024-06-12'],
    [49, '5', '5'],
    [9999, '5', '5'],
  ])('knows the format of number %i', (id, number, expected) => {
    expect(new NumberFormats().ofId(id, undefined).ofNumber(number, false).text).toBe(expected);
  });

  it('shows a text within its words', () => {
    expect(new NumberFormat('@').ofText('A')).toBe('A');
    expect(new NumberFormat('0;-0;0;"Dự án "@').ofText('A')).toBe('Dự án A');
    expect(new NumberFormat('#,##0" đ"').ofText('A')).toBe('A');
  });

  it('says what it does not understand of a format', () => {
    expect(shown(`0"${'x'.repeat(3000)}"`, '5')).toMatch(/^5\|0"x+$/);
  });
});
