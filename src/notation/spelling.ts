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
/** A name that stands whole in what was typed (or the other way round), or that was begun, counts as this near. */
const CONTAINED = 0.25;
/** Nobody types a name longer than this, and a longer text is compared with none: keeps hostile input cheap. */
const LONGEST = 200;
/** In a slip of the pen one letter in five differs, or one in a word of four; a shorter word is another word. */
const LETTERS_A_SLIP = 5;
const SHORTEST_SLIPPED = 4;

/**
 * At most three names, nearest first, one for each code; none where none is near: a name that the text does not look
 * like is no help to whoever wrote it.
 *
 * @param typed folded text
 */
export function nearest(typed: string, spellings: Iterable<Spelling>): string[] {
  return withinReach(ranking(typed, spellings)).map(({ show }) => show);
}

/** As {@link nearest}, but only names of which the text is a slip of the pen, or one of which holds the other's two words or more. */
export function slips(typed: string, spellings: Iterable<Spelling>): string[] {
  if (typed === '' || typed.length > LONGEST) return [];
  const near = [...spellings].filter(
    ({ folded }) =>
      isSlip(typed, folded) ||
      (folded.includes(' ') && contains(typed, folded)) ||
      (typed.includes(' ') && contains(folded, typed)),
  );
  return nearest(typed, near);
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

/** 0 for the same, 1 for nothing in common, and for whatever is out of reach by its length alone. */
function howFar(typed: string, name: string): number {
  const isPart = contains(typed, name) || contains(name, typed) || isBegun(typed, name);
  const least = Math.abs(typed.length - name.length) / Math.max(typed.length, name.length);
  if (least > TOLERANCE) return isPart ? CONTAINED : 1;
  const share = shareOfLetters(typed, name);
  return isPart ? Math.min(share, CONTAINED) : share;
}

/** The first letters of a name, and not few of them. */
function isBegun(typed: string, name: string): boolean {
  return typed.length >= SHORTEST_SLIPPED && 3 * typed.length >= name.length && name.startsWith(typed);
}

function isSlip(typed: string, name: string): boolean {
  const longer = Math.max(typed.length, name.length);
  const most = Math.max(1, Math.floor(longer / LETTERS_A_SLIP));
  if (longer < SHORTEST_SLIPPED || Math.abs(typed.length - name.length) > most) return false;
  return distance(typed, name) <= most;
}

function shareOfLetters(typed: string, name: string): number {
  return distance(typed, name) / Math.max(typed.length, name.length);
}

/** Whole words only, or every text would contain the code `a`. */
function contains(text: string, part: string): boolean {
  if (part.length < 2 || part.length > text.length) return false;
  return text.includes(part) && ` ${text} `.includes(` ${part} `);
}
