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
  plain: ['at', 'style', 'line', 'viAt', 'enAt', 'blank', 'lines', 'choice', 'fact', 'unit', 'places'],
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
    authority: ['Cấp quyết định', 'Deciding body'],
    grounds: ['Căn cứ', 'Grounds'],
    missing: ['Còn thiếu', 'Missing'],
    assumptions: ['Giả định', 'Assumed'],
    notes: ['Lưu ý', 'Notes'],
  } satisfies Record<AnswerColumn, Said<string>>,
  outcomes: {
    decided: ['Đã xác định', 'Decided'],
    residual: ['Không có quy định riêng', 'No clause of its own'],
    undetermined: ['Chưa xác định', 'Undetermined'],
    rejected: ['Dữ liệu lỗi', 'Bad data'],
  } satisfies Record<RowOutcome, Said<string>>,
  /** Heads of the other columns. */
  columns: {
    file: ['Tệp', 'File'],
    sheet: ['Trang tính', 'Sheet'],
    line: ['Dòng', 'Line'],
    row: ['Hàng', 'Row'],
    id: ['Mã hồ sơ', 'id'],
    title: ['Tên', 'title'],
    proposal: ['Hồ sơ', 'Proposal'],
    groundsOrMissing: ['Căn cứ hoặc thông tin còn thiếu', 'Grounds, or what is missing'],
    reason: ['Lý do', 'Reason'],
    raw: ['Nội dung', 'Content'],
    count: ['Số hồ sơ', 'Proposals'],
  },
  /** Said of an undetermined row: the bodies that remain. */
  possible: [(bodies: string) => `Có thể là: ${bodies}.`, (bodies: string) => `Still possible: ${bodies}.`],
  /** Behind the grounds of a row: the id of the regulation, where it is another than the run's. */
  under: [(id: string) => `theo ${id}`, (id: string) => `under ${id}`],
  /** Said of an undetermined row in a table: the facts that are missing. */
  lacking: [(facts: string) => `thiếu: ${facts}`, (facts: string) => `missing: ${facts}`],
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
    /** A body that decides because no clause reserves the matter. */
    residual: [
      (body: string) => `${body} (không có quy định riêng)`,
      (body: string) => `${body} (no clause of its own)`,
    ],
    missing: ['Thông tin còn thiếu nhiều nhất', 'Facts missing most often'],
    warnings: ['Lưu ý', 'Take note'],
    furtherKinds: [
      (count: number) => `… và ${count} loại khác`,
      (count: number) => `… and ${count} more kinds`,
    ],
    /** Refused rows beyond those that were told in full. */
    furtherRejected: [
      (count: string, rejectsGiven: boolean) =>
        `… và ${count} hàng khác có lỗi${rejectsGiven ? '.' : '; ghi riêng các hàng lỗi bằng --rejects TỆP.'}`,
      (count: string, rejectsGiven: boolean) =>
        `… and ${count === '1' ? '1 more row' : `${count} more rows`} with errors${rejectsGiven ? '.' : '; --rejects FILE writes them to a file of their own.'}`,
    ],
    written: [(paths: string) => `Đã ghi ${paths}.`, (paths: string) => `Wrote ${paths}.`],
  },
  configuration: [
    (file: string) => `Đọc danh sách theo cấu hình ${file}.`,
    (file: string) => `Lists are read by the configuration ${file}.`,
  ],
  progress: [
    ({ rows, rate, percent, left }: ProgressParams) =>
      [percent && `${percent}%`, `${rows} hàng`, rate && `${rate} hàng/giây`, left && `còn khoảng ${left}`]
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
        `không dùng để xét, giữ nguyên các cột: ${p.columns}. Dùng --map "Tên cột=khóa" nếu cột nào là thông tin của hồ sơ.`,
      (p) =>
        `not used in deciding, carried through: ${p.columns}. Use --map "Column=key" where one of them is a fact.`,
    ],
    'column-ambiguous': [
      (p) => `cột ${p.header} có thể là ${p.keys}, nên chưa dùng để xét; ghi rõ bằng --map "Tên cột=khóa".`,
      (p) => `the column ${p.header} could be ${p.keys} and is not used; say which with --map "Column=key".`,
    ],
    'column-beside': [
      (p) => `cột ${p.header} giữ nguyên; ${p.key} lấy từ cột ${p.used}.`,
      (p) => `the column ${p.header} is carried through; ${p.key} comes from ${p.used}.`,
    ],
    'unit-line': [
      (p) =>
        `dòng ${p.text}${p.line && ` (dòng ${p.line})`} cho đơn vị của ${p.headers || 'các cột số tiền'}.`,
      (p) => `${p.text}${p.line && ` (line ${p.line})`} gives the unit of ${p.headers || 'the amounts'}.`,
    ],
    'number-style-proved': [
      (p) =>
        `số được đọc ${styles[p.style]?.[0] ?? p.style}, theo ${p.text}${p.header && ` ở cột ${p.header}`}${p.at && ` (${p.at})`}.`,
      (p) =>
        `numbers are read ${styles[p.style]?.[1] ?? p.style}, as ${p.text}${p.header && ` in the column ${p.header}`}${p.at && ` (${p.at})`} shows.`,
    ],
    'number-style-contradicted': [
      (p) =>
        `danh sách có số viết theo hai kiểu: ${p.vi} (${p.viAt}) và ${p.en} (${p.enAt}); các số đọc được hai cách bị từ chối. Ghi rõ --number-format vi hoặc en.`,
      (p) =>
        `the list writes numbers in two ways: ${p.vi} (${p.viAt}) and ${p.en} (${p.enAt}); numbers that read two ways are refused. Say which with --number-format vi or en.`,
    ],
    'number-style-unproved': [
      () =>
        'không có số nào cho biết dấu phẩy và dấu chấm được dùng ra sao; các số đọc được hai cách bị từ chối. Ghi rõ --number-format vi hoặc en.',
      () =>
        'no number shows how commas and points are used; numbers that read two ways are refused. Say which with --number-format vi or en.',
    ],
    'marked-column': [
      (p) =>
        `cột ${p.header} chỉ có dấu “x” và ô trống; ${blanks[p.blank]?.[0] ?? 'ô trống được hiểu là không'}.`,
      (p) =>
        `the column ${p.header} holds only “x” and blanks; ${blanks[p.blank]?.[1] ?? 'a blank means no'}.`,
    ],
    'rows-carried': [
      (p) => `giữ nguyên, không xét: ${p.rows}.`,
      (p) => `carried through, not decided: ${p.rows}.`,
    ],
    'rows-hidden': [
      (p) =>
        p.choice === 'skip'
          ? `${p.count} hàng ẩn không đọc${among.vi(p.count, p.lines)}; để đọc: --hidden-rows read.`
          : `${p.count} hàng ẩn vẫn được xét như các hàng khác${among.vi(p.count, p.lines)}; để bỏ qua: --hidden-rows skip.`,
      (p) =>
        p.choice === 'skip'
          ? `${rows(p.count, 'hidden row')} left out${among.en(p.count, p.lines)}; to read them: --hidden-rows read.`
          : `${rows(p.count, 'hidden row')} read as all others are${among.en(p.count, p.lines)}; to leave them out: --hidden-rows skip.`,
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
        `cột ${p.header} có số không ghi đơn vị, chắc không tính theo đơn vị gốc: từ chối mọi số không ghi đơn vị của cột; cho biết đơn vị, ví dụ --unit "${p.name}=${units[p.unit] ?? ''}".`,
      (p) =>
        `the column ${p.header} has figures without a unit that are surely not in the base unit: all its bare figures are refused; say the unit, such as --unit "${p.name}=${units[p.unit] ?? ''}".`,
    ],
    'column-units-differ': [
      (p) =>
        `đơn vị của cột ${p.header} ghi hai nơi khác nhau: ${p.text} và ${p.other}; ghi rõ bằng --unit "${p.name}=…".`,
      (p) =>
        `two units are stated for the column ${p.header}: ${p.text} and ${p.other}; say which with --unit "${p.name}=…".`,
    ],
    'column-unit-unclear': [
      (p) =>
        `đơn vị của cột ${p.header} ghi là ${p.text}, chưa hiểu ${p.left}; ghi rõ bằng --unit "${p.name}=…".`,
      (p) =>
        `the unit of the column ${p.header} is stated as ${p.text}, of which ${p.left} is not understood; say it with --unit "${p.name}=…".`,
    ],
    'column-unclear': [
      (p) =>
        `cột ${p.header} có thể là ${p.key} nhưng chưa được hiểu; nếu đúng: --map "${p.name}=${p.id}", nếu không: --ignore-column "${p.name}".`,
      (p) =>
        `the column ${p.header} may be ${p.key} and is not understood; if so: --map "${p.name}=${p.id}", if not: --ignore-column "${p.name}".`,
    ],
    'unit-column': [
      (p) => `cột ${p.header} cho đơn vị của ${p.headers}, từng hàng.`,
      (p) => `the column ${p.header} gives the unit of ${p.headers}, row by row.`,
    ],
    'unit-format': [
      (p) => `định dạng số của ô cho đơn vị của ${p.headers}.`,
      (p) => `number formats of cells give the unit of ${p.headers}.`,
    ],
    'own-answers': [
      (p) => `các cột do chương trình ghi ở lần trước, không đọc: ${p.columns}.`,
      (p) => `columns that this program wrote before are not read: ${p.columns}.`,
    ],
    'ids-prefixed': [
      (p) => `số thứ tự bắt đầu lại ở mỗi bảng, nên mã hồ sơ có thêm tên bảng: ${p.ids}.`,
      (p) => `numbers start anew in each table, so ids carry its name: ${p.ids}.`,
    ],
    'possibly-same': [
      (p) => `${p.count} dự án có thể được ghi hai lần: ${p.text} (${p.places}).`,
      (p) =>
        `${p.count === '1' ? '1 project may' : `${p.count} projects may`} stand there twice: ${p.text} (${p.places}).`,
    ],
    'ids-repeated': [
      (p) => `${p.count} hàng có mã hồ sơ trùng với hàng trước: ${p.ids}.`,
      (p) => `${rows(p.count, 'row')} given an id that a row before has: ${p.ids}.`,
    ],
  } satisfies Record<string, Said<(params: ListNoteParams) => string>>,
} satisfies Catalogue;

/** What is said once about a list. */
export type ListNoteCode = keyof typeof list.notes;

const blanks: Readonly<Record<string, Said<string>>> = {
  no: ['ô trống được hiểu là không', 'a blank means no'],
  refused: [
    'ô trống không rõ là có hay không nên bị từ chối, cần ghi “có” hoặc “không”',
    'a blank could be yes or no and is refused; write “yes” or “no”',
  ],
  'left-out': ['ô trống được hiểu là chưa ghi', 'a blank means that it is not given'],
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
