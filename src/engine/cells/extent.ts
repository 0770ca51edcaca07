/** Boxes of pieces as people and programs can read them: stretches between limits, values, what is given beside. */
import type { Stretch } from '../../model/amount.ts';
import type { Extent } from '../../model/proposal.ts';
import type { AmountPartition, Partition, SeveralPartition } from './compiled.ts';
import { valuesOfPiece } from './partition.ts';

/** @param pieces in ascending order */
export function extentOf(partition: Partition, pieces: readonly number[]): Extent {
  switch (partition.kind) {
    case 'amount':
      return {
        kind: 'stretches',
        stretches: runsOf(pieces).map((run) => stretchOf(partition, run[0]!, run.at(-1)!)),
      };
    case 'several':
      return severalExtent(partition, pieces);
    default:
      return { kind: 'values', values: pieces.map((piece) => partition.values[piece]!) };
  }
}

/** Neighbouring pieces together. */
export function runsOf(pieces: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const piece of pieces) {
    if (runs.at(-1)?.at(-1) === piece - 1) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** From one piece of an amount to another, by the limits at their ends. */
export function stretchOf({ limits }: AmountPartition, first: number, last: number): Stretch {
  const low =
    first % 2 === 1
      ? { at: limits[(first - 1) / 2]!, closed: true }
      : first > 0
        ? { at: limits[first / 2 - 1]!, closed: false }
        : undefined;
  const high =
    last % 2 === 1
      ? { at: limits[(last - 1) / 2]!, closed: true }
      : last < 2 * limits.length
        ? { at: limits[last / 2]!, closed: false }
        : undefined;
  return { ...(low && { low }), ...(high && { high }) };
}

/** Whether a piece stands for one value, or values that no rule tells apart. */
export function isSingle(partition: SeveralPartition, piece: number): boolean {
  if (partition.alone !== null && piece === partition.pieces - 1) return true;
  return ((piece + 1) & piece) === 0;
}

function severalExtent(partition: SeveralPartition, pieces: readonly number[]): Extent {
  if (pieces.every((piece) => isSingle(partition, piece))) {
    return { kind: 'one-of', values: pieces.flatMap((piece) => valuesOfPiece(partition, piece)) };
  }
  const bits = (piece: number) =>
    partition.alone !== null && piece === partition.pieces - 1 ? 1 << partition.classes.length : piece + 1;
  const always = pieces.reduce((all, piece) => all & bits(piece), -1);
  const ever = pieces.reduce((any, piece) => any | bits(piece), 0);
  const chosen = (mask: number) => partition.classes.filter((_, index) => mask & (1 << index));
  const alone =
    partition.alone !== null && !(ever & (1 << partition.classes.length)) ? [partition.alone] : [];
  const free = partition.classes.filter((_, index) => ever & ~always & (1 << index)).length;
  // The alone value stands beside nothing, and nothing at all is no combination.
  const most =
    2 ** free -
    (always === 0 || chosen(always).length === 0 ? 1 : 0) +
    (alone.length === 0 && partition.alone !== null ? 1 : 0);
  return {
    kind: 'combinations',
    with: chosen(always),
    without: [...chosen(~ever).flat(), ...alone],
    exact: pieces.length === most,
  };
}
