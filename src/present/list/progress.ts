/** One line that says how far a run has come. */
import type { Lang } from '../../model/words.ts';
import { cut } from '../document/layout.ts';
import { messagesFor } from '../messages/words.ts';
import { writeCount } from './counts.ts';

export interface ProgressState {
  readonly rows: number;
  /** Seconds since the start. */
  readonly seconds: number;
  /** Bytes read of all input, and how many there are where that is known. */
  readonly read: number;
  readonly total?: number;
}

const BAR = 20;

/** The bar, the rows, the rate and the time left, on a line of at most `width` columns. */
export function progressLine(state: ProgressState, lang: Lang, width: number): string {
  const { rows, seconds, read, total } = state;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, read / total);
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const known = share !== undefined && share > 0;
  const text = messagesFor(lang).batch.progress({
    rows: writeCount(rows, lang),
    rate: rate > 0 ? writeCount(rate, lang) : '',
    percent: known ? String(Math.floor(share * 100)) : '',
    left: known ? clock((seconds * (1 - share)) / share) : '',
  });
  const filled = known ? Math.round(share * BAR) : 0;
  const bar = known && width > 2 * BAR ? `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ` : '';
  return cut(`${bar}${text}`, width);
}

/** Seconds as m:ss, from an hour on as h:mm:ss. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
