/** Trouble with a file of days off, or with a day beyond those that are known. */
import type { ProblemParams, ProblemWords } from './messages.ts';

/** "từ 2021 đến 2049" */
const span = (known: string): string => known.replace(', ', ' đến ');

export const holidayProblemsVi = {
  'holidays-not-years': (): ProblemWords => ({
    found: 'Tệp ngày nghỉ không ghi theo năm.',
    expected:
      'YAML hoặc JSON, mỗi năm một mục: 2025: { tet: […], nationalDay: 2025-09-01, off: […], worked: […] }.',
    mend: 'Ghi các ngày nghỉ dưới năm của chúng.',
  }),
  'holidays-year': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} không phải là năm tính được ngày nghỉ.`,
    expected: p.known && `Năm từ ${span(p.known)}.`,
    mend: 'Sửa lại năm.',
  }),
  'holidays-other-year': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} không thuộc năm${p.year && ` ${p.year}`} mà ngày này được ghi dưới đó.`,
    expected: '',
    mend: 'Sửa lại ngày, hoặc chuyển sang năm đúng.',
  }),
  'holidays-row': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} không phải là một đợt nghỉ.`,
    expected: '{ from: ngày đầu, to: ngày cuối }, ngày cuối không trước ngày đầu.',
    mend: 'Viết lại đợt nghỉ, hoặc liệt kê từng ngày.',
  }),
  'holidays-tet': (p: ProblemParams): ProblemWords => ({
    found: `Các ngày nghỉ Tết Âm lịch${p.year && ` năm ${p.year}`} không phù hợp Bộ luật Lao động${
      p.count && `: ghi ${p.count} ngày, trong đó ${p.weekdays} ngày không phải thứ Bảy, Chủ nhật`
    }.`,
    expected: `Đúng 5 ngày (điểm b khoản 1 Điều 112), hoặc cả đợt nghỉ kể cả cuối tuần và nghỉ bù thì trong đó có đúng 5 ngày không phải thứ Bảy, Chủ nhật${
      p.known && `; có mùng 1 Tết (${p.known})`
    }.`,
    mend: 'Ghi lại theo thông báo chính thức; ngày hoán đổi ghi ở off và worked.',
  }),
  'holidays-national-day': (p: ProblemParams): ProblemWords => ({
    found: `Ngày nghỉ liền kề Quốc khánh${p.year && ` năm ${p.year}`} không phù hợp Bộ luật Lao động.`,
    expected: `Một ngày liền trước hoặc liền sau 2/9 (điểm đ khoản 1 Điều 112)${
      p.known && `: ${p.known}`
    }; hoặc cả đợt nghỉ, trong đó có đúng 2 ngày không phải thứ Bảy, Chủ nhật.`,
    mend: 'Ghi lại theo thông báo chính thức; ngày hoán đổi ghi ở off và worked.',
  }),
  'holidays-off-of-choice': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} có thể thuộc đợt nghỉ mà Thủ tướng Chính phủ chọn, nhưng ghi ở off.`,
    expected: 'off chỉ ghi các ngày nghỉ khác, như ngày hoán đổi.',
    mend: p.key && `Ghi đợt nghỉ đó ở ${p.key}.`,
  }),
  'holidays-worked': (p: ProblemParams): ProblemWords => ({
    found: `${p.found} vốn là ngày làm việc, hoặc là ngày lễ, không dùng để làm bù.`,
    expected: 'worked ghi các ngày thứ Bảy, Chủ nhật làm bù cho ngày hoán đổi.',
    mend: 'Sửa lại hoặc xóa đi.',
  }),
  'date-outside-calendar': (p: ProblemParams): ProblemWords => ({
    found: `Không tính được thời hạn cho phiên họp ngày ${p.found}: có ngày nằm ngoài các năm đã biết ngày nghỉ.`,
    expected: p.known && `Phiên họp và các thời hạn trong các năm từ ${span(p.known)}.`,
    mend: 'Kiểm tra lại ngày họp.',
  }),
};
