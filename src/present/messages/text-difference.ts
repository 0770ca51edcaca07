/** The words of `authority diff --text`. */
import type { ClauseChange } from '../../model/text-difference.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const textDifferenceWordsFor = wordsOf({
  title: [
    (old: string, current: string) => `So sánh lời văn ${old} với ${current}`,
    (old: string, current: string) => `The words of ${old} compared with ${current}`,
  ],
  same: [
    (clauses: string) => `KHÔNG THAY ĐỔI: cả ${clauses} điều, khoản, điểm giữ nguyên lời văn và số thứ tự`,
    (clauses: string) =>
      `NOTHING CHANGED: all ${clauses} articles, clauses and points have the same words and numbers`,
  ],
  differs: [
    (counts: string, same: string) => `CÓ THAY ĐỔI: ${counts}; giữ nguyên ${same}`,
    (counts: string, same: string) => `CHANGED: ${counts}; ${same} as they were`,
  ],
  counts: {
    changed: [(count) => `sửa lời văn ${count}`, (count) => `${count} in other words`],
    added: [(count) => `thêm ${count}`, (count) => `${count} added`],
    removed: [(count) => `bỏ ${count}`, (count) => `${count} removed`],
    renumbered: [(count) => `đổi số ${count}`, (count) => `${count} renumbered`],
  } satisfies Record<ClauseChange['change'], Said<(count: string) => string>>,
  sections: {
    changed: ['Sửa lời văn', 'In other words'],
    added: ['Thêm', 'Added'],
    removed: ['Bỏ', 'Removed'],
    renumbered: ['Đổi số thứ tự, lời văn giữ nguyên', 'Renumbered, the words as they were'],
  } satisfies Record<ClauseChange['change'], Said<string>>,
  notes: ['Lưu ý', 'Notes'],
  /** The words of either text. */
  old: ['Trước', 'Before'],
  new: ['Nay', 'Now'],
  columns: {
    clause: ['Điều khoản', 'Clause'],
    old: ['Trước', 'Before'],
    new: ['Nay', 'Now'],
    standing: ['Nội dung của tệp quy chế đứng trên điều khoản', 'What of the regulation file stands on it'],
  },
  /** What of the regulation cites the clause; nothing cites a new one. */
  on: {
    changed: ['Phải xem lại, vì đứng trên điều khoản này', 'To be looked at, since it stands on this clause'],
    added: ['', ''],
    removed: ['Không còn căn cứ', 'Has lost its ground'],
    renumbered: ['Phải dẫn theo số mới', 'To be cited by the new number'],
  } satisfies Record<ClauseChange['change'], Said<string>>,
  above: [
    'Phải xem lại, vì đứng trên điều khoản chứa nó',
    'To be looked at, since it stands on what holds this clause',
  ],
  /** What cites parts of it. */
  parts: [
    'Phải xem lại, vì đứng trên các phần mà lời văn này dẫn vào',
    'To be looked at, since it stands on parts that these words lead in to',
  ],
  nothing: [
    'Không nội dung nào của tệp quy chế đứng trên điều khoản này.',
    'Nothing of the regulation file stands on it.',
  ],
  unruled: [
    (clause: string) => `điều khoản ${clause} được đánh dấu là không có gì để phân`,
    (clause: string) => `clause ${clause} is marked as routing nothing`,
  ],
  /** Of an article or clause that was renumbered whole. */
  withParts: [
    (count: string) => `cùng ${count} phần của nó`,
    (count: string) => `with ${count} ${count === '1' ? 'part' : 'parts'}`,
  ],
  scope: [
    'Chỉ so sánh điều, khoản, điểm; phần mở đầu, quyết định ban hành và nơi nhận không được so sánh. Số trang, khoảng trắng, dòng ngắt, gạch nối, chữ hoa, cách đặt dấu thanh, dấu cuối điều khoản khác nhau không tính là thay đổi.',
    'Articles, clauses and points alone are compared, not the preamble, the decision that issues them, or who receives them. Page numbers, spaces, line breaks, hyphens, capitals, where a tone is placed and the mark at the end of a clause are no change.',
  ],
  ofText: [
    (file: string, note: string) => `${file}: ${note}`,
    (file: string, note: string) => `${file}: ${note}`,
  ],
  noRegulation: [
    'Thêm --regulation MÃ|TỆP để biết quy định, điểm hiểu hai cách, thể thức nào đứng trên từng điều khoản.',
    'Add --regulation ID|FILE to see which rules, doubts and votes stand on each clause.',
  ],
  otherOld: [
    (regulation: string, clauses: string) =>
      `Văn bản trước không có các điều khoản mà tệp quy chế ${regulation} dẫn: ${clauses}. Có thể đây không phải văn bản của quy chế đó.`,
    (regulation: string, clauses: string) =>
      `The text before has not these clauses, which the regulation file ${regulation} cites: ${clauses}. It may be the text of another regulation.`,
  ],
  more: [
    (count: string) => `và ${count} nội dung khác (xem --format json)`,
    (count: string) => `and ${count} more (see --format json)`,
  ],
});

export type TextDifferenceWords = ReturnType<typeof textDifferenceWordsFor>;
