import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { rejectsRenderer } from '../../../src/present/list/rejects.ts';
import { rejectedRow, SHAPE } from './lists.ts';

describe('refused rows', () => {
  it('of a table are its rows with the reason behind them, and what stood beyond the header', () => {
    const renderer = rejectsRenderer({ lang: 'vi', shapes: [SHAPE] });
    let text = renderer.start();
    renderer.list(SHAPE);
    text += renderer.row(rejectedRow(['D4', 'Đường', 'nhiều']));
    text += renderer.row(rejectedRow(['D5', 'Cầu', '1', '2', '=3']));
    const rows: string[][] = parse(text, { delimiter: ';', bom: true, relax_column_count: true });
    expect(rows[0]).toEqual(['Mã', 'Tên dự án', 'Vốn', 'Lý do']);
    expect(rows[1]!.slice(0, 3)).toEqual(['D4', 'Đường', 'nhiều']);
    expect(rows[1]![3]).toMatch(/^Vốn: /);
    expect(rows[2]!.slice(4)).toEqual(['2', "'=3"]);
  });

  it('of JSON are JSON Lines that keep every digit', () => {
    const renderer = rejectsRenderer({ lang: 'vi', shapes: [{ file: 'a.jsonl' }] });
    const whole = renderer.row(rejectedRow(undefined, { raw: '{"capital": 999999999999.99999}' }));
    expect(whole).toContain('"proposal":{"capital": 999999999999.99999}}\n');
    const broken = JSON.parse(renderer.row(rejectedRow(undefined, { raw: '{"capital": }' })));
    expect(broken.proposal).toBe('{"capital": }');
    expect(Object.keys(broken)).toEqual(['reason', 'place', 'proposal']);
  });

  it('of tables beside JSON are cells', () => {
    const renderer = rejectsRenderer({ lang: 'vi', shapes: [SHAPE, { file: 'a.jsonl' }] });
    expect(JSON.parse(renderer.row(rejectedRow(['D4', 'a']))).proposal).toEqual(['D4', 'a']);
  });
});
