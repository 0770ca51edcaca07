/** The words of what a regulation holds: `explain`, `matters` and `regulations`. */
import type { ClauseRouting } from '../../model/audit.ts';
import type { Enactment } from '../../model/regulation.ts';
import { type Catalogue, type Said, wordsOf } from './catalogue.ts';

const explain = {
  kinds: {
    rule: [(id) => `Quy định, mã ${id}`, (id) => `Rule ${id}`],
    matter: [(id) => `Loại hồ sơ, mã ${id}`, (id) => `Matter ${id}`],
  } satisfies Record<string, Said<(id: string) => string>>,
  /** Title of the clauses that a clause holds. */
  parts: ['Gồm các khoản, điểm', 'Its clauses and points'],
  rules: ['Các quy định', 'Rules'],
  facts: ['Thông tin cần có', 'Fields'],
  doubts: ['Nội dung còn cách hiểu khác nhau', 'Points open to interpretation'],
  advice: ['Việc cần làm tiếp theo', 'Next steps'],
  conditions: ['Áp dụng', 'Applies'],
  when: [(tests: string) => `khi ${tests}`, (tests: string) => `when ${tests}`],
  quote: ['Nguyên văn', 'Text of the regulation'],
  except: ['Trừ trường hợp', 'Except when'],
  overrides: ['Áp dụng thay cho', 'Applied instead of'],
  overriddenBy: ['Không áp dụng khi có', 'Does not apply beside'],
  body: ['Thẩm quyền', 'Competent body'],
  /** Who, and what it does. */
  deciding: [
    (bodies: string, action: string) => `${bodies} – ${action}`,
    (bodies: string, action: string) => `${bodies} – ${action}`,
  ],
  matter: ['Loại hồ sơ', 'Matter'],
  values: ['giá trị', 'values'],
  assumed: [
    (value: string) => `không ghi thì tạm coi là ${value}`,
    (value: string) => `assumed to be ${value} if left out`,
  ],
  assumedWhen: [
    (value: string, condition: string) => `không ghi thì tạm coi là ${value} khi ${condition}`,
    (value: string, condition: string) => `assumed to be ${value} if left out when ${condition}`,
  ],
  onlyWhen: [
    (condition: string) => `chỉ ghi khi ${condition}`,
    (condition: string) => `only when ${condition}`,
  ],
  noRules: [
    'Không có quy định nào trực tiếp xác định thẩm quyền.',
    'No rule here directly names the competent body.',
  ],
  why: ['Lý do', 'Reason'],
  notListed: [
    'Văn bản có điều khoản này nhưng tệp dữ liệu không liệt kê; phần mềm chưa biết điều khoản giao việc gì, cho cấp nào.',
    'The text has this clause, but the regulation file does not list it; the program does not know what it assigns to whom.',
  ],
  /** @param clause as official papers write it
   *  @param id as it is typed */
  held: [
    (clause: string, subject: string, id: string) =>
      `Tệp dữ liệu có điều khoản chứa nội dung này: ${clause} – ${subject} (authority explain ${id}).`,
    (clause: string, subject: string, id: string) =>
      `The file lists the clause it belongs to: ${clause} – ${subject} (authority explain ${id}).`,
  ],
  commands: [
    (commands: string) => `Xem từng điều khoản bằng lệnh: ${commands}`,
    (commands: string) => `To see each clause: ${commands}`,
  ],
  near: ['Điều khoản gần nhất có quy định', 'Nearest clauses with rules'],
  noneNear: [
    (article: string, articles: string) =>
      `Điều ${article} không có quy định nào về thẩm quyền; các điều có quy định: ${articles}`,
    (article: string, articles: string) =>
      `Article ${article} has no rules; Articles with rules: ${articles}`,
  ],
  dated: ['Lưu ý theo ngày', 'Notes that depend on the date'],
  voting: ['Biểu quyết', 'Voting'],
  votes: [
    (body: string, code: string) => `${body} biểu quyết theo điều khoản này: xem authority procedure ${code}`,
    (body: string, code: string) => `${body} votes under this clause: see authority procedure ${code}`,
  ],
  regulations: ['Các quy chế có sẵn', 'Regulations available'],
  regulationColumns: [
    ['Mã', 'Id'],
    ['Tên', 'Title'],
    ['Nhiệm kỳ', 'Term'],
    [
      'Cơ quan, người có thẩm quyền (xếp theo thứ tự ưu tiên khi áp dụng)',
      'Competent bodies (in order of priority)',
    ],
  ],
  term: ['nhiệm kỳ', 'term'],
  bodies: [
    'Cơ quan, người có thẩm quyền (xếp theo thứ tự ưu tiên khi áp dụng)',
    'Competent bodies (in order of priority)',
  ],
} satisfies Catalogue;

export const mattersWordsFor = wordsOf({
  title: ['Các loại hồ sơ', 'Matters'],
  /** How many are listed, and how one of them is looked at. */
  count: [
    (count: string) => `${count} loại hồ sơ. Xem chi tiết một loại: authority explain MÃ`,
    (count: string) =>
      `${count} ${count === '1' ? 'matter' : 'matters'}. For one of them: authority explain CODE`,
  ],
  /** Head of the facts that a matter takes. */
  facts: ['Thông tin cần ghi', 'Fields'],
  /** Who, what it does, and by which clauses. */
  deciding: [
    (bodies: string, action: string, clauses: string) => `${bodies} – ${action} (${clauses})`,
    (bodies: string, action: string, clauses: string) => `${bodies} – ${action} (${clauses})`,
  ],
  /** Of a matter that the text names without saying who decides it. */
  notStated: ['quy chế không quy định thẩm quyền', 'the regulation names no competent body'],
  /** The matter was found by this word, which is not its name. */
  foundBy: [(word: string) => `tìm theo “${word}”`, (word: string) => `found by “${word}”`],
  none: ['Không có loại hồ sơ nào.', 'No matters.'],
  noneByWord: [
    (typed: string) => `Không tìm thấy loại hồ sơ nào theo “${typed}”.`,
    (typed: string) => `No matter found for “${typed}”.`,
  ],
  noneByClause: [
    (clause: string) => `Không có loại hồ sơ nào thuộc ${clause}.`,
    (clause: string) => `No matter falls under ${clause}.`,
  ],
  near: [(names: string) => `Có phải: ${names}?`, (names: string) => `Did you mean: ${names}?`],
  /** Matters that stand in no group, after those that do. */
  others: ['Loại khác', 'Others'],
  columns: [
    ['Loại hồ sơ', 'Matter'],
    ['Mã', 'Code'],
    ['Thẩm quyền', 'Competent body'],
    ['Thông tin cần ghi', 'Fields'],
  ],
  coverage: {
    title: ['Bảng điều khoản và loại hồ sơ', 'Clauses and their matters'],
    summary: [
      (all: string, routed: string, nothing: string) =>
        `${all} điều khoản: ${routed} điều khoản có loại hồ sơ, ${nothing} điều khoản không phát sinh hồ sơ trình.`,
      (all: string, routed: string, nothing: string) =>
        `${all} clauses: ${routed} with matters, ${nothing} with nothing to submit.`,
    ],
    /** Of a whole text. */
    whole: ['Mọi điều, khoản, điểm đều đã được rà soát.', 'Every clause has been reviewed.'],
    wholeOfRows: [
      'Trong bảng này, mọi điều khoản thuộc phần đã thể hiện đủ đều đã có loại hồ sơ hoặc lý do.',
      'In this table every clause of the part said to be complete has a matter or a reason.',
    ],
    open: [
      (count: string) => `${count} điều khoản chưa có loại hồ sơ.`,
      (count: string) => `${count} ${count === '1' ? 'clause has' : 'clauses have'} no matter yet.`,
    ],
    /** Clauses of which the regulation does not say that it covers them. */
    beyond: [
      (count: string) =>
        `${count} điều khoản nằm ngoài phần tệp dữ liệu ghi là đã thể hiện đủ (covers) nên chưa được xét.`,
      (count: string) =>
        `${count} ${count === '1' ? 'clause is' : 'clauses are'} outside the part that the regulation file says is complete (covers).`,
    ],
    leftOut: [
      (articles: string) => `Bảng này không gồm các điều: ${articles}.`,
      (articles: string) => `Not in this table: Articles ${articles}.`,
    ],
    articlesUnknown: [
      'Tệp dữ liệu không ghi văn bản có bao nhiêu điều (source.articles), nên bảng có thể còn thiếu các điều cuối.',
      'The regulation file does not say how many articles the text has (source.articles), so the last ones may be missing here.',
    ],
    /** The regulation says of no clause that it covers it. */
    coversNothing: [
      'Tệp dữ liệu chưa ghi phần nào đã thể hiện đủ (covers).',
      'The regulation file does not say which part is complete (covers).',
    ],
    /** What is said of a clause without a matter, before the reason. */
    states: {
      'not-stated': ['Quy chế không quy định thẩm quyền', 'No competent body is stated'],
      nothing: ['Không phát sinh hồ sơ trình', 'Nothing to submit'],
      open: ['Chưa có loại hồ sơ, chưa nêu lý do', 'No matter and no reason yet'],
      unlisted: [
        'Chưa có loại hồ sơ: tệp dữ liệu chưa liệt kê',
        'No matter: not listed in the regulation file',
      ],
      uncovered: [
        'Chưa có loại hồ sơ, chưa nêu lý do; ngoài phần đã thể hiện đủ',
        'No matter and no reason yet; outside the complete part',
      ],
      'left-out': ['Không có trong tệp dữ liệu', 'Not in the regulation file'],
    } satisfies Record<Exclude<ClauseRouting['state'], 'routed'>, Said<string>>,
    /** What is said of the part of a clause that routes nothing, beside its matters. */
    rest: ['Phần còn lại', 'The rest'],
    columns: [
      ['Điều khoản', 'Clause'],
      ['Nội dung', 'Subject'],
      ['Loại hồ sơ và thẩm quyền', 'Matters and competent bodies'],
      ['Không phát sinh hồ sơ trình, lý do', 'Nothing to submit, and why'],
    ],
  },
});

export type MattersWords = ReturnType<typeof mattersWordsFor>;

/** How a regulation came into force. */
export const enactmentWordsFor = wordsOf({
  title: ['Ban hành', 'Issued'],
  labels: {
    number: ['Số', 'Number'],
    date: ['Ngày ban hành', 'Issued on'],
    issuer: ['Cơ quan ban hành', 'Issued by'],
    signer: ['Người ký', 'Signed by'],
    effect: ['Hiệu lực', 'In force'],
    replaces: ['Văn bản được thay thế', 'Replaces'],
  } satisfies Record<keyof Enactment, Said<string>>,
});

export const explainWordsFor = wordsOf(explain);
