/**
 * From a cell of a matter to a proposal that lies in it: plain facts that people can read and that
 * `authority check -` reads back into the same cell.
 */
import { type AmountUnit, compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { FactValue, Proposal, WrittenProposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import {
  addDecimals,
  roundFigureAbove,
  roundFigureBetween,
  scaleDecimal,
  subtractDecimals,
} from '../../notation/decimal.ts';
import { writeFull } from '../../notation/write-amount.ts';
import type { AmountPartition, CompiledMatter, Partition, SeveralPartition } from './compiled.ts';
import { type Cell, isTakenIn, untakenFacts } from './feasible-cells.ts';

function isAlone(partition: SeveralPartition, piece: number): boolean {
  return partition.alone !== null && piece === partition.pieces - 1;
}

/** A proposal in a cell: every fact is given that the matter takes beside the others. */
export function proposalIn(matter: CompiledMatter, regulation: Regulation, cell: Cell): Proposal {
  const untaken = new Set(
    untakenFacts(matter, regulation)
      .filter((one) => !isTakenIn(one, cell))
      .map(({ fact }) => fact),
  );
  const facts = matter.facts.flatMap((partition, fact) =>
    untaken.has(fact) ? [] : [[partition.fact, valueIn(partition, cell[fact]!)] as const],
  );
  return { matter: matter.code, facts: new Map(facts), warnings: [] };
}

/** A value that lies in a piece of a fact. */
export function valueIn(partition: Partition, piece: number): FactValue {
  switch (partition.kind) {
    case 'amount':
      return {
        kind: 'amount',
        amount: { kind: 'exact', value: figureIn(partition, piece), approximate: false },
      };
    case 'flag':
      return { kind: 'flag', value: partition.values[piece] === 'yes' };
    case 'choice':
      return { kind: 'choice', value: partition.values[piece]! };
    case 'several':
      return { kind: 'several', values: firstOfClasses(partition, piece) };
  }
}

/** A figure in a piece of an amount: the limit itself of a point, a short one strictly inside a stretch. */
function figureIn({ limits, unit }: AmountPartition, piece: number): DecimalString {
  if (piece % 2 === 1) return limits[(piece - 1) / 2]!;
  return figureBetween(limits[piece / 2 - 1], limits[piece / 2], unit);
}

/** What stands for any amount at all, where no limit says how large amounts are. */
const ORDINARY: Readonly<Record<AmountUnit, DecimalString>> = { VND: '1000000000', USD: '1000000', ha: '1' };

/**
 * A short figure strictly between two others; without an upper end the next round figure above the lower one.
 * @param low absent: above nought
 */
export function figureBetween(
  low: DecimalString | undefined,
  high: DecimalString | undefined,
  unit: AmountUnit,
): DecimalString {
  if (high !== undefined) return roundFigureBetween(low ?? '0', high);
  return low === undefined || low === '0' ? ORDINARY[unit] : roundFigureAbove(low);
}

/** One value of each class that a piece combines. */
function firstOfClasses(partition: SeveralPartition, piece: number): readonly string[] {
  if (isAlone(partition, piece)) return [partition.alone!];
  return partition.classes.flatMap(([first], index) => ((piece + 1) & (1 << index) ? [first!] : []));
}

/** A proposal whose facts are all known exactly, as `authority check -` reads it. */
export function writeProposal({ matter, facts }: Proposal, regulation: Regulation): WrittenProposal {
  const units = new Map(
    regulation.facts.flatMap((fact) => (fact.kind === 'amount' ? [[fact.id, fact.unit] as const] : [])),
  );
  const written = [...facts].map(([fact, value]) => [fact, writeValue(value, units.get(fact))] as const);
  return { type: matter, ...Object.fromEntries(written) };
}

function writeValue(value: FactValue, unit: AmountUnit | undefined): WrittenProposal[string] {
  if (value.kind === 'several') return value.values;
  if (value.kind === 'open') throw new RangeError('a witness leaves no fact open');
  if (value.kind !== 'amount') return value.value;
  if (value.amount.kind !== 'exact') throw new RangeError('a witness knows its amounts exactly');
  const figure = value.amount.value;
  return String(Number(figure)) === figure ? Number(figure) : writeFull(figure, unit!, 'vi');
}

/** A hundredth beside the limit, or less where another limit is as near. */
const STEP_POWER = -2;

/** Boundary values: just below, at and just above a limit; nothing is below nought. */
export function aroundLimit(
  { limits }: AmountPartition,
  limit: DecimalString,
): (readonly ['below' | 'at' | 'above', DecimalString])[] {
  const index = limits.indexOf(limit);
  const neighbours = [limits[index - 1] ?? '0', limits[index + 1]].filter(
    (other) => other !== undefined && other !== limit,
  );
  const nearest = neighbours.map((other) => subtractDecimals(other!, limit)).toSorted(compareDecimals)[0];
  let step = scaleDecimal('1', STEP_POWER);
  while (nearest !== undefined && compareDecimals(step, nearest) >= 0) step = scaleDecimal(step, -1);
  return [
    ...(limit === '0' ? [] : [['below', subtractDecimals(limit, step)] as const]),
    ['at', limit],
    ['above', addDecimals(limit, step)],
  ];
}
