/** What a layout says of its tables besides the kinds of rows: names of columns, lines of units, where tables begin and end. */
import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../../../src/intake/list/file/layout/find-layout.ts';
import { mayStateUnit } from '../../../../../src/intake/list/file/layout/unit-lines.ts';
import { inBatches, layoutOf, recognise, writtenSheet } from './sheets.ts';

const DATA = ['d 1;Cầu Nậm Na;DA;45.000;1,5', 'd 2;Đường Tả Lèng;DA;98.700;12'];

async function tablesOf(lines: readonly string[], headerRows?: { first: number; last?: number }) {
  const layout = await layoutOf(writtenSheet(lines.join('\n')).rows, headerRows);
  return layout.tables;
}

async function namesOf(...lines: string[]): Promise<string[]> {
  return (await tablesOf(lines))[0]!.header.map(({ name }) => name);
}

describe('a table with a header of its own', () => {
  it.each(['Biểu 2;;ĐVT: triệu đồng;;', 'Biểu 2;ĐVT: triệu đồng;;;', 'Phần II;;(triệu đồng);;'])(
    'the same header under %s begins another table',
    async (line) => {
      const header = 'h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích';
      const tables = await tablesOf([
        'u Biểu 1;;ĐVT: tỷ đồng;;',
        header,
        ...DATA,
        `u ${line}`,
        header,
        ...DATA,
      ]);
      expect(tables.map(({ unitLines }) => unitLines.map((unit) => unit.line))).toEqual([[1], [5]]);
    },
  );
});

describe('names of columns', () => {
  it('a unit below stays behind the name', async () => {
    expect(
      await namesOf('h STT;Tên dự án;Loại;Tổng mức đầu tư;Diện tích', 'h ;;;(triệu đồng);ha', ...DATA),
    ).toEqual(['STT', 'Tên dự án', 'Loại', 'Tổng mức đầu tư (triệu đồng)', 'Diện tích (ha)']);
  });
  it('the sum is what stands above it, of which is another', async () => {
    const names = await namesOf(
      'h STT;Tên dự án;Loại;Tổng mức đầu tư;;Thời gian;',
      'h ;;;Tổng số;Trong đó: NSTW;Khởi công;Hoàn thành',
      'd 1;Cầu;DA;45;5;2021;2023',
    );
    expect(names.slice(3)).toEqual([
      'Tổng mức đầu tư',
      'Tổng mức đầu tư Trong đó: NSTW',
      'Thời gian Khởi công',
      'Thời gian Hoàn thành',
    ]);
  });
  it.each([
    ['Tổng số'],
    ['Tổng cộng'],
    ['Tổng số (tất cả các nguồn vốn)'],
    ['TỔNG SỐ (Tất cả các nguồn vốn)'],
    ['Tổng'],
    ['Tổng số vốn'],
  ])('%s under three levels', async (whole) => {
    const names = await namesOf(
      'h TT;Danh mục dự án;Quyết định đầu tư;<;<;Nguồn vốn',
      'h ^;^;Số QĐ;TMĐT;<;^',
      `h ^;^;^;${whole};Trong đó: NSTW;^`,
      'd 1;Cầu;1/QĐ;45;5;NST',
    );
    expect(names).toEqual([
      'TT',
      'Danh mục dự án',
      'Quyết định đầu tư Số QĐ',
      'TMĐT',
      'Quyết định đầu tư TMĐT Trong đó: NSTW',
      'Nguồn vốn',
    ]);
  });
  it('the unit of a group above stays', async () => {
    const names = await namesOf(
      'h TT;Danh mục dự án;Quyết định đầu tư (triệu đồng);<;Nguồn vốn',
      'h ^;^;TMĐT;<;^',
      'h ^;^;Tổng số;Trong đó: NSTW;^',
      'd 1;Cầu;45;5;NST',
    );
    expect(names[2]).toBe('TMĐT (triệu đồng)');
    expect(names[3]).toBe('Quyết định đầu tư (triệu đồng) TMĐT Trong đó: NSTW');
  });
  it('the unit of what is named the sum stays', async () => {
    const names = await namesOf(
      'h TT;Tên dự án;TMĐT;<;Nguồn vốn',
      'h ^;^;Tổng số (triệu đồng);Trong đó: NSTW;^',
      'd 1;Cầu;45;5;NST',
    );
    expect(names[2]).toBe('TMĐT (triệu đồng)');
  });
  it('a group hides no name, in merges and in blanks', async () => {
    const lines = [
      'h STT;THÔNG TIN CƠ BẢN;<;<;KẾ HOẠCH;<',
      'h ^;Tên dự án;Loại;Tổng mức đầu tư (tỷ đồng);Chuẩn bị;Lĩnh vực',
      'd 1;Cầu;DA;45;1;Khác',
    ];
    const expected = [
      'STT',
      'Tên dự án',
      'Loại',
      'Tổng mức đầu tư (tỷ đồng)',
      'KẾ HOẠCH Chuẩn bị',
      'Lĩnh vực',
    ];
    expect(await namesOf(...lines)).toEqual(expected);
    expect(await namesOf(...lines.map((line) => line.replace(/[<^]/g, '')))).toEqual(expected);
  });
  it('lines broken in a cell, a name over two rows', async () => {
    expect(await namesOf('h Số\\nTT;Tên\\ndự án;Tổng mức\\nđầu tư\\n(tr.đ)', 'd 1;Cầu;45')).toEqual([
      'Số TT',
      'Tên dự án',
      'Tổng mức đầu tư (tr.đ)',
    ]);
    expect(await namesOf('h STT;Tên;Tổng mức', 'h ;dự án;đầu tư', 'd 1;Cầu;45')).toEqual([
      'STT',
      'Tên dự án',
      'Tổng mức đầu tư',
    ]);
  });
  it('money of a plan or a share is not that of the project', async () => {
    for (const group of [
      'Kế hoạch năm 2024',
      'Lũy kế đến hết năm 2023',
      'Trong đó',
      'Nhu cầu giai đoạn 2026-2030',
    ]) {
      const names = await namesOf(
        `h TT;Tên dự án;${group};<;Nguồn vốn`,
        'h ^;^;Vốn;Lĩnh vực;^',
        'd 1;Cầu;45;Khác;NST',
      );
      expect(names.slice(2)).toEqual([`${group} Vốn`, 'Lĩnh vực', 'Nguồn vốn']);
    }
    expect(
      await namesOf('h TT;Tên dự án;Kế hoạch đầu tư;<', 'h ^;^;Tổng mức đầu tư;Vốn', 'd 1;Cầu;45;5'),
    ).toEqual(['TT', 'Tên dự án', 'Tổng mức đầu tư', 'Kế hoạch đầu tư Vốn']);
  });
  it('parts, each once', async () => {
    const [table] = await tablesOf([
      'h TT;Danh mục dự án;Quyết định đầu tư;<',
      'h ^;^;TMĐT;TMĐT khác',
      'h ^;^;^;(triệu đồng)',
      'd 1;Cầu;45;5',
    ]);
    expect(table!.header.map(({ parts }) => parts)).toEqual([
      ['TT'],
      ['Danh mục dự án'],
      ['Quyết định đầu tư', 'TMĐT'],
      ['Quyết định đầu tư', 'TMĐT khác', '(triệu đồng)'],
    ]);
  });
  it('a column without a name has none', async () => {
    expect(await namesOf('h ;Tên dự án;;TMĐT', 'd 1;Cầu;x;45')).toEqual(['', 'Tên dự án', '', 'TMĐT']);
  });
});

describe('lines of units', () => {
  const HEADER = 'h STT;Tên dự án;Loại;TMĐT;Diện tích';
  it.each([
    ['Đơn vị tính: triệu đồng'],
    ['Đơn vị tính: triệu đồng./.'],
    ['(Đơn vị tính: triệu đồng)'],
    ['Đơn vị tính: “triệu đồng”'],
    ['ĐVT triệu đồng'],
    ['ĐVT - triệu đồng'],
    ['ĐVT = triệu đồng'],
    ['ĐV: triệu đồng'],
    ['Đ.V.T: triệu đồng'],
    ['Đơn vị tiền: triệu đồng'],
    ['Đơn vị: triệu đồng, ha'],
    ['Triệu đồng'],
    ['(Triệu đồng)'],
    ['Số liệu tính theo triệu đồng'],
    ['Unit: million VND'],
    ['Don vi tinh: trieu dong'],
    ['DANH MỤC DỰ ÁN (Đơn vị: triệu đồng)'],
    ['Biểu số 01 - ĐVT: triệu đồng'],
    ['Currency: USD'],
    ['1.000 đồng'],
    ['m2'],
  ])('%s', async (text) => {
    for (const cells of [`${text};;;;`, `;;;;${text}`, `;;${text};;`]) {
      const [table] = await tablesOf(['t DANH MỤC;;;;', `u ${cells}`, HEADER, ...DATA]);
      expect(table!.unitLines).toEqual([{ line: 2, text }]);
    }
  });
  it('the unit in the next cell', async () => {
    for (const [label, unit] of [
      ['ĐVT:', 'triệu đồng'],
      ['Đơn vị tính', '1.000.000 đồng'],
      ['(Đơn vị tính:', 'tỷ đồng)'],
    ]) {
      const [table] = await tablesOf([`u ;;;${label};${unit}`, HEADER, ...DATA]);
      expect(table!.unitLines).toEqual([{ line: 1, text: `${label} ${unit}` }]);
    }
  });
  it('every text that may be one, the nearest last', async () => {
    const [table] = await tablesOf([
      't Dự án từ 100 tỷ đồng;;;;',
      'u ;;;;ĐVT: triệu đồng',
      'u ;;;;Diện tích: ha',
      HEADER,
      ...DATA,
    ]);
    expect(table!.unitLines.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
  it('those between two tables are the second one’s', async () => {
    const tables = await tablesOf([
      'u ;;;;ĐVT: tỷ đồng',
      HEADER,
      ...DATA,
      '. ;;;;',
      'u ;;;;ĐVT: triệu đồng',
      'h STT;Tên tài sản;Loại tài sản;Đơn giá;',
      'd 1;Xe;Ô tô;1.250;',
    ]);
    expect(tables.map(({ unitLines }) => unitLines.map(({ line }) => line))).toEqual([[1], [6]]);
  });
  it('right under the header, and below the table where a label says so', async () => {
    const [table] = await tablesOf([
      HEADER,
      'u ;;;Đơn vị tính: triệu đồng;',
      ...DATA,
      'o Ghi chú: ĐVT: triệu đồng;;;;',
      'o Chi phí 5 tỷ đồng chưa tính;;;;',
    ]);
    expect(table!.unitLines.map(({ line }) => line)).toEqual([2, 5]);
  });
  it('a line between rows parts the table in two under one header', async () => {
    const tables = await tablesOf([HEADER, DATA[0]!, 'u ;;;;ĐVT: triệu đồng', DATA[1]!]);
    expect(
      tables.map(({ headerFirst, start, end, unitLines }) => [headerFirst, start, end, unitLines.length]),
    ).toEqual([
      [1, 1, 2, 0],
      [1, 3, 4, 1],
    ]);
  });
  it('words that stand in statements', () => {
    for (const text of [
      'ĐVT',
      'đ.v.t',
      'Đơn vị',
      'unit',
      'số liệu tính theo',
      '5 tỷ',
      'USD',
      'vnđ',
      'ha',
      'm2',
      'tr.đ',
    ]) {
      expect([text, mayStateUnit(text)]).toEqual([text, true]);
    }
    for (const text of [
      'Phụ lục 01',
      'DANH MỤC DỰ ÁN',
      'Lai Châu, ngày 5 tháng 6',
      'Hạng mục',
      'Thành phố',
      '',
    ]) {
      expect([text, mayStateUnit(text)]).toEqual([text, false]);
    }
  });
});

describe('where tables begin and end', () => {
  it('from behind the header to behind the last row of the list', async () => {
    const [table] = await tablesOf([
      't DANH MỤC;;;;',
      'h STT;Tên dự án;Loại;TMĐT;Diện tích',
      'n 1;2;3;4;5',
      ...DATA,
      'T ;Tổng cộng;;143.700;',
      '. ;;;;',
      'o Ghi chú: tạm tính;;;;',
      'x ;NGƯỜI LẬP;;GIÁM ĐỐC;',
    ]);
    expect([table!.headerFirst, table!.headerLast, table!.start, table!.end]).toEqual([2, 2, 2, 6]);
  });
  it('a header and nothing below', async () => {
    const [table] = await tablesOf(['h STT;Tên dự án;Loại;TMĐT']);
    expect([table!.start, table!.end]).toEqual([1, 1]);
  });
});

describe('a header that is given', () => {
  const rows = ['t DANH MỤC;;;;', 't STT;Tên dự án;Loại;TMĐT;Diện tích', 'h Số;Công trình;x;y;z', ...DATA];
  it('is taken there, and nothing above it', async () => {
    const [table] = await tablesOf(rows, { first: 3 });
    expect(table!.header.map(({ name }) => name)).toEqual(['Số', 'Công trình', 'x', 'y', 'z']);
    expect([table!.headerFirst, table!.start]).toEqual([3, 3]);
  });
  it('with its last row', async () => {
    const [table] = await tablesOf(rows, { first: 2, last: 3 });
    expect(table!.header.map(({ parts }) => parts)[1]).toEqual(['Tên dự án', 'Công trình']);
    expect([table!.headerFirst, table!.headerLast, table!.start]).toEqual([2, 3, 3]);
  });
  it('far down', async () => {
    const notes = Array.from({ length: 80 }, (_, at) => `t ghi chú ${at};x;y;z;t`);
    const lines = [...notes, 'h STT;Tên dự án;Loại;TMĐT;Diện tích', ...DATA];
    expect((await tablesOf(lines, { first: 81 }))[0]!.start).toBe(81);
    expect((await tablesOf(lines))[0]!.start).toBe(81);
  });
  it('finds its end where that is not given', async () => {
    const [table] = await tablesOf(
      ['t x;;;', 'h STT;Tên dự án;TMĐT;', 'h ;;Tổng số;Trong đó: NSTW', 'd 1;Cầu;45;5'],
      { first: 2 },
    );
    expect([table!.headerFirst, table!.headerLast]).toEqual([2, 3]);
  });
  it('outside the sheet, or blank, is refused', async () => {
    for (const first of [9, 2]) {
      const { rows } = writtenSheet('h STT;Tên dự án;TMĐT\n. ;;\nd 1;Cầu;45');
      expect(await findLayout(inBatches(rows), { recognise, headerRows: { first } })).toEqual({
        problem: {
          code: 'header-row-outside',
          place: {},
          params: { headerRow: String(first), rows: '3' },
        },
      });
    }
  });
});
