/** Whether the figure of a cell brings its own unit, or takes that of its column. */
import { readAmount } from '../../../notation/read-amount.ts';
import type { StatedUnit } from '../../../notation/stated-unit.ts';

const DIGITS_ALONE = /^[\d.,\s\u00a0\u2009\u202f]+$/;

/** A unit that nothing is counted in: whatever takes it has none of its own. */
const NOBODYS: StatedUnit = { unit: 'other', power: 0, written: '¤' };

export function isBareFigure(text: string): boolean {
  if (DIGITS_ALONE.test(text)) return true;
  const read = readAmount(text, { unit: 'VND', columnUnit: NOBODYS });
  return !read.ok && read.code === 'amount-wrong-unit' && read.params.unit === NOBODYS.written;
}
