import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../../../../src/intake/list/file/grid.ts';
import { pack } from '../../../../archive/pack.ts';
import { bookOf, firstRows, openedSheet, refusalOf, rowsOf, shownCells } from '../open.ts';

const NAMESPACES = ['office', 'style', 'table', 'text', 'number', 'calcext']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

const STYLES = `
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<number:number-style style:name="N1"><number:number number:min-integer-digits="1" number:display-factor="1000000"/><number:text> triệu đồng</number:text></number:number-style>
<number:percentage-style style:name="N2"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:currency-style style:name="N3P0"><number:number number:min-integer-digits="1"/><number:text> </number:text><number:currency-symbol>USD</number:currency-symbol></number:currency-style>
<number:currency-style style:name="N3"><number:text>-</number:text><number:number number:min-integer-digits="1"/><number:text> âm</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="N3P0"/></number:currency-style>
<number:currency-style style:name="N4"><number:number number:min-integer-digits="1"/><number:currency-symbol/></number:currency-style>
<number:number-style style:name="N5"><number:number number:min-integer-digits="1" number:display-factor="100"/></number:number-style>
<number:date-style style:name="N6"><number:day/><number:text>/</number:text><number:month/></number:date-style>
<number:number-style style:name="N7"><number:number number:min-integer-digits="0"/></number:number-style>
${[1, 2, 3, 4, 5, 6, 7].map((n) => `<style:style style:name="ce${n}" style:family="table-cell" style:data-style-name="N${n}"/>`).join('')}
<style:style style:name="child" style:family="table-cell" style:parent-style-name="ce1"/>`;

function ods(tables: string, parts: Record<string, string> = {}): Uint8Array {
  return pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

const table = (rows: string, attributes = '') =>
  `<table:table table:name="A" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, content = '') =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const text = (content: string, attributes = '') =>
  cell(`office:value-type="string" ${attributes}`, `<text:p>${content}</text:p>`);
const float = (value: string, attributes = '') =>
  cell(`office:value-type="float" office:value="${value}" ${attributes}`, '<text:p>0</text:p>');

const NUMBER: CellMark = { kind: 'number' };

describe('a text of ODS that is too long', () => {
  it('is a problem of its row, and the others are read', async () => {
    const long = `${'x'.repeat(1_048_577)}<text:span>y</text:span>`;
    const rows = await firstRows(ods(table(row(text('a') + text(long)) + row(text('b') + text('c')))));
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['cell-too-long'], []]);
    expect(rows[1]!.cells).toEqual(['b', 'c']);
  });
});

describe('cells of ODS', () => {
  it.each<[string, string, string | [string, CellMark]]>([
    ['a text', text('Dự án'), 'Dự án'],
    [
      'a text of several paragraphs',
      cell('office:value-type="string"', '<text:p>a</text:p><text:p>b</text:p>'),
      'a\nb',
    ],
    [
      'a text of pieces',
      text('a<text:span>b<text:s text:c="2"/>c</text:span><text:line-break/>d<text:tab/>e'),
      'ab  c\nd\te',
    ],
    [
      'a text without its comment',
      cell(
        'office:value-type="string"',
        '<office:annotation><text:p>x</text:p></office:annotation><text:p>a</text:p>',
      ),
      'a',
    ],
    [
      'a text without a picture',
      cell('office:value-type="string"', '<text:p>a</text:p><draw:frame><text:p>x</text:p></draw:frame>'),
      'a',
    ],
    ['a number', float('1.1000000000000001'), ['1.1', NUMBER]],
    [
      'a number scaled, with words',
      float('1200000000', 'table:style-name="ce1"'),
      ['1200', { kind: 'number', unit: 'triệu đồng' }],
    ],
    [
      'a number by the style its own stands on',
      float('1200000000', 'table:style-name="child"'),
      ['1200', { kind: 'number', unit: 'triệu đồng' }],
    ],
    [
      'a share',
      cell('office:value-type="percentage" office:value="0.15" table:style-name="ce2"'),
      ['15', { kind: 'number', unit: '%' }],
    ],
    [
      'a share that no style says it of',
      cell('office:value-type="percentage" office:value="0.15"'),
      ['15', { kind: 'number', unit: '%' }],
    ],
    [
      'a sum of money',
      cell('office:value-type="currency" office:value="5" office:currency="USD" table:style-name="ce3"'),
      ['5', { kind: 'number', unit: 'USD' }],
    ],
    [
      'a negative sum of money',
      cell('office:value-type="currency" office:value="-5" table:style-name="ce3"'),
      ['-5', { kind: 'number', unit: 'âm' }],
    ],
    [
      'a sum of money that no style names',
      cell('office:value-type="currency" office:value="5" office:currency="VND"'),
      ['5', { kind: 'number', unit: 'VND' }],
    ],
    [
      'a currency of whoever looks',
      float('5', 'table:style-name="ce4"'),
      ['5', { kind: 'number', unit: '¤' }],
    ],
    [
      'a scale of another kind',
      float('5', 'table:style-name="ce5"'),
      ['5', { kind: 'number', unit: '×1/100' }],
    ],
    ['a zero that is not shown', float('0', 'table:style-name="ce7"'), ''],
    [
      'a date',
      cell('office:value-type="date" office:date-value="2024-06-12T08:00:00" table:style-name="ce6"'),
      ['2024-06-12', { kind: 'date' }],
    ],
    ['a time of day', cell('office:value-type="time" office:time-value="PT13H30M00S"'), '13:30:00'],
    ['true', cell('office:value-type="boolean" office:boolean-value="true"'), 'TRUE'],
    [
      'an error',
      cell(
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
        '<text:p>#DIV/0!</text:p>',
      ),
      ['#DIV/0!', { kind: 'error' }],
    ],
    [
      'an error of another program',
      cell('table:formula="of:=1/0" office:value-type="string"', '<text:p>#REF!</text:p>'),
      ['#REF!', { kind: 'error' }],
    ],
    ['a formula without a value', cell('table:formula="of:=1+1"'), ['', { kind: 'no-value' }]],
    ['a formula with a value', float('2', 'table:formula="of:=1+1"'), ['2', NUMBER]],
  ])('shows %s', async (_, written, expected) => {
    expect(await shownCells(ods(table(row(written + text('.')))))).toEqual([[expected, '.']]);
  });

  it('takes the style of its row or column where it has none', async () => {
    const columns =
      '<table:table-column table:default-cell-style-name="ce1"/><table:table-column table:number-columns-repeated="3" table:default-cell-style-name="ce2"/>';
    const rows =
      row(float('5000000') + float('1') + float('1')) +
      row(float('1'), 'table:default-cell-style-name="ce3"');
    expect(await shownCells(ods(table(columns + rows)))).toEqual([
      [
        ['5', { kind: 'number', unit: 'triệu đồng' }],
        ['100', { kind: 'number', unit: '%' }],
        ['100', { kind: 'number', unit: '%' }],
      ],
      [['1', { kind: 'number', unit: 'USD' }]],
    ]);
  });
});

describe('rows of ODS', () => {
  it('stand for as many as they say', async () => {
    const rows = [
      row(text('a', 'table:number-columns-repeated="2"') + cell('table:number-columns-repeated="16380"')),
      row(cell(''), 'table:number-rows-repeated="2"'),
      `<table:table-row-group><table:table-header-rows>${row(text('b'), 'table:number-rows-repeated="2"')}</table:table-header-rows></table:table-row-group>`,
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048570"'),
    ];
    const read = await firstRows(ods(table(rows.join(''))));
    expect(read.map(({ cells }) => cells)).toEqual([['a', 'a'], [], [], ['b'], ['b']]);
  });

  it('say whether they are hidden, and by what', async () => {
    const rows =
      row(text('a')) +
      row(text('b'), 'table:visibility="filter"') +
      row(text('c'), 'table:visibility="collapse"');
    const columns = '<table:table-column table:visibility="collapse"/>';
    const sheet = (await bookOf(ods(table(columns + rows)))).sheets[0]!;
    expect((await rowsOf(sheet)).map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
    const { traits } = await openedSheet(sheet);
    expect(traits).toEqual({ hiddenRows: 2, hiddenColumns: [0], merges: 0, isFiltered: true });
  });

  it('take what is merged, and nothing that lies under it', async () => {
    const rows =
      row(text('1') + text('v', 'table:number-rows-spanned="2" table:number-columns-spanned="1"')) +
      row(
        `${text('2')}<table:covered-table-cell office:value-type="string"><text:p>x</text:p></table:covered-table-cell>${text('z')}`,
      );
    expect(await shownCells(ods(table(rows)))).toEqual([
      ['1', 'v'],
      ['2', ['v', { under: { line: 1, column: 1 } }], 'z'],
    ]);
  });
});

describe('tables of ODS', () => {
  it('are sheets in their order, each read once and anew', async () => {
    const tables =
      table(row(text('a')), 'table:style-name="ta1"') + table(row(text('b')), 'table:style-name="ta2"');
    const book = await bookOf(ods(tables));
    expect(book.format).toBe('ods');
    expect(book.sheets.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [1, false],
      [2, true],
    ]);
    for (const expected of ['b', 'b']) expect((await rowsOf(book.sheets[1]!))[0]!.cells).toEqual([expected]);
    expect((await rowsOf(book.sheets[0]!))[0]!.cells).toEqual(['a']);
  });

  it('too large are refused beside others that are read', async () => {
    const book = await bookOf(
      ods(table(row(text('a'), 'table:number-rows-repeated="100001"')) + table(row(text('b')))),
    );
    expect(await book.sheets[0]!.open()).toMatchObject({ problem: { code: 'xlsx-too-large' } });
    expect(await rowsOf(book.sheets[1]!)).toHaveLength(1);
  });

  it('are not read where they are locked', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const bytes = ods('', { 'META-INF/manifest.xml': manifest });
    expect((await refusalOf(bytes)).code).toBe('file-encrypted');
  });
});
