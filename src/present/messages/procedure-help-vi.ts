/** The words in Vietnamese that `authority procedure` and `authority vote` add to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords, UsageParams } from './messages.ts';

export const procedureHelpVi: CommandHelp = {
  summary: 'nêu trình tự của hồ sơ, thể thức biểu quyết và các thời hạn',
  description:
    'Nêu trình tự của hồ sơ trình một cấp (hoặc mọi cấp của một loại hồ sơ, hoặc cấp quyết định một hồ sơ JSON), từng bước kèm điều khoản, và thể thức biểu quyết của cấp đó. Bước phải qua một cấp theo quy chế khác thì nêu cả thể thức theo quy chế ấy. Với --meeting, tính các thời hạn theo ngày họp, ngày nghỉ lễ và nghỉ bù.',
};

export const voteHelpVi: CommandHelp = {
  summary: 'kiểm một lần biểu quyết: đủ số dự họp chưa, có được thông qua không',
  description:
    'Kiểm một lần biểu quyết theo quy chế: phiên họp đã đủ số thành viên chưa, nội dung có được thông qua không, theo điều khoản nào, thiếu bao nhiêu, và việc sẽ đi đâu nếu không thông qua. Tỷ lệ được tính chính xác trên tổng số thành viên.',
};

export const procedureArgumentsVi = {
  way: 'cấp, loại hồ sơ, hoặc tệp JSON của hồ sơ; - là đầu vào chuẩn',
};

export const procedureOptionsVi = {
  wayDate: 'ngày xét các thời hạn và quy chế có liên quan; mặc định là hôm nay',
  meeting: 'ngày họp: tính các thời hạn trước và sau phiên họp',
  extraordinary: 'phiên họp đột xuất',
  holidays: 'tệp YAML hoặc JSON ghi các ngày nghỉ do Thủ tướng Chính phủ quyết định từng năm',
  ics: 'ghi phiên họp và các thời hạn thành tệp lịch (iCalendar)',
  body: 'cấp biểu quyết: tên hoặc mã; không cần nếu quy chế chỉ nêu thể thức của một cấp',
  members: 'tổng số thành viên đương nhiệm',
  present: 'số thành viên dự họp',
  for: 'số thành viên tán thành',
  written: 'lấy ý kiến bằng văn bản thay cho họp',
  cadre: 'về công tác cán bộ',
  importantDisagreement: 'còn ý kiến khác nhau về vấn đề quan trọng',
  silent: 'số thành viên không trả lời trong thời hạn khi lấy ý kiến bằng văn bản',
};

export const procedureUsageVi = {
  'unknown-way': (p: UsageParams): ProblemWords => ({
    found: `${p.found} không phải là cấp, loại hồ sơ hay tệp nào.`,
    expected: 'Một cấp hoặc một loại hồ sơ của quy chế (tên hoặc mã), hoặc tệp JSON của hồ sơ.',
    mend: `Kiểm tra chính tả.${p.near && ` Gần giống nhất: ${p.near}.`}`,
  }),
  'option-needs-meeting': (p: UsageParams): ProblemWords => ({
    found: `Tùy chọn ${p.found} chỉ dùng cùng --meeting.`,
    expected: 'Ngày họp để tính các thời hạn.',
    mend: 'Thêm --meeting và ngày họp.',
  }),
  'ics-several-ways': (p: UsageParams): ProblemWords => ({
    found: `Tệp lịch ${p.found} chỉ ghi phiên họp của một cấp, mà ở đây còn nhiều cấp: ${p.known}.`,
    expected: 'Một cấp.',
    mend: 'Nêu cấp thay cho loại hồ sơ, hoặc bổ sung thông tin còn thiếu của hồ sơ.',
  }),
  'ics-without-session': (p: UsageParams): ProblemWords => ({
    found: `Không có thời hạn nào để ghi vào ${p.found}: quy chế không nêu thời hạn theo phiên họp${p.reason && ` của ${p.reason}`}.`,
    expected: '',
    mend: 'Bỏ --ics.',
  }),
};

const missing = (flag: string): ProblemWords => ({
  found: `Thiếu ${flag}.`,
  expected: 'Một số nguyên.',
  mend: 'Thêm tùy chọn này; xem authority vote --help.',
});

export const voteProblemsVi = {
  'body-missing': (p: ProblemParams): ProblemWords => ({
    found: 'Chưa nêu cấp biểu quyết.',
    expected: p.known && `Một trong: ${p.known}.`,
    mend: 'Thêm --body.',
  }),
  'unknown-body': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} không phải là cấp nào của quy chế.`,
    expected: p.known && `Một trong: ${p.known}.`,
    mend: `Sửa lại cấp.${p.near && ` Gần giống nhất: ${p.near}.`}`,
  }),
  'count-missing': (p: ProblemParams): ProblemWords => missing(p.key),
  'count-unreadable': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} không phải là số người dùng được.`,
    expected: p.from && `Một số nguyên từ ${p.from} đến ${p.count}, viết liền bằng chữ số.`,
    mend: 'Viết lại số.',
  }),
  'count-above': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
    expected: p.count && `Không quá ${p.count}.`,
    mend: 'Kiểm tra lại hai số này.',
  }),
  'counts-above': (p: ProblemParams): ProblemWords => ({
    found: `Số tán thành và số không trả lời cộng lại lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
    expected: p.count && `Cộng lại không quá ${p.count}.`,
    mend: 'Kiểm tra lại --for và --silent.',
  }),
  'silent-missing': (): ProblemWords => ({
    found: 'Kết quả tùy thuộc số thành viên không trả lời trong thời hạn, mà số này chưa được nêu.',
    expected: 'Số thành viên không trả lời trong thời hạn, được xem là đồng ý; 0 nếu mọi người đều trả lời.',
    mend: 'Thêm --silent.',
  }),
  'silent-in-session': (): ProblemWords => ({
    found: 'Số không trả lời chỉ có nghĩa khi lấy ý kiến bằng văn bản.',
    expected: '',
    mend: 'Bỏ --silent, hoặc thêm --written.',
  }),
};

export const procedureExitCodesVi = [
  ['0', 'đã nêu trình tự'],
  ['2', 'dùng sai lệnh, dữ liệu không đọc được hoặc hồ sơ bị từ chối'],
  ['3', 'chưa xác định được cấp quyết định của hồ sơ: nêu trình tự ở từng cấp có thể'],
  ['70', 'lỗi trong chương trình'],
] as const;

export const voteExitCodesVi = [
  ['0', 'được thông qua'],
  ['1', 'không được thông qua, hoặc phiên họp không đủ số thành viên'],
  ['2', 'dùng sai lệnh hoặc các số không thể có'],
  ['3', 'quy chế không nêu nên không kết luận được'],
  ['70', 'lỗi trong chương trình'],
] as const;
