/** What a list may have, each to be switched off by itself: so the smallest list that fails can be found. */
import type { Random } from './random.ts';

/** How often a list has it. */
const SWITCHES = {
  // above the table
  motto: 0.3,
  titles: 0.8,
  annex: 0.35,
  'misleading-line': 0.25,
  'unit-line': 0.5,
  'odd-unit-line': 0.5,
  'unit-in-title': 0.12,
  'unit-beside': 0.15,
  'english-line': 0.06,
  // the header
  'deep-header': 0.45,
  'header-merges': 0.8,
  'unit-row': 0.1,
  'odd-unit-header': 0.35,
  'noisy-header': 0.3,
  'column-numbers': 0.3,
  synonyms: 0.5,
  'no-numbers': 0.08,
  'left-margin': 0.05,
  'mixed-matters': 0.12,
  'unknown-names': 0.06,
  'stray-columns': 0.7,
  'shuffled-columns': 0.2,
  // figures
  'unit-column': 0.08,
  'unit-in-cells': 0.12,
  'unit-in-format': 0.15,
  'scaled-format': 0.15,
  'text-figures': 0.3,
  'spaced-figures': 0.08,
  approximations: 0.1,
  ranges: 0.06,
  'told-twice': 0.1,
  'compound-figures': 0.1,
  'noisy-cells': 0.12,
  'float-noise': 0.1,
  exponents: 0.06,
  percents: 0.03,
  'value-synonyms': 0.5,
  'blank-words': 0.3,
  'unknown-sector': 0.05,
  // rows
  headings: 0.55,
  'heading-sums': 0.4,
  'restarted-numbers': 0.4,
  'odd-numbers': 0.12,
  'capital-titles': 0.06,
  'counted-headings': 0.15,
  'lines-between': 0.1,
  subtotals: 0.3,
  totals: 0.45,
  'wordless-total': 0.12,
  parts: 0.15,
  notes: 0.35,
  signatures: 0.4,
  'repeated-header': 0.12,
  'blank-rows': 0.2,
  'bare-rows': 0.08,
  declared: 0.35,
  dates: 0.15,
  // beside the rows
  'several-tables': 0.1,
  'several-sheets': 0.25,
  'cover-sheet': 0.2,
  'note-sheet': 0.15,
  'hidden-sheet': 0.1,
  'hidden-rows': 0.15,
  'hidden-columns': 0.12,
  'merged-down': 0.2,
  'stale-under-merge': 0.5,
  'merged-headings': 0.2,
  errors: 0.06,
  formulas: 0.2,
  'unworked-formulas': 0.05,
  // how it is written
  'no-cell-references': 0.12,
  'name-prefix': 0.08,
  'single-quotes': 0.08,
  'shared-strings': 0.5,
  'rich-text': 0.08,
  'empty-strings': 0.1,
  booleans: 0.1,
  'stale-dimension': 0.1,
  'dates-of-1904': 0.1,
  'odd-parts': 0.1,
  'ragged-lines': 0.15,
  'invisible-signs': 0.06,
  decomposed: 0.06,
  // not to be read
  'two-units': 0.04,
  'no-unit': 0.05,
  'unclear-unit': 0.04,
  'impossible-figure': 0.04,
  'same-key-twice': 0.03,
  'differing-cell-unit': 0.04,
} as const;

export type Switch = keyof typeof SWITCHES;
export const ALL_SWITCHES = Object.keys(SWITCHES) as readonly Switch[];

/** Each is drawn for itself: switching one off draws no other anew. Some lists are plain, some have much at once. */
export function drawSwitches(random: Random, off: ReadonlySet<Switch>): ReadonlySet<Switch> {
  const density = random.pick([0.35, 0.8, 1, 1.2]);
  return new Set(
    ALL_SWITCHES.filter(
      (one) => random.fork(one).chance(Math.min(0.95, SWITCHES[one] * density)) && !off.has(one),
    ),
  );
}
