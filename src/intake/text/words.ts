/** Reads a published text as a run of words, without marks of Markdown, page numbers and ornaments. */

import { normal } from '../../notation/normal.ts';

export interface Word {
  readonly text: string;
  /** Line on which it stands, from 1. */
  readonly line: number;
  /** The first of its line. */
  readonly leads: boolean;
}

/** What is never seen: soft hyphens, zero-width signs, a mark of byte order. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKDOWN_LINE = /^\s*(?:(?:#{1,6}|>)\s+)+/;
const MARKDOWN_ESCAPE = /\\([!-/:-@[-`{-~])/g;
const EMPHASIS = /\*+(?=\S)|(?<=\S)\*+/g;
/** A break of Markdown, or dirt that a scanner saw. */
const LINE_END = /\\$|(?<=\s)[•·]$/;

/** A line drawn under a title. */
const ORNAMENT = /^(?:[-–—_=~]{3,}|[*•·+]|\s)+$/;
/** The name of the file and a page number, as programs print them at the foot. */
const FILE_MARK = /^\S+\.(?:docx?|odt|pdf|rtf|txt)(?:\s+\d{1,4})?$/i;
const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$|^(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$/i;

/** What, at the beginning of the next line, makes a number alone on its line the number of an amount … */
const COUNTED = /^(?:tỷ|tỉ|triệu|nghìn|ngàn|usd|ha|m2|m²|%)(?![\p{L}\p{M}])/iu;
/** … unless the amount has its number: "10 tỷ" at the end of a page, "đồng" on the next … */
const HAS_NUMBER = /(?:\d|(?<![\p{L}\p{M}])(?:tỷ|tỉ|triệu|nghìn|ngàn))$/iu;
/** … and what does so behind a word that calls for a number. */
const COUNTED_BEHIND = /^(?:đến|tới|[-–—]|ngày|tuần|tháng|năm|giờ|bộ|lần)(?![\p{L}\p{M}])/iu;
const CALLS_FOR_NUMBER = /(?<![\p{L}\p{M}])(?:từ|trên|dưới|quá|nhất|hơn|trước|sau)$/iu;

/** A number or letter without a space behind it: `1.Lãnh đạo`, `a)Lãnh đạo`, `Điều4.`. */
const GLUED = /^(\d{1,3}(?:\.\d{1,3})*\.(?=[\p{L}“"])|[a-zđ]\)(?=[\p{L}“"])|[ĐD]\p{L}{2,4}(?=\d))(.+)$/u;

/** The words of a text in NFC, in order. */
export function readWords(text: string): Word[] {
  const lines = text.split(/\r\n|\r|\n/).map(plainLine);
  const words: Word[] = [];
  lines.forEach((line, index) => {
    if (line === '' || isOrnament(line) || isPageNumber(lines, index, words.at(-1)?.text)) return;
    line
      .split(' ')
      .flatMap(withoutGlue)
      .forEach((word, place) => {
        words.push({ text: word, line: index + 1, leads: place === 0 });
      });
  });
  return words;
}

/** NFC, one kind of space, no Markdown. Scanners take Đ for the letter eth. */
function plainLine(line: string): string {
  return normal(line, 'NFC')
    .replace(UNSEEN, '')
    .replaceAll('\u00d0', 'Đ')
    .replace(MARKDOWN_LINE, '')
    .replace(MARKDOWN_ESCAPE, '$1')
    .replace(EMPHASIS, '')
    .replace(LINE_END, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isOrnament(line: string): boolean {
  return ORNAMENT.test(line) || FILE_MARK.test(line);
}

/** A number alone on its line, unless the words around it need it. */
function isPageNumber(lines: readonly string[], index: number, before = ''): boolean {
  if (!PAGE_NUMBER.test(lines[index]!)) return false;
  if (HAS_NUMBER.test(before) || !/^\d+$/.test(lines[index]!)) return true;
  let following = index + 1;
  while (lines[following] === '') following++;
  const next = lines[following] ?? '';
  return !COUNTED.test(next) && !(CALLS_FOR_NUMBER.test(before) && COUNTED_BEHIND.test(next));
}

function withoutGlue(word: string): string[] {
  const [, label, rest] = GLUED.exec(word) ?? [];
  return label === undefined ? [word] : [label, rest!];
}
