/** The words of a regulation as decision tables: heads, descriptions, what such tables cannot hold. */
import { wordsOf } from './catalogue.ts';

const dmn = {
  takesItems: [
    (types: string) =>
      `Loại hồ sơ có danh sách khoản mục thì bảng quyết định không thể hiện được: ${types}. Thêm --skip để bỏ qua, hoặc chọn loại hồ sơ bằng --matter.`,
    (types: string) =>
      `These types take a list of items, which no decision table holds: ${types}. Leave them out with --skip, or choose types with --matter.`,
  ],
  /** Heads of columns, where they are no fact. */
  columns: {
    impossible: ['Có giá trị không hợp lệ', 'A value is not valid'],
    exception: [
      (tests: string) => `Có thể thuộc trường hợp loại trừ: ${tests}`,
      (tests: string) => `The exclusion may hold: ${tests}`,
    ],
    override: [
      (subject: string) => `Quy định riêng có thể áp dụng: ${subject}`,
      (subject: string) => `The special provision may apply: ${subject}`,
    ],
    fits: [
      (body: string) => `Có quy định về thẩm quyền của ${body} áp dụng`,
      (body: string) => `A rule of this body applies: ${body}`,
    ],
    'may-fit': [
      (body: string) => `Có thể có quy định về thẩm quyền của ${body} áp dụng`,
      (body: string) => `A rule of this body may apply: ${body}`,
    ],
  },
  outputs: {
    authority: ['Thẩm quyền', 'Competent body'],
    clause: ['Căn cứ', 'Legal basis'],
  },
  annotations: [
    ['Cấp có thẩm quyền', 'Competent body'],
    ['Căn cứ', 'Legal basis'],
    ['Nội dung', 'Subject'],
    ['Trích dẫn', 'Quoted words'],
  ],
  rows: {
    impossible: [
      'Có giá trị không hợp lệ (số âm, mã không có trong danh sách, danh sách trống): không kết luận.',
      'A value is not valid (a negative number, an unknown code, an empty list): no answer.',
    ],
    inexact: [
      (fact: string) => `Phần mềm chạy bảng không giữ đúng từng chữ số của ${fact}: không kết luận.`,
      (fact: string) => `The engine does not hold every digit of this amount (${fact}): no answer.`,
    ],
    leftOut: [
      (body: string) => `Chưa đủ thông tin: chưa loại trừ được thẩm quyền của ${body}.`,
      (body: string) => `Information incomplete: this body may be competent: ${body}.`,
    ],
    either: [
      (bodies: string) => `Điều khoản cũng nêu: ${bodies}.`,
      (bodies: string) => `The clause also names: ${bodies}.`,
    ],
  },
  question: ['Hồ sơ thuộc thẩm quyền cấp nào?', 'Which body is competent?'],
  descriptions: {
    made: [
      (version: string, sha256: string) =>
        `Lập bằng authority ${version} từ tệp quy chế; văn bản gốc có mã SHA-256 ${sha256}.`,
      (version: string, sha256: string) =>
        `Made by authority ${version} from the regulation file; the text it stands on has SHA-256 ${sha256}.`,
    ],
    answers: [
      (unknown: string, nobody: string) =>
        `Kết quả “${unknown}”: chưa kết luận được. Kết quả “${nobody}”: quy chế không quy định.`,
      (unknown: string, nobody: string) =>
        `The result “${unknown}”: no answer can be given. The result “${nobody}”: the regulation names no body.`,
    ],
    open: [
      (text: string) => `Nội dung còn cách hiểu khác nhau: ${text}`,
      (text: string) => `Point open to interpretation: ${text}`,
    ],
  },
  /** What decision tables cannot hold; said of the whole file, and when it is written. */
  remarks: {
    leftOut: [
      (unknown: string) =>
        `Thông tin để trống (null): nếu còn có thể thay đổi thẩm quyền thì bảng cho kết quả “${unknown}”, không nêu thiếu thông tin nào và còn những cấp nào; authority check nêu đủ.`,
      (unknown: string) =>
        `Inputs left out (null): where they may change the body, the table says “${unknown}”, neither what is missing nor which bodies remain; authority check says both.`,
    ],
    assumed: [
      (facts: string) => `Bảng không tạm coi gì; phải cho giá trị của: ${facts}.`,
      (facts: string) => `The tables assume nothing; give a value for: ${facts}.`,
    ],
    ranges: [
      (facts: string) => `Bảng không kiểm tra các giá trị có phù hợp với nhau không: ${facts}.`,
      (facts: string) => `The tables do not check whether these values can stand together: ${facts}.`,
    ],
    open: [
      (count: string, matters: string) =>
        `${count} nội dung còn cách hiểu khác nhau chỉ được ghi trong mô tả của bảng, không có trong kết quả: ${matters}.`,
      (count: string, matters: string) =>
        `Points open to interpretation stand in the descriptions of the tables and not in results (${count}): ${matters}.`,
    ],
    either: [
      (rules: string) => `Điều khoản nêu nhiều cấp thì bảng chỉ cho cấp cao nhất: ${rules}.`,
      (rules: string) => `Where a clause names several bodies, the table gives the highest alone: ${rules}.`,
    ],
    never: [
      (rules: string) => `Quy định không bao giờ áp dụng, không có dòng trong bảng: ${rules}.`,
      (rules: string) => `Rules that never apply and have no row: ${rules}.`,
    ],
    beside: [
      'Không có trong bảng: mọi điều khoản cùng áp dụng (chỉ có một điều khoản), lưu ý, việc cần làm tiếp theo, trình tự.',
      'Not in the tables: all clauses that apply (there is one alone), notes, what is to be done next, the procedure.',
    ],
  },
} as const;

export const dmnWordsFor = wordsOf(dmn);
