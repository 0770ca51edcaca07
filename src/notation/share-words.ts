/** What words of a clause say of votes: shares with their bases, and what they allow, forbid or take for a yes. */
import type { LimitWord } from '../model/fact.ts';
import type { ShareBase, WritingCase, WritingFlag } from '../model/voting.ts';
import { findFigures } from './figures-in-text.ts';
import { fold } from './fold.ts';

/** A share as words give it. */
export interface SpokenShare {
  /** In lowest terms: `2/3`; `1/1` is all. */
  readonly value: string;
  /** Absent where they have no word of limit. */
  readonly word?: LimitWord;
}

/** Members all of whom must agree. */
const ALL = /\b(moi|tat ca|toan the)( cac)? (thanh vien|uy vien)\b|\bthong nhat cua( cac)? thanh vien\b/;

/** The shares that words give, in order; a share in figures behind the same in words is one with it. */
export function sharesIn(text: string): SpokenShare[] {
  const figures = findFigures(text).filter(({ unit }) => unit === 'share');
  const shares = figures.map(({ value, word }): SpokenShare => ({ value, ...(word && { word }) }));
  const all: SpokenShare[] = ALL.test(fold(text)) ? [{ value: '1/1', word: 'from' }] : [];
  return [...shares.filter((share, index) => !repeats(share, shares[index - 1])), ...all];
}

/** `hai phần ba (2/3)`. */
function repeats(share: SpokenShare, before: SpokenShare | undefined): boolean {
  return before !== undefined && share.word === undefined && share.value === before.value;
}

/** Of a quorum "tham dự" is what is asked of the members, not which of them are meant. */
const PRESENT = /\b(co mat|du hop|tham du|du phien hop|tham gia (bieu quyet|bo phieu))\b/;

/** What a share is a part of by the words around it; undefined where they name no members. */
export function shareBaseIn(text: string, isQuorum: boolean): ShareBase | undefined {
  const words = fold(text);
  if (!/\b(thanh vien|uy vien)\b/.test(words)) return undefined;
  if (/\bduong nhiem\b/.test(words)) return 'in-office';
  return PRESENT.test(words) && !isQuorum ? 'present' : 'all';
}

const FLAGS: Readonly<Record<WritingFlag | 'ballot' | 'writing', RegExp>> = {
  neverCadre: /\b(?:tru|khong ap dung|khong bao gom)\b.*\b(?:can bo|nhan su)\b/,
  disagreementToSession:
    /(?<not>\bkhong (?:can |phai )?)?\b(?:dua ra|thao luan tai|ban tai) (?:hoi nghi|phien hop|cuoc hop)\b/,
  silenceAgrees: /\b(?:xem|coi|tinh) (?:nhu la|la|nhu) (?<not>khong )?(?:dong y|tan thanh|nhat tri)\b/,
  ballot: /(?<not>\bkhong (?:phai )?)?\b(?:bieu quyet bang phieu|bo phieu|phieu kin)\b/,
  writing:
    /(?<not>\bkhong (?:duoc )?(?:lay|gui|xin)\b.*)?\b(?:bang van ban|gui van ban|phieu (?:lay|xin) y kien)\b/,
};

/** Whether words say that a flag holds, or that it does not; undefined where they do not speak of it. */
export function flagIn(flag: keyof typeof FLAGS, text: string): boolean | undefined {
  const said = FLAGS[flag].exec(fold(text));
  return said === null ? undefined : said.groups?.not === undefined;
}

const CASES: Readonly<Record<WritingCase, RegExp>> = {
  'not-complex': /\bkhong phuc tap\b/,
  'no-session': /\bkhong (?:the )?(?:to chuc )?(?:duoc )?(?:cuoc |phien )?(?:hop|hoi nghi)\b/,
};

/** In which cases the words let members be asked in writing. */
export function writingCasesIn(text: string): WritingCase[] {
  const words = fold(text);
  return (Object.keys(CASES) as WritingCase[]).filter((one) => CASES[one].test(words));
}
