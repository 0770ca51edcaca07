/** Remedies of workbooks and of files that are none. */

import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { pack } from '../../archive/pack.ts';
import { xlsx, xlsxOfRows } from '../../intake/list/file/workbook/xlsx.ts';
import { type Cell, type SheetOfCells, sheetOf } from '../../intake/list/sheet-rows.ts';
import { ofList, type Remedies, remedy, type WrittenList } from './remedy.ts';

const HEADER = ['STT', 'Tên dự án', 'Loại', 'Nguồn vốn', 'Tổng mức đầu tư (tỷ đồng)'];
const project = (number: number, title: Cell, capital: Cell = 50): Cell[] => [
  number,
  title,
  'Dự án đầu tư',
  'Ngân sách tỉnh',
  capital,
];
const bookOf = (...sheets: SheetOfCells[]) => xlsx({ sheets: sheets.map(sheetOf) });
const ofBook = (text: Uint8Array | string) => ofList({ text, from: 'xlsx' });
const ofAny = (text: Uint8Array | string) => ofList({ text });
const ofSheet = (sheet: SheetOfCells) => ofBook(bookOf(sheet));
const ofCells = (capital: Cell) => ofSheet({ rows: [HEADER, project(1, 'A', capital), project(2, 'B')] });

const SOUND = bookOf({ rows: [HEADER, project(1, 'A')] });
const CSV = 'Loại;Nguồn vốn\nDự án đầu tư;Ngân sách tỉnh\n';

/** An old file of Office with one stream of that name. */
function compoundFile(name: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.alloc(100));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

const struck = (text: string): Cell => ({
  xml: `<c r="$" t="inlineStr"><is><r><rPr><strike/></rPr><t>${text}</t></r></is></c>`,
});

export const WORKBOOKS = {
  'file-empty': remedy(ofAny, ' \n', [
    ['dòng tên cột và các dòng hồ sơ', 'a header row and a row for each'],
    CSV,
  ]),
  'file-old-excel': remedy(ofAny, compoundFile('Book'), [['lưu lại thành .xlsx', 'save it as .xlsx'], SOUND]),
  'file-encrypted': remedy(ofAny, compoundFile('EncryptedPackage'), [
    ['bỏ mật khẩu', 'remove the password'],
    SOUND,
  ]),
  'file-other-format': remedy<Uint8Array | string>(
    ofAny,
    '<html><table><tr><td>1</td></tr></table></html>',
    ['.xlsx', SOUND],
    ['CSV (UTF-8)', CSV],
  ),
  'file-binary': remedy<Uint8Array | string>(
    ofAny,
    pack({ 'list.csv': CSV }),
    ['.xlsx', SOUND],
    [['giải nén', 'unpack'], CSV],
  ),
  'xlsx-broken': remedy<Uint8Array | string>(ofAny, SOUND.subarray(0, 300), [
    ['lưu thành tệp .xlsx mới', 'save it as a new .xlsx file'],
    SOUND,
  ]),
  'xlsx-too-large': remedy<Uint8Array | string>(
    ofAny,
    xlsxOfRows('<row r="100001"><c r="A100001"><v>1</v></c></row>'),
    [['Chia thành nhiều tệp', 'Split it into several files'], SOUND],
    ['CSV', CSV],
  ),
  'sheet-unknown': remedy<WrittenList>(
    ofList,
    { text: bookOf({ name: 'Đợt 1', rows: [HEADER, project(1, 'A')] }), from: 'xlsx', sheets: ['Đợt 9'] },
    [
      '“Đợt 1”',
      { text: bookOf({ name: 'Đợt 1', rows: [HEADER, project(1, 'A')] }), from: 'xlsx', sheets: ['Đợt 1'] },
    ],
  ),
  'sheet-without-header': remedy<WrittenList>(
    ({ text, ...options }) =>
      ofList({
        text,
        from: 'xlsx',
        set: [
          { key: 'type', text: 'investment-project' },
          { key: 'fundingSource', text: 'non-budget' },
          { key: 'sector', text: 'other' },
        ],
        ...options,
      }),
    { text: readFileSync('fixtures/lists/continued.xlsx') },
    [
      '--sheet "Trang 1"',
      { text: readFileSync('fixtures/lists/continued.xlsx'), sheets: ['Trang 1'], sheetsAsked: true },
    ],
    [
      ['Chép dòng tên cột lên đầu trang này', 'Copy the header row to the top of this sheet'],
      { text: SOUND, set: [] },
    ],
  ),
  'cell-too-long': remedy(ofCells, 'x'.repeat(1_100_000), [['Rút ngắn', 'Shorten'], '50']),
  'cell-error': remedy<Cell>(ofCells, { xml: '<c r="$" t="e"><v>#REF!</v></c>' }, [
    ['Sửa công thức', 'Correct the formula'],
    { xml: '<c r="$"><f>25*2</f><v>50</v></c>' },
  ]),
  'formula-no-value': remedy<Cell>(
    ofCells,
    { xml: '<c r="$"><f>25*2</f></c>' },
    [['lưu lại', 'save it'], { xml: '<c r="$"><f>25*2</f><v>50</v></c>' }],
    [['ghi giá trị thay công thức', 'write the value in place of the formula'], 50],
  ),
  'cell-struck': remedy<Cell>(
    ofCells,
    struck('50'),
    [['bỏ gạch ngang', 'remove the line'], '50'],
    [['Xóa phần chữ đã gạch', 'Delete the struck-out text'], null],
  ),
  'cell-merged-across': remedy(
    ofSheet,
    { rows: [HEADER, [1, 'A', 'Dự án đầu tư', 'Ngân sách tỉnh', null]], merges: ['D2:E2'] },
    [['Bỏ gộp ô rồi ghi giá trị của từng cột', 'Unmerge the cells'], { rows: [HEADER, project(1, 'A')] }],
  ),
  'project-over-rows': remedy(
    ofSheet,
    {
      rows: [HEADER, project(1, 'A'), [null, null, null, 'Ngân sách trung ương', 60], project(2, 'B')],
      merges: ['A2:A3', 'B2:B3', 'C2:C3'],
    },
    [
      ['Gộp thông tin vào một dòng', 'Put the facts into one row'],
      {
        rows: [
          HEADER,
          [1, 'A', 'Dự án đầu tư', 'Ngân sách tỉnh; Ngân sách trung ương', 110],
          project(2, 'B'),
        ],
      },
    ],
    [
      ['bỏ gộp ô', 'unmerge the cells'],
      { rows: [HEADER, project(1, 'A'), project(3, 'A', 60), project(2, 'B')] },
    ],
  ),
  'said-above': remedy<WrittenList>(
    ofList,
    {
      text: 'DANH MỤC DỰ ÁN QUỐC PHÒNG;;\nLoại;Tên dự án;Nguồn vốn\nDự án đầu tư;Doanh trại;Ngân sách tỉnh\n',
    },
    [
      '--set nature=defence',
      {
        text: 'DANH MỤC DỰ ÁN QUỐC PHÒNG;;\nLoại;Tên dự án;Nguồn vốn\nDự án đầu tư;Doanh trại;Ngân sách tỉnh\n',
        set: [{ key: 'nature', text: 'defence' }],
      },
    ],
    [
      ['Thêm cột cho', 'Add a column for'],
      {
        text: 'DANH MỤC DỰ ÁN QUỐC PHÒNG;;\nLoại;Tên dự án;Nguồn vốn;Tính chất\nDự án đầu tư;Doanh trại;Ngân sách tỉnh;Quốc phòng\n',
      },
    ],
  ),
} satisfies Remedies;
