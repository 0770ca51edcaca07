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
  /** What kind of document the regulation is. */
  readonly text: string;
  readonly clauses: string;
  /** The value beside the deciding limit. */
  readonly grounds: string;
  /** Why the clause of the body addressed does not apply. */
  readonly crossed: string;
  readonly missing: string;
}

/** Said of a matter that no clause reserves for a body of the Party. */
const notForCommittee = {
  vi: 'không thuộc nội dung phải trình cấp ủy',
  en: 'this is not a matter for the Party committee',
};

const validate = {
  levels: {
    error: ['lỗi', 'error'],
    warning: ['cảnh báo', 'warning'],
    note: ['lưu ý', 'note'],
  } satisfies Record<FindingLevel, Said<string>>,
  rules: {
    mismatch: {
      name: ['Sai cấp trình', 'Wrong body addressed'],
      short: [
        'Cấp trình không đúng thẩm quyền theo quy chế.',
        'The body addressed is not the competent body.',
      ],
      help: [
        'Cấp trình (cấp ghi trong tờ trình) không phải cấp có thẩm quyền theo quy chế, hoặc không nằm trong các cấp còn có thể có thẩm quyền. Sửa cấp trình theo điều khoản đã dẫn, hoặc sửa thông tin của hồ sơ nếu thông tin chưa đúng.',
        'The submission addresses one body, but under the regulation another is competent, or the body addressed is not among those that may be. Address the competent body, or correct the facts of the proposal if they are wrong.',
      ],
    },
    'declared-too-high': {
      name: ['Trình cao hơn thẩm quyền', 'Addressed too high'],
      short: [
        'Cấp trình cao hơn cấp có thẩm quyền.',
        'The body addressed is higher than the competent body.',
      ],
      help: [
        'Cấp trình (cấp ghi trong tờ trình) cao hơn cấp có thẩm quyền theo quy chế. Trình đúng cấp theo điều khoản đã dẫn; nếu trình cấp cao hơn vì tính chất của nội dung thì ghi rõ tính chất đó trong thông tin của hồ sơ.',
        'The submission addresses a higher body than the regulation requires. Address the competent body; if the matter goes higher because of its importance, record that in the facts of the proposal.',
      ],
    },
    undetermined: {
      name: ['Chưa đủ thông tin', 'Information incomplete'],
      short: [
        'Hồ sơ chưa đủ thông tin để xác định thẩm quyền.',
        'The proposal does not give enough information to determine the competent body.',
      ],
      help: [
        'Theo thông tin hiện có, nhiều cấp còn có thể có thẩm quyền. Bổ sung những thông tin đã nêu rồi kiểm tra lại.',
        'On the information given, several bodies may be competent. Add the facts listed, then validate again.',
      ],
    },
    'not-declared': {
      name: ['Chưa ghi cấp trình', 'No body addressed'],
      short: ['Hồ sơ chưa ghi cấp trình.', 'The submission does not say which body it addresses.'],
      help: [
        'Hồ sơ chưa ghi cột “Cấp trình” (mã thông tin declaredAuthority). Ghi cấp có thẩm quyền đã nêu.',
        'The column “Cấp trình” (field declaredAuthority) is empty. Enter the competent body given here.',
      ],
    },
    rejected: {
      name: ['Cần sửa thông tin', 'Invalid'],
      short: ['Hồ sơ chưa hợp lệ, chưa xét được.', 'The proposal is invalid and could not be decided.'],
      help: [
        'Hồ sơ có thông tin không đọc được hoặc thiếu thông tin bắt buộc. Sửa theo hướng dẫn đã nêu rồi kiểm tra lại.',
        'The proposal has a value that cannot be read, or lacks required information. Correct it as described, then validate again.',
      ],
    },
    note: {
      name: ['Lưu ý', 'Note'],
      short: [
        'Nội dung cần lưu ý, không ảnh hưởng kết luận.',
        'Something to note; it does not affect the result.',
      ],
      help: [
        'Nội dung còn cách hiểu khác nhau, hoặc điều cần lưu ý về thông tin của hồ sơ. Không ảnh hưởng kết luận.',
        'A point open to interpretation, or something to note about the facts of the proposal. It never counts as an error.',
      ],
    },
  },
  messages: {
    /** Bodies by their names; what is absent as ''. */
    mismatch: [
      (p: MismatchParams) =>
        [
          `Hồ sơ ghi trình ${p.declared}`,
          p.isOpen
            ? `; theo thông tin hiện có, chỉ có thể thuộc thẩm quyền: ${p.bodies}${p.missing && ` (còn thiếu: ${p.missing})`}.`
            : `${p.isTooHigh ? ', cao hơn thẩm quyền' : ''}; theo ${p.text} ${
                p.residual ? notForCommittee.vi : `thuộc thẩm quyền ${p.bodies}`
              }${p.clauses && ` (${p.clauses})`}.`,
          p.grounds && ` ${p.grounds}.`,
          p.crossed && ` ${p.crossed}.`,
        ].join(''),
      (p: MismatchParams) =>
        [
          `The submission addresses the ${p.declared}`,
          p.isOpen
            ? `; on the information given, only these may be competent: ${p.bodies}${p.missing && ` (still missing: ${p.missing})`}.`
            : `${p.isTooHigh ? ', which is higher than required' : ''}; under ${p.text} ${
                p.residual ? notForCommittee.en : `the competent body is the ${p.bodies}`
              }${p.clauses && ` (${p.clauses})`}.`,
          p.grounds && ` ${p.grounds}.`,
          p.crossed && ` ${p.crossed}.`,
        ].join(''),
    ],
    /** A fact beside what the deciding provision asks of it; '' where it asks for no amount. */
    evidence: [
      (fact: string, value: string, limit: string) =>
        `${fact}: ${value}${limit && ` (điều khoản quy định: ${limit})`}`,
      (fact: string, value: string, limit: string) => `${fact}: ${value}${limit && ` (provision: ${limit})`}`,
    ],
    /** Why the clause of the body addressed does not apply. */
    crossed: [
      (clause: string, miss: string) => `Không đủ điều kiện áp dụng ${clause}: ${miss}`,
      (clause: string, miss: string) => `This does not fall under ${clause}: ${miss}`,
    ],
    undetermined: [
      (p: { readonly declared: string; readonly bodies: string; readonly missing: string }) =>
        `${p.declared && `Hồ sơ ghi trình ${p.declared}. `}Có thể thuộc thẩm quyền: ${p.bodies}.${
          p.missing && ` Còn thiếu: ${p.missing}.`
        }`,
      (p: { readonly declared: string; readonly bodies: string; readonly missing: string }) =>
        `${p.declared && `The submission addresses the ${p.declared}. `}Bodies that may be competent: ${p.bodies}.${
          p.missing && ` Still missing: ${p.missing}.`
        }`,
    ],
    notDeclared: [
      (p: Pick<MismatchParams, 'bodies' | 'isOpen' | 'clauses' | 'residual' | 'text'>) =>
        p.isOpen
          ? `Hồ sơ chưa ghi cấp trình; có thể thuộc thẩm quyền: ${p.bodies}.`
          : `Hồ sơ chưa ghi cấp trình; theo ${p.text} ${
              p.residual ? notForCommittee.vi : `thuộc thẩm quyền ${p.bodies}`
            }${p.clauses && ` (${p.clauses})`}.`,
      (p: Pick<MismatchParams, 'bodies' | 'isOpen' | 'clauses' | 'residual' | 'text'>) =>
        p.isOpen
          ? `The submission addresses no body; bodies that may be competent: ${p.bodies}.`
          : `The submission addresses no body; under ${p.text} ${
              p.residual ? notForCommittee.en : `the competent body is the ${p.bodies}`
            }${p.clauses && ` (${p.clauses})`}.`,
    ],
    /** Behind the reason: the regulation, where it is another than the run's. */
    under: [(title: string) => `Theo ${title}.`, (title: string) => `Under “${title}”.`],
    /** Where the regulation names no body. `declared` is '' for a submission without one. */
    notStated: [
      (declared: string, silent: string) =>
        `${declared ? `Hồ sơ ghi trình ${declared}` : 'Hồ sơ chưa ghi cấp trình'}; ${silent} cấp có thẩm quyền.`,
      (declared: string, silent: string) =>
        `${declared ? `The submission addresses the ${declared}` : 'The submission addresses no body'}; ${silent}.`,
    ],
    /** In the column of the competent body, where no clause reserves the matter. */
    residual: ['Không thuộc nội dung phải trình cấp ủy', 'Not a matter for the Party committee'],
  },
  columns: {
    level: ['Kết quả kiểm tra', 'Result'],
    place: ['Vị trí', 'Place'],
    proposal: ['Hồ sơ', 'Proposal'],
    declared: ['Cấp trình', 'Body addressed'],
    decides: ['Thẩm quyền', 'Competent body'],
    clause: ['Căn cứ', 'Legal basis'],
    reason: ['Lý do', 'Reason'],
  },
  title: ['Kiểm tra cấp trình', 'Check of the bodies addressed'],
  summary: {
    asDeclared: ['đúng cấp trình', 'correctly addressed'],
    /** Behind it: how many of them hang on what is assumed. */
    assuming: [
      (count: string) => `, trong đó ${count} theo nội dung tạm coi (xem bằng authority batch)`,
      (count: string) => `, ${count} of them on assumptions (shown by authority batch)`,
    ],
    rules: {
      mismatch: ['sai cấp trình', 'wrong body addressed'],
      'declared-too-high': ['trình cao hơn thẩm quyền', 'addressed too high'],
      undetermined: ['chưa đủ thông tin', 'information incomplete'],
      'not-declared': ['chưa ghi cấp trình', 'no body addressed'],
      rejected: ['cần sửa thông tin', 'invalid'],
    } satisfies Record<RowRule, Said<string>>,
    notes: ['lưu ý', 'notes'],
    known: [
      (count: string) => `${count} nội dung đã nêu lần trước mà chưa xử lý, lần này không tính.`,
      (count: string) => `${count} known findings are still there and not counted.`,
    ],
    vanished: [
      (count: string) => `${count} nội dung nêu lần trước, lần này không còn:`,
      (count: string) => `${count} known findings no longer occur:`,
    ],
    baselineWritten: [
      (path: string, count: string) => `Đã ghi ${count} nội dung vào tệp kết quả lần trước ${path}.`,
      (path: string, count: string) => `Wrote ${count} findings to ${path}.`,
    ],
    leftOut: [
      (count: string) =>
        `SARIF: còn ${count} nội dung ít nghiêm trọng hơn, chỉ ghi số lượng (xem --max-results).`,
      (count: string) =>
        `SARIF: ${count} less serious findings are counted but not listed (see --max-results).`,
    ],
    unread: [
      (count: string) => `${count} tệp không đọc được; số liệu chỉ gồm các tệp còn lại.`,
      (count: string) => `Lists that could not be read: ${count}; the counts cover only the others.`,
    ],
  },
  /** Said in place of findings that do not fit. */
  further: [
    (count: string) => `… và ${count} nội dung khác.`,
    (count: string) => `… and ${count} more findings.`,
  ],
  /** Where findings beyond the ten that GitHub shows stand. */
  furtherInSummary: [
    (count: string) =>
      `Còn ${count} nội dung nữa, ghi ở các dòng dưới đây và trong bảng tổng hợp của bước này.`,
    (count: string) =>
      `${count} more findings are in the lines below and in the table of this step's summary.`,
  ],
  vanished: ['Nay không còn', 'No longer found'],
  unread: ['Không đọc được', 'Unreadable'],
  stdin: ['dữ liệu từ lệnh trước (-)', 'standard input'],
  /** Where in its list a proposal stands. */
  atLine: [(line: string) => `dòng ${line}`, (line: string) => `line ${line}`],
  atCell: [(cell: string) => `ô ${cell}`, (cell: string) => `cell ${cell}`],
  /** A row by its number, for one that has neither id nor title. */
  row: [(row: number) => `Hồ sơ thứ ${row}`, (row: number) => `Proposal ${row}`],
  /** Said of what is the same for many rows, at the first of them. */
  sameForRows: [
    (count: string) => `(chung cho ${count} hồ sơ)`,
    (count: string) => `(the same for ${count} proposals)`,
  ],
  clausesInRun: [
    (clauses: string) => `Các điều khoản viện dẫn trong lần kiểm tra này: ${clauses}.`,
    (clauses: string) => `Clauses cited in this run: ${clauses}.`,
  ],
} satisfies Catalogue;

/** A kind of finding, told once. */
export type RuleWords = Words<typeof validate.rules>[RowRule | 'note'];

export const validateWordsFor = wordsOf(validate);
