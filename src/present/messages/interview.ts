/** The words of the interview. */
import type { AmountUnit } from '../../model/amount.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const interviewWordsFor = wordsOf({
  askType: ['Hồ sơ thuộc loại nào?', 'What kind of proposal is it?'],
  typeMeaning: [
    'Gõ vài chữ để tìm, có dấu hay không dấu đều được: “san golf”, “mua xe”.',
    'Type a few letters to search, in Vietnamese or English: “golf”, “mua xe”.',
  ],
  type: ['loại hồ sơ', 'type'],
  /** Said above the groups when no matter fits what was typed. */
  nothingFound: [
    'Không tìm thấy loại hồ sơ nào; các nhóm loại hồ sơ:',
    'Nothing matches; the groups of types:',
  ],
  notSure: ['không rõ', 'not known'],
  /** Not knowing, where something is assumed and stays so. */
  notSureKeeps: ['không rõ (giữ như đã tạm coi)', 'not known (stays as assumed)'],
  notKnown: ['không rõ', 'not known'],
  back: ['quay lại câu trước', 'back to the question before'],
  wentBack: ['quay lại', 'back'],
  noWayBack: ['Đây là câu đầu tiên.', 'This is the first question.'],
  countsIn: [(clauses: string) => `Căn cứ: ${clauses}.`, (clauses: string) => `Legal basis: ${clauses}.`],
  leadsTo: [(body: string) => `→ ${body}`, (body: string) => `→ ${body}`],
  moreStakes: [(count: number) => `… và ${count} mức khác`, (count: number) => `… and ${count} more limits`],
  about: [(amount: string) => `khoảng ${amount}`, (amount: string) => `about ${amount}`],
  understood: [(amount: string) => `tạm tính là ${amount}`, (amount: string) => `understood as ${amount}`],
  twoWays: [
    (readings: string) => `có hai cách đọc: ${readings}`,
    (readings: string) => `can be read in two ways: ${readings}`,
  ],
  whichWay: [
    (text: string) => `“${text}” có hai cách đọc. Số đúng là số nào?`,
    (text: string) => `“${text}” can be read in two ways. Which is meant?`,
  ],
  typeAgain: ['gõ lại', 'type it again'],
  typeSomething: [
    (example: string) => `Ghi cả số và đơn vị, ví dụ “${example}”; nếu không rõ thì gõ ?`,
    (example: string) => `Write the figure with its unit, such as “${example}”; ? if it is not known`,
  ],
  /** Amounts as people type them. */
  examples: {
    VND: ['1.200 tỷ đồng', '1.200 tỷ đồng'],
    USD: ['60 triệu USD', '60 triệu USD'],
    ha: ['520 ha', '520 ha'],
  } satisfies Record<AmountUnit, Said<string>>,
  tickSomething: ['Đánh dấu ít nhất một mục.', 'Tick at least one.'],
  review: [
    'Hồ sơ không ghi, tạm coi là như sau. Có nội dung nào không đúng?',
    'These facts are not given and are assumed. Is any of them wrong?',
  ],
  reviewMeaning: [
    'Đánh dấu nội dung không đúng để sửa; để trống nếu đúng cả.',
    'Tick what is wrong to correct it; tick nothing if all is right.',
  ],
  reviewAnswer: ['nội dung tạm coi', 'assumed'],
  allRight: ['đúng cả', 'all right'],
  toCorrect: [(facts: string) => `cần sửa ${facts}`, (facts: string) => `to correct: ${facts}`],
  moot: [
    (facts: string) => `Không hỏi thêm ${facts} vì không còn ảnh hưởng đến thẩm quyền.`,
    (facts: string) => `${facts}: no longer asked, since the competent body is the same in any case.`,
  ],
  settled: ['Đã đủ thông tin.', 'The information is complete.'],
  open: [
    'Còn thông tin chưa rõ nên chưa xác định được thẩm quyền.',
    'Some facts are not known, so the competent body cannot be determined.',
  ],
  dropped: [
    (facts: string) => `Đã bỏ ${facts} vì không dùng với câu trả lời vừa chọn.`,
    (facts: string) => `Removed: ${facts}, which does not go with that answer.`,
  ],
  again: [
    'Để có lại kết quả này, không cần trả lời câu hỏi, chạy lệnh:',
    'To get this result again without questions, run:',
  ],
  againByFile: [
    (command: string) => `Để có lại kết quả này, không cần trả lời câu hỏi, chạy lệnh: ${command}`,
    (command: string) => `To get this result again without questions, run: ${command}`,
  ],
  againNeedsFile: [
    'Danh sách từng khoản không ghi được trên dòng lệnh; thêm --save TỆP để lưu hồ sơ vào tệp JSON.',
    'A list of items cannot be given as options; --save FILE keeps the proposal as JSON.',
  ],
  saved: [
    (file: string) => `Đã lưu hồ sơ vào ${file}.`,
    (file: string) => `The proposal is saved in ${file}.`,
  ],
  keys: {
    choose: ['↑↓ chọn', '↑↓ choose'],
    tick: ['dấu cách đánh dấu', 'space ticks'],
    done: ['Enter xong', 'Enter when done'],
    search: ['gõ để tìm', 'type to search'],
    answer: ['Enter trả lời', 'Enter answers'],
    unknown: ['? không rõ', '? not known'],
    back: ['Esc quay lại', 'Esc goes back'],
    backTyped: ['< quay lại', '< goes back'],
    leave: ['Ctrl+C thoát', 'Ctrl+C leaves'],
  },
});

export type InterviewWords = ReturnType<typeof interviewWordsFor>;
