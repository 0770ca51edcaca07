/**
 * What is known of a proposal, as the pieces each fact can lie in. Facts that hang together (a group with its
 * funding, a stage with its plan) are no single box of pieces: they are split into boxes in which every
 * combination can stand together.
 */
import { farFrom } from '../../model/amount.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRanges } from './compiled.ts';
import { allPieces, assumedPiece, onePiece, piecesOf, valuesOfPiece } from './partition.ts';

type Source = 'given' | 'assumed' | 'unknown';

export interface Domain {
  readonly pieces: readonly number[];
  readonly source: Source;
}

/** Allowed pieces of each fact. */
export type Box = readonly (readonly number[])[];

export interface Domains {
  readonly facts: readonly Domain[];
  readonly matter: CompiledMatter;
  readonly strict: boolean;
}

/** The domains of a proposal's facts. With `strict` nothing is assumed. */
export function domainsOf(
  matter: CompiledMatter,
  regulation: Regulation,
  proposal: Proposal,
  strict: boolean,
): Domains {
  const { facts } = strict ? farFromFigures(proposal) : proposal;
  const given = matter.facts.map((partition) => {
    const value = facts.get(partition.fact);
    return value === undefined ? undefined : piecesOf(value, partition);
  });
  return domainsWith(matter, given, assumedPieces(matter, regulation), strict);
}

/** A proposal of which nothing is assumed, nor that `hơn` and `gần` are not far from their figures. */
export function farFromFigures(proposal: Proposal): Proposal {
  const near = [...proposal.facts].filter(([, value]) => value.kind === 'amount' && 'near' in value.amount);
  if (near.length === 0) return proposal;
  const facts = new Map(proposal.facts);
  for (const [fact, value] of near) {
    if (value.kind === 'amount') facts.set(fact, { kind: 'amount', amount: farFrom(value.amount) });
  }
  return { ...proposal, facts };
}

/** The piece of what is assumed of each fact; undefined where nothing is. */
export function assumedPieces(matter: CompiledMatter, regulation: Regulation): (number | undefined)[] {
  return matter.facts.map((partition) => assumedPiece(partition, regulation));
}

/**
 * @param given the pieces in which each fact can lie by what is given of it
 * @param assumed as {@link assumedPieces} has them
 */
export function domainsWith(
  matter: CompiledMatter,
  given: readonly (readonly number[] | undefined)[],
  assumed: readonly (number | undefined)[],
  strict: boolean,
): Domains {
  const facts = matter.facts.map((partition, fact): Domain => {
    const own = given[fact];
    if (own !== undefined) return { pieces: own, source: 'given' };
    const piece = strict ? undefined : assumed[fact];
    if (piece !== undefined) return { pieces: onePiece(piece), source: 'assumed' };
    return { pieces: allPieces(partition), source: 'unknown' };
  });
  return settleRanges({ facts, matter, strict });
}

/** A ranged fact whose case is known takes that case's values, or what is assumed there. */
function settleRanges(domains: Domains): Domains {
  const facts = [...domains.facts];
  for (const ranges of domains.matter.ranges) {
    const by = facts[ranges.by]!;
    const own = facts[ranges.fact]!;
    if (own.source === 'given') {
      if (ranges.binding) facts[ranges.by] = { ...by, pieces: standingWith(ranges, by.pieces, own.pieces) };
      continue;
    }
    const cases = new Set(by.pieces.map((piece) => ranges.caseOf[piece]!));
    if (cases.size > 1 || by.source === 'unknown') continue;
    const only = ranges.cases[[...cases][0]!]!;
    const assumed = domains.strict ? null : only.assumed;
    facts[ranges.fact] =
      assumed === null
        ? { pieces: only.pieces, source: 'unknown' }
        : { pieces: [assumed], source: 'assumed' };
  }
  return { ...domains, facts };
}

/** Pieces of the other fact beside which the given value can stand. */
function standingWith(
  ranges: CompiledRanges,
  by: readonly number[],
  own: readonly number[],
): readonly number[] {
  const standing = by.filter((piece) =>
    ranges.cases[ranges.caseOf[piece]!]!.pieces.some((value) => own.includes(value)),
  );
  // Facts that contradict one another are for intake to refuse; what was given is then taken as it is.
  return standing.length > 0 ? standing : by;
}

/** Pieces of a ranged fact that can stand with pieces of the fact it depends on. */
interface Case {
  readonly by: readonly number[];
  readonly own: readonly number[];
}

/** A ranged fact that is not known, over the cases its other fact leaves open. */
interface Split {
  readonly ranges: CompiledRanges;
  readonly cases: readonly Case[];
}

function splitsOf({ facts, matter, strict }: Domains): Split[] {
  return matter.ranges.flatMap((ranges): Split[] => {
    if (facts[ranges.fact]!.source !== 'unknown') return [];
    const by = facts[ranges.by]!.pieces;
    const cases = ranges.cases.map((one, index) => ({
      by: by.filter((piece) => ranges.caseOf[piece] === index),
      own: strict || one.assumed === null ? one.pieces : [one.assumed],
    }));
    return [{ ranges, cases }];
  });
}

/** The boxes that together hold every completion of the known facts, each completion once. */
export function boxesOf(domains: Domains): Box[] {
  return splitBoxes(domains, (_, cases) => cases);
}

/**
 * The boxes within which two values of a fact may be compared, the other facts staying as they are. Across two
 * cases of a ranged fact those are the values that stand with both.
 */
export function boxesToCompare(domains: Domains, fact: number): Box[] {
  return splitBoxes(domains, ({ by }, cases) => (by === fact ? [...cases, ...pairsOf(cases)] : cases));
}

function pairsOf(cases: readonly Case[]): Case[] {
  return cases.flatMap((one, index) =>
    cases.slice(index + 1).map((other) => ({
      by: [...one.by, ...other.by],
      own: common(one.own, other.own),
    })),
  );
}

function splitBoxes(
  domains: Domains,
  casesFor: (ranges: CompiledRanges, cases: readonly Case[]) => readonly Case[],
): Box[] {
  let boxes: Box[] = [domains.facts.map((domain) => domain.pieces)];
  for (const { ranges, cases } of splitsOf(domains)) {
    boxes = boxes.flatMap((box) =>
      casesFor(ranges, cases).flatMap((one) => {
        const by = common(box[ranges.by]!, one.by);
        const own = common(box[ranges.fact]!, one.own);
        return by.length === 0 || own.length === 0
          ? []
          : [replaced(replaced(box, ranges.by, by), ranges.fact, own)];
      }),
    );
  }
  return boxes;
}

function common(some: readonly number[], others: readonly number[]): number[] {
  const isOther = marked(others);
  return some.filter((piece) => isOther[piece]);
}

/** For each piece up to the last of a list whether it is in it. */
function marked(pieces: readonly number[]): boolean[] {
  const isIn: boolean[] = [];
  for (const piece of pieces) isIn[piece] = true;
  return isIn;
}

/** The domains with one fact known to lie in these pieces. */
export function withPieces(domains: Domains, fact: number, pieces: readonly number[]): Domains {
  const facts = domains.facts.map(
    (domain, index): Domain => (index === fact ? { pieces, source: 'given' } : domain),
  );
  return settleRanges({ ...domains, facts });
}

/** The domains with one assumed fact open to every value it can have. */
export function withoutAssumption(domains: Domains, fact: number): Domains {
  const partition = domains.matter.facts[fact]!;
  const ranges = domains.matter.ranges.find((one) => one.fact === fact);
  const open = (): readonly number[] => {
    if (ranges === undefined) return allPieces(partition);
    const cases = new Set(domains.facts[ranges.by]!.pieces.map((piece) => ranges.caseOf[piece]!));
    return [...new Set([...cases].flatMap((index) => ranges.cases[index]!.pieces))];
  };
  return {
    ...domains,
    facts: domains.facts.map(
      (domain, index): Domain => (index === fact ? { pieces: open(), source: 'given' } : domain),
    ),
  };
}

/** All pieces a fact can lie in over a list of boxes. */
export function projected(boxes: readonly Box[], fact: number): readonly number[] {
  const first = boxes[0]![fact]!;
  if (boxes.every((box) => box[fact] === first)) return first;
  const isHeld = marked(boxes.flatMap((box) => box[fact]!));
  return [...isHeld.keys()].filter((piece) => isHeld[piece]);
}

function replaced(box: Box, fact: number, pieces: readonly number[]): Box {
  return box.map((old, index) => (index === fact ? pieces : old));
}

/** The value of an assumed fact as codes; null for one that is not assumed. */
export function assumedValue(domains: Domains, fact: number): string | readonly string[] | null {
  const domain = domains.facts[fact]!;
  const partition = domains.matter.facts[fact]!;
  if (domain.source !== 'assumed' || partition.kind === 'amount') return null;
  return partition.kind === 'several'
    ? valuesOfPiece(partition, domain.pieces[0]!)
    : partition.values[domain.pieces[0]!]!;
}
