/** The rules of answering inside a package: cells and their texts. Each on a small workbook of its own. */
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../src/present/workbook/cells.ts';
import { answered, BODY, cellsOf, DATA, HEADER, row, SHEET, sheetOf, TABLE, table } from './answer.ts';
import { MAIN, packageOf, STYLES, text, zipped } from './packages.ts';

describe('cells', () => {
  it('6: stand in the order of columns and rows; a row that is missing or empty is made', async () => {
    const sheet = `<sheetData>${HEADER}<row r="2"/>${row(5, text('A5', 'Cộng'))}</sheetData>`;
    const { sheet: after } = await sheetOf(sheet, table('A', 1, 2, 5));
    const rows = [...after.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
    expect(rows).toEqual([1, 2, 3, 4, 5]);
    expect(cellsOf(after, 2)).toEqual([
      ['C', 'Đã xác định'],
      ['D', 'Cấp 2'],
    ]);
    expect(cellsOf(after, 3)).toEqual([
      ['C', 'Đã xác định'],
      ['D', 'Cấp 3'],
    ]);
  });

  it('7: shared texts stay', async () => {
    const shared = `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>STT</t></si></sst>`;
    const sheet = `<sheetData>${row(1, '<c r="A1" t="s"><v>0</v></c>')}${BODY}</sheetData>`;
    const { parts } = await sheetOf({ sheets: { A: sheet }, others: { 'xl/sharedStrings.xml': shared } });
    expect(parts.get('xl/sharedStrings.xml')).toBe(shared);
  });

  it.each([
    ['a & b < c', 'a & b < c'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['_x0041_ _x00zz_', '_x005F_x0041_ _x00zz_'],
    ['__x0041_x0042_', '__x005F_x0041_x005F_x0042_'],
    ['a\u0000\u0007b\ufffe', 'ab'],
    ['\ud83d\ude00 \ud83d \ude00', '\ud83d\ude00  '],
    ['=1+1', '=1+1'],
  ])('8: %j as a cell holds it', (given, expected) => {
    expect(cellText(given)).toBe(expected);
  });

  it('8: a text is escaped, and cut where a cell ends', async () => {
    const rows = new Map([[2, ['a & b <c>\nd', 'x'.repeat(40_000)]]]);
    const { sheet } = await sheetOf(DATA, { ...TABLE, rows });
    expect(sheet).toContain('<t xml:space="preserve">a &amp; b &lt;c&gt;\nd</t>');
    expect(cellsOf(sheet, 2).at(-1)![1]).toHaveLength(32_767);
  });

  it('10: hidden rows are answered and stay hidden', async () => {
    const hidden = row(3, text('A3', '2'), ' hidden="1"');
    const { sheet } = await sheetOf(`<sheetData>${HEADER}${row(2, text('A2', '1'))}${hidden}</sheetData>`);
    expect(sheet).toContain('<row r="3" hidden="1">');
    expect(cellsOf(sheet, 3).at(-1)).toEqual(['D', 'Cấp 3']);
  });

  it('10: answers are merged as their row is; a merge over several projects is none', async () => {
    const body = [2, 3, 4, 5].map((number) => row(number, `<c r="A${number}" s="3"/>`)).join('');
    const merges = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B4:B5"/></mergeCells>';
    const rows = new Map([2, 4, 5].map((number) => [number, ['x', 'y']]));
    const sheet = `<sheetData>${HEADER}${body}</sheetData>${merges}`;
    const { sheet: after } = await sheetOf(
      { sheets: { A: sheet }, styles: STYLES },
      table('A', 1, 2, 5, { rows }),
    );
    expect(after).toContain(
      '<mergeCells count="4"><mergeCell ref="A2:A3"/><mergeCell ref="B4:B5"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/></mergeCells>',
    );
    expect(after).toContain('<c r="C3" s="3"/><c r="D3" s="3"/>');
  });

  it('10: merges of an earlier run go where the rows are no longer merged', async () => {
    const body = [2, 3].map((number) => row(number, `<c r="A${number}" s="3"/>`)).join('');
    const sheet = `<sheetData>${HEADER}${body}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`;
    const one = table('A', 1, 2, 3, { rows: new Map([[2, ['x', 'y']]]) });
    const once = await answered(await zipped(packageOf({ sheets: { A: sheet }, styles: STYLES })), [one]);
    const twice = await answered(once.bytes, [TABLE]);
    expect(twice.parts.get(SHEET)).toContain('<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>');
  });

  it.each([
    ['<dimension ref="A1:B3"/>', '<dimension ref="A1:D3"/>'],
    ['<dimension ref="A1"/>', '<dimension ref="A1:D1"/>'],
    ['', ''],
  ])('11: %j is widened', async (dimension, expected) => {
    const { inner } = await sheetOf(dimension + DATA);
    expect(inner.startsWith(`${expected}<cols>`)).toBe(true);
  });

  it('12: spans of a row are widened', async () => {
    const sheet = `<sheetData>${HEADER}${row(2, text('A2', '1'), ' spans="1:2"')}${row(3, text('A3', '1'), " spans='1:9'")}</sheetData>`;
    const { sheet: after } = await sheetOf(sheet);
    expect(after).toContain('<row r="2" spans="1:4">');
    expect(after).toContain('<row r="3" spans=\'1:9\'>');
  });
});
