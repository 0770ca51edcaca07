/** Splits a published text into articles, clauses and points. */
import type {
  NumberJump,
  OutsideText,
  PublishedClause,
  PublishedPart,
  PublishedText,
  UnplacedLabel,
} from '../../model/provenance.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { idAt, type Position, stepTo } from './numbering.ts';
import { doubtOf, type Placed, placeCandidates } from './sequence.ts';
import { readWords, type Word } from './words.ts';

/** Undefined for a text without any article. */
export function splitText(text: string): PublishedText | undefined {
  const words = readWords(text);
  const candidates = findCandidates(words);
  const placed = placeCandidates(candidates);
  const parts = partsOf(placed, words);
  if (parts.length === 0) return undefined;
  const meant = meantPart(placed, parts);
  const sections = sectionsOf(placed, words).filter(({ part }) => part === meant + 1);
  return {
    parts,
    meant,
    clauses: clausesOf(sections, words),
    outside: outsideOf(placed, meant + 1, words),
    jumps: jumpsOf(sections, words),
    unplaced: unplacedIn(sections, candidates, words),
  };
}

/** A number and the words from it up to the next. */
interface Section extends Placed {
  readonly part: number;
  readonly end: number;
}

function sectionsOf(placed: readonly Placed[], words: readonly Word[]): Section[] {
  return placed
    .map((one, index) => ({
      ...one,
      part: one.position.part,
      end: placed[index + 1]?.candidate.start ?? words.length,
    }))
    .filter(({ position }) => !position.closed);
}

function partsOf(placed: readonly Placed[], words: readonly Word[]): PublishedPart[] {
  const parts: PublishedPart[] = [];
  for (const { candidate, position } of placed) {
    if (candidate.label.kind !== 'article') continue;
    const { article } = position;
    const known = parts[position.part - 1];
    parts[position.part - 1] = {
      from: known?.from ?? article,
      to: article,
      line: known?.line ?? words[candidate.start]!.line,
    };
  }
  return parts;
}

/**
 * The part with the most numbers; of equals the last, which is not the table of contents. A decision is shorter than
 * the regulation attached to it.
 */
function meantPart(placed: readonly Placed[], parts: readonly PublishedPart[]): number {
  const sizes = parts.map(
    (_, index) => placed.filter(({ position }) => position.part === index + 1 && !position.closed).length,
  );
  return sizes.lastIndexOf(Math.max(...sizes));
}

function clausesOf(sections: readonly Section[], words: readonly Word[]): PublishedClause[] {
  const full = fullLineLength(words);
  return sections.map(({ candidate, position, end }) => {
    const label = labelOf(candidate, words);
    return {
      id: idAt(position),
      label,
      line: words[candidate.start]!.line,
      paragraphs: paragraphsOf(words.slice(candidate.end, end), full, label.length),
    };
  });
}

/** Before the first article of a part stands all that the text has there, another part with it. */
function outsideOf(placed: readonly Placed[], part: number, words: readonly Word[]): OutsideText[] {
  const full = fullLineLength(words);
  const first = placed.findIndex(({ position }) => position.part === part);
  const last = placed.findLastIndex(({ position }) => position.part === part);
  const startOf = (index: number): number => placed[index]?.candidate.start ?? words.length;
  const outside = (
    about: Pick<OutsideText, 'kind' | 'article'>,
    start: number,
    end: number,
  ): OutsideText => ({
    ...about,
    line: words[start]!.line,
    paragraphs: paragraphsOf(words.slice(start, end), full, 0),
  });
  const ownHeading = isHeading(placed[first - 1], words) ? first - 1 : first;
  const before = startOf(ownHeading);
  const between = placed.slice(0, last + 1).flatMap(({ position }, index): OutsideText[] => {
    if (index < ownHeading || !position.closed) return [];
    const next = placed.slice(index, last + 1).find((one) => !one.position.closed);
    const kind = next ? 'heading' : 'after';
    return [
      outside({ kind, ...(next && { article: idAt(next.position) }) }, startOf(index), startOf(index + 1)),
    ];
  });
  return [...(before > 0 ? [outside({ kind: 'before' }, 0, before)] : []), ...between];
}

/** Chương I, and no Nơi nhận that closes what stands before. */
function isHeading(placed: Placed | undefined, words: readonly Word[]): boolean {
  return placed?.candidate.label.kind === 'division' && /^[CMP]/.test(words[placed.candidate.start]!.text);
}

function labelOf({ start, end }: Candidate, words: readonly Word[]): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function jumpsOf(sections: readonly Section[], words: readonly Word[]): NumberJump[] {
  return sections.flatMap(({ candidate, position, missing }, index): NumberJump[] => {
    if (missing === 0) return [];
    const before = sections[index - 1];
    return [
      {
        ...(before && { after: idAt(before.position) }),
        found: idAt(position),
        line: words[candidate.start]!.line,
      },
    ];
  });
}

/** Below this there is next to no doubt about a number. */
const LITTLE_DOUBT = 10;

/** Numbers that there is next to no doubt about and that do not fit the count, and the next number where it is nowhere else. */
function unplacedIn(
  sections: readonly Section[],
  candidates: readonly Candidate[],
  words: readonly Word[],
): UnplacedLabel[] {
  const ids = new Set(sections.map(({ position }) => idAt(position)));
  const isNext = ({ label }: Candidate, position: Position): boolean => {
    const step = stepTo(position, label);
    return step !== undefined && step.missing === 0 && !step.position.closed && !ids.has(idAt(step.position));
  };
  return sections.flatMap(({ candidate, position, end }) =>
    candidates
      .filter(({ start }) => start > candidate.start && start < end)
      .filter(
        (other) => doubtOf(other) < LITTLE_DOUBT || (other.doubt < LITTLE_DOUBT && isNext(other, position)),
      )
      .map((other) => ({
        label: labelOf(other, words),
        within: idAt(position),
        line: words[other.start]!.line,
      })),
  );
}

/** A line shorter than this share of the usual one is not full. */
const SHORT = 0.85;
/** Of the longest lines of a text, how many may be longer than the usual one: titles, lines that stick out. */
const LONGER = 0.1;

const ENDS = /[.;:!?…”"]$/;
const ITEM = /^[-–—•+]$/;

/** Where the usual line is longer than this, lines are not broken for being full: each ends a paragraph. */
const LONGEST_BROKEN = 160;

/** The length in characters from which a line is full. */
function fullLineLength(words: readonly Word[]): number {
  const lengths = new Map<number, number>();
  for (const { line, text } of words) lengths.set(line, (lengths.get(line) ?? -1) + text.length + 1);
  const sorted = [...lengths.values()].sort((a, b) => b - a);
  const usual = sorted[Math.floor(sorted.length * LONGER)] ?? 0;
  return usual > LONGEST_BROKEN ? Number.POSITIVE_INFINITY : usual * SHORT;
}

/**
 * Words as paragraphs: a new one begins with a dash, and with a capital behind a line that was not broken for being
 * full.
 * @param before characters of the first line that stand before the words
 */
function paragraphsOf(words: readonly Word[], full: number, before: number): string[] {
  const paragraphs: string[][] = [];
  let length = before;
  words.forEach((word, index) => {
    const last = words[index - 1];
    const isTitle = paragraphs.length === 1 && !paragraphs[0]!.some((text) => ENDS.test(text));
    const ends = last !== undefined && (isTitle || ENDS.test(last.text));
    if (last === undefined || (word.leads && beginsParagraph(last, word, ends && length < full))) {
      paragraphs.push([]);
    }
    length = (word.leads ? 0 : length + 1) + word.text.length;
    paragraphs.at(-1)!.push(word.text);
  });
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

/** @param isDone the line before was not broken for being full, and ends a sentence or a title */
function beginsParagraph(last: Word, next: Word, isDone: boolean): boolean {
  // "kinh tế" at the end of a line and "- xã hội" at the beginning of the next are no item.
  if (ITEM.test(next.text)) return isDone || ENDS.test(last.text) || last.text.endsWith(',');
  return isDone && /^[\p{Lu}(“"]/u.test(next.text);
}
