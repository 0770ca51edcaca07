import type { BatchUsageCode, BatchWords } from './batch-words.ts';
import type { CommandHelp, HelpWords, ProblemWords, UsageParams } from './messages.ts';

export const batchVi: BatchWords = {
  answers: {
    outcome: 'Kết quả',
    authority: 'Cấp quyết định',
    grounds: 'Căn cứ',
    missing: 'Còn thiếu',
    assumptions: 'Giả định',
    notes: 'Lưu ý',
  },
  outcomes: {
    decided: 'Đã xác định',
    residual: 'Không có quy định riêng',
    undetermined: 'Chưa xác định',
    rejected: 'Dữ liệu lỗi',
  },
  columns: {
    file: 'Tệp',
    line: 'Dòng',
    row: 'Hàng',
    id: 'Mã hồ sơ',
    title: 'Tên',
    proposal: 'Hồ sơ',
    groundsOrMissing: 'Căn cứ hoặc thông tin còn thiếu',
    reason: 'Lý do',
    raw: 'Nội dung',
    count: 'Số hồ sơ',
  },
  possible: (bodies) => `Có thể là: ${bodies}.`,
  under: (id) => `theo ${id}`,
  lacking: (facts) => `thiếu: ${facts}`,
  warned: (count) => `(${count} lưu ý)`,
  sheets: { list: 'Kết quả', summary: 'Tổng hợp' },
  summary: {
    title: 'Tổng hợp',
    rows: (count) => `${count} hồ sơ`,
    rowsOf: (count, lists) => `${count} hồ sơ trong ${lists} danh sách`,
    ofRegulation: (title, count) => `${title}: ${count} hồ sơ`,
    residual: (body) => `${body} (không có quy định riêng)`,
    missing: 'Thông tin còn thiếu nhiều nhất',
    warnings: 'Lưu ý',
    furtherKinds: (count) => `… và ${count} loại khác`,
    furtherRejected: (count, rejectsGiven) =>
      `… và ${count} hàng khác có lỗi${rejectsGiven ? '.' : '; ghi riêng các hàng lỗi bằng --rejects TỆP.'}`,
    written: (paths) => `Đã ghi ${paths}.`,
  },
  progress: ({ rows, rate, percent, left }) =>
    [percent && `${percent}%`, `${rows} hàng`, rate && `${rate} hàng/giây`, left && `còn khoảng ${left}`]
      .filter(Boolean)
      .join(' · '),
  notes: {
    'columns-unknown': (p) =>
      `không dùng để xét, giữ nguyên các cột: ${p.columns}. Dùng --map "Tên cột=khóa" nếu cột nào là thông tin của hồ sơ.`,
    'column-ambiguous': (p) =>
      `cột ${p.header} có thể là ${p.keys}, nên chưa dùng để xét; ghi rõ bằng --map "Tên cột=khóa".`,
    'column-beside': (p) => `cột ${p.header} giữ nguyên; ${p.key} lấy từ cột ${p.used}.`,
    'unit-line': (p) => `dòng ${p.text} cho đơn vị của ${p.headers || 'các cột số tiền'}.`,
    'line-skipped': (p) => `bỏ qua dòng ${p.line}${skipped[p.reason] ?? ''}: ${p.text}.`,
    'number-style-proved': (p) =>
      `số được đọc ${style[p.style] ?? p.style}, theo ${p.text}${p.header && ` ở cột ${p.header}`}${p.at && ` (${p.at})`}.`,
    'number-style-contradicted': (p) =>
      `danh sách có số viết theo hai kiểu: ${p.vi} (${p.viAt}) và ${p.en} (${p.enAt}); các số đọc được hai cách bị từ chối. Ghi rõ --number-format vi hoặc en.`,
    'number-style-unproved': () =>
      'không có số nào cho biết dấu phẩy và dấu chấm được dùng ra sao; các số đọc được hai cách bị từ chối. Ghi rõ --number-format vi hoặc en.',
    'marked-column': (p) =>
      `cột ${p.header} chỉ có dấu “x” và ô trống; ${blanks[p.blank] ?? 'ô trống được hiểu là không'}.`,
    'headings-carried': (p) => `${p.count} dòng đề mục giữ nguyên, không xét${among(p.count, p.lines)}.`,
    'totals-carried': (p) => `${p.count} dòng tổng cộng giữ nguyên, không xét${among(p.count, p.lines)}.`,
    'ids-repeated': (p) => `${p.count} hàng có mã hồ sơ trùng với hàng trước: ${p.ids}.`,
  },
};

const blanks: Readonly<Record<string, string>> = {
  no: 'ô trống được hiểu là không',
  refused: 'ô trống không rõ là có hay không nên bị từ chối, cần ghi “có” hoặc “không”',
  'left-out': 'ô trống được hiểu là chưa ghi',
};

/** The lines, as many as are known of them. */
function among(count: string, lines: string): string {
  if (lines === '') return '';
  return count !== String(lines.split(', ').length) ? ` (dòng ${lines}, …)` : ` (dòng ${lines})`;
}

const style: Readonly<Record<string, string>> = {
  vi: 'kiểu Việt Nam (1.234,5)',
  en: 'kiểu Anh (1,234.5)',
};

/** Why a line is no row. */
const skipped: Readonly<Record<string, string>> = {
  title: ' (dòng đề mục)',
  unit: ' (dòng đơn vị tính)',
  'column-numbers': ' (dòng đánh số cột)',
  separator: ' (khai báo dấu phân cách)',
};

export const batchUsageVi: Readonly<Record<BatchUsageCode, (params: UsageParams) => ProblemWords>> = {
  'no-list': (p) => ({
    found: 'Chưa có danh sách nào để xét.',
    expected: 'Một hoặc nhiều tệp CSV, TSV, XLSX, JSON, JSONL; hoặc - để đọc từ đầu vào chuẩn.',
    mend: `Ví dụ: authority ${p.reason || 'batch'} danh-sach.csv`,
  }),
  'bad-pair': (p) => ({
    found: `Giá trị ${p.found} của ${p.reason} thiếu dấu “=” hoặc thiếu một vế.`,
    expected: p.reason === '--map' ? '--map "Tên cột=khóa".' : '--set khóa=giá-trị.',
    mend: 'Đặt cả cặp trong dấu nháy kép nếu có dấu cách.',
  }),
  'bad-output': (p) => ({
    found: `Giá trị ${p.found} không dùng được ở --output.`,
    expected: `--output ĐỊNH-DẠNG=TỆP, định dạng là một trong: ${p.known}.`,
    mend: `Ví dụ: --output ${p.reason || 'xlsx=ket-qua.xlsx'}`,
  }),
  'output-twice': (p) => ({
    found: `Tệp ${p.found} được dùng cho hai kết quả.`,
    expected: 'Mỗi kết quả một tệp riêng.',
    mend: 'Đổi tên một trong hai tệp.',
  }),
  'output-exists': (p) => ({
    found: `Tệp ${p.found} đã có.`,
    expected: 'Một tệp chưa có, để không ghi đè.',
    mend: 'Chọn tên khác, hoặc thêm --force để ghi đè.',
  }),
  'output-not-a-file': (p) => ({
    found: `${p.found} không phải là tệp thường.`,
    expected: 'Đường dẫn của một tệp.',
    mend: 'Chọn tên tệp khác; để ghi ra đầu ra chuẩn thì dùng --format.',
  }),
  'output-unwritable': (p) => ({
    found: `Không ghi được ${p.found}${p.reason && `: ${p.reason}`}.`,
    expected: 'Một thư mục có thật và được phép ghi.',
    mend: 'Kiểm tra lại đường dẫn và quyền ghi.',
  }),
  'output-full': (p) => ({
    found: `Không đủ chỗ để ghi ${p.found}.`,
    expected: 'Đủ chỗ trống trên đĩa.',
    mend: 'Dọn bớt chỗ trống hoặc ghi sang ổ đĩa khác.',
  }),
  'output-locked': (p) => ({
    found: `Không thay được tệp ${p.found}${p.reason && ` (${p.reason})`}: có thể tệp đang mở trong Excel.`,
    expected: '',
    mend: 'Đóng tệp rồi chạy lại, hoặc chọn tên khác.',
  }),
  'output-too-large': (p) => ({
    found: `Kết quả quá lớn để ghi thành XLSX (${p.found}).`,
    expected: `Không quá ${p.known}.`,
    mend: 'Dùng --output csv=TỆP; CSV không giới hạn số hàng.',
  }),
};

export const batchHelpVi: CommandHelp = {
  summary: 'xét cả danh sách: CSV, TSV, XLSX, JSON, JSONL',
  description:
    'Xét từng hàng của một hoặc nhiều danh sách và ghi lại danh sách đó kèm kết quả: cấp quyết định, căn cứ, thông tin còn thiếu, điều đã giả định, điểm cần lưu ý. Hàng có lỗi được nêu rõ lỗi, các hàng khác vẫn được xét. Cột “Quy chế” (khóa regulation) cho biết từng hàng theo quy chế nào trong các quy chế có sẵn.',
};

export const batchOptionsVi = {
  inputFormat: 'định dạng của danh sách; mặc định theo tên và nội dung tệp',
  encoding: 'bảng mã của tệp; mặc định tự nhận ra',
  sheet: 'trang tính cần đọc: tên hoặc số thứ tự',
  headerRow: 'dòng có tên các cột; mặc định tự tìm',
  map: 'cột của danh sách ứng với thông tin nào; ghi được nhiều lần',
  set: 'thông tin chung cho mọi hàng; ghi được nhiều lần',
  listFormat: 'định dạng in ra đầu ra chuẩn',
  output: 'ghi thêm kết quả ra tệp, ghi được nhiều lần; định dạng',
  rejects: 'ghi riêng các hàng có lỗi kèm lý do',
  force: 'ghi đè tệp đã có',
  quiet: 'không hiện tiến độ, ghi chú và tổng hợp',
} as const;

export const listExitCodesVi: HelpWords['exitCodes'] = [
  ['0', 'mọi hàng đều đã xác định được cấp quyết định'],
  ['1', 'có hàng bị lỗi dữ liệu'],
  ['2', 'dùng sai lệnh, có tệp không đọc được hoặc không ghi được'],
  ['3', 'có hàng chưa xác định được, không có lỗi nặng hơn'],
  ['70', 'lỗi trong chương trình'],
  ['130', 'bị ngắt (Ctrl-C)'],
];
