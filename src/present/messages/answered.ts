/** The words of answers in a workbook: short ones beside the rows, long ones on a sheet of their own, and why not in place. */
import { type Catalogue, wordsOf } from './catalogue.ts';

const answered = {
  /** Behind the name of an added column, where the list has a column of that name. */
  apart: [(head: string) => `${head} (theo Quy chế)`, (head: string) => `${head} (by the regulation)`],
  /** What becomes of a row, for one short line. */
  outcomes: {
    decided: ['Đã xác định', 'Decided'],
    residual: ['Không quy định riêng', 'No clause of its own'],
    undetermined: ['Chưa xác định', 'Undetermined'],
    rejected: ['Dữ liệu lỗi', 'Bad data'],
  },
  lacking: [(fact: string) => `Thiếu: ${fact}`, (fact: string) => `Missing: ${fact}`],
  notes: {
    sheet: ['Ghi chú thẩm quyền', 'Notes on the answers'],
    columns: {
      sheet: ['Trang tính', 'Sheet'],
      row: ['Hàng', 'Row'],
      id: ['Mã hồ sơ', 'id'],
      title: ['Tên', 'Title'],
      kind: ['Loại ghi chú', 'Kind'],
      text: ['Nội dung', 'Note'],
    },
    kinds: {
      refused: ['Lỗi dữ liệu', 'Bad data'],
      possible: ['Cấp có thể quyết định', 'Bodies still possible'],
      missing: ['Thông tin còn thiếu', 'Missing'],
      grounds: ['Căn cứ đầy đủ', 'All grounds'],
      assumptions: ['Điều đã giả định', 'Assumed'],
      warnings: ['Lưu ý', 'Take note'],
    },
    none: ['Không có ghi chú.', 'There are no notes.'],
  },
  /** Before the reason. */
  apartBook: [
    'Kết quả được ghi vào một bảng tính riêng, không ghi thẳng vào danh sách.',
    'The answers come in a workbook of their own, and not in the list itself.',
  ],
  /** Why the answers come in a workbook of their own, and what to do about it. */
  unanswerable: {
    encrypted: [
      'Tệp có mật khẩu nên kết quả không ghi thẳng vào được; gỡ mật khẩu rồi chạy lại.',
      'The file is locked with a password and cannot be written into; take the password off and run again.',
    ],
    signed: [
      'Tệp đã ký số; ghi thêm vào thì chữ ký không còn giá trị.',
      'The file is signed; anything written into it would break the signature.',
    ],
    'no-room': [
      'Bên phải danh sách không còn cột trống.',
      'There is no free column to the right of the list.',
    ],
    table: [
      'Danh sách nằm trong một bảng (Table) của Excel không mở rộng được: có hàng tổng, lấy từ truy vấn, có nhiều hàng tên cột, hoặc vướng cột bên cạnh.',
      'The list is in an Excel table that cannot grow: it has a totals row, is filled by a query, has several header rows, or something stands beside it.',
    ],
    filter: [
      'Danh sách đang có bộ lọc, và giữa bộ lọc với các cột trống có nội dung khác.',
      'The list has a filter, and something else stands between it and the free columns.',
    ],
    sheet: ['Không tìm thấy trang tính của danh sách.', 'The sheet of the list was not found.'],
    macros: [
      'Danh sách có macro (.xlsm): đặt tên tệp kết quả có đuôi .xlsm để ghi thẳng vào danh sách.',
      'The list holds macros (.xlsm): give the results a name that ends in .xlsm to have them in the list itself.',
    ],
    broken: [
      'Cấu trúc bên trong tệp không đúng chuẩn nên không ghi thêm được.',
      'The inside of the file is not as the format has it, and nothing can be written into it.',
    ],
  },
  /** What was left to be said of a workbook that was answered; the sheet comes quoted, or ''. */
  remarks: {
    'more-pages': [
      (sheet: string) =>
        `Trang ${sheet} không đặt vừa bề ngang trang giấy: các cột mới có thể in sang trang khác.`,
      (sheet: string) =>
        `Sheet ${sheet} is not fitted to the width of a page: the new columns may be printed on further pages.`,
    ],
    'printed-smaller': [
      (sheet: string) => `Trang ${sheet} đặt vừa bề ngang trang giấy: bản in sẽ nhỏ lại.`,
      (sheet: string) => `Sheet ${sheet} is fitted to the width of a page: it will be printed smaller.`,
    ],
    'print-area-left': [
      (sheet: string) => `Vùng in của trang ${sheet} là công thức nên giữ nguyên: các cột mới không được in.`,
      (sheet: string) =>
        `The print area of sheet ${sheet} is a formula and was left: the new columns are not printed.`,
    ],
    'sheet-protected': [
      (sheet: string) => `Trang ${sheet} được bảo vệ và vẫn giữ như vậy.`,
      (sheet: string) => `Sheet ${sheet} is protected, and stays so.`,
    ],
    'structure-protected': [
      (_sheet: string) => 'Cấu trúc sổ được bảo vệ nên không thêm trang “Cách đọc” và trang ghi chú.',
      (_sheet: string) => 'The structure of the workbook is protected: no sheet was added.',
    ],
  },
} as const satisfies Catalogue;

export const answeredWordsFor = wordsOf(answered);
