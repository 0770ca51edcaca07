/** The words of what a regulation holds: `explain`, `matters` and `regulations`. */
import type { ClauseRouting } from '../../model/audit.ts';
import type { Enactment } from '../../model/regulation.ts';
import { type Catalogue, type Said, wordsOf } from './catalogue.ts';

const explain = {
  kinds: {
    clause: ['Điều khoản', 'Clause'],
    rule: ['Quy định', 'Rule'],
    matter: ['Loại hồ sơ', 'Type of proposal'],
  },
  /** Title of the clauses that a clause holds. */
  parts: ['Gồm các điểm, khoản', 'Clauses it holds'],
  rules: ['Các quy định', 'Rules'],
  facts: ['Thông tin cần có', 'Facts it takes'],
  doubts: ['Điểm có thể hiểu theo hai cách', 'Points that can be read in two ways'],
  advice: ['Việc phải làm', 'What has to be done'],
  conditions: ['Khi', 'When'],
  quote: ['Nguyên văn', 'In its words'],
  except: ['Trừ khi', 'Except when'],
  overrides: ['Áp dụng thay cho', 'Takes the place of'],
  overriddenBy: ['Nhường cho', 'Gives way to'],
  body: ['Cấp quyết định', 'Body'],
  matter: ['Loại hồ sơ', 'Type of proposal'],
  values: ['giá trị', 'values'],
  assumed: [
    (value: string) => `không ghi thì hiểu là ${value}`,
    (value: string) => `taken as ${value} when left out`,
  ],
  assumedWhen: [
    (value: string, condition: string) => `không ghi thì hiểu là ${value} khi ${condition}`,
    (value: string, condition: string) => `taken as ${value} when left out and ${condition}`,
  ],
  onlyWhen: [
    (condition: string) => `chỉ ghi khi ${condition}`,
    (condition: string) => `only when ${condition}`,
  ],
  noRules: [
    'Không có quy định nào trực tiếp xác định cấp quyết định.',
    'No rule here says directly which body decides.',
  ],
  why: ['Lý do', 'Why'],
  notListed: [
    'Văn bản có điều khoản này, nhưng tệp quy chế không liệt kê: chương trình không biết nó giao việc cho cấp nào.',
    'The text has this clause and the regulation file does not list it: what it gives to whom is not known here.',
  ],
  held: [
    (clause: string, subject: string) =>
      `Điều khoản chứa nó có trong tệp quy chế: ${clause} ${subject} (authority explain ${clause}).`,
    (clause: string, subject: string) =>
      `The clause that holds it is listed: ${clause} ${subject} (authority explain ${clause}).`,
  ],
  near: ['Điều khoản gần nhất có quy định', 'The nearest clauses with rules'],
  noneNear: [
    (article: string, articles: string) =>
      `Điều ${article} không có quy định nào; các điều có quy định: ${articles}`,
    (article: string, articles: string) =>
      `No rule stands on Article ${article}; rules stand on Articles ${articles}`,
  ],
  dated: ['Lưu ý theo ngày', 'Notices that hang on the day'],
  voting: ['Biểu quyết', 'Votes'],
  votes: [
    (body: string, code: string) => `${body} biểu quyết theo điều khoản này: xem authority procedure ${code}`,
    (body: string, code: string) => `${body} votes by this clause: see authority procedure ${code}`,
  ],
  regulations: ['Các quy chế có sẵn', 'Known regulations'],
  regulationColumns: [
    ['Mã', 'Id'],
    ['Tên', 'Title'],
    ['Nhiệm kỳ', 'Term'],
    ['Các cấp, từ cao xuống thấp', 'Bodies, highest first'],
  ],
  term: ['nhiệm kỳ', 'term'],
  bodies: ['Các cấp, từ cao xuống thấp', 'Bodies, highest first'],
} satisfies Catalogue;

export const mattersWordsFor = wordsOf({
  title: ['Các loại hồ sơ', 'Matters'],
  /** How many are listed, and how one of them is looked at. */
  count: [
    (count: string) => `${count} loại hồ sơ. Xem kỹ một loại: authority explain MÃ`,
    (count: string) => `${count} matters. To look at one: authority explain CODE`,
  ],
  /** Head of the facts that a matter takes. */
  facts: ['Thông tin cần', 'Facts'],
  /** Of a matter that the text names without saying who decides it. */
  notStated: ['quy chế không nêu cấp quyết định', 'the regulation does not say who decides'],
  /** The matter was found by this word, which is not its name. */
  foundBy: [(word: string) => `tìm theo “${word}”`, (word: string) => `found by “${word}”`],
  none: ['Không có loại hồ sơ nào.', 'There is no matter.'],
  noneByWord: [
    (typed: string) => `Không tìm thấy loại hồ sơ nào theo “${typed}”.`,
    (typed: string) => `No matter is found by “${typed}”.`,
  ],
  noneByClause: [
    (clause: string) => `Không loại hồ sơ nào được quyết định theo ${clause}.`,
    (clause: string) => `No matter is decided by ${clause}.`,
  ],
  near: ['Gần giống nhất', 'Nearest'],
  /** Matters that stand in no group, after those that do. */
  others: ['Loại khác', 'Others'],
  columns: [
    ['Loại hồ sơ', 'Matter'],
    ['Mã', 'Code'],
    ['Cấp quyết định', 'Who decides'],
    ['Thông tin cần', 'Facts'],
  ],
  coverage: {
    title: ['Bảng điều khoản và loại hồ sơ', 'Clauses and their matters'],
    summary: [
      (all: string, routed: string, nothing: string) =>
        `${all} điều khoản: ${routed} có loại hồ sơ, ${nothing} không có gì để trình.`,
      (all: string, routed: string, nothing: string) =>
        `${all} clauses: ${routed} with matters, ${nothing} with nothing to route.`,
    ],
    /** Of a whole text. */
    whole: ['Không điều khoản nào còn bỏ ngỏ.', 'No clause is left open.'],
    wholeOfRows: [
      'Trong các điều khoản ghi là đã thể hiện đủ có ở bảng này, không điều khoản nào còn bỏ ngỏ.',
      'Of the clauses in this table that are said to be covered none is left open.',
    ],
    open: [
      (count: string) => `${count} điều khoản còn bỏ ngỏ.`,
      (count: string) => `${count} of them left open.`,
    ],
    /** Clauses of which the regulation does not say that it covers them. */
    beyond: [
      (count: string) =>
        `${count} điều khoản nằm ngoài phần tệp quy chế ghi là đã thể hiện đủ (covers); chưa nói gì về việc ở đó.`,
      (count: string) =>
        `${count} stand beyond what the regulation file says it covers (covers); nothing is said of what they hold.`,
    ],
    leftOut: [
      (articles: string) => `Bảng này bỏ ngoài các điều: ${articles}.`,
      (articles: string) => `Left out of this table: Articles ${articles}.`,
    ],
    articlesUnknown: [
      'Tệp quy chế không nêu văn bản có bao nhiêu điều (source.articles), nên bảng có thể còn thiếu các điều cuối.',
      'The regulation file does not say how many articles the text has (source.articles), so that the last ones may be missing here.',
    ],
    /** The regulation says of no clause that it covers it. */
    coversNothing: [
      'Tệp quy chế không nêu điều khoản nào đã thể hiện đủ (covers).',
      'The regulation file says of no clause that it is covered (covers).',
    ],
    /** What is said of a clause without a matter, before the reason. */
    states: {
      'not-stated': ['Không nêu cấp quyết định', 'Who decides is not stated'],
      nothing: ['Không có gì để trình', 'Nothing to route'],
      open: ['Bỏ ngỏ: chưa có loại hồ sơ, chưa nêu lý do', 'Open: no matter, and no reason why'],
      unlisted: ['Bỏ ngỏ: chưa được liệt kê trong tệp quy chế', 'Open: not listed in the regulation file'],
      uncovered: [
        'Chưa có loại hồ sơ, chưa nêu lý do; ngoài phần đã thể hiện đủ',
        'No matter, and no reason why; beyond what is covered',
      ],
      'left-out': ['Không có trong tệp quy chế', 'Not in the regulation file'],
    } satisfies Record<Exclude<ClauseRouting['state'], 'routed'>, Said<string>>,
    /** What is said of the part of a clause that routes nothing, beside its matters. */
    rest: ['Còn lại', 'The rest'],
    columns: [
      ['Điều khoản', 'Clause'],
      ['Nội dung', 'About'],
      ['Loại hồ sơ và cấp quyết định', 'Matters and who decides'],
      ['Không có gì để trình, vì sao', 'Nothing to route, and why'],
    ],
  },
});

export type MattersWords = ReturnType<typeof mattersWordsFor>;

/** How a regulation came into force. */
export const enactmentWordsFor = wordsOf({
  title: ['Ban hành', 'Issued'],
  labels: {
    number: ['Số', 'Number'],
    date: ['Ngày ban hành', 'Day of issue'],
    issuer: ['Cơ quan ban hành', 'Issuer'],
    signer: ['Người ký', 'Signer'],
    effect: ['Hiệu lực', 'Effect'],
    replaces: ['Văn bản được thay thế', 'Replaced text'],
  } satisfies Record<keyof Enactment, Said<string>>,
  /** @param date ISO date */
  date: [(date: string) => date.split('-').reverse().join('/'), (date: string) => date],
});

export const explainWordsFor = wordsOf(explain);
