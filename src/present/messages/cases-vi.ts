/** The words in Vietnamese that `authority test` and `authority diff` add to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords, UsageParams } from './messages.ts';

export const caseProblemsVi = {
  'yaml-syntax': (p: ProblemParams): ProblemWords => ({
    found: `YAML viết sai${p.reason && ` (${p.reason})`}.`,
    expected: 'YAML, mỗi cấp thụt vào bằng dấu cách.',
    mend: 'Kiểm tra cách thụt dòng, dấu hai chấm và dấu nháy quanh vị trí này.',
  }),
  'case-missing-key': (p: ProblemParams): ProblemWords => ({
    found: `Trường hợp thử thiếu ${p.key} hoặc phần này để trống.`,
    expected:
      'given: các thông tin của hồ sơ; expected: ít nhất một điều mong đợi (outcome, authority, clauses…).',
    mend: 'Ghi thêm phần còn thiếu.',
  }),
};

export const caseUsageVi = {
  'no-cases': (p: UsageParams): ProblemWords => ({
    found: `Không có trường hợp thử nào trong ${p.found}.`,
    expected: 'Tệp .yaml, .json hoặc .jsonl, hoặc thư mục chứa các tệp đó.',
    mend: 'Kiểm tra lại đường dẫn; “authority audit --cases” viết sẵn các trường hợp ở từng mức giới hạn.',
  }),
};

export const testHelpVi: CommandHelp = {
  summary: 'chạy các trường hợp thử của một quy chế',
  description:
    'Xét từng trường hợp thử (given: thông tin hồ sơ, expected: kết quả mong đợi) trong các tệp YAML, JSON, JSONL hoặc trong cả thư mục, và nêu rõ chỗ khác với mong đợi: kết quả mong đợi, kết quả nhận được, thông tin đã cho, điều khoản và mức giới hạn.',
};

export const diffHelpVi: CommandHelp = {
  summary: 'so sánh hai quy chế: hồ sơ nào đổi cấp quyết định',
  description:
    'So sánh hai quy chế (hai phiên bản, hai tỉnh): những hồ sơ nào do cấp khác quyết định, kèm một hồ sơ làm chứng; loại hồ sơ, thông tin, cấp chỉ có ở một bên; quy định và mức giới hạn đã đổi. Kết quả chính xác trên mọi giá trị, không phải lấy mẫu. Lời văn của quy chế không được so sánh.',
};

export const caseOptionsVi = {
  boundaryCases:
    'thay vì kiểm tra, viết ra các trường hợp thử ở từng mức giới hạn, ngoại lệ, điểm chưa rõ (JSONL)',
  coverage: 'nêu những quy định, ngoại lệ, điểm chưa rõ mà không trường hợp nào chạm tới',
  caseDate: 'ngày của trường hợp thử không ghi ngày; mặc định là hôm nay',
  diffCases: 'danh sách hồ sơ (JSON, JSONL, YAML) cần xem có đổi cấp quyết định không',
};

export const caseArgumentsVi = {
  cases: 'tệp hoặc thư mục trường hợp thử; - là đầu vào chuẩn',
  oneRegulation: 'quy chế trước: mã hoặc tệp',
  otherRegulation: 'quy chế sau: mã hoặc tệp',
};

export const testExitCodesVi = [
  ['0', 'mọi trường hợp đúng như mong đợi'],
  ['1', 'có trường hợp khác với mong đợi'],
  ['2', 'dùng sai lệnh, tệp không đọc được hoặc trường hợp viết sai'],
  ['70', 'lỗi trong chương trình'],
] as const;

export const diffExitCodesVi = [
  ['0', 'không có gì khác nhau'],
  ['1', 'có khác nhau'],
  ['2', 'dùng sai lệnh hoặc tệp không đọc được'],
  ['70', 'lỗi trong chương trình'],
] as const;
