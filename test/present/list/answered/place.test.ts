/** The rules of answering inside a package: where answers go, and what is said where they cannot. Each on a small workbook of its own. */
import { describe, expect, it } from 'vitest';
import { findOwnAnswers } from '../../../../src/archive/own-answers.ts';
import { answerBook } from '../../../../src/present/list/answered-book.ts';
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
import { type Given, MAIN, packageOf, STYLES, text, zipped } from './packages.ts';

describe('finding the place', () => {
  it('1: goes by relationships, absolute ones too', async () => {
    const parts = new Map(packageOf({ sheets: { B: DATA, A: DATA } }));
    const rels = parts.get('xl/_rels/workbook.xml.rels')!;
    parts.set(
      'xl/_rels/workbook.xml.rels',
      rels
        .replace('worksheets/sheet1.xml', 'x')
        .replace('worksheets/sheet2.xml', '/xl/worksheets/sheet1.xml')
        .replace('"x"', '"worksheets/sheet2.xml"'),
    );
    const after = await answered(await zipped(parts), [TABLE]);
    expect(after.parts.get(SHEET)).toContain('Cấp 2');
    expect(after.parts.get('xl/worksheets/sheet2.xml')).toBe(parts.get('xl/worksheets/sheet2.xml'));
  });

  it('2: writes under the prefix of the sheet, counts cells without reference, and gives one to its own', async () => {
    const prefixed = `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>STT</x:t></x:is></x:c><x:c t='inlineStr'><x:is><x:t>Tên</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>`;
    const { sheet } = await sheetOf({ sheets: { A: prefixed } }, table('A', 1, 2, 2));
    expect(sheet).toContain(
      '<x:c/><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">Đã xác định</x:t></x:is></x:c>',
    );
    expect(sheet).toContain('<x:cols><x:col min="3" max="3"');
    expect(sheet.startsWith("<?xml version='1.0'?><x:worksheet")).toBe(true);
  });

  it.each<[what: string, given: Partial<Given> & { readonly sheet?: string }, first: string]>([
    ['nothing else', {}, 'C'],
    [
      'an empty cell in a row of the title',
      { sheet: `<sheetData>${HEADER}${BODY}${row(9, '<c r="E9"/>')}</sheetData>` },
      'F',
    ],
    ['a merge', { sheet: `${DATA}<mergeCells count="1"><mergeCell ref="A9:D9"/></mergeCells>` }, 'E'],
    ['a width', { sheet: `<cols><col min="4" max="4" width="3"/></cols>${DATA}` }, 'E'],
    ['a hidden column', { sheet: `<cols><col min="3" max="5" hidden="1"/></cols>${DATA}` }, 'F'],
    ['not the rest of the sheet', { sheet: `<cols><col min="3" max="16384" width="9"/></cols>${DATA}` }, 'C'],
    [
      'not the rest as far as LibreOffice knew it',
      { sheet: `<cols><col min="3" max="1024" width="9" hidden="1"/></cols>${DATA}` },
      'C',
    ],
    [
      'a validation',
      { sheet: `${DATA}<dataValidations count="1"><dataValidation sqref="A2 F2:F3"/></dataValidations>` },
      'G',
    ],
    ['a conditional format', { sheet: `${DATA}<conditionalFormatting sqref="A1:D3"/>` }, 'E'],
    [
      'not a conditional format of whole rows',
      { sheet: `${DATA}<conditionalFormatting sqref="A1:XFD3"/>` },
      'C',
    ],
    [
      'a validation of a newer kind',
      {
        sheet: `${DATA}<extLst><ext><x14:dataValidation><xm:sqref>H2</xm:sqref></x14:dataValidation></ext></extLst>`,
      },
      'I',
    ],
    [
      'a print area',
      {
        behindSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$E$9</definedName></definedNames>`,
      },
      'F',
    ],
    [
      'a drawing',
      {
        relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        others: {
          'xl/drawings/drawing1.xml':
            '<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col></xdr:from><xdr:to><xdr:col>6</xdr:col></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
        },
      },
      'H',
    ],
    [
      'a picture by its size',
      {
        relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        others: {
          'xl/drawings/drawing1.xml':
            '<xdr:wsDr><xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col></xdr:from><xdr:ext cx="1300000" cy="1"/></xdr:oneCellAnchor></xdr:wsDr>',
        },
      },
      'H',
    ],
    [
      'a note',
      {
        relations: [['rId1', 'comments', '../comments1.xml']],
        others: { 'xl/comments1.xml': '<comments><commentList><comment ref="D2"/></commentList></comments>' },
      },
      'E',
    ],
    [
      'a shape, and no box of a note',
      {
        relations: [['rId1', 'vmlDrawing', '../drawings/v.vml']],
        others: {
          'xl/drawings/v.vml':
            '<xml><x:ClientData ObjectType="Note"><x:Anchor>9, 1, 0, 2, 11, 3, 4, 5</x:Anchor></x:ClientData><x:ClientData ObjectType="Button"><x:Anchor>3, 1, 0, 2, 4, 3, 4, 5</x:Anchor></x:ClientData></xml>',
        },
      },
      'F',
    ],
    [
      'a table beside it',
      {
        relations: [['rId1', 'table', '../tables/table1.xml']],
        others: { 'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="D20:F22"/>` },
      },
      'G',
    ],
  ])('3: the first new column lies behind %s', async (_, { sheet = DATA, ...more }, first) => {
    const { sheet: after } = await sheetOf(
      { sheets: { A: sheet }, ...more },
      TABLE,
      first.charCodeAt(0) - 65,
    );
    expect(cellsOf(after, 2)).toContainEqual([first, 'Đã xác định']);
  });

  it('3: no room is said', async () => {
    const full = `<sheetData>${row(1, text('A1', 'STT') + text('XFC1', 'Tên'))}${row(2, text('A2', '1'))}</sheetData>`;
    expect(await reasonOf({ sheets: { A: full } })).toBe('no-room');
  });

  it('4: fills the same columns again, and clears what is answered no more', async () => {
    const before = packageOf({ sheets: { A: DATA, B: DATA }, styles: STYLES });
    const tables = [TABLE, table('B', 1, 2, 3)];
    const notes = [{ mark: 'notes' as const, name: 'Ghi chú', rows: [['x']], widths: [9] }];
    const once = await answered(await zipped(before), tables, notes);
    const twice = await answered(once.bytes, tables, notes);
    expect(twice.parts).toEqual(once.parts);

    const heads = [{ text: 'Outcome', width: 9 }];
    const rows = new Map([[2, ['Decided']]]);
    const other = await answered(once.bytes, [{ ...TABLE, last: 2, heads, rows }], []);
    const sheet = other.parts.get(SHEET)!;
    expect(cellsOf(sheet, 1).slice(2)).toEqual([
      ['C', 'Outcome'],
      ['D', ''],
    ]);
    expect(cellsOf(sheet, 2).slice(2)).toEqual([
      ['C', 'Decided'],
      ['D', ''],
    ]);
    expect(cellsOf(sheet, 3).slice(2)).toEqual([
      ['C', ''],
      ['D', ''],
    ]);
    expect(other.parts.get('xl/worksheets/sheet3.xml')).toContain('<sheetData></sheetData>');
    expect(other.parts.get('xl/worksheets/sheet2.xml')).toBe(once.parts.get('xl/worksheets/sheet2.xml'));
  });

  it('4: answers that grow take further columns, and are known by their marks', async () => {
    const once = await answered(await zipped(packageOf({ sheets: { A: DATA } })), [TABLE]);
    const heads = [...HEADS, { text: 'Căn cứ', width: 20 }];
    const rows = new Map([[2, ['a', 'b', 'c']]]);
    const { parts } = await answered(once.bytes, [{ ...TABLE, heads, rows }]);
    expect(cellsOf(parts.get(SHEET)!, 2).slice(2)).toEqual([
      ['C', 'a'],
      ['D', 'b'],
      ['E', 'c'],
    ]);
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_authority.answers.1" localSheetId="0" hidden="1">\'A\'!$C$1:$E$3</definedName>',
    );
    const own = findOwnAnswers([
      { name: '_authority.answers.1', sheet: 0, text: "'A'!$C$1:$E$3" },
      { name: '_authority.sheet.account', sheet: 1, text: "'B'!$A$1" },
    ]);
    expect([...own.columns]).toEqual([[0, [{ firstColumn: 2, lastColumn: 4, firstRow: 1, lastRow: 3 }]]]);
    expect([...own.sheets]).toEqual([[1, 'account']]);
  });

  it('4: the columns may be named by who knows them', async () => {
    const sheet = `<sheetData>${row(1, text('A1', 'STT') + text('B1', 'Kết quả') + text('C1', 'Thẩm quyền'))}${row(2, text('A2', '1') + text('B2', 'cũ'))}</sheetData>`;
    const { parts } = await answered(await zipped(packageOf({ sheets: { A: sheet } })), [
      table('A', 1, 2, 2, { own: [1, 2] }),
    ]);
    expect(cellsOf(parts.get(SHEET)!, 2)).toEqual([
      ['A', '1'],
      ['B', 'Đã xác định'],
      ['C', 'Cấp 2'],
    ]);
  });

  it('5: says what is locked, signed or broken', async () => {
    const compound = new Uint8Array(600);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await answerBook(compound, [TABLE], [])).toEqual({ ok: false, reason: 'encrypted' });
    expect(await answerBook(new Uint8Array(99), [TABLE], [])).toEqual({ ok: false, reason: 'broken' });
    expect(await reasonOf({ sheets: { A: DATA }, others: { '_xmlsignatures/sig1.xml': '<a/>' } })).toBe(
      'signed',
    );
    expect(await reasonOf({ sheets: { A: DATA } }, { ...TABLE, sheet: 'B' })).toBe('sheet');
    expect(await reasonOf({ sheets: { A: '<sheetData><row r="1"' } })).toBe('broken');
    expect(await reasonOf({ sheets: { A: '' } })).toBe('broken');
    const parts = new Map(packageOf({ sheets: { A: DATA } }));
    parts.delete('xl/workbook.xml');
    expect(await reasonOf(parts)).toBe('broken');
  });
});
