import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../../../../src/intake/list/file/grid.ts';
import { countedWork } from '../counted-work.ts';
import { bookOf, firstRows, openedSheet, refusalOf, rowsOf, shownCells } from '../open.ts';
import { xlsx, xlsxOfRows } from './xlsx.ts';

const NUMBER: CellMark = { kind: 'number' };
const text = (value: string) => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const number = (value: string | number) => `<c><v>${value}</v></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;

describe('cells of XLSX', () => {
  it.each<[string, string, string | [string, CellMark]]>([
    ['a shared text', '<c t="s"><v>0</v></c>', 'chung'],
    ['a shared text of runs, without what is read aloud', '<c t="s"><v>1</v></c>', 'Dự án'],
    ['a text in the cell', text('A &amp; B'), 'A & B'],
    ['a text of runs in the cell', '<c t="inlineStr"><is><r><t>A</t></r><r><t>B</t></r></is></c>', 'AB'],
    ['the text of a formula', '<c t="str"><f>A1</f><v>kết quả</v></c>', 'kết quả'],
    ['the empty text of a formula', '<c t="str"><f>""</f><v></v></c>', ''],
    ['an error', '<c t="e"><v>#REF!</v></c>', ['#REF!', { kind: 'error' }]],
    ['the error of a formula', '<c t="e"><f>A1</f><v>#DIV/0!</v></c>', ['#DIV/0!', { kind: 'error' }]],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['a date in ISO form', '<c t="d"><v>2024-06-12T00:00:00</v></c>', ['2024-06-12', { kind: 'date' }]],
    ['a number', '<c><v>1.1000000000000001</v></c>', ['1.1', NUMBER]],
    ['a number that says so', '<c t="n"><v>12</v></c>', ['12', NUMBER]],
    ['a number by its format', '<c s="1"><v>5</v></c>', ['5', { kind: 'number', unit: 'triệu đồng' }]],
    ['a text by its format', '<c s="2" t="str"><v>A</v></c>', 'Dự án A'],
    ['a formula with a value', '<c><f>1+1</f><v>2</v></c>', ['2', NUMBER]],
    ['a formula without a value', '<c><f>1+1</f></c>', ['', { kind: 'no-value' }]],
    ['a formula with an empty value', '<c><f>1+1</f><v></v></c>', ['', { kind: 'no-value' }]],
    ['a formula of text without a value', '<c t="str"><f>A1</f></c>', ['', { kind: 'no-value' }]],
    ['a shared formula without a value', '<c><f t="shared" si="0"/></c>', ['', { kind: 'no-value' }]],
    ['codes of signs', text('a_x000D_\n_x005F_x0041_b'), 'a\n_x0041_b'],
    ['signs that cannot be seen', text('D\u200eự a\u0301\u00adn\u200b'), 'Dự án'.replace('á', 'á')],
    [
      'what an extension holds',
      '<c><v>1</v><extLst><ext><f>A1</f><v>2</v></ext></extLst></c>',
      ['1', NUMBER],
    ],
  ])('shows %s', async (_, cell, expected) => {
    const strings = [
      'chung',
      '<r><t xml:space="preserve">Dự </t></r><r><rPr/><t>án</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    ];
    const formats = ['#,##0" triệu đồng"', '0;-0;0;"Dự án "@'];
    const cells = await shownCells(xlsxOfRows(row(cell, text('.')), { strings, formats }));
    expect(cells).toEqual([[expected, '.']]);
  });

  it('takes a prefix, single quotes and line breaks as what they are', async () => {
    const ns = "xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    const sheet = `<x:worksheet ${ns}><x:sheetData>\n<x:row\n r='2'><x:c r='B2' t='e'><x:v>#REF!</x:v></x:c><x:c t='str'><x:v><![CDATA[<A>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const cells = await shownCells(xlsxOfRows('', { parts: { 'xl/worksheets/sheet1.xml': sheet } }));
    expect(cells).toEqual([[], ['', ['#REF!', { kind: 'error' }], '<A>']]);
  });

  it('reads the strict form of the format, with absolute targets', async () => {
    const strict = (name: string) => `http://purl.oclc.org/ooxml/officeDocument/relationships/${name}`;
    const parts = {
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${strict('officeDocument')}" Target="/xl/book.xml"/></Relationships>`,
      'xl/book.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict('')}"><sheets><sheet name="Đợt 1" sheetId="9" r:id="b"/></sheets></workbook>`,
      'xl/_rels/book.xml.rels': `<Relationships><Relationship Id="b" Type="${strict('worksheet')}" Target="/xl/Worksheets/Sheet1.xml"/></Relationships>`,
    };
    const book = await bookOf(xlsxOfRows(row(text('A')), { parts }));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Đợt 1']);
    expect((await rowsOf(book.sheets[0]!))[0]!.cells).toEqual(['A']);
  });

  it('reads parts in UTF-16', async () => {
    const source = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${row(text('Ủy ban'))}</sheetData></worksheet>`;
    const bytes = new Uint8Array(
      [...source].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect(await shownCells(xlsxOfRows('', { parts: { 'xl/worksheets/sheet1.xml': bytes } }))).toEqual([
      ['Ủy ban'],
    ]);
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const book = { formats: ['dd/mm/yyyy'], workbookPr: '<workbookPr date1904="1"/>' };
    const cells = await shownCells(xlsxOfRows('<row><c s="1"><v>43993</v></c></row>', book));
    expect(cells).toEqual([[['2024-06-12', { kind: 'date' }]]]);
  });
});

describe('rows of XLSX', () => {
  it('have no gaps, and cells where they say they are', async () => {
    const rows = `<row r="2"><c r="C2"><v>1</v></c></row><row r="5">${text('A')}<c r="D5"><v>2</v></c>${text('E')}</row>`;
    const read = await firstRows(xlsxOfRows(rows, { before: '<dimension ref="A1:A1"/>' }));
    expect(read.map(({ line, cells }) => [line, cells.join('|')])).toEqual([
      [1, ''],
      [2, '||1'],
      [3, ''],
      [4, ''],
      [5, 'A|||2|E'],
    ]);
  });

  it('end with what is filled, however far the formatting goes', async () => {
    const styled = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="0"/></row>`,
    );
    const end = '<row r="1048576"><c r="A1048576" s="0"/></row>';
    expect(await firstRows(xlsxOfRows(row(text('A')) + styled.join('') + end))).toHaveLength(1);
  });

  it('say whether they are hidden', async () => {
    const rows = `<row>${text('a')}</row><row hidden="1">${text('b')}</row><row ht="0" customHeight="1">${text('c')}</row><row hidden="true"/><row ht="15">${text('d')}</row>`;
    const bytes = xlsxOfRows(rows, {
      before: '<cols><col min="1" max="1" hidden="1"/><col min="3" max="9" width="0"/></cols>',
    });
    expect((await firstRows(bytes)).map(({ isHidden }) => isHidden)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const { traits } = await openedSheet((await bookOf(bytes)).sheets[0]!);
    expect(traits).toEqual({ hiddenRows: 2, hiddenColumns: [0], merges: 0, isFiltered: false });
  });

  it.each([
    ['of the sheet', { after: '<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>' }],
    ['of its view', { before: '<sheetPr filterMode="1"/>' }],
    [
      'of a table',
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships><Relationship Id="t" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
          'xl/tables/table1.xml':
            '<table><autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter></table>',
        },
      },
    ],
  ])('are hidden by a filter %s', async (_, book) => {
    const rows = `<row>${text('a')}</row><row hidden="1">${text('b')}</row>`;
    const { traits } = await openedSheet((await bookOf(xlsxOfRows(rows, book))).sheets[0]!);
    expect(traits.isFiltered).toBe(true);
  });

  it('give places with the sheet where there are several', async () => {
    const book = await bookOf(
      xlsx({ sheets: [{ rows: row(text('A')) }, { rows: row(text('B')) }] }),
      {},
      'x.xlsx',
    );
    const sheet = await openedSheet(book.sheets[1]!);
    const [first] = await rowsOf(book.sheets[1]!);
    expect(sheet.placeOf(first!, 27)).toEqual({ file: 'x.xlsx', sheet: 'S2', cell: 'AB1' });
    const lone = await openedSheet((await bookOf(xlsxOfRows(row(text('A'))))).sheets[0]!);
    expect(lone.placeOf(first!, 0)).toEqual({ cell: 'A1' });
  });

  it('share their marks and their equal texts', async () => {
    const rows = await firstRows(xlsxOfRows(row(text('a'), number(1)).repeat(3)));
    expect(rows[0]!.marks).toBe(rows[2]!.marks);
  });
});

describe('merges of XLSX', () => {
  const merged = (ref: string, ...rows: string[]) =>
    shownCells(xlsxOfRows(rows.join(''), { after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }));
  const under = (line: number, column: number): CellMark => ({ under: { line, column } });

  it('downwards show their value in every row, whatever lies under them', async () => {
    const cells = await merged(
      'B1:B3',
      row(text('1'), number(5)),
      row(text('2'), text('hidden')),
      row(text('3')),
    );
    expect(cells).toEqual([
      ['1', ['5', NUMBER]],
      ['2', ['5', { ...NUMBER, ...under(1, 1) }]],
      ['3', ['5', { ...NUMBER, ...under(1, 1) }]],
    ]);
  });

  it('across show it in their first column', async () => {
    const cells = await merged(
      'A1:C1',
      row(text('title'), text('x'), number(5)),
      row(text('a'), text('b'), text('c'), text('d')),
    );
    expect(cells).toEqual([
      ['title', ['', under(1, 0)], ['', under(1, 0)]],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('reach no further than what the sheet holds', async () => {
    expect(await merged('A1:XFD1048576', row(text('a')), row(text('b'), text('c')))).toEqual([
      ['a', ['', under(1, 0)]],
      [
        ['a', under(1, 0)],
        ['', under(1, 0)],
      ],
    ]);
  });

  it('of what is an error or has no value say so in every row', async () => {
    const error: CellMark = { kind: 'error' };
    const cells = await merged(
      'A1:A2',
      row('<c t="e"><v>#N/A</v></c>', text('a')),
      row('', text('b')).replace('<row>', '<row>'),
    );
    expect(cells[1]![0]).toEqual(['#N/A', { ...error, ...under(1, 0) }]);
  });

  it('that lie over each other make the sheet refused', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A2:B3"/></mergeCells>';
    const bytes = xlsxOfRows(row(text('a'), text('b')).repeat(3), { after });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'xlsx-broken', params: { reason: 'mergeCells' } });
  });
});

describe('sheets of XLSX', () => {
  it('are numbered as their tabs are, those without cells counted', async () => {
    const book = await bookOf(
      xlsx({
        sheets: [
          { name: 'Bìa', rows: row(text('A')) },
          { name: 'Biểu đồ', type: 'chartsheet' },
          { name: 'Ẩn', state: 'hidden' },
          { name: 'Ẩn hẳn', state: 'veryHidden' },
          { name: 'Đợt &quot;2&quot; &amp; 3' },
        ],
      }),
    );
    expect(book.sheets.map(({ name, number, isHidden }) => [name, number, isHidden])).toEqual([
      ['Bìa', 1, false],
      ['Ẩn', 3, true],
      ['Ẩn hẳn', 4, true],
      ['Đợt "2" & 3', 5, false],
    ]);
    expect(await rowsOf(book.sheets[1]!)).toEqual([]);
  });

  it('are read anew after they were released', async () => {
    const [sheet] = (await bookOf(xlsxOfRows(row(text('A'))))).sheets;
    const opened = await openedSheet(sheet!);
    opened.release();
    for await (const batch of opened.rows()) expect(batch).toEqual([]);
    expect(await rowsOf(sheet!)).toHaveLength(1);
  });

  it('one of which is broken leave the others to be read', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row></sheetData></worksheet>' };
    const book = await bookOf(xlsx({ sheets: [{}, { rows: row(text('B')) }], parts }));
    expect(await book.sheets[0]!.open()).toMatchObject({
      problem: { code: 'xlsx-broken', place: { sheet: 'S1' } },
    });
    expect(await rowsOf(book.sheets[1]!)).toHaveLength(1);
  });
});

describe('a text that is too long', () => {
  const MOST = 1_048_576;
  const TOO_LONG = { code: 'cell-too-long', place: { column: 1 }, params: { limit: String(MOST) } };
  const shared = (value: number) => `<c t="s"><v>${value}</v></c>`;
  const inline = (long: string) => xlsxOfRows(row(text('a'), text(long)) + row(text('b'), text('c')));
  const ofShared = (long: string) =>
    xlsxOfRows(row(shared(0), shared(1)) + row(shared(2), shared(3)), { strings: ['a', long, 'b', 'c'] });
  const ofFormula = (long: string) =>
    xlsxOfRows(row(text('a'), `<c t="str"><f>A1</f><v>${long}</v></c>`) + row(text('b'), text('c')));

  it.each([
    ['that is shared', ofShared],
    ['that stands in its cell', inline],
    ['that a formula gives', ofFormula],
  ])('%s is a problem of its row, and the others are read', async (_name, book) => {
    for (const piece of ['x', 'một ']) {
      const rows = await firstRows(book(piece.repeat(MOST + 1)));
      expect(rows.map(({ problems }) => problems)).toEqual([[TOO_LONG], []]);
      expect(rows[0]!.cells[0]).toBe('a');
      expect(rows[0]!.cells[1]!.length).toBeLessThanOrEqual(200);
      expect(rows[1]!.cells).toEqual(['b', 'c']);
    }
  });

  it('is one of more signs than the most, references counted as they are written', async () => {
    for (const [long, problems] of [
      ['x'.repeat(MOST), 0],
      ['x'.repeat(MOST + 1), 1],
      ['&amp;'.repeat(Math.floor(MOST / 5)), 0],
      [`${'x'.repeat(MOST - 2)}&amp;${'x'.repeat(10)}`, 1],
      [`${'x'.repeat(MOST)}&#x41;`, 1],
      ['&#x1F600;'.repeat(MOST / 4), 1],
    ] as const) {
      const [first, second] = await firstRows(inline(long));
      expect([first!.problems.length, second!.cells]).toEqual([problems, ['b', 'c']]);
      if (problems === 0) expect(first!.cells[1]).toBe(long.replaceAll('&amp;', '&'));
    }
  });

  it('makes every row under its merge one that cannot be answered', async () => {
    const rows = row(text('a'), text('x'.repeat(MOST + 1))) + row(text('b')) + row(text('d'), text('c'));
    const read = await firstRows(
      xlsxOfRows(rows, { after: '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>' }),
    );
    expect(read.map(({ problems }) => problems.length)).toEqual([1, 1, 0]);
  });

  it.each([
    ['behind a comment', `<!-- a > ${'x'.repeat(MOST + 1)} -->`],
    ['behind an instruction', `<?a > ${'x'.repeat(MOST + 1)} ?>`],
    ['of marked signs', `<![CDATA[a>${'x'.repeat(MOST + 1)}]]>`],
  ])('%s refuses the workbook: nothing of its markup may be passed over', async (_name, long) => {
    expect(await refusalOf(inline(long))).toMatchObject({ code: 'xlsx-broken' });
  });
});

describe('workbooks that are refused', () => {
  const sheetXml = (xml: string) => xlsxOfRows('', { parts: { 'xl/worksheets/sheet1.xml': xml } });
  it.each<[string, Uint8Array, object]>([
    ['not XML', sheetXml('<worksheet><sheetData>'), { code: 'xlsx-broken' }],
    [
      'bytes that are no text',
      xlsxOfRows('', { parts: { 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0xff, 0xfe]) } }),
      { code: 'xlsx-broken' },
    ],
    [
      'entities of its own',
      sheetXml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'),
      { code: 'xlsx-broken' },
    ],
    ['an entity nobody knows', sheetXml('<worksheet>&b;</worksheet>'), { code: 'xlsx-broken' }],
    ['too deep', sheetXml('<a>'.repeat(300)), { code: 'xlsx-broken' }],
    ['a tag without end', sheetXml(`<worksheet ${'a'.repeat(1_100_000)}/>`), { code: 'xlsx-broken' }],
    [
      'a text without end',
      sheetXml(`<worksheet>${'a'.repeat(1_100_000)}</worksheet>`),
      { code: 'xlsx-broken' },
    ],
    ['rows out of order', xlsxOfRows('<row r="2"/><row r="1"/>'), { code: 'xlsx-broken' }],
    ['a row twice', xlsxOfRows('<row r="1"/><row r="1"/>'), { code: 'xlsx-broken' }],
    [
      'a cell twice',
      xlsxOfRows('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      { code: 'xlsx-broken' },
    ],
    ['a cell without a place', xlsxOfRows('<row><c r="1"><v>1</v></c></row>'), { code: 'xlsx-broken' }],
    [
      'a cell beyond the last column',
      xlsxOfRows('<row><c r="XFE1"><v>1</v></c></row>'),
      { code: 'xlsx-broken' },
    ],
    [
      'a shared text that is not there',
      xlsxOfRows('<row><c t="s"><v>7</v></c></row>'),
      { code: 'xlsx-broken', params: { reason: 'xl/sharedStrings.xml' } },
    ],
    [
      'more rows than are read',
      xlsxOfRows('<row r="100001"><c r="A100001"><v>1</v></c></row>'),
      { code: 'xlsx-too-large', params: { of: 'rows', limit: '100000' } },
    ],
    [
      'more cells than are read',
      xlsxOfRows(
        Array.from({ length: 250 }, (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`).join(''),
      ),
      { code: 'xlsx-too-large', params: { of: 'cells', limit: '4000000' } },
    ],
    [
      'one part for two sheets',
      xlsx({
        sheets: [{}, {}],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="a/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        },
      }),
      { code: 'xlsx-broken' },
    ],
    ['no workbook', xlsxOfRows('', { parts: { 'xl/workbook.xml': '<workbook/>' } }), { code: 'xlsx-broken' }],
  ])('for %s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toMatchObject(expected);
  });

  it('are read stored as they are packed', async () => {
    expect(await firstRows(xlsxOfRows(row(text('A')), { stored: true }))).toHaveLength(1);
  });

  it('for what its parts unpack to', async () => {
    const bytes = xlsxOfRows('', { parts: { 'xl/big.xml': new Uint8Array(134_300_000) } });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'xlsx-too-large', params: { of: 'bytes' } });
  });
});

describe('large workbooks', () => {
  it('are held in bounds: 50,000 rows of 11 columns', async () => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const rows = Array.from({ length: 50_000 }, (_, index) => {
      const cells = [
        number(index + 1),
        text(`Xây dựng đường giao thông nông thôn số ${index}, huyện Phong Thổ`),
      ];
      for (let column = 2; column < 11; column++)
        cells.push(column % 2 ? number(`${index}.${column}`) : text('Ngân sách nhà nước'));
      return row(...cells);
    });
    const bytes = xlsxOfRows(rows.join(''));
    rows.length = 0;
    const [sheet] = (await bookOf(bytes)).sheets;
    collect();
    const before = process.memoryUsage().heapUsed;
    const opened = await openedSheet(sheet!);
    collect();
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(80);
    let read = 0;
    for await (const batch of opened.rows()) read += batch.length;
    expect(read).toBe(50_000);
  });

  it.each<[string, (n: number) => Uint8Array]>([
    ['cells', (n) => xlsxOfRows(row(number(1), text('a')).repeat(n))],
    ['empty rows', (n) => xlsxOfRows('<row/>'.repeat(n) + row(text('a')))],
    [
      'merges',
      (n) =>
        xlsxOfRows(row(number(1), text('a')).repeat(n), {
          after: `<mergeCells>${Array.from({ length: n / 2 }, (_, at) => `<mergeCell ref="A${2 * at + 1}:B${2 * at + 2}"/>`).join('')}</mergeCells>`,
        }),
    ],
    [
      'attributes',
      (n) =>
        xlsxOfRows(`<row ${Array.from({ length: n }, (_, at) => `a${at}="1"`).join(' ')}>${text('a')}</row>`),
    ],
  ])('of twice as many %s cost twice as much', async (_, bytesOf) => {
    const workOf = (n: number) => {
      const bytes = bytesOf(n);
      return countedWork(async () => {
        await rowsOf((await bookOf(bytes)).sheets[0]!);
      });
    };
    const small = await workOf(2000);
    expect(await workOf(4000)).toBeLessThan(2.5 * small);
  });
});
