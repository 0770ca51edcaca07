import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvList } from '../../../src/present/list/csv.ts';
import { jsonLinesList, jsonList } from '../../../src/present/list/jsonl.ts';
import { markdownList } from '../../../src/present/list/markdown.ts';
import type { ListShape } from '../../../src/present/list/rows.ts';
import { tableList } from '../../../src/present/list/table.ts';
import { decided, HOSTILE, regulation, residual, undetermined } from '../sample.ts';
import { brief, drawn, HEADER, listOptions, rejectedRow, rowOf, SHAPE } from './lists.ts';

const ANSWERS = ['Kết quả', 'Thẩm quyền', 'Căn cứ', 'Thông tin còn thiếu', 'Tạm coi là', 'Lưu ý'];
const readCsv = (text: string, delimiter = ';'): string[][] =>
  parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });

describe('a list as CSV', () => {
  it('keeps its columns and puts the answers behind them', () => {
    const text = drawn(csvList(listOptions()));
    expect(text.startsWith('\ufeffMã;Tên dự án;Vốn;Kết quả;')).toBe(true);
    const [head, heading, first, second, third, fourth] = readCsv(text);
    expect(head).toEqual([...HEADER, ...ANSWERS]);
    expect(heading).toEqual(['I', 'Giao thông', '', '', '', '', '', '', '']);
    expect(first!.slice(0, 6)).toEqual([
      'D1',
      'Khu du lịch',
      '1.200 tỷ',
      'Đã xác định',
      'Ban Thường vụ',
      'điểm 4.2 khoản 4 Điều 2',
    ]);
    expect(second!.slice(3, 6)).toEqual(['Không thuộc nội dung phải trình cấp ủy', '', 'khoản 1 Điều 8']);
    expect(third!.slice(1, 5)).toEqual(['\'=HYPERLINK("x")', '', 'Chưa đủ thông tin', '']);
    expect(third![8]).toMatch(/^Có thể là: /);
    expect(fourth!.slice(0, 5)).toEqual(['D4', 'Đường', 'nhiều', 'Cần sửa thông tin', '']);
    expect(fourth![8]).toMatch(/^Vốn: /);
  });

  it('has English heads with --lang en', () => {
    const [head] = readCsv(drawn(csvList(listOptions({ lang: 'en' }))));
    expect(head!.slice(3)).toEqual([
      'Outcome',
      'Competent body',
      'Legal basis',
      'Missing',
      'Assumed',
      'Notes',
    ]);
  });

  it('of several lists has the union of their columns behind the file', () => {
    const other: ListShape = { file: 'b.csv', header: ['Mã', 'Vốn', 'Ghi chú', 'Vốn'] };
    const renderer = csvList(listOptions({ shapes: [SHAPE, other] }));
    let text = renderer.start();
    text += renderer.list(SHAPE) + renderer.answer(rowOf(1, ['D1', 'A', '5']), brief(decided));
    text += `${renderer.shared(brief(decided), regulation) + renderer.list(other)}`;
    text +=
      renderer.answer(rowOf(1, ['D9', '6', 'x', '7']), brief(decided)) +
      renderer.shared(brief(decided), regulation);
    const [head, first, second] = readCsv(text);
    expect(head!.slice(0, 6)).toEqual(['Tệp', 'Mã', 'Tên dự án', 'Vốn', 'Ghi chú', 'Vốn']);
    expect(first!.slice(0, 6)).toEqual(['a.csv', 'D1', 'A', '5', '', '']);
    expect(second!.slice(0, 6)).toEqual(['b.csv', 'D9', '', '6', 'x', '7']);
  });

  it('of JSON has the number, id and title of each row, and a comma', () => {
    const shapes: ListShape[] = [{ file: 'a.jsonl' }];
    const [head, first] = readCsv(drawn(csvList(listOptions({ shapes })), shapes), ',');
    expect(head!.slice(0, 4)).toEqual(['Hồ sơ thứ', 'Mã hồ sơ', 'Tên', 'Kết quả']);
    expect(first!.slice(0, 3)).toEqual(['1', 'P1', 'Dự án 1']);
  });

  it('keeps the answers in their columns beside a row that is too long or too short', () => {
    const renderer = csvList(listOptions());
    const long = readCsv(renderer.answer(rejectedRow(['D', 'a', 'b', 'c', 'd']), undefined))[0]!;
    const short = readCsv(renderer.answer(rejectedRow(['D']), undefined))[0]!;
    expect([long.slice(0, 4), long.length]).toEqual([['D', 'a', 'b', 'Cần sửa thông tin'], 9]);
    expect([short.slice(0, 4), short.length]).toEqual([['D', '', '', 'Cần sửa thông tin'], 9]);
  });
});

describe('a list as JSON', () => {
  const lines = (text: string): Record<string, unknown>[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('is a result of the contract a line', () => {
    const [first, second, third, fourth, ...more] = lines(drawn(jsonLinesList(listOptions())));
    expect(more).toEqual([]);
    expect(Object.keys(first!).slice(0, 5)).toEqual(['id', 'title', 'place', 'outcome', 'authority']);
    expect(first).toMatchObject({ id: 'D1', place: { file: 'a.csv', line: 2, row: 1 }, outcome: 'decided' });
    expect(second).toMatchObject({ id: 'D2', outcome: 'residual', nearest: expect.any(Array) });
    expect(third).toMatchObject({ outcome: 'undetermined', authority: null });
    expect(fourth).toEqual({
      place: { file: 'a.csv', line: 5, row: 4 },
      outcome: 'rejected',
      problems: [
        expect.objectContaining({ code: 'amount-unreadable', message: expect.any(String), found: 'nhiều' }),
      ],
    });
  });

  it('names the id of a refused row where it could be read', () => {
    const text = jsonLinesList(listOptions()).answer(rejectedRow(['D4'], { id: 'D4' }), undefined);
    expect(Object.keys(JSON.parse(text))).toEqual(['id', 'place', 'outcome', 'problems']);
  });

  it('says a key once, whatever is shared', () => {
    const renderer = jsonLinesList(listOptions({ whole: () => ({ ...residual, title: 'T' }) }));
    const text = renderer.answer(rowOf(1, ['D', 'T']), brief(residual));
    expect(text.match(/"title":"T"/g)).toHaveLength(1);
  });

  it('has a trace where it is asked for', () => {
    const renderer = jsonLinesList(listOptions({ trace: true, whole: () => decided }));
    const result = JSON.parse(renderer.answer(rowOf(1, ['D']), brief(decided)));
    expect(result.trace.length).toBeGreaterThan(0);
    expect(renderer.shared(brief(decided), regulation)).toBe('');
  });

  it('is one array of the same results', () => {
    const text = drawn(jsonList(listOptions()));
    expect(JSON.parse(text)).toEqual(lines(drawn(jsonLinesList(listOptions()))));
    const empty = jsonList(listOptions());
    expect(empty.start() + empty.end({} as never)).toBe('[]\n');
  });
});

describe('a list as Markdown', () => {
  it('is a table with the summary under it', async () => {
    await expect(drawn(markdownList(listOptions()))).toMatchFileSnapshot('golden/list.vi.md');
    await expect(drawn(markdownList(listOptions({ lang: 'en' })))).toMatchFileSnapshot('golden/list.en.md');
  });

  it('stays a table whatever the cells hold', () => {
    const renderer = markdownList(listOptions());
    const row = rowOf(1, [HOSTILE, HOSTILE, HOSTILE]);
    const text = renderer.answer(row, brief(undetermined)) + renderer.shared(brief(undetermined), regulation);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(text.match(/(?<!\\)\|/g)).toHaveLength(10);
    expect(text).not.toMatch(/<script>|\u001b|\u202e|\u0007/);
    const heading = renderer.carried({
      kind: 'heading',
      row: 0,
      place: {},
      table: { index: 0 },
      cells: [HOSTILE],
    });
    expect(heading.match(/(?<!\\)\|/g)).toHaveLength(10);
  });
});

describe('a list as a table for people', () => {
  it.each([
    ['vi', 80],
    ['en', 80],
    ['vi', 120],
    ['vi', 40],
  ] as const)('%s, %d columns', async (lang, width) => {
    const text = drawn(tableList(listOptions({ lang, width })));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`golden/table.${lang}.${width}.txt`);
  });

  it('names each of several lists', () => {
    const shapes = [SHAPE, { ...SHAPE, file: 'b.csv' }];
    const text = drawn(tableList(listOptions({ shapes })), shapes);
    expect(text).toMatch(/^a\.csv\n/);
    expect(text).toMatch(/\n\nb\.csv\n/);
  });

  it('shows nothing that moves a terminal', () => {
    const text = tableList(listOptions()).answer(rowOf(1, [HOSTILE, HOSTILE]), brief(decided));
    expect(text).not.toMatch(/\u001b|\u202e|\u0007/);
  });
});
