/** The words of the way of a file, in each language: loaded with their renderers alone. */
import type { Lang } from '../../model/words.ts';

export interface ProcedureWords {
  readonly sections: Readonly<Record<'steps' | 'voting' | 'notes' | 'counting', string>>;
  readonly session: string;
  readonly extraordinary: string;
  readonly undetermined: (missing: string) => string;
  /** In the place of a body. */
  readonly nobody: string;
  readonly noSteps: string;
  readonly conditions: {
    readonly under: (clauses: string) => string;
    readonly rules: (subjects: string) => string;
    readonly residual: string;
    readonly decided: string;
    readonly when: (tests: string) => string;
  };
  /** Steps that are not told, since only a proposal can say whether they stand. */
  readonly byProposal: (count: string) => string;
  readonly daysNotStated: string;
  readonly notExtraordinary: string;
  readonly due: (label: string, date: string, term: string) => string;
  readonly passages: {
    readonly known: (regulation: string) => string;
    readonly unknown: (id: string) => string;
    readonly none: (date: string) => string;
  };
  readonly voting: VotingWords;
  /** Heads of the columns in Markdown. */
  readonly votingColumns: readonly [what: string, rule: string, clause: string];
}

export interface VotingWords {
  readonly rhythm: string;
  readonly quorum: string;
  readonly carried: string;
  readonly writing: string;
  readonly cadre: string;
  readonly divided: string;
  readonly further: string;
  readonly notStated: string;
  readonly nothingStated: string;
  readonly neverCadre: string;
  readonly disagreementToSession: string;
  readonly silenceAgrees: string;
  readonly majorityNotStated: string;
}

const vi: ProcedureWords = {
  sections: { steps: 'Trình tự', voting: 'Biểu quyết', notes: 'Cần lưu ý', counting: 'Cách tính ngày' },
  session: 'Phiên họp',
  extraordinary: 'đột xuất',
  undetermined: (missing) =>
    `Chưa xác định được cấp quyết định, còn thiếu: ${missing}. Trình tự ở từng cấp có thể:`,
  nobody: 'Quy chế không nêu cấp nào',
  noSteps: 'Quy chế không nêu trình tự ở đây.',
  conditions: {
    under: (clauses) => `đối với việc theo ${clauses}`,
    rules: (subjects) => `đối với: ${subjects}`,
    residual: 'khi không điều khoản nào dành việc này cho cấp khác',
    decided: 'khi quy chế giao việc này cho cấp này',
    when: (tests) => `khi ${tests}`,
  },
  byProposal: (count) => `Ngoài ra có ${count} bước chỉ xác định được theo thông tin của từng hồ sơ.`,
  daysNotStated: 'Quy chế để trống số ngày.',
  notExtraordinary: 'Không áp dụng đối với phiên họp đột xuất.',
  due: (label, date, term) => `${label}: ${date}${term && ` (${term})`}`,
  passages: {
    known: (regulation) => `Theo ${regulation}:`,
    unknown: (id) => `Theo quy chế ${id}, không có trong số các quy chế mà chương trình biết.`,
    none: (date) => `Quy chế áp dụng ngày ${date} không có trong số các quy chế mà chương trình biết.`,
  },
  voting: {
    rhythm: 'Kỳ họp',
    quorum: 'Số dự họp',
    carried: 'Thông qua',
    writing: 'Bằng văn bản',
    cadre: 'Công tác cán bộ',
    divided: 'Không thống nhất',
    further: 'Lưu ý',
    notStated: 'quy chế không nêu',
    nothingStated: 'Quy chế không nêu thể thức biểu quyết.',
    neverCadre: 'không áp dụng với công tác cán bộ',
    disagreementToSession: 'còn ý kiến khác nhau về vấn đề quan trọng thì đưa ra phiên họp',
    silenceAgrees: 'không trả lời trong thời hạn được xem là đồng ý',
    majorityNotStated: 'quy chế không nêu số thành viên phải tán thành',
  },
  votingColumns: ['Nội dung', 'Quy định', 'Điều khoản'],
};

const en: ProcedureWords = {
  sections: { steps: 'Steps', voting: 'Voting', notes: 'To be noted', counting: 'How days are counted' },
  session: 'Session',
  extraordinary: 'extraordinary',
  undetermined: (missing) =>
    `The body is undetermined; still missing: ${missing}. The way to each that remains:`,
  nobody: 'The regulation names no body',
  noSteps: 'The regulation states no steps here.',
  conditions: {
    under: (clauses) => `for matters under ${clauses}`,
    rules: (subjects) => `for: ${subjects}`,
    residual: 'where no clause reserves the matter for another body',
    decided: 'where the regulation gives the matter to this body',
    when: (tests) => `when ${tests}`,
  },
  byProposal: (count) => `Whether further steps stand depends on the facts of the proposal (${count}).`,
  daysNotStated: 'The regulation leaves the number of days blank.',
  notExtraordinary: 'Does not hold for extraordinary sessions.',
  due: (label, date, term) => `${label}: ${date}${term && ` (${term})`}`,
  passages: {
    known: (regulation) => `By ${regulation}:`,
    unknown: (id) => `By regulation ${id}, which is not among those the program knows.`,
    none: (date) => `The regulation in force on ${date} is not among those the program knows.`,
  },
  voting: {
    rhythm: 'Sessions',
    quorum: 'Quorum',
    carried: 'Carried by',
    writing: 'In writing',
    cadre: 'Cadre matters',
    divided: 'When divided',
    further: 'Also',
    notStated: 'not stated in the regulation',
    nothingStated: 'The regulation states no rules on voting.',
    neverCadre: 'never on cadre matters',
    disagreementToSession: 'important disagreement goes to a session',
    silenceAgrees: 'not having answered by the date counts as agreeing',
    majorityNotStated: 'the regulation states no majority',
  },
  votingColumns: ['What', 'Rule', 'Clause'],
};

export function procedureWordsFor(lang: Lang): ProcedureWords {
  return lang === 'en' ? en : vi;
}
