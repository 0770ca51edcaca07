import { describe, expect, it } from 'vitest';
import { dataCells, type ReadTable, read, recognise, writeCsv } from './office-list.ts';
import { sheetBytes } from './sheet.ts';

const TITLE = ['DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ', '', '', '', ''];
const BASIS = ['(Kèm theo Tờ trình số 12/TTr-UBND ngày 05/3/2024, trang 1)', '', '', '', ''];
const UNIT = ['', '', '', '', 'ĐVT: triệu đồng'];
const EMPTY = ['', '', '', '', ''];
const HEADER = ['STT', 'Tên dự án', 'Loại', 'Tổng mức đầu tư', 'Diện tích'];
const A = ['1', 'Cầu Nậm Na', 'Dự án đầu tư', '45.000', '1,5'];
const B = ['2', 'Đường Tả Lèng', 'Dự án đầu tư', '98.700', '12'];

/** The same rows in CSV and in a sheet: what is found must be the same but for the places. */
async function both(rows: string[][], check: (found: ReadTable, sheet: boolean) => void, headerRow?: number) {
  const options = headerRow === undefined ? {} : { headerRow };
  check(await read(writeCsv(rows, ';'), options), false);
  check(await read(await sheetBytes(rows), { ...options, from: 'xlsx' }), true);
}

describe('what stands above the header', () => {
  it('title lines, a unit line, blank lines', async () => {
    await both([TITLE, BASIS, EMPTY, UNIT, HEADER, A, B], ({ table, rows }) => {
      expect(table.header).toEqual(HEADER);
      expect(table.headerLine).toBe(5);
      expect(table.unitLine).toBe('ĐVT: triệu đồng');
      expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
        [1, 'title'],
        [2, 'title'],
        [4, 'unit'],
      ]);
      expect(table.skipped[0]?.text).toBe(TITLE[0]);
      expect(dataCells(rows)).toEqual([A, B]);
      expect(rows.map((row) => [row.row, row.line])).toEqual([
        [1, 6],
        [2, 7],
      ]);
    });
  });
  it('lines of one cell, as they are written by hand', async () => {
    const { table, rows } = await read(
      `Danh mục dự án\n(Đơn vị tính: tỷ đồng)\n${writeCsv([HEADER, A, B], ';')}`,
    );
    expect(table.unitLine).toBe('(Đơn vị tính: tỷ đồng)');
    expect(dataCells(rows)).toEqual([A, B]);
    expect(rows.every((row) => row.ragged === 0)).toBe(true);
  });
  it('nothing', async () => {
    await both([HEADER, A], ({ table }) => {
      expect([table.unitLine, table.skipped]).toEqual([null, []]);
    });
  });
});

describe('headers over several rows', () => {
  it('a unit under its quantity', async () => {
    const units = ['', '', '', '(triệu đồng)', 'ha'];
    await both([HEADER, units, A, B], ({ table, rows }) => {
      expect(table.header).toEqual([
        'STT',
        'Tên dự án',
        'Loại',
        'Tổng mức đầu tư (triệu đồng)',
        'Diện tích (ha)',
      ]);
      expect(dataCells(rows)).toEqual([A, B]);
    });
  });
  it('a merged cell over its parts', async () => {
    const upper = ['STT', 'Tên dự án', 'Loại', 'Tổng mức đầu tư', '', 'Thời gian', ''];
    const lower = ['', '', '', 'Tổng số', 'Trong đó: NSTW', 'Khởi công', 'Hoàn thành'];
    const row = ['1', 'Cầu', 'Dự án đầu tư', '45', '5', '2021', '2023'];
    await both([upper, lower, row], ({ table, rows }) => {
      expect(table.header).toEqual([
        'STT',
        'Tên dự án',
        'Loại',
        'Tổng mức đầu tư',
        'Tổng mức đầu tư Trong đó: NSTW',
        'Thời gian Khởi công',
        'Thời gian Hoàn thành',
      ]);
      expect(table.headerLine).toBe(2);
      expect(dataCells(rows)).toEqual([row]);
    });
  });
  it('three rows, below a title', async () => {
    const rows = [
      TITLE,
      ['STT', 'Thông tin', '', 'Quy mô', ''],
      ['', 'Tên dự án', 'Loại', 'Vốn', ''],
      ['', '', '', 'Tổng mức đầu tư', 'Diện tích'],
      A,
    ];
    await both(rows, ({ table, rows }) => {
      expect(table.header).toEqual(['STT', 'Tên dự án', 'Loại', 'Tổng mức đầu tư', 'Diện tích']);
      expect(table.headerLine).toBe(4);
      expect(dataCells(rows)).toEqual([A]);
    });
  });
  it('line breaks within a cell, decomposed letters', async () => {
    const broken = ['STT', 'Tên\ndự án'.normalize('NFD'), 'Loại', 'Tổng mức\r\n đầu tư', 'Diện tích'];
    await both([broken, A], ({ table }) => {
      expect(table.header).toEqual(HEADER);
    });
  });
  it('column numbers are no row', async () => {
    for (const numbers of [
      ['1', '2', '3', '4', '5'],
      ['(1)', '(2)', '(3)', '(4)', '(5)=(4)*2'],
      ['A', 'B', '1', '2', '3'],
    ]) {
      await both([HEADER, numbers, A, B], ({ table, rows }) => {
        expect(dataCells(rows)).toEqual([A, B]);
        expect(table.skipped).toEqual([{ line: 2, reason: 'column-numbers', text: numbers.join(' ') }]);
      });
    }
  });
  it('but figures of a project are', async () => {
    const { rows } = await read('id;title;capital;x\n1;2;9;4\n');
    expect(dataCells(rows)).toEqual([['1', '2', '9', '4']]);
    expect(dataCells((await read('id;capital\n1;2\n')).rows)).toEqual([['1', '2']]);
  });
});

describe('a header whose line is given', () => {
  it('is taken there, and nothing above it', async () => {
    const other = ['Số', 'Công trình', 'x', 'y', 'z'];
    await both(
      [TITLE, HEADER, other, A],
      ({ table, rows }) => {
        expect(table.header).toEqual(other);
        expect(table.skipped.map(({ line }) => line)).toEqual([1, 2]);
        expect(dataCells(rows)).toEqual([A]);
      },
      3,
    );
  });
  it('beyond the first fifty rows', async () => {
    const rows = [...Array.from({ length: 80 }, (_, n) => [`ghi chú ${n}`, 'x', 'y', 'z', 't']), HEADER, A];
    await both(
      rows,
      ({ table, rows }) => {
        expect(table.header).toEqual(HEADER);
        expect(dataCells(rows)).toEqual([A]);
      },
      81,
    );
  });
});

describe('headings and totals', () => {
  const kinds = async (rows: string[][]) => {
    const found: string[][] = [];
    await both([HEADER, ...rows], ({ rows }) => {
      found.push(rows.map((row) => row.kind));
      expect(rows.map((row) => row.row).filter((n) => n > 0)).toEqual(
        rows.filter((row) => row.kind === 'data').map((_, index) => index + 1),
      );
    });
    expect(found[1]).toEqual(found[0]);
    return found[0];
  };
  const heading = (...cells: string[]) => [...cells, ...EMPTY].slice(0, 5);

  it('signs, capitals, group words and sums in a numbered list', async () => {
    const list = [
      heading('A', 'DỰ ÁN CHUYỂN TIẾP', '', '143.700'),
      heading('I', 'Giao thông', '', '143.700', '13,5'),
      A,
      heading('II. Nông nghiệp'),
      B,
      heading('', 'Lĩnh vực y tế', '', '98.700'),
      ['3', 'Trạm y tế', 'Dự án đầu tư', '5.000', ''],
      heading('', 'HUYỆN TAM ĐƯỜNG'),
      ['4', 'Kè suối', 'Dự án đầu tư', '5.000', ''],
      heading('', 'Cộng (I+II)', '', '148.700 triệu đồng'),
      heading('Thành phố Lai Châu'),
      ['5', 'Chợ', 'Dự án đầu tư', '5.000', ''],
      EMPTY,
      heading('', 'Tổng cộng: 5 dự án', '', '153.700', '-'),
      heading('TỔNG SỐ', '', '', '153.700'),
    ];
    expect(await kinds(list)).toEqual(
      'heading heading data heading data heading data heading data total heading data blank total total'.split(
        ' ',
      ),
    );
  });
  it('projects are never taken for them', async () => {
    const projects = [
      ['1', 'Tổng kho xăng dầu', '', '45.000', ''],
      ['2', 'Cộng đồng bản Thẳm', '', '', ''],
      ['3', 'CẦU NẬM NA', '', '45.000', ''],
      ['4', 'Lĩnh vực số: trung tâm dữ liệu', '', '', ''],
      ['', 'Cầu treo bản Lướt', '', '', ''],
      ['I', 'Khu du lịch', 'Dự án đầu tư', '45.000', ''],
      ['', 'Tổng số', 'Dự án đầu tư', 'Ngân sách tỉnh', '5'],
      ['5', '', '', '', ''],
      ['', 'Huyện lộ 12', '', '5.000', ''],
    ];
    const list = [A, B, A, B, A, B, ...projects];
    expect(await kinds(list)).toEqual(list.map(() => 'data'));
    expect(await kinds(projects)).toEqual(projects.map(() => 'data'));
  });
  it('a list numbered in Roman numerals or letters has no headings by them', async () => {
    for (const signs of ['I II III IV', 'A B C D']) {
      const rows = signs.split(' ').map((sign) => [sign, `Cầu ${sign}`, '', '45.000', '']);
      expect(await kinds(rows)).toEqual(['data', 'data', 'data', 'data']);
    }
  });
  it('a list without numbers: titles alone are projects', async () => {
    const { rows } = await read(
      'title;capital;type\nCẦU NẬM NA;;\nLĨNH VỰC SỐ;;\nA. Giao thông;5;\nQ. Tân Uyên;;\n',
    );
    expect(rows.map((row) => row.kind)).toEqual(['data', 'data', 'heading', 'data']);
  });
});

it('recognises nothing by itself', () => {
  expect(recognise('Cột lạ')).toBe(false);
});
