/** The words of `authority source` and of published clauses, in each language: loaded with their renderers alone. */

import type { AmountUnit } from '../../model/amount.ts';
import type { Citing, FigureUnit, ProvenanceFinding } from '../../model/provenance.ts';
import type { Lang } from '../../model/words.ts';

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

export interface SourceWords {
  readonly title: (regulation: string, file: string) => string;
  readonly agrees: (clauses: string, figures: string, quotes: string) => string;
  readonly differs: (count: string) => string;
  readonly text: (from: string, to: string, clauses: string) => string;
  readonly sections: Readonly<Record<'findings' | 'unlisted' | 'unused' | 'notes', string>>;
  readonly messages: Readonly<Record<ProvenanceFinding['code'], (params: FindingParams) => string>>;
  readonly citing: Readonly<Record<Citing['kind'], (name: string) => string>>;
  /** Where in the two files. */
  readonly labels: Readonly<Record<'regulation' | 'source', string>>;
  readonly line: (line: string) => string;
  readonly or: string;
  readonly counted: Readonly<Record<Exclude<FigureUnit, AmountUnit>, (value: string) => string>>;
  readonly unusedElsewhere: (count: string) => string;
  readonly sameText: string;
  readonly otherText: string;
  readonly parts: (parts: string, meant: string) => string;
  readonly part: (from: string, to: string, line: string) => string;
  readonly jump: (after: string, found: string, line: string) => string;
  readonly firstJump: (found: string, line: string) => string;
  readonly unplaced: (label: string, within: string, line: string) => string;
  readonly damaged: string;
  readonly columns: {
    readonly finding: string;
    readonly place: string;
    readonly clause: string;
    readonly figures: string;
  };
  /** Of a clause as published, in an explanation. */
  readonly published: (file: string) => string;
  readonly notPublished: (clause: string) => string;
}

const vi: SourceWords = {
  title: (regulation, file) => `Đối chiếu ${regulation} với văn bản ${file}`,
  agrees: (clauses, figures, quotes) =>
    `KHỚP VỚI VĂN BẢN: ${clauses} điều khoản được dẫn đều có; ${figures} số liệu và ${quotes} lời trích đều đúng`,
  differs: (count) => `KHÔNG KHỚP VỚI VĂN BẢN: ${count} chỗ`,
  text: (from, to, clauses) =>
    `Văn bản từ Điều ${from} đến Điều ${to}, tách được ${clauses} điều, khoản, điểm`,
  sections: {
    findings: 'Không khớp',
    unlisted: 'Điều khoản của văn bản mà tệp quy chế chưa liệt kê',
    unused: 'Số liệu của văn bản mà tệp quy chế không dùng',
    notes: 'Lưu ý',
  },
  messages: {
    'clause-missing': (p) =>
      `Văn bản không có ${p.clause}; nơi dẫn: ${p.by}.${p.elsewhere && ` Gần nhất: ${p.elsewhere}.`}`,
    'figure-missing': (p) =>
      `${p.by} ghi ${p.figure}, lời văn của ${p.clause} không có; ${
        p.found ? `ở đó có ${p.found}` : 'ở đó không có số liệu nào cùng đơn vị'
      }.${p.elsewhere && ` Mức này có ở ${p.elsewhere}.`}`,
    'limit-word': (p) => `${p.by} ghi ${p.figure}, lời văn của ${p.clause} ghi ${p.found}.`,
    'quote-missing': (p) =>
      `${p.by} trích ${p.quote}, lời văn của ${p.clause} không có.${p.elsewhere && ` Lời này có ở ${p.elsewhere}.`}`,
    'quote-figure': (p) =>
      `${p.by} trích ${p.quote}, nhưng ${p.found} không phải mức giới hạn của quy định đó.`,
  },
  citing: {
    clause: () => 'danh sách điều khoản (clauses)',
    covers: () => 'phạm vi quy định đủ (covers)',
    rule: (name) => `quy định ${name}`,
    doubt: (name) => `điểm hiểu hai cách ${name}`,
    advice: (name) => `việc tiếp theo ${name}`,
    dated: (name) => `lưu ý theo ngày ${name}`,
    residual: () => 'cấp của việc không quy định nào nêu (residual)',
    precedence: () => 'nguyên tắc khi nhiều điều khoản cùng áp dụng (precedence)',
    matter: (id) => `loại hồ sơ ${id}`,
    voting: (id) => `cách biểu quyết của ${id}`,
    fact: (name) => `thông tin ${name}`,
  },
  labels: { regulation: 'Tệp quy chế:', source: 'Văn bản:' },
  line: (line) => `dòng ${line}`,
  or: ' hoặc ',
  counted: {
    share: (value) => value,
    hour: (value) => `${value} giờ`,
    day: (value) => `${value} ngày`,
    'working-day': (value) => `${value} ngày làm việc`,
    week: (value) => `${value} tuần`,
    month: (value) => `${value} tháng`,
    year: (value) => `${value} năm`,
    time: (value) => `${value} lần`,
    set: (value) => `${value} bộ`,
    person: (value) => `${value} người`,
  },
  unusedElsewhere: (count) =>
    `và ${count} số liệu ở các điều khoản mà tệp quy chế không liệt kê (xem --format json)`,
  sameText: 'SHA-256 của tệp đúng như tệp quy chế ghi.',
  otherText:
    'SHA-256 của tệp khác với SHA-256 tệp quy chế ghi (source.sha256): đây là một bản khác của văn bản.',
  parts: (parts, meant) => `Văn bản có nhiều phần đánh số từ Điều 1: ${parts}. Đối chiếu với ${meant}.`,
  part: (from, to, line) => `Điều ${from} đến Điều ${to} (từ dòng ${line})`,
  jump: (after, found, line) => `Số thứ tự bị cách quãng: sau ${after} là ${found} (dòng ${line}).`,
  firstJump: (found, line) => `Văn bản không bắt đầu từ Điều 1 mà từ ${found} (dòng ${line}).`,
  unplaced: (label, within, line) =>
    `“${label}” (dòng ${line}) giống số thứ tự nhưng không nối tiếp; được đọc là lời văn của ${within}.`,
  damaged: 'Văn bản có ký tự hỏng; có thể cần ghi đúng --encoding.',
  columns: { finding: 'Không khớp', place: 'Vị trí', clause: 'Điều khoản', figures: 'Số liệu' },
  published: (file) => `Lời văn đã ban hành (${file})`,
  notPublished: (clause) => `Văn bản không có ${clause}.`,
};

const en: SourceWords = {
  title: (regulation, file) => `${regulation} compared with the text ${file}`,
  agrees: (clauses, figures, quotes) =>
    `AGREES WITH THE TEXT: all ${clauses} clauses that are cited exist; ${figures} figures and ${quotes} quotes are right`,
  differs: (count) => `DOES NOT AGREE WITH THE TEXT: ${count} ${count === '1' ? 'finding' : 'findings'}`,
  text: (from, to, clauses) =>
    `The text from Article ${from} to Article ${to}, split into ${clauses} articles, clauses and points`,
  sections: {
    findings: 'Not in agreement',
    unlisted: 'Clauses of the text that the regulation file does not list',
    unused: 'Figures of the text that the regulation file does not use',
    notes: 'Notes',
  },
  messages: {
    'clause-missing': (p) =>
      `The text has no ${p.clause}; cited by ${p.by}.${p.elsewhere && ` Nearest: ${p.elsewhere}.`}`,
    'figure-missing': (p) =>
      `${p.by} has ${p.figure}, which does not stand in ${p.clause}; ${
        p.found ? `there stands ${p.found}` : 'no figure of that unit stands there'
      }.${p.elsewhere && ` It stands in ${p.elsewhere}.`}`,
    'limit-word': (p) => `${p.by} has ${p.figure}; in ${p.clause} stands ${p.found}.`,
    'quote-missing': (p) =>
      `${p.by} quotes ${p.quote}, which does not stand in ${p.clause}.${p.elsewhere && ` It stands in ${p.elsewhere}.`}`,
    'quote-figure': (p) => `${p.by} quotes ${p.quote}, but ${p.found} is none of its limits.`,
  },
  citing: {
    clause: () => 'the list of clauses (clauses)',
    covers: () => 'what is ruled in full (covers)',
    rule: (name) => `rule ${name}`,
    doubt: (name) => `doubt ${name}`,
    advice: (name) => `advice ${name}`,
    dated: (name) => `dated notice ${name}`,
    residual: () => 'the body of what no rule names (residual)',
    precedence: () => 'the principle where several clauses fit (precedence)',
    matter: (id) => `the matter ${id}`,
    voting: (id) => `the votes of ${id}`,
    fact: (name) => `fact ${name}`,
  },
  labels: { regulation: 'Regulation file:', source: 'Text:' },
  line: (line) => `line ${line}`,
  or: ' or ',
  counted: {
    share: (value) => value,
    hour: (value) => `${value} hours`,
    day: (value) => `${value} days`,
    'working-day': (value) => `${value} working days`,
    week: (value) => `${value} weeks`,
    month: (value) => `${value} months`,
    year: (value) => `${value} years`,
    time: (value) => `${value} times`,
    set: (value) => `${value} sets`,
    person: (value) => `${value} people`,
  },
  unusedElsewhere: (count) =>
    `and ${count} in clauses that the regulation file does not list (see --format json)`,
  sameText: 'The SHA-256 of the file is the one that the regulation file gives.',
  otherText:
    'The SHA-256 of the file is not the one that the regulation file gives (source.sha256): this is another copy of the text.',
  parts: (parts, meant) =>
    `Articles are counted from 1 more than once in the text: ${parts}. Compared with ${meant}.`,
  part: (from, to, line) => `Article ${from} to Article ${to} (from line ${line})`,
  jump: (after, found, line) => `Numbers are passed over: behind ${after} stands ${found} (line ${line}).`,
  firstJump: (found, line) => `The text does not begin with Article 1 but with ${found} (line ${line}).`,
  unplaced: (label, within, line) =>
    `“${label}” (line ${line}) looks like a number and does not follow; it is read as words of ${within}.`,
  damaged: 'Some of the bytes are no text; perhaps --encoding has to be given.',
  columns: { finding: 'Not in agreement', place: 'Place', clause: 'Clause', figures: 'Figures' },
  published: (file) => `As published (${file})`,
  notPublished: (clause) => `The text has no ${clause}.`,
};

export function sourceWordsFor(lang: Lang): SourceWords {
  return lang === 'en' ? en : vi;
}
