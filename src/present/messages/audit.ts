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
  passed: ['TỆP DỮ LIỆU ĐẠT YÊU CẦU', 'THE REGULATION FILE PASSES'],
  /** Counts of what must be put right; '' of what there is none of. */
  failed: [
    (errors: string, warnings: string) =>
      `TỆP DỮ LIỆU CÒN ${[errors && `${errors} LỖI`, warnings && `${warnings} CẢNH BÁO PHẢI XỬ LÝ`].filter(Boolean).join(', ')}`,
    (errors: string, warnings: string) =>
      `THE REGULATION FILE STILL HAS ${[errors && counted(errors, 'ERROR', 'ERRORS'), warnings && counted(warnings, 'WARNING', 'WARNINGS')].filter(Boolean).join(', ')}`,
  ],
  levels: {
    error: ['lỗi', 'error'],
    warning: ['cảnh báo', 'warning'],
    note: ['ghi chú', 'note'],
  } satisfies Record<FindingLevel, Said<string>>,
  scope: [
    (matters: string, cells: string, residual: string) =>
      `Đã xét đủ ${cells} trường hợp của ${matters} loại hồ sơ; ${residual} trường hợp không có quy định nào áp dụng`,
    (matters: string, cells: string, residual: string) =>
      `Checked all ${cells} combinations of ${counted(matters, 'matter', 'matters')}; ${residual} ${residual === '1' ? 'is' : 'are'} covered by no rule`,
  ],
  /** Who deals with what no rule covers; '' where the text names nobody. */
  residualBody: [
    (body: string) => `, do ${body} giải quyết theo quy định của pháp luật`,
    (body: string) => ` and left to the ${body} under state law`,
  ],
  sections: {
    open: ['Nội dung phải xử lý', 'To be put right'],
    accepted: ['Đã chấp nhận, có nêu lý do', 'Accepted, with a reason'],
    notes: ['Ghi chú', 'Notes'],
    gaps: ['Hồ sơ không có quy định nào áp dụng', 'Proposals covered by no rule'],
  },
  /** What each kind of finding is, for lists of kinds. */
  kinds: {
    'series-overlap': ['Hai mức trong một dãy mức chồng chéo', 'Two bands of a series overlap'],
    'rule-overlap': ['Quy định của hai cấp chồng chéo', 'Rules of two bodies overlap'],
    hole: ['Bỏ sót giữa hai mức', 'Gap between two bands'],
    'open-end': ['Bỏ sót ở đầu hoặc cuối dãy mức', 'Gap at an end of a series'],
    gap: ['Hồ sơ không có quy định nào áp dụng', 'Proposals covered by no rule'],
    'never-fits': ['Quy định không bao giờ đủ điều kiện áp dụng', 'Rule that can never apply'],
    'never-decides': ['Quy định không còn tác dụng', 'Rule without effect'],
    'exception-idle': ['Trường hợp loại trừ không còn tác dụng', 'Exclusion without effect'],
    'override-idle': ['Quy định áp dụng thay không còn tác dụng', 'Overriding rule without effect'],
    'fact-untested': ['Thông tin không quy định nào xét đến', 'Field that no rule looks at'],
    'values-alike': ['Các giá trị không quy định nào phân biệt', 'Values that no rule distinguishes'],
    'doubt-idle': [
      'Cách hiểu khác nhau nhưng kết quả không khác',
      'Point open to interpretation that changes nothing',
    ],
    'body-idle': ['Cấp không được giao nội dung nào', 'Body that is given nothing'],
    'clause-uncited': ['Điều khoản không được viện dẫn', 'Clause that nothing cites'],
    'clause-unruled': ['Điều khoản chưa có quy định', 'Clause without a rule'],
    'voting-unquoted': ['Quy định về biểu quyết không kèm trích dẫn', 'Rule on voting without quoted words'],
    'voting-unlike': [
      'Quy định về biểu quyết khác với nội dung trích dẫn',
      'Rule on voting that differs from its quoted words',
    ],
    'not-proved': ['Loại hồ sơ chưa rà soát hết được', 'Matter that could not be checked in full'],
    'acceptance-idle': [
      'Mục đã chấp nhận (accepted) không ứng với nội dung nào',
      'Acceptance that matches no finding',
    ],
  } satisfies Record<FindingKind, Said<string>>,
  messages: {
    'series-overlap': [
      (p) => `Hai mức chồng chéo khi ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
      (p) => `Two bands overlap where ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
    ],
    'rule-overlap': [
      (p) => `Có thể cùng áp dụng: ${p.rules.join('; ')}.${p.settled}`,
      (p) => `Both can apply: ${p.rules.join('; ')}.${p.settled}`,
    ],
    hole: [
      (p) =>
        `Bỏ sót giữa hai mức: khi ${p.what}, có hồ sơ không quy định nào áp dụng. Hai mức liền kề: ${p.rules.join('; ')}.`,
      (p) =>
        `Gap between two bands: where ${p.what}, some proposals are covered by no rule. The bands beside it: ${p.rules.join('; ')}.`,
    ],
    'open-end': [
      (p) => `Khi ${p.what}, có hồ sơ không quy định nào áp dụng. Mức gần nhất: ${p.rules.join('; ')}.`,
      (p) => `Where ${p.what}, some proposals are covered by no rule. Nearest band: ${p.rules.join('; ')}.`,
    ],
    gap: [
      (p) =>
        p.what === ''
          ? `${p.matter}: không quy định nào áp dụng, ở mọi trường hợp.`
          : `${p.matter}: không quy định nào áp dụng khi ${p.what}.`,
      (p) =>
        p.what === ''
          ? `${p.matter}: no proposal is covered by a rule.`
          : `${p.matter}: no rule applies where ${p.what}.`,
    ],
    'never-fits': [
      (p) =>
        `Không bao giờ đủ điều kiện áp dụng, vì các điều kiện không thể cùng xảy ra: ${p.rules.join('; ')}.`,
      (p) => `Can never apply, because its conditions exclude one another: ${p.rules.join('; ')}.`,
    ],
    'never-decides': [
      (p) =>
        `Không còn tác dụng: ${p.rules[0] ?? ''}. Ở mọi trường hợp đã áp dụng ${p.rules.slice(1).join('; ')}.`,
      (p) =>
        `Without effect: ${p.rules[0] ?? ''}. Wherever it could apply, another does: ${p.rules.slice(1).join('; ')}.`,
    ],
    'exception-idle': [
      (p) => `Trường hợp loại trừ “${p.exception}” không loại trừ hồ sơ nào khỏi ${p.rules.join('; ')}.`,
      (p) => `The exclusion “${p.exception}” removes nothing from ${p.rules.join('; ')}.`,
    ],
    'override-idle': [
      (p) => `Ghi là áp dụng thay nhưng không thay ở trường hợp nào: ${p.rules.join(', thay cho ')}.`,
      (p) => `Is marked as overriding but never does: ${p.rules.join(', over ')}.`,
    ],
    'fact-untested': [
      (p) =>
        p.isFactOfMatter
          ? `${p.matter}: có thông tin “${p.fact}” nhưng không quy định nào xét đến.`
          : `Không loại hồ sơ nào dùng thông tin “${p.fact}”.`,
      (p) =>
        p.isFactOfMatter
          ? `${p.matter} has the field “${p.fact}”, but no rule looks at it.`
          : `No matter uses the field “${p.fact}”.`,
    ],
    'values-alike': [
      (p) => `${p.matter}: không quy định nào phân biệt các giá trị của “${p.fact}”: ${p.alike}.`,
      (p) => `${p.matter}: no rule distinguishes these values of “${p.fact}”: ${p.alike}.`,
    ],
    'doubt-idle': [
      (p) => `Hiểu cách nào thì thẩm quyền cũng như nhau ở mọi trường hợp: ${p.doubt}.`,
      (p) => `Either reading gives the same body in every case: ${p.doubt}.`,
    ],
    'body-idle': [
      (p) => `Không quy định nào giao nội dung cho ${p.body}.`,
      (p) => `No rule gives anything to this body: ${p.body}.`,
    ],
    'clause-uncited': [
      (p) => `${p.clause} có trong danh sách điều khoản nhưng không được viện dẫn ở đâu.`,
      (p) => `${p.clause} is listed, but nothing cites it.`,
    ],
    'clause-unruled': [
      (p) => `${p.clause} thuộc phần tệp dữ liệu ghi là đã thể hiện đủ (covers), nhưng chưa có quy định nào.`,
      (p) => `${p.clause} is in the part that the file says is complete (covers), but has no rule.`,
    ],
    'voting-unquoted': [
      (p) => `${p.clause}, ${p.body}: ${p.votingPart} ghi là ${p.states} nhưng không kèm trích dẫn (quote).`,
      (p) => `${p.clause}, ${p.body}: ${p.votingPart} is given as ${p.states}, without quoted words (quote).`,
    ],
    'voting-unlike': [
      (p) =>
        `${p.clause}, ${p.body}: ${p.votingPart} ghi là ${p.states}, nhưng đoạn trích “${p.quote}” không nói như vậy.`,
      (p) =>
        `${p.clause}, ${p.body}: ${p.votingPart} is given as ${p.states}, but the quoted “${p.quote}” does not say so.`,
    ],
    'not-proved': [
      (p) =>
        `${p.matter} có ${p.cells} trường hợp, vượt số trường hợp được xét. Chưa rà soát chồng chéo, bỏ sót, quy định không còn tác dụng, trường hợp loại trừ và nội dung còn cách hiểu khác nhau của loại hồ sơ này; các mục đã chấp nhận cũng chưa được đối chiếu.`,
      (p) =>
        `${p.matter} has ${p.cells} combinations, more than the limit. It was not checked for overlaps, gaps, rules without effect, exclusions and points open to interpretation, and the acceptances were not matched with the findings.`,
    ],
    'acceptance-idle': [
      (p) => `Mục đã chấp nhận ${p.accepted} (accepted) không ứng với nội dung nào.`,
      (p) => `The acceptance of ${p.accepted} matches no finding.`,
    ],
  } satisfies Record<FindingKind, Said<(params: FindingParams) => string>>,
  /** How it can be put right, of what must be put right or accepted. */
  fixes: {
    'series-overlap': [
      'Sửa một trong hai mức (từ, trên, đến, dưới); nếu văn bản đúng là như vậy thì nêu ở “doubts”.',
      'Correct one of the bands (from, above, to, below); if the text really says so, state it under “doubts”.',
    ],
    'rule-overlap': ['', ''],
    hole: [
      'Nối liền hai mức; nếu văn bản không quy định đoạn giữa thì chấp nhận (accepted), nêu lý do.',
      'Join the bands; if the text leaves the gap, accept it with a reason (accepted).',
    ],
    'open-end': [
      'Thêm mức còn thiếu; nếu văn bản không quy định thì chấp nhận (accepted), nêu lý do.',
      'Add the missing band; if the text leaves it out, accept it with a reason (accepted).',
    ],
    gap: [
      'Thêm quy định còn thiếu; nếu văn bản không quy định thì chấp nhận (accepted), nêu lý do.',
      'Add the missing rule; if the text has none, accept it with a reason (accepted).',
    ],
    'never-fits': [
      'Sửa điều kiện hoặc trường hợp loại trừ, hoặc bỏ quy định.',
      'Correct its conditions or exclusions, or remove the rule.',
    ],
    'never-decides': [
      'Sửa điều kiện, ghi rõ quy định này áp dụng thay quy định nào (overrides), hoặc bỏ quy định.',
      'Correct its conditions, say which rules it overrides (overrides), or remove it.',
    ],
    'exception-idle': ['Sửa hoặc bỏ trường hợp loại trừ.', 'Correct the exclusion or remove it.'],
    'override-idle': [
      'Sửa điều kiện, hoặc bỏ “overrides”.',
      'Correct the conditions, or remove “overrides”.',
    ],
    'fact-untested': [
      'Bỏ thông tin này, hoặc thêm quy định có xét đến; nếu cần ghi mà không xét thì chấp nhận (accepted), nêu lý do.',
      'Remove the field or add a rule that looks at it; if it is only recorded, accept it with a reason (accepted).',
    ],
    'values-alike': ['', ''],
    'doubt-idle': [
      'Sửa “otherwise” cho đúng cách hiểu kia, hoặc bỏ nội dung này khỏi “doubts”.',
      'Correct “otherwise”, or remove the point from “doubts”.',
    ],
    'body-idle': ['Bỏ cấp này, hoặc thêm quy định còn thiếu.', 'Remove the body, or add the missing rule.'],
    'clause-uncited': [
      'Thêm quy định, hoặc nêu lý do ở “unruled”.',
      'Add a rule, or give the reason under “unruled”.',
    ],
    'clause-unruled': [
      'Thêm quy định, hoặc nêu lý do ở “unruled”.',
      'Add a rule, or give the reason under “unruled”.',
    ],
    'voting-unquoted': [
      'Ghi ở “quote” vài chữ của điều khoản quy định việc này; nếu văn bản không quy định thì bỏ đi.',
      'Give in “quote” the few words of the clause that say so; if the text does not, remove the statement.',
    ],
    'voting-unlike': [
      'Đối chiếu với văn bản rồi sửa tỷ lệ (from, above), số để tính tỷ lệ (of), mục có/không, hoặc sửa “quote”.',
      'Check the text, then correct the share (from, above), what it is a share of (of), the yes or no, or “quote”.',
    ],
    'not-proved': [
      'Nâng --most-cells, hoặc bớt số giá trị mà các quy định phân biệt.',
      'Raise --most-cells, or let the rules distinguish fewer values.',
    ],
    'acceptance-idle': [
      'Bỏ mục này, hoặc sửa lại mã của nội dung được chấp nhận.',
      'Remove it, or correct the id of the finding.',
    ],
  } satisfies Record<FindingKind, Said<string>>,
  /** What of a body's votes a finding is about. */
  votingParts: {
    quorum: ['số thành viên dự họp tối thiểu', 'the quorum'],
    carried: ['số tán thành khi họp', 'the majority at a meeting'],
    writing: ['việc lấy ý kiến bằng văn bản', 'written consultation'],
    'writing-carried': ['số tán thành khi lấy ý kiến bằng văn bản', 'the majority in a written consultation'],
    'writing-when': [
      'trường hợp được lấy ý kiến bằng văn bản',
      'the case in which written consultation is allowed',
    ],
    'never-cadre': [
      'việc không lấy ý kiến bằng văn bản về công tác cán bộ',
      'the exclusion of cadre matters from written consultation',
    ],
    'disagreement-to-session': [
      'việc đưa ra họp khi còn ý kiến khác nhau',
      'that disagreement goes to a meeting',
    ],
    'silence-agrees': ['việc không trả lời được coi là đồng ý', 'that no answer counts as agreement'],
    cadre: ['việc biểu quyết cán bộ bằng phiếu', 'that cadre matters are voted on by ballot paper'],
    'convene-share': [
      'số thành viên đề nghị họp đột xuất',
      'how many members can have an extraordinary meeting called',
    ],
  } satisfies Record<AuditedPart, Said<string>>,
  shareWords: {
    from: [(share: string) => `ít nhất ${share}`, (share: string) => `at least ${share}`],
    above: [(share: string) => `trên ${share}`, (share: string) => `more than ${share}`],
  },
  shareBases: {
    all: ['tổng số thành viên', 'of all members'],
    'in-office': ['số thành viên đương nhiệm', 'of the members in office'],
    present: ['số thành viên có mặt', 'of the members present'],
  } satisfies Record<ShareBase, Said<string>>,
  writingCases: {
    'not-complex': ['việc không phức tạp', 'the matter is not complex'],
    'no-session': ['không tổ chức họp được', 'no meeting can be held'],
  } satisfies Record<WritingCase, Said<string>>,
  yesNo: { yes: ['có', 'yes'], no: ['không', 'no'] },
  settled: {
    override: [() => 'Áp dụng quy định riêng.', () => 'The special rule applies.'],
    rank: [() => 'Áp dụng theo cấp cao hơn.', () => 'The higher body is competent.'],
    doubt: [
      (doubts) => `Đã nêu là nội dung còn cách hiểu khác nhau (${doubts}).`,
      (doubts) => `Stated as a point open to interpretation (${doubts}).`,
    ],
  } satisfies Record<Settlement, Said<(doubts: string) => string>>,
  /** Counts of pairs of rules by what settles them. */
  pairs: [
    (all: string, counts: Readonly<Record<Settlement, string>>) =>
      `${all} lượt quy định của hai cấp có thể cùng áp dụng: ${counts.rank} lượt áp dụng theo cấp cao hơn, ${counts.override} lượt áp dụng quy định riêng, ${counts.doubt} lượt đã nêu là nội dung còn cách hiểu khác nhau (xem từng lượt bằng --format json)`,
    (all: string, counts: Readonly<Record<Settlement, string>>) =>
      `Rules of two bodies can both apply ${all} times: ${counts.rank} settled by the higher body, ${counts.override} by a special rule, ${counts.doubt} stated as points open to interpretation (--format json lists each)`,
  ],
  labels: {
    example: ['Ví dụ:', 'Example:'],
    reason: ['Lý do:', 'Reason:'],
    fix: ['Cách sửa:', 'How to fix it:'],
    code: ['Mã:', 'Id:'],
    place: ['Tại:', 'At:'],
  },
  /** Said once of a matter's gaps: the facts of which the lines hold one value at a time. */
  oneAtATime: [
    (facts: string) =>
      `Các dòng trên xét từng giá trị của ${facts}. Hồ sơ có nhiều giá trị cùng lúc đã tính trong số trường hợp ở đầu.`,
    (facts: string) =>
      `These lines take one value of ${facts} at a time. Proposals with several are in the count at the top.`,
  ],
  /** Conditions that all gaps of a matter share. */
  always: [
    (conditions: string) => `Điều kiện chung của các dòng: ${conditions}`,
    (conditions: string) => `In all of them: ${conditions}`,
  ],
  everything: ['mọi hồ sơ', 'any proposal'],
  without: [
    (fact: string, values: string) => `${fact} không gồm ${values}`,
    (fact: string, values: string) => `${fact} without ${values}`,
  ],
  /** @param clause as official papers write it */
  rule: [
    (clause: string, subject: string, body: string) => `${subject} (${clause}; ${body})`,
    (clause: string, subject: string, body: string) => `${subject} (${clause}; ${body})`,
  ],
  /** Between the parts of a list, and between conditions that hold together in a sentence. */
  and: ['; ', '; '],
  both: [' và ', ' and '],
  or: ['hoặc', 'or'],
  columns: [
    ['Mức độ', 'Level'],
    ['Nội dung', 'Finding'],
    ['Điều khoản', 'Clauses'],
    ['Ví dụ', 'Example'],
  ],
  gapColumns: [
    ['Loại hồ sơ', 'Matter'],
    ['Hồ sơ không có quy định nào áp dụng', 'Proposals covered by no rule'],
    ['Số trường hợp', 'Combinations'],
  ],
});

function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

export type AuditWords = ReturnType<typeof auditWordsFor>;
