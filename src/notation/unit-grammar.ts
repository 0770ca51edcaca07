/** The grammar of units in a list, over tokens: one unit (`10^6 đồng`, `VND million`), a list of them with remarks, labels. */
import { GLUED, type Measure, SCALES, UNITS } from './amount-words.ts';
import { readNumber } from './number.ts';
import { kindOfUnit, type StatedUnit } from './stated-unit.ts';
import { type Cursor, cursorOver, matchPhrase, takePhrase, writtenBetween } from './tokens.ts';
import {
  COMMON_WORDS,
  KINDS,
  LABELS,
  MEANT,
  NUMBER_WORDS,
  PIECES,
  REMARKS,
  REMARKS_WITH_YEAR,
  STATED_GLUED,
  STATED_SCALES,
  STATED_UNITS,
} from './unit-words.ts';

const NOISE = new Set(['.', '"', "'", '“', '”', '„', '‘', '’', '«', '»', '|', '…', '`', '´']);
const SEPARATORS = new Set([',', ';', ':', '-', '=', '(', ')', '[', ']', '{', '}', '&', '+', 'va', 'and']);
const TIMES = new Set(['x', '×', '*']);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER_OF_TEN = /^10*$/;
/** `'000 VND`: the noughts that are left off. */
const NOUGHTS = /^000(?:[.,]?000)*$/;
const YEAR = /^(?:19|20)\d\d$/;
/** No unit has a larger scale. */
const MOST_POWER = 15;

/** A cursor over the words of a text; full stops of abbreviations (`Đ.V.T`) and quotes say nothing. */
export function unitCursor(text: string): Cursor {
  const { text: normalised, tokens } = cursorOver(text);
  return { text: normalised, tokens: tokens.filter((token) => !NOISE.has(token.text)), at: 0 };
}

/** The unit that stands here, with at most a power of ten before or behind it; the cursor stays where there is none. */
export function takeUnit(cursor: Cursor): StatedUnit | undefined {
  const start = cursor.at;
  const before = takePowerOfTen(cursor);
  const measure = before === undefined ? {} : takeStatedMeasure(cursor);
  const isBare = measure.power === undefined && measure.unit === undefined;
  // `1.000 tỷ đồng` is an amount, `1.000` a number.
  const isAmount = before !== undefined && before > 0 && (measure.unit === undefined || isScaled(measure));
  if (isBare || isAmount) {
    cursor.at = start;
    return undefined;
  }
  const mayFollow = before === 0 && !isScaled(measure) && measure.unit?.dimension !== 'other';
  const behind = mayFollow ? takeScaleBehind(cursor) : undefined;
  const powers = [measure.power, before! > 0 ? before : undefined, behind].filter((one) => one !== undefined);
  const scale = powers.length === 0 ? undefined : powers.reduce((sum, power) => sum + power, 0);
  return {
    unit: measure.unit?.dimension ?? 'unstated',
    power: (scale ?? 0) + (measure.unit?.power ?? 0),
    ...(scale !== undefined && { scale }),
    written: writtenBetween(cursor, start, cursor.at),
  };
}

function isScaled({ power }: Measure): boolean {
  return power !== undefined;
}

/** `VND million`, `USD '000`, `đồng x 1.000`. */
function takeScaleBehind(cursor: Cursor): number | undefined {
  const start = cursor.at;
  const scale = takeScale(cursor);
  if (scale !== undefined) return scale;
  const multiple = takePowerOfTen(cursor);
  if (multiple !== undefined && multiple > 0) return multiple;
  cursor.at = start;
  return undefined;
}

/** The power of a 1, 10, 1.000, x1000, 10^6, 000 …; 0 where no number stands, undefined for any other number. */
function takePowerOfTen(cursor: Cursor): number | undefined {
  const { tokens } = cursor;
  const isTimes = TIMES.has(tokens[cursor.at]?.text ?? '');
  const number = tokens[cursor.at + (isTimes ? 1 : 0)];
  if (number?.kind !== 'number') return 0;
  cursor.at += isTimes ? 2 : 1;
  if (number.text === '10') {
    const exponent = takeExponent(cursor);
    if (exponent !== undefined) return exponent <= MOST_POWER ? exponent : undefined;
  }
  if (NOUGHTS.test(number.text)) return number.text.replace(/\D/g, '').length;
  // A list writes `1.000 đồng` and `1,000 VND` alike.
  const reading = readNumber(number.text);
  const value = reading.kind === 'ambiguous' ? reading.readings[1] : 'value' in reading ? reading.value : '';
  return POWER_OF_TEN.test(value) && value.length <= MOST_POWER ? value.length - 1 : undefined;
}

function takeExponent(cursor: Cursor): number | undefined {
  const { tokens } = cursor;
  const [sign, number] = [tokens[cursor.at], tokens[cursor.at + 1]];
  if ((sign?.text === '^' || sign?.text === 'mu') && number?.kind === 'number') {
    cursor.at += 2;
    return /^\d{1,2}$/.test(number.text) ? Number(number.text) : MOST_POWER + 1;
  }
  let digits = '';
  while (digits.length < 3 && isSuperscript(tokens[cursor.at]?.text)) {
    digits += SUPERSCRIPTS.indexOf(tokens[cursor.at]!.text);
    cursor.at += 1;
  }
  return digits === '' ? undefined : Number(digits);
}

function isSuperscript(text: string | undefined): boolean {
  return text !== undefined && text !== '' && SUPERSCRIPTS.includes(text);
}

/** A scale and a unit, either alone, or in one word; words that other words fold to count where they are meant. */
function takeStatedMeasure(cursor: Cursor): Measure {
  const start = cursor.at;
  const glued = takePhrase(cursor, STATED_GLUED) ?? takePhrase(cursor, GLUED);
  if (glued !== undefined) return glued;
  const power = takeScale(cursor);
  const unit = takePhrase(cursor, STATED_UNITS) ?? takePhrase(cursor, UNITS);
  if (areMeant(cursor, start)) return { ...(power !== undefined && { power }), ...(unit && { unit }) };
  cursor.at = start;
  return {};
}

function takeScale(cursor: Cursor): number | undefined {
  return takePhrase(cursor, STATED_SCALES) ?? takePhrase(cursor, SCALES);
}

/** Each word that other words fold to as well has its own spelling. */
function areMeant(cursor: Cursor, start: number): boolean {
  for (let at = start; at < cursor.at; at++) {
    const token = cursor.tokens[at]!;
    const spellings = MEANT.get(token.text);
    if (spellings === undefined) continue;
    if (!spellings.has(rawWord(cursor, at))) return false;
  }
  return true;
}

function rawWord({ text, tokens }: Cursor, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
}

// A list of units with remarks.

export interface Statement {
  readonly units: readonly StatedUnit[];
  /** Index of the first token that is not understood; `end` where all are. */
  readonly stop: number;
}

/** Reads units, remarks and what parts them, from where the cursor stands up to `end`; `/chiếc` for a price of one piece. */
export function takeStatement(cursor: Cursor, end: number, isPrice = false): Statement {
  const units: StatedUnit[] = [];
  let kind: 'money' | 'land' | undefined;
  while (cursor.at < end) {
    const at = cursor.at;
    if (isSeparator(cursor.tokens[at]!.text)) cursor.at += 1;
    else if (takeSlash(cursor, end, isPrice && units.length > 0)) continue;
    else if (takeRemark(cursor)) continue;
    else if (units.length > 0 && takePhrase(cursor, LABELS) !== undefined) continue;
    else {
      const named = takePhrase(cursor, KINDS);
      if (named !== undefined && cursor.at <= end) {
        kind = named;
        takePhrase(cursor, LABELS);
        continue;
      }
      const unit = takeUnit(cursor);
      if (unit === undefined || cursor.at > end || !fitsKind(unit, kind)) return { units, stop: at };
      units.push(unit);
      kind = undefined;
    }
  }
  // "Vốn" with no unit behind it.
  return { units, stop: kind === undefined ? end : end - 1 };
}

/** What may stand between units, and around them. */
export function isSeparator(text: string): boolean {
  return SEPARATORS.has(text);
}

/** `./.` at the end; `/chiếc` behind a price. `đồng/ha` is another thing than đồng and ha. */
function takeSlash(cursor: Cursor, end: number, isPrice: boolean): boolean {
  if (cursor.tokens[cursor.at]!.text !== '/') return false;
  let behind = cursor.at + 1;
  while (behind < end && isSeparator(cursor.tokens[behind]!.text)) behind += 1;
  if (behind >= end) {
    cursor.at = end;
    return true;
  }
  const one = isPrice && ['1', '01'].includes(cursor.tokens[cursor.at + 1]!.text) ? 1 : 0;
  const piece = isPrice ? matchPhrase(cursor.tokens, cursor.at + 1 + one, PIECES) : undefined;
  if (piece === undefined) return false;
  cursor.at += 1 + one + piece.length;
  return true;
}

function takeRemark(cursor: Cursor): boolean {
  const dated = matchPhrase(cursor.tokens, cursor.at, REMARKS_WITH_YEAR);
  if (dated !== undefined && YEAR.test(cursor.tokens[cursor.at + dated.length]?.text ?? '')) {
    cursor.at += dated.length + 1;
    return true;
  }
  return takePhrase(cursor, REMARKS) !== undefined;
}

function fitsKind(unit: StatedUnit, kind: 'money' | 'land' | undefined): boolean {
  return kind === undefined || kindOfUnit(unit) === 'other' || kindOfUnit(unit) === kind;
}

// Where a statement may begin.

/** A scale with a unit, or a unit that no other word is. */
export function isPlainUnit(unit: StatedUnit): boolean {
  if (unit.scale !== undefined) return unit.unit !== 'unstated' && unit.unit !== 'other';
  return unit.unit !== 'unstated' && unit.unit !== 'other' && !isCommonWord(unit);
}

/** A unit by a word that mostly means something else. */
export function isCommonWord({ written, unit, scale }: StatedUnit): boolean {
  const cursor = cursorOver(written);
  const [word] = cursor.tokens;
  if (cursor.tokens.length !== 1 || (scale !== undefined && unit !== 'unstated')) return false;
  // Marks make a word unmistakable where its neighbours are without: "công ty".
  return COMMON_WORDS.has(word!.text) && !['tỷ', 'tỉ'].includes(cursor.text.toLowerCase());
}

/** A number, or the words of one, right before a token: what follows is an amount. */
export function hasNumberBefore(cursor: Cursor, at: number): boolean {
  const before = cursor.tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'number') return !YEAR.test(before.text);
  return NUMBER_WORDS.has(before.text);
}
