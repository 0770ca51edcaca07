/** How text is drawn: clock, colour and width never come from the surroundings, but to each renderer as options. */
import type { ColorSupportLevel } from 'chalk';
import type { Lang } from '../../model/words.ts';

export interface DrawOptions {
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Colour helps and is never needed. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const asIs = (text: string): string => text;

export const plainStyle: Style = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  cyan: asIs,
};

/**
 * The style of a stream with this much colour: 0 none, 1 sixteen, 2 256, 3 all. Nothing else knows chalk, which is
 * loaded only where there is colour.
 */
export async function chalkStyle(level: ColorSupportLevel): Promise<Style> {
  const { Chalk } = await import('chalk');
  const { bold, dim, red, green, yellow, cyan } = new Chalk({ level });
  return { bold, dim, red, green, yellow, cyan };
}
