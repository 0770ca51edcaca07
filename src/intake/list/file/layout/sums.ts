/** Whether the figures of a row are the sums of those of other rows: exactly, column by column. */
import { compareDecimals } from '../../../../model/amount.ts';
import { addDecimals, scaleDecimal } from '../../../../notation/decimal.ts';
import { type NumberStyle, readNumber } from '../../../../notation/number.ts';
import { unitAlone } from '../../../../notation/unit-statement.ts';
import type { BodyRow } from './body-row.ts';
import { isBlank } from './text.ts';

/**
 * `equal`: a column holds the sum. `single`: it holds the one figure there is, which proves less. `less`: where figures stand
 * on both sides, the sums stay below. `different`: they do not agree. `unknown`: nothing to compare.
 */
export type SumEvidence = 'equal' | 'single' | 'less' | 'different' | 'unknown';

/** Both ways of writing numbers are tried; a plain decimal of the sheet reads one way. */
const STYLES: readonly NumberStyle[] = ['vi', 'en'];

interface Figure {
  readonly value: string;
  readonly unit: string;
}

const FIGURE = /^(\d[\d.,\s]*?)\s*(%|[\p{L}²][\p{L}\d²\s.]*)?$/u;

const read = new WeakMap<BodyRow, Map<string, Figure | undefined>>();

/** The figure of a row in a column; undefined where there is none, or it can be read in no one way. */
function figureAt(row: BodyRow, column: number, style: NumberStyle): Figure | undefined {
  const text = row.figures.get(column);
  if (text === undefined) return undefined;
  let known = read.get(row);
  if (known === undefined) {
    known = new Map();
    read.set(row, known);
  }
  const key = `${column}${style}`;
  if (known.has(key)) return known.get(key);
  const mark = row.row.marks?.[column];
  const unit = mark?.unit ?? row.units[column] ?? '';
  const figure = mark?.kind === 'number' ? plainFigure(text, unit) : readFigure(text, style, unit);
  known.set(key, figure);
  return figure;
}

function plainFigure(text: string, unit: string): Figure | undefined {
  return text.length < 100 && /^\d+(?:\.\d+)?$/.test(text) ? measured(canonical(text), unit) : undefined;
}

function canonical(text: string): string {
  return addDecimals(text, '0');
}

function readFigure(text: string, style: NumberStyle, unit: string): Figure | undefined {
  const found = FIGURE.exec(text);
  if (found === null) return undefined;
  const number = readNumber(found[1]!.replace(/\s/g, ''), { style, certain: 'declared' });
  return number.kind === 'read' ? measured(number.value, found[2] ?? unit) : undefined;
}

/** In the base unit of what stands behind it: `1.200 triệu đồng` and `1,2 tỷ` are one. */
function measured(value: string, unit: string): Figure {
  if (unit === '') return { value, unit };
  const reading = unitAlone(unit);
  const [stated, ...more] = reading.kind === 'stated' ? reading.units : [];
  if (stated === undefined || more.length > 0) return { value, unit: unit.toLowerCase() };
  const base =
    stated.unit === 'unstated' ? 'VND' : stated.unit === 'other' ? unit.toLowerCase() : stated.unit;
  return { value: scaleDecimal(value, stated.power), unit: base };
}

/** Whether the figures of `whole` are the sums of those of `parts`. */
export function compareSums(whole: BodyRow, parts: readonly BodyRow[]): SumEvidence {
  let evidence: SumEvidence = 'unknown';
  let equal = 0;
  let others = 0;
  for (const column of whole.figures.keys()) {
    const found = compareColumn(whole, parts, column);
    if (found === 'equal') equal++;
    if (found === 'less' || found === 'different') others++;
    if (RANK[found] > RANK[evidence]) evidence = found;
  }
  if (equal > 0 && equal >= others) return 'equal';
  // One figure may be another's by chance: a share, a year.
  return evidence === 'single' && others === 0 ? 'single' : others > 0 ? worse(whole, parts) : evidence;
}

/** Whether a column holds more than the whole. */
function worse(whole: BodyRow, parts: readonly BodyRow[]): SumEvidence {
  const columns = [...whole.figures.keys()];
  return columns.some((column) => compareColumn(whole, parts, column) === 'different') ? 'different' : 'less';
}

const RANK: Readonly<Record<SumEvidence, number>> = {
  unknown: 0,
  less: 1,
  different: 2,
  single: 3,
  equal: 4,
};

function compareColumn(whole: BodyRow, parts: readonly BodyRow[], column: number): SumEvidence {
  let result: SumEvidence = 'unknown';
  for (const style of STYLES) {
    const found = compareIn(whole, parts, column, style);
    if (found === 'equal' || found === 'single') return found;
    if (result === 'unknown') result = found;
  }
  return result;
}

function compareIn(
  whole: BodyRow,
  parts: readonly BodyRow[],
  column: number,
  style: NumberStyle,
): SumEvidence {
  const total = figureAt(whole, column, style);
  if (total === undefined || total.value === '0') return 'unknown';
  let sum = '0';
  let addends = 0;
  let missing = 0;
  for (const part of parts) {
    const figure = figureAt(part, column, style);
    if (figure === undefined) {
      if (!isNothing(part, column)) return 'unknown';
      missing++;
      continue;
    }
    if (figure.unit !== total.unit) return 'unknown';
    if (figure.value === '0') continue;
    sum = addDecimals(sum, figure.value);
    addends++;
  }
  if (addends === 0) return 'unknown';
  if (sum === total.value) return addends > 1 ? 'equal' : 'single';
  if (!isLess(sum, total.value)) return 'different';
  return missing > 0 ? 'unknown' : 'less';
}

/** Nothing, or a dash. */
function isNothing(row: BodyRow, column: number): boolean {
  const text = row.figures.get(column) ?? row.row.cells[column] ?? '';
  return isBlank(text) || /^[-–—…xX.]+$/.test(text);
}

function isLess(a: string, b: string): boolean {
  return compareDecimals(a, b) < 0;
}
