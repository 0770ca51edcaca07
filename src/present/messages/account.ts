/** The words of the account of a list: what became of its sheets, rows and columns, and where units came from. */
import type { ColumnAccount, RowKind, SheetAccount, UnitOrigin } from '../../model/list-account.ts';
import { type Catalogue, type Said, wordsOf } from './catalogue.ts';

const account = {
  /** Name of the sheet that holds it. */
  sheet: ['Cách đọc', 'How it was read'],
  title: ['Cách phần mềm đã đọc danh sách này', 'How the program read this list'],
  configuration: [
    (file: string, digest: string) => `Cấu hình: ${file} (SHA-256 ${digest})`,
    (file: string, digest: string) => `Configuration: ${file} (SHA-256 ${digest})`,
  ],
  file: ['Tệp', 'File'],
  sheetName: ['Trang tính', 'Sheet'],
  rows: ['Số dòng', 'Rows'],
  rowKind: ['Loại dòng', 'Kind of row'],
  column: ['Cột', 'Column'],
  header: ['Tên cột', 'Header'],
  key: ['Dùng làm thông tin', 'Read as'],
  by: ['Nhận biết theo', 'Recognised by'],
  unit: ['Đơn vị của số không ghi đơn vị', 'Unit of figures without one'],
  origin: ['Nguồn của đơn vị', 'Where the unit comes from'],
  unused: ['Lý do không dùng', 'Why it is not used'],
  headerRows: [
    (first: number, last: number) =>
      first === last ? `Dòng tên cột: ${first}` : `Dòng tên cột: ${first}–${last}`,
    (first: number, last: number) =>
      first === last ? `Header row: ${first}` : `Header rows: ${first}–${last}`,
  ],
  proposals: [
    (count: string, rejected: string) => `${count} hồ sơ, trong đó ${rejected} hồ sơ cần sửa thông tin`,
    (count: string, rejected: string) => `${count} proposals, ${rejected} of them invalid`,
  ],
  hiddenRows: [(count: string) => `${count} dòng ẩn`, (count: string) => `${count} hidden rows`],
  hiddenColumns: [
    (columns: string) => `cột ẩn: ${columns}`,
    (columns: string) => `hidden columns: ${columns}`,
  ],
  merges: [(count: string) => `${count} vùng ô gộp`, (count: string) => `${count} merged ranges`],
  filtered: ['đang lọc', 'filtered'],
  isHidden: ['trang tính ẩn', 'hidden sheet'],
  kinds: {
    data: ['hồ sơ', 'proposals'],
    blank: ['dòng trống', 'blank rows'],
    title: ['dòng tiêu đề bảng', 'title lines'],
    unit: ['dòng đơn vị tính', 'unit lines'],
    header: ['dòng tên cột', 'header rows'],
    'column-numbers': ['dòng số thứ tự cột', 'rows of column numbers'],
    'repeated-header': ['dòng tên cột lặp lại', 'repeated header rows'],
    heading: ['dòng tên nhóm', 'group headings'],
    part: ['dòng hạng mục, thành phần của dự án', 'parts of a project'],
    subtotal: ['dòng cộng từng phần', 'subtotals'],
    total: ['dòng tổng cộng', 'totals'],
    note: ['dòng ghi chú', 'notes'],
    signature: ['dòng chữ ký, ngày tháng, nơi nhận', 'signatures, dates, recipients'],
    hidden: ['dòng ẩn không đọc', 'hidden rows, skipped'],
    bare: ['dòng chỉ có số thứ tự hoặc tên', 'rows with only a number or a title'],
  } satisfies Record<RowKind, Said<string>>,
  unread: {
    hidden: ['không đọc: trang tính ẩn', 'not read: hidden'],
    'not-chosen': ['không đọc: không được chọn', 'not read: not chosen'],
    'no-list': ['không đọc: không có danh sách', 'not read: it contains no list'],
    empty: ['không đọc: trang tính trống', 'not read: empty'],
    'own-answers': [
      'không đọc: do phần mềm ghi ở lần trước',
      'not read: written by an earlier run of this program',
    ],
    refused: ['không đọc được', 'could not be read'],
  } satisfies Record<NonNullable<SheetAccount['unread']>, Said<string>>,
  knownBy: {
    name: ['tên cột', 'its header'],
    map: ['--map', '--map'],
    config: ['cấu hình', 'the configuration'],
    answer: ['câu trả lời khi hỏi đáp', 'an answer given when asked'],
  } satisfies Record<NonNullable<ColumnAccount['by']>, Said<string>>,
  notUsed: {
    unknown: ['không phải thông tin dùng để xét', 'it is no field of a proposal'],
    ignored: ['bỏ qua theo yêu cầu', 'ignored on request'],
    unclear: ['có thể là thông tin dùng để xét nhưng chưa rõ', 'it may be a field, but this is not clear'],
    'lesser-name': ['đã có cột khác ghi thông tin này', 'another column gives this field'],
    'no-name': ['không có tên cột', 'it has no header'],
    'own-answer': ['kết quả của lần xét trước', 'results of an earlier run'],
    'unit-column': ['cột đơn vị tính', 'a column of units'],
  } satisfies Record<NonNullable<ColumnAccount['unused']>, Said<string>>,
  origins: {
    cell: ['trong ô', 'the cell'],
    format: ['định dạng số của ô', 'the number format of the cell'],
    header: ['tên cột', 'the header'],
    'unit-column': ['cột đơn vị tính', 'the column of units'],
    line: ['dòng đơn vị tính', 'a line above the table'],
    config: ['cấu hình', 'the configuration'],
    flag: ['--unit', '--unit'],
    answer: ['câu trả lời khi hỏi đáp', 'an answer given when asked'],
    none: ['không ghi đơn vị', 'no unit given'],
  } satisfies Record<UnitOrigin, Said<string>>,
  /** Where a statement above the table stands. */
  atLine: [(line: number) => `dòng ${line}`, (line: number) => `row ${line}`],
} as const satisfies Catalogue;

export const accountWordsFor = wordsOf(account);
