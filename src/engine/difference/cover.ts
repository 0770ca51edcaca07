/** Where a diagram ends in a value, as few boxes that people can read. */
import {
  type AmountPartition,
  type NodeRef,
  type Partition,
  type SeveralPartition,
  terminal,
} from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { everyPiece } from '../cells/partition.ts';
import { boxesDiagram, combine } from '../diagram/combine.ts';
import type { NodeTable } from '../diagram/diagram.ts';
import { type Preference, plainestCell, reachable } from '../diagram/restrict.ts';

export interface Space {
  readonly facts: readonly Partition[];
  readonly order: readonly number[];
  /** The plainest pieces first: from them boxes are grown. */
  readonly preference: Preference;
  readonly table: NodeTable;
}

/**
 * Boxes that together hold exactly the cells at which a diagram ends in a value. Each is as large as it can be, and
 * such that every fact of it can be said in a line: an amount in one stretch, of several values those that must and
 * those that may not be among them. Boxes may overlap.
 */
export function cover(space: Space, root: NodeRef, value: number): Box[] {
  const { table, order, facts, preference } = space;
  const pieces = facts.map((partition) => partition.pieces);
  const found: Grown[] = [];
  let left = combine(table, order, [table.part(root)], ([end]) => (end === value ? 1 : 0));
  for (;;) {
    const cell = plainestCell(table.nodes, left, 1, preference);
    if (cell === undefined) break;
    const start = cell.map((piece) => [piece]);
    const box = grown(space, root, value, start);
    found.push({ box, left });
    left = without(space, left, boxesDiagram(table, order, pieces, [box]));
  }
  return withoutSpare(space, found);
}

interface Grown {
  readonly box: Box;
  /** 1 where no box before it holds a cell that is to be held. */
  readonly left: NodeRef;
}

/** 1 where one diagram is 1 and the other is not. */
function without({ table, order }: Space, one: NodeRef, other: NodeRef): NodeRef {
  return combine(table, order, [table.part(one), table.part(other)], ([open, taken]) =>
    open === 1 && taken === 0 ? 1 : 0,
  );
}

/** Facts that need not be said at all are freed first; then each of the others as far as it goes. */
function grown(space: Space, root: NodeRef, value: number, start: Box): Box {
  const { facts, order, table } = space;
  const holds = (box: Box): boolean => {
    const ends = reachable(table.nodes, root, box);
    return ends.size === 1 && ends.has(value);
  };
  let box = start;
  for (const fact of order) {
    const all = everyPiece(facts[fact]!);
    if (holds(box.with(fact, all))) box = box.with(fact, all);
  }
  for (const fact of order) {
    const [first] = start[fact]!;
    if (box[fact]!.length === facts[fact]!.pieces) continue;
    const fit = everyPiece(facts[fact]!).filter((piece) => holds(box.with(fact, [piece])));
    box = box.with(fact, sayable(facts[fact]!, first!, new Set(fit)));
  }
  return box;
}

/** The pieces around one that fit and can be said together. */
function sayable(partition: Partition, start: number, fit: ReadonlySet<number>): readonly number[] {
  if (partition.kind === 'amount') return stretchAround(partition, start, fit);
  if (partition.kind === 'several') return combinationsAround(partition, start, fit);
  return [...fit].sort((a, b) => a - b);
}

function stretchAround({ pieces }: AmountPartition, start: number, fit: ReadonlySet<number>): number[] {
  let first = start;
  let last = start;
  while (fit.has(first - 1)) first--;
  while (last + 1 < pieces && fit.has(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Values that must be there, values that may: grown one class of values at a time. */
function combinationsAround(
  partition: SeveralPartition,
  start: number,
  fit: ReadonlySet<number>,
): readonly number[] {
  const alone = partition.alone === null ? -1 : partition.pieces - 1;
  const withAlone = fit.has(alone);
  const combinations = (must: number, may: number): number[] => {
    const found: number[] = [];
    for (let piece = 0; piece < partition.pieces; piece++) {
      if (piece === alone) continue;
      const bits = piece + 1;
      if ((bits & must) === must && (bits & ~(must | may)) === 0) found.push(piece);
    }
    return found;
  };
  const isFree = (must: number, may: number) => combinations(must, may).every((piece) => fit.has(piece));
  let must = start === alone ? 0 : start + 1;
  let may = 0;
  for (let index = 0; index < partition.classes.length; index++) {
    const bit = 1 << index;
    if (must & bit) {
      if (isFree(must & ~bit, may | bit)) {
        must &= ~bit;
        may |= bit;
      }
    } else if (isFree(must, may | bit)) may |= bit;
  }
  const found = combinations(must, may);
  return must === 0 && withAlone ? [...found, alone] : found;
}

/** Without the boxes that those before and those after hold together, the last first. */
function withoutSpare(space: Space, found: readonly Grown[]): Box[] {
  const { table, order, facts } = space;
  const pieces = facts.map((partition) => partition.pieces);
  const needed: Box[] = [];
  let after = terminal(0);
  for (const { box, left } of found.toReversed()) {
    const own = without(space, left, after);
    if (!reachable(table.nodes, own, box).has(1)) continue;
    needed.unshift(box);
    const held = boxesDiagram(table, order, pieces, [box]);
    after = combine(table, order, [table.part(after), table.part(held)], ([a, b]) => a! | b!);
  }
  return needed;
}
