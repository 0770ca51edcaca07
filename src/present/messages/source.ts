/** The words of `authority source` and of published clauses. */
import type { AmountUnit } from '../../model/amount.ts';
import type { Citing, FigureUnit, ProvenanceFinding, ShareAct, VoteWording } from '../../model/provenance.ts';
import type { ClaimKind, RecordFinding } from '../../model/source-record.ts';
import type { ShareBase } from '../../model/voting.ts';
import { type Said, wordsOf } from './catalogue.ts';

/** Parameters arrive ready for reading; what is absent as ''. */
export interface FindingParams {
  /** What in the regulation it is about: "quy định “dự án FDI” (fdi)". */
  readonly by: string;
  readonly clause: string;
  /** As the regulation states it. */
  readonly figure: string;
  /** As the text has it. */
  readonly found: string;
  readonly quote: string;
  /** Clauses that could be meant. */
  readonly elsewhere: string;
  /** What kind of words it is about. */
  readonly kind: string;
}

export const sourceWordsFor = wordsOf({
  title: [
    (regulation: string, file: string) => `Đối chiếu tệp dữ liệu ${regulation} với văn bản ${file}`,
    (regulation: string, file: string) => `Regulation file ${regulation} checked against the text ${file}`,
  ],
  agrees: [
    (clauses: string, figures: string, quotes: string, bodies: string) =>
      `KHỚP VỚI VĂN BẢN: ${clauses} điều khoản viện dẫn đều có trong văn bản; ${figures} số liệu, ${quotes} trích dẫn và ${bodies} chỗ nêu tên cấp đều đúng`,
    (clauses: string, figures: string, quotes: string, bodies: string) =>
      `AGREES WITH THE TEXT: the text has all ${clauses} clauses cited; ${figures} figures, ${quotes} quotes and ${bodies} names of bodies are correct`,
  ],
  differs: [
    (count: string) => `KHÔNG KHỚP VỚI VĂN BẢN: ${count} chỗ`,
    (count: string) => `DOES NOT AGREE WITH THE TEXT: ${count} ${count === '1' ? 'place' : 'places'}`,
  ],
  text: [
    (from: string, to: string, clauses: string) =>
      `Văn bản từ Điều ${from} đến Điều ${to}, gồm ${clauses} điều, khoản, điểm`,
    (from: string, to: string, clauses: string) =>
      `The text runs from Article ${from} to Article ${to}, with ${clauses} articles, clauses and points`,
  ],
  sections: {
    findings: ['Chỗ không khớp', 'Where they do not agree'],
    accepted: ['Đã chấp nhận, có nêu lý do', 'Accepted, with a reason'],
    unused: ['Số liệu ở các điều khoản không giao thẩm quyền', 'Figures in clauses that have no rule'],
    notes: ['Lưu ý', 'Notes'],
  },
  messages: {
    'clause-missing': [
      (p) =>
        `Văn bản không có ${p.clause}; được viện dẫn ở ${p.by}.${p.elsewhere && ` Gần nhất: ${p.elsewhere}.`}`,
      (p) => `The text has no ${p.clause}, cited by ${p.by}.${p.elsewhere && ` Nearest: ${p.elsewhere}.`}`,
    ],
    'figure-missing': [
      (p) =>
        `${p.by} ghi ${p.figure}, nhưng ${p.clause} không có số này; ${
          p.found ? `ở đó ghi ${p.found}` : 'ở đó không có số liệu nào cùng đơn vị'
        }.${p.elsewhere && ` Số này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} has ${p.figure}, which is not in ${p.clause}; ${
          p.found ? `it says ${p.found}` : 'it has no figure of that unit'
        }.${p.elsewhere && ` Found in ${p.elsewhere}.`}`,
    ],
    'limit-word': [
      (p) => `${p.by} ghi ${p.figure}, nhưng ${p.clause} ghi ${p.found}.`,
      (p) => `${p.by} has ${p.figure}, but ${p.clause} says ${p.found}.`,
    ],
    'quote-missing': [
      (p) =>
        `${p.by} trích dẫn ${p.quote}, nhưng ${p.clause} không có đoạn này.${p.elsewhere && ` Đoạn này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} quotes ${p.quote}, which is not in ${p.clause}.${p.elsewhere && ` Found in ${p.elsewhere}.`}`,
    ],
    'quote-figure': [
      (p) => `${p.by} trích dẫn ${p.quote}, nhưng ${p.found} không phải mức của quy định đó.`,
      (p) => `${p.by} quotes ${p.quote}, but ${p.found} is not one of its limits.`,
    ],
    'clause-unlisted': [
      (p) => `Tệp dữ liệu chưa liệt kê ${p.clause} (clauses).`,
      (p) => `The regulation file does not list ${p.clause} (clauses).`,
    ],
    'figure-unused': [
      (p) => `${p.clause} ghi ${p.found}, nhưng tệp dữ liệu không có số này ở điều khoản đó.`,
      (p) => `${p.clause} says ${p.found}, which the regulation file does not have there.`,
    ],
    'figure-context': [
      (p) => `${p.by} ghi ${p.figure}, nhưng ${p.clause} ghi ${p.found}.`,
      (p) => `${p.by} has ${p.figure}, but ${p.clause} says ${p.found}.`,
    ],
    'body-missing': [
      (p) =>
        `${p.by} ghi ${p.figure} theo ${p.clause}, nhưng điều khoản đó không nêu cấp này; ${
          p.found ? `ở đó nêu ${p.found}` : 'ở đó không nêu cấp nào'
        }.`,
      (p) =>
        `${p.by} names the ${p.figure} under ${p.clause}, which does not name that body; ${
          p.found ? `it names ${p.found}` : 'it names no body'
        }.`,
    ],
    'body-unused': [
      (p) => `${p.clause} nêu ${p.found}, nhưng tệp dữ liệu không nêu cấp này ở điều khoản đó.`,
      (p) => `${p.clause} names ${p.found}, which the regulation file does not name there.`,
    ],
    'verb-missing': [
      (p) => `${p.by} căn cứ ${p.clause}, nhưng điều khoản đó không có các chữ ${p.found}.`,
      (p) => `${p.by} is based on ${p.clause}, which does not have the words ${p.found}.`,
    ],
    'vote-wording': [
      (p) =>
        p.found
          ? `${p.clause} quy định ${p.kind}, nhưng ${p.by} không ghi.`
          : `${p.by} ghi ${p.kind} theo ${p.clause}, nhưng điều khoản đó không quy định.`,
      (p) =>
        p.found
          ? `${p.clause} speaks of ${p.kind}, which ${p.by} does not state.`
          : `${p.by} states ${p.kind} under ${p.clause}, which does not speak of it.`,
    ],
    'vote-quote-missing': [
      (p) =>
        `${p.by} trích dẫn ${p.quote}, nhưng ${p.clause} không có đoạn này.${p.elsewhere && ` Đoạn này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} quotes ${p.quote}, which is not in ${p.clause}.${p.elsewhere && ` Found in ${p.elsewhere}.`}`,
    ],
    'vote-quote-figure': [
      (p) => `${p.by} ghi ${p.figure}, nhưng trích dẫn ${p.quote}.`,
      (p) => `${p.by} has ${p.figure}, but quotes ${p.quote}.`,
    ],
    'enactment-missing': [
      (p) => `Tệp dữ liệu ghi ${p.kind} ${p.quote} (enacted), nhưng phần đầu và phần cuối văn bản không có.`,
      (p) =>
        `The regulation file has ${p.kind} ${p.quote} (enacted), which is not found before or after the articles.`,
    ],
    'acceptance-idle': [
      (p) => `Tệp dữ liệu chấp nhận ${p.found} (accepted), nhưng không còn chỗ không khớp đó.`,
      (p) => `The regulation file accepts ${p.found} (accepted), but there is no such finding.`,
    ],
    'clause-new': [
      (p) => `Văn bản có ${p.clause}; bản ghi đối chiếu không có.`,
      (p) => `The text has ${p.clause}, which is not in the record.`,
    ],
    'clause-gone': [
      (p) => `Bản ghi đối chiếu có ${p.clause}; văn bản không còn.`,
      (p) => `The record has ${p.clause}, which is no longer in the text.`,
    ],
    'claims-changed': [
      (p) =>
        `${p.clause}, ${p.kind} đã khác: bản ghi đối chiếu ${p.figure ? `có ${p.figure}` : 'không có'}, văn bản ${
          p.found ? `có ${p.found}` : 'không có'
        }.`,
      (p) =>
        `${p.clause}: different ${p.kind}; the record has ${p.figure || 'none'}, the text has ${p.found || 'none'}.`,
    ],
    'statement-changed': [
      (p) =>
        `Tệp dữ liệu (${p.by}) nay ghi ${p.found || '(không có)'}; khi văn bản được chấp nhận ghi ${
          p.figure || '(không có)'
        }.`,
      (p) =>
        `The regulation file (${p.by}) now has ${p.found || '(nothing)'}; when the text was accepted it had ${
          p.figure || '(nothing)'
        }.`,
    ],
    'words-changed': [
      (p) => `Nội dung ${p.clause} không còn như khi được chấp nhận.`,
      (p) => `The words of ${p.clause} are no longer those that were accepted.`,
    ],
  } satisfies Record<
    ProvenanceFinding['code'] | RecordFinding['code'],
    Said<(params: FindingParams) => string>
  >,
  kinds: {
    bodies: ['cấp, cơ quan, chức danh', 'bodies and offices'],
    figures: ['số liệu', 'figures'],
    classes: ['nhóm, loại, hạng', 'groups and classes'],
    numbers: ['con số', 'numbers'],
    verbs: ['việc được giao', 'verbs'],
    exceptions: ['từ chỉ trường hợp loại trừ', 'words that open an exclusion'],
    negations: ['từ phủ định', 'negations'],
    modals: ['từ cho phép, bắt buộc', 'words of permission and duty'],
    conditions: ['từ nối, từ chỉ điều kiện', 'words that join or set conditions'],
    agreement: ['từ về biểu quyết, tán thành', 'words on voting and agreement'],
    marks: ['số mục liệt kê', 'number of items'],
  } satisfies Record<ClaimKind, Said>,
  wordings: {
    unanimity: ['sự nhất trí của mọi thành viên', 'the agreement of all members'],
    silence: ['việc không trả lời được coi là đồng ý', 'no answer counting as agreement'],
    writing: ['việc lấy ý kiến bằng văn bản', 'written consultation'],
    cadre: ['công tác cán bộ', 'cadre matters'],
    ballot: ['biểu quyết bằng phiếu', 'voting by ballot paper'],
  } satisfies Record<VoteWording, Said>,
  enacted: {
    number: ['số ký hiệu', 'the number'],
    date: ['ngày ban hành', 'the date'],
    issuer: ['cơ quan ban hành', 'the issuer'],
    signer: ['người ký', 'the signer'],
  },
  bases: {
    all: ['số thành viên', 'of the members'],
    'in-office': ['số thành viên đương nhiệm', 'of the members in office'],
    present: ['số thành viên có mặt', 'of the members present'],
  } satisfies Record<ShareBase, Said>,
  acts: {
    attend: ['dự', 'attending'],
    agree: ['tán thành', 'in favour'],
    ask: ['đề nghị', 'asking'],
  } satisfies Record<ShareAct, Said>,
  sides: { before: ['trước', 'before'], after: ['sau', 'after'] },
  /** What stands around the articles. */
  outside: {
    before: ['Phần trước Điều 1', 'The part before Article 1'],
    after: ['Phần sau điều cuối cùng', 'The part after the last article'],
    chapter: [
      (article: string) => `Tên chương trước ${article}`,
      (article: string) => `The heading before ${article}`,
    ],
  },
  record: {
    held: [
      (file: string) => `Đã đối chiếu cả với bản ghi nội dung văn bản được chấp nhận lần trước (${file}).`,
      (file: string) => `Also compared with the record of the accepted text (${file}).`,
    ],
    undigested: [
      (file: string) =>
        `Đã đối chiếu với bản ghi nội dung văn bản được chấp nhận lần trước (${file}), không so từng chữ (--no-digests).`,
      (file: string) =>
        `Compared with the record of the accepted text (${file}), but not word by word (--no-digests).`,
    ],
    bundled: ['có sẵn trong chương trình', 'bundled with the program'],
    none: [
      (file: string) =>
        `Chưa có bản ghi nội dung văn bản (${file}); chỉ đối chiếu được những gì tệp dữ liệu ghi. Lập bản ghi: thêm --accept.`,
      (file: string) =>
        `There is no record of the text (${file}); only what the regulation file states was compared. Add --accept to write one.`,
    ],
    accepted: [
      (file: string, clauses: string) =>
        `ĐÃ LẬP BẢN GHI NỘI DUNG VĂN BẢN: ${file}, ${clauses} điều, khoản, điểm`,
      (file: string, clauses: string) => `RECORD WRITTEN: ${file}, ${clauses} articles, clauses and points`,
    ],
    nothing: [
      (file: string) => `KHÔNG CÓ THAY ĐỔI: văn bản đúng như bản ghi đã chấp nhận (${file})`,
      (file: string) => `NOTHING NEW: the text is as recorded (${file})`,
    ],
    refused: [
      'Chưa lập bản ghi vì tệp dữ liệu chưa khớp với văn bản: sửa các chỗ trên, hoặc nêu lý do ở “accepted”, rồi chạy lại.',
      'No record was written, because the regulation file does not agree with the text: correct the places above, or give a reason under “accepted”, and run again.',
    ],
    damaged: [
      'Chưa lập bản ghi vì văn bản có ký tự hỏng.',
      'No record was written, because the text has broken characters.',
    ],
  },
  citing: {
    clause: [() => 'danh sách điều khoản (clauses)', () => 'the list of clauses (clauses)'],
    covers: [() => 'phần đã thể hiện đủ (covers)', () => 'the part that is complete (covers)'],
    rule: [(name) => `quy định ${name}`, (name) => `rule ${name}`],
    doubt: [
      (name) => `nội dung còn cách hiểu khác nhau ${name}`,
      (name) => `point open to interpretation ${name}`,
    ],
    advice: [(name) => `việc cần làm tiếp theo ${name}`, (name) => `next step ${name}`],
    dated: [(name) => `lưu ý theo ngày ${name}`, (name) => `dated note ${name}`],
    residual: [
      () => 'nội dung không thuộc diện phải trình cấp ủy (residual)',
      () => 'what is not a matter for the Party committee (residual)',
    ],
    precedence: [
      () => 'nguyên tắc khi nhiều điều khoản cùng áp dụng (precedence)',
      () => 'the principle where several clauses apply (precedence)',
    ],
    matter: [(id) => `loại hồ sơ ${id}`, (id) => `the matter ${id}`],
    voting: [(id) => `biểu quyết của ${id}`, (id) => `voting of ${id}`],
    fact: [(name) => `thông tin ${name}`, (name) => `field ${name}`],
  } satisfies Record<Citing['kind'], Said<(name: string) => string>>,
  /** Where in the two files. */
  labels: {
    regulation: ['Tệp dữ liệu:', 'Regulation file:'],
    source: ['Văn bản:', 'Text:'],
    accept: ['Mã để chấp nhận:', 'Id to accept:'],
    reason: ['Lý do:', 'Reason:'],
    before: ['Trước:', 'Before:'],
    now: ['Nay:', 'Now:'],
  },
  line: [(line: string) => `dòng ${line}`, (line: string) => `line ${line}`],
  or: [' hoặc ', ' or '],
  counted: {
    share: [(value) => value, (value) => value],
    hour: [(value) => `${value} giờ`, (value) => `${value} hours`],
    day: [(value) => `${value} ngày`, (value) => `${value} days`],
    'working-day': [(value) => `${value} ngày làm việc`, (value) => `${value} working days`],
    week: [(value) => `${value} tuần`, (value) => `${value} weeks`],
    month: [(value) => `${value} tháng`, (value) => `${value} months`],
    year: [(value) => `${value} năm`, (value) => `${value} years`],
    time: [(value) => `${value} lần`, (value) => `${value} times`],
    set: [(value) => `${value} bộ`, (value) => `${value} sets`],
    person: [(value) => `${value} người`, (value) => `${value} people`],
  } satisfies Record<Exclude<FigureUnit, AmountUnit>, Said<(value: string) => string>>,
  unusedElsewhere: [
    (count: string) =>
      `và ${count} số liệu ở các điều khoản mà tệp dữ liệu không liệt kê (xem --format json)`,
    (count: string) => `and ${count} in clauses that the regulation file does not list (see --format json)`,
  ],
  sameText: [
    'Văn bản đúng là bản mà tệp dữ liệu được lập theo (SHA-256).',
    'The text is the very copy the regulation file was made from (SHA-256).',
  ],
  otherText: [
    'Đây là một bản khác của văn bản, không phải bản mà tệp dữ liệu được lập theo (SHA-256 khác source.sha256).',
    'This is another copy of the text, not the one the regulation file was made from (its SHA-256 is not source.sha256).',
  ],
  parts: [
    (parts: string, meant: string) =>
      `Văn bản có nhiều phần đánh số từ Điều 1: ${parts}. Đã đối chiếu với ${meant}.`,
    (parts: string, meant: string) =>
      `The text has several parts numbered from Article 1: ${parts}. Compared with ${meant}.`,
  ],
  part: [
    (from: string, to: string, line: string) => `Điều ${from} đến Điều ${to} (từ dòng ${line})`,
    (from: string, to: string, line: string) => `Article ${from} to Article ${to} (from line ${line})`,
  ],
  jump: [
    (after: string, found: string, line: string) =>
      `Số thứ tự không liên tục: sau ${after} là ${found} (dòng ${line}).`,
    (after: string, found: string, line: string) =>
      `Numbering skips: after ${after} comes ${found} (line ${line}).`,
  ],
  firstJump: [
    (found: string, line: string) => `Văn bản bắt đầu từ ${found} (dòng ${line}), không phải từ Điều 1.`,
    (found: string, line: string) => `The text begins with ${found} (line ${line}), not with Article 1.`,
  ],
  unplaced: [
    (label: string, within: string, line: string) =>
      `“${label}” (dòng ${line}) giống số thứ tự nhưng không nối tiếp; phần mềm tạm hiểu là nội dung của ${within}.`,
    (label: string, within: string, line: string) =>
      `“${label}” (line ${line}) looks like a number but does not follow the one before; it is assumed to be part of ${within}.`,
  ],
  damaged: [
    'Văn bản có ký tự hỏng; thử ghi bảng mã của tệp, ví dụ --encoding windows-1258.',
    'The text has broken characters; try giving its encoding, such as --encoding windows-1258.',
  ],
  columns: {
    finding: ['Chỗ không khớp', 'Where they do not agree'],
    place: ['Vị trí', 'Place'],
    reason: ['Lý do', 'Reason'],
    clause: ['Điều khoản', 'Clause'],
    figures: ['Số liệu', 'Figures'],
  },
  /** Of a clause as published, in an explanation. */
  published: [
    (file: string) => `Nội dung văn bản (${file})`,
    (file: string) => `Text of the regulation (${file})`,
  ],
  notPublished: [
    (clause: string) => `Văn bản không có ${clause}.`,
    (clause: string) => `The text has no ${clause}.`,
  ],
});

export type SourceWords = ReturnType<typeof sourceWordsFor>;
