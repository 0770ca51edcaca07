/**
 * Proposals that no rule decides on, as a handful of boxes.
 *
 * The boxes are those of proposals with one value in each fact that can have several (one source of funding, one
 * sector): with combinations a reader would drown in them. Single values with equal gaps are told together; for each
 * such group the gaps are maximal boxes of the other facts, which may lie over one another. Together the boxes hold
 * exactly the cells without a decision among those proposals; the count over all proposals, combinations included,
 * stands in the scope of the matter.
 */
import type { Box } from '../domains.ts';
import { isSingle } from '../extent.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';

/** A box of a gap: the pieces of each fact. */
export interface GapBox {
  readonly box: Box;
  /** The cells of the box that can be, one value in each fact that can have several. */
  readonly set: CellSet;
}

/** The cells with one value in each fact that can have several. */
export function oneAtATime({ sets, matter, space }: AuditedMatter): CellSet {
  const single = matter.facts.map((cells, fact) =>
    sets.where(fact, (piece) => cells.kind !== 'several' || isSingle(cells, piece)),
  );
  return sets.and(space, sets.all(single));
}

/** The boxes of a matter's gaps. */
export function gapBoxes(audited: AuditedMatter): GapBox[] {
  const { sets, matter } = audited;
  const domain = oneAtATime(audited);
  const several = matter.facts.flatMap((cells, fact) => (cells.kind === 'several' ? [fact] : []));
  const groups = alikeGroups(audited, sets.and(audited.residual(), domain), domain, several);
  return groups.flatMap(({ gap, space, pieces }) => {
    const within = sets.all(
      several.map((fact) => sets.where(fact, (piece) => pieces.get(fact)!.includes(piece))),
    );
    return fewestBoxes(audited, gap, space).map((box) => {
      const whole = box.map((own, fact) => pieces.get(fact) ?? own);
      return { box: whole, set: sets.all([domain, within, sets.box(whole)]) };
    });
  });
}

/** Single values of the several-valued facts beside which the same is left open. */
interface Group {
  readonly gap: CellSet;
  readonly space: CellSet;
  readonly pieces: ReadonlyMap<number, readonly number[]>;
}

function alikeGroups(
  { sets, matter }: AuditedMatter,
  gap: CellSet,
  space: CellSet,
  several: readonly number[],
): Group[] {
  let groups: Group[] = [{ gap, space, pieces: new Map() }];
  for (const fact of several) {
    groups = groups.flatMap((group) => {
      const parts = new Map<string, Group>();
      for (let piece = 0; piece < matter.facts[fact]!.pieces; piece++) {
        const left = { gap: sets.at(group.gap, fact, piece), space: sets.at(group.space, fact, piece) };
        if (left.gap === NONE) continue;
        const key = `${left.gap} ${left.space}`;
        const pieces = [...(parts.get(key)?.pieces.get(fact) ?? []), piece];
        parts.set(key, { ...left, pieces: new Map([...group.pieces, [fact, pieces]]) });
      }
      return [...parts.values()];
    });
  }
  return groups.filter((group) => group.gap !== NONE);
}

/** Maximal boxes that cover a gap; grown along the facts in either order, the shorter list is taken. */
function fewestBoxes(audited: AuditedMatter, gap: CellSet, space: CellSet): Box[] {
  const facts = audited.matter.facts.map((_, fact) => fact);
  const ways = [facts, facts.toReversed()].map((order) => maximalBoxes(audited, gap, space, order));
  return ways.sort((a, b) => a.length - b.length)[0]!;
}

function maximalBoxes(
  { sets, matter }: AuditedMatter,
  gap: CellSet,
  space: CellSet,
  order: readonly number[],
): Box[] {
  const boxes: Box[] = [];
  let uncovered = gap;
  while (uncovered !== NONE) {
    let box: Box = sets.firstBox(uncovered).map((pieces) => pieces.slice(0, 1));
    for (const fact of order) {
      const grown = Array.from({ length: matter.facts[fact]!.pieces }, (_, piece) => piece).filter(
        (piece) => {
          const added = box.map((pieces, index) => (index === fact ? [piece] : pieces));
          return sets.minus(sets.and(space, sets.box(added)), gap) === NONE;
        },
      );
      box = box.map((pieces, index) => (index === fact ? grown : pieces));
    }
    const set = sets.and(space, sets.box(box));
    uncovered = sets.minus(uncovered, set);
    // Pieces that cannot stand beside the others are no part of what is told.
    boxes.push(sets.projection(set));
  }
  return boxes;
}
