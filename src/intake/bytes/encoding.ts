/** Finds the encoding of a text from its first bytes. */

import type { Problem } from '../../model/problem.ts';
import { normal } from '../../notation/normal.ts';
import { fromTcvn3Bytes, fromTcvn3Characters, fromVniCharacters } from './old-letters.ts';

/** How the text of a file is written. `tcvn3` is also asked for where its letters stand in Unicode text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3';

/** How many bytes are looked at. */
export const SAMPLE_BYTES = 65_536;

export interface KnownEncoding {
  /** How bytes become characters. `tcvn3` only where the bytes themselves are TCVN3. */
  readonly bytes: Encoding;
  /** Bytes at the start that mark the encoding and are no text. */
  readonly bom: number;
  /** The characters are TCVN3 letters and have to be put right cell by cell. */
  readonly tcvn3Characters: boolean;
}

/** The old fonts that are recognised and not read unasked, and what is no text at all. */
type EncodingRefusal = 'tcvn3' | 'vni' | 'unknown' | 'binary';
type EncodingAnswer = { readonly known: KnownEncoding } | { readonly refused: EncodingRefusal };

/** Finds the encoding; `asked` wins over everything the bytes show. `head` is the start of the file. */
export function findEncoding(head: Uint8Array, whole: boolean, asked?: Encoding): EncodingAnswer {
  const marked = byMark(head);
  if (asked !== undefined) return { known: encodingAsked(head, whole, asked, marked) };
  const found = marked ?? unmarkedUtf16(head) ?? unmarkedUtf8(head, whole);
  const text = found === null ? latin1(head) : decodeSample(head, found);
  if (isBinary(text)) return { refused: 'binary' };
  if (found === null) return byLetters(head, text);
  const old = oldFont(text);
  return old === null ? { known: found } : { refused: old };
}

function encodingAsked(
  head: Uint8Array,
  whole: boolean,
  asked: Encoding,
  marked: KnownEncoding | null,
): KnownEncoding {
  if (asked !== 'tcvn3') return { ...plain(asked), bom: marked?.bytes === asked ? marked.bom : 0 };
  const text = marked ?? unmarkedUtf16(head) ?? unmarkedUtf8(head, whole);
  return text === null ? plain('tcvn3') : { ...text, tcvn3Characters: true };
}

function plain(bytes: Encoding, bom = 0): KnownEncoding {
  return { bytes, bom, tcvn3Characters: false };
}

function byMark(head: Uint8Array): KnownEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return plain('utf-8', 3);
  if (head[0] === 0xff && head[1] === 0xfe) return plain('utf-16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) return plain('utf-16be', 2);
  return null;
}

/** In UTF-16 the upper byte of every ASCII character is NUL, which no other text holds. */
function unmarkedUtf16(head: Uint8Array): KnownEncoding | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 20;
  if (odd > enough && even < odd / 10) return plain('utf-16le');
  if (even > enough && odd < even / 10) return plain('utf-16be');
  return null;
}

function unmarkedUtf8(head: Uint8Array, whole: boolean): KnownEncoding | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole ? head : head.subarray(0, wholeCharacters(head)));
    return plain('utf-8');
  } catch {
    return null;
  }
}

/** Length of the start of `bytes` that does not end within a UTF-8 character. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** The first characters of a file, for finding what it holds; a character cut in two at the end is left out. */
export function decodeSample(head: Uint8Array, encoding: KnownEncoding): string {
  const bytes = head.subarray(encoding.bom);
  if (encoding.bytes === 'tcvn3') return fromTcvn3Bytes(bytes);
  return new TextDecoder(encoding.bytes, { ignoreBOM: true }).decode(bytes, { stream: true });
}

/** A character for each byte. (A decoder of that name reads windows-1252.) */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Control codes that stand for no letter of TCVN3. */
const CONTROLS = /[\u0000\u0007\u0008\u000e-\u0010\u0018\u0019\u001b-\u001f]/g;
/** Slips of old programs that are let pass, however short the text is. */
const SLIPS = 8;

/** Control signs that no text holds; a few are let pass, two in a thousand of a long text. */
function isBinary(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return text.includes('\u0000') || controls > Math.max(SLIPS, text.length / 500);
}

/** By how much (in powers of ten a letter) a reading must be better before a file is refused for it. */
const MARGIN = 0.7;
/** Vietnamese read rightly is 2.2 to 2.6: below this a reading is no Vietnamese, however bad the others are. */
const VIETNAMESE = 2;

/** A few odd signs (m², 5°) prove nothing. */
function proves(score: LetterScore): boolean {
  return score.count >= 6 && score.distinct >= 4;
}

/** Whether a text in Unicode holds the letters of an old font. */
export function oldFont(text: string): 'tcvn3' | 'vni' | null {
  const asItStands = scoreLetters(text);
  return proves(asItStands) ? betterFont(asItStands.mean, text) : null;
}

function betterFont(mean: number, latin: string): 'tcvn3' | 'vni' | null {
  const tcvn3 = scoreLetters(fromTcvn3Characters(latin)).mean;
  const vni = scoreLetters(fromVniCharacters(latin)).mean;
  if (Math.max(tcvn3, vni) < Math.max(mean + MARGIN, VIETNAMESE)) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** Bytes that are not all UTF-8: windows-1258, unless the letters speak for something else. */
function byLetters(head: Uint8Array, latin: string): EncodingAnswer {
  const known = plain('windows-1258');
  const score = scoreLetters(decodeSample(head, known));
  if (!proves(score)) return { known };
  const utf8 = scoreLetters(new TextDecoder().decode(head));
  // A few broken bytes in a UTF-8 file are a problem of their row.
  if (proves(utf8) && utf8.mean > score.mean + MARGIN) return { known: byMark(head) ?? plain('utf-8') };
  const old = betterFont(score.mean, latin);
  if (old !== null) return { refused: old };
  return score.mean < -1 && score.count >= 20 ? { refused: 'unknown' } : { known };
}

/** The problem with a text whose encoding is not read; a file that is no text at all has one of its own. */
export function encodingProblem(refusal: Exclude<EncodingRefusal, 'binary'>): Omit<Problem, 'place'> {
  if (refusal === 'tcvn3') return { code: 'encoding-tcvn3', params: { encoding: 'tcvn3' } };
  if (refusal === 'vni') return { code: 'encoding-vni', params: {} };
  const known = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'];
  return { code: 'encoding-unknown', params: { known } };
}

/** The encoding as it is named to people: TCVN3 letters in Unicode text are TCVN3. */
export function encodingName(encoding: KnownEncoding): Encoding {
  return encoding.tcvn3Characters ? 'tcvn3' : encoding.bytes;
}

/**
 * How much a text looks like Vietnamese is measured by its letters beyond ASCII: a wrong decoding gives signs in the place
 * of letters, or letters that Vietnamese hardly has. Occurrences in 10,000 such letters, counted in 175,000 characters
 * of official Vietnamese text.
 */
const PER_TEN_THOUSAND =
  'đ1041 á717 ư542 ủ528 à473 ả410 ệ397 ự356 ị338 ộ337 ỉ327 ế323 ạ250 ề240 ấ232 â224 ờ223 ụ211 ơ196 ê195' +
  ' ố167 í166 ô163 ớ147 ể145 ứ131 ì111 ậ109 ổ109 ó98 ỷ95 ý94 ợ90 ă82 ã74 ữ65 ọ61 ồ60 ầ55 ặ49 ở42 ẩ38 ò35' +
  ' ử28 ú25 ằ25 ỳ24 ắ18 é18 ừ17 ĩ15 ù13 ẫ8 ũ6 ễ5 õ5 ỡ4 ỗ4 ỏ3 ẽ2 ỹ2 è1 ẳ1 ẵ1 ẻ1 ẹ1 ỵ1';

/** What no Vietnamese word holds weighs as a letter a hundred times rarer than the rarest. */
const STRANGE = -2;

const WEIGHTS = new Map(
  PER_TEN_THOUSAND.split(' ').map((share) => [share.slice(0, 1), Math.log10(Number(share.slice(1)))]),
);

interface LetterScore {
  /** Mean weight: about 2.3 for Vietnamese, below 0 for text decoded wrongly. 0 without any letter. */
  readonly mean: number;
  /** How many characters were weighed, and how many different ones. */
  readonly count: number;
  readonly distinct: number;
}

/** Weighs the characters beyond ASCII; punctuation of U+2000 and above says nothing and is passed over. */
function scoreLetters(text: string): LetterScore {
  let sum = 0;
  let count = 0;
  const seen = new Set<string>();
  for (const char of normal(text, 'NFC').toLowerCase()) {
    const code = char.codePointAt(0)!;
    if (code <= 0xa0 || code >= 0x2000) continue;
    sum += WEIGHTS.get(char) ?? STRANGE;
    count++;
    seen.add(char);
  }
  return { mean: count === 0 ? 0 : sum / count, count, distinct: seen.size };
}
