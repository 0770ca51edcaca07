/** Workbooks: which sheets are read, merged cells, hidden rows, errors; ids over several tables; the account of it all. */
import { describe, expect, it } from 'vitest';
import type { ListOptions } from '../../../src/intake/list/open-list.ts';
import type { SheetAccount } from '../../../src/model/list-account.ts';
import { xlsx } from './file/workbook/xlsx.ts';
import { codes, facts, noteCodes, type Read, read, refusals } from './read-list.ts';
import { type Cell, type SheetOfCells, sheetOf } from './sheet-rows.ts';

const HEADER = ['STT', 'Tên dự án', 'Loại', 'Nguồn vốn', 'Tổng mức đầu tư (tỷ đồng)'];
const project = (number: number, title: string, capital: Cell = 50): Cell[] => [
  number,
  title,
  'Dự án đầu tư',
  'Ngân sách tỉnh',
  capital,
];

const bookOf = (...sheets: SheetOfCells[]) => xlsx({ sheets: sheets.map(sheetOf) });
const readBook = (bytes: Uint8Array, options: ListOptions = {}) => read(bytes, { from: 'xlsx', ...options });
const titles = ({ rows }: Read) => rows.map(({ proposal, title }) => proposal?.title ?? title);
const ids = ({ rows }: Read) => rows.map(({ proposal, id }) => proposal?.id ?? id);
const sheetsIn = ({ list }: Read): readonly SheetAccount[] => list.account().sheets;

const THREE = bookOf(
  { name: 'Bìa', rows: [['TỜ TRÌNH'], ['Kính gửi: Thường trực Tỉnh ủy']] },
  { name: 'Đợt 1', rows: [HEADER, project(1, 'A'), project(2, 'B')] },
  { name: 'Đợt 2', rows: [HEADER, project(1, 'C'), project(2, 'D')] },
  { name: 'Nháp', state: 'hidden', rows: [HEADER, project(1, 'X')] },
  { name: 'Trống', rows: [] },
);

describe('the sheets of a workbook', () => {
  it('are all read that can be seen and hold a list; the others are named', async () => {
    const one = await readBook(THREE);
    expect(titles(one)).toEqual(['A', 'B', 'C', 'D']);
    expect(one.rows[2]?.place).toEqual({ file: 'list', sheet: 'Đợt 2', line: 2, row: 3 });
    expect(one.list.tables.map(({ index, sheet, sheetNumber }) => [index, sheet, sheetNumber])).toEqual([
      [0, 'Đợt 1', 2],
      [1, 'Đợt 2', 3],
    ]);
    expect(sheetsIn(one).map(({ name, unread, proposals }) => [name, unread, proposals])).toEqual([
      ['Bìa', 'no-list', 0],
      ['Đợt 1', undefined, 2],
      ['Đợt 2', undefined, 2],
      ['Nháp', 'hidden', 0],
      ['Trống', 'empty', 0],
    ]);
    const unread = one.list.notes.find(({ code }) => code === 'sheets-unread');
    expect(unread?.params).toEqual({
      sheets: ['Bìa', 'Nháp', 'Trống'],
      reasons: ['no-list', 'hidden', 'empty'],
    });
  });

  it('whose numbers start anew give ids that carry the sheet', async () => {
    const one = await readBook(THREE);
    expect(ids(one)).toEqual(['Đợt 1/1', 'Đợt 1/2', 'Đợt 2/1', 'Đợt 2/2']);
    expect(noteCodes(one)).toContain('ids-prefixed');
    expect(noteCodes(one)).not.toContain('ids-repeated');
    const running = bookOf(
      { name: 'Đợt 1', rows: [HEADER, project(1, 'A')] },
      { name: 'Đợt 2', rows: [HEADER, project(2, 'C')] },
    );
    expect(ids(await readBook(running))).toEqual(['1', '2']);
  });

  it.each([
    [['dot 2'], ['C', 'D']],
    [
      ['ĐỢT 2', 'Nháp'],
      ['C', 'D', 'X'],
    ],
    [['3'], ['C', 'D']],
    [['nhap'], ['X']],
  ])('are chosen as %j', async (sheets, expected) => {
    expect(titles(await readBook(THREE, { sheets }))).toEqual(expected);
  });

  it('that are not there, or hold nothing', async () => {
    const unknown = await refusals(THREE, { from: 'xlsx', sheets: ['Đợt 9'] });
    expect(unknown).toMatchObject([{ code: 'sheet-unknown', found: 'Đợt 9', place: { file: 'list' } }]);
    const cover = await refusals(THREE, { from: 'xlsx', sheets: ['Bìa'] });
    expect(cover).toMatchObject([{ code: 'no-header', place: { sheet: 'Bìa' }, found: 'TỜ TRÌNH' }]);
    expect(await refusals(THREE, { from: 'xlsx', sheets: ['Trống'] })).toMatchObject([
      { code: 'file-empty' },
    ]);
  });

  it('may hold the same project twice, which is said', async () => {
    const one = await readBook(
      bookOf(
        { name: 'Tổng hợp', rows: [HEADER, project(1, 'Chợ Sìn Hồ', 20), project(2, 'Kè suối', 30)] },
        { name: 'Chi tiết', rows: [HEADER, project(1, 'chợ  Sìn Hồ', 20), project(2, 'Kè suối', 31)] },
      ),
    );
    const same = one.list.notes.filter(({ code }) => code === 'possibly-same');
    expect(same.map(({ params }) => params)).toEqual([
      { count: '1', text: ['chợ  Sìn Hồ'], places: ['Tổng hợp › 2 = Chi tiết › 2'] },
    ]);
  });

  it('of which one lacks what another has are read as far as they can be', async () => {
    const [stt, title, , ...rest] = HEADER;
    const one = await readBook(
      bookOf(
        { name: 'Đợt 1', rows: [HEADER, project(1, 'A')] },
        {
          name: 'Đợt 2',
          rows: [
            [stt!, title!, ...rest],
            [1, 'B', 'Ngân sách tỉnh', 50],
          ],
        },
      ),
    );
    expect(one.rows.map(codes)).toEqual([[], ['list-without-type']]);
    expect(one.rows[1]?.problems[0]?.place).toMatchObject({ sheet: 'Đợt 2', line: 1 });
  });
});

describe('tables of one sheet', () => {
  it('have their own headers and units; numbers that start anew carry the table', async () => {
    const text = [
      'I. DỰ ÁN NGOÀI NGÂN SÁCH;;;;',
      ';;;;ĐVT: tỷ đồng',
      'STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư',
      '1;A;Dự án đầu tư;Ngoài ngân sách;150',
      '2;B;Dự án đầu tư;Ngoài ngân sách;250',
      ';;;;',
      'II. DỰ ÁN NGÂN SÁCH;;;;',
      ';;;;ĐVT: triệu đồng',
      'STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư',
      '1;C;Dự án đầu tư;Ngân sách tỉnh;45.000',
      '2;D;Dự án đầu tư;Ngân sách tỉnh;55.000',
    ].join('\n');
    const one = await read(text);
    expect(one.rows.map((row) => [row.proposal?.id, facts(row).capital])).toEqual([
      ['1/1', '150000000000'],
      ['1/2', '250000000000'],
      ['2/1', '45000000000'],
      ['2/2', '55000000000'],
    ]);
    expect(new Set(one.rows.map(({ table }) => table.index))).toEqual(new Set([0, 1]));
  });
});

describe('merged cells', () => {
  it('down a column of facts give their value to every row', async () => {
    const one = await readBook(
      bookOf({
        rows: [HEADER, project(1, 'A'), [2, 'B', 'Dự án đầu tư', null, 60], project(3, 'C')],
        merges: ['D2:D3'],
      }),
    );
    expect(facts(one.rows[1]).fundingSource).toEqual(['provincial-budget']);
  });

  it('of a title make one project of its rows: refused where further rows have facts of their own', async () => {
    const one = await readBook(
      bookOf({
        rows: [HEADER, project(1, 'A'), [null, null, null, 'Ngân sách trung ương', 60], project(2, 'B')],
        merges: ['A2:A3', 'B2:B3', 'C2:C3'],
      }),
    );
    expect(one.rows.map(codes)).toEqual([['project-over-rows'], []]);
    expect(one.rows[0]?.problems[0]?.params).toEqual({ lines: ['2', '3'] });
    expect(sheetsIn(one)[0]?.rows).toMatchObject({ data: 2, part: 1 });
  });

  it('over all of a project make it one row', async () => {
    const one = await readBook(
      bookOf({
        rows: [HEADER, project(1, 'A'), [], project(2, 'B')],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'],
      }),
    );
    expect(one.rows.map(codes)).toEqual([[], []]);
    expect(sheetsIn(one)[0]).toMatchObject({ proposals: 2, merges: 5 });
  });

  it('across columns of facts refuse the row', async () => {
    const one = await readBook(
      bookOf({
        rows: [HEADER, [1, 'A', 'Dự án đầu tư', 'Ngân sách tỉnh', null], project(2, 'B')],
        merges: ['D2:E2'],
      }),
    );
    expect(one.rows.map(codes)).toEqual([['cell-merged-across'], []]);
    expect(one.rows[0]?.problems[0]).toMatchObject({
      place: { cell: 'E2' },
      params: { fact: 'capital', column: 'Tổng mức đầu tư (tỷ đồng)', header: 'Nguồn vốn' },
    });
  });
});

describe('cells that hold no value', () => {
  it('are refused in columns that are read: errors, and formulas without a result', async () => {
    const error = { xml: '<c r="$" t="e"><v>#REF!</v></c>' };
    const formula = { xml: '<c r="$"><f>SUM(E4:E5)</f></c>' };
    const one = await readBook(
      bookOf({
        rows: [
          [...HEADER, 'Dự án trọng điểm', 'Ghi chú'],
          [...project(1, 'A', error), 'không'],
          [...project(2, 'B', formula), 'không'],
          [...project(3, 'C'), error],
          [...project(4, 'D'), 'không', error],
        ],
      }),
    );
    expect(one.rows.map(codes)).toEqual([['cell-error'], ['formula-no-value'], ['cell-error'], []]);
    expect(one.rows[0]?.problems[0]).toMatchObject({ found: '#REF!', place: { cell: 'E2' } });
  });
});

describe('hidden rows', () => {
  const bytes = bookOf({ rows: [HEADER, project(1, 'A'), project(2, 'B'), project(3, 'C')], hidden: [3] });

  it('are read as all others, and said', async () => {
    const one = await readBook(bytes);
    expect(titles(one)).toEqual(['A', 'B', 'C']);
    const note = one.list.notes.find(({ code }) => code === 'rows-hidden');
    expect(note?.params).toEqual({ count: '1', lines: ['3'], choice: 'read' });
    expect(sheetsIn(one)[0]?.hiddenRows).toBe(1);
  });

  it('are left out where that is wished, and counted', async () => {
    const one = await readBook(bytes, { hiddenRows: 'skip' });
    expect(titles(one)).toEqual(['A', 'C']);
    expect(sheetsIn(one)[0]?.rows).toEqual({ header: 1, data: 2, hidden: 1 });
    expect(one.list.notes.find(({ code }) => code === 'rows-hidden')?.params.choice).toBe('skip');
  });
});

describe('rows that say nothing of their own', () => {
  it('are carried: a number alone, a title alone', async () => {
    const one = await read('STT;Tên dự án;Loại;Tổng mức đầu tư\n1;A;Dự án đầu tư;5 tỷ\n2;;;\n3;B;;\n');
    expect(titles(one)).toEqual(['A']);
    expect(sheetsIn(one)[0]?.rows).toMatchObject({ data: 1, bare: 2 });
  });

  it('are proposals where their type asks for no fact', async () => {
    const set = [{ key: 'type', text: 'land-price' }];
    const one = await read('STT;Tên\n1;Bảng giá đất 2025\n2;\n', { set });
    expect(titles(one)).toEqual(['Bảng giá đất 2025']);
  });
});

it('answers of an earlier run are no facts', async () => {
  const heads = ['Kết quả', 'Cấp quyết định', 'Căn cứ', 'Còn thiếu', 'Giả định', 'Lưu ý'];
  const text = `Mã;Loại;Vốn;${heads.join(';')}\nA;Dự án đầu tư;5 tỷ;Đã xác định;Ban Thường vụ;2.4.2;;;\n`;
  const one = await read(text, { answerHeads: [heads] });
  expect(one.rows[0]?.proposal?.declaredAuthority).toBeUndefined();
  const columns = sheetsIn(one)[0]?.tables[0]?.columns ?? [];
  expect(columns.slice(3).map(({ unused }) => unused)).toEqual(heads.map(() => 'own-answer'));
  expect(noteCodes(one)).toContain('own-answers');
});
