/** The words of `authority matters`, in each language: loaded with its renderers alone. */

import type { ClauseRouting } from '../../model/audit.ts';
import type { Lang } from '../../model/words.ts';

export interface MattersWords {
  readonly title: string;
  /** How many are listed, and how one of them is looked at. */
  readonly count: (count: string) => string;
  /** Head of the facts that a matter takes. */
  readonly facts: string;
  /** The matter was found by this word, which is not its name. */
  readonly foundBy: (word: string) => string;
  readonly none: string;
  readonly noneByWord: (typed: string) => string;
  readonly noneByClause: (clause: string) => string;
  readonly near: string;
  /** Matters that stand in no group, after those that do. */
  readonly others: string;
  readonly columns: readonly [name: string, code: string, body: string, facts: string];
  readonly coverage: CoverageWords;
}

export interface CoverageWords {
  readonly title: string;
  readonly summary: (all: string, routed: string, nothing: string) => string;
  readonly whole: string;
  readonly open: (count: string) => string;
  /** The regulation says of no clause that it covers it. */
  readonly coversNothing: string;
  /** What is said of a clause without a matter, before the reason. */
  readonly states: Readonly<Record<Exclude<ClauseRouting['state'], 'routed'>, string>>;
  /** What is said of the part of a clause that routes nothing, beside its matters. */
  readonly rest: string;
  readonly columns: readonly [clause: string, subject: string, matters: string, nothing: string];
}

const vi: MattersWords = {
  title: 'Các loại hồ sơ',
  count: (count) => `${count} loại hồ sơ. Xem kỹ một loại: authority explain MÃ`,
  facts: 'Thông tin cần',
  foundBy: (word) => `tìm theo “${word}”`,
  none: 'Không có loại hồ sơ nào.',
  noneByWord: (typed) => `Không tìm thấy loại hồ sơ nào theo “${typed}”.`,
  noneByClause: (clause) => `Không loại hồ sơ nào được quyết định theo ${clause}.`,
  near: 'Gần giống nhất',
  others: 'Loại khác',
  columns: ['Loại hồ sơ', 'Mã', 'Cấp quyết định', 'Thông tin cần'],
  coverage: {
    title: 'Bảng điều khoản và loại hồ sơ',
    summary: (all, routed, nothing) =>
      `${all} điều khoản: ${routed} có loại hồ sơ, ${nothing} không có gì để trình.`,
    whole: 'Không điều khoản nào còn bỏ ngỏ.',
    open: (count) => `${count} điều khoản còn bỏ ngỏ.`,
    coversNothing: 'Tệp quy chế không nêu điều khoản nào đã thể hiện đủ (covers).',
    states: {
      nothing: 'Không có gì để trình',
      open: 'Bỏ ngỏ: chưa có loại hồ sơ, chưa nêu lý do',
      unlisted: 'Bỏ ngỏ: chưa được liệt kê trong tệp quy chế',
    },
    rest: 'Còn lại',
    columns: ['Điều khoản', 'Nội dung', 'Loại hồ sơ và cấp quyết định', 'Không có gì để trình, vì sao'],
  },
};

const en: MattersWords = {
  title: 'Matters',
  count: (count) => `${count} matters. To look at one: authority explain CODE`,
  facts: 'Facts',
  foundBy: (word) => `found by “${word}”`,
  none: 'There is no matter.',
  noneByWord: (typed) => `No matter is found by “${typed}”.`,
  noneByClause: (clause) => `No matter is decided by ${clause}.`,
  near: 'Nearest',
  others: 'Others',
  columns: ['Matter', 'Code', 'Who decides', 'Facts'],
  coverage: {
    title: 'Clauses and their matters',
    summary: (all, routed, nothing) =>
      `${all} clauses: ${routed} with matters, ${nothing} with nothing to route.`,
    whole: 'No clause is left open.',
    open: (count) => `${count} of them left open.`,
    coversNothing: 'The regulation file says of no clause that it is covered (covers).',
    states: {
      nothing: 'Nothing to route',
      open: 'Open: no matter, and no reason why',
      unlisted: 'Open: not listed in the regulation file',
    },
    rest: 'The rest',
    columns: ['Clause', 'About', 'Matters and who decides', 'Nothing to route, and why'],
  },
};

export function mattersWordsFor(lang: Lang): MattersWords {
  return lang === 'en' ? en : vi;
}
