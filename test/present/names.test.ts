import { describe, expect, it } from 'vitest';
import type { Regulation } from '../../src/model/regulation.ts';
import { Names, official, officials, readClause } from '../../src/present/names.ts';
import { regulation } from './sample.ts';

const words = (vi: string, en: string) => ({ vi, en });

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

describe('names', () => {
  const full: Regulation = {
    ...regulation,
    bodies: [
      ...regulation.bodies.slice(0, 3),
      {
        code: 'chu-tich',
        name: words('Chủ tịch', 'Chairman'),
        fullName: words('Chủ tịch tỉnh', 'Chairman of the province'),
        forms: [],
      },
    ],
  };
  const names = (matter?: string, own: Regulation = full) => new Names(own, 'vi', matter);

  it('of bodies are full ones', () => {
    expect(names().body('chu-tich')).toBe('Chủ tịch tỉnh');
    expect(names().bodies(['ban', 'chu-tich'])).toBe('Ban Thường vụ, Chủ tịch tỉnh');
  });

  it('what may be nobody’s, or no party body’s, is no entry in a list of bodies', () => {
    expect(names('project').possible({ candidates: ['ban', 'chu-tich'] })).toBe(
      'Ban Thường vụ; trường hợp khác không thuộc nội dung phải trình cấp ủy',
    );
    expect(names('project').possible({ candidates: ['chu-tich'] })).toBe(
      'Không thuộc nội dung phải trình cấp ủy',
    );
    expect(names().possible({ candidates: ['ban', 'chu-tich'] })).toBe('Ban Thường vụ, Chủ tịch tỉnh');
    expect(names().possible({ candidates: ['ban'], nobody: true })).toBe(
      'Ban Thường vụ; trường hợp khác quy chế không quy định',
    );
    expect(names().possible({ candidates: [], nobody: true })).toBe('Quy chế không quy định');
  });

  it('a text that is no working regulation is not called one', () => {
    const other = { ...full, title: words('Quy định về cấp ủy', 'Rules on committees') };
    expect(names(undefined, other).notStated).toBe('văn bản không quy định');
  });

  it.each([
    ['Ngân sách tỉnh', 'ngân sách tỉnh'],
    ['PPP', 'PPP'],
    ['Ban Thường vụ', 'Ban Thường vụ'],
    ['Hội nghị bất thường', 'Hội nghị bất thường'],
    ['Trung ương', 'Trung ương'],
    ['Điều 1 để trống', 'Điều 1 để trống'],
    ['Điều chỉnh', 'điều chỉnh'],
  ])('%s is %s inside a sentence', (name, inside) => {
    expect(names().inSentence(name)).toBe(inside);
  });

  it('clauses stand one after another, each once', () => {
    expect(officials(['25.3', '31.1.2', '25.3'], 'vi')).toBe('khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31');
  });
});
