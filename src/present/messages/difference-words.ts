/** The words of `authority diff`, in each language: loaded with its renderers alone. */
import type { FactChange } from '../../model/difference.ts';
import type { Lang } from '../../model/words.ts';

export interface DifferenceWords {
  readonly title: (a: string, b: string) => string;
  readonly same: string;
  readonly summary: (moves: string, matters: string) => string;
  /** What only one of the two has. */
  readonly only: (side: string, what: string) => string;
  readonly bodies: string;
  readonly matters: string;
  readonly fact: string;
  readonly rule: string;
  readonly values: string;
  readonly reordered: string;
  readonly residual: string;
  readonly nobody: string;
  readonly everything: string;
  readonly otherwise: string;
  readonly example: string;
  /** The example as the second regulation takes it, where that is not the same. */
  readonly exampleOf: (side: string) => string;
  /** More boxes under one headline than are shown. */
  readonly more: (count: string) => string;
  /** More headlines of one matter than are shown. */
  readonly moreMoves: (count: string) => string;
  readonly noMoves: string;
  readonly changed: string;
  readonly factChanges: Readonly<Record<Exclude<FactChange['change'], 'only' | 'values'>, string>>;
  readonly exceptions: string;
  readonly or: string;
  readonly overrides: string;
  readonly none: string;
  readonly proposals: (all: string, moved: string) => string;
  readonly rejected: string;
  readonly unnamed: string;
  readonly columns: readonly [proposals: string, from: string, to: string, example: string];
  readonly proposalColumns: readonly [proposal: string, from: string, to: string];
}

const vi: DifferenceWords = {
  title: (a, b) => `So sánh ${a} với ${b}`,
  same: 'Không có gì khác nhau: mọi hồ sơ đều do cùng một cấp quyết định.',
  summary: (moves, matters) =>
    `${moves} nhóm hồ sơ đổi cấp quyết định; ${matters} loại hồ sơ có điểm khác nhau.`,
  only: (side, what) => `chỉ có ở ${side}: ${what}`,
  bodies: 'Cấp quyết định',
  matters: 'Loại hồ sơ',
  fact: 'Thông tin',
  rule: 'Quy định',
  values: 'giá trị',
  reordered: 'Thứ tự các cấp khác nhau.',
  residual: 'Khi không điều khoản nào áp dụng',
  nobody: 'không cấp nào',
  everything: 'mọi hồ sơ',
  otherwise: 'khi',
  example: 'ví dụ',
  exampleOf: (side) => `ví dụ theo ${side}`,
  more: (count) => `và ${count} trường hợp khác (xem --format json)`,
  moreMoves: (count) => `… và ${count} nhóm hồ sơ khác (xem --format json)`,
  noMoves: 'Không hồ sơ nào đổi cấp quyết định.',
  changed: 'Đã đổi',
  factChanges: {
    kind: 'khác kiểu hoặc không có giá trị chung; xét như hai thông tin riêng',
    several: 'một bên chỉ nhận một giá trị, bên kia nhận nhiều giá trị',
    assumed: 'điều giả định khi không ghi đã khác',
    taken: 'điều kiện để ghi đã khác',
    ranges: 'các giá trị đi cùng thông tin khác đã khác',
    items: 'cách cộng danh sách khoản đã khác',
  },
  exceptions: 'ngoại lệ',
  or: 'cấp được nêu cùng',
  overrides: 'áp dụng thay cho',
  none: 'không có',
  proposals: (all, moved) => `${all} hồ sơ trong danh sách, ${moved} hồ sơ đổi`,
  rejected: 'không đọc được',
  unnamed: 'hồ sơ không tên',
  columns: ['Hồ sơ', 'Từ', 'Thành', 'Ví dụ'],
  proposalColumns: ['Hồ sơ', 'Từ', 'Thành'],
};

const en: DifferenceWords = {
  title: (a, b) => `${a} compared with ${b}`,
  same: 'Nothing is different: the same body decides every proposal.',
  summary: (moves, matters) =>
    `${moves} groups of proposals move to another body; something is different in ${matters} matters.`,
  only: (side, what) => `only in ${side}: ${what}`,
  bodies: 'Bodies',
  matters: 'Matters',
  fact: 'Fact',
  rule: 'Rule',
  values: 'values',
  reordered: 'The bodies stand in another order.',
  residual: 'Where no clause fits',
  nobody: 'no body',
  everything: 'every proposal',
  otherwise: 'when',
  example: 'example',
  exampleOf: (side) => `example under ${side}`,
  more: (count) => `and ${count} further cases (see --format json)`,
  moreMoves: (count) => `… and ${count} further groups of proposals (see --format json)`,
  noMoves: 'No proposal moves to another body.',
  changed: 'Changed',
  factChanges: {
    kind: 'of another kind, or without a value in common; compared as two facts',
    several: 'one value in one, one or more in the other',
    assumed: 'another value is assumed where it is left out',
    taken: 'taken under another condition',
    ranges: 'other values stand with another fact',
    items: 'a list of items is summed in another way',
  },
  exceptions: 'exceptions',
  or: 'named beside it',
  overrides: 'applied instead of',
  none: 'none',
  proposals: (all, moved) => `${all} proposals in the list, ${moved} of them move`,
  rejected: 'cannot be read',
  unnamed: 'proposal without a name',
  columns: ['Proposals', 'From', 'To', 'Example'],
  proposalColumns: ['Proposal', 'From', 'To'],
};

export function differenceWordsFor(lang: Lang): DifferenceWords {
  return lang === 'en' ? en : vi;
}
