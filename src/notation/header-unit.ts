/** The unit that a column header or a unit line gives to the bare numbers under it. */
import type { AmountUnit } from '../model/amount.ts';
import { takeMeasure } from './amount-text.ts';
import type { Measure } from './amount-words.ts';
import { readNumber } from './number.ts';
import { type Cursor, cursorOver } from './tokens.ts';

export interface HeaderUnit {
  /** `other`: a unit that no amount is counted in. `unstated`: a scale alone, such as `(tỷ)`. */
  readonly unit: AmountUnit | 'other' | 'unstated';
  /** A number 1 under the header is 10^power base units, or 10^power of what is not stated. */
  readonly power: number;
  /** Power of ten of the scale alone; undefined without one. */
  readonly scale?: number;
  readonly written: string;
}

const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
const UNIT_LABEL = /^(?:đvt|đơn vị tính|đơn vị|unit)\s*:\s*/iu;
const POWER_OF_TEN = /^10*$/;

const known = new Map<string, HeaderUnit | undefined>();

/**
 * Reads the unit of a header: in brackets (`Vốn (triệu đồng)`, the last pair that holds one), behind a label
 * (`ĐVT: tỷ đồng`, `ĐVT: 1.000 đồng`), or standing alone (`m2`). Undefined where no unit is given.
 */
export function readHeaderUnit(text: string): HeaderUnit | undefined {
  if (!known.has(text)) {
    // Headers are few; a caller that passes something else must not fill the memory.
    if (known.size > 500) known.clear();
    known.set(text, findUnit(text.normalize('NFC')));
  }
  return known.get(text);
}

function findUnit(text: string): HeaderUnit | undefined {
  const bracketed = [...text.matchAll(BRACKETED)].map((match) => match[1]!).reverse();
  for (const candidate of [...bracketed, text]) {
    const unit = measureOf(candidate.trim().replace(UNIT_LABEL, ''));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The text is a measure and nothing else, with at most a power of ten before it. */
function measureOf(text: string): HeaderUnit | undefined {
  const cursor = cursorOver(text);
  const multiple = takePowerOfTen(cursor);
  const measure = takeMeasure(cursor);
  if (cursor.at === 0 || cursor.at < cursor.tokens.length || multiple === undefined) return undefined;
  const { unit } = measure;
  if (multiple > 0 && unit === undefined) return undefined;
  const scale = scaleOf(measure, multiple);
  return {
    unit: unit?.dimension ?? 'unstated',
    power: (scale ?? 0) + (unit?.power ?? 0),
    ...(scale !== undefined && { scale }),
    written: cursor.text,
  };
}

/** The power of a leading 1, 10, 1.000 …; 0 where no number stands, undefined for any other number. */
function takePowerOfTen(cursor: Cursor): number | undefined {
  const token = cursor.tokens[0];
  if (token?.kind !== 'number') return 0;
  cursor.at = 1;
  // A unit line writes `1.000 đồng` and `1,000 VND` alike.
  const reading = readNumber(token.text);
  const value = reading.kind === 'ambiguous' ? reading.readings[1] : 'value' in reading ? reading.value : '';
  return POWER_OF_TEN.test(value) ? value.length - 1 : undefined;
}

function scaleOf(measure: Measure, multiple: number): number | undefined {
  return measure.power === undefined && multiple === 0 ? undefined : (measure.power ?? 0) + multiple;
}
