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
/** Nobody types a name longer than this, and a longer text is compared with none: keeps hostile input cheap. */
const LONGEST = 200;
/** In a slip of the pen one letter in five differs, or one in a word of four; a shorter word is another word. */
const LETTERS_A_SLIP = 5;
const SHORTEST_SLIPPED = 4;

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

/** As {@link nearby}, but only names of which the text is a slip of the pen, or one of which holds the other's two words or more. */
export function slips(typed: string, spellings: Iterable<Spelling>): string[] {
  if (typed === '' || typed.length > LONGEST) return [];
  const near = [...spellings].filter(
    ({ folded }) =>
      isSlip(typed, folded) ||
      (folded.includes(' ') && contains(typed, folded)) ||
      (typed.includes(' ') && contains(folded, typed)),
  );
  return nearby(typed, near);
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
  if (typed === '' || typed.length > LONGEST) return [];
  const best = new Map<string, Ranked>();
  for (const { folded, code, show } of spellings) {
    const far = howFar(typed, folded);
    const known = best.get(code);
    if (known === undefined || far < known.far) best.set(code, { show, far });
  }
  return [...best.values()].sort((a, b) => a.far - b.far);
}

/** 0 for the same, 1 for nothing in common. */
function howFar(typed: string, name: string): number {
  const share = shareOfLetters(typed, name);
  return contains(typed, name) || contains(name, typed) ? Math.min(share, CONTAINED) : share;
}

function isSlip(typed: string, name: string): boolean {
  const longer = Math.max(typed.length, name.length);
  return (
    longer >= SHORTEST_SLIPPED && distance(typed, name) <= Math.max(1, Math.floor(longer / LETTERS_A_SLIP))
  );
}

function shareOfLetters(typed: string, name: string): number {
  return distance(typed, name) / Math.max(typed.length, name.length);
}

/** Whole words only, or every text would contain the code `a`. */
function contains(text: string, part: string): boolean {
  return part.length > 1 && ` ${text} `.includes(` ${part} `);
}
