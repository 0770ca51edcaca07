/** The words in Vietnamese that `authority source` adds to those every command may need. */
import type { CommandHelp, ProblemParams, ProblemWords } from './messages.ts';

export const sourceProblemsVi = {
  'source-not-text': (p: ProblemParams): ProblemWords => ({
    found: `Đây là ${p.kind}, không phải văn bản thuần.`,
    expected: 'Tệp .txt chứa lời văn của quy chế.',
    mend: 'Mở tệp và lưu lại thành văn bản thuần (.txt, UTF-8); bản quét thì nhận dạng chữ trước.',
  }),
  'source-too-large': (p: ProblemParams): ProblemWords => ({
    found: 'Tệp quá lớn để là lời văn của một quy chế.',
    expected: p.limit && `Không quá ${p.limit}.`,
    mend: 'Chọn đúng tệp.',
  }),
  'source-without-articles': (): ProblemWords => ({
    found: 'Không tìm thấy điều nào trong văn bản.',
    expected: 'Lời văn của quy chế, mỗi điều mở đầu như “Điều 1.”.',
    mend: 'Chọn đúng tệp; nếu là bản quét thì kiểm tra lại các chữ “Điều”.',
  }),
};

export const sourceHelpVi: CommandHelp = {
  summary: 'đối chiếu tệp quy chế với văn bản đã ban hành',
  description:
    'Đọc lời văn của quy chế như khi ban hành (có số trang, dòng bị ngắt, lỗi quét), tách thành điều, khoản, điểm và đối chiếu tệp quy chế: mọi điều khoản được dẫn phải có; mọi mức giới hạn phải có trong lời văn của điều khoản đó với đúng chữ “từ”, “trên”, “đến”, “dưới”; lời trích phải đúng. Nêu cả số liệu của văn bản mà tệp quy chế không dùng. Văn bản không đi kèm chương trình.',
};

export const sourceArgumentsVi = { source: 'tệp văn bản của quy chế; - là đầu vào chuẩn' };

export const sourceOptionsVi = {
  explainSource: 'kèm lời văn đã ban hành của điều khoản, lấy từ tệp văn bản này',
};

export const sourceExitCodesVi = [
  ['0', 'tệp quy chế khớp với văn bản'],
  ['1', 'có chỗ không khớp'],
  ['2', 'dùng sai lệnh, tệp không đọc được hoặc không có điều nào'],
  ['70', 'lỗi trong chương trình'],
] as const;
