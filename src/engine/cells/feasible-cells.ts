/** The feasible cells of a matter, after `ranges` and `takenWhen`. */
import type { Regulation } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRule, CompiledTest } from './compiled.ts';
import { type Box, boxesOf, domainsOf } from './domains.ts';
import { assumedPiece, testHolds } from './partition.ts';

/** One piece of each fact of a matter. */
export type Cell = readonly number[];

/**
 * The boxes that together hold every cell of a matter, each once: ranged facts with the values their case has
 * (a group with its funding, a stage with its plan); a fact that the matter does not take beside the others stands
 * at what is assumed of it, or else at anything, as it does for `decide`.
 */
export function standingBoxes(matter: CompiledMatter, regulation: Regulation): Box[] {
  const nothing = { matter: matter.code, facts: new Map(), warnings: [] };
  let boxes = boxesOf(domainsOf(matter, regulation, nothing, true));
  for (const untaken of untakenFacts(matter, regulation)) {
    if (untaken.assumed === undefined) continue;
    boxes = boxes.flatMap((box) => splitByTaking(box, untaken));
  }
  return boxes.filter((box) => box.every((pieces) => pieces.length > 0));
}

/** A fact that is taken only beside some pieces of another. */
interface Untaken {
  readonly fact: number;
  readonly by: number;
  /** For each piece of `by`, whether the fact is taken. */
  readonly taken: readonly boolean[];
  /** The piece assumed where it is not. */
  readonly assumed: number | undefined;
}

export function untakenFacts(matter: CompiledMatter, regulation: Regulation): Untaken[] {
  const indexOf = (id: string) => matter.facts.findIndex((partition) => partition.fact === id);
  const { facts } = regulation.matters.find((one) => one.code === matter.code)!;
  return facts.flatMap(({ fact: id, takenWhen }): Untaken[] => {
    const fact = indexOf(id);
    if (takenWhen === undefined || fact < 0) return [];
    const by = indexOf(takenWhen.fact);
    const partition = matter.facts[by]!;
    const taken = Array.from({ length: partition.pieces }, (_, piece) =>
      testHolds(takenWhen, partition, piece),
    );
    return [{ fact, by, taken, assumed: assumedPiece(matter.facts[fact]!, regulation) }];
  });
}

function splitByTaking(box: Box, { fact, by, taken, assumed }: Untaken): Box[] {
  const parts = [true, false].map((whether) =>
    box.map((pieces, index) => {
      if (index === by) return pieces.filter((piece) => taken[piece] === whether);
      return index === fact && !whether ? pieces.filter((piece) => piece === assumed) : pieces;
    }),
  );
  return parts.filter((part) => part.every((pieces) => pieces.length > 0));
}

/** What two boxes have in common; undefined where that is nothing. */
export function common(a: Box, b: Box): Box | undefined {
  const both = a.map((pieces, fact) => pieces.filter((piece) => b[fact]!.includes(piece)));
  return both.every((pieces) => pieces.length > 0) ? both : undefined;
}

export function standingRules(rules: readonly CompiledRule[], cell: Cell): CompiledRule[] {
  const hold = (tests: readonly CompiledTest[]) =>
    tests.every(({ fact, truth }) => truth[cell[fact]!] === '1');
  const known: boolean[] = [];
  const stands = (index: number): boolean => {
    const { when, except, overriddenBy } = rules[index]!;
    known[index] ??= hold(when) && !except.some(hold) && !overriddenBy.some(stands);
    return known[index]!;
  };
  return rules.filter((_, index) => stands(index));
}
