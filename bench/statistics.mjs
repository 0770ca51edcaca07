/** Medians and spreads: what is told of many rounds. */

/** The value under which a share of all lie. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** Each round's value over that of another in the same round. */
export function ratios(values, others) {
  return values.map((value, round) => value / others[round]);
}

/** Median and quartiles in words: `1.23 (1.20 – 1.31)`. */
export function spread(values, digits = 2) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} (${low} – ${high})`;
}

/** A table in Markdown. The first column is text, the others are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line), ''].join('\n');
}
