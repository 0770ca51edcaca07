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

/** A fact that is taken only beside some pieces of others. */
export interface Untaken {
  readonly fact: number;
  /** Its own condition behind those of the fact it goes by; all have to hold. */
  readonly conditions: readonly TakingCondition[];
  /** The piece assumed where it is not. */
  readonly assumed: number | undefined;
}

interface TakingCondition {
  readonly by: number;
  /** For each piece of `by`, whether the condition holds. */
  readonly taken: readonly boolean[];
}

/** Whether the matter takes the fact in a cell. */
export function isTakenIn({ conditions }: Untaken, cell: Cell): boolean {
  return conditions.every(({ by, taken }) => taken[cell[by]!]);
}

export function untakenFacts(matter: CompiledMatter, regulation: Regulation): Untaken[] {
  const indexOf = (id: string) => matter.facts.findIndex((partition) => partition.fact === id);
  const { facts } = regulation.matters.find((one) => one.code === matter.code)!;
  const conditionsOf = (id: string): TakingCondition[] => {
    const takenWhen = facts.find(({ fact }) => fact === id)?.takenWhen;
    if (takenWhen === undefined) return [];
    const by = indexOf(takenWhen.fact);
    const partition = matter.facts[by]!;
    const taken = Array.from({ length: partition.pieces }, (_, piece) =>
      testHolds(takenWhen, partition, piece),
    );
    return [...conditionsOf(takenWhen.fact), { by, taken }];
  };
  return facts.flatMap(({ fact: id, takenWhen }): Untaken[] => {
    const fact = indexOf(id);
    if (takenWhen === undefined || fact < 0) return [];
    return [{ fact, conditions: conditionsOf(id), assumed: assumedPiece(matter.facts[fact]!, regulation) }];
  });
}

/** Where all conditions hold; then, for each, where it is the first that fails. */
function splitByTaking(box: Box, { fact, conditions, assumed }: Untaken): Box[] {
  const untaken: Box[] = [];
  let rest = box;
  for (const { by, taken } of conditions) {
    const failing = within(rest, by, (piece) => !taken[piece]);
    untaken.push(within(failing, fact, (piece) => piece === assumed));
    rest = within(rest, by, (piece) => taken[piece]!);
  }
  return [rest, ...untaken].filter((part) => part.every((pieces) => pieces.length > 0));
}

function within(box: Box, fact: number, isIn: (piece: number) => boolean): Box {
  return box.map((pieces, index) => (index === fact ? pieces.filter(isIn) : pieces));
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
