/** Columns that nobody knows: carried through, or too much like a fact to be passed over. */
import { describe, expect, it } from 'vitest';
import { codes, facts, noteCodes, projects, type Read, read } from '../read-list.ts';

const unused = ({ list }: Read, header: string) =>
  list.account().sheets[0]?.tables[0]?.columns.find((one) => one.header === header)?.unused;

describe('a column that nobody knows', () => {
  it.each([
    ['Phân nhóm các dự án', 'A', 'projectGroup'],
    ['Dự án có trọng điểm không', 'x', 'keyProject'],
    ['Ngành kinh tế', 'Du lịch', 'sector'],
    ['Diện tích theo quy hoạch (ha)', '12,5', 'landArea'],
  ])('%s, which holds “%s”, may be a fact', async (header, cell, fact) => {
    const one = await read(projects(`Tên;Vốn;${header}`, `A;5 tỷ;${cell}`, 'B;6 tỷ;'));
    expect(one.rows.map(codes)).toEqual([['column-unclear'], []]);
    expect(one.rows[0]?.problems[0]).toMatchObject({
      found: cell,
      place: { header, line: 2 },
      params: { column: header, fact },
    });
    expect(noteCodes(one).filter((code) => code === 'column-unclear')).toHaveLength(1);
    expect(unused(one, header)).toBe('unclear');
    const ignored = await read(projects(`Tên;Vốn;${header}`, `A;5 tỷ;${cell}`), { ignore: [header] });
    expect(ignored.rows.map(codes)).toEqual([[]]);
    expect(unused(ignored, header)).toBe('ignored');
    const mapped = await read(projects(`Tên;Vốn;${header}`, `A;5 tỷ;${cell}`), {
      map: [{ column: header, key: fact }],
    });
    expect(Object.keys(facts(mapped.rows[0]))).toContain(fact);
  });

  it.each([
    ['Chủ đầu tư', 'Công ty Điện lực'],
    ['Địa điểm', 'Xã Bản Bo'],
    ['Ghi chú', 'đã khảo sát'],
    ['Quy mô, năng lực', '12 km'],
    ['Kế hoạch vốn năm 2024', '5.000'],
    ['Lũy kế vốn đã bố trí', '12.000'],
    ['Cấp công trình', 'III'],
    ['Có mặt bằng', 'x'],
    ['Nhóm ngành', 'Giao thông'],
  ])('%s, which holds “%s”, is carried through', async (header, cell) => {
    const one = await read(projects(`Tên;Nguồn vốn;${header}`, `A;NST;${cell}`, 'B;NST;'));
    expect(one.rows.map(codes)).toEqual([[], []]);
    expect(unused(one, header)).toBe('unknown');
    expect(noteCodes(one)).toEqual(['columns-unknown']);
  });

  it('beside a column of money that is known is none', async () => {
    const one = await read(projects('Tên;Tổng mức đầu tư;Vốn ngân sách tỉnh (tỷ đồng)', 'A;5 tỷ;3'));
    expect(one.rows.map(codes)).toEqual([[]]);
  });

  it('is none where the fact is given to every row, or the type does not take it', async () => {
    const text = 'Loại;Tên;Ngành kinh tế\nMua sắm tài sản;Xe;Du lịch\nDự án đầu tư;A;Du lịch\n';
    expect((await read(text)).rows.map(codes)).toEqual([[], ['column-unclear']]);
    const given = await read(text, { set: [{ key: 'sector', text: 'khác' }] });
    expect(given.rows.map(codes)).toEqual([[], []]);
  });

  it('is none as soon as one cell is no value of the fact', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Dự án ${index};5 tỷ;Du lịch`);
    const one = await read(projects('Tên;Vốn;Ngành kinh tế', ...rows, 'Z;5 tỷ;Giao thông vận tải'));
    // What no sector is called shows that the column holds something else.
    expect(one.rows.every((row) => codes(row).length === 0)).toBe(true);
  });
});

describe('of two columns for one fact', () => {
  it('the part yields to the sum of the same', async () => {
    const one = await read(projects('Tên;Vốn (tỷ đồng);Tổng vốn (tỷ đồng)', 'A;3;5'), {
      map: [],
    });
    expect(facts(one.rows[0])).toEqual({ capital: '5000000000' });
    expect(unused(one, 'Vốn (tỷ đồng)')).toBe('lesser-name');
  });
});
