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
  nothingFound: ['Không thấy loại nào khớp; các nhóm loại hồ sơ:', 'Nothing matches; the groups of types:'],
  notSure: ['không rõ', 'not known'],
  /** Not knowing, where something is assumed and stays so. */
  notSureKeeps: ['không rõ (giữ như đã giả định)', 'not known (stays as assumed)'],
  notKnown: ['không rõ', 'not known'],
  back: ['quay lại câu trước', 'back to the question before'],
  wentBack: ['quay lại', 'back'],
  noWayBack: ['Đây là câu đầu tiên.', 'This is the first question.'],
  countsIn: [(clauses: string) => `Xét tại ${clauses}.`, (clauses: string) => `Counts in ${clauses}.`],
  leadsTo: [(body: string) => `→ ${body}`, (body: string) => `→ ${body}`],
  moreStakes: [(count: number) => `… và ${count} mức khác`, (count: number) => `… and ${count} more limits`],
  about: [(amount: string) => `khoảng ${amount}`, (amount: string) => `about ${amount}`],
  understood: [(amount: string) => `hiểu là ${amount}`, (amount: string) => `understood as ${amount}`],
  twoWays: [
    (readings: string) => `đọc được theo hai cách: ${readings}`,
    (readings: string) => `reads two ways: ${readings}`,
  ],
  whichWay: [
    (text: string) => `“${text}” đọc được theo hai cách. Ý là số nào?`,
    (text: string) => `“${text}” reads two ways. Which is meant?`,
  ],
  typeAgain: ['gõ lại', 'type it again'],
  typeSomething: [
    (example: string) => `Gõ như “${example}”; nếu không rõ thì gõ ?`,
    (example: string) => `Type it as in “${example}”; ? where it is not known`,
  ],
  /** Amounts as people type them. */
  examples: {
    VND: ['1.200 tỷ', '1.200 tỷ'],
    USD: ['60 triệu USD', '60 million USD'],
    ha: ['520 ha', '520 ha'],
  } satisfies Record<AmountUnit, Said<string>>,
  tickSomething: ['Đánh dấu ít nhất một mục.', 'Tick at least one.'],
  review: [
    'Kết quả dựa trên những điều đã giả định sau. Có điều nào không đúng?',
    'The result rests on these assumptions. Is any of them wrong?',
  ],
  reviewMeaning: [
    'Đánh dấu điều không đúng để sửa; để trống nếu đúng cả.',
    'Tick what is wrong, to correct it; tick nothing where all is right.',
  ],
  reviewAnswer: ['đã giả định', 'assumed'],
  allRight: ['đúng cả', 'all right'],
  toCorrect: [(facts: string) => `cần sửa ${facts}`, (facts: string) => `to correct: ${facts}`],
  moot: [
    (facts: string) => `Không hỏi thêm: ${facts} không còn ảnh hưởng đến cấp quyết định.`,
    (facts: string) => `Nothing more is asked: ${facts} can no longer change the body.`,
  ],
  settled: ['Đã đủ thông tin.', 'That is enough.'],
  open: [
    'Còn thông tin không rõ, chưa đủ để xác định một cấp quyết định.',
    'With what is not known, the body cannot be settled.',
  ],
  dropped: [
    (facts: string) => `Đã bỏ ${facts}: không dùng với câu trả lời vừa chọn.`,
    (facts: string) => `Left out: ${facts}, which does not go with that answer.`,
  ],
  again: [
    'Lệnh cho lại kết quả này mà không hỏi:',
    'The command that gives this result again without questions:',
  ],
  againByFile: [
    (command: string) => `Lệnh cho lại kết quả này mà không hỏi: ${command}`,
    (command: string) => `The command that gives this result again without questions: ${command}`,
  ],
  againNeedsFile: [
    'Danh sách khoản không ghi được bằng tùy chọn; thêm --save TỆP để lưu hồ sơ thành JSON.',
    'A list of items cannot be given as flags; --save FILE keeps the proposal as JSON.',
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
