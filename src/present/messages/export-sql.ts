/** The words of a script of tables: its comments, and why a row is rejected. */
import { type Words, wordsOf } from './catalogue.ts';

const sql = {
  leftOut: [
    (codes: string) =>
      `Không xuất được ${codes}: loại hồ sơ này có danh sách khoản mục, hoặc có quá nhiều trường hợp cho một tệp SQL. Dùng --skip để xuất các loại còn lại.`,
    (codes: string) =>
      `Not exported: ${codes}. It takes a list of items, or has more cases than a script should hold. --skip exports the others.`,
  ],
  head: {
    madeBy: [
      (version: string) => `Do authority ${version} lập bằng lệnh authority export sql.`,
      (version: string) => `Written by authority ${version}, command authority export sql.`,
    ],
    regulation: [(text: string) => `Quy chế: ${text}`, (text: string) => `Regulation: ${text}`],
    digest: [
      (sha256: string) => `Mã băm SHA-256 của dữ liệu quy chế: ${sha256}`,
      (sha256: string) => `SHA-256 of the data of the regulation: ${sha256}`,
    ],
    source: [
      (sha256: string) => `Mã băm SHA-256 của văn bản gốc: ${sha256}`,
      (sha256: string) => `SHA-256 of its text as published: ${sha256}`,
    ],
    strict: [
      'Không tạm coi thông tin nào (--strict): thông tin không ghi là chưa biết.',
      'Nothing is assumed (--strict): what is left out is not known.',
    ],
    leftOut: [
      (codes: string) => `Không có trong tệp này: ${codes}. Hồ sơ loại đó có kết quả rejected.`,
      (codes: string) => `Not in this script: ${codes}. Rows of these types are rejected.`,
    ],
  },
  parts: {
    table: [
      'Bảng hồ sơ: mỗi dòng một hồ sơ, mỗi cột một thông tin; ô trống (NULL) là chưa biết. Đã có bảng này thì giữ nguyên.',
      'The proposals: one row each, one column a fact; NULL is not known. A table that is there already is kept.',
    ],
    bounds: [
      'Số chỉ biết khoảng: để trống cột của số đó, ghi cận vào …_low, …_high; …_open là đúng khi không kể chính cận đó.',
      'A figure that is only known to lie between two others: leave its own column empty, write the ends into …_low and …_high; …_open is true where the end itself is not meant.',
    ],
    symbols: [
      'Những gì có thể biết về mỗi nhóm thông tin của từng loại hồ sơ (axis), và điều đó cho phép hay buộc quy định nào áp dụng.',
      'All that can be known of each group of facts of a type (axis), and which rules it lets apply, or makes apply.',
    ],
    steps: [
      'Đường đi của một dòng qua các nhóm thông tin: từ trạng thái và nhóm giá trị (at) sang trạng thái sau (next).',
      'The way of a row through the groups of facts: from a state and a class of values (at) to the next state (next).',
    ],
    ends: [
      'Trạng thái cuối: những cấp còn có thể có thẩm quyền, những thông tin còn ảnh hưởng (bits), những nội dung còn cách hiểu khác nhau.',
      'The last state: the bodies that remain, the facts that still matter (bits), the points open to interpretation.',
    ],
    fixed: ['Loại hồ sơ không cần thông tin nào.', 'Types that need no facts.'],
    matter: [
      (code: string, name: string) => `${code}: ${name}`,
      (code: string, name: string) => `${code}: ${name}`,
    ],
    decisions: [
      'Kết quả. Sáu cột nhiều mã (candidates, missing, assumed và ba cột sau): các mã cách nhau một dấu cách. Dấu ? sau một thông tin tạm coi: giá trị khác có thể làm đổi cấp; sau một quy định: có thể áp dụng. nobody: cũng có thể quy chế không quy định cấp nào. reason: vì sao dòng cần sửa thông tin (rejected).',
      'The answers. Six columns hold several codes (candidates, missing, assumed and the three behind): one space between. A ? behind an assumption: another value could give another body; behind a rule: it may apply. nobody: it may also be that the regulation names no body. reason: why a row is rejected.',
    ],
    check: [
      'Các dòng có lỗi, và vì sao; chạy trước khi dùng kết quả.',
      'The rows that are wrong, and why; ask it before the answers are used.',
    ],
    bodies: [
      'Chỉ cấp có thẩm quyền. Dòng đủ thông tin được xét bằng các điều kiện đọc được dưới đây, dòng khác như trên.',
      'The body alone. Rows with all their facts are answered by the plain conditions below, the others as above.',
    ],
    texts: [
      'Bảng nhận các dòng chữ, ví dụ từ tệp CSV: tiền bằng đồng hoặc USD, diện tích bằng ha, có hay không là true, false, nhiều mã cách nhau bằng dấu chấm phẩy.',
      'Takes rows as text, from a CSV file for example: money in đồng or USD, land in hectares, true or false, several codes with semicolons between.',
    ],
    read: [
      'Các dòng chữ đó theo kiểu cột của bảng hồ sơ. Số không đọc được hoặc có nhiều chữ số hơn cột giữ được không bị làm tròn: dòng đó có lý do ở cột sau cùng.',
      'Those rows in the types of the table of proposals. A figure that is none, or has more digits than its column holds, is not rounded: its row gets the reason in the last column.',
    ],
  },
  units: { VND: ['đồng', 'đồng'], USD: ['USD', 'USD'], ha: ['ha', 'ha'] },
  reasons: {
    type: ['không có loại hồ sơ này', 'no such type'],
    leftOut: ['loại hồ sơ này không có trong tệp', 'this type is not in the script'],
    code: ['mã không có trong danh sách', 'unknown code'],
    list: ['mã không có trong danh sách, hoặc danh sách trống', 'unknown code, or an empty list'],
    amount: [
      'số âm, lớn hơn mức cho phép, hoặc các cận mâu thuẫn',
      'negative, larger than can be, or ends that contradict each other',
    ],
    untaken: ['không dùng khi có các thông tin khác như đã ghi', 'not taken beside the other facts'],
    foreign: ['không dùng cho loại hồ sơ này', 'not taken by this type'],
    outside: ['không thể đi với giá trị kia', 'cannot stand beside the other value'],
    digits: [
      'không phải số, hoặc có nhiều chữ số hơn cột giữ được',
      'no number, or more digits than the column holds',
    ],
    unread: ['không đọc được', 'cannot be read'],
    otherRegulation: [
      (id: string) => `hồ sơ theo quy chế khác (${id})`,
      (id: string) => `the row is of another regulation (${id})`,
    ],
  },
} as const;

export const sqlWordsFor = wordsOf(sql);
export type SqlWords = Words<typeof sql>;
