import type { Lang } from '../model/words.ts';
import type { Style } from './document/style.ts';

/** What a renderer takes besides what it draws. Clock, colour and width never come from the surroundings. */
export interface RenderOptions {
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}
