/** The words of `authority init`: its files, their comments, what comes next. */
import { wordsOf } from './catalogue.ts';

export const starterWordsFor = wordsOf({
  written: [(folder: string) => `Đã ghi vào ${folder}`, (folder: string) => `Written to ${folder}`],
  /** What each file is for, by its path. */
  files: {
    'regulation.yaml': [
      'quy chế mẫu, có chú giải: mỗi loại quy định một ví dụ; sửa dần thành quy chế của tỉnh',
      'a commented regulation with one example of each kind, to be changed into the province’s own',
    ],
    'regulation.schema.json': [
      'để trình soạn thảo gợi ý và báo lỗi ngay khi gõ',
      'by which editors complete and mark mistakes',
    ],
    'cases/first.yaml': [
      'trường hợp thử: hồ sơ và kết quả phải có theo nguyên văn',
      'cases: proposals, and what the text says of them',
    ],
    'list.csv': ['danh sách hồ sơ để xét thử', 'a list to be routed'],
    '.github/workflows/regulation.yml': [
      'kiểm tra tự động mỗi khi có thay đổi',
      'the checks, at every change',
    ],
  },
  next: ['Tiếp theo, trong thư mục đó', 'Next, in that folder'],
  /** Comments of the files, by the key that stands in their place. */
  comments: {
    head: [
      'Quy chế mẫu để sửa: thay từng phần bằng nội dung quy chế của tỉnh. Trích dẫn theo số điều, khoản, điểm; nội dung viết bằng lời của mình, chỉ trích nguyên văn vài từ xác định mức.',
      'A regulation to be changed: put the province’s own in place of each part. Clauses are cited by number and told in your own words; only the few words that fix a limit are quoted.',
    ],
    limits: [
      'Mức viết bằng bốn từ của luật: from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).',
      'Limits are written with the four words of the law: from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).',
    ],
    sha256: [
      'SHA-256 của tệp nguyên văn; “authority source FILE.txt” đối chiếu quy chế này với nguyên văn.',
      'SHA-256 of the file with the text; “authority source FILE.txt” holds this file to the text.',
    ],
    bodies: [
      'Các cấp quyết định, cao nhất trước. Nhiều quy định cùng áp dụng thì cấp đứng trước quyết định.',
      'Highest first. Where several rules fit, the first of these decides.',
    ],
    residual: [
      'Cấp của việc không điều khoản nào nêu. Bỏ phần này nếu quy chế không nêu cấp nào.',
      'The body of what no clause reserves. Leave this out where the regulation names none.',
    ],
    precedence: [
      'Nguyên tắc để cấp cao nhất quyết định khi nhiều điều khoản cùng áp dụng.',
      'The principle by which the highest body decides where several clauses fit.',
    ],
    actions: [
      'Cấp quyết định làm gì, theo từ của điều khoản.',
      'What the body does, by the word of the clause.',
    ],
    clauses: [
      'Mọi điều khoản được viện dẫn: 2.1 là khoản 1 Điều 2; 2.4.2 là điểm 4.2 khoản 4 Điều 2; 4.3.đ là điểm đ khoản 3 Điều 4. Số dạng 2.1 đặt trong nháy kép.',
      'Every clause that is cited: 2.1 is clause 1 of Article 2; 2.4.2 is point 4.2, clause 4, Article 2; 4.3.đ is point đ, clause 3, Article 4. Numbers such as 2.1 stand in quotes.',
    ],
    covers: [
      'Các điều được lập đủ: “authority audit” nêu mọi khoản, điểm trong đó chưa có quy định.',
      'Articles that are ruled in full: “authority audit” names every clause in them without a rule.',
    ],
    facts: [
      'Thông tin của hồ sơ: amount (số kèm đơn vị VND, USD, ha), choice (một giá trị), several (một hoặc nhiều giá trị), flag (có/không). “headers” là tên cột trong danh sách Excel, CSV.',
      'The facts of a proposal: amount (a number in VND, USD or ha), choice (one value), several (one or more), flag (yes or no). “headers” are column names of a list in Excel or CSV.',
    ],
    bareFrom: [
      'Số không ghi đơn vị được hiểu là đồng nếu từ mức này trở lên, dưới mức này bị từ chối; “bareTo” là mức trên. Số lớn hơn “most” luôn bị từ chối.',
      'A number without a unit is đồng from here up, and refused below; “bareTo” is its upper bound. A number above “most” is always refused.',
    ],
    assumed: [
      'Coi là như vậy khi hồ sơ không ghi; kết quả luôn nêu rõ điều đã giả định.',
      'Taken for granted where a proposal does not say; the result always says so.',
    ],
    matters: [
      'Loại hồ sơ, kèm thông tin mỗi loại cần và quy định của loại đó.',
      'The types of proposal, with the facts that each takes and its rules.',
    ],
    series: [
      'Dãy mức: các mức của một thông tin, mỗi mức một điều khoản.',
      'A series: limits on one fact, a clause each.',
    ],
    quote: ['Chỉ vài từ xác định mức, đúng nguyên văn.', 'The few words that fix the limit, to the letter.'],
    except: [
      'Ngoại lệ chỉ bỏ chính quy định này, không bỏ quy định khác.',
      'An exception takes away this rule and no other.',
    ],
    doubts: [
      'Điểm có thể hiểu theo hai cách: đã hiểu thế nào, và theo cách kia thì quy định sẽ ra sao. Cảnh báo chỉ hiện khi cách kia cho kết quả khác.',
      'A point that can be read in two ways: how it is settled, and how the rules would stand otherwise. The warning appears only where the other reading gives another body.',
    ],
    rules: [
      'Quy định đơn: mọi điều kiện trong “when” đều phải thỏa mãn.',
      'A single rule: everything under “when” has to hold.',
    ],
    overrides: [
      'Quy định riêng áp dụng thay cho quy định chung, kể cả khi giao cho cấp thấp hơn.',
      'A special rule that is applied instead of a general one, even downwards.',
    ],
    dated: ['Lưu ý theo ngày trình.', 'Notices that depend on the day.'],
    advice: [
      'Các bước của hồ sơ sau khi rõ cấp quyết định; “due” để tính ngày theo phiên họp.',
      'The steps of a file once its body is known; “due” counts dates from the session.',
    ],
    voting: [
      'Cách mỗi cấp thông qua; nguyên văn không nêu thì bỏ trống. “authority vote” tính theo phần này.',
      'How each body comes to a decision; leave out what the text does not state. “authority vote” counts by this.',
    ],
    accepted: [
      'Phát hiện của “authority audit” mà nguyên văn đúng là như vậy, kèm lý do.',
      'Findings of “authority audit” that the text means to be so, with the reason.',
    ],
    casesHead: [
      'Trường hợp thử: viết theo nguyên văn quy chế, không chép từ kết quả của chương trình. Chạy: authority test cases --regulation regulation.yaml',
      'Cases: written from the text of the regulation, never copied from what the program answers. To run them: authority test cases --regulation regulation.yaml',
    ],
    caseLimit: [
      'Ngay dưới và đúng mức: “từ” gồm cả mức đó.',
      'Just below and at the limit: “từ” includes it.',
    ],
    caseResidual: ['Không điều khoản nào nêu.', 'No clause reserves it.'],
    caseExcept: ['Ngoại lệ.', 'The exception.'],
    caseDoubt: [
      'Điểm có thể hiểu theo hai cách: kết quả kèm cảnh báo.',
      'A point that can be read in two ways: the result warns.',
    ],
    caseMissing: [
      'Thiếu thông tin: các cấp còn có thể, và thông tin cần hỏi.',
      'A fact is missing: the bodies that remain, and what to ask.',
    ],
    caseRule: ['Quy định đơn.', 'The single rule.'],
    caseOverride: ['Quy định riêng áp dụng thay.', 'The special rule instead of the general one.'],
    workflowHead: ['Kiểm tra quy chế mỗi khi có thay đổi.', 'The checks of the regulation, at every change.'],
    workflowFrom: [
      'Nơi lấy chương trình authority: thay bằng địa chỉ của đơn vị.',
      'Where the program is cloned from: put your own address here.',
    ],
    workflowAudit: [
      'Không chồng chéo, không bỏ sót, không quy định nào vô hiệu.',
      'No overlap, no gap, no rule without effect.',
    ],
    workflowTest: ['Mọi trường hợp thử đều đúng.', 'Every case comes out as the text says.'],
  },
});

export type StarterWords = ReturnType<typeof starterWordsFor>;

/** What to run in the new folder. */
export const STARTER_COMMANDS = [
  'authority audit --regulation regulation.yaml',
  'authority test cases --regulation regulation.yaml --coverage',
  'authority batch list.csv --regulation regulation.yaml',
];
