/** The words of the procedure of a file, and of votes counted. */
import type { VoteNote, VoteReason, VoteWay } from '../../model/vote.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const procedureWordsFor = wordsOf({
  sections: {
    steps: ['Trình tự', 'Steps'],
    voting: ['Biểu quyết', 'Voting'],
    notes: ['Cần lưu ý', 'To be noted'],
    counting: ['Cách tính ngày', 'How days are counted'],
  },
  session: ['Phiên họp', 'Session'],
  sessionOf: [(who: string) => `Phiên họp của ${who}`, (who: string) => `Session of ${who}`],
  vote: [(shares: string) => `Biểu quyết: ${shares}`, (shares: string) => `Vote: ${shares}`],
  votingOf: [(body: string) => `Biểu quyết của ${body}`, (body: string) => `Voting of ${body}`],
  /** Of what is due around a session of another body. */
  otherSession: [
    'Tính theo phiên họp của cấp này, không theo ngày họp nêu trên.',
    'Counted from a session of its own, not from the day above.',
  ],
  extraordinary: ['đột xuất', 'extraordinary'],
  undetermined: [
    (missing: string) =>
      `Chưa xác định được cấp quyết định, còn thiếu: ${missing}. Trình tự ở từng cấp có thể:`,
    (missing: string) => `The body is undetermined; still missing: ${missing}. The way to each that remains:`,
  ],
  /** In the place of a body. */
  nobody: ['Quy chế không nêu cấp nào', 'The regulation names no body'],
  noSteps: ['Quy chế không nêu trình tự ở đây.', 'The regulation states no steps here.'],
  conditions: {
    under: [
      (clauses: string) => `đối với việc theo ${clauses}`,
      (clauses: string) => `for matters under ${clauses}`,
    ],
    rules: [(subjects: string) => `đối với: ${subjects}`, (subjects: string) => `for: ${subjects}`],
    residual: [
      'khi không điều khoản nào dành việc này cho cấp khác',
      'where no clause reserves the matter for another body',
    ],
    decided: ['khi quy chế giao việc này cho cấp này', 'where the regulation gives the matter to this body'],
    when: [(tests: string) => `khi ${tests}`, (tests: string) => `when ${tests}`],
  },
  /** Steps that are not told, since only a proposal can say whether they stand. */
  byProposal: [
    (count: string) => `Ngoài ra có ${count} bước chỉ xác định được theo thông tin của từng hồ sơ.`,
    (count: string) => `Whether further steps stand depends on the facts of the proposal (${count}).`,
  ],
  daysNotStated: ['Quy chế để trống số ngày.', 'The regulation leaves the number of days blank.'],
  notExtraordinary: [
    'Không áp dụng đối với phiên họp đột xuất.',
    'Does not hold for extraordinary sessions.',
  ],
  due: [
    (label: string, date: string, term: string) => `${label}: ${date}${term && ` (${term})`}`,
    (label: string, date: string, term: string) => `${label}: ${date}${term && ` (${term})`}`,
  ],
  passages: {
    known: [(regulation: string) => `Theo ${regulation}:`, (regulation: string) => `By ${regulation}:`],
    unknown: [
      (id: string) => `Theo quy chế ${id}, không có trong số các quy chế mà chương trình biết.`,
      (id: string) => `By regulation ${id}, which is not among those the program knows.`,
    ],
    none: [
      (date: string) => `Quy chế áp dụng ngày ${date} không có trong số các quy chế mà chương trình biết.`,
      (date: string) => `The regulation in force on ${date} is not among those the program knows.`,
    ],
  },
  voting: {
    rhythm: ['Kỳ họp', 'Sessions'],
    work: ['Loại công việc', 'Kind of work'],
    quorum: ['Số dự họp', 'Quorum'],
    carried: ['Thông qua', 'Carried by'],
    writing: ['Bằng văn bản', 'In writing'],
    cadre: ['Công tác cán bộ', 'Cadre matters'],
    divided: ['Không thống nhất', 'When divided'],
    further: ['Lưu ý', 'Also'],
    notStated: ['quy chế không nêu', 'not stated in the regulation'],
    nothingStated: ['Quy chế không nêu thể thức biểu quyết.', 'The regulation states no rules on voting.'],
    neverCadre: ['không áp dụng với công tác cán bộ', 'never on cadre matters'],
    disagreementToSession: [
      'còn ý kiến khác nhau về vấn đề quan trọng thì đưa ra phiên họp',
      'important disagreement goes to a session',
    ],
    silenceAgrees: [
      'không trả lời trong thời hạn được xem là đồng ý',
      'not having answered by the date counts as agreeing',
    ],
    majorityNotStated: [
      'quy chế không nêu số thành viên phải tán thành',
      'the regulation states no majority',
    ],
  },
  /** Heads of the columns in Markdown. */
  votingColumns: [
    ['Nội dung', 'What'],
    ['Quy định', 'Rule'],
    ['Điều khoản', 'Clause'],
  ],
});

export type ProcedureWords = ReturnType<typeof procedureWordsFor>;

export interface VoteParams {
  /** Name of the body. */
  readonly body: string;
  readonly way: VoteWay;
  /** How many are short. */
  readonly missing: string;
  readonly silent: string;
}

export const voteWordsFor = wordsOf({
  carried: ['Được thông qua', 'Carried'],
  notCarried: ['Không được thông qua', 'Not carried'],
  open: ['Chưa kết luận được', 'Open'],
  ways: {
    session: ['biểu quyết tại phiên họp', 'vote in a session'],
    writing: ['lấy ý kiến bằng văn bản', 'asked in writing'],
  } satisfies Record<VoteWay, Said<string>>,
  members: [(count: string) => `${count} thành viên`, (count: string) => `${count} members`],
  cadre: ['công tác cán bộ', 'cadre matter'],
  importantDisagreement: ['còn ý kiến khác nhau về vấn đề quan trọng', 'disagreement on important matters'],
  sections: {
    counted: ['Cách tính', 'How it is counted'],
    why: ['Vì sao', 'Why'],
    notes: ['Cần lưu ý', 'To be noted'],
    next: ['Việc tiếp theo', 'What follows'],
  },
  present: ['Dự họp', 'Present'],
  inFavour: ['Tán thành', 'In favour'],
  /** A figure, how many are needed, and how many are short ('' where none is). */
  counted: [
    (count: string, needed: string, missing: string) =>
      `${count}, cần ít nhất ${needed}${missing && `: thiếu ${missing}`}`,
    (count: string, needed: string, missing: string) =>
      `${count}, at least ${needed} needed${missing && `: ${missing} short`}`,
  ],
  reasons: {
    'not-quorate': [
      (p) => `Phiên họp không đủ số thành viên, thiếu ${p.missing}.`,
      (p) => `The session was not quorate: ${p.missing} short.`,
    ],
    'too-few': [
      (p) => `Không đủ số thành viên tán thành, thiếu ${p.missing}.`,
      (p) => `Too few members were in favour: ${p.missing} short.`,
    ],
    'writing-not-provided': [
      (p) => `Quy chế không quy định việc lấy ý kiến bằng văn bản thay cho phiên họp của ${p.body}.`,
      (p) =>
        `The regulation does not provide for asking the members in writing instead of a session: ${p.body}.`,
    ],
    'never-cadre': [
      () => 'Công tác cán bộ không được quyết định qua lấy ý kiến bằng văn bản.',
      () => 'Cadre matters are never settled in writing.',
    ],
    'important-disagreement': [
      () =>
        'Còn ý kiến khác nhau về vấn đề quan trọng nên phải đưa ra phiên họp, dù bao nhiêu thành viên tán thành.',
      () => 'There is disagreement on important matters: it goes to a session, however many agree.',
    ],
    'majority-not-stated': [
      (p) =>
        p.way === 'writing'
          ? 'Quy chế không nêu số thành viên phải tán thành khi lấy ý kiến bằng văn bản.'
          : 'Quy chế không nêu số thành viên phải tán thành.',
      (p) =>
        p.way === 'writing'
          ? 'The regulation does not state how many must agree in writing.'
          : 'The regulation does not state how many must agree.',
    ],
    'silence-unknown': [
      () => 'Kết quả tùy thuộc số thành viên không trả lời trong thời hạn.',
      () => 'The answer hangs on how many members did not answer by the date.',
    ],
    'body-not-stated': [
      (p) => `Quy chế không nêu thể thức biểu quyết của ${p.body}.`,
      (p) => `The regulation states no rules on voting for this body: ${p.body}.`,
    ],
  } satisfies Record<VoteReason['code'], Said<(params: VoteParams) => string>>,
  /** Those that are not in the words of the regulation. */
  notes: {
    'quorum-not-stated': [
      () => 'Quy chế không nêu số thành viên dự họp tối thiểu.',
      () => 'The regulation states no quorum.',
    ],
    'silence-agrees': [
      (p) => `${p.silent} thành viên không trả lời trong thời hạn được tính là đồng ý.`,
      (p) => `Not having answered by the date counts as agreeing: ${p.silent} members.`,
    ],
    'silence-not-counted': [
      (p) =>
        `Quy chế không nêu trường hợp không trả lời; ${p.silent} thành viên không trả lời không được tính là tán thành.`,
      (p) =>
        `The regulation says nothing of members who do not answer; those ${p.silent} do not count as agreeing.`,
    ],
    'presence-not-counted': [
      () => 'Số dự họp không có ý nghĩa khi lấy ý kiến bằng văn bản.',
      () => 'How many were present means nothing where members are asked in writing.',
    ],
    'disagreement-changes-nothing': [
      (p) =>
        p.way === 'writing'
          ? 'Quy chế không nêu việc đưa ra phiên họp khi còn ý kiến khác nhau; kết quả không đổi.'
          : 'Ý kiến khác nhau về vấn đề quan trọng đã được đưa ra phiên họp; kết quả không đổi.',
      (p) =>
        p.way === 'writing'
          ? 'The regulation takes no disagreement to a session here; it changes nothing.'
          : 'Disagreement on important matters has come before a session; it changes nothing.',
    ],
    'cadre-changes-nothing': [
      () => 'Quy chế không nêu thể thức riêng đối với công tác cán bộ ở đây; kết quả không đổi.',
      () => 'The regulation has no rule of its own for cadre matters here; it changes nothing.',
    ],
  } satisfies Record<
    Exclude<VoteNote['code'], 'cadre' | 'writing' | 'rule'>,
    Said<(params: VoteParams) => string>
  >,
  writingNote: [
    (text: string) => `Lấy ý kiến bằng văn bản: ${text}.`,
    (text: string) => `In writing: ${text}.`,
  ],
  toSession: [
    (body: string) => `Đưa ra phiên họp của ${body}.`,
    (body: string) => `It goes to a session: ${body}.`,
  ],
  /** Heads of the columns in Markdown. */
  columns: [
    ['Nội dung', 'What'],
    ['Số', 'Number'],
    ['Cần ít nhất', 'At least'],
    ['Quy định', 'Rule'],
    ['Điều khoản', 'Clause'],
  ],
});

export type VoteWords = ReturnType<typeof voteWordsFor>;
