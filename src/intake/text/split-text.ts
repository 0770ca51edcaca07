/** A published text, split into articles, clauses and points. */
import type {
  NumberJump,
  PublishedClause,
  PublishedPart,
  PublishedText,
  UnplacedLabel,
} from '../../model/provenance.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { idAt, type Position, stepTo } from './numbering.ts';
import { fullLineLength, paragraphsOf } from './paragraphs.ts';
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
