/** The words of `authority test`, in each language: loaded with its renderers alone. */

import type { ExpectedKey, Untouched } from '../../model/test-run.ts';
import type { Lang } from '../../model/words.ts';

export interface TestWords {
  readonly keys: Readonly<Record<ExpectedKey, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly expected: string;
  readonly found: string;
  readonly nothing: string;
  /** Said of what was expected not to be there. */
  readonly noneOf: string;
  readonly given: string;
  readonly why: string;
  readonly alsoFits: string;
  readonly notApplied: string;
  /** A case without an id or a reason. */
  readonly unnamed: string;
  readonly summary: (cases: string, failed: string, unreadable: string) => string;
  readonly passed: (cases: string) => string;
  readonly coverage: (touched: string, total: string) => string;
  readonly untouched: Readonly<
    Record<Untouched['kind'], (subject: string, other: string, matter: string) => string>
  >;
  readonly columns: readonly [caseName: string, key: string, expected: string, found: string];
  readonly title: string;
  readonly coverageTitle: string;
}

const vi: TestWords = {
  keys: {
    outcome: 'Kết quả',
    authority: 'Cấp quyết định',
    candidates: 'Các cấp có thể',
    clauses: 'Điều khoản quyết định',
    fitting: 'Điều khoản phù hợp',
    missing: 'Còn thiếu',
    missingSet: 'Còn thiếu',
    warnings: 'Lưu ý',
    advice: 'Việc tiếp theo',
    notAdvice: 'Không có việc',
    nearest: 'Quy định gần nhất',
    assumptions: 'Đã giả định',
    uncertain: 'Chưa chắc điều khoản nào',
    roundTotal: 'Tổng để xét',
    leftOut: 'Không tính',
  },
  outcomes: { decided: 'đã xác định', residual: 'không điều khoản nào', undetermined: 'chưa xác định' },
  expected: 'mong đợi',
  found: 'nhận được',
  nothing: 'không có',
  noneOf: 'không có',
  given: 'Thông tin đã cho',
  why: 'Căn cứ',
  alsoFits: 'Cũng phù hợp, nhưng cấp cao hơn quyết định',
  notApplied: 'Không áp dụng',
  unnamed: 'trường hợp không tên',
  summary: (cases, failed, unreadable) =>
    [
      `${cases} trường hợp đã chạy`,
      failed && `${failed} khác với mong đợi`,
      unreadable && `${unreadable} lỗi`,
    ]
      .filter(Boolean)
      .join(', '),
  passed: (cases) => `${cases} trường hợp đều đúng như mong đợi`,
  coverage: (touched, total) => `Đã chạm tới ${touched}/${total} quy định, ngoại lệ và điểm chưa rõ`,
  untouched: {
    rule: (subject, _, matter) => `Quy định ${subject} (${matter}): không trường hợp nào phù hợp`,
    band: (subject, _, matter) => `Mức ${subject} (${matter}): không trường hợp nào phù hợp`,
    exception: (subject, other, matter) =>
      `Ngoại lệ của ${subject} (${matter}): không trường hợp nào thuộc diện ${other}`,
    override: (subject, other, matter) =>
      `${subject} (${matter}): không trường hợp nào mà quy định này được áp dụng thay cho ${other}`,
    doubt: (subject, _, matter) => `Điểm chưa rõ ${subject} (${matter}): không trường hợp nào gặp phải`,
  },
  columns: ['Trường hợp', 'Nội dung', 'Mong đợi', 'Nhận được'],
  title: 'Kết quả chạy thử',
  coverageTitle: 'Chưa được thử',
};

const en: TestWords = {
  keys: {
    outcome: 'Outcome',
    authority: 'Deciding body',
    candidates: 'Possible bodies',
    clauses: 'Deciding clauses',
    fitting: 'Clauses that fit',
    missing: 'Missing',
    missingSet: 'Missing',
    warnings: 'Warnings',
    advice: 'Advice',
    notAdvice: 'Not advised',
    nearest: 'Nearest clauses',
    assumptions: 'Assumed',
    uncertain: 'No clause certain',
    roundTotal: 'Round total',
    leftOut: 'Left out',
  },
  outcomes: { decided: 'decided', residual: 'reserved by no clause', undetermined: 'undetermined' },
  expected: 'expected',
  found: 'found',
  nothing: 'none',
  noneOf: 'none of',
  given: 'Given',
  why: 'Because',
  alsoFits: 'Fits too, but a higher body decides',
  notApplied: 'Does not apply',
  unnamed: 'case without a name',
  summary: (cases, failed, unreadable) =>
    [
      `${plural(cases, 'case')} run`,
      failed && `${failed} otherwise than expected`,
      unreadable && plural(unreadable, 'problem'),
    ]
      .filter(Boolean)
      .join(', '),
  passed: (cases) => `${plural(cases, 'case')}, all as expected`,
  coverage: (touched, total) => `${touched} of ${total} rules, exceptions, overrides and doubts touched`,
  untouched: {
    rule: (subject, _, matter) => `Rule ${subject} (${matter}): fits in no case`,
    band: (subject, _, matter) => `Band ${subject} (${matter}): fits in no case`,
    exception: (subject, other, matter) => `Exception to ${subject} (${matter}): no case in which ${other}`,
    override: (subject, other, matter) =>
      `${subject} (${matter}): in no case is it applied instead of ${other}`,
    doubt: (subject, _, matter) => `Doubt ${subject} (${matter}): met by no case`,
  },
  columns: ['Case', 'What', 'Expected', 'Found'],
  title: 'Test run',
  coverageTitle: 'Not tested',
};

function plural(count: string, thing: string): string {
  return `${count} ${thing}${count === '1' ? '' : 's'}`;
}

export function testWordsFor(lang: Lang): TestWords {
  return lang === 'en' ? en : vi;
}
