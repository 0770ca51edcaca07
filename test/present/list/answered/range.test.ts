/** The rules of answering inside a package: what hangs on the range of a list, and new sheets. Each on a small workbook of its own. */
import { describe, expect, it } from 'vitest';
import {
  answered,
  BODY,
  cellsOf,
  DATA,
  HEADER,
  HEADS,
  reasonOf,
  row,
  SHEET,
  sheetOf,
  TABLE,
  table,
} from './answer.ts';
import { MAIN, packageOf, STYLES, text, zipped } from './packages.ts';

describe('what hangs on the range', () => {
  const names = (inner: string) => `<definedNames>${inner}</definedNames>`;
  const filterName = (ref: string) =>
    names(`<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${ref}</definedName>`);

  it('21: the filter and its name grow together; what it filters by stays', async () => {
    const filter =
      '<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
    const { inner, parts } = await sheetOf({
      sheets: { A: DATA + filter },
      behindSheets: filterName("'A'!$A$1:$B$3"),
    });
    expect(inner).toContain(filter.replace('A1:B3', 'A1:D3'));
    expect(parts.get('xl/workbook.xml')).toContain(">'A'!$A$1:$D$3<");
  });

  it('21: without its name too; a filter of another list stays', async () => {
    const lone = await sheetOf(`${DATA}<autoFilter ref="A1:B3"/>`);
    expect(lone.inner).toContain('<autoFilter ref="A1:D3"/>');
    const other = await sheetOf({
      sheets: { A: `${DATA}<autoFilter ref="A20:B30"/>` },
      behindSheets: filterName('A!$A$20:$B$30'),
    });
    expect(other.inner).toContain('<autoFilter ref="A20:B30"/>');
    expect(other.parts.get('xl/workbook.xml')).toContain('>A!$A$20:$B$30<');
  });

  it('21: a note between the filter and the free columns would be sorted too: it is refused', async () => {
    const data = `<sheetData>${HEADER}${row(2, text('A2', '1') + text('D2', 'xem lại'))}</sheetData>`;
    expect(await reasonOf({ sheets: { A: `${data}<autoFilter ref="A1:B2"/>` } }, table('A', 1, 2, 2))).toBe(
      'filter',
    );
    const below = `<sheetData>${HEADER}${row(2, text('A2', '1'))}${row(9, text('D9', 'Người ký'))}</sheetData>`;
    expect(await reasonOf({ sheets: { A: `${below}<autoFilter ref="A1:B2"/>` } }, table('A', 1, 2, 2))).toBe(
      'answered',
    );
  });

  const listTable = (
    more: string,
    columns = '<tableColumn id="1" name="STT"/><tableColumn id="5" name="Kết quả"/>',
    ref = 'A1:B3',
  ) => ({
    relations: [['rId1', 'table', '../tables/table1.xml']] as const,
    others: {
      'xl/tables/table1.xml': `<?xml version="1.0"?><table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="2">${columns}</tableColumns><tableStyleInfo name="x"/></table>`,
    },
  });
  const inTable = `<sheetData>${row(1, text('A1', 'STT') + text('B1', 'Kết quả'))}${BODY}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;

  it('22: a table grows by columns of the names that its header cells have', async () => {
    const { sheet, parts, before } = await sheetOf({ sheets: { A: inTable }, ...listTable('') });
    const old = before.get('xl/tables/table1.xml')!;
    expect(parts.get('xl/tables/table1.xml')).toBe(
      old
        .replaceAll('ref="A1:B3"', 'ref="A1:D3"')
        .replace('count="2"', 'count="4"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="6" name="Kết quả (2)"/><tableColumn id="7" name="Thẩm quyền"/></tableColumns>',
        ),
    );
    expect(cellsOf(sheet, 1).slice(2)).toEqual([
      ['C', 'Kết quả (2)'],
      ['D', 'Thẩm quyền'],
    ]);
  });

  it('22: a second run leaves a grown table as it is, but for new names', async () => {
    const before = await zipped(packageOf({ sheets: { A: inTable }, ...listTable('') }));
    const once = await answered(before, [TABLE]);
    expect((await answered(once.bytes, [TABLE])).parts).toEqual(once.parts);
    const heads = [
      { text: 'Outcome', width: 9 },
      { text: 'Body', width: 9 },
    ];
    const { parts } = await answered(once.bytes, [{ ...TABLE, heads }]);
    expect(parts.get('xl/tables/table1.xml')).toBe(
      once.parts.get('xl/tables/table1.xml')!.replace('Kết quả (2)', 'Outcome').replace('Thẩm quyền', 'Body'),
    );
  });

  it.each([
    ['a row of totals', listTable(' totalsRowCount="1"'), TABLE],
    ['a query', listTable(' tableType="queryTable"'), TABLE],
    ['no header', listTable(' headerRowCount="0"'), TABLE],
    ['a header of more rows above it', listTable('', undefined, 'A2:B3'), table('A', [1, 2], 3, 3)],
    [
      'columns in the way',
      {
        ...listTable(''),
        behindSheets: names(
          '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$E$9</definedName>',
        ),
      },
      TABLE,
    ],
  ])('22: a table with %s is left alone', async (_, more, one) => {
    expect(await reasonOf({ sheets: { A: inTable }, ...more }, one)).toBe('table');
  });

  it.each([
    ["'Tổ 1''s'!$A$1:$B$3", "'Tổ 1''s'!$A$1:$D$3"],
    ["'Tổ 1''s'!$A$1:$B$3,'Tổ 1''s'!$A$20:$B$21", "'Tổ 1''s'!$A$1:$D$3,'Tổ 1''s'!$A$20:$B$21"],
    ["'Tổ 1''s'!$A:$B", "'Tổ 1''s'!$A:$D"],
    ["'Tổ 1''s'!$1:$3", "'Tổ 1''s'!$1:$3"],
  ])('23: the print area %s becomes %s', async (before, expected) => {
    const given = {
      sheets: { "Tổ 1's": DATA },
      behindSheets: names(
        `<definedName name="_xlnm.Print_Area" localSheetId="0">${before}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổ 1''s'!$1:$1</definedName>`,
      ),
    };
    const { parts } = await sheetOf(given, table("Tổ 1's", 1, 2, 3));
    expect(parts.get('xl/workbook.xml')).toContain(`localSheetId="0">${expected}</definedName>`);
    expect(parts.get('xl/workbook.xml')).toContain(`"_xlnm.Print_Titles" localSheetId="0">'Tổ 1''s'!$1:$1<`);
    expect(parts.get('xl/workbook.xml')).toContain(`hidden="1">'Tổ 1''s'!$C$1:$D$3<`);
  });

  it('23: one that is a formula is left, and that is said', async () => {
    const area = names(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(A!$A$1,0,0,9,2)</definedName>',
    );
    const { parts, remarks } = await sheetOf({ sheets: { A: DATA }, behindSheets: area });
    expect(parts.get('xl/workbook.xml')).toContain('>OFFSET(A!$A$1,0,0,9,2)<');
    expect(remarks).toContainEqual({ code: 'print-area-left', sheet: 'A' });
  });

  it('24: the page set-up is left, and what becomes of the pages is said', async () => {
    const pageOf = async (width: number, more = '') => {
      const { remarks, inner } = await sheetOf(
        `<cols><col min="2" max="2" width="${width}" customWidth="1"/></cols>${DATA}${more}`,
      );
      const own = [...inner.matchAll(/<col min="[34]" max="[34]" width="([\d.]+)"/g)].map(([, one]) =>
        Number(one),
      );
      return { codes: remarks.map(({ code }) => code), own };
    };
    // An upright A4 page holds 70 of the widest units.
    expect(await pageOf(20)).toEqual({ codes: [], own: [16, 24] });
    expect(await pageOf(40)).toEqual({ codes: ['more-pages'], own: [16, 24] });
    const letter = '<pageSetup orientation="landscape"/>';
    expect(await pageOf(40, letter)).toEqual({ codes: [], own: [16, 24] });
    expect((await pageOf(20, '<colBreaks count="1"><brk id="1" max="9"/></colBreaks>')).codes).toEqual([]);
    expect((await pageOf(40, '<pageSetup orientation="landscape" scale="200"/>')).codes).toEqual([
      'more-pages',
    ]);
    const fitted = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${DATA}<pageSetup fitToHeight="0"/>`;
    expect((await sheetOf(fitted)).remarks).toEqual([{ code: 'printed-smaller', sheet: 'A' }]);
    expect((await sheetOf(fitted.replace('<pageSetup', '<pageSetup fitToWidth="0"'))).remarks).toEqual([]);
  });

  it('24: columns that may be narrowed keep to the page the list ends on; rows of their own height grow', async () => {
    const heads = HEADS.map((head) => ({ ...head, least: 12 }));
    const rows = [2, 3].map((number) =>
      row(number, text(`A${number}`, '1', 3), number === 2 ? ' ht="20"' : ' ht="20" customHeight="1"'),
    );
    const sheet = `<cols><col min="2" max="2" width="36" customWidth="1"/></cols><sheetData>${row(1, text('A1', 'STT', 1) + text('B1', 'Tên', 1))}${rows.join('')}</sheetData>`;
    const before = packageOf({ sheets: { A: sheet }, styles: STYLES });
    const { parts, remarks } = await answered(await zipped(before), [{ ...TABLE, heads }]);
    const now = parts.get(SHEET)!;
    expect(remarks).toEqual([]);
    const [first, second] = [...now.matchAll(/<col min="[34]" max="[34]" width="([\d.]+)"/g)].map(([, one]) =>
      Number(one),
    );
    expect(first! + second!).toBeLessThan(70.6 - 36 - 8.43);
    expect(first).toBeGreaterThanOrEqual(12);
    expect(now).toContain('<row r="2" ht="33">');
    expect(now).toContain('<row r="3" ht="20" customHeight="1">');
  });

  it('26: a protected sheet stays so, a protected structure gets no sheet; both are said', async () => {
    const sheet = `${DATA}<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>`;
    const before = packageOf({
      sheets: { A: sheet },
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    const notes = [{ mark: 'notes' as const, name: 'N', rows: [['x']], widths: [9] }];
    const { parts, remarks } = await answered(await zipped(before), [TABLE], notes);
    expect(parts.get(SHEET)).toContain('<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>');
    expect(remarks.map(({ code }) => code)).toEqual(['sheet-protected', 'structure-protected']);
    expect([...parts.keys()]).toEqual([...before.keys()]);
  });

  it('27: new sheets stand last, under free names, numbers, ids and parts', async () => {
    const before = packageOf({ sheets: { 'cách đọc': DATA, A: DATA }, styles: STYLES });
    const rows = [
      ['Trang', 'Hàng'],
      ['Biểu <1>', 12.5],
      [null, ''],
    ];
    const added = [
      { mark: 'account' as const, name: 'Cách đọc', rows, widths: [20, 9], header: true },
      { mark: 'notes' as const, name: "'Ghi chú: [thẩm quyền] của từng hàng/dòng?'", rows: [], widths: [] },
    ];
    const { parts } = await answered(await zipped(before), [TABLE], added);
    expect([...parts.keys()].slice(-2)).toEqual(['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']);
    const workbook = parts.get('xl/workbook.xml')!;
    expect(workbook).toContain(
      '<sheet name="Cách đọc (2)" sheetId="3" r:id="rId3"/><sheet name="Ghi chú   thẩm quyền  của từng" sheetId="4" r:id="rId4"/></sheets><definedNames>',
    );
    expect(workbook).toContain(
      '<definedName name="_authority.sheet.account" localSheetId="2" hidden="1">\'Cách đọc (2)\'!$A$1</definedName>',
    );
    expect(parts.get('[Content_Types].xml')).toContain(
      '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    );
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain(
      'relationships/worksheet" Target="worksheets/sheet3.xml"/><Relationship Id="rId4"',
    );
    const sheet = parts.get('xl/worksheets/sheet3.xml')!;
    expect(sheet).toContain(
      '<c r="A2" s="6" t="inlineStr"><is><t xml:space="preserve">Biểu &lt;1&gt;</t></is></c><c r="B2" s="6"><v>12.5</v></c></row><row r="3"></row>',
    );
    expect(sheet).toContain('<c r="A1" s="5"');
    expect(parts.get('xl/styles.xml')).toContain(
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    );
  });
});
