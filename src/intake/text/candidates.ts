/** Finds everything in a text that looks like the number of a clause, and weighs what speaks against its being one. */
import { fold } from '../../notation/fold.ts';
import type { Label } from './numbering.ts';
import type { Word } from './words.ts';

export interface Candidate {
  readonly label: Label;
  /** Index of the first word, and behind the last. */
  readonly start: number;
  readonly end: number;
  /** How much in the number and behind it speaks against it: see {@link DOUBT}. */
  readonly doubt: number;
  /** The words before it do not end a sentence or an item: "Đảng ủy Quân khu 2." */
  readonly inSentence: boolean;
  /** Not at the beginning of a line. */
  readonly insideLine: boolean;
  /** Index of the last word before it that ends something; -1 where none does. */
  readonly closedAt: number;
}

/** What makes a number doubtful, and how much. The scale is that of the costs in sequence.ts. */
const DOUBT = {
  /** What follows begins with a small letter, which scanners also make of a capital. */
  smallLetter: 10,
  /** No full stop or bracket behind it: "Điều 4 của Quy chế này". */
  noMark: 10,
} as const;

interface ReadLabel {
  readonly label: Label;
  readonly length: number;
  readonly marked: boolean;
}

/** All candidates, in order. No line break is needed to find one, so that none can hide one. */
export function findCandidates(words: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = [];
  let closedAt = -1;
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && CLOSING.test(words[at - 1]!.text)) closedAt = at - 1;
    const read = readArticle(words, at) ?? readDivision(words, at) ?? readNumber(words[at]!.text);
    if (read === undefined) continue;
    const end = at + read.length;
    candidates.push({
      label: read.label,
      start: at,
      end,
      doubt: doubtOf(read, words, end),
      inSentence: !isClosed(words, at, end, read.label),
      insideLine: !words[at]!.leads,
      closedAt,
    });
    at = end - 1;
  }
  return candidates;
}

function doubtOf({ label, marked }: ReadLabel, words: readonly Word[], end: number): number {
  const next = words[end]?.text ?? '';
  const small = label.kind !== 'division' && /^\p{Ll}/u.test(next);
  return (small ? DOUBT.smallLetter : 0) + (marked ? 0 : DOUBT.noMark);
}

const CLOSING = /[.;:!?…)\]”"’]$/;
/** References to several articles are parted by semicolons: "Điều 2; Điều 3". */
const CLOSING_BEFORE_ARTICLE = /[.:!?…)\]”"’]$/;
const DASHES = /^[-–—_*]+$/;
const CAPITALS = /^[\p{Lu}\p{P}]*\p{Lu}{2,}[\p{Lu}\p{P}]*$/u;

/** Whether the words before it end something: a sentence, an item, a title in capitals. A division has one of its own. */
function isClosed(words: readonly Word[], at: number, end: number, { kind }: Label): boolean {
  const before = words[at - 1]?.text;
  if (before === undefined || (kind === 'division' && CAPITALS.test(words[end]?.text ?? ''))) return true;
  if (kind === 'path' || kind === 'letter') return CLOSING.test(before);
  // Two words, since one is also a short form: "UBND".
  const inTitle = CAPITALS.test(before) && CAPITALS.test(words[at - 2]?.text ?? '');
  return inTitle || CLOSING_BEFORE_ARTICLE.test(before) || DASHES.test(before);
}

/** `Điều` as scanners leave it: Điểu, Điềii, Đỉềii. */
const ARTICLE_WORD = /^d[i1l]e(?:u|[i1l]{2})$/;
const ARTICLE_NUMBER = /^([\dlI|]{1,3})([.:]?)$/;

function readArticle(words: readonly Word[], at: number): ReadLabel | undefined {
  const word = words[at]!.text;
  if (!/^[ĐD]/.test(word) || !ARTICLE_WORD.test(fold(word))) return undefined;
  const [, digits, mark] = ARTICLE_NUMBER.exec(words[at + 1]?.text ?? '') ?? [];
  // One digit at least is one, so that `Điều II` of another kind of text is none.
  const number =
    digits === undefined || !/\d|^[lI|]$/.test(digits) ? 0 : Number(digits.replace(/[lI|]/g, '1'));
  if (number === 0) return undefined;
  return { label: { kind: 'article', number }, length: 2, marked: mark !== '' };
}

const DIVISION_WORD = /^(?:chuong|muc|phan)$/;
const DIVISION_NUMBER = /^(?:[IVXL]+|\d{1,2}|thứ)[.:]?$/;
/** The list of who receives a text, and the signature. */
const ENDING = /^noi nhan:?$/;
const SIGNATURE = /^(?:T\/M|TM\.|K\/T|KT\.)$/;

function readDivision(words: readonly Word[], at: number): ReadLabel | undefined {
  const { text, leads } = words[at]!;
  const next = words[at + 1]?.text ?? '';
  const division: ReadLabel = { label: { kind: 'division' }, length: 2, marked: true };
  if (/^[CMP]/.test(text) && DIVISION_WORD.test(fold(text)) && DIVISION_NUMBER.test(next)) return division;
  const ends = /^N/.test(text) ? ENDING.test(fold(`${text} ${next}`)) : SIGNATURE.test(text) && leads;
  return ends ? division : undefined;
}

const PATH = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*(\.?)$/;
const LETTER = /^([a-zđ1])\)$/;

function readNumber(text: string): ReadLabel | undefined {
  const letter = LETTER.exec(text)?.[1];
  if (letter !== undefined) return { label: { kind: 'letter', letter }, length: 1, marked: true };
  const mark = PATH.exec(text)?.[1];
  // A number alone is one in a sentence; `4.2` may be the number of a point.
  if (mark === undefined || (mark === '' && !text.includes('.'))) return undefined;
  const path = text.split('.').filter(Boolean).map(Number);
  return { label: { kind: 'path', path }, length: 1, marked: mark !== '' };
}
