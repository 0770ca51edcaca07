/**
 * Where no rule decides: open ends and holes of a series, and the gaps of a whole matter.
 *
 * The boxes of gaps are those of proposals with one value in each fact that can have several (one source of funding,
 * one sector): with combinations a reader would drown in them. Single values with equal gaps are shown together; for
 * each such group the gaps are maximal boxes of the other facts, which may overlap. Together the boxes hold exactly the
 * cells without a decision among those proposals; the count over all proposals, combinations included, stands in the
 * scope of the matter.
 */
import type { Finding } from '../../model/audit.ts';
import type { Extent, ExtentBox } from '../../model/proposal.ts';
import type { Rule } from '../../model/regulation.ts';
import type { AmountPartition, Partition } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { extentOf, isSingle, runsOf, stretchOf } from '../cells/extent.ts';
import { everyPiece, testHolds } from '../cells/partition.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';
import { foundIn, stretchCode } from './findings.ts';
import { type Bands, bandsOf } from './overlaps.ts';

/** An open end or a hole, with the cells in it that no rule decides on. */
export interface Opening {
  readonly finding: Finding;
  readonly set: CellSet;
}

/** Where values of a series, or of an amount that one rule limits, are left to nobody. */
export function openings(audited: AuditedMatter): Opening[] {
  return bandsOf(audited).flatMap((bands) => openingsOf(audited, bands));
}

function openingsOf(audited: AuditedMatter, bands: Bands): Opening[] {
  const { sets, reading, matter } = audited;
  const fact = audited.indexOf(bands.fact);
  const partition = matter.facts[fact] as AmountPartition;
  const held = bands.rules.map((rule) => piecesOfBand(reading.rules[rule]!, bands.fact, partition));
  const claimed = new Set(held.flat());
  const left = sets.and(audited.where(bands.when), audited.residual());
  const open = sets.projection(left)[fact]!.filter((piece) => !claimed.has(piece));
  if (left === NONE || claimed.size === 0) return [];
  const [lowest, highest] = [Math.min(...claimed), Math.max(...claimed)];
  // A stretch may not run across a band, nor across pieces that other rules decide on.
  return runsOf(open).map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const isHole = first > lowest && last < highest;
    const inRun = sets.where(fact, (piece) => run.includes(piece));
    const set = sets.and(left, inRun);
    const finding = foundIn(audited, set, {
      id: `${isHole ? 'hole' : 'open-end'}:${bands.name}@${stretchCode(stretchOf(partition, first, last))}`,
      kind: isHole ? 'hole' : 'open-end',
      level: isHole ? 'error' : 'warning',
      series: bands.series,
      rules: nextTo(bands, held, first, last).map((rule) => reading.rules[rule]!.id),
      facts: [bands.fact],
    });
    return { finding, set };
  });
}

function piecesOfBand({ when }: Rule, fact: string, partition: AmountPartition): number[] {
  const limits = when.filter((test) => test.fact === fact);
  return everyPiece(partition).filter((piece) => limits.every((test) => testHolds(test, partition, piece)));
}

/** The bands nearest below and above a stretch. */
function nextTo(bands: Bands, held: readonly number[][], first: number, last: number): number[] {
  const order = held
    .map((pieces, index) => ({ rule: bands.rules[index]!, from: pieces[0] ?? -1, to: pieces.at(-1) ?? -1 }))
    .filter(({ from }) => from >= 0);
  const below = order.filter(({ to }) => to < first).sort((a, b) => b.to - a.to)[0];
  const above = order.filter(({ from }) => from > last).sort((a, b) => a.from - b.from)[0];
  return [below, above].flatMap((band) => (band === undefined ? [] : [band.rule]));
}

/**
 * The gaps of a matter. Warnings, as few as cover everything that the open ends and holes do not cover
 * already; the others are notes.
 * @param openings of the same matter
 */
export function gaps(audited: AuditedMatter, openings: readonly Opening[]): Finding[] {
  const { sets, regulation } = audited;
  const boxes = gapBoxes(audited).map(({ box, set }) => {
    const extents = constraints(audited, box);
    const codes = Object.entries(extents).map(([fact, extent]) => `${fact}=${extentCode(extent)}`);
    return { id: ['gap', audited.code, ...codes].join(':'), set, extents };
  });
  const ends = openings.map(({ finding, set }) => ({ id: finding.id, set }));
  const reported = new Set(boxes.map(({ id }) => id));
  // From the last: what comes first is more often the plainer one.
  for (const { id, set } of boxes.toReversed()) {
    const others = boxes.filter((one) => one.id !== id && reported.has(one.id));
    const covered = sets.any([...ends, ...others].map((one) => one.set));
    if (sets.minus(set, covered) === NONE) reported.delete(id);
  }
  const reporting = [...ends, ...boxes.filter(({ id }) => reported.has(id))];
  return boxes.map(({ id, set, extents }) =>
    foundIn(audited, set, {
      id,
      kind: 'gap',
      level: reported.has(id) ? 'warning' : 'note',
      bodies: regulation.residual === null ? [] : [regulation.residual.body],
      clauses: regulation.residual === null ? [] : [regulation.residual.clause],
      box: extents,
      within: reported.has(id)
        ? []
        : reporting.filter((one) => sets.and(one.set, set) !== NONE).map((one) => one.id),
    }),
  );
}

/** The extents of a box without the facts that say nothing beside the others. */
function constraints(audited: AuditedMatter, box: Box): ExtentBox {
  const { sets, matter } = audited;
  const domain = oneAtATime(audited);
  const whole = sets.and(domain, sets.box(box));
  let stated: Box = box;
  const free = new Set<number>();
  matter.facts.forEach((partition, fact) => {
    // What is left of a fact by which others are ranged is stated, unless it is all there ever is.
    if (audited.leading.has(fact) && box[fact]!.length < sets.projection(domain)[fact]!.length) return;
    const without = stated.with(fact, everyPiece(partition));
    if (sets.and(domain, sets.box(without)) !== whole) return;
    stated = without;
    free.add(fact);
  });
  return Object.fromEntries(
    matter.facts.flatMap((partition: Partition, fact): [string, Extent][] =>
      free.has(fact) ? [] : [[partition.fact, extentOf(partition, box[fact]!)]],
    ),
  );
}

function extentCode(extent: Extent): string {
  switch (extent.kind) {
    case 'stretches':
      return extent.stretches.map(stretchCode).join('+');
    case 'combinations':
      return [
        ...extent.with.map((values) => values.join('/')),
        ...extent.without.map((value) => `-${value}`),
      ].join('+');
    default:
      return extent.values.join('+');
  }
}

/** A box of a gap: the pieces of each fact. */
interface GapBox {
  readonly box: Box;
  /** The cells of the box that can be, one value in each fact that can have several. */
  readonly set: CellSet;
}

/** The cells with one value in each fact that can have several. */
export function oneAtATime({ sets, matter, space }: AuditedMatter): CellSet {
  const single = matter.facts.map((partition, fact) =>
    sets.where(fact, (piece) => partition.kind !== 'several' || isSingle(partition, piece)),
  );
  return sets.and(space, sets.all(single));
}

export function gapBoxes(audited: AuditedMatter): GapBox[] {
  const { sets, matter } = audited;
  const domain = oneAtATime(audited);
  const several = matter.facts.flatMap((partition, fact) => (partition.kind === 'several' ? [fact] : []));
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
      for (const piece of everyPiece(matter.facts[fact]!)) {
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
  const lists = [facts, facts.toReversed()].map((order) => maximalBoxes(audited, gap, space, order));
  return lists.sort((a, b) => a.length - b.length)[0]!;
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
      const grown = everyPiece(matter.facts[fact]!).filter((piece) => {
        const added = sets.box(box.with(fact, [piece]));
        return sets.minus(sets.and(space, added), gap) === NONE;
      });
      box = box.with(fact, grown);
    }
    const set = sets.and(space, sets.box(box));
    uncovered = sets.minus(uncovered, set);
    // Pieces that cannot stand beside the others are no part of what is shown.
    boxes.push(sets.projection(set));
  }
  return boxes;
}
