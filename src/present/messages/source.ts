/** The words of `authority source` and of published clauses. */
import type { AmountUnit } from '../../model/amount.ts';
import type { Citing, FigureUnit, ProvenanceFinding } from '../../model/provenance.ts';
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
}

export const sourceWordsFor = wordsOf({
  title: [
    (regulation: string, file: string) => `Đối chiếu ${regulation} với văn bản ${file}`,
    (regulation: string, file: string) => `${regulation} compared with the text ${file}`,
  ],
  agrees: [
    (clauses: string, figures: string, quotes: string) =>
      `KHỚP VỚI VĂN BẢN: ${clauses} điều khoản được dẫn đều có; ${figures} số liệu và ${quotes} lời trích đều đúng`,
    (clauses: string, figures: string, quotes: string) =>
      `AGREES WITH THE TEXT: all ${clauses} clauses that are cited exist; ${figures} figures and ${quotes} quotes are right`,
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
    unlisted: [
      'Điều khoản của văn bản mà tệp quy chế chưa liệt kê',
      'Clauses of the text that the regulation file does not list',
    ],
    unused: [
      'Số liệu của văn bản mà tệp quy chế không dùng',
      'Figures of the text that the regulation file does not use',
    ],
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
  } satisfies Record<ProvenanceFinding['code'], Said<(params: FindingParams) => string>>,
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
