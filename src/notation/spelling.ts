/** The nearest names to what was typed, for the words of a problem. */
import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

export interface Spelling {
  /** As `fold` folds it. */
  readonly folded: string;
  readonly code: string;
  /** What to offer: a name or a code as people would type it. */
  readonly show: string;
}

const AT_MOST = 3;
/** Share of the letters that may differ. */
const TOLERANCE = 0.4;
/** A name that stands whole in what was typed (or the other way round) counts as this near. */
const CONTAINED = 0.25;
/** Nobody types a name longer than this; keeps hostile input cheap. */
const LONGEST = 200;

/**
 * At most three names, nearest first, one for each code; the single nearest where none is near; none for a text without
 * letters or with no letter in common.
 *
 * @param typed folded text
 */
export function nearest(typed: string, spellings: Iterable<Spelling>): string[] {
  const ranked = ranking(typed, spellings);
  const near = withinReach(ranked);
  const offered = near.length > 0 ? near : ranked.slice(0, 1).filter(({ far }) => far < 1);
  return offered.map(({ show }) => show);
}

/** As {@link nearest}, but none where none is near. */
export function nearby(typed: string, spellings: Iterable<Spelling>): string[] {
  return withinReach(ranking(typed, spellings)).map(({ show }) => show);
}

/** The nearest of a list of names that stand for themselves. */
export function nearestOf(typed: string, names: readonly string[]): string[] {
  return nearest(
    fold(typed),
    names.map((name) => ({ folded: fold(name), code: name, show: name })),
  );
}

interface Ranked {
  readonly show: string;
  readonly far: number;
}

function withinReach(ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter(({ far }) => far <= TOLERANCE).slice(0, AT_MOST);
}

/** Names by how far they are, the nearest first. */
function ranking(typed: string, spellings: Iterable<Spelling>): Ranked[] {
  const text = typed.slice(0, LONGEST);
  if (text === '') return [];
  const best = new Map<string, Ranked>();
  for (const { folded, code, show } of spellings) {
    const far = howFar(text, folded);
    const known = best.get(code);
    if (known === undefined || far < known.far) best.set(code, { show, far });
  }
  return [...best.values()].sort((a, b) => a.far - b.far);
}

/** 0 for the same, 1 for nothing in common. */
function howFar(typed: string, name: string): number {
  const longer = Math.max(typed.length, name.length);
  const share = distance(typed, name) / longer;
  return contains(typed, name) || contains(name, typed) ? Math.min(share, CONTAINED) : share;
}

/** Whole words only, or every text would contain the code `a`. */
function contains(text: string, part: string): boolean {
  return part.length > 1 && ` ${text} `.includes(` ${part} `);
}
