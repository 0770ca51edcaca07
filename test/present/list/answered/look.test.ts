/** The rules of answering inside a package: formats, widths, and the order of elements. Each on a small workbook of its own. */
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/archive/markup.ts';
import { answered, cellsOf, DATA, HEADER, row, SHEET, sheetOf, TABLE, table } from './answer.ts';
import { MAIN, packageOf, STYLES, text, zipped } from './packages.ts';

describe('look', () => {
  const framed = (last: number) =>
    `<sheetData>${row(1, text('A1', 'STT', 1) + text('B1', 'Ngày', 1))}${Array.from({ length: last - 1 }, (_, at) => row(at + 2, `<c r="A${at + 2}" s="3"/><c r="B${at + 2}" s="2"><v>45000</v></c>`)).join('')}</sheetData>`;

  it('13: a header of two rows is merged, and framed in both', async () => {
    const header =
      row(1, text('A1', 'STT', 1) + text('B1', 'Tên', 1)) + row(2, '<c r="A2" s="1"/><c r="B2" s="1"/>');
    const sheet = `<sheetData>${header}${row(3, text('A3', '1', 3))}</sheetData><pageMargins left="1"/>`;
    const { inner } = await sheetOf({ sheets: { A: sheet }, styles: STYLES }, table('A', [1, 2], 3, 3));
    expect(inner).toContain('<c r="C1" s="1" t="inlineStr"><is><t xml:space="preserve">Kết quả</t>');
    expect(inner).toContain('<c r="C2" s="1"/><c r="D2" s="1"/></row>');
    expect(inner).toContain(
      '</sheetData><mergeCells count="2"><mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/></mergeCells><pageMargins',
    );
  });

  it('13: a lower header row that the sheet lacks is made for its frame', async () => {
    const header = row(1, text('A1', 'STT', 1));
    const sheet = `<sheetData>${header}${row(3, text('A3', '1', 3))}</sheetData>`;
    const { sheet: after } = await sheetOf(
      { sheets: { A: sheet }, styles: STYLES },
      table('A', [1, 2], 3, 3),
      1,
    );
    expect(after).toContain('</row><row r="2"><c r="B2" s="1"/><c r="C2" s="1"/></row><row r="3">');
  });

  it('14: answers take the format beside them as a text; formats go to the end', async () => {
    const { sheet, parts } = await sheetOf({ sheets: { A: framed(3) }, styles: STYLES });
    const added =
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="0"/></xf>';
    expect(parts.get('xl/styles.xml')).toBe(
      STYLES.replace('<cellXfs count="4">', '<cellXfs count="5">').replace(
        '</cellXfs>',
        `${added}</cellXfs>`,
      ),
    );
    expect(sheet).toContain('<c r="C2" s="4" t="inlineStr">');
  });

  it('15: rows without an answer get empty cells', async () => {
    const rows = new Map([[2, ['x', 'y']]]);
    const { sheet } = await sheetOf(
      { sheets: { A: framed(4) }, styles: STYLES },
      table('A', 1, 2, 4, { rows }),
    );
    expect(sheet).toContain('<c r="C3" s="2"/><c r="D3" s="2"/></row>');
    expect(sheet).toContain('<c r="C4" s="2"/><c r="D4" s="2"/></row>');
  });

  it('16: a book without styles gets none', async () => {
    const { sheet, parts, before } = await sheetOf(framed(3));
    expect([...parts.keys()]).toEqual([...before.keys()]);
    expect(sheet).toContain('<c r="C2" t="inlineStr">');
  });

  it.each([
    [
      'none',
      '',
      '<cols><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="24" customWidth="1"/></cols>',
    ],
    [
      'an empty one',
      '<cols/>',
      '<cols><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="24" customWidth="1"/></cols>',
    ],
    [
      'before',
      '<cols><col min="1" max="2" width="5"/></cols>',
      '<cols><col min="1" max="2" width="5"/><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="24" customWidth="1"/></cols>',
    ],
    [
      'over them and on',
      '<cols><col min="2" max="16384" width="5" style="2"/></cols>',
      '<cols><col min="2" max="2" width="5" style="2"/><col min="3" max="3" width="16" style="2" customWidth="1"/><col min="4" max="4" width="24" style="2" customWidth="1"/><col min="5" max="16384" width="5" style="2"/></cols>',
    ],
    [
      'open, over them',
      '<cols><col min="3" max="16384" width="5"></col></cols>',
      '<cols><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="24" customWidth="1"/><col min="5" max="16384" width="5"/></cols>',
    ],
  ])('17: widths: %s', async (_, given, expected) => {
    const before = packageOf({ sheets: { A: given + DATA } });
    const { parts } = await answered(await zipped(before), [TABLE]);
    expect(parts.get(SHEET)).toContain(expected + DATA.slice(0, 11));
  });

  it.each([
    ['runs over', 0, 'Ban Thường vụ Tỉnh ủy', 'D'],
    ['wraps', 3, 'Ban Thường vụ Tỉnh ủy', 'C'],
    ['is right-aligned', 2, 'Ban Thường vụ Tỉnh ủy', 'C'],
    ['is short', 0, 'BTV', 'C'],
  ])('18: an empty column where the last text %s', async (_, style, last, first) => {
    const sheet = `<sheetData>${HEADER}${row(2, text('A2', '1') + text('B2', last, style))}</sheetData>`;
    const { sheet: after } = await sheetOf({ sheets: { A: sheet }, styles: STYLES }, table('A', 1, 2, 2));
    expect(cellsOf(after, 2).at(-2)![0]).toBe(first);
    const narrow = /<col min="3" max="3" width="(\d+)"/.exec(after)!;
    expect(Number(narrow[1]) <= 12).toBe(first === 'D');
  });

  it('18: of a shared text too, and not where the row is filtered', async () => {
    const shared = `<sst xmlns="${MAIN}"><si><t>x</t></si><si><r><t>Ban Thường vụ </t></r><r><t>Tỉnh ủy &amp; HĐND</t></r><rPh><t>x</t></rPh></si></sst>`;
    const data = `<sheetData>${HEADER}${row(2, '<c r="B2" t="s"><v>1</v></c>')}</sheetData>`;
    const others = { 'xl/sharedStrings.xml': shared };
    const plain = await sheetOf({ sheets: { A: data }, others }, table('A', 1, 2, 2));
    expect(cellsOf(plain.sheet, 2)[1]![0]).toBe('D');
    const filtered = await sheetOf(
      { sheets: { A: `${data}<autoFilter ref="A1:B2"/>` }, others },
      table('A', 1, 2, 2),
    );
    expect(cellsOf(filtered.sheet, 2)[1]![0]).toBe('C');
  });

  it('20: merges stand where the order of elements has them', async () => {
    const behind = '<conditionalFormatting sqref="A1"/><pageMargins left="1"/>';
    for (const before of ['', '<sheetProtection sheet="1"/><autoFilter ref="A1:B1"/>']) {
      const { inner } = await sheetOf(
        `<sheetData>${HEADER}${row(3, text('A3', '1'))}</sheetData>${before}${behind}`,
        table('A', [1, 2], 3, 3),
      );
      const order = tokensOf(inner)
        .filter(({ kind }) => kind !== 'close' && kind !== 'text')
        .map(({ name }) => name);
      const at = order.indexOf('mergeCells');
      expect(order[at + 3]).toBe('conditionalFormatting');
      expect(inner.includes('<mergeCells count="2">')).toBe(true);
    }
    const { inner } = await sheetOf(
      `<sheetData>${HEADER}${row(3, text('A3', '1'))}</sheetData>`,
      table('A', [1, 2], 3, 3),
    );
    expect(inner.endsWith('</mergeCells>')).toBe(true);
  });
});
