/** A published text with one thing changed: in what it says, or only in how it is set. */
import type { Body } from '../../src/model/regulation.ts';

export interface AlteredText {
  /** What was changed into what, and where. */
  readonly what: string;
  readonly text: string;
}

/** Kinds that have to be named even where no digest is kept. */
export const NAMED = ['limit', 'limit word', 'share', 'share word', 'base', 'days', 'body'] as const;

export type Kind =
  | (typeof NAMED)[number]
  | 'verb'
  | 'exception'
  | 'list item dropped'
  | 'list item added'
  | 'class'
  | 'digit'
  | 'leave'
  | 'negation'
  | 'unanimity'
  | 'silence'
  | 'ballot'
  | 'title'
  | 'sentence added'
  | 'word dropped';

const gap = '\\s+';
const spaced = (words: string): string => words.split(' ').join(gap);

/** Every place a pattern stands, each once. */
function each(
  text: string,
  pattern: RegExp,
  others: (found: RegExpMatchArray) => readonly string[],
): AlteredText[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    others(match)
      .filter((other) => other !== match[0])
      .map((other) => ({
        what: `${match.index}: ${JSON.stringify(match[0].slice(0, 60))} → ${JSON.stringify(other.slice(0, 60))}`,
        text: text.slice(0, match.index) + other + text.slice(match.index + match[0].length),
      })),
  );
}

function words(text: string, pairs: readonly (readonly [string, string])[]): AlteredText[] {
  return pairs.flatMap(([from, to]) =>
    each(text, new RegExp(`(?<![\\p{L}\\d])${spaced(from)}(?![\\p{L}\\d])`, 'giu'), () => [to]),
  );
}

const LIMIT = String.raw`\d[\d.,]*\s+(?:nghìn\s+tỷ|tỷ|triệu|ha|USD|đồng)`;

/** @param from where the articles begin that are meant */
export function alterationsOf(
  text: string,
  from: number,
  bodies: readonly Body[],
): Readonly<Record<Kind, readonly AlteredText[]>> {
  const rest = text.slice(from);
  const inRest = (altered: readonly AlteredText[]): AlteredText[] =>
    altered.map((one) => ({ ...one, text: text.slice(0, from) + one.text }));
  const digit = (found: string): string => found.replace(/\d/, (one) => String((Number(one) % 9) + 1));
  const names = bodies.map(({ name }) => name.vi);
  const swaps = names.flatMap((name) =>
    names.filter((other) => other !== name).map((other) => [name, other] as const),
  );
  const all: Record<Kind, AlteredText[]> = {
    limit: each(rest, new RegExp(LIMIT, 'gu'), ([found]) => [digit(found)]),
    'limit word': [
      ...each(rest, new RegExp(String.raw`(?<!\p{L})từ(?=\s+${LIMIT})`, 'giu'), () => ['trên']),
      ...each(rest, new RegExp(String.raw`(?<!\p{L})trên(?=\s+${LIMIT})`, 'giu'), () => ['từ']),
      ...each(rest, new RegExp(String.raw`(?<!\p{L})dưới(?=\s+${LIMIT})`, 'giu'), () => ['đến']),
      ...each(rest, new RegExp(String.raw`(?<!\p{L})đến(?=\s+${LIMIT})`, 'giu'), () => ['dưới']),
    ],
    share: each(rest, /\b[1-9]\/[2-9](?![\d/])|\b\d{2,3}%/gu, ([found]) =>
      found.endsWith('%') ? ['35%'] : ['3/5'],
    ),
    'share word': [
      ...words(rest, [
        ['hơn một nửa', 'ít nhất một nửa'],
        ['quá bán', 'một nửa'],
      ]),
      ...each(rest, /(?<!\p{L})(?:trên|hơn)(?=\s+(?:\d\/\d|\d+%))/giu, () => ['từ']),
      ...each(rest, /(?<!\p{L})(?:từ|ít\s+nhất)(?=\s+(?:\d\/\d|\d+%|hai\s+phần|một\s+phần))/giu, () => [
        'trên',
      ]),
    ],
    base: [
      ...words(rest, [['đương nhiệm', 'có mặt']]),
      ...each(rest, /(?<=\d\/\d\)?\s+)(?:tổng\s+)?số\s+thành\s+viên/gu, () => ['số thành viên có mặt']),
    ],
    days: each(rest, /\b\d{1,2}(?=\s+(?:ngày|giờ|tháng|tuần))/gu, ([found]) => [String(Number(found) + 1)]),
    body: words(rest, swaps),
    verb: words(rest, [
      ['quyết định', 'cho ý kiến'],
      ['cho ý kiến', 'quyết định'],
      ['xem xét', 'chỉ đạo'],
      ['giải quyết', 'báo cáo'],
      ['trình', 'quyết định'],
    ]).filter(({ what }) => !/chương|công/.test(what)),
    exception: [
      ...each(rest, /\s*\((?:trừ|không kể)[^)]*\)/gu, () => ['']),
      ...each(rest, /[,;]\s+(?:trừ|ngoại\s+trừ|không\s+bao\s+gồm)\s[^.;()]*/gu, () => ['']),
    ],
    'list item dropped': each(rest, /;[^;.()]{8,200}(?=;)/gu, () => ['']),
    'list item added': each(rest, /;\s+(?=\p{Ll})/gu, () => ['; việc cất giữ hồ sơ; ']),
    class: each(rest, /(?<=nhóm\s+|hạng\s+)[A-CI]\b/gu, ([found]) => [found === 'B' ? 'C' : 'B']),
    digit: each(rest, /(?<=\p{L}[\s(]+)\d(?=\d*[\s,.;)/])/gu, ([found]) => [digit(found)]),
    leave: words(rest, [['có thể', '']]),
    negation: words(rest, [['không', '']]),
    unanimity: words(rest, [
      ['thống nhất', 'quá nửa'],
      ['nhất trí', 'quá nửa'],
    ]),
    silence: words(rest, [['đồng ý', 'không đồng ý']]),
    ballot: words(rest, [
      ['bằng phiếu', ''],
      ['phiếu kín', 'giơ tay'],
    ]),
    title: each(rest, /(?<=Điều \d+\. )\S+/gu, () => ['Khác']),
    'sentence added': each(rest, /(?<=\p{Ll}\.)\s*\n/gu, () => [' Việc này làm theo lệ cũ.\n']),
    'word dropped': each(rest, /(?<=\p{Ll} )\p{Ll}{2,} (?=\p{Ll})/gu, () => ['']),
  };
  return Object.fromEntries(
    Object.entries(all).map(([kind, altered]) => [kind, inRest(altered)]),
  ) as unknown as Record<Kind, AlteredText[]>;
}

const TONES: readonly (readonly [string, string])[] = [
  ...[
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ],
].map((pair) => pair.split(' ') as [string, string]);

/** Swaps how tones are placed in open syllables. */
function otherTones(text: string): string {
  return TONES.reduce(
    (now, [one, other]) =>
      now.replace(new RegExp(`(?<![qQ])(?:${one}|${other})(?!\\p{L})`, 'gu'), (found) => {
        return found === one ? other : one;
      }),
    text,
  );
}

/** One in so many, by a seed: the same in every run. */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same text, set otherwise. */
export function harmless(text: string, seed: number): Readonly<Record<string, string>> {
  const random = drawn(seed);
  const some = (pattern: RegExp, other: (found: string) => string, share: number): string =>
    text.replace(pattern, (found) => (random() < share ? other(found) : found));
  let page = 1;
  return {
    'lines joined': text.replace(/(?<=[\p{Ll},]) *\n\s*(?=\p{Ll})/gu, ' '),
    'lines broken': some(/(?<=[\p{Ll},]) (?=\p{Ll})/gu, () => '\n', 0.2),
    'page numbers': some(/(?<=[\p{Ll},]) *\n\s*(?=\p{Ll})/gu, () => `\n\n ${page++}\n\n`, 0.3),
    'page numbers between dashes': some(/(?<=[\p{Ll}.;]) *\n/gu, () => `\n- ${page++} -\n`, 0.3),
    NFD: text.normalize('NFD'),
    'tones placed otherwise': otherTones(text.normalize('NFC')),
    spaces: some(/ /gu, () => '\u00a0 ', 0.2),
    'soft hyphens': some(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => '\u00ad', 0.05),
    'hyphens joined': text.replace(/(?<=\p{L}) - (?=\p{Ll})/gu, '-'),
    'other dashes': text.replace(/(?<=\p{L}) - (?=\p{L})/gu, ' – '),
    'hyphens at line ends': some(/(?<=\p{L}) - (?=\p{Ll})/gu, () => ' -\n', 0.7),
    'other quotes': text.replace(/“/g, '"').replace(/”/g, '"'),
    CRLF: text.replace(/\n/g, '\r\n'),
    'a byte order mark': `\ufeff${text}`,
    ornaments: text.replace(/\n(?=#* *\**Điều )/gu, '\n*****\n\n'),
    'capitals in a heading': text.replace(/(?<=Điều \d+\. )[^\n*]+/gu, (title) => title.toUpperCase()),
  };
}
