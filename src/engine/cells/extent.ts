/** Boxes of pieces as people and programs can read them: stretches between limits, values, what is given beside. */
import type { Extent, Stretch } from '../../model/proposal.ts';
import type { AmountCells, Cells, SeveralCells } from './compiled.ts';
import { valuesOfPiece } from './partition.ts';

/** @param pieces in ascending order */
export function extentOf(cells: Cells, pieces: readonly number[]): Extent {
  switch (cells.kind) {
    case 'amount':
      return {
        kind: 'stretches',
        stretches: runsOf(pieces).map((run) => stretchOf(cells, run[0]!, run.at(-1)!)),
      };
    case 'several':
      return severalExtent(cells, pieces);
    default:
      return { kind: 'values', values: pieces.map((piece) => cells.values[piece]!) };
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
export function stretchOf({ limits }: AmountCells, first: number, last: number): Stretch {
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
export function isSingle(cells: SeveralCells, piece: number): boolean {
  if (cells.alone !== null && piece === cells.pieces - 1) return true;
  return ((piece + 1) & piece) === 0;
}

function severalExtent(cells: SeveralCells, pieces: readonly number[]): Extent {
  if (pieces.every((piece) => isSingle(cells, piece))) {
    return { kind: 'one-of', values: pieces.flatMap((piece) => valuesOfPiece(cells, piece)) };
  }
  const bits = (piece: number) =>
    cells.alone !== null && piece === cells.pieces - 1 ? 1 << cells.classes.length : piece + 1;
  const always = pieces.reduce((all, piece) => all & bits(piece), -1);
  const ever = pieces.reduce((any, piece) => any | bits(piece), 0);
  const chosen = (mask: number) => cells.classes.filter((_, index) => mask & (1 << index));
  const alone = cells.alone !== null && !(ever & (1 << cells.classes.length)) ? [cells.alone] : [];
  const free = cells.classes.filter((_, index) => ever & ~always & (1 << index)).length;
  // The alone value stands beside nothing, and nothing at all is no combination.
  const most =
    2 ** free -
    (always === 0 || chosen(always).length === 0 ? 1 : 0) +
    (alone.length === 0 && cells.alone !== null ? 1 : 0);
  return {
    kind: 'combinations',
    with: chosen(always),
    without: [...chosen(~ever).flat(), ...alone],
    exact: pieces.length === most,
  };
}
