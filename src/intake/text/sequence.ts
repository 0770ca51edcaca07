/**
 * Chooses the candidates that are numbers of clauses: those that together make the most regular count. "Quân khu" at the
 * end of one line and "2. Trực tiếp" at the beginning of the next look like khoản 2; but khoản 2 comes later and ends no
 * sentence in two. Every reading of the whole text has a cost, and the cheapest is taken.
 */
import type { Candidate } from './candidates.ts';
import { idAt, type Position, START, stepTo } from './numbering.ts';

/** A candidate that is a number, and where the count stands with it. */
export interface Placed {
  readonly candidate: Candidate;
  readonly position: Position;
  readonly missing: number;
}

/** Taking a candidate costs its doubt; taking it for prose costs what is left of this after twice the doubt. */
const LEFT_OUT = 35;
/** Doubt about a number within a sentence. `Điều 5.` is less often anything else than `5.` is. */
const IN_SENTENCE = 20;
const ARTICLE_IN_SENTENCE = 10;
/** Doubt about a number that begins no line: decides between two that are otherwise equal. */
const INSIDE_LINE = 1;
/** Passing over numbers: once, and for each of them. Further than this no count goes. */
const JUMP = 25;
const PASSED_OVER = 2;
const MOST_PASSED_OVER = 5;
/** Words of a title, or of an item that ends in nothing. */
const LONGEST_TITLE = 40;
/** Beginning to count articles again. */
const RESTART = 20;

/** Readings that cost this much more than the cheapest so far are given up, and all beyond so many. */
const MARGIN = 200;
const MOST_READINGS = 48;

interface Reading {
  readonly position: Position;
  readonly cost: number;
  readonly last: Taken | undefined;
}

interface Taken extends Placed {
  /** An item that only what follows distinguishes from a number in a sentence. */
  readonly isWeak: boolean;
  readonly before: Taken | undefined;
}

/** The candidates that are numbers of clauses, in order. */
export function placeCandidates(candidates: readonly Candidate[]): Placed[] {
  let readings: readonly Reading[] = [{ position: START, cost: 0, last: undefined }];
  for (const candidate of candidates)
    readings = cheapest(readings.flatMap((reading) => goOn(reading, candidate)));
  return takenBy(readings[0]!);
}

/** The reading with the candidate as a number, where it can be one, and as prose. */
function goOn(reading: Reading, candidate: Candidate): Reading[] {
  const prose = { ...reading, cost: reading.cost + Math.max(0, LEFT_OUT - 2 * doubtOf(candidate)) };
  const step = stepTo(reading.position, candidate.label);
  if (step === undefined || step.missing > MOST_PASSED_OVER) return [prose];
  const { position, missing, restarts } = step;
  const jump = missing === 0 ? 0 : JUMP + missing * PASSED_OVER;
  const isTitled = missing === 0 && isUnderTitle(candidate, reading);
  const doubt = isTitled ? candidate.doubt : doubtOf(candidate) - borneOut(candidate, reading);
  const last = {
    candidate,
    position,
    missing,
    isWeak: candidate.inSentence && !isTitled,
    before: reading.last,
  };
  return [{ position, cost: reading.cost + doubt + jump + (restarts ? RESTART : 0), last }, prose];
}

/** How much speaks against a candidate, wherever the count stands. */
export function doubtOf({ doubt, inSentence, insideLine, label }: Candidate): number {
  const placed = doubt + (insideLine ? INSIDE_LINE : 0);
  if (!inSentence) return placed;
  return placed + (label.kind === 'article' ? ARTICLE_IN_SENTENCE : IN_SENTENCE);
}

/** Titles end in no full stop: of "Điều 4. Tên điều 1. …" the words so far end nothing, and 1. is their first part. */
function isUnderTitle(candidate: Candidate, reading: Reading): boolean {
  const { label } = candidate;
  const { path, letter } = reading.position;
  if (label.kind !== 'path' && label.kind !== 'letter') return false;
  const isFirst = label.kind === 'path' ? label.path.length > path.length : letter === '';
  return isFirst && endNothing(candidate, reading);
}

/** Items may end in nothing too: one such may be a number in a sentence, a second takes the doubt from both. */
function borneOut(candidate: Candidate, reading: Reading): number {
  const { label, inSentence } = candidate;
  const isItem = label.kind === 'path' || label.kind === 'letter';
  return isItem && inSentence && reading.last?.isWeak && endNothing(candidate, reading) ? 2 * IN_SENTENCE : 0;
}

/** Whether the words from the last number to the candidate are few and end no sentence. */
function endNothing({ start, closedAt }: Candidate, { last }: Reading): boolean {
  if (last === undefined) return false;
  const words = start - last.candidate.end;
  return words > 0 && words <= LONGEST_TITLE && closedAt < last.candidate.end;
}

/** Of readings that stand at one place the cheapest; few, the cheapest first. Of equals the first, which takes more. */
function cheapest(readings: readonly Reading[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const { position } = reading;
    const key = `${position.part}:${idAt(position)}:${position.closed}`;
    const known = best.get(key);
    if (known === undefined || reading.cost < known.cost) best.set(key, reading);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const most = sorted[0]!.cost + MARGIN;
  return sorted.slice(0, MOST_READINGS).filter(({ cost }) => cost <= most);
}

function takenBy({ last }: Reading): Placed[] {
  const placed: Placed[] = [];
  for (let taken = last; taken !== undefined; taken = taken.before) placed.push(taken);
  return placed.reverse();
}
