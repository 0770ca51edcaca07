/** The columns of a table, and what a rule says in them. */
import type { CompiledTest } from '../../engine/cells/compiled.ts';
import { allPieces, everyPiece } from '../../engine/cells/partition.ts';
import { conjunction } from '../../engine/diagram/diagram.ts';
import { type Claim, piecesIn } from './claims.ts';
import { type Condition, cellOf, FALSE, isEverything, literal, TRUE } from './feel.ts';
import type { Inputs } from './inputs.ts';

/** What a column is about, for its head. */
export type Subject =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'list'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'exception'; readonly tests: readonly CompiledTest[] }
  | { readonly kind: 'override'; readonly rule: string }
  /** Whether a rule of a body fits, or may where something is left out. */
  | { readonly kind: 'fits' | 'may-fit'; readonly body: string };

export interface Column {
  readonly subject: Subject;
  readonly expression: string;
  readonly type: 'number' | 'string' | 'boolean';
  /** The values it can have, as tests; absent: all of its type. */
  readonly values?: string;
}

/** Cells by the keys of their columns; of any other column whatever it is. */
export type Cells = ReadonlyMap<string, string>;

/** Facts with the columns of their lists, then what takes rules away, then bodies. */
type Place = readonly [group: number, fact: number];

export class Columns {
  readonly #inputs: Inputs;
  readonly #columns = new Map<string, Column & { readonly place: Place }>();

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** The columns with these keys, as they stand in the table. */
  inOrder(keys: ReadonlySet<string>): [key: string, column: Column][] {
    return [...this.#columns]
      .filter(([key]) => keys.has(key))
      .sort(([, { place: a }], [, { place: b }]) => a[0] - b[0] || a[1] - b[1]);
  }

  /** A column of a condition, and the cell that asks for it. */
  asked(subject: Subject, { text }: Condition, cell: 'true' | 'false' = 'true'): [key: string, cell: string] {
    const key = `${subject.kind} ${'body' in subject ? subject.body : text}`;
    const group = { impossible: 0, exception: 2, override: 2, fits: 3, 'may-fit': 4 }[
      subject.kind as 'impossible' | 'exception' | 'override' | 'fits' | 'may-fit'
    ];
    this.#columns.set(key, { subject, expression: text, type: 'boolean', place: [group, 0] });
    return [key, cell];
  }

  /** The column of an amount, a choice or a flag. */
  ofFact(index: number): string {
    const partition = this.#inputs.partition(index);
    const { fact, kind } = partition;
    const column = {
      subject: { kind: 'fact', fact },
      expression: this.#inputs.reference(index),
      place: [1, index],
    } as const;
    if (kind === 'amount') this.#columns.set(fact, { ...column, type: 'number', values: '>= 0' });
    else if (kind === 'flag') this.#columns.set(fact, { ...column, type: 'boolean' });
    else if (kind === 'choice') {
      this.#columns.set(fact, {
        ...column,
        type: 'string',
        values: partition.values.map(literal).join(', '),
      });
    }
    return fact;
  }

  /** What a claim says in each column where it stands; undefined of one that never does. */
  cellsOf({ tests, unless }: Claim): Cells | undefined {
    const row = new RowOfCells(this.#inputs, this);
    row.require(tests);
    for (const one of unless) row.exclude(one);
    return row.cells();
  }

  /** The column that asks whether a list has one of some values. */
  ofList(index: number, values: readonly string[]): string {
    const { fact } = this.#inputs.partition(index);
    const key = `${fact} ${values.join(' ')}`;
    this.#columns.set(key, {
      subject: { kind: 'list', fact, values },
      expression: this.#inputs.listColumn(index, values),
      type: 'boolean',
      place: [1, index],
    });
    return key;
  }
}

class RowOfCells {
  readonly #inputs: Inputs;
  readonly #columns: Columns;
  /** Of amounts, choices and flags. */
  readonly #pieces = new Map<number, readonly number[]>();
  readonly #others = new Map<string, string>();
  #isNever = false;

  constructor(inputs: Inputs, columns: Columns) {
    this.#inputs = inputs;
    this.#columns = columns;
  }

  require(tests: readonly CompiledTest[]): void {
    for (const { fact, truth, test } of tests) {
      if (this.#inputs.partition(fact).kind !== 'several') this.#keep(fact, piecesIn(truth));
      else this.#list(fact, this.#inputs.listed(fact, test), true);
    }
  }

  exclude(claim: Claim): void {
    const [first, ...others] = claim.tests;
    const isOfOne = claim.unless.length === 0 && first && others.every(({ fact }) => fact === first.fact);
    const isList = first && this.#inputs.partition(first.fact).kind === 'several';
    if (isOfOne && !isList) {
      const held = new Set(piecesIn(conjunction(claim.tests).get(first.fact)!));
      const partition = this.#inputs.partition(first.fact);
      this.#keep(
        first.fact,
        everyPiece(partition).filter((piece) => !held.has(piece)),
      );
    } else if (isOfOne && others.length === 0) {
      this.#list(first.fact, this.#inputs.listed(first.fact, first.test), false);
    } else this.#condition(claim);
  }

  cells(): Cells | undefined {
    const cells = new Map(this.#others);
    for (const [fact, pieces] of this.#pieces) {
      const partition = this.#inputs.partition(fact);
      if (!allPieces(partition).some((piece) => pieces.includes(piece))) this.#isNever = true;
      else if (!isEverything(partition, pieces)) {
        cells.set(this.#columns.ofFact(fact), cellOf(partition, pieces));
      }
    }
    return this.#isNever ? undefined : cells;
  }

  #keep(fact: number, pieces: readonly number[]): void {
    const before = this.#pieces.get(fact) ?? pieces;
    this.#pieces.set(
      fact,
      pieces.filter((piece) => before.includes(piece)),
    );
  }

  #list(fact: number, { values, isIn }: { values: readonly string[]; isIn: boolean }, holds: boolean): void {
    const isAsked = isIn === holds;
    if (values.length > 0) this.#set(this.#columns.ofList(fact, values), String(isAsked));
    else if (isAsked) this.#isNever = true;
  }

  /** What has several tests, or is itself taken away by something, is a column of its own: it certainly does not hold. */
  #condition(claim: Claim): void {
    const possible = this.#inputs.claim(claim, 'possible');
    if (possible.text === TRUE.text) this.#isNever = true;
    if (possible.text === TRUE.text || possible.text === FALSE.text) return;
    const subject: Subject =
      claim.rule === undefined
        ? { kind: 'exception', tests: claim.tests }
        : { kind: 'override', rule: this.#inputs.matter.rules[claim.rule]!.id };
    this.#set(...this.#columns.asked(subject, possible, 'false'));
  }

  #set(key: string, cell: string): void {
    if ((this.#others.get(key) ?? cell) !== cell) this.#isNever = true;
    this.#others.set(key, cell);
  }
}
