/** The words of votes counted, in each language: loaded with their renderers alone. */

import type { VoteNoteCode, VoteReasonCode, VoteWay } from '../../model/vote.ts';
import type { Lang } from '../../model/words.ts';

export interface VoteWords {
  readonly carried: string;
  readonly notCarried: string;
  readonly open: string;
  readonly ways: Readonly<Record<VoteWay, string>>;
  readonly members: (count: string) => string;
  readonly cadre: string;
  readonly importantDisagreement: string;
  readonly sections: Readonly<Record<'counted' | 'why' | 'notes' | 'next', string>>;
  readonly present: string;
  readonly inFavour: string;
  /** A figure, how many are needed, and how many are short ('' where none is). */
  readonly counted: (count: string, needed: string, missing: string) => string;
  readonly reasons: Readonly<Record<VoteReasonCode, (params: VoteParams) => string>>;
  /** Those that are not in the words of the regulation. */
  readonly notes: Readonly<
    Record<Exclude<VoteNoteCode, 'cadre' | 'writing' | 'rule'>, (params: VoteParams) => string>
  >;
  readonly writingNote: (text: string) => string;
  readonly toSession: (body: string) => string;
  /** Heads of the columns in Markdown. */
  readonly columns: readonly [what: string, counted: string, needed: string, rule: string, clause: string];
}

export interface VoteParams {
  /** Name of the body. */
  readonly body: string;
  readonly way: VoteWay;
  /** How many are short. */
  readonly missing: string;
  readonly silent: string;
}

const vi: VoteWords = {
  carried: 'Được thông qua',
  notCarried: 'Không được thông qua',
  open: 'Chưa kết luận được',
  ways: { session: 'biểu quyết tại phiên họp', writing: 'lấy ý kiến bằng văn bản' },
  members: (count) => `${count} thành viên`,
  cadre: 'công tác cán bộ',
  importantDisagreement: 'còn ý kiến khác nhau về vấn đề quan trọng',
  sections: { counted: 'Cách tính', why: 'Vì sao', notes: 'Cần lưu ý', next: 'Việc tiếp theo' },
  present: 'Dự họp',
  inFavour: 'Tán thành',
  counted: (count, needed, missing) => `${count}, cần ít nhất ${needed}${missing && `: thiếu ${missing}`}`,
  reasons: {
    'not-quorate': (p) => `Phiên họp không đủ số thành viên, thiếu ${p.missing}.`,
    'too-few': (p) => `Không đủ số thành viên tán thành, thiếu ${p.missing}.`,
    'writing-not-provided': (p) =>
      `Quy chế không quy định việc lấy ý kiến bằng văn bản thay cho phiên họp của ${p.body}.`,
    'never-cadre': () => 'Công tác cán bộ không được quyết định qua lấy ý kiến bằng văn bản.',
    'important-disagreement': () =>
      'Còn ý kiến khác nhau về vấn đề quan trọng nên phải đưa ra phiên họp, dù bao nhiêu thành viên tán thành.',
    'majority-not-stated': (p) =>
      p.way === 'writing'
        ? 'Quy chế không nêu số thành viên phải tán thành khi lấy ý kiến bằng văn bản.'
        : 'Quy chế không nêu số thành viên phải tán thành.',
    'silence-unknown': () => 'Kết quả tùy thuộc số thành viên không trả lời trong thời hạn.',
    'body-not-stated': (p) => `Quy chế không nêu thể thức biểu quyết của ${p.body}.`,
  },
  notes: {
    'quorum-not-stated': () => 'Quy chế không nêu số thành viên dự họp tối thiểu.',
    'silence-agrees': (p) => `${p.silent} thành viên không trả lời trong thời hạn được tính là đồng ý.`,
    'silence-not-counted': (p) =>
      `Quy chế không nêu trường hợp không trả lời; ${p.silent} thành viên không trả lời không được tính là tán thành.`,
    'presence-not-counted': () => 'Số dự họp không có ý nghĩa khi lấy ý kiến bằng văn bản.',
    'disagreement-changes-nothing': (p) =>
      p.way === 'writing'
        ? 'Quy chế không nêu việc đưa ra phiên họp khi còn ý kiến khác nhau; kết quả không đổi.'
        : 'Ý kiến khác nhau về vấn đề quan trọng đã được đưa ra phiên họp; kết quả không đổi.',
    'cadre-changes-nothing': () =>
      'Quy chế không nêu thể thức riêng đối với công tác cán bộ ở đây; kết quả không đổi.',
  },
  writingNote: (text) => `Lấy ý kiến bằng văn bản: ${text}.`,
  toSession: (body) => `Đưa ra phiên họp của ${body}.`,
  columns: ['Nội dung', 'Số', 'Cần ít nhất', 'Quy định', 'Điều khoản'],
};

const en: VoteWords = {
  carried: 'Carried',
  notCarried: 'Not carried',
  open: 'Open',
  ways: { session: 'vote in a session', writing: 'asked in writing' },
  members: (count) => `${count} members`,
  cadre: 'cadre matter',
  importantDisagreement: 'disagreement on important matters',
  sections: { counted: 'How it is counted', why: 'Why', notes: 'To be noted', next: 'What follows' },
  present: 'Present',
  inFavour: 'In favour',
  counted: (count, needed, missing) =>
    `${count}, at least ${needed} needed${missing && `: ${missing} short`}`,
  reasons: {
    'not-quorate': (p) => `The session was not quorate: ${p.missing} short.`,
    'too-few': (p) => `Too few members were in favour: ${p.missing} short.`,
    'writing-not-provided': (p) =>
      `The regulation does not provide for asking the members in writing instead of a session: ${p.body}.`,
    'never-cadre': () => 'Cadre matters are never settled in writing.',
    'important-disagreement': () =>
      'There is disagreement on important matters: it goes to a session, however many agree.',
    'majority-not-stated': (p) =>
      p.way === 'writing'
        ? 'The regulation does not state how many must agree in writing.'
        : 'The regulation does not state how many must agree.',
    'silence-unknown': () => 'The answer hangs on how many members did not answer by the date.',
    'body-not-stated': (p) => `The regulation states no rules on voting for this body: ${p.body}.`,
  },
  notes: {
    'quorum-not-stated': () => 'The regulation states no quorum.',
    'silence-agrees': (p) => `Not having answered by the date counts as agreeing: ${p.silent} members.`,
    'silence-not-counted': (p) =>
      `The regulation says nothing of members who do not answer; those ${p.silent} do not count as agreeing.`,
    'presence-not-counted': () => 'How many were present means nothing where members are asked in writing.',
    'disagreement-changes-nothing': (p) =>
      p.way === 'writing'
        ? 'The regulation takes no disagreement to a session here; it changes nothing.'
        : 'Disagreement on important matters has come before a session; it changes nothing.',
    'cadre-changes-nothing': () =>
      'The regulation has no rule of its own for cadre matters here; it changes nothing.',
  },
  writingNote: (text) => `In writing: ${text}.`,
  toSession: (body) => `It goes to a session: ${body}.`,
  columns: ['What', 'Number', 'At least', 'Rule', 'Clause'],
};

export function voteWordsFor(lang: Lang): VoteWords {
  return lang === 'en' ? en : vi;
}
