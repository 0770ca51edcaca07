/** The cells that a proposal lies in, as one number: proposals with equal numbers are decided alike. */
import { type AmountValue, compareDecimals } from '../model/amount.ts';
import type { FactValue } from '../model/proposal.ts';
import { pieceOfSeveral } from './cells.ts';
import type { AmountCells, Cells, CompiledMatter } from './compiled.ts';

/** The piece of a fact from 1; 0 for one that is left out, −1 where the value does not lie in one piece whole. */
type PieceOf = (value: FactValue) => number;

export class CellKey {
  readonly #facts: readonly { readonly fact: string; readonly digits: number; readonly pieceOf: PieceOf }[];
  /** How many cells there are. Beyond what a number holds exactly there are no keys. */
  readonly #cells: number;

  constructor(matter: CompiledMatter) {
    this.#facts = matter.facts.map((cells) => ({
      fact: cells.fact,
      digits: cells.pieces + 1,
      pieceOf: pieceOfKind(cells),
    }));
    this.#cells = this.#facts.reduce((product, { digits }) => product * digits, 1);
  }

  /** The piece of each fact, −1 for one that is left out. Of facts that have a key only. */
  pieces(facts: ReadonlyMap<string, FactValue>): number[] {
    return this.#facts.map(({ fact, pieceOf }) => {
      const value = facts.get(fact);
      return value === undefined ? -1 : pieceOf(value) - 1;
    });
  }

  /** @param first a small number that stands for what else the decision hangs on, below `firsts` */
  of(facts: ReadonlyMap<string, FactValue>, first: number, firsts: number): number | undefined {
    if (this.#cells * firsts > Number.MAX_SAFE_INTEGER) return undefined;
    let key = first;
    for (const { fact, digits, pieceOf } of this.#facts) {
      const value = facts.get(fact);
      const piece = value === undefined ? 0 : pieceOf(value);
      if (piece < 0) return undefined;
      key = key * digits + piece;
    }
    return key;
  }
}

function pieceOfKind(cells: Cells): PieceOf {
  switch (cells.kind) {
    case 'amount':
      return (value) => (value.kind === 'amount' ? pieceOfAmount(value.amount, cells) : -1);
    case 'flag':
      return (value) => (value.kind === 'flag' ? (value.value ? 2 : 1) : -1);
    case 'choice': {
      const pieces = new Map(cells.values.map((code, index) => [code, index + 1]));
      return (value) => (value.kind === 'choice' ? (pieces.get(value.value) ?? -1) : -1);
    }
    case 'several': {
      // A list of many rows has the same few combinations, often as the same object.
      const pieces = new WeakMap<FactValue, number>();
      return (value) => {
        let piece = pieces.get(value);
        if (piece === undefined) {
          piece = value.kind === 'several' ? pieceOfSeveral(value.values, cells) + 1 : -1;
          pieces.set(value, piece);
        }
        return piece;
      };
    }
  }
}

function pieceOfAmount(amount: AmountValue, { limits, pieces }: AmountCells): number {
  if (amount.kind !== 'exact' || amount.approximate) return -1;
  for (let index = 0; index < limits.length; index++) {
    const order = compareDecimals(amount.value, limits[index]!);
    if (order <= 0) return 2 * index + (order === 0 ? 2 : 1);
  }
  return pieces;
}
