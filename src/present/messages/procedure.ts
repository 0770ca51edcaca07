/** The words of the procedure of a file. */
import type { ShareBase } from '../../model/voting.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const procedureWordsFor = wordsOf({
  sections: {
    steps: ['Trình tự', 'Steps'],
    voting: ['Biểu quyết', 'Voting'],
    notes: ['Lưu ý', 'Notes'],
    counting: ['Cách tính ngày', 'How days are counted'],
  },
  /** What the two marks stand for. */
  legend: [
    '§ nội dung của văn bản · ≈ phần mềm tạm tính, tạm hiểu',
    '§ what the text says · ≈ what the program counts or assumes',
  ],
  session: ['Ngày họp', 'Meeting'],
  /** @param meeting what a meeting of theirs is called; '' where the text does not tell */
  sessionOf: [
    (who: string, meeting: string) => (meeting ? `${meeting} ${who}` : `ngày họp của ${who}`),
    (who: string) => `Meeting of ${withThe(who)}`,
  ],
  vote: [(shares: string) => `Biểu quyết: ${shares}`, (shares: string) => `Vote: ${shares}`],
  /** How many have to be there, as against how many have to agree. */
  attendance: [(share: string) => `${share} dự họp`, (share: string) => `attendance of ${share}`],
  votingOf: [(body: string) => `Biểu quyết của ${body}`, (body: string) => `Voting of ${withThe(body)}`],
  /** Of what is due around a session of another body. */
  otherSession: [
    'Tính theo ngày họp của cấp này, không theo ngày họp nêu trên.',
    'Counted from the meeting of this body, not from the day above.',
  ],
  extraordinary: ['đột xuất', 'extraordinary'],
  undetermined: [
    (missing: string) =>
      `Chưa đủ thông tin để xác định thẩm quyền; cần bổ sung: ${missing}. Trình tự theo từng cấp có thể có thẩm quyền:`,
    (missing: string) =>
      `Information incomplete; still needed: ${missing}. The procedure for each body that may be competent:`,
  ],
  /** In the place of a body. */
  nobody: ['Quy chế không quy định thẩm quyền', 'No competent body stated'],
  noSteps: ['Quy chế không quy định trình tự.', 'The regulation states no steps.'],
  conditions: {
    under: [
      (clauses: string) => `đối với nội dung theo ${clauses}`,
      (clauses: string) => `for matters under ${clauses}`,
    ],
    rules: [(subjects: string) => `đối với: ${subjects}`, (subjects: string) => `for: ${subjects}`],
    residual: [
      'khi không thuộc nội dung phải trình cấp ủy',
      'where it is not a matter for the Party committee',
    ],
    decided: [
      'khi thuộc thẩm quyền của cấp này theo quy chế',
      'where the regulation makes this body competent',
    ],
    when: [(tests: string) => `khi ${tests}`, (tests: string) => `when ${tests}`],
  },
  /** Steps that are not told, since only a proposal can say whether they stand. */
  byProposal: [
    (count: string) => `Còn ${count} bước tùy theo thông tin của từng hồ sơ.`,
    (count: string) => `${count} further ${count === '1' ? 'step depends' : 'steps depend'} on the proposal.`,
  ],
  daysNotStated: ['Quy chế để trống số ngày.', 'The regulation leaves the number of days blank.'],
  notExtraordinary: ['Không áp dụng khi họp đột xuất.', 'Does not apply to extraordinary meetings.'],
  /** On the day itself. */
  onTheDay: [
    (label: string, date: string) => `${label}: ${date}`,
    (label: string, date: string) => `${label}: ${date}`,
  ],
  /** A date that was counted. */
  due: [
    (label: string, date: string, term: string) => `${label}, phần mềm tạm tính: ${date} (${term})`,
    (label: string, date: string, term: string) => `${label}, as counted by the program: ${date} (${term})`,
  ],
  passages: {
    known: [(regulation: string) => `Theo ${regulation}:`, (regulation: string) => `Under ${regulation}:`],
    /** Under the other regulation nothing is stated of votes. */
    silent: [
      (regulation: string) => `Theo ${regulation}: quy chế không quy định việc biểu quyết.`,
      (regulation: string) => `Under ${regulation}: no rules on voting are stated.`,
    ],
    unknown: [
      (id: string) => `Phần mềm không có quy chế “${id}”; cần xem văn bản đó.`,
      (id: string) => `The program does not have the regulation “${id}”; see its text.`,
    ],
    /** @param whose the bodies whose regulation it would be; '' where none is named */
    none: [
      (date: string, whose: string) =>
        `Phần mềm không có quy chế${whose && ` của ${whose}`} tại ngày ${date}; cần xem văn bản đó.`,
      (date: string, whose: string) =>
        `The program does not have the regulation${whose && ` of ${withThe(whose)}`} in force on ${date}; see its text.`,
    ],
  },
  voting: {
    rhythm: ['Chế độ họp', 'Meetings'],
    work: ['Loại công việc', 'Kind of work'],
    quorum: ['Số thành viên dự họp tối thiểu', 'Quorum'],
    carried: ['Được thông qua khi', 'Adopted by'],
    writing: ['Lấy ý kiến bằng văn bản', 'Written consultation'],
    cadre: ['Công tác cán bộ', 'Cadre matters'],
    divided: ['Khi ý kiến không thống nhất', 'When opinions differ'],
    cadreInWriting: ['Lấy ý kiến bằng văn bản về công tác cán bộ', 'Written consultation on cadre matters'],
    further: ['Lưu ý', 'Note'],
    furtherNotCadre: ['Lưu ý, trừ công tác cán bộ', 'Note, except for cadre matters'],
    notStated: ['quy chế không quy định', 'not stated in the regulation'],
    nothingStated: ['Quy chế không quy định việc biểu quyết.', 'The regulation states no rules on voting.'],
    neverCadre: ['không áp dụng đối với công tác cán bộ', 'never on cadre matters'],
    disagreementToSession: [
      'còn ý kiến khác nhau về vấn đề quan trọng thì đưa ra họp',
      'where opinions differ on important matters, it goes to a meeting',
    ],
    silenceAgrees: [
      'không trả lời trong thời hạn được coi là đồng ý',
      'no answer by the date counts as agreement',
    ],
    majorityNotStated: [
      'quy chế không quy định số thành viên phải tán thành',
      'the regulation states no majority',
    ],
    /** How many have to be there, under a label that says so. */
    atLeast: {
      from: [(share: string) => `${share}`, (share: string) => `at least ${share}`],
      above: [(share: string) => `trên ${share}`, (share: string) => `more than ${share}`],
    },
    bases: {
      all: ['tổng số thành viên', 'of all members'],
      'in-office': ['số thành viên đương nhiệm', 'of the members in office'],
      present: ['số thành viên có mặt', 'of the members present'],
    } satisfies Record<ShareBase, Said<string>>,
  },
  /** Heads of the columns in Markdown. */
  votingColumns: [
    ['Nội dung', 'Subject'],
    ['Quy định', 'Rule'],
    ['Điều khoản', 'Clause'],
  ],
});

/** Names of offices come with their article, those of bodies without. */
function withThe(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

export type ProcedureWords = ReturnType<typeof procedureWordsFor>;
