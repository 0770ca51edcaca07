import { describe, expect, it } from 'vitest';
import { readHeaderUnit } from '../../src/notation/header-unit.ts';
import { CAPITAL, FDI, LAND, reading } from './amounts.ts';

describe('readHeaderUnit', () => {
  it.each([
    ['(triệu đồng)', 'VND', 6],
    ['Tổng mức đầu tư (tỷ đồng)', 'VND', 9],
    ['Vốn (nếu có) [triệu đồng]', 'VND', 6],
    ['Vốn (triệu đồng) (nếu có)', 'VND', 6],
    ['ĐVT: tỷ đồng', 'VND', 9],
    ['Đơn vị tính: nghìn đồng', 'VND', 3],
    ['(ĐVT: triệu đồng)'.normalize('NFD'), 'VND', 6],
    ['ĐVT: 1.000 đồng', 'VND', 3],
    ['(1,000 VND)', 'VND', 3],
    ['(1.000.000 đồng)', 'VND', 6],
    ['Vốn FDI (triệu USD)', 'USD', 6],
    ['Vốn ($)', 'USD', 0],
    ['(ha)', 'ha', 0],
    ['m2', 'ha', -4],
    ['Diện tích (m²)', 'ha', -4],
    ['(nghìn m2)', 'ha', -1],
    ['Vốn (tỷ)', 'unstated', 9],
    ['Vốn (triệu EUR)', 'other', 6],
  ])('%s', (text, unit, power) => {
    expect(readHeaderUnit(text)).toMatchObject({ unit, power });
  });

  it.each([
    'Tổng mức đầu tư',
    'Vốn (nếu có)',
    'ĐVT: triệu đồng, ha',
    '(500 đồng)',
    '(1.000)',
    '(2,5 ha)',
    '()',
    '',
  ])('%j gives no unit', (text) => {
    expect(readHeaderUnit(text)).toBeUndefined();
  });

  it('stays right when many headers were read', () => {
    for (let i = 0; i < 1200; i++) readHeaderUnit(`Cột ${i}`);
    expect(readHeaderUnit('(ha)')).toMatchObject({ unit: 'ha', power: 0 });
  });
});

describe('an amount under a header', () => {
  it.each([
    ['1.200', CAPITAL, 'Vốn (tỷ đồng)', '1200000000000'],
    ['1.200', CAPITAL, 'ĐVT: 1.000 đồng', '1200000'],
    ['1.200', CAPITAL, 'Vốn (tỷ)', '1200000000000'],
    ['18.000 - 18.800', CAPITAL, '(tỷ đồng)', '[18000000000000..18800000000000]'],
    ['khoảng 5', CAPITAL, '(tỷ đồng)', '~5000000000 approximate-amount'],
    ['trên 5', CAPITAL, '(tỷ đồng)', '(5000000000..)'],
    ['5', CAPITAL, 'Vốn (nếu có)', 'amount-needs-unit'],
    ['5 triệu', CAPITAL, '(tỷ đồng)', '5000000'],
    ['50 - 60 triệu', CAPITAL, '(tỷ đồng)', '[50000000..60000000]'],
    ['1,000', CAPITAL, '(tỷ đồng)', 'amount-ambiguous'],
    ['-5', CAPITAL, '(tỷ đồng)', 'amount-negative'],
    ['2.500 (98,81 triệu USD)', CAPITAL, '(tỷ đồng)', '2500000000000 second-amount-ignored'],
    ['50', CAPITAL, '(triệu USD)', 'amount-wrong-unit'],
    ['50', CAPITAL, '(triệu EUR)', 'amount-wrong-unit'],
    ['5 tỷ', CAPITAL, '(triệu USD)', '5000000000'],
    ['50', FDI, '(triệu USD)', '50000000'],
    ['50', FDI, '(triệu)', '50000000 unit-assumed'],
    ['50', FDI, '(tỷ)', 'amount-scale-refused'],
    ['60 triệu', FDI, '(USD)', '60000000'],
    ['50 tỷ', FDI, '(USD)', 'amount-scale-refused'],
    ['5.000', LAND, '(m2)', '0.5'],
    ['520', LAND, '(ha)', '520'],
    ['520 ha', LAND, '(m2)', '520'],
    ['520', LAND, '(tỷ đồng)', 'amount-wrong-unit'],
  ])('%s', (text, fact, headerUnit, expected) => {
    expect(reading(text, { ...fact, headerUnit })).toBe(expected);
  });
});
