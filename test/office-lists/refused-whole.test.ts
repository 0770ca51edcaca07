/** Lists of which nothing is answered, and why: what is asked of them cannot be, or rows of them would be lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ListOptions } from '../../src/intake/list/open-list.ts';
import { readByProduct, regulationOfTests } from './product.ts';

const LIST = 'STT,Tên dự án,Địa điểm,Tổng mức đầu tư (tỷ đồng)\n1,Nhà máy,X,1.500\n';
const SET = [
  { key: 'type', text: 'investment-project' },
  { key: 'fundingSource', text: 'non-budget' },
  { key: 'sector', text: 'other' },
];
const regulation = await regulationOfTests();

async function codes(bytes: Uint8Array, options: ListOptions): Promise<readonly string[]> {
  const { unread, answers } = await readByProduct(bytes, regulation, { set: SET, ...options });
  return unread?.map(({ code }) => code) ?? [...answers.values()].map(({ kind }) => kind);
}

describe('a list is refused whole', () => {
  const csv = new TextEncoder().encode(LIST);

  it('where a sheet is asked for of a file that has none; a configuration asks of many files', async () => {
    expect(await codes(csv, { sheets: ['Biểu 1'], sheetsAsked: true })).toEqual(['file-without-sheets']);
    expect(await codes(csv, { sheets: ['Biểu 1'] })).toEqual(['decided']);
  });

  it('where a unit is said of a column that is no amount', async () => {
    const unit = (column: string, from: 'flag' | 'config') => ({
      units: [{ column, text: 'tỷ đồng', from }],
    });
    expect(await codes(csv, unit('Địa điểm', 'flag'))).toEqual(['unit-not-amount']);
    expect(await codes(csv, unit('Tên dự án', 'flag'))).toEqual(['unit-not-amount']);
    expect(await codes(csv, unit('Địa điểm', 'config'))).toEqual(['decided']);
    expect(await codes(csv, unit('Tổng mức đầu tư', 'flag'))).toEqual(['decided']);
  });

  it('where another sheet goes on with it and has no header, unless the first is read alone', async () => {
    const book = readFileSync('fixtures/lists/continued.xlsx');
    expect(await codes(book, { format: 'xlsx' })).toEqual(['sheet-without-header']);
    expect(await codes(book, { format: 'xlsx', sheets: ['Trang 1'], sheetsAsked: true })).toEqual([
      'decided',
      'decided',
    ]);
  });
});
