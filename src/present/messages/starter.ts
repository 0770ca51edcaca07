/** The words of `authority init`: its files, their comments, what comes next. */
import { wordsOf } from './catalogue.ts';

export const starterWordsFor = wordsOf({
  written: [(folder: string) => `Đã ghi vào ${folder}`, (folder: string) => `Written to ${folder}`],
  /** What each file is for, by its path. */
  files: {
    'regulation.yaml': [
      'quy chế mẫu có chú giải, mỗi loại quy định một ví dụ; sửa dần thành quy chế của tỉnh',
      'a commented example with one of each kind of rule, to be turned into the province’s own regulation',
    ],
    'regulation.schema.json': [
      'để phần mềm soạn thảo gợi ý và báo lỗi ngay khi gõ',
      'lets editors complete entries and mark mistakes',
    ],
    'cases/first.yaml': [
      'trường hợp thử: hồ sơ và kết quả đúng theo văn bản',
      'test cases: proposals, and the result required by the text',
    ],
    'list.csv': ['danh sách hồ sơ để chạy thử', 'a list of proposals to try out'],
    '.github/workflows/regulation.yml': [
      'tự động kiểm tra tệp dữ liệu mỗi khi có thay đổi',
      'runs the checks at every change',
    ],
  },
  next: ['Tiếp theo, chạy trong thư mục đó', 'Next, in that folder, run'],
  /** Comments of the files, by the key that stands in their place. */
  comments: {
    head: [
      'Quy chế mẫu để sửa: thay từng phần bằng nội dung quy chế của tỉnh. Viện dẫn theo số điều, khoản, điểm; tóm tắt nội dung, chỉ trích nguyên văn vài từ ghi mức.',
      'A regulation to be changed: put the province’s own in place of each part. Clauses are cited by number and summarised in your own words; only the few words that set a limit are quoted.',
    ],
    limits: [
      'Mức ghi bằng bốn từ: from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).',
      'Limits are written with four words: from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).',
    ],
    sha256: [
      'SHA-256 của tệp văn bản; “authority source FILE.txt” đối chiếu tệp dữ liệu này với văn bản.',
      'SHA-256 of the file with the text; “authority source FILE.txt” checks this file against the text.',
    ],
    bodies: [
      'Cơ quan, người có thẩm quyền, xếp theo thứ tự ưu tiên. Nhiều quy định cùng áp dụng thì áp dụng theo cấp đứng trước. “meeting” là tên gọi cuộc họp của cấp đó.',
      'Competent bodies, in order of priority: where several rules apply, the first of these is competent. “meeting” is what its meeting is called.',
    ],
    residual: [
      'Nơi giải quyết nội dung không thuộc diện phải trình cấp ủy. Bỏ phần này nếu quy chế không quy định.',
      'Who deals with what is not a matter for the Party committee. Leave this out if the regulation does not say.',
    ],
    precedence: [
      'Nguyên tắc áp dụng theo cấp cao nhất khi nhiều điều khoản cùng áp dụng.',
      'The principle by which the highest body is competent where several clauses apply.',
    ],
    actions: [
      'Việc của cấp có thẩm quyền, theo đúng từ của điều khoản.',
      'What the competent body does, in the words of the clause.',
    ],
    clauses: [
      'Mọi điều khoản được viện dẫn: 2.1 là khoản 1 Điều 2; 2.4.2 là điểm 4.2 khoản 4 Điều 2; 4.3.đ là điểm đ khoản 3 Điều 4. Số dạng 2.1 đặt trong ngoặc kép.',
      'Every clause that is cited: 2.1 is clause 1, Article 2; 2.4.2 is point 4.2, clause 4, Article 2; 4.3.đ is point đ, clause 3, Article 4. Put numbers such as 2.1 in quotation marks.',
    ],
    covers: [
      'Các điều đã thể hiện đủ: “authority audit” nêu mọi khoản, điểm trong đó chưa có quy định.',
      'Articles that are complete: “authority audit” names every clause in them without a rule.',
    ],
    facts: [
      'Thông tin của hồ sơ: amount (số kèm đơn vị VND, USD, ha), choice (một giá trị), several (một hoặc nhiều giá trị), flag (có/không). “headers” là tên cột trong danh sách Excel, CSV.',
      'The fields of a proposal: amount (a number in VND, USD or ha), choice (one value), several (one or more), flag (yes or no). “headers” are names of columns in an Excel or CSV list.',
    ],
    bareFrom: [
      'Số không ghi đơn vị: từ mức này trở lên tạm coi là đồng, dưới mức này phải ghi đơn vị; “bareTo” là mức trên. Số lớn hơn “most” luôn phải sửa.',
      'A number without a unit is taken as đồng from this amount up; below it the unit must be given. “bareTo” is the upper limit. A number above “most” is always invalid.',
    ],
    assumed: [
      'Hồ sơ không ghi thì tạm coi là như vậy; kết quả luôn nêu rõ.',
      'Assumed where a proposal does not say; the result always says so.',
    ],
    matters: [
      'Loại hồ sơ, kèm thông tin cần ghi và quy định của từng loại.',
      'Matters, with the fields and the rules of each.',
    ],
    series: [
      'Dãy mức: các mức của một thông tin, mỗi mức một điều khoản.',
      'A series: limits on one field, one clause each.',
    ],
    quote: [
      'Chỉ vài từ ghi mức, đúng nguyên văn.',
      'Only the few words that set the limit, exactly as in the text.',
    ],
    except: [
      'Trường hợp loại trừ chỉ áp dụng cho quy định này, không cho quy định khác.',
      'An exclusion applies to this rule only.',
    ],
    doubts: [
      'Nội dung còn cách hiểu khác nhau: văn bản ghi thế nào (message), phần mềm tạm hiểu thế nào (taken), và nếu hiểu khác thì quy định ra sao (otherwise). Kết quả chỉ nêu lưu ý khi cách hiểu khác làm thay đổi thẩm quyền.',
      'A point open to interpretation: what the text says (message), how the program takes it (taken), and how the rules would read otherwise (otherwise). The result mentions it only where the other reading gives another body.',
    ],
    rules: [
      'Quy định đơn: phải thỏa mãn mọi điều kiện trong “when”.',
      'A single rule: everything under “when” must hold.',
    ],
    overrides: [
      'Quy định riêng áp dụng thay cho quy định chung, kể cả khi giao cho cấp thấp hơn.',
      'A special rule applied instead of a general one, even if it names a lower body.',
    ],
    dated: ['Lưu ý theo ngày trình.', 'Notes that depend on the date.'],
    advice: [
      'Các bước sau khi đã xác định thẩm quyền; “due” để tính ngày theo ngày họp.',
      'The steps once the competent body is known; “due” counts dates from the meeting.',
    ],
    voting: [
      'Cách biểu quyết của mỗi cấp; văn bản không quy định thì bỏ trống. “authority vote” tính theo phần này.',
      'How each body votes; leave out what the text does not state. “authority vote” counts by this.',
    ],
    accepted: [
      'Nội dung “authority audit” nêu ra nhưng văn bản đúng là như vậy, kèm lý do.',
      'Findings of “authority audit” where the text really says so, with the reason.',
    ],
    casesHead: [
      'Trường hợp thử: viết theo văn bản quy chế, không chép từ kết quả của phần mềm. Chạy: authority test cases --regulation regulation.yaml',
      'Test cases: written from the text of the regulation, never copied from the program’s answers. To run them: authority test cases --regulation regulation.yaml',
    ],
    caseLimit: [
      'Ngay dưới và đúng mức: “từ” gồm cả mức đó.',
      'Just below and at the limit: “từ” includes it.',
    ],
    caseResidual: ['Không thuộc nội dung phải trình cấp ủy.', 'Not a matter for the Party committee.'],
    caseExcept: ['Trường hợp loại trừ.', 'The exclusion.'],
    caseDoubt: [
      'Nội dung còn cách hiểu khác nhau: kết quả kèm lưu ý.',
      'A point open to interpretation: the result has a note.',
    ],
    caseMissing: [
      'Chưa đủ thông tin: các cấp có thể có thẩm quyền và thông tin cần bổ sung.',
      'Information incomplete: the bodies that may be competent, and what is needed.',
    ],
    caseRule: ['Quy định đơn.', 'The single rule.'],
    caseOverride: ['Quy định riêng áp dụng thay.', 'The special rule instead of the general one.'],
    workflowHead: [
      'Kiểm tra tệp dữ liệu quy chế mỗi khi có thay đổi.',
      'Checks the regulation file at every change.',
    ],
    workflowFrom: [
      'Nơi lấy phần mềm authority: thay bằng địa chỉ của đơn vị.',
      'Where the program is cloned from: put your own address here.',
    ],
    workflowAudit: [
      'Không chồng chéo, không bỏ sót, không quy định nào không còn tác dụng.',
      'No overlap, no gap, no rule without effect.',
    ],
    workflowTest: ['Mọi trường hợp thử đều có kết quả đúng.', 'Every test case has the right result.'],
  },
});

export type StarterWords = ReturnType<typeof starterWordsFor>;

/** What to run in the new folder. */
export const STARTER_COMMANDS = [
  'authority audit --regulation regulation.yaml',
  'authority test cases --regulation regulation.yaml --coverage',
  'authority batch list.csv --regulation regulation.yaml',
];
