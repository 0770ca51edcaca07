/** Whether a clause has the verbs of what a regulation lets a body do by it. */
import type { ProvenanceFinding } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import { linesOf, Phrases } from './phrases.ts';
import type { TextIndex } from './text-index.ts';
import words from './verbs.txt';
import { type TextWord, wordsIn } from './words.ts';

/** What holds a verb and is none. */
const NO_VERBS = [
  ...[
    'chương trình',
    'công trình',
    'quy trình',
    'tờ trình',
    'trình tự',
    'trình độ',
    'trình diễn',
    'lộ trình',
  ],
  ...['địa bàn', 'giao thông', 'giao lưu', 'giao ban', 'bàn giao', 'giúp việc'],
];

/** What official texts have bodies do. */
const VERBS: Phrases<string | undefined> = new Phrases<string | undefined>([
  ...linesOf(words).map((verb) => [verb, verb] as const),
  ...NO_VERBS.map((phrase) => [phrase, undefined] as const),
]);

export function verbsIn(words: readonly TextWord[]): string[] {
  return VERBS.finder(words).flatMap(({ value }) => value ?? []);
}

/** Who is asked or told by one clause is the one who answers or hears by it; and verbs that mean the same. */
const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  'cho ý kiến': ['xin ý kiến', 'lấy ý kiến'],
  'lấy ý kiến': ['xin ý kiến'],
  'nghe báo cáo': ['báo cáo'],
  'tiếp nhận': ['báo cáo', 'gửi', 'kiến nghị', 'đề xuất', 'trình'],
  'đề xuất': ['kiến nghị', 'đề nghị'],
  'kiến nghị': ['đề xuất', 'đề nghị'],
  'đề nghị': ['đề xuất', 'kiến nghị'],
  'tổ chức thực hiện': ['tổ chức triển khai thực hiện', 'triển khai thực hiện'],
  'xem xét': ['trình', 'báo cáo', 'đề xuất', 'xin ý kiến'],
};

export function missingVerbs({ rules, actions }: Regulation, index: TextIndex): ProvenanceFinding[] {
  return rules
    .filter(({ clause }) => index.has(clause))
    .flatMap(({ id, clause, action }): ProvenanceFinding[] => {
      const there = new Set(index.around(clause, verbsIn).flat());
      const stands = (verb: string): boolean =>
        there.has(verb) || (COUNTERPARTS[verb] ?? []).some((other) => there.has(other));
      const missing = verbsIn(wordsIn(actions[action]!.vi)).filter((verb) => !stands(verb));
      return missing.length === 0 ? [] : [{ code: 'verb-missing', rule: id, clause, verbs: missing }];
    });
}
