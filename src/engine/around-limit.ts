/** Figures so near to a limit that nothing else lies between. */
import { compareDecimals, type DecimalString } from '../model/amount.ts';
import { addDecimals, scaleDecimal, subtractDecimals } from '../notation/decimal.ts';
import type { AmountCells } from './compiled.ts';

/** A hundredth beside the limit, or less where another limit is as near. */
const STEP_POWER = -2;

/** Figures just below, at and just above a limit; nothing is below nought. */
export function aroundLimit(
  { limits }: AmountCells,
  limit: DecimalString,
): (readonly ['below' | 'at' | 'above', DecimalString])[] {
  const index = limits.indexOf(limit);
  const neighbours = [limits[index - 1] ?? '0', limits[index + 1]].filter(
    (other) => other !== undefined && other !== limit,
  );
  const nearest = neighbours.map((other) => subtractDecimals(other!, limit)).toSorted(compareDecimals)[0];
  let step = scaleDecimal('1', STEP_POWER);
  while (nearest !== undefined && compareDecimals(step, nearest) >= 0) step = scaleDecimal(step, -1);
  return [
    ...(limit === '0' ? [] : [['below', subtractDecimals(limit, step)] as const]),
    ['at', limit],
    ['above', addDecimals(limit, step)],
  ];
}
