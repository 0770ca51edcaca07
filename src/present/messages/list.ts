/** The words of lists: answers beside their rows, what was found out about a list, the summary, the progress. */
import type { Outcome } from '../../model/decision.ts';
import { type Catalogue, type Said, wordsOf } from './catalogue.ts';

/** The columns that are added to a list, in their order. */
export const ANSWER_COLUMNS = ['outcome', 'authority', 'grounds', 'missing', 'assumptions', 'notes'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** What becomes of a row: an outcome, or it is refused. */
export type RowOutcome = Outcome | 'rejected';

/** What sentences about a list take: texts of others come quoted, keys by their names, the rest as it is. */
export const NOTE_PARAMS = {
  quoted: [
    'columns',
    'header',
    'headers',
    'used',
    'text',
    'other',
    'left',
    'vi',
    'en',
    'ids',
    'sheet',
    'sheets',
  ],
  keys: ['key', 'keys'],
  places: ['at', 'viAt', 'enAt'],
  plain: ['style', 'line', 'blank', 'lines', 'choice', 'fact', 'unit', 'places'],
} as const;

/**
 * Lists come joined; what is absent is ''. `name` is a header and `id` a fact as they are written in a flag, `rows` kinds of
 * rows with how many there are and where, `unread` sheets with why they are not read.
 */
export type ListNoteParams = Readonly<
  Record<
    (typeof NOTE_PARAMS)[keyof typeof NOTE_PARAMS][number] | 'count' | 'name' | 'id' | 'rows' | 'unread',
    string
  >
>;

export interface ProgressParams {
  readonly rows: string;
  /** Rows a second. */
  readonly rate: string;
  /** Whole percent of the input; '' where its size is not known. */
  readonly percent: string;
  /** Time left as m:ss or h:mm:ss; '' where it is not known. */
  readonly left: string;
}

const list = {
  answers: {
    outcome: ['Kết quả', 'Outcome'],
    authority: ['Thẩm quyền', 'Competent body'],
    grounds: ['Căn cứ', 'Legal basis'],
    missing: ['Thông tin còn thiếu', 'Missing'],
    assumptions: ['Tạm coi là', 'Assumed'],
    notes: ['Lưu ý', 'Notes'],
  } satisfies Record<AnswerColumn, Said<string>>,
  outcomes: {
    decided: ['Đã xác định', 'Decided'],
    residual: ['Không thuộc nội dung phải trình cấp ủy', 'Not a matter for the Party committee'],
    undetermined: ['Chưa đủ thông tin', 'Information incomplete'],
    rejected: ['Cần sửa thông tin', 'Invalid'],
  } satisfies Record<RowOutcome, Said<string>>,
  /** Heads of the other columns. */
  columns: {
    file: ['Tệp', 'File'],
    sheet: ['Trang tính', 'Sheet'],
    line: ['Dòng', 'Line'],
    row: ['Hồ sơ thứ', 'Row'],
    id: ['Mã hồ sơ', 'id'],
    title: ['Tên', 'title'],
    proposal: ['Hồ sơ', 'Proposal'],
    groundsOrMissing: ['Căn cứ hoặc thông tin còn thiếu', 'Legal basis, or what is missing'],
    reason: ['Lý do', 'Reason'],
    raw: ['Nội dung', 'Content'],
    count: ['Số hồ sơ', 'Proposals'],
  },
  /** Said of an undetermined row: the bodies that remain. */
  possible: [(bodies: string) => `Có thể là: ${bodies}.`, (bodies: string) => `Possible: ${bodies}.`],
  /** Behind the grounds of a row: the id of the regulation, where it is another than the run's. */
  under: [(id: string) => `theo ${id}`, (id: string) => `under ${id}`],
  /** Said of an undetermined row in a table: the facts that are missing. */
  lacking: [(facts: string) => `còn thiếu: ${facts}`, (facts: string) => `missing: ${facts}`],
  /** Under a table with too little room for full names: each short name with its full one. */
  shortNames: [(pairs: string) => `Tên viết gọn – ${pairs}.`, (pairs: string) => `Short names – ${pairs}.`],
  /** Where something stands. */
  atLine: [(line: string) => `dòng ${line}`, (line: string) => `line ${line}`],
  atCell: [(cell: string) => `ô ${cell}`, (cell: string) => `cell ${cell}`],
  /** Rows of a kind, how many and where. */
  ofKind: [
    (kind: string, count: string, lines: string) => `${count} ${kind}${lines && ` (dòng ${lines})`}`,
    (kind: string, count: string, lines: string) =>
      `${kind}: ${count}${lines && ` (${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines})`}`,
  ],
  /** Between the clauses of a row in a table and the number of its warnings. */
  warned: [
    (count: number) => `(${count} lưu ý)`,
    (count: number) => (count === 1 ? '(1 note)' : `(${count} notes)`),
  ],
  sheets: {
    list: ['Kết quả', 'Results'],
    summary: ['Tổng hợp', 'Summary'],
  },
  summary: {
    title: ['Tổng hợp', 'Summary'],
    /** Counts come written out. */
    rows: [
      (count: string) => `${count} hồ sơ`,
      (count: string) => (count === '1' ? '1 proposal' : `${count} proposals`),
    ],
    rowsOf: [
      (count: string, lists: number) => `${count} hồ sơ trong ${lists} danh sách`,
      (count: string, lists: number) => `${count} proposals in ${lists} lists`,
    ],
    /** Rows that a regulation answers, under its title, where a run has several. */
    ofRegulation: [
      (title: string, count: string) => `${title}: ${count} hồ sơ`,
      (title: string, count: string) => `${title}: ${count === '1' ? '1 proposal' : `${count} proposals`}`,
    ],
    missing: ['Thông tin còn thiếu nhiều nhất', 'Most often missing'],
    warnings: ['Lưu ý', 'Please note'],
    furtherKinds: [(count: number) => `… và ${count} lưu ý khác`, (count: number) => `… and ${count} more`],
    /** Refused rows beyond those that were told in full. */
    furtherRejected: [
      (count: string, rejectsGiven: boolean) =>
        `… và ${count} hồ sơ khác cần sửa thông tin${rejectsGiven ? '.' : '; thêm --rejects TỆP để ghi các hồ sơ này ra tệp riêng.'}`,
      (count: string, rejectsGiven: boolean) =>
        `… and ${count === '1' ? '1 more invalid row' : `${count} more invalid rows`}${rejectsGiven ? '.' : '; add --rejects FILE to write these rows to a separate file.'}`,
    ],
    written: [(paths: string) => `Đã ghi ${paths}.`, (paths: string) => `Wrote ${paths}.`],
  },
  configuration: [
    (file: string) => `Danh sách được đọc theo tệp cấu hình ${file}.`,
    (file: string) => `Lists are read with the configuration file ${file}.`,
  ],
  progress: [
    ({ rows, rate, percent, left }: ProgressParams) =>
      [percent && `${percent}%`, `${rows} dòng`, rate && `${rate} dòng/giây`, left && `còn khoảng ${left}`]
        .filter(Boolean)
        .join(' · '),
    ({ rows, rate, percent, left }: ProgressParams) =>
      [percent && `${percent}%`, `${rows} rows`, rate && `${rate} rows/s`, left && `about ${left} left`]
        .filter(Boolean)
        .join(' · '),
  ],
  /** What was found out about a list. */
  notes: {
    'columns-unknown': [
      (p) =>
        `không dùng để xét, giữ nguyên các cột: ${p.columns}. Nếu cột nào là thông tin của hồ sơ, ghi rõ bằng --map "Tên cột=mã thông tin".`,
      (p) =>
        `columns not used and kept unchanged: ${p.columns}. If one of them holds a field of the proposal, say which with --map "Column=field".`,
    ],
    'column-ambiguous': [
      (p) =>
        `cột ${p.header} có thể là ${p.keys}, nên chưa dùng để xét; ghi rõ bằng --map "Tên cột=mã thông tin".`,
      (p) =>
        `the column ${p.header} could be ${p.keys}, so it is not used; say which with --map "Column=field".`,
    ],
    'column-beside': [
      (p) => `cột ${p.header} giữ nguyên; ${p.key} lấy từ cột ${p.used}.`,
      (p) => `the column ${p.header} is kept unchanged; ${p.key} is taken from the column ${p.used}.`,
    ],
    'unit-line': [
      (p) =>
        `đơn vị của ${p.headers || 'các cột số tiền'} lấy theo ${p.text}${p.line && ` (dòng ${p.line})`}.`,
      (p) =>
        `the unit of ${p.headers || 'the amounts'} is taken from ${p.text}${p.line && ` (line ${p.line})`}.`,
    ],
    'number-style-proved': [
      (p) =>
        `số được đọc theo ${styles[p.style]?.[0] ?? p.style}, căn cứ ${p.text}${p.header && ` ở cột ${p.header}`}${p.at && ` (${p.at})`}.`,
      (p) =>
        `numbers are read ${styles[p.style]?.[1] ?? p.style}, as ${p.text}${p.header && ` in the column ${p.header}`}${p.at && ` (${p.at})`} shows.`,
    ],
    'number-style-contradicted': [
      (p) =>
        `danh sách viết số theo hai kiểu: ${p.vi} (${p.viAt}) và ${p.en} (${p.enAt}); các số có thể đọc hai cách chưa được xét. Ghi rõ bằng --number-format vi hoặc --number-format en.`,
      (p) =>
        `the list writes numbers in two ways: ${p.vi} (${p.viAt}) and ${p.en} (${p.enAt}); numbers that can be read in two ways are not accepted. Say which with --number-format vi or --number-format en.`,
    ],
    'number-style-unproved': [
      () =>
        'chưa rõ danh sách viết số kiểu Việt Nam (1.000,5) hay kiểu Anh (1,000.5); các số có thể đọc hai cách chưa được xét. Ghi rõ bằng --number-format vi hoặc --number-format en.',
      () =>
        'the list does not show whether numbers are written the Vietnamese way (1.000,5) or the English way (1,000.5); numbers that can be read in two ways are not accepted. Say which with --number-format vi or --number-format en.',
    ],
    'marked-column': [
      (p) =>
        `cột ${p.header} chỉ có dấu “x” và ô trống; ${blanks[p.blank]?.[0] ?? 'ô trống tạm coi là “không”'}.`,
      (p) =>
        `the column ${p.header} holds only “x” and blanks; ${blanks[p.blank]?.[1] ?? 'a blank is taken as “no”'}.`,
    ],
    'rows-carried': [
      (p) => `giữ nguyên, không xét: ${p.rows}.`,
      (p) => `kept unchanged, not decided: ${p.rows}.`,
    ],
    'rows-hidden': [
      (p) =>
        p.choice === 'skip'
          ? `không đọc ${p.count} dòng ẩn${among.vi(p.count, p.lines)}; muốn đọc, thêm --hidden-rows read.`
          : `${p.count} dòng ẩn vẫn được xét như các dòng khác${among.vi(p.count, p.lines)}; muốn bỏ qua, thêm --hidden-rows skip.`,
      (p) =>
        p.choice === 'skip'
          ? `${rows(p.count, 'hidden row')} skipped${among.en(p.count, p.lines)}; to read them, add --hidden-rows read.`
          : `${rows(p.count, 'hidden row')} read like the others${among.en(p.count, p.lines)}; to skip them, add --hidden-rows skip.`,
    ],
    'columns-hidden': [
      (p) => `cột ẩn vẫn được đọc${p.sheet && ` (trang tính ${p.sheet})`}: ${p.columns}.`,
      (p) => `hidden columns are read${p.sheet && ` (sheet ${p.sheet})`}: ${p.columns}.`,
    ],
    'sheets-unread': [(p) => `trang tính ${p.unread}.`, (p) => `sheet ${p.unread}.`],
    'tables-read': [
      (p) => `đọc ${p.count} bảng${p.sheets && ` ở các trang tính ${p.sheets}`}.`,
      (p) => `${p.count} tables are read${p.sheets && `, on the sheets ${p.sheets}`}.`,
    ],
    'column-unit-needed': [
      (p) =>
        `cột ${p.header} có số chưa ghi đơn vị nên các số đó chưa được xét; ghi rõ đơn vị, ví dụ --unit "${p.name}=${units[p.unit] ?? ''}".`,
      (p) =>
        `the column ${p.header} has figures without a unit, which are not accepted; give the unit, for example --unit "${p.name}=${units[p.unit] ?? ''}".`,
    ],
    'column-units-differ': [
      (p) =>
        `đơn vị của cột ${p.header} ghi khác nhau ở hai chỗ: ${p.text} và ${p.other}; ghi rõ bằng --unit "${p.name}=…".`,
      (p) =>
        `two different units are given for the column ${p.header}: ${p.text} and ${p.other}; say which with --unit "${p.name}=…".`,
    ],
    'column-unit-unclear': [
      (p) =>
        `đơn vị của cột ${p.header} ghi là ${p.text}, trong đó ${p.left} chưa rõ nghĩa; ghi rõ bằng --unit "${p.name}=…".`,
      (p) =>
        `the unit of the column ${p.header} is given as ${p.text}, where ${p.left} is not understood; give it with --unit "${p.name}=…".`,
    ],
    'column-unclear': [
      (p) =>
        `cột ${p.header} có thể là ${p.key} nhưng chưa rõ; nếu đúng, thêm --map "${p.name}=${p.id}"; nếu không, thêm --ignore-column "${p.name}".`,
      (p) =>
        `the column ${p.header} may be ${p.key}, but this is not clear; if so, add --map "${p.name}=${p.id}"; if not, add --ignore-column "${p.name}".`,
    ],
    'unit-column': [
      (p) => `đơn vị của ${p.headers} ở từng dòng lấy theo cột ${p.header}.`,
      (p) => `the column ${p.header} gives the unit of ${p.headers} in each row.`,
    ],
    'unit-format': [
      (p) => `đơn vị của ${p.headers} lấy theo định dạng số của ô.`,
      (p) => `the unit of ${p.headers} is taken from the number format of the cells.`,
    ],
    'own-answers': [
      (p) => `không đọc các cột do phần mềm ghi ở lần trước: ${p.columns}.`,
      (p) => `columns written by an earlier run of this program are not read: ${p.columns}.`,
    ],
    'ids-prefixed': [
      (p) => `số thứ tự bắt đầu lại ở mỗi bảng, nên mã hồ sơ được thêm tên bảng: ${p.ids}.`,
      (p) => `numbering starts again in each table, so ids carry the name of the table: ${p.ids}.`,
    ],
    'possibly-same': [
      (p) => `${p.count} dự án có thể bị ghi hai lần: ${p.text} (${p.places}).`,
      (p) =>
        `${p.count === '1' ? '1 project may' : `${p.count} projects may`} be listed twice: ${p.text} (${p.places}).`,
    ],
    'ids-repeated': [
      (p) => `${p.count} dòng có mã hồ sơ trùng với dòng trước: ${p.ids}.`,
      (p) => `${p.count === '1' ? '1 row repeats' : `${p.count} rows repeat`} an earlier id: ${p.ids}.`,
    ],
  } satisfies Record<string, Said<(params: ListNoteParams) => string>>,
} satisfies Catalogue;

/** What is said once about a list. */
export type ListNoteCode = keyof typeof list.notes;

const blanks: Readonly<Record<string, Said<string>>> = {
  no: ['ô trống tạm coi là “không”', 'a blank is taken as “no”'],
  refused: [
    'ô trống không rõ là có hay không nên dòng đó chưa được xét, cần ghi “có” hoặc “không”',
    'a blank could mean yes or no and is not accepted; write “yes” or “no”',
  ],
  'left-out': ['ô trống coi là hồ sơ không ghi', 'a blank means “not given”'],
};

const styles: Readonly<Record<string, Said<string>>> = {
  vi: ['kiểu Việt Nam (1.234,5)', 'the Vietnamese way (1.234,5)'],
  en: ['kiểu Anh (1,234.5)', 'the English way (1,234.5)'],
};

/** Units as lists count in them, by the base unit. */
const units: Readonly<Record<string, string>> = { VND: 'triệu đồng', USD: 'triệu USD', ha: 'm2' };

function rows(count: string, kind: string): string {
  return count === '1' ? `1 ${kind} is` : `${count} ${kind}s are`;
}

/** The lines, as many as are known of them. */
const among = {
  vi: (count: string, lines: string): string => {
    if (lines === '') return '';
    return count !== String(lines.split(', ').length) ? ` (dòng ${lines}, …)` : ` (dòng ${lines})`;
  },
  en: (count: string, lines: string): string => {
    if (lines === '') return '';
    return count !== String(lines.split(', ').length)
      ? ` (lines ${lines}, …)`
      : ` (${count === '1' ? 'line' : 'lines'} ${lines})`;
  },
};

export const listWordsFor = wordsOf(list);
