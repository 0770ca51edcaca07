/** Headers of several rows: what a column is called, and what is only a part of it. */
import { describe, expect, it } from 'vitest';
import { columnKey, isColumn, isNear, isUnitHeader } from '../../../../src/intake/list/rows/header-names.ts';
import { namesOf } from '../../../../src/intake/names.ts';
import { regulation } from '../read-list.ts';

const names = namesOf(regulation);
const isAmount = (key: string) => regulation.facts.some(({ id, kind }) => id === key && kind === 'amount');
const keyOf = (...parts: string[]) => columnKey(names, { name: parts.join(' '), parts }, isAmount);

describe('a header of several rows', () => {
  it.each([
    [['THÔNG TIN CƠ BẢN', 'Tên dự án'], 'title'],
    [['Quyết định đầu tư', 'Tổng mức đầu tư', 'Tổng số'], 'capital'],
    [['Quyết định đầu tư', 'TMĐT', 'Tổng số (tất cả các nguồn vốn)'], 'capital'],
    [['Tổng mức đầu tư', '(triệu đồng)'], 'capital'],
    [['Tổng mức đầu tư', 'Tổng số', 'triệu đồng'], 'capital'],
    [['Nhóm dự án', '(4)'], 'projectGroup'],
    [['Diện tích', 'ha'], 'landArea'],
  ])('%j is %s', (parts, key) => {
    expect(keyOf(...parts)).toMatchObject({ kind: 'found', code: key });
  });

  it.each([
    [['Tổng mức đầu tư', 'NSTW']],
    [['Quyết định đầu tư', 'Tổng mức đầu tư', 'Trong đó: vốn tự có']],
    [['Kế hoạch vốn năm 2024', 'Tổng số']],
    [['Kế hoạch năm 2024', 'Vốn']],
    [['Lũy kế vốn đã bố trí', 'Tổng số (tất cả các nguồn vốn)']],
    [['Trong đó', 'Giá trị']],
    [['Tổng mức đầu tư', 'Vốn FDI']],
    [['Nhu cầu vốn']],
  ])('%j is a part of a whole', (parts) => {
    expect(keyOf(...parts)).toEqual({ kind: 'unknown', isPart: true });
  });

  it('says whether it is the sum', () => {
    expect(keyOf('Tổng mức đầu tư', 'Tổng số')).toMatchObject({ isSum: true });
    expect(keyOf('TMĐT')).toMatchObject({ isSum: true });
    expect(keyOf('Vốn')).toMatchObject({ isSum: false });
  });
});

it('an option names a column by its header, without its unit, or by its last rows', () => {
  const column = {
    name: 'Quyết định đầu tư TMĐT (triệu đồng)',
    parts: ['Quyết định đầu tư', 'TMĐT (triệu đồng)'],
  };
  for (const name of ['quyết định đầu tư tmđt', 'TMĐT', 'tmdt (triệu đồng)'])
    expect(isColumn(column, name)).toBe(true);
  for (const name of ['Quyết định', 'triệu đồng', '']) expect(isColumn(column, name)).toBe(false);
});

it.each([
  ['ĐVT', 'yes'],
  ['Đơn vị tính', 'yes'],
  ['Đơn vị', 'perhaps'],
  ['Đơn vị đề xuất', 'no'],
])('a column of units: %s %s', (name, is) => {
  expect(isUnitHeader({ name, parts: [name] })).toBe(is);
});

it.each([
  ['Công trình trọng điểm', 'Dự án trọng điểm', true],
  ['Phân nhóm dự án', 'Nhóm', true],
  ['Chủ đầu tư', 'Tổng mức đầu tư', false],
  ['Nhà đầu tư', 'Vốn đầu tư', false],
])('“%s” is near “%s”: %s', (header, name, is) => {
  expect(isNear(header, name)).toBe(is);
});

describe('what gathers columns', () => {
  it('is no amount over the whole', () => {
    const found = { kind: 'found', code: 'capital', isSum: true };
    expect(keyOf('Nội dung đầu tư', 'Kinh phí', 'Tổng mức đầu tư (tỷ đồng)')).toEqual(found);
    expect(keyOf('Vốn (tỷ đồng)', 'Tổng vốn')).toEqual(found);
  });
  it.each([
    ['Tổng mức đầu tư', 'Tổng vốn'],
    ['Kế hoạch vốn năm 2024', 'Tổng vốn'],
    ['Tổng mức đầu tư', 'Vốn'],
  ])('%s over %s is', (...parts) => {
    expect(keyOf(...parts)).toEqual({ kind: 'unknown', isPart: true });
  });
});
