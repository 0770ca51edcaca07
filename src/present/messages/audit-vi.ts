/** The words of `authority audit` in Vietnamese. */
import type { AuditWords } from './audit-words.ts';

export const auditVi: AuditWords = {
  passed: 'QUY CHẾ ĐẠT: không còn phát hiện nào phải xử lý',
  failed: (errors, warnings) => `QUY CHẾ CHƯA ĐẠT: ${errors} lỗi, ${warnings} cảnh báo phải xử lý`,
  levels: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  scope: (matters, cells, residual) =>
    `Đã xét đủ ${cells} tổ hợp của ${matters} loại hồ sơ; ${residual} tổ hợp không có quy định nào áp dụng`,
  residualBody: (body) => `, thuộc ${body}`,
  sections: {
    open: 'Phải xử lý',
    accepted: 'Đã chấp nhận, có lý do',
    notes: 'Ghi chú',
    gaps: 'Hồ sơ không có quy định nào áp dụng',
  },
  kinds: {
    'series-overlap': 'Hai mức của một dãy cùng nhận một giá trị',
    'rule-overlap': 'Hai quy định của hai cấp cùng áp dụng được',
    hole: 'Khoảng trống giữa hai mức',
    'open-end': 'Đầu dãy mức để ngỏ',
    gap: 'Hồ sơ không có quy định nào áp dụng',
    'never-fits': 'Quy định không bao giờ áp dụng được',
    'never-decides': 'Quy định không bao giờ quyết định',
    'exception-idle': 'Ngoại lệ không có tác dụng',
    'override-idle': 'Quy định thay thế không có tác dụng',
    'fact-untested': 'Thông tin không quy định nào xét đến',
    'values-alike': 'Các giá trị không quy định nào phân biệt',
    'doubt-idle': 'Điểm hiểu hai cách không làm kết quả khác đi',
    'body-idle': 'Cấp không được giao việc nào',
    'clause-uncited': 'Điều khoản không được viện dẫn',
    'clause-unruled': 'Điều khoản chưa có quy định',
    'not-proved': 'Loại hồ sơ chưa chứng minh được',
    'acceptance-idle': 'Mục chấp nhận không ứng với phát hiện nào',
  },
  messages: {
    'series-overlap': (p) => `Hai mức cùng áp dụng khi ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
    'rule-overlap': (p) => `Cùng áp dụng được: ${p.rules.join('; ')}.${p.settled}`,
    hole: (p) =>
      `Giữa hai mức còn khoảng trống: khi ${p.what}, có hồ sơ không quy định nào áp dụng. Hai bên: ${p.rules.join('; ')}.`,
    'open-end': (p) =>
      `Khi ${p.what}, có hồ sơ không quy định nào áp dụng. Mức gần nhất: ${p.rules.join('; ')}.`,
    gap: (p) =>
      p.what === ''
        ? `${p.matter}: mọi hồ sơ đều không có quy định nào áp dụng.`
        : `${p.matter}: không quy định nào áp dụng khi ${p.what}.`,
    'never-fits': (p) =>
      `Không bao giờ áp dụng được, vì các điều kiện không thể cùng có: ${p.rules.join('; ')}.`,
    'never-decides': (p) =>
      `Không bao giờ quyết định: ${p.rules[0] ?? ''}. Ở mọi trường hợp đã có ${p.rules.slice(1).join('; ')}.`,
    'exception-idle': (p) =>
      `Ngoại lệ “${p.exception}” không loại trừ trường hợp nào của ${p.rules.join('; ')}.`,
    'override-idle': (p) =>
      `Ghi là áp dụng thay nhưng không thay được ở trường hợp nào: ${p.rules.join(', thay cho ')}.`,
    'fact-untested': (p) =>
      p.isFactOfMatter
        ? `${p.matter} nhận thông tin “${p.fact}” nhưng không quy định nào xét đến.`
        : `Thông tin “${p.fact}” không được loại hồ sơ nào nhận.`,
    'values-alike': (p) =>
      `${p.matter}: không quy định nào phân biệt các giá trị của “${p.fact}”: ${p.alike}.`,
    'doubt-idle': (p) => `Hiểu cách nào cũng cho cùng một cấp ở mọi trường hợp: ${p.doubt}.`,
    'body-idle': (p) => `Không quy định nào giao việc cho ${p.body}.`,
    'clause-uncited': (p) => `${p.clause} có trong danh sách nhưng không được viện dẫn ở đâu.`,
    'clause-unruled': (p) =>
      `${p.clause} thuộc phần quy chế nói là đã thể hiện đủ, nhưng chưa có quy định nào.`,
    'not-proved': (p) =>
      `${p.matter} có ${p.cells} tổ hợp, quá mức được xét: chưa chứng minh được gì về chồng lấn, khoảng trống, quy định thừa, ngoại lệ và điểm hiểu hai cách; các mục chấp nhận cũng chưa được đối chiếu.`,
    'acceptance-idle': (p) => `Mục chấp nhận ${p.accepted} không ứng với phát hiện nào.`,
  },
  mends: {
    'series-overlap':
      'Sửa một trong hai mức (từ, trên, đến, dưới); nếu nguyên văn đúng là như vậy thì nêu ở “doubts”.',
    'rule-overlap': '',
    hole: 'Nối liền hai mức; nếu nguyên văn để trống thì chấp nhận kèm lý do.',
    'open-end': 'Thêm mức còn thiếu; nếu nguyên văn để ngỏ thì chấp nhận kèm lý do.',
    gap: 'Thêm quy định còn thiếu; nếu nguyên văn không quy định thì chấp nhận kèm lý do.',
    'never-fits': 'Sửa điều kiện hoặc ngoại lệ, hoặc bỏ quy định.',
    'never-decides': 'Sửa điều kiện, ghi rõ quy định này áp dụng thay quy định nào, hoặc bỏ quy định.',
    'exception-idle': 'Sửa hoặc bỏ ngoại lệ.',
    'override-idle': 'Sửa điều kiện, hoặc bỏ “overrides”.',
    'fact-untested':
      'Bỏ thông tin này, hoặc thêm quy định có xét đến; nếu cần ghi mà không xét thì chấp nhận kèm lý do.',
    'values-alike': '',
    'doubt-idle': 'Sửa “otherwise” cho đúng cách hiểu kia, hoặc bỏ điểm này.',
    'body-idle': 'Bỏ cấp này, hoặc thêm quy định còn thiếu.',
    'clause-uncited': 'Thêm quy định, hoặc ghi lý do ở “unruled”.',
    'clause-unruled': 'Thêm quy định, hoặc ghi lý do ở “unruled”.',
    'not-proved': 'Nâng --most-cells, hoặc bớt số giá trị mà các quy định phân biệt.',
    'acceptance-idle': 'Bỏ mục này, hoặc sửa lại mã của phát hiện.',
  },
  settled: {
    override: () => 'Quy định riêng được áp dụng thay.',
    rank: () => 'Cấp cao hơn quyết định.',
    doubt: (doubts) => `Đã nêu là điểm có thể hiểu theo hai cách (${doubts}).`,
  },
  pairs: (all, counts) =>
    `${all} lượt hai quy định của hai cấp cùng áp dụng được: ${counts.rank} do cấp cao hơn quyết định, ${counts.override} có quy định riêng áp dụng thay, ${counts.doubt} đã nêu là điểm có thể hiểu theo hai cách (xem từng lượt bằng --format json)`,
  labels: { example: 'Ví dụ:', reason: 'Lý do:', mend: 'Cách sửa:', code: 'Mã:', place: 'Tại:' },
  oneAtATime: (facts) =>
    `Các dòng trên xét từng giá trị một của ${facts}. Hồ sơ có nhiều giá trị cùng lúc đã tính trong số tổ hợp ở đầu.`,
  always: (conditions) => `Mọi dòng đều có: ${conditions}`,
  everything: 'mọi hồ sơ',
  without: (fact, values) => `${fact} không có ${values}`,
  rule: (clause, subject, body) => `${clause} ${subject} (${body})`,
  and: '; ',
  both: ' và ',
  or: 'hoặc',
  columns: ['Mức', 'Phát hiện', 'Điều khoản', 'Ví dụ'],
  gapColumns: ['Loại hồ sơ', 'Hồ sơ không có quy định nào áp dụng', 'Số tổ hợp'],
};
