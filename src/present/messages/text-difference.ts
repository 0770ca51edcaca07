/** The words of `authority diff --text`. */
import type { ClauseChange } from '../../model/text-difference.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const textDifferenceWordsFor = wordsOf({
  title: [
    (old: string, current: string) => `So sánh nội dung văn bản ${old} với ${current}`,
    (old: string, current: string) => `Text of ${old} compared with ${current}`,
  ],
  same: [
    (clauses: string) => `KHÔNG THAY ĐỔI: ${clauses} điều, khoản, điểm giữ nguyên nội dung và số thứ tự`,
    (clauses: string) =>
      `NOTHING CHANGED: all ${clauses} articles, clauses and points keep their words and numbers`,
  ],
  differs: [
    (counts: string, same: string) => `CÓ THAY ĐỔI: ${counts}; giữ nguyên ${same}`,
    (counts: string, same: string) => `CHANGED: ${counts}; ${same} unchanged`,
  ],
  counts: {
    changed: [(count) => `sửa đổi ${count}`, (count) => `${count} reworded`],
    added: [(count) => `bổ sung ${count}`, (count) => `${count} added`],
    removed: [(count) => `bãi bỏ ${count}`, (count) => `${count} removed`],
    renumbered: [(count) => `đổi số thứ tự ${count}`, (count) => `${count} renumbered`],
  } satisfies Record<ClauseChange['change'], Said<(count: string) => string>>,
  sections: {
    changed: ['Sửa đổi', 'Reworded'],
    added: ['Bổ sung', 'Added'],
    removed: ['Bãi bỏ', 'Removed'],
    renumbered: ['Đổi số thứ tự, giữ nguyên nội dung', 'Renumbered, words unchanged'],
  } satisfies Record<ClauseChange['change'], Said<string>>,
  notes: ['Lưu ý', 'Notes'],
  /** The words of either text. */
  old: ['Trước', 'Before'],
  new: ['Nay', 'Now'],
  columns: {
    clause: ['Điều khoản', 'Clause'],
    old: ['Trước', 'Before'],
    new: ['Nay', 'Now'],
    standing: [
      'Nội dung của tệp dữ liệu căn cứ vào điều khoản',
      'What in the regulation file is based on it',
    ],
  },
  /** What of the regulation cites the clause; nothing cites a new one. */
  on: {
    changed: ['Cần xem lại, vì căn cứ vào điều khoản này', 'To be reviewed, as it is based on this clause'],
    added: ['', ''],
    removed: ['Không còn căn cứ', 'No longer has a legal basis'],
    renumbered: ['Cần viện dẫn theo số mới', 'To be cited by the new number'],
  } satisfies Record<ClauseChange['change'], Said<string>>,
  above: [
    'Cần xem lại, vì căn cứ vào điều, khoản chứa điều khoản này',
    'To be reviewed, as it is based on the clause that contains this one',
  ],
  /** What cites parts of it. */
  parts: [
    'Cần xem lại, vì căn cứ vào các khoản, điểm thuộc phần mở đầu này',
    'To be reviewed, as it is based on the parts that these words introduce',
  ],
  nothing: [
    'Không nội dung nào của tệp dữ liệu căn cứ vào điều khoản này.',
    'Nothing in the regulation file is based on it.',
  ],
  unruled: [
    (clause: string) => `${clause} được ghi là không phát sinh hồ sơ trình`,
    (clause: string) => `${clause} is marked as having nothing to submit`,
  ],
  /** Of an article or clause that was renumbered whole. */
  withParts: [
    (count: string) => `cùng ${count} khoản, điểm thuộc điều khoản này`,
    (count: string) => `with ${count} ${count === '1' ? 'part' : 'parts'}`,
  ],
  scope: [
    'Chỉ so sánh điều, khoản, điểm; không so sánh phần mở đầu, quyết định ban hành và nơi nhận. Khác nhau về số trang, khoảng trắng, ngắt dòng, gạch nối, chữ hoa, vị trí dấu thanh, dấu cuối điều khoản không tính là thay đổi.',
    'Only articles, clauses and points are compared, not the preamble, the issuing decision or the list of recipients. Page numbers, spaces, line breaks, hyphens, capitals, the placing of tone marks and the mark at the end of a clause do not count as changes.',
  ],
  ofText: [
    (file: string, note: string) => `${file}: ${note}`,
    (file: string, note: string) => `${file}: ${note}`,
  ],
  noRegulation: [
    'Thêm --regulation MÃ|TỆP để biết nội dung nào của tệp dữ liệu căn cứ vào từng điều khoản.',
    'Add --regulation ID|FILE to see what in the regulation file is based on each clause.',
  ],
  otherOld: [
    (regulation: string, clauses: string) =>
      `Văn bản trước không có các điều khoản mà tệp dữ liệu ${regulation} viện dẫn: ${clauses}. Có thể đây không phải văn bản của quy chế đó.`,
    (regulation: string, clauses: string) =>
      `The earlier text does not have these clauses, which the regulation file ${regulation} cites: ${clauses}. It may be the text of another regulation.`,
  ],
  more: [
    (count: string) => `và ${count} nội dung khác (xem --format json)`,
    (count: string) => `and ${count} more (see --format json)`,
  ],
});

export type TextDifferenceWords = ReturnType<typeof textDifferenceWordsFor>;
