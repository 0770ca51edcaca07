/** The one place that knows chalk; apart from the plain style, so that it is loaded only where there is colour. */
import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Style } from './style.ts';

/** The style of a stream with this much colour: 0 none, 1 sixteen, 2 256, 3 all. */
export function chalkStyle(level: ColorSupportLevel): Style {
  const { bold, dim, red, green, yellow, cyan } = new Chalk({ level });
  return { bold, dim, red, green, yellow, cyan };
}
