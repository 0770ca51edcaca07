/** The words of the account of a list: what became of its sheets, rows and columns, and where units came from. */
import type { ColumnAccount, RowKind, SheetAccount, UnitOrigin } from '../../model/list-account.ts';
import { type Catalogue, type Said, wordsOf } from './catalogue.ts';

const account = {
  /** Name of the sheet that holds it. */
  sheet: ['Cách đọc', 'How it was read'],
  title: ['Cách chương trình đã đọc danh sách này', 'How the program read this list'],
  configuration: [
    (file: string, digest: string) => `Cấu hình: ${file} (SHA-256 ${digest})`,
    (file: string, digest: string) => `Configuration: ${file} (SHA-256 ${digest})`,
  ],
  file: ['Tệp', 'File'],
  sheetName: ['Trang tính', 'Sheet'],
  rows: ['Số hàng', 'Rows'],
  rowKind: ['Loại hàng', 'Kind of row'],
  column: ['Cột', 'Column'],
  header: ['Tên cột', 'Header'],
  key: ['Dùng làm', 'Read as'],
  by: ['Xác định theo', 'Known by'],
  unit: ['Đơn vị của số không ghi đơn vị', 'Unit of bare figures'],
  origin: ['Nguồn của đơn vị', 'Where the unit comes from'],
  unused: ['Lý do không dùng', 'Why it is not used'],
  headerRows: [
    (first: number, last: number) =>
      first === last ? `Hàng tiêu đề: ${first}` : `Hàng tiêu đề: ${first}–${last}`,
    (first: number, last: number) =>
      first === last ? `Header row: ${first}` : `Header rows: ${first}–${last}`,
  ],
  proposals: [
    (count: string, rejected: string) => `${count} hồ sơ, trong đó ${rejected} hồ sơ không đọc được`,
    (count: string, rejected: string) => `${count} proposals, ${rejected} of them refused`,
  ],
  hiddenRows: [(count: string) => `${count} hàng ẩn`, (count: string) => `${count} hidden rows`],
  hiddenColumns: [
    (columns: string) => `cột ẩn: ${columns}`,
    (columns: string) => `hidden columns: ${columns}`,
  ],
  merges: [(count: string) => `${count} vùng ô gộp`, (count: string) => `${count} merged ranges`],
  filtered: ['đang lọc', 'filtered'],
  isHidden: ['trang tính ẩn', 'hidden sheet'],
  kinds: {
    data: ['hồ sơ', 'proposals'],
    blank: ['hàng trống', 'blank rows'],
    title: ['tiêu đề, thông tin đầu danh sách', 'titles'],
    unit: ['dòng đơn vị tính', 'unit lines'],
    header: ['hàng tên cột', 'header rows'],
    'column-numbers': ['hàng số thứ tự cột', 'rows of column numbers'],
    'repeated-header': ['hàng tên cột lặp lại', 'repeated header rows'],
    heading: ['đề mục', 'headings'],
    part: ['hạng mục, thành phần của dự án', 'parts of a project'],
    subtotal: ['cộng từng phần', 'subtotals'],
    total: ['tổng cộng', 'totals'],
    note: ['ghi chú', 'notes'],
    signature: ['chữ ký, ngày tháng, nơi nhận', 'signatures, dates, recipients'],
    hidden: ['hàng ẩn không đọc', 'hidden rows that were left out'],
    bare: ['hàng chỉ có số thứ tự hoặc tên', 'rows with a number or a title alone'],
  } satisfies Record<RowKind, Said<string>>,
  unread: {
    hidden: ['không đọc: trang tính ẩn', 'not read: hidden'],
    'not-chosen': ['không đọc: không được chọn', 'not read: not chosen'],
    'no-list': ['không đọc: không có danh sách', 'not read: it holds no list'],
    empty: ['không đọc: trang tính trống', 'not read: empty'],
    'own-answers': ['không đọc: do chương trình ghi ở lần trước', 'not read: written by this program before'],
    refused: ['không đọc được', 'could not be read'],
  } satisfies Record<NonNullable<SheetAccount['unread']>, Said<string>>,
  knownBy: {
    name: ['tên cột', 'its header'],
    map: ['--map', '--map'],
    config: ['cấu hình', 'the configuration'],
    answer: ['trả lời khi được hỏi', 'an answer given when asked'],
  } satisfies Record<NonNullable<ColumnAccount['by']>, Said<string>>,
  notUsed: {
    unknown: ['không ứng với thông tin nào', 'it names no fact'],
    ignored: ['được bỏ qua theo yêu cầu', 'it is to be ignored'],
    unclear: ['có thể là một thông tin nhưng chưa rõ', 'it may be a fact and is not clear'],
    'lesser-name': ['đã có cột khác cho thông tin này', 'another column gives this'],
    'no-name': ['không có tên cột', 'it has no header'],
    'own-answer': ['kết quả của lần xét trước', 'answers of an earlier run'],
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
    answer: ['trả lời khi được hỏi', 'an answer given when asked'],
    none: ['không ghi đơn vị', 'no unit given'],
  } satisfies Record<UnitOrigin, Said<string>>,
  /** Where a statement above the table stands. */
  atLine: [(line: number) => `hàng ${line}`, (line: number) => `row ${line}`],
} as const satisfies Catalogue;

export const accountWordsFor = wordsOf(account);
