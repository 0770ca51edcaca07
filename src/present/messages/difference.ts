/** The words of `authority diff`. */
import type { FactChange } from '../../model/difference.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const differenceWordsFor = wordsOf({
  title: [
    (a: string, b: string) => `So sánh ${a} với ${b}`,
    (a: string, b: string) => `${a} compared with ${b}`,
  ],
  same: [
    'Không có gì khác nhau: mọi hồ sơ đều do cùng một cấp quyết định.',
    'Nothing is different: the same body decides every proposal.',
  ],
  summary: [
    (moves: string, matters: string) =>
      `${moves} nhóm hồ sơ đổi cấp quyết định; ${matters} loại hồ sơ có điểm khác nhau.`,
    (moves: string, matters: string) =>
      `${moves} groups of proposals move to another body; something is different in ${matters} matters.`,
  ],
  /** What only one of the two has. */
  only: [
    (side: string, what: string) => `chỉ có ở ${side}: ${what}`,
    (side: string, what: string) => `only in ${side}: ${what}`,
  ],
  bodies: ['Cấp quyết định', 'Bodies'],
  matters: ['Loại hồ sơ', 'Matters'],
  fact: ['Thông tin', 'Fact'],
  rule: ['Quy định', 'Rule'],
  values: ['giá trị', 'values'],
  reordered: ['Thứ tự các cấp khác nhau.', 'The bodies stand in another order.'],
  residual: ['Khi không điều khoản nào áp dụng', 'Where no clause fits'],
  nobody: ['không cấp nào', 'no body'],
  everything: ['mọi hồ sơ', 'every proposal'],
  otherwise: ['khi', 'when'],
  example: ['ví dụ', 'example'],
  /** The example as the second regulation takes it, where that is not the same. */
  exampleOf: [(side: string) => `ví dụ theo ${side}`, (side: string) => `example under ${side}`],
  /** More boxes under one headline than are shown. */
  more: [
    (count: string) => `và ${count} trường hợp khác (xem --format json)`,
    (count: string) => `and ${count} further cases (see --format json)`,
  ],
  /** More headlines of one matter than are shown. */
  moreMoves: [
    (count: string) => `… và ${count} nhóm hồ sơ khác (xem --format json)`,
    (count: string) => `… and ${count} further groups of proposals (see --format json)`,
  ],
  noMoves: ['Không hồ sơ nào đổi cấp quyết định.', 'No proposal moves to another body.'],
  changed: ['Đã đổi', 'Changed'],
  factChanges: {
    kind: [
      'khác kiểu hoặc không có giá trị chung; xét như hai thông tin riêng',
      'of another kind, or without a value in common; compared as two facts',
    ],
    several: [
      'một bên chỉ nhận một giá trị, bên kia nhận nhiều giá trị',
      'one value in one, one or more in the other',
    ],
    assumed: ['điều giả định khi không ghi đã khác', 'another value is assumed where it is left out'],
    taken: ['điều kiện để ghi đã khác', 'taken under another condition'],
    ranges: ['các giá trị đi cùng thông tin khác đã khác', 'other values stand with another fact'],
    items: ['cách cộng danh sách khoản đã khác', 'a list of items is summed in another way'],
  } satisfies Record<Exclude<FactChange['change'], 'only' | 'values'>, Said<string>>,
  exceptions: ['ngoại lệ', 'exceptions'],
  or: ['cấp được nêu cùng', 'named beside it'],
  overrides: ['áp dụng thay cho', 'applied instead of'],
  none: ['không có', 'none'],
  proposals: [
    (all: string, moved: string) => `${all} hồ sơ trong danh sách, ${moved} hồ sơ đổi`,
    (all: string, moved: string) => `${all} proposals in the list, ${moved} of them move`,
  ],
  rejected: ['không đọc được', 'cannot be read'],
  unnamed: ['hồ sơ không tên', 'proposal without a name'],
  columns: [
    ['Hồ sơ', 'Proposals'],
    ['Từ', 'From'],
    ['Thành', 'To'],
    ['Ví dụ', 'Example'],
  ],
  proposalColumns: [
    ['Hồ sơ', 'Proposal'],
    ['Từ', 'From'],
    ['Thành', 'To'],
  ],
});

export type DifferenceWords = ReturnType<typeof differenceWordsFor>;
