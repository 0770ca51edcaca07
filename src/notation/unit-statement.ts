/** Reads what a list says of the unit of its figures, wherever it stands: one grammar for headers, lines, cells, formats and flags. */

import { distance } from 'fastest-levenshtein';
import { normal } from './normal.ts';
import { isSameUnit, kindOfUnit, type StatedUnit, type UnitReading } from './stated-unit.ts';
import { type Cursor, matchPhrase, type Token, writtenBetween } from './tokens.ts';
import {
  hasNumberBefore,
  isCommonWord,
  isPlainUnit,
  isSeparator,
  takeStatement,
  takeUnit,
  unitCursor,
} from './unit-grammar.ts';
import { LABELS, WELL_KNOWN } from './unit-words.ts';

export { type UnitReading, unitFor } from './stated-unit.ts';

export interface HeaderReading {
  /** The header without its unit, remarks of a unit and signs of footnotes; '' where it is nothing but a unit. */
  readonly name: string;
  readonly reading: UnitReading;
}

/** Longer texts are no headers and no lines of a unit. */
const LONGEST = 1000;
/** Texts remembered: headers and lines are few, and a column of units has few of them. */
const MOST_TEXTS = 500;
const LONGEST_KNOWN = 300;

const NONE: UnitReading = { kind: 'none' };
const MENTIONS_UNIT = /đvt|đơn vị tính/iu;

/** Signs of footnotes, numbers of columns and how they are reckoned: `(1)`, `[2]`, `(*)`, `(5=6+7)`. */
const NUMBERED = /[([]\s*(?:\d{1,2}|[abc]|\*{1,3}|\d{1,2}\s*=[\d\s=+\-*/x().]*)\s*[)\]]/giu;
const SIGNS = /(?:(?<![m\d])[¹²³]|(?<!\d)[⁰⁴-⁹]|[*†‡§])+(?=\s|$|[()[\],;])/giu;
const PUNCTUATION_BEHIND = /[\s:;,.\-–—/([{]+$/u;
const PUNCTUATION_BEFORE = /^[\s:;,.)\]}\-–—/]+/u;

/** The name of a header, and the unit that it states for the figures under it. */
export const unitInHeader: (text: string) => HeaderReading = remembered((text) => {
  if (text.length > LONGEST) return { name: text, reading: NONE };
  const plain = text.replace(NUMBERED, ' ').replace(SIGNS, '');
  const cursor = unitCursor(plain);
  const { spans, reading } = findUnits(cursor, 'header');
  return { name: nameOutside(cursor, spans), reading };
});

/** The unit that a line above a table states, or a title that holds it. */
export const unitInLine: (text: string) => UnitReading = remembered((text) => {
  if (text.length > LONGEST) {
    return MENTIONS_UNIT.test(normal(text, 'NFC')) ? { kind: 'unclear', text, left: text } : NONE;
  }
  return findUnits(unitCursor(text.replace(NUMBERED, ' ')), 'line').reading;
});

/** The unit that a text states which stands for nothing else: a cell of a column of units, a literal of a number format, a flag. */
export const unitAlone: (text: string) => UnitReading = remembered((text) => {
  if (text.length > LONGEST) return { kind: 'unclear', text, left: text };
  const cursor = unitCursor(text);
  const end = cursor.tokens.length;
  if (!cursor.tokens.some(isTelling)) return NONE;
  const span = readSpan(cursor, 0, matchPhrase(cursor.tokens, 0, LABELS)?.length ?? 0, end);
  return readingOf(cursor, [isEmpty(span) ? { ...span, left: [0, end] } : span]);
});

/** Anything but a dash or brackets. */
function isTelling({ kind, text }: Token): boolean {
  return kind !== 'symbol' || !isSeparator(text);
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = read(text);
    if (known.size >= MOST_TEXTS) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, reading);
    return reading;
  };
}

// Where units stand in a text.

/** A stretch of tokens that states a unit, seems to, or only remarks on one. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly units: readonly StatedUnit[];
  /** First and last token that is not understood; absent where all is. */
  readonly left?: readonly [start: number, end: number];
}

type Place = 'header' | 'line';

function findUnits(
  cursor: Cursor,
  place: Place,
): { readonly spans: readonly Span[]; readonly reading: UnitReading } {
  const end = cursor.tokens.length;
  const labelled = findLabelled(cursor, place, 'strong') ?? findLabelled(cursor, place, 'weak');
  const spans =
    labelled === undefined
      ? findUnlabelled(cursor, 0, end, place)
      : [
          ...findUnlabelled(cursor, 0, labelled.start, place),
          labelled,
          ...findUnlabelled(cursor, labelled.end, end, place),
        ];
  return { spans, reading: readingOf(cursor, spans) };
}

/** The first label with a unit behind it. */
function findLabelled(cursor: Cursor, place: Place, wanted: 'strong' | 'weak'): Span | undefined {
  for (let at = 0; at < cursor.tokens.length; ) {
    const label = matchPhrase(cursor.tokens, at, LABELS);
    if (label?.value === wanted) {
      const end = closingBehind(cursor, at);
      const span = readSpan(cursor, at, at + label.length, end);
      if (wanted === 'weak') {
        if (!isEmpty(span) && countsBehindWeak(cursor, span, at + label.length)) return span;
      } else if (!isEmpty(span)) return span;
      // A label alone heads a column of units; above a table its unit is lost.
      else if (place === 'line') return { ...span, left: [at, end] };
    }
    at += label?.length ?? 1;
  }
  return undefined;
}

/** "Đơn vị: Đồng Tháp" and "Đơn vị: công ty" name who, "Đơn vị: triệu đồn" has a slip of the pen. */
function countsBehindWeak(cursor: Cursor, { units, left }: Span, behind: number): boolean {
  // "in" stands right before its unit in English; in Vietnamese it prints.
  const isPrint = cursor.tokens[behind - 1]!.text === 'in';
  if (isPrint && !startsUnit(cursor, behind)) return false;
  const [first] = units;
  if (left === undefined) return first !== undefined;
  if (first === undefined) return isNearlyUnit(cursor, left[0], left[1]);
  const next = cursor.tokens[left[0]]!;
  const isName = /^\p{Lu}/u.test(cursor.text.slice(next.start, next.end));
  const isDoubtful = first.unit === 'unstated' || isCommonWord(first);
  return !(isDoubtful && (isName || first.unit === 'other'));
}

function startsUnit(cursor: Cursor, at: number): boolean {
  cursor.at = at;
  return takeUnit(cursor) !== undefined;
}

/** Units in brackets, and one at the end. */
function findUnlabelled(cursor: Cursor, start: number, end: number, place: Place): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const [open, close] of brackets(cursor, start, end)) {
    const outside = findOutside(cursor, from, open, place);
    if (outside !== undefined) spans.push(outside);
    const inside = readBracket(cursor, open, close, place);
    if (inside !== undefined) spans.push(inside);
    from = close + 1;
  }
  const outside = findOutside(cursor, from, end, place);
  return outside === undefined ? spans : [...spans, outside];
}

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Pairs of brackets that stand in no other; one that is not closed reaches to the end. */
function brackets({ tokens }: Cursor, start: number, end: number): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  let depth = 0;
  let open = 0;
  for (let at = start; at < end; at++) {
    const { text } = tokens[at]!;
    if (OPENING.has(text)) {
      if (depth === 0) open = at;
      depth += 1;
    } else if (CLOSING.has(text) && depth > 0) {
      depth -= 1;
      if (depth === 0) pairs.push([open, at]);
    }
  }
  if (depth > 0) pairs.push([open, end]);
  return pairs;
}

/** Where the bracket closes in which a token stands; the end outside of any. */
function closingBehind(cursor: Cursor, at: number): number {
  const around = brackets(cursor, 0, cursor.tokens.length).find(([open, close]) => open < at && at < close);
  return around?.[1] ?? cursor.tokens.length;
}

function readBracket(cursor: Cursor, open: number, close: number, place: Place): Span | undefined {
  const span = { ...readSpan(cursor, open, open + 1, close), end: Math.min(close + 1, cursor.tokens.length) };
  if (span.left === undefined) return close > open + 1 ? span : undefined;
  const isClear = span.units.length > 0 && !isPartOfWord(cursor, span);
  const speaks =
    isClear || speaksOfUnit(cursor, open + 1, close, place) || isNearlyUnit(cursor, open + 1, close);
  return speaks ? span : undefined;
}

/** "(đồng bộ)", "(ngân sách tỉnh)": the unit is half a word of something else. */
function isPartOfWord(cursor: Cursor, { units, left }: Span): boolean {
  const [unit] = units;
  const before = cursor.tokens[left![0] - 1]!;
  const isWord = cursor.tokens[left![0]]!.kind === 'word' && before.kind === 'word';
  return isWord && units.length === 1 && (isCommonWord(unit!) || unit!.unit === 'unstated');
}

/** A unit at the end of a stretch outside of brackets, or all of it. */
function findOutside(cursor: Cursor, from: number, end: number, place: Place): Span | undefined {
  for (let at = from; at < end; at++) {
    if (isSeparator(cursor.tokens[at]!.text) || (place === 'header' && !startsUnit(cursor, at))) continue;
    const span = readSpan(cursor, at, at, end);
    if (span.left === undefined && !isEmpty(span) && mayStand(cursor, span, from, place)) return span;
  }
  for (let at = from; at < end; at++) {
    if (isEvident(cursor, at, place)) return { ...readSpan(cursor, at, at, end), end: cursor.at };
  }
  const isWhole = from === 0 && end === cursor.tokens.length;
  return place === 'line' && isWhole && isNearlyUnit(cursor, from, end)
    ? { start: from, end, units: [], left: [from, end] }
    : undefined;
}

/** Without a label a unit is one by its words, or by what parts it from those before it. */
function mayStand(cursor: Cursor, { start, units }: Span, from: number, place: Place): boolean {
  const [unit] = units;
  const before = cursor.tokens[start - 1];
  if (start > from && before!.kind === 'number' && hasNumberBefore(cursor, start)) return false;
  if (place === 'line' && hasNumberBefore(cursor, start)) return false;
  // `24.000 đồng/USD` is a rate.
  if (start > from && before!.text === '/') return false;
  const isParted = start > from && before!.kind === 'symbol';
  if (start === from) return !isCommonWord(unit!) || isDong(unit!);
  if (isParted) return !isCommonWord(unit!) || isDong(unit!);
  if (place === 'line') return unit!.scale !== undefined && isPlainUnit(unit!);
  return isPlainUnit(unit!) || /^(?:tỷ|tỉ|triệu)$/iu.test(unit!.written);
}

function isDong({ written }: StatedUnit): boolean {
  return /^(?:đồng|dong)$/iu.test(written);
}

function speaksOfUnit(cursor: Cursor, from: number, end: number, place: Place): boolean {
  for (let at = from; at < end; at++) if (isEvident(cursor, at, place)) return true;
  // `(500 đồng)`, `(106 đồng)`: the figure of no unit.
  return (
    place === 'header' &&
    cursor.tokens[from]?.kind === 'number' &&
    startsUnit(cursor, from + 1) &&
    cursor.at >= end
  );
}

/** A unit in the middle of other words that is no amount and nothing else. */
function isEvident(cursor: Cursor, at: number, place: Place): boolean {
  if (hasNumberBefore(cursor, at) || cursor.tokens[at]!.kind === 'number') return false;
  cursor.at = at;
  const unit = takeUnit(cursor);
  return unit !== undefined && isPlainUnit(unit) && (place === 'header' || unit.scale !== undefined);
}

/** Letters that may be wrong in a well-known unit. */
const SLIPS = 2;

function isNearlyUnit(cursor: Cursor, from: number, end: number): boolean {
  const tokens = cursor.tokens.slice(from, end).filter(isTelling);
  if (tokens.length > 4 || tokens.some(({ kind }) => kind !== 'word')) return false;
  const text = tokens.map((word) => word.text).join(' ');
  if (text.length < 5 || text.length > 20) return false;
  return WELL_KNOWN.some((known) => distance(text, known) <= Math.min(SLIPS, Math.floor(known.length / 4)));
}

/** "Đơn giá": what stands under it is the price of one. */
function isPrice({ tokens }: Cursor, at: number): boolean {
  const first = tokens.findIndex(({ text }) => text === 'gia' || text === 'price');
  return first >= 0 && first < at;
}

// What is found becomes a reading.

/** @param from index of the first token behind the label */
function readSpan(cursor: Cursor, start: number, from: number, end: number): Span {
  cursor.at = from;
  const { units, stop } = takeStatement(cursor, end, isPrice(cursor, from));
  return { start, end, units, ...(stop < end && { left: [stop, end] as const }) };
}

/** Nothing but remarks and signs. */
function isEmpty({ units, left }: Span): boolean {
  return units.length === 0 && left === undefined;
}

function readingOf(cursor: Cursor, spans: readonly Span[]): UnitReading {
  const speaking = spans.filter(({ units, left }) => units.length > 0 || left !== undefined);
  const text = speaking.map(({ start, end }) => writtenBetween(cursor, start, end)).join(' ');
  const unclear = speaking.find(({ left }) => left !== undefined);
  if (unclear !== undefined) {
    return { kind: 'unclear', text, left: writtenBetween(cursor, ...unclear.left!) };
  }
  const units: StatedUnit[] = [];
  for (const unit of speaking.flatMap((span) => span.units)) {
    const rival = units.find((other) => kindOfUnit(other) === kindOfUnit(unit));
    if (rival === undefined) units.push(unit);
    else if (!isSameUnit(rival, unit)) return { kind: 'unclear', text, left: unit.written };
  }
  return units.length === 0 ? NONE : { kind: 'stated', units, text };
}

/** The text of the tokens outside of all spans. */
function nameOutside(cursor: Cursor, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(writtenBetween(cursor, from, start));
    from = end;
  }
  pieces.push(writtenBetween(cursor, from, cursor.tokens.length));
  const trimmed = pieces.map((piece) =>
    piece.replace(PUNCTUATION_BEHIND, '').replace(PUNCTUATION_BEFORE, ''),
  );
  return trimmed.filter((piece) => piece !== '').join(' ');
}
