/** The one piece in which a value lies, read over and over: each kind of fact in its own way. */
import { compareOfSize, wholeDigits } from '../model/amount.ts';
import type { FactValue } from '../model/proposal.ts';
import type { AmountCells, Cells, SeveralCells } from './compiled.ts';

/** −1 for a value that may lie in several pieces, or in none. */
export type PieceReader = (value: FactValue) => number;

export function pieceReaderOf(cells: Cells): PieceReader {
  switch (cells.kind) {
    case 'amount':
      return amountReader(cells);
    case 'flag':
      return (value) => (value.kind === 'flag' ? (value.value ? 1 : 0) : -1);
    case 'choice': {
      const pieces = new Map(cells.values.map((code, piece) => [code, piece]));
      return (value) => (value.kind === 'choice' ? (pieces.get(value.value) ?? -1) : -1);
    }
    case 'several':
      return severalReader(cells);
  }
}

function amountReader({ limits }: AmountCells): PieceReader {
  const wholes = limits.map(wholeDigits);
  return (value) => {
    if (value.kind !== 'amount' || value.amount.kind !== 'exact') return -1;
    const decimal = value.amount.value;
    const whole = wholeDigits(decimal);
    let index = 0;
    while (index < limits.length && compareOfSize(limits[index]!, wholes[index]!, decimal, whole) < 0)
      index++;
    return 2 * index + (limits[index] === decimal ? 1 : 0);
  };
}

function severalReader({ classes, alone, pieces }: SeveralCells): PieceReader {
  const bits = new Map(classes.flatMap((codes, index) => codes.map((code) => [code, 1 << index] as const)));
  const aloneBit = 1 << classes.length;
  if (alone !== null) bits.set(alone, aloneBit);
  return (value) => {
    if (value.kind !== 'several') return -1;
    const { values } = value;
    let combined = 0;
    for (let index = 0; index < values.length; index++) combined |= bits.get(values[index]!) ?? 0;
    return combined >= aloneBit ? pieces - 1 : combined - 1;
  };
}
