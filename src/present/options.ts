import type { Place } from '../model/problem.ts';
import type { Lang } from '../model/words.ts';
import type { Style } from './document/style.ts';

/** What a renderer is told besides the decision. Clock, colour and width never come from the surroundings. */
export interface RenderOptions {
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Where the proposal stands, in a list of several. */
  readonly place?: Place;
  /** Whether the decision's trace is shown. */
  readonly trace?: boolean;
  /** Options of the command that prints the whole way of a file; absent: it is not pointed at. */
  readonly wayOptions?: readonly string[];
}
