/** The words of answers in a workbook: short ones beside the rows, long ones on a sheet of their own, and why not in place. */
import { type Catalogue, wordsOf } from './catalogue.ts';

const answered = {
  /** Behind the name of an added column that may be, or is, the name of a column of the list. */
  apart: [(head: string) => `${head} (theo quy chế)`, (head: string) => `${head} (under the regulation)`],
  /** What becomes of a row, for one short line. */
  outcomes: {
    decided: ['Đã xác định', 'Decided'],
    residual: ['Không phải trình cấp ủy', 'Not for the Party committee'],
    undetermined: ['Chưa đủ thông tin', 'Information incomplete'],
    rejected: ['Cần sửa thông tin', 'Invalid'],
  },
  lacking: [(fact: string) => `Thiếu: ${fact}`, (fact: string) => `Missing: ${fact}`],
  /** Clauses that do not all fit in one line: the first, and how many more there are. */
  andMore: [
    (clause: string, more: number) => `${clause} và ${more} điểm khác`,
    (clause: string, more: number) => `${clause} and ${more} more`,
  ],
  notes: {
    sheet: ['Ghi chú thẩm quyền', 'Notes on the answers'],
    columns: {
      sheet: ['Trang tính', 'Sheet'],
      row: ['Dòng', 'Row'],
      id: ['Mã hồ sơ', 'id'],
      title: ['Tên', 'Title'],
      kind: ['Loại ghi chú', 'Kind of note'],
      text: ['Nội dung', 'Note'],
    },
    kinds: {
      refused: ['Cần sửa thông tin', 'Invalid'],
      residual: ['Không phải trình cấp ủy', 'Not for the Party committee'],
      possible: ['Có thể thuộc thẩm quyền', 'Possible bodies'],
      missing: ['Thông tin còn thiếu', 'Missing'],
      grounds: ['Căn cứ đầy đủ', 'Legal basis in full'],
      assumptions: ['Tạm coi là', 'Assumed'],
      warnings: ['Lưu ý', 'Please note'],
    },
    none: ['Không có ghi chú.', 'There are no notes.'],
  },
  /** Before the reason. */
  apartBook: [
    'Kết quả được ghi vào một bảng tính riêng, không ghi thẳng vào danh sách.',
    'The results are in a separate workbook, not in the list itself.',
  ],
  /** Why the answers come in a workbook of their own, and what to do about it. */
  unanswerable: {
    encrypted: [
      'Tệp có mật khẩu nên không ghi thẳng kết quả vào được; bỏ mật khẩu rồi chạy lại.',
      'The file is protected by a password, so nothing can be written into it; remove the password and run again.',
    ],
    signed: [
      'Tệp đã ký số; ghi thêm vào thì chữ ký không còn giá trị.',
      'The file is digitally signed; writing into it would make the signature invalid.',
    ],
    'no-room': [
      'Bên phải danh sách không còn cột trống.',
      'There is no free column to the right of the list.',
    ],
    table: [
      'Danh sách nằm trong một bảng (Table) của Excel không mở rộng được: có dòng tổng, lấy từ truy vấn, có nhiều dòng tên cột, hoặc vướng cột bên cạnh.',
      'The list is in an Excel table that cannot grow: it has a totals row, is filled by a query, has several header rows, or has other cells beside it.',
    ],
    filter: [
      'Danh sách đang có bộ lọc, và giữa bộ lọc với các cột trống có nội dung khác.',
      'The list has a filter, and there are other cells between it and the free columns.',
    ],
    sheet: ['Không tìm thấy trang tính của danh sách.', 'The sheet of the list was not found.'],
    macros: [
      'Danh sách có macro (.xlsm): muốn ghi thẳng kết quả vào danh sách, đặt tên tệp kết quả có đuôi .xlsm.',
      'The list contains macros (.xlsm): to have the results in the list itself, give the results file a name ending in .xlsm.',
    ],
    broken: [
      'Cấu trúc bên trong tệp không đúng chuẩn nên không ghi thêm được.',
      'The internal structure of the file does not follow the standard, so nothing can be written into it.',
    ],
  },
  /** What was left to be said of a workbook that was answered; the sheet comes quoted, or ''. */
  remarks: {
    'more-pages': [
      (sheet: string) =>
        `Trang tính ${sheet} chưa đặt in vừa bề ngang trang giấy: các cột mới có thể in sang trang khác.`,
      (sheet: string) =>
        `Sheet ${sheet} is not fitted to the width of a page: the new columns may be printed on further pages.`,
    ],
    'printed-smaller': [
      (sheet: string) => `Trang tính ${sheet} đặt in vừa bề ngang trang giấy: chữ trên bản in sẽ nhỏ lại.`,
      (sheet: string) => `Sheet ${sheet} is fitted to the width of a page: it will be printed smaller.`,
    ],
    'print-area-left': [
      (sheet: string) =>
        `Vùng in của trang tính ${sheet} là công thức nên giữ nguyên: các cột mới không được in.`,
      (sheet: string) =>
        `The print area of sheet ${sheet} is a formula and was kept: the new columns are not printed.`,
    ],
    'sheet-protected': [
      (sheet: string) => `Trang tính ${sheet} đang được bảo vệ; chế độ bảo vệ được giữ nguyên.`,
      (sheet: string) => `Sheet ${sheet} is protected and remains protected.`,
    ],
    'structure-protected': [
      (_sheet: string) =>
        'Cấu trúc bảng tính đang được bảo vệ nên không thêm được trang “Cách đọc” và trang ghi chú.',
      (_sheet: string) => 'The structure of the workbook is protected, so no sheet was added.',
    ],
  },
} as const satisfies Catalogue;

export const answeredWordsFor = wordsOf(answered);
