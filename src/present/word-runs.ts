/** One of two texts whose words were compared, for reading it beside the other. */
import type { WordRun } from '../model/text-difference.ts';
import { type Span, span } from './document/layout.ts';

/** How many unchanged words stay before and behind those that changed. */
const CONTEXT = 8;

/** One of the two texts, what it alone has in brackets, long stretches that are alike cut short. */
export function sideOf(runs: readonly WordRun[], side: 'old' | 'new'): Span[] {
  const tone = side === 'old' ? 'red' : 'green';
  return runs.flatMap(({ in: where, words }, at): Span[] => {
    if (where === 'both') return [span(shortened(words, at > 0, at < runs.length - 1))];
    return where === side ? [span(`[${words}]`, tone)] : [];
  });
}

function shortened(text: string, hasBefore: boolean, hasBehind: boolean): string {
  const words = text.split(' ');
  const head = hasBefore ? CONTEXT : 0;
  const tail = hasBehind ? CONTEXT : 0;
  if (words.length <= head + tail + 1) return text;
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}
