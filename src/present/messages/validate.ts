/** The words of `authority validate`: what is found in a row, what each kind of finding means, the summary. */
import type { FindingLevel } from '../../model/audit.ts';
import type { RowRule } from '../../model/finding.ts';
import { type Catalogue, type Said, type Words, wordsOf } from './catalogue.ts';

export interface MismatchParams {
  readonly declared: string;
  /** The body that decides, or those that remain. */
  readonly bodies: string;
  readonly isOpen: boolean;
  readonly isTooHigh: boolean;
  /** Whether no clause reserves the matter. */
  readonly residual: boolean;
  readonly clauses: string;
  /** The deciding limit beside the value. */
  readonly grounds: string;
  /** The limit that keeps the named body's clause from fitting, with its clause. */
  readonly crossed: string;
  readonly missing: string;
}

const validate = {
  levels: {
    error: ['lỗi', 'error'],
    warning: ['cảnh báo', 'warning'],
    note: ['lưu ý', 'note'],
  } satisfies Record<FindingLevel, Said<string>>,
  rules: {
    mismatch: {
      name: ['Sai cấp', 'Wrong body'],
      short: [
        'Cấp ghi trong hồ sơ không phải cấp quyết định.',
        'The body that the submission names is not the one that decides.',
      ],
      help: [
        'Hồ sơ ghi một cấp, nhưng theo quy chế thì cấp khác quyết định, hoặc cấp ghi không nằm trong các cấp còn có thể. Sửa cấp trình theo điều khoản nêu trong phát hiện, hoặc sửa thông tin của hồ sơ nếu thông tin chưa đúng.',
        'The submission names one body, and by the regulation another decides, or the one that is named is none of those that remain possible. Address it to the body of the clause that the finding names, or correct the facts of the proposal where they are wrong.',
      ],
    },
    'declared-too-high': {
      name: ['Trình cao hơn cấp quyết định', 'Addressed too high'],
      short: [
        'Cấp ghi trong hồ sơ cao hơn cấp quyết định.',
        'The body that the submission names is higher than the one that decides.',
      ],
      help: [
        'Hồ sơ ghi một cấp cao hơn cấp quyết định theo quy chế. Trình đúng cấp theo điều khoản nêu trong phát hiện; nếu vì tính chất hệ trọng mà trình cấp cao hơn thì ghi rõ điều đó trong thông tin của hồ sơ.',
        'The submission names a higher body than the regulation asks for. Address it to the body of the clause that the finding names; where it goes higher for its weight, say so in the facts of the proposal.',
      ],
    },
    undetermined: {
      name: ['Chưa xác định được cấp', 'Body undetermined'],
      short: [
        'Thiếu thông tin nên chưa xác định được cấp quyết định.',
        'Facts are missing, so that the deciding body is open.',
      ],
      help: [
        'Với thông tin hiện có, nhiều cấp còn có thể quyết định. Bổ sung những thông tin nêu trong phát hiện rồi kiểm tra lại.',
        'With the facts that are given several bodies could decide. Add the facts that the finding names, then validate again.',
      ],
    },
    'not-declared': {
      name: ['Chưa ghi cấp trình', 'No body named'],
      short: ['Hồ sơ chưa ghi cấp quyết định.', 'The submission names no body.'],
      help: [
        'Hồ sơ chưa ghi cấp ở cột “Cấp trình” (khóa declaredAuthority). Ghi cấp nêu trong phát hiện.',
        'The submission names no body in the column “Cấp trình” (key declaredAuthority). Enter the body that the finding names.',
      ],
    },
    rejected: {
      name: ['Dữ liệu lỗi', 'Refused'],
      short: [
        'Hồ sơ có lỗi dữ liệu nên không xét được.',
        'The proposal holds errors and could not be decided.',
      ],
      help: [
        'Hồ sơ có giá trị không đọc được, hoặc thiếu điều bắt buộc. Sửa theo cách nêu trong phát hiện rồi kiểm tra lại.',
        'The proposal holds a value that cannot be read, or lacks what every proposal must have. Mend it as the finding says, then validate again.',
      ],
    },
    note: {
      name: ['Lưu ý', 'Note'],
      short: ['Điểm cần lưu ý, không làm hỏng kết quả.', 'Something to take note of; it fails nothing.'],
      help: [
        'Điểm có thể hiểu theo hai cách, hoặc điều cần lưu ý khi đọc hồ sơ. Không tính là lỗi.',
        'A point that can be read in two ways, or something to note about how the proposal was read. It never counts as an error.',
      ],
    },
  },
  messages: {
    /** Bodies by their names; what is absent as ''. */
    mismatch: [
      (p: MismatchParams) =>
        [
          `Ghi ${p.declared}`,
          p.isOpen
            ? `, nhưng chỉ còn có thể là: ${p.bodies}${p.missing && ` (còn thiếu: ${p.missing})`}.`
            : `, ${p.isTooHigh ? 'cao hơn cấp quyết định là' : 'đúng ra là'} ${p.bodies}${
                p.residual ? ' vì không điều khoản nào quy định riêng' : ''
              }${p.clauses && ` (${p.clauses})`}.`,
          p.grounds && ` ${p.grounds}.`,
          p.crossed && ` Không thuộc ${p.crossed}.`,
        ].join(''),
      (p: MismatchParams) =>
        [
          `Names ${p.declared}`,
          p.isOpen
            ? `, but only these remain possible: ${p.bodies}${p.missing && ` (still missing: ${p.missing})`}.`
            : `, ${p.isTooHigh ? 'higher than the deciding body, which is' : 'where the deciding body is'} ${p.bodies}${
                p.residual ? ' because no clause reserves the matter' : ''
              }${p.clauses && ` (${p.clauses})`}.`,
          p.grounds && ` ${p.grounds}.`,
          p.crossed && ` Not covered by ${p.crossed}.`,
        ].join(''),
    ],
    undetermined: [
      (p: { readonly declared: string; readonly bodies: string; readonly missing: string }) =>
        `${p.declared ? `Ghi ${p.declared}, còn có thể là` : 'Có thể là'}: ${p.bodies}${
          p.missing && `; còn thiếu: ${p.missing}`
        }.`,
      (p: { readonly declared: string; readonly bodies: string; readonly missing: string }) =>
        `${p.declared ? `Names ${p.declared}, and these remain possible` : 'These remain possible'}: ${p.bodies}${
          p.missing && `; still missing: ${p.missing}`
        }.`,
    ],
    notDeclared: [
      (p: Pick<MismatchParams, 'bodies' | 'isOpen' | 'clauses' | 'residual'>) =>
        p.isOpen
          ? `Có thể là: ${p.bodies}.`
          : `${p.residual ? 'Không điều khoản nào quy định riêng, nên cấp quyết định' : 'Cấp quyết định'} là ${p.bodies}${
              p.clauses && ` (${p.clauses})`
            }.`,
      (p: Pick<MismatchParams, 'bodies' | 'isOpen' | 'clauses' | 'residual'>) =>
        p.isOpen
          ? `These are possible: ${p.bodies}.`
          : `${p.residual ? 'No clause reserves the matter, so the deciding body' : 'The deciding body'} is ${p.bodies}${
              p.clauses && ` (${p.clauses})`
            }.`,
    ],
    /** Behind the reason: the regulation, where it is another than the run's. */
    under: [(title: string) => `Theo ${title}.`, (title: string) => `Under “${title}”.`],
    /** Where the regulation names no body. `declared` is '' for a submission without one. */
    notStated: [
      (declared: string) =>
        declared ? `Ghi ${declared}, quy chế không nêu cấp quyết định.` : 'Quy chế không nêu cấp quyết định.',
      (declared: string) =>
        declared
          ? `Names ${declared}, and the regulation does not state who decides.`
          : 'The regulation does not state who decides.',
    ],
    /** What stands for a deciding body where nobody decides. */
    nobody: ['không cấp nào', 'nobody'],
  },
  columns: {
    level: ['Mức', 'Level'],
    place: ['Vị trí', 'Place'],
    proposal: ['Hồ sơ', 'Proposal'],
    declared: ['Cấp ghi', 'Named'],
    decides: ['Cấp quyết định', 'Decides'],
    clause: ['Điều khoản', 'Clause'],
    reason: ['Lý do', 'Reason'],
  },
  title: ['Kiểm tra cấp trình', 'Validation of the named bodies'],
  summary: {
    asDeclared: ['ghi đúng cấp', 'as declared'],
    rules: {
      mismatch: ['sai cấp', 'name the wrong body'],
      'declared-too-high': ['trình cao hơn cấp quyết định', 'are addressed too high'],
      undetermined: ['chưa xác định được cấp', 'undetermined'],
      'not-declared': ['chưa ghi cấp trình', 'name no body'],
      rejected: ['dữ liệu lỗi', 'refused'],
    } satisfies Record<RowRule, Said<string>>,
    notes: ['lưu ý', 'notes'],
    known: [
      (count: string) => `${count} phát hiện đã biết từ trước, không tính.`,
      (count: string) => `${count} known findings do not count.`,
    ],
    vanished: [
      (count: string) => `${count} phát hiện đã biết nay không còn:`,
      (count: string) => `${count} known findings are gone:`,
    ],
    baselineWritten: [
      (path: string, count: string) => `Đã ghi ${count} phát hiện vào ${path}.`,
      (path: string, count: string) => `Wrote ${count} findings to ${path}.`,
    ],
    leftOut: [
      (count: string) =>
        `SARIF: ${count} phát hiện ít nghiêm trọng hơn chỉ được đếm, không ghi từng phát hiện (xem --max-results).`,
      (count: string) =>
        `SARIF: ${count} less serious findings are counted and not listed one by one (see --max-results).`,
    ],
    unread: [
      (count: string) => `${count} tệp không đọc được; số liệu chỉ là của các tệp khác.`,
      (count: string) => `Lists that could not be read: ${count}; the counts are of the others alone.`,
    ],
  },
  /** Said in place of findings that do not fit. */
  further: [
    (count: string) => `… và ${count} phát hiện khác.`,
    (count: string) => `… and ${count} more findings.`,
  ],
  /** Where findings beyond the ten that GitHub shows stand. */
  furtherInSummary: [
    (count: string) =>
      `Còn ${count} phát hiện nữa, ghi ở các dòng dưới đây và trong bảng tổng hợp của bước này.`,
    (count: string) =>
      `${count} more findings stand in the lines below and in the table of this step's summary.`,
  ],
  vanished: ['Nay không còn', 'Gone'],
  unread: ['Không đọc được', 'Unreadable'],
  stdin: ['đầu vào chuẩn', 'standard input'],
  /** A row by its number, for one that has neither id nor title. */
  row: [(row: number) => `Hàng ${row}`, (row: number) => `Row ${row}`],
  /** Said of what is the same for many rows, at the first of them. */
  sameForRows: [
    (count: string) => `(như nhau ở ${count} hồ sơ)`,
    (count: string) => `(the same for ${count} proposals)`,
  ],
  clausesInRun: [
    (clauses: string) => `Các điều khoản trong lần kiểm tra này: ${clauses}.`,
    (clauses: string) => `Clauses in this run: ${clauses}.`,
  ],
} satisfies Catalogue;

/** A kind of finding, told once. */
export type RuleWords = Words<typeof validate.rules>[RowRule | 'note'];

export const validateWordsFor = wordsOf(validate);
