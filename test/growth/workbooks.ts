/** Workbooks of one shape and any length, by the bytes that their parts unpack to. */
import { pack } from '../archive/pack.ts';
import { xlsx } from '../intake/list/file/workbook/xlsx.ts';
import { HEADER, longCell, type Shape, times } from './shape.ts';

const DAY = ['--date', '2024-06-12', '--lang', 'en'];
const LIST = (file: string) => ['batch', file, ...DAY, '--format', 'jsonl', '--quiet'];
/** The answers written into the workbook as well. */
const ANSWERED = (file: string) => [...LIST(file), '--output', 'xlsx=answered.xlsx', '--force'];

const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const row = (cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
const HEAD = row(HEADER.split(';'));
const ROW = (n: number) =>
  row([`D${n}`, `Trụ sở ${n}`, 'Dự án đầu tư', 'Ngân sách tỉnh', `${1 + (n % 900)} tỷ đồng`, 'B']);
const FEW = times(ROW, 2000);

type Made = Parameters<typeof xlsx>[0];
const book =
  (args: Shape['args']) =>
  (name: string, make: (bytes: number) => Made): Shape => ({
    reading: 'xlsx',
    name,
    file: 'list.xlsx',
    args,
    make: (bytes) => xlsx(make(bytes)),
  });
const read = book(LIST);
const answered = (name: string, make: (bytes: number) => Made) => ({
  ...book(ANSWERED)(name, make),
  reading: 'xlsx, answered',
});
const one = (rows: string, more: Partial<Made['sheets'][number]> = {}): Made => ({
  sheets: [{ name: 'A', rows: HEAD + rows, ...more }],
});
const part = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${HEAD}${rows}</sheetData></worksheet>`;

const ods = (name: string, make: (bytes: number) => string): Shape => ({
  reading: 'ods',
  name,
  file: 'list.ods',
  args: LIST,
  make: (bytes) =>
    pack({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${make(bytes)}</office:document-content>`,
    }),
});
const odsCell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const odsRow = (cells: readonly string[]) =>
  `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`;
const odsTable = (rows: string) =>
  `<office:body><office:spreadsheet><table:table table:name="A">${odsRow(HEADER.split(';'))}${rows}</table:table></office:spreadsheet></office:body>`;
const ODS_ROW = (n: number) =>
  odsRow([`D${n}`, `Trụ sở ${n}`, 'Dự án đầu tư', 'Ngân sách tỉnh', `${1 + (n % 900)} tỷ đồng`, 'B']);

/** Shapes that are read alike, whether or not answers are written beside them. */
const SHEETS: readonly (readonly [name: string, make: (bytes: number) => Made])[] = [
  ['rows', (bytes) => one(times(ROW, bytes))],
  [
    'shared texts',
    (bytes) => {
      const strings = times((n) => `Trụ sở ${n}|`, bytes / 3)
        .split('|')
        .slice(0, -1);
      const cells = strings.map((_, n) => `<row>${cell(`D${n}`)}<c t="s"><v>${n}</v></c></row>`);
      return { sheets: [{ name: 'A', rows: HEAD + cells.join('') }], strings };
    },
  ],
  [
    'a shared text of runs',
    (bytes) => ({
      sheets: [{ name: 'A', rows: `${HEAD}<row>${cell('D')}<c t="s"><v>0</v></c></row>` }],
      strings: [times((n) => `<r><rPr><b/></rPr><t>chữ ${n}</t></r>`, bytes)],
    }),
  ],
  ['a long text', (bytes) => one(row(['D', longCell('chữ ', bytes)]))],
  ['references', (bytes) => one(row(['D', longCell('&amp;', bytes)]))],
  ['columns', (bytes) => one(`<row>${times((n) => cell(`${n}`), bytes)}</row>`)],
  ['cells far away', (bytes) => one(times((n) => `<row><c r="ZZ${n + 2}"><v>1</v></c></row>`, bytes))],
  ['rows far apart', (bytes) => one(times((n) => `<row r="${2 + n * 9}"><c><v>1</v></c></row>`, bytes))],
  ['empty cells', (bytes) => one(`<row>${longCell('<c/>', bytes)}</row>${FEW}`)],
  ['empty rows', (bytes) => one(`${longCell('<row/>', bytes)}${FEW}`)],
  ['hidden rows', (bytes) => one(times((n) => ROW(n).replace('<row', '<row hidden="1"'), bytes))],
  ['comments', (bytes) => one(FEW, { before: longCell('<!-- a -->', bytes) })],
  ['a comment', (bytes) => one(FEW, { before: `<!--${longCell('a ', bytes)}-->` })],
  ['CDATA', (bytes) => one(`<row>${cell(longCell('<![CDATA[a]]>', bytes))}</row>`)],
  ['attributes', (bytes) => one(`<row ${times((n) => `a${n}="1" `, bytes)}/>${FEW}`)],
  ['a long attribute', (bytes) => one(`<row a="${longCell('x', bytes)}"/>${FEW}`)],
  [
    'tags with many attributes',
    (bytes) => one(times((n) => `<row a="${n}" b="" c="" d="" e="" f=""/>`, bytes) + FEW),
  ],
  ['tags of one part', (bytes) => one(FEW, { after: `<extLst>${longCell('<ext></ext>', bytes)}</extLst>` })],
  [
    'spans of columns',
    (bytes) =>
      one(FEW, {
        before: `<cols>${times((n) => `<col min="${n + 1}" max="${n + 1}" width="9"/>`, bytes)}</cols>`,
      }),
  ],
  [
    'merges',
    (bytes) =>
      one(times(ROW, bytes / 2), {
        after: `<mergeCells>${times((n) => `<mergeCell ref="H${2 * n + 2}:H${2 * n + 3}"/>`, bytes / 2)}</mergeCells>`,
      }),
  ],
  [
    'merges that cross',
    (bytes) =>
      one(FEW, {
        after: `<mergeCells>${times((n) => `<mergeCell ref="A${n + 2}:F${n + 9}"/>`, bytes)}</mergeCells>`,
      }),
  ],
  [
    'areas of a rule',
    (bytes) => one(FEW, { after: `<conditionalFormatting sqref="${times((n) => `A${n + 1} `, bytes)}"/>` }),
  ],
  [
    'rules',
    (bytes) => one(FEW, { after: times((n) => `<conditionalFormatting sqref="A${n + 1}"/>`, bytes) }),
  ],
  [
    'formulas',
    (bytes) => one(times((n) => `<row><c t="str"><f>A${n}&amp;B${n}</f><v>${n}</v></c></row>`, bytes)),
  ],
  [
    'formats',
    (bytes) => ({
      ...one(FEW),
      formats: times((n) => `0" đ${n}"|`, bytes / 2)
        .split('|')
        .slice(0, -1),
    }),
  ],
  [
    'a long format',
    (bytes) => ({ ...one(`<row><c s="1"><v>1</v></c></row>${FEW}`), formats: [longCell('0" a";', bytes)] }),
  ],
  [
    'sheets',
    (bytes) => ({
      sheets: Array.from({ length: bytes / 1024 }, (_, n) => ({
        name: `S${n}`,
        rows: HEAD + times(ROW, 300),
      })),
    }),
  ],
  [
    'names',
    (bytes) => ({
      ...one(FEW),
      workbookPr: `<definedNames>${times((n) => `<definedName name="n${n}">A!$A$1</definedName>`, bytes)}</definedNames>`,
    }),
  ],
  [
    'parts',
    (bytes) => ({
      ...one(FEW),
      parts: Object.fromEntries(
        Array.from({ length: bytes / 128 }, (_, n) => [`xl/media/image${n}.png`, 'x']),
      ),
    }),
  ],
  [
    'relationships',
    (bytes) => ({
      ...one(FEW),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${times((n) => `<Relationship Id="r${n}" Type="hyperlink" Target="https://a/${n}" TargetMode="External"/>`, bytes)}</Relationships>`,
      },
    }),
  ],
  ['a stored part', (bytes) => ({ ...one(times(ROW, bytes)), stored: true })],
  [
    'UTF-16',
    (bytes) => ({ ...one(''), parts: { 'xl/worksheets/sheet1.xml': utf16(part(times(ROW, bytes / 2))) } }),
  ],
];

export const WORKBOOKS: readonly Shape[] = [
  ...SHEETS.map(([name, make]) => read(name, make)),
  ...SHEETS.map(([name, make]) => answered(name, make)),
  ods('rows', (bytes) => odsTable(times(ODS_ROW, bytes))),
  ods('columns', (bytes) =>
    odsTable(`<table:table-row>${times((n) => odsCell(`${n}`), bytes)}</table:table-row>`),
  ),
  ods('repeated rows', (bytes) =>
    odsTable(
      times(
        (n) => ODS_ROW(n).replace('<table:table-row', '<table:table-row table:number-rows-repeated="3"'),
        bytes,
      ),
    ),
  ),
  ods('repeated cells', (bytes) =>
    odsTable(
      times(
        () =>
          `<table:table-row>${odsCell('x').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="9"')}</table:table-row>`,
        bytes,
      ),
    ),
  ),
  ods('spans', (bytes) =>
    odsTable(
      times(
        (n) => `<table:table-row>${odsCell(longCell(`<text:span>a${n}</text:span>`, 200))}</table:table-row>`,
        bytes,
      ),
    ),
  ),
  ods(
    'styles',
    (bytes) =>
      `<office:automatic-styles>${times((n) => `<style:style style:name="c${n}" style:family="table-cell" style:parent-style-name="c${n - 1}"/>`, bytes)}</office:automatic-styles>${odsTable(ODS_ROW(1).replaceAll('<table:table-cell', `<table:table-cell table:style-name="c${Math.floor(bytes / 90)}"`))}`,
  ),
  ods('spans of columns', (bytes) =>
    odsTable(longCell('<table:table-column/>', bytes) + times(ODS_ROW, 3000)),
  ),
];

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
