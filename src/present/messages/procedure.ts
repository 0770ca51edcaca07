/** The words of the procedure of a file. */
import { wordsOf } from './catalogue.ts';

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
    cadreInWriting: ['Công tác cán bộ bằng văn bản', 'Cadre matters in writing'],
    further: ['Lưu ý', 'Also'],
    furtherNotCadre: ['Lưu ý, trừ công tác cán bộ', 'Also, cadre matters excepted'],
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
