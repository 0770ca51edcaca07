/** The words of `authority audit`. Parameters arrive ready for reading; what is absent is ''. */
import type { AuditedPart, FindingKind, FindingLevel, Settlement } from '../../model/audit.ts';
import type { ShareBase, WritingCase } from '../../model/voting.ts';
import { type Said, wordsOf } from './catalogue.ts';

export interface FindingParams {
  readonly matter: string;
  readonly fact: string;
  /** The stretch of values, or the box of facts, in words. */
  readonly what: string;
  readonly rules: readonly string[];
  readonly clause: string;
  readonly body: string;
  readonly doubt: string;
  readonly exception: string;
  readonly alike: string;
  readonly cells: string;
  readonly settled: string;
  /** The finding that an acceptance names. */
  readonly accepted: string;
  readonly isFactOfMatter: boolean;
  /** What of the votes of the body is meant, what is stated of it, and the words that are quoted for it. */
  readonly votingPart: string;
  readonly states: string;
  readonly quote: string;
}

export const auditWordsFor = wordsOf({
  passed: [
    'QUY CHẾ ĐẠT: không còn phát hiện nào phải xử lý',
    'THE REGULATION PASSES: nothing is left to mend',
  ],
  /** Counts of what must be mended. */
  failed: [
    (errors: string, warnings: string) => `QUY CHẾ CHƯA ĐẠT: ${errors} lỗi, ${warnings} cảnh báo phải xử lý`,
    (errors: string, warnings: string) =>
      `THE REGULATION DOES NOT PASS: to mend, errors ${errors}, warnings ${warnings}`,
  ],
  levels: {
    error: ['lỗi', 'error'],
    warning: ['cảnh báo', 'warning'],
    note: ['ghi chú', 'note'],
  } satisfies Record<FindingLevel, Said<string>>,
  scope: [
    (matters: string, cells: string, residual: string) =>
      `Đã xét đủ ${cells} tổ hợp của ${matters} loại hồ sơ; ${residual} tổ hợp không có quy định nào áp dụng`,
    (matters: string, cells: string, residual: string) =>
      `All ${cells} combinations of ${matters} types of proposal were gone through; no rule decides ${residual} of them`,
  ],
  /** The body of what no rule decides; '' where there is none. */
  residualBody: [(body: string) => `, thuộc ${body}`, (body: string) => `, left to ${body}`],
  sections: {
    open: ['Phải xử lý', 'To mend'],
    accepted: ['Đã chấp nhận, có lý do', 'Accepted, with a reason'],
    notes: ['Ghi chú', 'Notes'],
    gaps: ['Hồ sơ không có quy định nào áp dụng', 'Proposals that no rule decides'],
  },
  /** What each kind of finding is, for lists of kinds. */
  kinds: {
    'series-overlap': [
      'Hai mức của một dãy cùng nhận một giá trị',
      'Two bands of a series claim the same value',
    ],
    'rule-overlap': ['Hai quy định của hai cấp cùng áp dụng được', 'Rules of two bodies fit together'],
    hole: ['Khoảng trống giữa hai mức', 'Hole between two bands'],
    'open-end': ['Đầu dãy mức để ngỏ', 'Open end of a series'],
    gap: ['Hồ sơ không có quy định nào áp dụng', 'Proposals that no rule decides'],
    'never-fits': ['Quy định không bao giờ áp dụng được', 'Rule that never fits'],
    'never-decides': ['Quy định không bao giờ quyết định', 'Rule that never decides'],
    'exception-idle': ['Ngoại lệ không có tác dụng', 'Exception without effect'],
    'override-idle': ['Quy định thay thế không có tác dụng', 'Override without effect'],
    'fact-untested': ['Thông tin không quy định nào xét đến', 'Fact that no rule tests'],
    'values-alike': ['Các giá trị không quy định nào phân biệt', 'Values that no rule tells apart'],
    'doubt-idle': ['Điểm hiểu hai cách không làm kết quả khác đi', 'Doubt without effect'],
    'body-idle': ['Cấp không được giao việc nào', 'Body that is given nothing'],
    'clause-uncited': ['Điều khoản không được viện dẫn', 'Clause that nothing cites'],
    'clause-unruled': ['Điều khoản chưa có quy định', 'Clause without a rule'],
    'voting-unquoted': ['Quy định về biểu quyết không kèm trích dẫn', 'Rule on votes without quoted words'],
    'voting-unlike': [
      'Quy định về biểu quyết khác với lời trích dẫn',
      'Rule on votes that its quoted words do not give',
    ],
    'not-proved': ['Loại hồ sơ chưa chứng minh được', 'Type of proposal that is not proved'],
    'acceptance-idle': ['Mục chấp nhận không ứng với phát hiện nào', 'Acceptance that meets no finding'],
  } satisfies Record<FindingKind, Said<string>>,
  messages: {
    'series-overlap': [
      (p) => `Hai mức cùng áp dụng khi ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
      (p) => `Two bands fit where ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
    ],
    'rule-overlap': [
      (p) => `Cùng áp dụng được: ${p.rules.join('; ')}.${p.settled}`,
      (p) => `These fit together: ${p.rules.join('; ')}.${p.settled}`,
    ],
    hole: [
      (p) =>
        `Giữa hai mức còn khoảng trống: khi ${p.what}, có hồ sơ không quy định nào áp dụng. Hai bên: ${p.rules.join('; ')}.`,
      (p) =>
        `There is a hole between two bands: where ${p.what}, there are proposals that no rule decides. Beside it: ${p.rules.join('; ')}.`,
    ],
    'open-end': [
      (p) => `Khi ${p.what}, có hồ sơ không quy định nào áp dụng. Mức gần nhất: ${p.rules.join('; ')}.`,
      (p) =>
        `Where ${p.what}, there are proposals that no rule decides. The nearest band: ${p.rules.join('; ')}.`,
    ],
    gap: [
      (p) =>
        p.what === ''
          ? `${p.matter}: mọi hồ sơ đều không có quy định nào áp dụng.`
          : `${p.matter}: không quy định nào áp dụng khi ${p.what}.`,
      (p) =>
        p.what === ''
          ? `${p.matter}: no rule decides any proposal.`
          : `${p.matter}: no rule decides where ${p.what}.`,
    ],
    'never-fits': [
      (p) => `Không bao giờ áp dụng được, vì các điều kiện không thể cùng có: ${p.rules.join('; ')}.`,
      (p) => `Never fits, since its conditions cannot hold together: ${p.rules.join('; ')}.`,
    ],
    'never-decides': [
      (p) =>
        `Không bao giờ quyết định: ${p.rules[0] ?? ''}. Ở mọi trường hợp đã có ${p.rules.slice(1).join('; ')}.`,
      (p) => `Never decides: ${p.rules[0] ?? ''}. Wherever it fits there is ${p.rules.slice(1).join('; ')}.`,
    ],
    'exception-idle': [
      (p) => `Ngoại lệ “${p.exception}” không loại trừ trường hợp nào của ${p.rules.join('; ')}.`,
      (p) => `The exception “${p.exception}” takes nothing from ${p.rules.join('; ')}.`,
    ],
    'override-idle': [
      (p) => `Ghi là áp dụng thay nhưng không thay được ở trường hợp nào: ${p.rules.join(', thay cho ')}.`,
      (p) => `Is said to override and never does: ${p.rules.join(', over ')}.`,
    ],
    'fact-untested': [
      (p) =>
        p.isFactOfMatter
          ? `${p.matter} nhận thông tin “${p.fact}” nhưng không quy định nào xét đến.`
          : `Thông tin “${p.fact}” không được loại hồ sơ nào nhận.`,
      (p) =>
        p.isFactOfMatter
          ? `${p.matter} takes the fact “${p.fact}”, and no rule tests it.`
          : `No type of proposal takes the fact “${p.fact}”.`,
    ],
    'values-alike': [
      (p) => `${p.matter}: không quy định nào phân biệt các giá trị của “${p.fact}”: ${p.alike}.`,
      (p) => `${p.matter}: no rule tells these values of “${p.fact}” apart: ${p.alike}.`,
    ],
    'doubt-idle': [
      (p) => `Hiểu cách nào cũng cho cùng một cấp ở mọi trường hợp: ${p.doubt}.`,
      (p) => `Both readings give the same body everywhere: ${p.doubt}.`,
    ],
    'body-idle': [
      (p) => `Không quy định nào giao việc cho ${p.body}.`,
      (p) => `No rule gives anything to ${p.body}.`,
    ],
    'clause-uncited': [
      (p) => `${p.clause} có trong danh sách nhưng không được viện dẫn ở đâu.`,
      (p) => `${p.clause} is listed, and nothing cites it.`,
    ],
    'clause-unruled': [
      (p) => `${p.clause} thuộc phần quy chế nói là đã thể hiện đủ, nhưng chưa có quy định nào.`,
      (p) => `${p.clause} is within what the regulation says it covers, and no rule stands on it.`,
    ],
    'voting-unquoted': [
      (p) => `${p.clause}, ${p.body}: ${p.votingPart} là ${p.states}, nhưng không trích lời văn nào.`,
      (p) => `${p.clause}, ${p.body}: ${p.votingPart} is ${p.states}, and no words are quoted for it.`,
    ],
    'voting-unlike': [
      (p) =>
        `${p.clause}, ${p.body}: ${p.votingPart} ghi là ${p.states}, mà lời trích “${p.quote}” không nói như vậy.`,
      (p) =>
        `${p.clause}, ${p.body}: ${p.votingPart} is given as ${p.states}, which the quoted “${p.quote}” does not say.`,
    ],
    'not-proved': [
      (p) =>
        `${p.matter} có ${p.cells} tổ hợp, quá mức được xét: chưa chứng minh được gì về chồng lấn, khoảng trống, quy định thừa, ngoại lệ và điểm hiểu hai cách; các mục chấp nhận cũng chưa được đối chiếu.`,
      (p) =>
        `${p.matter} has ${p.cells} combinations, more than are gone through: nothing is proved of overlaps, gaps, dead rules, exceptions and doubts there, and acceptances were not held against the findings.`,
    ],
    'acceptance-idle': [
      (p) => `Mục chấp nhận ${p.accepted} không ứng với phát hiện nào.`,
      (p) => `The acceptance of ${p.accepted} meets no finding.`,
    ],
  } satisfies Record<FindingKind, Said<(params: FindingParams) => string>>,
  /** How it can be mended, of what must be mended or accepted. */
  fixes: {
    'series-overlap': [
      'Sửa một trong hai mức (từ, trên, đến, dưới); nếu nguyên văn đúng là như vậy thì nêu ở “doubts”.',
      'Mend one of the bands (from, above, to, below); where the text is so, state it under “doubts”.',
    ],
    'rule-overlap': ['', ''],
    hole: [
      'Nối liền hai mức; nếu nguyên văn để trống thì chấp nhận kèm lý do.',
      'Join the bands; where the text leaves the hole, accept it with a reason.',
    ],
    'open-end': [
      'Thêm mức còn thiếu; nếu nguyên văn để ngỏ thì chấp nhận kèm lý do.',
      'Add the band; where the text leaves the end open, accept it with a reason.',
    ],
    gap: [
      'Thêm quy định còn thiếu; nếu nguyên văn không quy định thì chấp nhận kèm lý do.',
      'Add the rule; where the text has none, accept it with a reason.',
    ],
    'never-fits': [
      'Sửa điều kiện hoặc ngoại lệ, hoặc bỏ quy định.',
      'Mend its conditions or exceptions, or take it out.',
    ],
    'never-decides': [
      'Sửa điều kiện, ghi rõ quy định này áp dụng thay quy định nào, hoặc bỏ quy định.',
      'Mend its conditions, say which rules it overrides, or take it out.',
    ],
    'exception-idle': ['Sửa hoặc bỏ ngoại lệ.', 'Mend the exception or take it out.'],
    'override-idle': ['Sửa điều kiện, hoặc bỏ “overrides”.', 'Mend the conditions, or take out “overrides”.'],
    'fact-untested': [
      'Bỏ thông tin này, hoặc thêm quy định có xét đến; nếu cần ghi mà không xét thì chấp nhận kèm lý do.',
      'Take the fact out or add the rule; where it is only carried, accept that with a reason.',
    ],
    'values-alike': ['', ''],
    'doubt-idle': [
      'Sửa “otherwise” cho đúng cách hiểu kia, hoặc bỏ điểm này.',
      'Mend “otherwise”, or take the doubt out.',
    ],
    'body-idle': ['Bỏ cấp này, hoặc thêm quy định còn thiếu.', 'Take the body out, or add the rule.'],
    'clause-uncited': [
      'Thêm quy định, hoặc ghi lý do ở “unruled”.',
      'Add a rule, or give the reason under “unruled”.',
    ],
    'clause-unruled': [
      'Thêm quy định, hoặc ghi lý do ở “unruled”.',
      'Add a rule, or give the reason under “unruled”.',
    ],
    'voting-unquoted': [
      'Ghi ở “quote” vài chữ của điều khoản quy định điều này; nếu văn bản không nói thì bỏ đi.',
      'Give in “quote” the few words of the clause that fix it; where the text does not say so, take it out.',
    ],
    'voting-unlike': [
      'Đối chiếu với văn bản rồi sửa tỷ lệ (from, above), số được tính (of), mục có/không, hoặc sửa “quote”.',
      'Look into the text, and mend the share (from, above), what it is a part of (of), the yes or no, or “quote”.',
    ],
    'not-proved': [
      'Nâng --most-cells, hoặc bớt số giá trị mà các quy định phân biệt.',
      'Raise --most-cells, or let the rules tell fewer values apart.',
    ],
    'acceptance-idle': [
      'Bỏ mục này, hoặc sửa lại mã của phát hiện.',
      'Take it out, or mend the id of the finding.',
    ],
  } satisfies Record<FindingKind, Said<string>>,
  /** What of a body's votes a finding is about. */
  votingParts: {
    quorum: ['số dự họp', 'the quorum'],
    carried: ['số tán thành tại phiên họp', 'the majority in a session'],
    writing: ['việc lấy ý kiến bằng văn bản', 'asking in writing'],
    'writing-carried': ['số tán thành bằng văn bản', 'the majority in writing'],
    'writing-when': [
      'trường hợp được lấy ý kiến bằng văn bản',
      'the case in which members may be asked in writing',
    ],
    'never-cadre': ['việc loại trừ công tác cán bộ', 'the exception of cadre matters'],
    'disagreement-to-session': [
      'việc đưa ra phiên họp khi có ý kiến khác',
      'that disagreement goes to a session',
    ],
    'silence-agrees': ['việc không trả lời được xem là đồng ý', 'that silence counts as agreeing'],
    cadre: ['việc biểu quyết cán bộ bằng phiếu', 'that cadre matters are voted on by ballot paper'],
    'convene-share': ['số đề nghị họp đột xuất', 'how many can have a session called'],
  } satisfies Record<AuditedPart, Said<string>>,
  shareWords: {
    from: [(share: string) => `ít nhất ${share}`, (share: string) => `at least ${share}`],
    above: [(share: string) => `trên ${share}`, (share: string) => `more than ${share}`],
  },
  shareBases: {
    all: ['tổng số thành viên', 'of all members'],
    'in-office': ['thành viên đương nhiệm', 'of the members in office'],
    present: ['thành viên có mặt', 'of the members present'],
  } satisfies Record<ShareBase, Said<string>>,
  writingCases: {
    'not-complex': ['việc không phức tạp', 'the matter is not complex'],
    'no-session': ['không tổ chức họp được', 'no session can be held'],
  } satisfies Record<WritingCase, Said<string>>,
  yesNo: { yes: ['có', 'yes'], no: ['không', 'no'] },
  settled: {
    override: [
      () => 'Quy định riêng được áp dụng thay.',
      () => 'The special rule is taken in place of the other.',
    ],
    rank: [() => 'Cấp cao hơn quyết định.', () => 'The higher body decides.'],
    doubt: [
      (doubts) => `Đã nêu là điểm có thể hiểu theo hai cách (${doubts}).`,
      (doubts) => `Stated as a point that can be read in two ways (${doubts}).`,
    ],
  } satisfies Record<Settlement, Said<(doubts: string) => string>>,
  /** Counts of pairs of rules by what settles them. */
  pairs: [
    (all: string, counts: Readonly<Record<Settlement, string>>) =>
      `${all} lượt hai quy định của hai cấp cùng áp dụng được: ${counts.rank} do cấp cao hơn quyết định, ${counts.override} có quy định riêng áp dụng thay, ${counts.doubt} đã nêu là điểm có thể hiểu theo hai cách (xem từng lượt bằng --format json)`,
    (all: string, counts: Readonly<Record<Settlement, string>>) =>
      `${all} times rules of two bodies fit together: ${counts.rank} settled by the higher body, ${counts.override} by an override, ${counts.doubt} stated as a doubt (each with --format json)`,
  ],
  labels: {
    example: ['Ví dụ:', 'Example:'],
    reason: ['Lý do:', 'Reason:'],
    fix: ['Cách sửa:', 'To mend:'],
    code: ['Mã:', 'Id:'],
    place: ['Tại:', 'At:'],
  },
  /** Said once of a matter's gaps: the facts of which the lines hold one value at a time. */
  oneAtATime: [
    (facts: string) =>
      `Các dòng trên xét từng giá trị một của ${facts}. Hồ sơ có nhiều giá trị cùng lúc đã tính trong số tổ hợp ở đầu.`,
    (facts: string) =>
      `These lines take one value of ${facts} at a time. Proposals with several are in the count at the top.`,
  ],
  /** Conditions that all gaps of a matter share. */
  always: [
    (conditions: string) => `Mọi dòng đều có: ${conditions}`,
    (conditions: string) => `All of them have: ${conditions}`,
  ],
  everything: ['mọi hồ sơ', 'any proposal'],
  without: [
    (fact: string, values: string) => `${fact} không có ${values}`,
    (fact: string, values: string) => `${fact} without ${values}`,
  ],
  rule: [
    (clause: string, subject: string, body: string) => `${clause} ${subject} (${body})`,
    (clause: string, subject: string, body: string) => `${clause} ${subject} (${body})`,
  ],
  /** Between the parts of a list, and between conditions that hold together in a sentence. */
  and: ['; ', '; '],
  both: [' và ', ' and '],
  or: ['hoặc', 'or'],
  columns: [
    ['Mức', 'Level'],
    ['Phát hiện', 'Finding'],
    ['Điều khoản', 'Clauses'],
    ['Ví dụ', 'Example'],
  ],
  gapColumns: [
    ['Loại hồ sơ', 'Type'],
    ['Hồ sơ không có quy định nào áp dụng', 'Proposals that no rule decides'],
    ['Số tổ hợp', 'Combinations'],
  ],
});

export type AuditWords = ReturnType<typeof auditWordsFor>;
