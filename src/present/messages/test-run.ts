/** The words of `authority test`. */
import type { ExpectedKey, Untouched } from '../../model/test-run.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const testWordsFor = wordsOf({
  keys: {
    outcome: ['Kết quả', 'Outcome'],
    authority: ['Cấp quyết định', 'Deciding body'],
    candidates: ['Các cấp có thể', 'Possible bodies'],
    clauses: ['Điều khoản quyết định', 'Deciding clauses'],
    fitting: ['Điều khoản phù hợp', 'Clauses that fit'],
    missing: ['Còn thiếu', 'Missing'],
    missingSet: ['Còn thiếu', 'Missing'],
    warnings: ['Lưu ý', 'Warnings'],
    advice: ['Việc tiếp theo', 'Advice'],
    notAdvice: ['Không có việc', 'Not advised'],
    nearest: ['Quy định gần nhất', 'Nearest clauses'],
    assumptions: ['Đã giả định', 'Assumed'],
    uncertain: ['Chưa chắc điều khoản nào', 'No clause certain'],
    roundTotal: ['Tổng để xét', 'Round total'],
    leftOut: ['Không tính', 'Left out'],
  } satisfies Record<ExpectedKey, Said<string>>,
  outcomes: {
    decided: ['đã xác định', 'decided'],
    residual: ['không điều khoản nào', 'reserved by no clause'],
    undetermined: ['chưa xác định', 'undetermined'],
  },
  expected: ['mong đợi', 'expected'],
  found: ['nhận được', 'found'],
  nothing: ['không có', 'none'],
  /** Said of what was expected not to be there. */
  noneOf: ['không có', 'none of'],
  given: ['Thông tin đã cho', 'Given'],
  why: ['Căn cứ', 'Because'],
  alsoFits: ['Cũng phù hợp, nhưng cấp cao hơn quyết định', 'Fits too, but a higher body decides'],
  notApplied: ['Không áp dụng', 'Does not apply'],
  /** A case without an id or a reason. */
  unnamed: ['trường hợp không tên', 'case without a name'],
  summary: [
    (cases: string, failed: string, unreadable: string) =>
      [
        `${cases} trường hợp đã chạy`,
        failed && `${failed} khác với mong đợi`,
        unreadable && `${unreadable} lỗi`,
      ]
        .filter(Boolean)
        .join(', '),
    (cases: string, failed: string, unreadable: string) =>
      [
        `${plural(cases, 'case')} run`,
        failed && `${failed} otherwise than expected`,
        unreadable && plural(unreadable, 'problem'),
      ]
        .filter(Boolean)
        .join(', '),
  ],
  passed: [
    (cases: string) => `${cases} trường hợp đều đúng như mong đợi`,
    (cases: string) => `${plural(cases, 'case')}, all as expected`,
  ],
  coverage: [
    (touched: string, total: string) => `Đã chạm tới ${touched}/${total} quy định, ngoại lệ và điểm chưa rõ`,
    (touched: string, total: string) =>
      `${touched} of ${total} rules, exceptions, overrides and doubts touched`,
  ],
  untouched: {
    rule: [
      (subject, _, matter) => `Quy định ${subject} (${matter}): không trường hợp nào phù hợp`,
      (subject, _, matter) => `Rule ${subject} (${matter}): fits in no case`,
    ],
    band: [
      (subject, _, matter) => `Mức ${subject} (${matter}): không trường hợp nào phù hợp`,
      (subject, _, matter) => `Band ${subject} (${matter}): fits in no case`,
    ],
    exception: [
      (subject, other, matter) =>
        `Ngoại lệ của ${subject} (${matter}): không trường hợp nào thuộc diện ${other}`,
      (subject, other, matter) => `Exception to ${subject} (${matter}): no case in which ${other}`,
    ],
    override: [
      (subject, other, matter) =>
        `${subject} (${matter}): không trường hợp nào mà quy định này được áp dụng thay cho ${other}`,
      (subject, other, matter) => `${subject} (${matter}): in no case is it applied instead of ${other}`,
    ],
    doubt: [
      (subject, _, matter) => `Điểm chưa rõ ${subject} (${matter}): không trường hợp nào gặp phải`,
      (subject, _, matter) => `Doubt ${subject} (${matter}): met by no case`,
    ],
  } satisfies Record<Untouched['kind'], Said<(subject: string, other: string, matter: string) => string>>,
  columns: [
    ['Trường hợp', 'Case'],
    ['Nội dung', 'What'],
    ['Mong đợi', 'Expected'],
    ['Nhận được', 'Found'],
  ],
  title: ['Kết quả chạy thử', 'Test run'],
  coverageTitle: ['Chưa được thử', 'Not tested'],
});

export type TestWords = ReturnType<typeof testWordsFor>;

function plural(count: string, thing: string): string {
  return `${count} ${thing}${count === '1' ? '' : 's'}`;
}
