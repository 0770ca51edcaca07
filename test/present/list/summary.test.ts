import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/model/words.ts';
import { writeCount } from '../../../src/notation/write-amount.ts';
import { plainStyle } from '../../../src/present/document/layout.ts';
import {
  progressLine,
  renderNotes,
  renderRejected,
  writtenLine,
} from '../../../src/present/list/run-messages.ts';
import { renderSummary } from '../../../src/present/list/summary.ts';
import { listWordsFor } from '../../../src/present/messages/list.ts';
import { regulation } from '../sample.ts';
import { PROBLEM, SUMMARY } from './lists.ts';

const options = (lang: 'vi' | 'en') => ({ lang, style: plainStyle, width: 80 });

describe('the summary', () => {
  it.each(['vi', 'en'] as const)('in words: %s', async (lang) => {
    const text =
      renderRejected([{ problem: PROBLEM, regulation }], 6, false, options(lang)) +
      renderSummary(SUMMARY, regulation, options(lang)) +
      writtenLine(['a.csv', 'b.xlsx'], options(lang));
    await expect(text).toMatchFileSnapshot(`golden/summary.${lang}.txt`);
  });

  it('of nothing says so', () => {
    const summary = { lists: 1, rows: 0, rejected: 0, regulations: [] };
    expect(renderSummary(summary, regulation, options('vi'))).toBe('0 hồ sơ\n');
  });

  it('names the bodies that a clause does not divide for several rows as for one', () => {
    const params = { body: 'ban', others: ['to'] };
    const told = [1, 2].map((count) => {
      const warnings = [{ notice: { code: 'either-body', clauses: ['1'], params }, count }];
      const regulations = SUMMARY.regulations.map((own) => ({ ...own, warnings }));
      return renderSummary({ ...SUMMARY, regulations }, regulation, { ...options('en'), width: 200 });
    });
    expect(told[0]).toContain(
      '1  The regulation gives the matter to both Standing Committee and Standing Board',
    );
    expect(told[1]).toBe(told[0]!.replace('1  The regulation', '2  The regulation'));
  });

  it.each(['vi', 'en'] as const)('leaves no gap where several rows wrote different figures: %s', (lang) => {
    const params = { fact: 'capital', text: '1.200' };
    const warnings = [{ notice: { code: 'fact-not-read', clauses: [], params }, count: 2 }];
    const regulations = SUMMARY.regulations.map((own) => ({ ...own, warnings }));
    const said = renderSummary({ ...SUMMARY, regulations }, regulation, { ...options(lang), width: 200 });
    expect(said).toContain(lang === 'vi' ? 'chưa rõ là bao nhiêu' : 'is not clear as written;');
    expect(said).not.toMatch(/ [,;]|\(\)/);
  });

  it('groups thousands as the language does', () => {
    expect([writeCount(999, 'vi'), writeCount(1_234_567, 'vi'), writeCount(1_234_567, 'en')]).toEqual([
      '999',
      '1.234.567',
      '1,234,567',
    ]);
  });
});

describe('notes of a list', () => {
  const params: Notice['params'] = {
    columns: ['Ghi chú', 'Địa\nbàn'],
    header: 'Vốn',
    headers: ['Vốn', 'Đơn giá'],
    key: 'id',
    keys: ['capital', 'id'],
    used: 'Mã',
    text: '1,16 tỷ',
    at: '12:34',
    style: 'vi',
    line: '3',
    reason: 'unit',
    vi: '1.234,5',
    viAt: 'D12',
    en: '1,234.5',
    enAt: 'D13',
    fact: 'keyProject',
    blank: 'no',
    count: '7',
    lines: ['2', '9'],
    ids: ['A', 'B'],
    kinds: ['heading', 'total'],
    counts: ['2', '1'],
    sheets: ['Bìa', 'Phụ lục'],
    reasons: ['no-list', 'hidden'],
    sheet: 'Đợt 2',
    other: 'tỷ đồng',
    left: 'khác',
    unit: 'VND',
    choice: 'read',
    places: ['Đợt 1 › 3 = Đợt 2 › 4'],
  };

  it.each(['vi', 'en'] as const)('all have their words: %s', async (lang) => {
    const codes = Object.keys(listWordsFor(lang).notes);
    const notes = codes.map((code): Notice => ({ code, clauses: [], params }));
    const text = renderNotes(notes, regulation, 'a.csv', options(lang));
    expect(text).not.toMatch(/undefined|\[object/);
    await expect(text).toMatchFileSnapshot(`golden/notes.${lang}.txt`);
  });

  it('without words are their codes', () => {
    const note = { code: 'new-note', clauses: [], params: {} };
    expect(renderNotes([note], regulation, undefined, options('vi'))).toBe('· new-note\n');
  });
});

describe('progress', () => {
  it('shows the share, the rows, the rate and the time left', () => {
    const state = { rows: 45_000, seconds: 10, read: 250, total: 1000 };
    expect(progressLine(state, 'vi', 100)).toBe(
      '█████░░░░░░░░░░░░░░░ 25% · 45.000 dòng · 4.500 dòng/giây · còn khoảng 0:30',
    );
    expect(progressLine({ ...state, seconds: 1300 }, 'en', 100)).toContain('about 1:05:00 left');
  });

  it('without a known size counts rows alone', () => {
    expect(progressLine({ rows: 10, seconds: 2, read: 5 }, 'en', 80)).toBe('10 rows · 5 rows/s');
  });

  it('never breaks its line', () => {
    const line = progressLine({ rows: 45_000, seconds: 10, read: 250, total: 1000 }, 'vi', 30);
    expect(line.length).toBeLessThanOrEqual(30);
  });
});
