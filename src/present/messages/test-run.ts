/** The words of `authority test`. */
import type { ExpectedKey, Untouched } from '../../model/test-run.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const testWordsFor = wordsOf({
  keys: {
    outcome: ['Kết quả', 'Outcome'],
    authority: ['Thẩm quyền', 'Competent body'],
    candidates: ['Có thể là', 'Possible bodies'],
    clauses: ['Điều khoản áp dụng', 'Clauses applied'],
    fitting: ['Điều khoản đủ điều kiện áp dụng', 'Clauses that can apply'],
    missing: ['Thông tin cần bổ sung', 'Fields needed'],
    missingSet: ['Thông tin cần bổ sung', 'Fields needed'],
    warnings: ['Lưu ý', 'Notes'],
    advice: ['Việc cần làm tiếp theo', 'Next steps'],
    notAdvice: ['Việc không phải làm', 'Steps that must not appear'],
    nearest: ['Quy định gần nhất', 'Nearest clauses'],
    assumptions: ['Tạm coi là', 'Assumed'],
    uncertain: ['Chưa chắc áp dụng điều khoản nào', 'No clause certain'],
    roundTotal: ['Tổng giá trị để xác định thẩm quyền', 'Total of the round'],
    leftOut: ['Khoản không tính', 'Items left out'],
  } satisfies Record<ExpectedKey, Said<string>>,
  outcomes: {
    decided: ['đã xác định', 'decided'],
    residual: ['không thuộc nội dung phải trình cấp ủy', 'not a matter for the Party committee'],
    undetermined: ['chưa đủ thông tin', 'information incomplete'],
  },
  expected: ['Phải là', 'Expected'],
  found: ['Nhận được', 'Found'],
  nothing: ['không có', 'none'],
  /** Said of what was expected not to be there. */
  noneOf: ['không có', 'none of'],
  given: ['Thông tin đã ghi', 'Given'],
  why: ['Căn cứ', 'Legal basis'],
  alsoFits: [
    'Cũng đủ điều kiện áp dụng, nhưng áp dụng theo cấp cao hơn',
    'Can apply too, but the higher body is competent',
  ],
  notApplied: ['Không áp dụng', 'Does not apply'],
  /** @param clause as official papers write it */
  rule: [
    (subject: string, clause: string) => `${subject} (${clause})`,
    (subject: string, clause: string) => `${subject} (${clause})`,
  ],
  /** A case without an id or a reason. */
  unnamed: ['trường hợp thử không ghi tên', 'test case without a name'],
  summary: [
    (cases: string, failed: string, unreadable: string) =>
      [
        `Đã chạy ${cases} trường hợp thử`,
        failed && `${failed} trường hợp có kết quả khác`,
        unreadable && `${unreadable} lỗi`,
      ]
        .filter(Boolean)
        .join(', '),
    (cases: string, failed: string, unreadable: string) =>
      [
        `${plural(cases, 'test case')} run`,
        failed && `${failed} with a different result`,
        unreadable && plural(unreadable, 'error'),
      ]
        .filter(Boolean)
        .join(', '),
  ],
  passed: [
    (cases: string) => `${cases} trường hợp thử đều có kết quả đúng`,
    (cases: string) => `${plural(cases, 'test case')}, all with the expected result`,
  ],
  coverage: [
    (touched: string, total: string) =>
      `Đã thử ${touched}/${total} quy định, trường hợp loại trừ, quy định áp dụng thay và nội dung còn cách hiểu khác nhau`,
    (touched: string, total: string) =>
      `${touched} of ${total} rules, exclusions, overrides and points open to interpretation tested`,
  ],
  untouched: {
    rule: [
      (subject, _, matter) =>
        `Quy định ${subject}, ${matter}: chưa có trường hợp thử nào đủ điều kiện áp dụng`,
      (subject, _, matter) => `Rule ${subject}, ${matter}: no test case to which it applies`,
    ],
    band: [
      (subject, _, matter) => `Mức ${subject}, ${matter}: chưa có trường hợp thử nào đủ điều kiện áp dụng`,
      (subject, _, matter) => `Band ${subject}, ${matter}: no test case to which it applies`,
    ],
    exception: [
      (subject, other, matter) =>
        `Trường hợp loại trừ của ${subject}, ${matter}: chưa có trường hợp thử nào mà ${other}`,
      (subject, other, matter) => `Exclusion from ${subject}, ${matter}: no test case in which ${other}`,
    ],
    override: [
      (subject, other, matter) =>
        `Quy định ${subject}, ${matter}: chưa có trường hợp thử nào áp dụng thay cho ${other}`,
      (subject, other, matter) => `Rule ${subject}, ${matter}: no test case in which it overrides ${other}`,
    ],
    doubt: [
      (subject, _, matter) =>
        `Nội dung còn cách hiểu khác nhau ${subject}, ${matter}: chưa có trường hợp thử nào gặp`,
      (subject, _, matter) => `Point open to interpretation ${subject}, ${matter}: met by no test case`,
    ],
  } satisfies Record<Untouched['kind'], Said<(subject: string, other: string, matter: string) => string>>,
  columns: [
    ['Trường hợp thử', 'Test case'],
    ['Nội dung', 'Subject'],
    ['Phải là', 'Expected'],
    ['Nhận được', 'Found'],
  ],
  title: ['Kết quả chạy thử', 'Test run'],
  coverageTitle: ['Chưa được thử', 'Not tested'],
});

export type TestWords = ReturnType<typeof testWordsFor>;

function plural(count: string, thing: string): string {
  return `${count} ${thing}${count === '1' ? '' : 's'}`;
}
