/** The words of `authority diff`. */
import type { FactChange } from '../../model/difference.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const differenceWordsFor = wordsOf({
  title: [
    (a: string, b: string) => `So sánh ${a} với ${b}`,
    (a: string, b: string) => `Comparison of ${a} with ${b}`,
  ],
  same: [
    'Không có nội dung khác nhau: thẩm quyền đối với mọi hồ sơ như nhau.',
    'No difference: the same body is competent for every proposal.',
  ],
  summary: [
    (moves: string, matters: string) =>
      `${moves} nhóm hồ sơ có thẩm quyền thay đổi; ${matters} loại hồ sơ có nội dung khác nhau.`,
    (moves: string, matters: string) =>
      `The competent body changes for ${counted(moves, 'group of proposals', 'groups of proposals')}; ${counted(matters, 'matter differs', 'matters differ')}.`,
  ],
  /** What only one of the two has. */
  only: [
    (side: string, what: string) => `Chỉ có ở ${side}: ${what}`,
    (side: string, what: string) => `Only in ${side}: ${what}`,
  ],
  /** Of bodies and matters. */
  onlyOf: [
    (kind: string, side: string, what: string) => `${kind} chỉ có ở ${side}: ${what}`,
    (kind: string, side: string, what: string) => `${kind} only in ${side}: ${what}`,
  ],
  bodies: ['Cơ quan, người có thẩm quyền', 'Competent bodies'],
  matters: ['Loại hồ sơ', 'Matters'],
  fact: [(label: string) => `thông tin “${label}”`, (label: string) => `the field “${label}”`],
  rule: ['quy định', 'the rule'],
  values: [
    (label: string, values: string) => `các giá trị ${values} của thông tin “${label}”`,
    (label: string, values: string) => `the values ${values} of the field “${label}”`,
  ],
  reordered: [
    'Thứ tự ưu tiên của các cơ quan, người có thẩm quyền khác nhau.',
    'The bodies are in a different order of priority.',
  ],
  residual: ['Nội dung không thuộc diện phải trình cấp ủy', 'What is not a matter for the Party committee'],
  /** In the place of a body, where the regulation does not rule the case. */
  nobody: ['quy chế này không quy định', 'not stated in this regulation'],
  everything: ['mọi hồ sơ', 'every proposal'],
  otherwise: ['Khi', 'When'],
  example: ['Hồ sơ minh họa', 'Example'],
  /** The example as the second regulation takes it, where that is not the same. */
  exampleOf: [(side: string) => `Hồ sơ minh họa theo ${side}`, (side: string) => `Example under ${side}`],
  /** More boxes under one headline than are shown. */
  more: [
    (count: string) => `và ${count} trường hợp khác (xem --format json)`,
    (count: string) => `and ${counted(count, 'further case', 'further cases')} (see --format json)`,
  ],
  /** More headlines of one matter than are shown. */
  moreMoves: [
    (count: string) => `và ${count} nhóm hồ sơ khác (xem --format json)`,
    (count: string) =>
      `and ${counted(count, 'further group of proposals', 'further groups of proposals')} (see --format json)`,
  ],
  noMoves: ['Thẩm quyền đối với mọi hồ sơ không thay đổi.', 'The competent body changes for no proposal.'],
  factChanges: {
    kind: [
      'khác cách ghi hoặc không có giá trị chung; được xét như hai thông tin riêng',
      'of another kind, or without a value in common; compared as two fields',
    ],
    several: [
      'một bên chỉ ghi một giá trị, bên kia ghi được nhiều giá trị',
      'one value in one regulation, one or more in the other',
    ],
    assumed: [
      'giá trị tạm coi khi hồ sơ không ghi khác nhau',
      'a different value is assumed where it is left out',
    ],
    taken: ['điều kiện để ghi thông tin này khác nhau', 'asked under a different condition'],
    ranges: ['các giá trị đi kèm thông tin khác không giống nhau', 'different values go with another field'],
    items: ['cách cộng danh sách khoản khác nhau', 'a list of items is added up differently'],
  } satisfies Record<Exclude<FactChange['change'], 'only' | 'values'>, Said<string>>,
  exceptions: ['trường hợp loại trừ', 'exclusions'],
  or: ['cấp được nêu cùng', 'also named'],
  overrides: ['áp dụng thay cho', 'applied instead of'],
  none: ['không có', 'none'],
  proposals: [
    (all: string, moved: string) => `Danh sách có ${all} hồ sơ, ${moved} hồ sơ có thẩm quyền thay đổi`,
    (all: string, moved: string) =>
      `${counted(all, 'proposal', 'proposals')} in the list; the competent body changes for ${moved}`,
  ],
  rejected: ['chưa hợp lệ, chưa xét được', 'invalid'],
  unnamed: ['hồ sơ không ghi tên', 'proposal without a name'],
  columns: [
    ['Hồ sơ', 'Proposals'],
    ['Thẩm quyền trước', 'From'],
    ['Thẩm quyền sau', 'To'],
    ['Hồ sơ minh họa', 'Example'],
  ],
  proposalColumns: [
    ['Hồ sơ', 'Proposal'],
    ['Thẩm quyền trước', 'From'],
    ['Thẩm quyền sau', 'To'],
  ],
});

function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

export type DifferenceWords = ReturnType<typeof differenceWordsFor>;
