/**
 * The words of votes counted, and of members asking for a meeting. Sentences come without their full stop: clauses may
 * follow.
 */
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
    carried: ['Được thông qua', 'Adopted'],
    'not-carried': ['Không được thông qua', 'Not adopted'],
    refused: ['Bị bác', 'Rejected'],
    open: ['Chưa kết luận được', 'No conclusion yet'],
  } satisfies Record<VoteOutcome, Said<string>>,
  /** Where members were asked in writing about what only a meeting may decide: nothing has been voted down. */
  toMeeting: ['Chưa quyết định được: phải đưa ra họp', 'Not decided: it has to be put to a meeting'],
  /** @param meeting what a meeting of the body is called */
  ways: {
    session: [(meeting) => `biểu quyết tại ${meeting}`, () => 'vote at a meeting'],
    writing: [() => 'lấy ý kiến bằng văn bản', () => 'written consultation'],
  } satisfies Record<VoteWay, Said<(meeting: string) => string>>,
  /** Where the text does not tell what a meeting of the body is called. */
  meeting: ['hội nghị, cuộc họp', 'meeting'],
  members: [(count: string) => `${count} thành viên`, (count: string) => `${count} members`],
  cadre: ['công tác cán bộ', 'cadre matter'],
  importantDisagreement: [
    'còn ý kiến khác nhau về vấn đề quan trọng',
    'opinions differ on important matters',
  ],
  complex: ['việc phức tạp', 'complex matter'],
  notComplex: ['việc không phức tạp', 'not a complex matter'],
  noSession: ['không tổ chức họp được', 'no meeting can be held'],
  maySession: ['tổ chức họp được', 'a meeting can be held'],
  inOffice: [(count: string) => `${count} thành viên đương nhiệm`, (count: string) => `${count} in office`],
  sections: {
    counted: ['Cách tính', 'How it is counted'],
    why: ['Lý do', 'Reason'],
    notes: ['Lưu ý', 'Notes'],
    next: ['Việc cần làm tiếp theo', 'Next steps'],
  },
  present: ['Dự họp', 'Present'],
  inFavour: ['Tán thành', 'In favour'],
  against: ['Không tán thành', 'Against'],
  /** A figure, how many are needed, and how many are short ('' where none is). */
  counted: {
    members: [
      (count, needed, missing) =>
        `${count}, cần ít nhất ${needed}${missing && `, còn thiếu ${missing} thành viên`}`,
      (count, needed, missing) => `${count}, at least ${needed} needed${missing && `, ${missing} short`}`,
    ],
    votes: [
      (count, needed, missing) =>
        `${count}, cần ít nhất ${needed}${missing && `, còn thiếu ${missing} phiếu`}`,
      (count, needed, missing) => `${count}, at least ${needed} needed${missing && `, ${missing} short`}`,
    ],
  } satisfies Record<string, Said<(count: string, needed: string, missing: string) => string>>,
  reasons: {
    'not-quorate': [
      (p) => `Không đủ số thành viên dự họp, còn thiếu ${p.missing} thành viên`,
      (p) => `There was no quorum: ${p.missing} short`,
    ],
    'too-few': [
      (p) => `Không đủ số tán thành, còn thiếu ${p.missing} phiếu`,
      (p) => `Too few members were in favour: ${p.missing} short`,
    ],
    'refused-by-all': [
      (p) =>
        `Không thành viên nào tán thành: đề nghị bị bác, đó là quyết định của tập thể${p.divided === 'yes' ? '; ý kiến không khác nhau nên không thuộc trường hợp báo cáo cấp trên' : ''}`,
      (p) =>
        `No member was in favour: the proposal is rejected, which is a collective decision${p.divided === 'yes' ? '; opinions did not differ, so it is not reported to the body above' : ''}`,
    ],
    'none-in-favour': [
      (p) =>
        `Chưa thành viên nào tán thành, nhưng còn ${p.unheard} thành viên vắng mặt hoặc chưa có ý kiến nên chưa kết luận là tất cả đều bác`,
      (p) =>
        `None of those heard was in favour, but ${p.unheard} ${p.unheard === '1' ? 'member was' : 'members were'} absent or gave no opinion, so it is not rejected by all`,
    ],
    'not-heard': [
      (p) =>
        `Còn ${p.unheard} thành viên vắng mặt hoặc chưa có ý kiến. Quy chế quy định trường hợp các thành viên thống nhất hoặc không thống nhất, không quy định trường hợp vắng mặt; vắng mặt không phải là có ý kiến khác`,
      (p) =>
        `${p.unheard} ${p.unheard === '1' ? 'member was' : 'members were'} absent or gave no opinion. The regulation speaks of members agreeing or differing, not of absence; being absent is not differing`,
    ],
    'presence-unknown': [
      () =>
        'Chưa rõ các thành viên còn lại vắng mặt hay có ý kiến khác; kết quả tùy thuộc điều này (--present, --against)',
      () =>
        'It is not given whether the others were absent or had a different opinion, and the result depends on it (--present, --against)',
    ],
    'chair-unknown': [
      () =>
        'Số tán thành và số không tán thành bằng nhau; kết quả theo ý kiến của người chủ trì, chưa được nêu (--chair)',
      () => 'The vote is tied; the chair’s side decides, and it is not given (--chair)',
    ],
    'chair-against': [
      () => 'Số tán thành và số không tán thành bằng nhau, người chủ trì không tán thành',
      () => 'The vote is tied, and the chair was against',
    ],
    'writing-condition': [
      (p) =>
        `Chỉ được lấy ý kiến bằng văn bản khi ${p.cases}; theo thông tin đã nêu chưa rõ có đúng trường hợp này không`,
      (p) =>
        `Written consultation is allowed only when ${p.cases}; from what is given it is not clear whether that is so`,
    ],
    'writing-excluded': [
      (p) => `Không thuộc trường hợp được lấy ý kiến bằng văn bản (chỉ khi ${p.cases})`,
      (p) => `Written consultation is not allowed in this case, only when ${p.cases}`,
    ],
    'writing-not-provided': [
      (p) => `Quy chế không quy định ${p.body} lấy ý kiến bằng văn bản thay cho họp`,
      (p) => `The regulation does not provide for written consultation instead of a meeting of the ${p.body}`,
    ],
    'never-cadre': [
      () => 'Không lấy ý kiến bằng văn bản để quyết định về công tác cán bộ',
      () => 'Cadre matters are never decided by written consultation',
    ],
    'important-disagreement': [
      () =>
        'Còn ý kiến khác nhau về vấn đề quan trọng nên phải đưa ra họp, dù bao nhiêu thành viên tán thành',
      () => 'Opinions differ on important matters, so it goes to a meeting, however many are in favour',
    ],
    'majority-not-stated': [
      (p) =>
        p.way === 'writing'
          ? 'Quy chế không quy định số thành viên phải tán thành khi lấy ý kiến bằng văn bản'
          : 'Quy chế không quy định số thành viên phải tán thành',
      (p) =>
        p.way === 'writing'
          ? 'The regulation does not state the majority needed in a written consultation'
          : 'The regulation does not state the majority needed',
    ],
    'silence-unknown': [
      () => 'Kết quả tùy thuộc số thành viên không trả lời trong thời hạn',
      () => 'The result depends on how many members did not answer by the date',
    ],
    'body-not-stated': [
      (p) => `Quy chế không quy định việc biểu quyết của ${p.body}`,
      (p) => `The regulation states no rules on voting of the ${p.body}`,
    ],
  } satisfies Record<
    Exclude<VoteReason['code'], 'writing-doubtful' | 'cadre-writing-doubtful'>,
    Said<(params: VoteParams) => string>
  >,
  /** Those that are not in the words of the regulation. */
  notes: {
    'quorum-not-stated': [
      () => 'Quy chế không quy định số thành viên dự họp tối thiểu',
      () => 'The regulation states no quorum',
    ],
    'silence-agrees': [
      (p) => `${p.silent} thành viên không trả lời trong thời hạn được tính là đồng ý`,
      (p) =>
        `${p.silent} ${p.silent === '1' ? 'member' : 'members'} who did not answer by the date are counted as agreeing`,
    ],
    'silence-not-counted': [
      (p) =>
        `Phần mềm tạm tính ${p.silent} thành viên không trả lời là không tán thành. Quy chế không quy định trường hợp không trả lời`,
      (p) =>
        `The program does not count the ${p.silent} who did not answer as in favour. The regulation does not provide for members who do not answer`,
    ],
    'presence-not-counted': [
      () => 'Khi lấy ý kiến bằng văn bản, số dự họp không được tính đến',
      () => 'The number present does not matter in a written consultation',
    ],
    'chair-for': [
      () => 'Số tán thành và số không tán thành bằng nhau, người chủ trì tán thành',
      () => 'The vote is tied, and the chair was in favour',
    ],
    'tie-not-stated': [
      () =>
        'Phần mềm tạm tính theo tỷ lệ. Quy chế không quy định riêng trường hợp số tán thành và số không tán thành bằng nhau',
      () => 'The program goes by the share. The regulation has no rule for a tie',
    ],
    'in-office-assumed': [
      (p) =>
        `Chưa ghi số thành viên đương nhiệm (--in-office) nên tạm coi cả ${p.members} thành viên là đương nhiệm; nếu khác thì kết quả có thể thay đổi. Quy chế quy định tỷ lệ theo số thành viên đương nhiệm`,
      (p) =>
        `The number in office is not given (--in-office), so all ${p.members} members are assumed to be in office; if they are not, the result may change. The regulation sets the share of the members in office`,
    ],
    abstained: [
      (p) =>
        `${p.abstained} thành viên dự họp không biểu quyết; quy chế không quy định trường hợp này được tính thế nào`,
      (p) =>
        `${p.abstained} ${p.abstained === '1' ? 'member' : 'members'} present did not vote; the regulation does not say how that counts`,
    ],
    'stance-unknown': [
      () =>
        'Chưa rõ các thành viên còn lại có ý kiến khác hay vắng mặt, không trả lời; chỉ khi ý kiến khác nhau mới báo cáo cấp trên',
      () =>
        'It is not given whether the others had a different opinion, were absent or did not answer; only differing opinions are reported to the body above',
    ],
    'writing-condition': [
      (p) =>
        `Chỉ được lấy ý kiến bằng văn bản khi ${p.cases}; điều này chưa được nêu (${p.flags}), kết quả chỉ đúng trong trường hợp đó`,
      (p) =>
        `Written consultation is allowed only when ${p.cases}; that is not given (${p.flags}), and the result holds only in that case`,
    ],
    'conditions-change-nothing': [
      () =>
        'Quy chế không đặt điều kiện về việc phức tạp hay không tổ chức họp được đối với trường hợp này; kết quả không thay đổi',
      () =>
        'The regulation sets no condition here on complexity or on whether a meeting can be held; the result does not change',
    ],
    'disagreement-changes-nothing': [
      (p) =>
        p.way === 'writing'
          ? 'Quy chế không quy định việc đưa ra họp khi còn ý kiến khác nhau; kết quả không thay đổi'
          : 'Ý kiến khác nhau về vấn đề quan trọng đã được đưa ra họp; kết quả không thay đổi',
      (p) =>
        p.way === 'writing'
          ? 'The regulation does not take differing opinions to a meeting here; the result does not change'
          : 'Differing opinions on important matters are already before a meeting; the result does not change',
    ],
    'cadre-changes-nothing': [
      () => 'Quy chế không quy định riêng việc biểu quyết về công tác cán bộ ở đây; kết quả không thay đổi',
      () => 'The regulation has no separate rule for cadre matters here; the result does not change',
    ],
  } satisfies Record<
    Exclude<VoteNote['code'], 'cadre' | 'unwritten' | 'writing' | 'rule'>,
    Said<(params: VoteParams) => string>
  >,
  /** In which cases members may be asked in writing. */
  cases: {
    'not-complex': ['việc không phức tạp', 'the matter is not complex'],
    'no-session': ['không tổ chức họp được', 'no meeting can be held'],
  } satisfies Record<WritingCase, Said<string>>,
  or: [' hoặc ', ' or '],
  /** What the text says of some matters alone. */
  onlyOf: [
    (matters: string, text: string) => `${matters}: ${text}. Trường hợp khác quy chế không quy định`,
    (matters: string, text: string) => `${matters}: ${text}. Other cases are not stated in the regulation`,
  ],
  nextNotStated: ['Quy chế không quy định việc cần làm tiếp theo', 'The regulation states no next step'],
  writingNote: [
    (text: string) => `Lấy ý kiến bằng văn bản: ${text}`,
    (text: string) => `Written consultation: ${text}`,
  ],
  toSession: [
    (body: string, meeting: string) => `Đưa ra ${meeting} ${body}`,
    (body: string) => `Put it to a meeting of the ${body}`,
  ],
  /** Heads of the columns in Markdown. */
  columns: [
    ['Nội dung', 'Subject'],
    ['Số lượng', 'Number'],
    ['Cần ít nhất', 'At least'],
    ['Quy định', 'Rule'],
    ['Điều khoản', 'Clause'],
  ],
});

export type VoteWords = ReturnType<typeof voteWordsFor>;

interface ConveneParams {
  readonly body: string;
  /** What a meeting of it is called. */
  readonly meeting: string;
  readonly missing: string;
}

export const conveneWordsFor = wordsOf({
  convened: ['Phải triệu tập', 'A meeting must be called'],
  notConvened: ['Không đủ số thành viên đề nghị', 'Too few members ask'],
  open: ['Chưa kết luận được', 'No conclusion yet'],
  subject: [
    (meeting: string) => `đề nghị triệu tập ${meeting} đột xuất`,
    () => 'request for an extraordinary meeting',
  ],
  asking: ['Đề nghị', 'Asking'],
  reasons: {
    'too-few-asking': [
      (p) => `Không đủ số thành viên đề nghị, còn thiếu ${p.missing} thành viên`,
      (p) => `Too few members ask: ${p.missing} short`,
    ],
    'asking-not-stated': [
      (p) =>
        `Quy chế không quy định bao nhiêu thành viên đề nghị thì phải triệu tập ${p.meeting} đột xuất của ${p.body}`,
      (p) =>
        `The regulation does not say how many members can have an extraordinary meeting of the ${p.body} called`,
    ],
    'convening-not-stated': [
      (p) => `Quy chế không quy định việc triệu tập ${p.meeting} đột xuất của ${p.body}`,
      (p) => `The regulation does not provide for calling an extraordinary meeting of the ${p.body}`,
    ],
  } satisfies Record<ConveneReason['code'], Said<(params: ConveneParams) => string>>,
  by: ['Người, cơ quan triệu tập', 'Called by'],
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
        'Quy chế quy định cách quyết định khác nhau đối với từng loại công việc.',
        'The regulation has each kind decided in its own way.',
      ],
      label: ['loại công việc', 'kind of work'],
    },
    members: {
      question: ['Tổng số thành viên là bao nhiêu?', 'How many members are there?'],
      meaning: ['Tính cả thành viên dự họp và không dự họp.', 'All of them, present or not.'],
      label: ['tổng số thành viên', 'members'],
    },
    present: {
      question: ['Bao nhiêu thành viên dự họp?', 'How many members were present?'],
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
      meaning: ['Không trả lời được coi là đồng ý.', 'No answer counts as agreement.'],
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
        'Đây là điều kiện để được lấy ý kiến bằng văn bản.',
        'Whether written consultation is allowed depends on it.',
      ],
      label: ['tính chất', 'complexity'],
    },
    'no-session': {
      question: ['Có tổ chức họp được không?', 'Can a meeting be held?'],
      meaning: [
        'Đây là điều kiện để được lấy ý kiến bằng văn bản.',
        'Whether written consultation is allowed depends on it.',
      ],
      label: ['họp', 'meeting'],
    },
  },
  answers: {
    chair: { yes: ['tán thành', 'in favour'], no: ['không tán thành', 'against'] },
    'not-complex': { yes: ['không phức tạp', 'not complex'], no: ['phức tạp', 'complex'] },
    'no-session': { yes: ['không họp được', 'no meeting can be held'], no: ['họp được', 'it can be held'] },
  },
  typeCount: ['Ghi một số nguyên, ví dụ 13.', 'Type a whole number, such as 13.'],
});
