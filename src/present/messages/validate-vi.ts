import type { CommandHelp, HelpWords, ProblemWords, UsageParams } from './messages.ts';
import type { ValidateUsageCode, ValidateWords } from './validate-words.ts';

export const validateVi: ValidateWords = {
  levels: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  rules: {
    mismatch: {
      name: 'Sai cấp',
      short: 'Cấp ghi trong hồ sơ không phải cấp quyết định.',
      help: 'Hồ sơ ghi một cấp, nhưng theo quy chế thì cấp khác quyết định, hoặc cấp ghi không nằm trong các cấp còn có thể. Sửa cấp trình theo điều khoản nêu trong phát hiện, hoặc sửa thông tin của hồ sơ nếu thông tin chưa đúng.',
    },
    'declared-too-high': {
      name: 'Trình cao hơn cấp quyết định',
      short: 'Cấp ghi trong hồ sơ cao hơn cấp quyết định.',
      help: 'Hồ sơ ghi một cấp cao hơn cấp quyết định theo quy chế. Trình đúng cấp theo điều khoản nêu trong phát hiện; nếu vì tính chất hệ trọng mà trình cấp cao hơn thì ghi rõ điều đó trong thông tin của hồ sơ.',
    },
    undetermined: {
      name: 'Chưa xác định được cấp',
      short: 'Thiếu thông tin nên chưa xác định được cấp quyết định.',
      help: 'Với thông tin hiện có, nhiều cấp còn có thể quyết định. Bổ sung những thông tin nêu trong phát hiện rồi kiểm tra lại.',
    },
    'not-declared': {
      name: 'Chưa ghi cấp trình',
      short: 'Hồ sơ chưa ghi cấp quyết định.',
      help: 'Hồ sơ chưa ghi cấp ở cột “Cấp trình” (khóa declaredAuthority). Ghi cấp nêu trong phát hiện.',
    },
    rejected: {
      name: 'Dữ liệu lỗi',
      short: 'Hồ sơ có lỗi dữ liệu nên không xét được.',
      help: 'Hồ sơ có giá trị không đọc được, hoặc thiếu điều bắt buộc. Sửa theo cách nêu trong phát hiện rồi kiểm tra lại.',
    },
    note: {
      name: 'Lưu ý',
      short: 'Điểm cần lưu ý, không làm hỏng kết quả.',
      help: 'Điểm có thể hiểu theo hai cách, hoặc điều cần lưu ý khi đọc hồ sơ. Không tính là lỗi.',
    },
  },
  messages: {
    mismatch: (p) =>
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
    undetermined: (p) =>
      `${p.declared ? `Ghi ${p.declared}, còn có thể là` : 'Có thể là'}: ${p.bodies}${
        p.missing && `; còn thiếu: ${p.missing}`
      }.`,
    notDeclared: (p) =>
      p.isOpen
        ? `Có thể là: ${p.bodies}.`
        : `${p.residual ? 'Không điều khoản nào quy định riêng, nên cấp quyết định' : 'Cấp quyết định'} là ${p.bodies}${
            p.clauses && ` (${p.clauses})`
          }.`,
    under: (title) => `Theo ${title}.`,
    notStated: (declared) =>
      declared ? `Ghi ${declared}, quy chế không nêu cấp quyết định.` : 'Quy chế không nêu cấp quyết định.',
    nobody: 'không cấp nào',
  },
  columns: {
    level: 'Mức',
    place: 'Vị trí',
    proposal: 'Hồ sơ',
    declared: 'Cấp ghi',
    decides: 'Cấp quyết định',
    clause: 'Điều khoản',
    reason: 'Lý do',
  },
  title: 'Kiểm tra cấp trình',
  summary: {
    asDeclared: 'ghi đúng cấp',
    rules: {
      mismatch: 'sai cấp',
      'declared-too-high': 'trình cao hơn cấp quyết định',
      undetermined: 'chưa xác định được cấp',
      'not-declared': 'chưa ghi cấp trình',
      rejected: 'dữ liệu lỗi',
    },
    notes: 'lưu ý',
    known: (count) => `${count} phát hiện đã biết từ trước, không tính.`,
    vanished: (count) => `${count} phát hiện đã biết nay không còn:`,
    baselineWritten: (path, count) => `Đã ghi ${count} phát hiện vào ${path}.`,
    unread: (count) => `${count} tệp không đọc được; số liệu chỉ là của các tệp khác.`,
  },
  further: (count) => `… và ${count} phát hiện khác.`,
  furtherInSummary: (count) =>
    `Còn ${count} phát hiện nữa, ghi ở các dòng dưới đây và trong bảng tổng hợp của bước này.`,
  vanished: 'Nay không còn',
  unread: 'Không đọc được',
  stdin: 'đầu vào chuẩn',
  row: (row) => `Hàng ${row}`,
  sameForRows: (count) => `(như nhau ở ${count} hồ sơ)`,
  clausesInRun: (clauses) => `Các điều khoản trong lần kiểm tra này: ${clauses}.`,
};

export const validateUsageVi: Readonly<Record<ValidateUsageCode, (params: UsageParams) => ProblemWords>> = {
  'no-lists-found': (p) => ({
    found: `Không có danh sách nào trong ${p.found}.`,
    expected: 'Tệp có đuôi .csv, .tsv, .xlsx, .json, .jsonl hoặc .ndjson.',
    mend: 'Kiểm tra lại đường dẫn; đặt mẫu như “ho-so/**/*.csv” trong dấu nháy.',
  }),
  'baseline-unreadable': (p) => ({
    found: `Không đọc được tệp mốc ${p.found}${p.reason && `: ${p.reason}`}.`,
    expected: 'Tệp đã ghi bằng --write-baseline.',
    mend: 'Ghi lần đầu bằng --write-baseline TỆP.',
  }),
  'bad-baseline': (p) => ({
    found: `${p.found} không phải là tệp mốc${p.reason && `: ${p.reason}`}.`,
    expected: 'Tệp đã ghi bằng --write-baseline.',
    mend: 'Ghi lại bằng --write-baseline TỆP --force.',
  }),
  'baseline-not-written': (p) => ({
    found: `Chưa ghi tệp mốc ${p.found}, vì có tệp không đọc được nên các phát hiện chưa đủ.`,
    expected: '',
    mend: 'Sửa các tệp đó rồi chạy lại.',
  }),
};

export const validateHelpVi: CommandHelp = {
  summary: 'kiểm tra từng hồ sơ có ghi đúng cấp quyết định không',
  description:
    'So cấp ghi trong từng hồ sơ (cột “Cấp trình”, khóa declaredAuthority) với cấp quyết định theo quy chế. Nhận tệp JSON, CSV, TSV, XLSX, JSONL, thư mục và mẫu tên tệp. Dùng được trong CI: nêu từng chỗ sai kèm tệp, dòng, cột, điều khoản và lý do. Cột “Quy chế” (khóa regulation) cho biết từng hàng theo quy chế nào trong các quy chế có sẵn.',
};

export const validateOptionsVi = {
  reportFormat: 'định dạng in ra đầu ra chuẩn; trong GitHub Actions mặc định là github',
  failOn: 'mức làm hỏng lần kiểm tra: error, hoặc warning để hồ sơ chưa ghi cấp cũng là hỏng',
  baseline: 'tệp mốc: phát hiện đã biết không tính, nêu phát hiện nay không còn',
  writeBaseline: 'ghi mọi phát hiện lần này vào tệp mốc',
} as const;

export const validateExitCodesVi: HelpWords['exitCodes'] = [
  ['0', 'mọi hồ sơ ghi đúng cấp'],
  ['1', 'có hồ sơ sai cấp hoặc lỗi dữ liệu'],
  ['2', 'dùng sai lệnh, có tệp không đọc được hoặc không ghi được'],
  ['3', 'có hồ sơ chưa xác định được, không có lỗi nặng hơn'],
  ['70', 'lỗi trong chương trình'],
  ['130', 'bị ngắt (Ctrl-C)'],
];
