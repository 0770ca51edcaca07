/** In which unit the figures of a column are: header, line, column of units, format, flag; and where that is not clear. */
import { describe, expect, it } from 'vitest';
import type { ColumnAccount } from '../../../../src/model/list-account.ts';
import { xlsx } from '../file/workbook/xlsx.ts';
import { codes, facts, noteCodes, projects, type Read, read, refusals } from '../read-list.ts';
import { sheetOf } from '../sheet-rows.ts';

function column({ list }: Read, key: string): ColumnAccount | undefined {
  return list.account().sheets[0]?.tables[0]?.columns.find((one) => one.key === key);
}

const capital = (one: Read, row = 0) => facts(one.rows[row]).capital;

describe('the unit of a column', () => {
  it.each([
    ['its header', projects('Tổng mức đầu tư (triệu đồng)', '1.200.000'), 'header', 'triệu đồng'],
    [
      'its header, with a footnote',
      projects('Tổng mức đầu tư (triệu đồng) (1)', '1.200.000'),
      'header',
      'triệu đồng',
    ],
    ['a line above', `;ĐVT: triệu đồng\n${projects('Tổng mức đầu tư', '1.200.000')}`, 'line', 'triệu đồng'],
    ['a column of units', projects('ĐVT;Tổng mức đầu tư', 'triệu đồng;1.200.000'), 'unit-column', undefined],
    ['the cell', projects('Tổng mức đầu tư', '1.200.000 triệu đồng'), 'cell', undefined],
  ] as const)('comes from %s', async (_, text, from, written) => {
    const one = await read(text);
    expect(capital(one)).toBe('1200000000000');
    expect(column(one, 'capital')?.figures).toEqual({ [from]: 1 });
    const unit = column(one, 'capital')?.unit;
    expect(unit === undefined ? undefined : [unit.from, unit.text]).toEqual(
      written === undefined ? undefined : [from, expect.stringContaining(written)],
    );
  });

  it('comes from the number format of the cell', async () => {
    const bytes = xlsx({
      formats: ['#,##0" triệu đồng"', '0%', '#,##0" m²"'],
      sheets: [
        sheetOf({
          rows: [
            ['Loại', 'Tên dự án', 'Tổng mức đầu tư', 'Diện tích'],
            ['Dự án đầu tư', 'A', { number: 1200000, style: 1 }, { number: 5000, style: 3 }],
            ['Dự án đầu tư', 'B', { number: 0.15, style: 2 }, null],
          ],
        }),
      ],
    });
    const one = await read(bytes, { from: 'xlsx' });
    expect(facts(one.rows[0])).toEqual({ capital: '1200000000000', landArea: '0.5' });
    expect(codes(one.rows[1])).toEqual(['amount-wrong-unit']);
    expect(column(one, 'capital')?.figures).toEqual({ format: 1 });
    expect(noteCodes(one)).toContain('unit-format');
  });

  it('is said by a flag, and said of a column that there is', async () => {
    const text = projects('Tổng mức đầu tư', '1.200.000');
    const units = [{ column: 'tổng mức đầu tư', text: 'triệu đồng', from: 'flag' as const }];
    const one = await read(text, { units });
    expect(capital(one)).toBe('1200000000000');
    expect(column(one, 'capital')?.unit).toEqual({ from: 'flag', text: 'triệu đồng' });
    const other = await refusals(text, { units: [{ ...units[0]!, column: 'Kinh phí khác' }] });
    expect(other).toMatchObject([
      { code: 'unit-unknown-column', params: { known: ['type', 'Tổng mức đầu tư'] } },
    ]);
    const unread = await refusals(text, { units: [{ ...units[0]!, text: 'đơn vị lạ' }] });
    expect(unread).toMatchObject([
      { code: 'unit-unreadable', place: { flag: '--unit' }, found: 'đơn vị lạ' },
    ]);
    // A configuration speaks of many lists.
    await read(text, { units: [...units, { column: 'Kinh phí khác', text: 'tỷ đồng', from: 'config' }] });
  });

  it('of a mapped header is kept', async () => {
    const one = await read(projects('Số TT triệu đồng', '1.200.000'), {
      map: [{ column: 'Số TT triệu đồng', key: 'capital' }],
    });
    expect(capital(one)).toBe('1200000000000');
  });

  it('of quantities says nothing of money', async () => {
    const text = 'Loại;Tên tài sản;ĐVT;Đơn giá (triệu đồng)\nMua sắm tài sản;Xe;Chiếc;1.250\n';
    expect(facts((await read(text)).rows[0])).toEqual({ unitPrice: '1250000000' });
  });
});

describe('a unit that is not clear', () => {
  it.each([
    [
      'header and line differ',
      ';ĐVT: triệu đồng\nLoại;Tên;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;1.200\n',
      'column-units-differ',
    ],
    [
      'a row and its column differ',
      'Loại;Tên;ĐVT;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;triệu đồng;1.200\n',
      'column-units-differ',
    ],
    [
      'words are left over',
      'Loại;Tên;Tổng mức đầu tư (triệu đồng/km)\nDự án đầu tư;A;1.200\n',
      'column-unit-unclear',
    ],
    [
      'đồng stand over a column of dollars',
      ';ĐVT: triệu đồng\nLoại;Tên;Vốn FDI\nDự án đầu tư;A;50\n',
      'amount-wrong-unit',
    ],
    [
      'a cell says another',
      'Loại;Tên;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;500 triệu đồng\n',
      'amount-units-differ',
    ],
  ])('refuses the figures where %s', async (_, text, code) => {
    const one = await read(text);
    expect(one.rows.map(codes)).toEqual([[code]]);
  });

  it('is settled by a flag, which does not contradict what is stated', async () => {
    const text = ';ĐVT: triệu đồng\nLoại;Tên;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;1.200\n';
    const flag = (unit: string) => [{ column: 'Tổng mức đầu tư', text: unit, from: 'flag' as const }];
    expect(capital(await read(text, { units: flag('tỷ đồng') }))).toBe('1200000000000');
    expect((await read(text, { units: flag('nghìn đồng') })).rows.map(codes)).toEqual([
      ['column-units-differ'],
    ]);
  });

  it('does not touch nought, nor figures with a unit of their own', async () => {
    const text = ';ĐVT: triệu đồng\nLoại;Tên;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;0\n';
    expect(capital(await read(text))).toBe('0');
  });
});

describe('figures that no unit is stated for', () => {
  it('are in the base unit within its bounds, and said to be', async () => {
    const one = await read(projects('Tên;Vốn', 'A;1.200.000.000.000', 'B;0', 'C;99 tỷ'));
    expect(one.rows.map((_, row) => capital(one, row))).toEqual(['1200000000000', '0', '99000000000']);
    expect(one.rows[0]?.proposal?.warnings.map(({ code }) => code)).toEqual(['unit-assumed']);
    expect(column(one, 'capital')?.figures).toEqual({ none: 2, cell: 1 });
  });

  it('are all refused as soon as one is beyond them, said once with the flag to write', async () => {
    const one = await read(projects('Tên;Vốn', 'A;1.200.000.000.000', 'B;1.500.000', 'C;99 tỷ', 'D;0'));
    expect(one.rows.map(codes)).toEqual([['column-unit-needed'], ['column-unit-needed'], [], []]);
    expect(one.list.notes.filter(({ code }) => code === 'column-unit-needed')).toHaveLength(1);
    expect(one.rows[0]?.problems[0]?.params).toEqual({ fact: 'capital', column: 'Vốn' });
  });

  it('are not judged in rows whose type does not take them', async () => {
    const one = await read('Loại;Tên;Đơn giá\nDự án đầu tư;A;5\nMua sắm tài sản;B;1.500.000.000\n');
    expect(one.rows.map(codes)).toEqual([[], []]);
  });

  it('leave a row answered where its body is the same whatever they are', async () => {
    const isAnswered = { ...(await import('../read-list.ts')).regulations, isAnswered: () => true };
    const text = projects('Tên;Vốn;Lĩnh vực', 'A;1.200.000;Khác');
    const one = await read(text, { among: isAnswered });
    expect(codes(one.rows[0])).toEqual([]);
    expect(one.rows[0]?.proposal?.facts.get('capital')).toEqual({ kind: 'open' });
    expect(one.rows[0]?.proposal?.warnings).toEqual([
      { code: 'fact-not-read', clauses: [], params: { fact: 'capital', text: '1.200.000' } },
    ]);
    expect(one.list.account().sheets[0]).toMatchObject({ proposals: 1, rejected: 0 });
  });
});
