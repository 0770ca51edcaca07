/** What holds of every layout: what stands around a list changes nothing in it, and the work grows with the sheet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../../../src/intake/list/file/layout/find-layout.ts';
import type { RowKind } from '../../../../../src/model/list-account.ts';
import { BODIES } from './bodies.ts';
import { gridOf, inBatches, layoutOf, recognise, sheetsIn, withKinds, writtenSheet } from './sheets.ts';

/** Lists that begin with their header and hold nothing but list rows. */
const LISTS = sheetsIn(BODIES)
  .map(([, text]) => text)
  .filter((text) => text.startsWith('h STT') && !/^\s*[oxtu] /m.test(text))
  .map((text) => text.split('\n').filter((line) => line.trim() !== ''));

const ABOVE = [
  'UBND TỈNH LAI CHÂU;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ KẾ HOẠCH VÀ ĐẦU TƯ;;Độc lập - Tự do - Hạnh phúc',
  ';;Lai Châu, ngày 12 tháng 6 năm 2024',
  'Phụ lục 01',
  'BIỂU TỔNG HỢP',
  'DANH MỤC DỰ ÁN TRÌNH',
  '(Kèm theo Tờ trình số 12/TTr-UBND ngày 05/3/2024)',
  'Biểu số 01 - ĐVT: triệu đồng',
  ';;ĐVT: triệu đồng',
  ';Đơn vị tính:;triệu đồng',
  'Unit: million VND',
  ';;',
];
const BELOW = [
  'Ghi chú: số liệu tạm tính',
  '* Chưa gồm chi phí dự phòng',
  ';;Lai Châu, ngày … tháng … năm …',
  ';NGƯỜI LẬP BIỂU;GIÁM ĐỐC',
  ';(Ký, ghi rõ họ tên);(Ký tên, đóng dấu)',
  ';;KT. CHỦ TỊCH',
  ';;',
];
const NAMES = ';Nguyễn Văn A;Trần Thị B';

const FRAMES: ReadonlySet<RowKind> = new Set<RowKind>(['title', 'unit', 'note', 'signature', 'blank']);

function cellsOf(line: string): string[] {
  return line.split(';').map((cell) => cell.trim());
}

describe('what stands around a list', () => {
  it('changes none of its rows, and is named for what it is', async () => {
    const around = fc.record({
      list: fc.constantFrom(...LISTS),
      above: fc.array(fc.constantFrom(...ABOVE), { maxLength: 6 }),
      below: fc.array(fc.constantFrom(...BELOW), { maxLength: 5 }),
      hasNames: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(around, async ({ list, above, below, hasNames }) => {
        const { rows, kinds } = writtenSheet(list.join('\n'));
        const names = hasNames ? [';NGƯỜI LẬP BIỂU;GIÁM ĐỐC', NAMES] : [];
        const own = list.map((line) => cellsOf(line.trim().slice(2)));
        const all = gridOf([...above.map(cellsOf), ...own, ...[';;', ...below, ...names].map(cellsOf)]);
        const layout = await layoutOf(all);
        expect(withKinds(rows, (at) => layout.kindAt(at + above.length))).toEqual(
          withKinds(rows, (at) => kinds[at]!),
        );
        for (const at of all.keys()) {
          if (at >= above.length && at < above.length + rows.length) continue;
          expect(FRAMES).toContain(layout.kindAt(at));
        }
      }),
      { seed: 16, numRuns: 250 },
    );
  });
  it('the size of the batches makes no difference', async () => {
    for (const list of LISTS.slice(0, 20)) {
      const { rows } = writtenSheet(list.join('\n'));
      const [one, many] = await Promise.all(
        [1, 1000].map(async (size) => {
          const found = await findLayout(inBatches(rows, size), { recognise });
          return 'problem' in found ? found : rows.map((_, at) => found.kindAt(at));
        }),
      );
      expect(one).toEqual(many);
    }
  });
  it('any cells at all: every row has a kind, and tables lie within the sheet', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '',
        'STT',
        'Tên dự án',
        'TMĐT',
        'I',
        '1',
        '1.1',
        'a',
        '-',
        'Tổng cộng',
        '1.500',
        'ĐVT: tỷ',
      ),
      fc.string({ maxLength: 12 }),
    );
    const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sheet, async (cells) => {
        const layout = await layoutOf(
          gridOf(cells.map((row) => row.map((text) => text.replace(/[<^]/g, '')))),
        );
        expect(layout.rows).toBe(cells.length);
        let before = 0;
        for (const { start, end } of layout.tables) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(layout.rows);
          before = end;
        }
        for (const at of cells.keys()) expect(typeof layout.kindAt(at)).toBe('string');
      }),
      { seed: 16, numRuns: 400 },
    );
  });
});

describe('the work', () => {
  /** Rows that count how often their cells are asked for. */
  async function work(make: (at: number) => string[], rows: number): Promise<number> {
    let asked = 0;
    const grid = gridOf(Array.from({ length: rows }, (_, at) => (at === 0 ? HEADER : make(at)))).map(
      (row) => {
        const { cells } = row;
        return {
          ...row,
          get cells() {
            asked++;
            return cells;
          },
        };
      },
    );
    const counting = (header: string) => {
      asked++;
      return recognise(header);
    };
    await findLayout(inBatches(grid), { recognise: counting });
    return asked;
  }
  const HEADER = ['STT', 'Tên dự án', 'Loại', 'Nguồn vốn', 'TMĐT'];
  const KINDS: readonly (readonly [string, (at: number) => string[]])[] = [
    ['plain rows', (at) => [String(at), `Đường ${at}`, 'DA', 'NST', '5']],
    [
      'headings',
      (at) =>
        at % 3 === 1 ? ['I', 'Giao thông', '', '', '9'] : [String(at), `Đường ${at}`, 'DA', 'NST', '5'],
    ],
    [
      'parts of one project',
      (at) => (at === 1 ? ['1', 'Đường', 'DA', 'NST', '5'] : ['-', `Đoạn ${at}`, '', '', '1']),
    ],
    ['named parts', (at) => (at === 1 ? ['1', 'Đường', 'DA', 'NST', '5'] : ['', `Vốn ${at}`, '', '', '1'])],
    ['rows that may be sums', (at) => ['', `Tổng kho ${at}`, '', '', '1']],
    ['sums', () => ['', 'Tổng cộng', '', '', '1']],
    [
      'sums without words',
      (at) => (at % 3 === 1 ? ['', '', '', '', '7'] : [String(at), `Đường ${at}`, 'DA', 'NST', '5']),
    ],
    ['repeated headers', (at) => (at % 2 === 1 ? [String(at), `Đường ${at}`, 'DA', 'NST', '5'] : HEADER)],
    [
      'other headers',
      (at) =>
        at % 3 === 0 ? [...HEADER.slice(0, 4), `TMĐT (${at} đồng)`] : [String(at), 'Đường', 'DA', 'NST', '5'],
    ],
    ['signatures', () => ['', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC', '', '']],
    ['numbers of parts', (at) => [`1${'.1'.repeat(at % 3)}`, `Đường ${at}`, '', '', '5']],
    [
      'unit lines',
      (at) => (at % 2 === 1 ? [String(at), 'Đường', 'DA', 'NST', '5'] : ['', '', '', '', 'ĐVT: triệu đồng']),
    ],
    [
      'values that name columns',
      (at) => ['', `Đường ${at % 7}`, at % 2 === 0 ? 'Danh mục dự án' : 'Nội dung', 'Vốn FDI', ''],
    ],
    ['blank rows', (at) => (at % 2 === 0 ? ['', '', '', '', ''] : [String(at), 'Đường', 'DA', 'NST', '5'])],
  ];
  it.each(KINDS)('grows with the sheet: %s', async (_, make) => {
    const [half, whole] = [await work(make, 500), await work(make, 1000)];
    expect(whole / half).toBeLessThan(2.2);
  });
  it('is a look at each row far down a long list', async () => {
    const plain = KINDS[0]![1];
    const [short, long] = [await work(plain, 6000), await work(plain, 16_000)];
    expect(long - short).toBeLessThanOrEqual(3 * 10_000);
  });
});

describe('far down a long list', () => {
  const header = ['STT', 'Tên dự án', 'Nguồn vốn', 'TMĐT'];
  const project = (at: number) => [String(at), `Đường số ${at}`, 'NST', '5'];
  const plain = Array.from({ length: 5000 }, (_, at) => project(at + 1));
  it.each([
    [
      'headings and sums',
      'g I;Giao thông;;130\nd 1;Đường;NST;100\nd 2;Cầu;NST;30\ns ;Cộng I;;130\nT ;Tổng cộng;;9',
    ],
    [
      'a heading by its sum',
      'g ;Giao thông;;130\nd 1;Đường;NST;100\nd 2;Cầu;NST;30\ng ;Y tế;;20\nd 3;Trạm;NST;20',
    ],
    ['parts', 'd 1;Trường;NST;700\np a;Xây lắp;;500\np b;Thiết bị;;200\nd 2;Đường;NST;50'],
    ['a total without words', 'd 1;Đường;NST;100\nT ;;;25100'],
    ['a repeated header', 'r STT;Tên dự án;Nguồn vốn;TMĐT\nd 1;Đường;NST;100'],
    ['notes and signatures', '. ;;;\no Ghi chú: tạm tính;;;\nx ;NGƯỜI LẬP;;GIÁM ĐỐC\nx ;Nguyễn A;;Trần B'],
    [
      'another table',
      '. ;;;\nt DANH MỤC MUA SẮM;;;\nu ;;;ĐVT: tỷ đồng\nh STT;Tên tài sản;Loại tài sản;Đơn giá\nd 1;Xe;Ô tô;1',
    ],
    ['a unit of its own', 'u ;;;ĐVT: tỷ đồng\nd 1;Đường;NST;100'],
  ])('%s', async (_, text) => {
    const { rows, kinds } = writtenSheet(text);
    const all = gridOf([header, ...plain, ...rows.map(({ cells }) => [...cells])]);
    const layout = await layoutOf(all);
    const from = plain.length + 1;
    expect(withKinds(rows, (at) => layout.kindAt(at + from))).toEqual(withKinds(rows, (at) => kinds[at]!));
    expect(plain.every((_, at) => layout.kindAt(at + 1) === 'data')).toBe(true);
  });
  it('and beyond what can be kept, a row is what its words say', async () => {
    const dashes = Array.from({ length: 160_000 }, () => ['-', 'Đoạn', '', '1']);
    const all = gridOf([
      header,
      project(1),
      ...dashes,
      ['', 'Tổng cộng', '', '9'],
      ['Ghi chú: tạm tính', '', '', ''],
    ]);
    const layout = await layoutOf(all);
    expect([all.length - 2, all.length - 1].map((at) => layout.kindAt(at))).toEqual(['total', 'note']);
  });
});
