/** The words of votes counted, and of members asking for a session. */
import type { ConveneReason, VoteNote, VoteOutcome, VoteReason, VoteWay } from '../../model/vote.ts';
import type { WritingCase } from '../../model/voting.ts';
import { type Said, wordsOf } from './catalogue.ts';

export interface VoteParams {
  /** Name of the body. */
  readonly body: string;
  readonly way: VoteWay;
  /** How many are short. */
  readonly missing: string;
  readonly silent: string;
  /** Members who were not there, did not answer or did not say. */
  readonly unheard: string;
  readonly abstained: string;
  readonly members: string;
  /** In which cases members may be asked in writing, in words. */
  readonly cases: string;
  /** The flags that say so. */
  readonly flags: string;
  /** `yes` where the text says what becomes of differing views. */
  readonly divided: string;
}

export const voteWordsFor = wordsOf({
  headlines: {
    carried: ['Được thông qua', 'Carried'],
    'not-carried': ['Không được thông qua', 'Not carried'],
    refused: ['Bị bác', 'Refused'],
    open: ['Chưa kết luận được', 'Open'],
  } satisfies Record<VoteOutcome, Said<string>>,
  ways: {
    session: ['biểu quyết tại phiên họp', 'vote in a session'],
    writing: ['lấy ý kiến bằng văn bản', 'asked in writing'],
  } satisfies Record<VoteWay, Said<string>>,
  members: [(count: string) => `${count} thành viên`, (count: string) => `${count} members`],
  cadre: ['công tác cán bộ', 'cadre matter'],
  importantDisagreement: ['còn ý kiến khác nhau về vấn đề quan trọng', 'disagreement on important matters'],
  complex: ['việc phức tạp', 'a complex matter'],
  notComplex: ['việc không phức tạp', 'no complex matter'],
  noSession: ['không tổ chức họp được', 'no session can be held'],
  maySession: ['tổ chức họp được', 'a session can be held'],
  inOffice: [(count: string) => `${count} đương nhiệm`, (count: string) => `${count} in office`],
  sections: {
    counted: ['Cách tính', 'How it is counted'],
    why: ['Vì sao', 'Why'],
    notes: ['Cần lưu ý', 'To be noted'],
    next: ['Việc tiếp theo', 'What follows'],
  },
  present: ['Dự họp', 'Present'],
  inFavour: ['Tán thành', 'In favour'],
  against: ['Không tán thành', 'Against'],
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
    'refused-by-all': [
      (p) =>
        `Không thành viên nào tán thành: đề nghị bị bác, đó là quyết định của tập thể.${p.divided === 'yes' ? ' Không có ý kiến khác nhau nên không thuộc trường hợp báo cáo lên cấp trên.' : ''}`,
      (p) =>
        `Nobody was in favour: the proposal is refused, which is a decision.${p.divided === 'yes' ? ' Nobody differed, so that it is no case to be reported to a body above.' : ''}`,
    ],
    'none-in-favour': [
      (p) =>
        `Không thành viên nào đã có ý kiến tán thành; còn ${p.unheard} thành viên vắng mặt hoặc chưa có ý kiến, nên chưa phải mọi thành viên đều bác.`,
      (p) =>
        `None of those heard was in favour; absent, or of no stated view: ${p.unheard}, so that it is not refused by all.`,
    ],
    'not-heard': [
      (p) =>
        `Còn ${p.unheard} thành viên vắng mặt hoặc chưa có ý kiến. Quy chế nói đến việc các thành viên có thống nhất hay không, không nêu trường hợp vắng mặt; vắng mặt không phải là ý kiến khác.`,
      (p) =>
        `Absent, or of no stated view: ${p.unheard}. The text speaks of members agreeing or not, not of absence; to be absent is not to disagree.`,
    ],
    'presence-unknown': [
      () =>
        'Chưa rõ các thành viên còn lại vắng mặt hay có ý kiến khác, mà kết quả tùy thuộc điều đó (--present, --against).',
      () =>
        'Whether the others were absent or of another mind is not given, and the answer hangs on it (--present, --against).',
    ],
    'chair-unknown': [
      () =>
        'Số tán thành và số không tán thành bằng nhau; kết quả theo ý kiến của người chủ trì, chưa được nêu (--chair).',
      () => 'As many for as against: the side of the chair decides, which is not given (--chair).',
    ],
    'chair-against': [
      () => 'Số tán thành và số không tán thành bằng nhau, người chủ trì không tán thành.',
      () => 'As many for as against, and the chair was against.',
    ],
    'writing-condition': [
      (p) =>
        `Chỉ được lấy ý kiến bằng văn bản khi ${p.cases}; theo thông tin đã nêu thì chưa rõ có đúng trường hợp đó không.`,
      (p) => `Members may be asked in writing only when ${p.cases}; by what is given that is not clear.`,
    ],
    'writing-excluded': [
      (p) => `Không thuộc trường hợp được lấy ý kiến bằng văn bản: chỉ khi ${p.cases}.`,
      (p) => `It is no case in which members may be asked in writing: only when ${p.cases}.`,
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
  } satisfies Record<
    Exclude<VoteReason['code'], 'writing-doubtful' | 'cadre-writing-doubtful'>,
    Said<(params: VoteParams) => string>
  >,
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
    'chair-for': [
      () => 'Số tán thành và số không tán thành bằng nhau, người chủ trì tán thành.',
      () => 'As many for as against, and the chair was in favour.',
    ],
    'tie-not-stated': [
      () =>
        'Số tán thành và số không tán thành bằng nhau; quy chế không nêu cách xử lý riêng nên tính theo tỷ lệ.',
      () => 'As many for as against; the regulation states no rule for a tie, and the share is what counts.',
    ],
    'in-office-assumed': [
      (p) =>
        `Đã coi cả ${p.members} thành viên là đương nhiệm; nếu có thành viên không còn đương nhiệm (--in-office) thì kết quả có thể khác.`,
      (p) =>
        `All ${p.members} members were taken to be in office; if some are not (--in-office), the answer can be another.`,
    ],
    abstained: [
      (p) => `${p.abstained} thành viên dự họp không biểu quyết; quy chế không nêu coi là ý kiến nào.`,
      (p) => `There, and on no side: ${p.abstained}; the regulation does not say how that counts.`,
    ],
    'stance-unknown': [
      () =>
        'Chưa rõ các thành viên còn lại có ý kiến khác hay vắng mặt, không trả lời; chỉ khi có ý kiến khác nhau mới báo cáo lên cấp trên.',
      () =>
        'Whether the others were of another mind, absent or silent is not given; only differing views go to a body above.',
    ],
    'writing-condition': [
      (p) =>
        `Chỉ được lấy ý kiến bằng văn bản khi ${p.cases}; điều này chưa được nêu, kết quả chỉ đúng trong trường hợp đó (${p.flags}).`,
      (p) =>
        `Members may be asked in writing only when ${p.cases}; that is not given, and the answer holds in that case alone (${p.flags}).`,
    ],
    'conditions-change-nothing': [
      () =>
        'Ở đây quy chế không nêu điều kiện về việc phức tạp hay không tổ chức họp được; kết quả không đổi.',
      () =>
        'The regulation asks nothing here of how complex the matter is or whether a session can be held; it changes nothing.',
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
    Exclude<VoteNote['code'], 'cadre' | 'unwritten' | 'writing' | 'rule'>,
    Said<(params: VoteParams) => string>
  >,
  /** In which cases members may be asked in writing. */
  cases: {
    'not-complex': ['việc không phức tạp', 'the matter is not complex'],
    'no-session': ['không tổ chức họp được', 'no session can be held'],
  } satisfies Record<WritingCase, Said<string>>,
  or: [' hoặc ', ' or '],
  /** What the text says of some matters alone. */
  onlyOf: [
    (matters: string, text: string) => `${matters}: ${text}. Việc khác: quy chế không nêu.`,
    (matters: string, text: string) => `${matters}: ${text}. Of other matters the regulation says nothing.`,
  ],
  nextNotStated: ['Quy chế không nêu việc tiếp theo.', 'The regulation does not say what follows.'],
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

interface ConveneParams {
  readonly body: string;
  readonly missing: string;
}

export const conveneWordsFor = wordsOf({
  convened: ['Phải triệu tập', 'To be called'],
  notConvened: ['Không đủ số đề nghị', 'Too few ask'],
  open: ['Chưa kết luận được', 'Open'],
  subject: ['đề nghị triệu tập phiên họp đột xuất', 'asking for an extraordinary session'],
  asking: ['Đề nghị', 'Asking'],
  reasons: {
    'too-few-asking': [
      (p) => `Số thành viên đề nghị chưa đủ, thiếu ${p.missing}.`,
      (p) => `Too few members ask: ${p.missing} short.`,
    ],
    'asking-not-stated': [
      (p) =>
        `Quy chế không nêu bao nhiêu thành viên đề nghị thì phải triệu tập phiên họp đột xuất của ${p.body}.`,
      (p) => `The regulation does not say how many members can have a session called: ${p.body}.`,
    ],
    'convening-not-stated': [
      (p) => `Quy chế không quy định việc triệu tập phiên họp đột xuất của ${p.body}.`,
      (p) => `The regulation does not provide for calling an extraordinary session: ${p.body}.`,
    ],
  } satisfies Record<ConveneReason['code'], Said<(params: ConveneParams) => string>>,
  by: ['Triệu tập', 'Called by'],
});

/** The questions on a vote: what is asked, what it means, and what stands on the line that is left behind. */
export const voteQuestionWordsFor = wordsOf({
  questions: {
    body: {
      question: ['Cấp nào biểu quyết?', 'Which body votes?'],
      meaning: ['', ''],
      label: ['cấp biểu quyết', 'body'],
    },
    work: {
      question: ['Biểu quyết về loại công việc nào?', 'What kind of work is voted on?'],
      meaning: [
        'Quy chế nêu cách quyết định khác nhau tùy loại công việc.',
        'The regulation has each kind decided in a way of its own.',
      ],
      label: ['loại công việc', 'kind of work'],
    },
    members: {
      question: ['Có bao nhiêu thành viên?', 'How many members are there?'],
      meaning: ['Tổng số, dự họp hay không.', 'All of them, there or not.'],
      label: ['tổng số thành viên', 'members'],
    },
    present: {
      question: ['Bao nhiêu thành viên dự họp?', 'How many members were there?'],
      meaning: ['', ''],
      label: ['dự họp', 'present'],
    },
    for: {
      question: ['Bao nhiêu thành viên tán thành?', 'How many members were in favour?'],
      meaning: ['', ''],
      label: ['tán thành', 'in favour'],
    },
    silent: {
      question: [
        'Bao nhiêu thành viên không trả lời trong thời hạn?',
        'How many members did not answer by the date?',
      ],
      meaning: ['Không trả lời được xem là đồng ý.', 'Not having answered counts as agreeing.'],
      label: ['không trả lời', 'no answer'],
    },
    chair: {
      question: ['Người chủ trì có tán thành không?', 'Was the chair in favour?'],
      meaning: ['', ''],
      label: ['người chủ trì', 'chair'],
    },
    'not-complex': {
      question: ['Việc có phức tạp không?', 'Is the matter complex?'],
      meaning: [
        'Điều kiện để lấy ý kiến bằng văn bản.',
        'Whether the members may be asked in writing hangs on it.',
      ],
      label: ['mức độ', 'how complex'],
    },
    'no-session': {
      question: ['Có tổ chức họp được không?', 'Can a session be held?'],
      meaning: [
        'Điều kiện để lấy ý kiến bằng văn bản.',
        'Whether the members may be asked in writing hangs on it.',
      ],
      label: ['phiên họp', 'session'],
    },
  },
  answers: {
    chair: { yes: ['tán thành', 'in favour'], no: ['không tán thành', 'against'] },
    'not-complex': { yes: ['không phức tạp', 'not complex'], no: ['phức tạp', 'complex'] },
    'no-session': { yes: ['không họp được', 'no session can be held'], no: ['họp được', 'it can be held'] },
  },
  typeCount: ['Gõ một số nguyên.', 'Type a whole number.'],
});
