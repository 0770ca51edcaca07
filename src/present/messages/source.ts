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
    (regulation: string, file: string) => `Đối chiếu ${regulation} với văn bản ${file}`,
    (regulation: string, file: string) => `${regulation} compared with the text ${file}`,
  ],
  agrees: [
    (clauses: string, figures: string, quotes: string, bodies: string) =>
      `KHỚP VỚI VĂN BẢN: ${clauses} điều khoản được dẫn đều có; ${figures} số liệu, ${quotes} lời trích và ${bodies} chỗ nêu cấp đều đúng`,
    (clauses: string, figures: string, quotes: string, bodies: string) =>
      `AGREES WITH THE TEXT: all ${clauses} clauses that are cited exist; ${figures} figures, ${quotes} quotes and ${bodies} namings of bodies are right`,
  ],
  differs: [
    (count: string) => `KHÔNG KHỚP VỚI VĂN BẢN: ${count} chỗ`,
    (count: string) => `DOES NOT AGREE WITH THE TEXT: ${count} ${count === '1' ? 'finding' : 'findings'}`,
  ],
  text: [
    (from: string, to: string, clauses: string) =>
      `Văn bản từ Điều ${from} đến Điều ${to}, tách được ${clauses} điều, khoản, điểm`,
    (from: string, to: string, clauses: string) =>
      `The text from Article ${from} to Article ${to}, split into ${clauses} articles, clauses and points`,
  ],
  sections: {
    findings: ['Không khớp', 'Not in agreement'],
    accepted: ['Đã chấp nhận, kèm lý do', 'Accepted, with the reason'],
    unused: ['Số liệu ở các điều khoản không giao thẩm quyền', 'Figures of clauses that no rule stands on'],
    notes: ['Lưu ý', 'Notes'],
  },
  messages: {
    'clause-missing': [
      (p) => `Văn bản không có ${p.clause}; nơi dẫn: ${p.by}.${p.elsewhere && ` Gần nhất: ${p.elsewhere}.`}`,
      (p) => `The text has no ${p.clause}; cited by ${p.by}.${p.elsewhere && ` Nearest: ${p.elsewhere}.`}`,
    ],
    'figure-missing': [
      (p) =>
        `${p.by} ghi ${p.figure}, lời văn của ${p.clause} không có; ${
          p.found ? `ở đó có ${p.found}` : 'ở đó không có số liệu nào cùng đơn vị'
        }.${p.elsewhere && ` Mức này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} has ${p.figure}, which does not stand in ${p.clause}; ${
          p.found ? `there stands ${p.found}` : 'no figure of that unit stands there'
        }.${p.elsewhere && ` It stands in ${p.elsewhere}.`}`,
    ],
    'limit-word': [
      (p) => `${p.by} ghi ${p.figure}, lời văn của ${p.clause} ghi ${p.found}.`,
      (p) => `${p.by} has ${p.figure}; in ${p.clause} stands ${p.found}.`,
    ],
    'quote-missing': [
      (p) =>
        `${p.by} trích ${p.quote}, lời văn của ${p.clause} không có.${p.elsewhere && ` Lời này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} quotes ${p.quote}, which does not stand in ${p.clause}.${p.elsewhere && ` It stands in ${p.elsewhere}.`}`,
    ],
    'quote-figure': [
      (p) => `${p.by} trích ${p.quote}, nhưng ${p.found} không phải mức giới hạn của quy định đó.`,
      (p) => `${p.by} quotes ${p.quote}, but ${p.found} is none of its limits.`,
    ],
    'clause-unlisted': [
      (p) => `Tệp quy chế chưa liệt kê ${p.clause} (clauses).`,
      (p) => `The regulation file does not list ${p.clause} (clauses).`,
    ],
    'figure-unused': [
      (p) => `Lời văn của ${p.clause} có ${p.found}; tệp quy chế không nêu ở quy định nào của điều khoản đó.`,
      (p) => `In ${p.clause} stands ${p.found}, which nothing in the regulation on that clause tells.`,
    ],
    'figure-context': [
      (p) => `${p.by} ghi ${p.figure}, lời văn của ${p.clause} ghi ${p.found}.`,
      (p) => `${p.by} has ${p.figure}; in ${p.clause} stands ${p.found}.`,
    ],
    'body-missing': [
      (p) =>
        `${p.by} nêu ${p.figure} theo ${p.clause}, lời văn ở đó không nêu cấp này; ${
          p.found ? `ở đó có ${p.found}` : 'ở đó không nêu cấp nào của quy chế'
        }.`,
      (p) =>
        `${p.by} names ${p.figure} by ${p.clause}, whose words do not name that body; ${
          p.found ? `they name ${p.found}` : 'they name none of the regulation'
        }.`,
    ],
    'body-unused': [
      (p) => `Lời văn của ${p.clause} nêu ${p.found}; tệp quy chế không nêu cấp này ở điều khoản đó.`,
      (p) => `${p.clause} names ${p.found}, which nothing in the regulation on that clause does.`,
    ],
    'verb-missing': [
      (p) => `${p.by} dẫn ${p.clause}, lời văn ở đó không có ${p.found}.`,
      (p) => `${p.by} stands on ${p.clause}, in which the words ${p.found} do not stand.`,
    ],
    'vote-wording': [
      (p) =>
        p.found
          ? `Lời văn của ${p.clause} nói về ${p.kind}; ${p.by} không ghi.`
          : `${p.by} dẫn ${p.clause} về ${p.kind}, lời văn ở đó không nói.`,
      (p) =>
        p.found
          ? `${p.clause} speaks of ${p.kind}, which ${p.by} does not state.`
          : `${p.by} stands on ${p.clause} for ${p.kind}, of which its words say nothing.`,
    ],
    'vote-quote-missing': [
      (p) =>
        `${p.by} trích ${p.quote}, lời văn của ${p.clause} không có.${p.elsewhere && ` Lời này có ở ${p.elsewhere}.`}`,
      (p) =>
        `${p.by} quotes ${p.quote}, which does not stand in ${p.clause}.${p.elsewhere && ` It stands in ${p.elsewhere}.`}`,
    ],
    'vote-quote-figure': [
      (p) => `${p.by} ghi ${p.figure}, nhưng trích ${p.quote}.`,
      (p) => `${p.by} has ${p.figure}, but quotes ${p.quote}.`,
    ],
    'enactment-missing': [
      (p) => `Tệp quy chế ghi ${p.kind} ${p.quote} (enacted); phần ngoài các điều của văn bản không có.`,
      (p) =>
        `The regulation has ${p.kind} ${p.quote} (enacted), which does not stand around the articles of the text.`,
    ],
    'acceptance-idle': [
      (p) => `Tệp quy chế chấp nhận ${p.found} (accepted), nhưng không có phát hiện đó.`,
      (p) => `The regulation accepts ${p.found} (accepted), and there is no such finding.`,
    ],
    'clause-new': [
      (p) => `Văn bản có ${p.clause}; hồ sơ đối chiếu không có.`,
      (p) => `The text has ${p.clause}, which the record has not.`,
    ],
    'clause-gone': [
      (p) => `Hồ sơ đối chiếu có ${p.clause}; văn bản không còn.`,
      (p) => `The record has ${p.clause}, which the text has not any more.`,
    ],
    'claims-changed': [
      (p) =>
        `${p.clause}: ${p.kind} đã khác; hồ sơ đối chiếu ghi ${p.figure || '(không có)'}, văn bản ghi ${
          p.found || '(không có)'
        }.`,
      (p) =>
        `${p.clause}: other ${p.kind}; the record has ${p.figure || '(none)'}, the text has ${
          p.found || '(none)'
        }.`,
    ],
    'statement-changed': [
      (p) =>
        `Tệp quy chế (${p.by}) nay ghi ${p.found || '(không có)'}; khi lời văn được chấp nhận ghi ${
          p.figure || '(không có)'
        }.`,
      (p) =>
        `The regulation (${p.by}) has ${p.found || '(nothing)'}; when the text was accepted it had ${
          p.figure || '(nothing)'
        }.`,
    ],
    'words-changed': [
      (p) => `Lời văn của ${p.clause} không còn như khi được chấp nhận.`,
      (p) => `The words of ${p.clause} are not those that were accepted.`,
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
    verbs: ['việc được làm', 'verbs'],
    exceptions: ['từ mở ngoại lệ', 'openings of exceptions'],
    negations: ['từ phủ định', 'negations'],
    modals: ['từ cho phép, bắt buộc', 'words of leave and duty'],
    conditions: ['từ nối, từ chỉ điều kiện', 'words that join and condition'],
    agreement: ['từ về biểu quyết, đồng ý', 'words on votes and agreement'],
    marks: ['số mục liệt kê', 'number of items'],
  } satisfies Record<ClaimKind, Said>,
  wordings: {
    unanimity: ['sự nhất trí của mọi thành viên', 'the agreement of all members'],
    silence: ['việc không trả lời được coi là đồng ý', 'silence that counts as agreeing'],
    writing: ['việc lấy ý kiến bằng văn bản', 'asking in writing'],
    cadre: ['công tác cán bộ', 'cadre matters'],
    ballot: ['biểu quyết bằng phiếu', 'voting by ballot'],
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
    before: ['Phần trước Điều 1', 'What stands before Article 1'],
    after: ['Phần sau điều cuối cùng', 'What stands behind the last article'],
    chapter: [
      (article: string) => `Tiêu đề chương trước ${article}`,
      (article: string) => `The heading before ${article}`,
    ],
  },
  record: {
    held: [
      (file: string) => `Đối chiếu cả với hồ sơ lời văn đã chấp nhận (${file}).`,
      (file: string) => `Compared with the record of the text that was accepted too (${file}).`,
    ],
    undigested: [
      (file: string) =>
        `Đối chiếu với hồ sơ lời văn đã chấp nhận (${file}) nhưng không so mã băm của lời văn (--no-digests).`,
      (file: string) =>
        `Compared with the record of the text that was accepted (${file}), the digests of its words left out (--no-digests).`,
    ],
    bundled: ['kèm theo chương trình', 'of the program'],
    none: [
      (file: string) =>
        `Chưa có hồ sơ lời văn (${file}): chỉ đối chiếu những gì tệp quy chế nêu. Ghi hồ sơ bằng --accept.`,
      (file: string) =>
        `There is no record of the text (${file}): only what the regulation states is compared. --accept writes it.`,
    ],
    accepted: [
      (file: string, clauses: string) => `ĐÃ GHI HỒ SƠ LỜI VĂN: ${file}, ${clauses} điều, khoản, điểm`,
      (file: string, clauses: string) => `RECORD WRITTEN: ${file}, ${clauses} articles, clauses and points`,
    ],
    nothing: [
      (file: string) => `KHÔNG CÓ GÌ MỚI: lời văn đúng như hồ sơ đã chấp nhận (${file})`,
      (file: string) => `NOTHING NEW: the text is as the record has it (${file})`,
    ],
    refused: [
      'Không ghi hồ sơ lời văn khi tệp quy chế chưa khớp với văn bản: sửa các chỗ trên, hoặc ghi lý do ở accepted, rồi chạy lại.',
      'No record is written while the regulation does not agree with the text: mend the above, or give a reason under accepted, and run again.',
    ],
    damaged: [
      'Không ghi hồ sơ lời văn của một văn bản có ký tự hỏng.',
      'No record is written of a text with broken characters.',
    ],
  },
  citing: {
    clause: [() => 'danh sách điều khoản (clauses)', () => 'the list of clauses (clauses)'],
    covers: [() => 'phạm vi quy định đủ (covers)', () => 'what is ruled in full (covers)'],
    rule: [(name) => `quy định ${name}`, (name) => `rule ${name}`],
    doubt: [(name) => `điểm hiểu hai cách ${name}`, (name) => `doubt ${name}`],
    advice: [(name) => `việc tiếp theo ${name}`, (name) => `advice ${name}`],
    dated: [(name) => `lưu ý theo ngày ${name}`, (name) => `dated notice ${name}`],
    residual: [
      () => 'cấp của việc không quy định nào nêu (residual)',
      () => 'the body of what no rule names (residual)',
    ],
    precedence: [
      () => 'nguyên tắc khi nhiều điều khoản cùng áp dụng (precedence)',
      () => 'the principle where several clauses fit (precedence)',
    ],
    matter: [(id) => `loại hồ sơ ${id}`, (id) => `the matter ${id}`],
    voting: [(id) => `cách biểu quyết của ${id}`, (id) => `the votes of ${id}`],
    fact: [(name) => `thông tin ${name}`, (name) => `fact ${name}`],
  } satisfies Record<Citing['kind'], Said<(name: string) => string>>,
  /** Where in the two files. */
  labels: {
    regulation: ['Tệp quy chế:', 'Regulation file:'],
    source: ['Văn bản:', 'Text:'],
    accept: ['Chấp nhận bằng:', 'Accepted by:'],
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
      `và ${count} số liệu ở các điều khoản mà tệp quy chế không liệt kê (xem --format json)`,
    (count: string) => `and ${count} in clauses that the regulation file does not list (see --format json)`,
  ],
  sameText: [
    'SHA-256 của tệp đúng như tệp quy chế ghi.',
    'The SHA-256 of the file is the one that the regulation file gives.',
  ],
  otherText: [
    'SHA-256 của tệp khác với SHA-256 tệp quy chế ghi (source.sha256): đây là một bản khác của văn bản.',
    'The SHA-256 of the file is not the one that the regulation file gives (source.sha256): this is another copy of the text.',
  ],
  parts: [
    (parts: string, meant: string) =>
      `Văn bản có nhiều phần đánh số từ Điều 1: ${parts}. Đối chiếu với ${meant}.`,
    (parts: string, meant: string) =>
      `Articles are counted from 1 more than once in the text: ${parts}. Compared with ${meant}.`,
  ],
  part: [
    (from: string, to: string, line: string) => `Điều ${from} đến Điều ${to} (từ dòng ${line})`,
    (from: string, to: string, line: string) => `Article ${from} to Article ${to} (from line ${line})`,
  ],
  jump: [
    (after: string, found: string, line: string) =>
      `Số thứ tự bị cách quãng: sau ${after} là ${found} (dòng ${line}).`,
    (after: string, found: string, line: string) =>
      `Numbers are passed over: behind ${after} stands ${found} (line ${line}).`,
  ],
  firstJump: [
    (found: string, line: string) => `Văn bản không bắt đầu từ Điều 1 mà từ ${found} (dòng ${line}).`,
    (found: string, line: string) =>
      `The text does not begin with Article 1 but with ${found} (line ${line}).`,
  ],
  unplaced: [
    (label: string, within: string, line: string) =>
      `“${label}” (dòng ${line}) giống số thứ tự nhưng không nối tiếp; được đọc là lời văn của ${within}.`,
    (label: string, within: string, line: string) =>
      `“${label}” (line ${line}) looks like a number and does not follow; it is read as words of ${within}.`,
  ],
  damaged: [
    'Văn bản có ký tự hỏng; có thể cần ghi đúng --encoding.',
    'Some of the bytes are no text; perhaps --encoding has to be given.',
  ],
  columns: {
    finding: ['Không khớp', 'Not in agreement'],
    place: ['Vị trí', 'Place'],
    reason: ['Lý do', 'Reason'],
    clause: ['Điều khoản', 'Clause'],
    figures: ['Số liệu', 'Figures'],
  },
  /** Of a clause as published, in an explanation. */
  published: [(file: string) => `Lời văn đã ban hành (${file})`, (file: string) => `As published (${file})`],
  notPublished: [
    (clause: string) => `Văn bản không có ${clause}.`,
    (clause: string) => `The text has no ${clause}.`,
  ],
});

export type SourceWords = ReturnType<typeof sourceWordsFor>;
