/** The words in Vietnamese of the commands for editors and shells. */
import type { CommandHelp, ProblemWords, UsageParams } from './messages.ts';

export const schemaHelpVi: CommandHelp = {
  summary: 'in JSON Schema của hồ sơ, hàng trong danh sách, kết quả, quy chế',
  description:
    'In JSON Schema (bản 2020-12) để trình soạn thảo gợi ý và công cụ khác kiểm tra: proposal là hồ sơ JSON, batch-row là một hàng của danh sách, result là một kết quả, regulation là tệp quy chế. Ba loại đầu lập theo quy chế đã chọn.',
};

export const initHelpVi: CommandHelp = {
  summary: 'tạo thư mục để bắt đầu một quy chế mới',
  description:
    'Ghi vào thư mục một quy chế mẫu có chú giải (mỗi loại quy định một ví dụ), JSON Schema cho trình soạn thảo, các trường hợp thử, một danh sách để xét thử và tệp kiểm tra tự động. Không ghi đè tệp đã có.',
};

export const completeHelpVi: CommandHelp = {
  summary: 'in đoạn mã để shell tự điền lệnh',
  description:
    'In đoạn mã để bash, zsh, fish hoặc PowerShell tự điền lệnh, tùy chọn, loại hồ sơ và giá trị. Bash cần có gói bash-completion.',
};

export const toolsArgumentsVi = {
  folder: 'thư mục để ghi; chưa có thì tạo mới',
  schema: 'JSON Schema cần in',
  shell: 'shell đang dùng',
};

export const toolsUsageVi = {
  'unknown-choice': (p: UsageParams): ProblemWords => ({
    found: `${p.found} không phải là một lựa chọn của lệnh này.`,
    expected: `Một trong: ${p.known}.`,
    mend: p.near === '' ? '' : `Gần giống nhất: ${p.near}.`,
  }),
};
