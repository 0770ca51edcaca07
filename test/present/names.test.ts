import { describe, expect, it } from 'vitest';
import { official, readClause } from '../../src/present/names.ts';

const CLAUSES = [
  ['2.4.2', 'điểm 4.2 khoản 4 Điều 2', 'point 4.2, clause 4, Article 2'],
  ['3.5.3.1', 'điểm 5.3.1 khoản 5 Điều 3', 'point 5.3.1, clause 5, Article 3'],
  ['3.6', 'khoản 6 Điều 3', 'clause 6, Article 3'],
  ['8', 'Điều 8', 'Article 8'],
  ['4.3.đ', 'điểm đ khoản 3 Điều 4', 'point đ, clause 3, Article 4'],
] as const;

describe('clauses officially written', () => {
  it.each(CLAUSES)('%s', (id, vi, en) => {
    expect(official(id, 'vi')).toBe(vi);
    expect(official(id, 'en')).toBe(en);
  });

  it.each(CLAUSES)('%s is read back', (id, vi, en) => {
    expect(readClause(id)).toBe(id);
    expect(readClause(vi)).toBe(id);
    expect(readClause(en)).toBe(id);
    expect(readClause(vi.toUpperCase())).toBe(id);
    expect(readClause(vi.normalize('NFD'))).toBe(id);
    expect(readClause(vi.split(' ').join('  '))).toBe(id);
  });

  it('reads other orders and unmarked writing', () => {
    expect(readClause('Điều 2, khoản 4, điểm 4.2')).toBe('2.4.2');
    expect(readClause('diem 4.2 khoan 4 dieu 2')).toBe('2.4.2');
  });

  it.each(['', 'khoản 4', 'điểm a Điều 4', 'quy hoạch', 'large-project'])('%j names no clause', (text) => {
    expect(readClause(text)).toBeUndefined();
  });
});
