/** Completes the rows of a table: their kind and number, missing and surplus cells, the file in their problems. */
import { isBlank } from './header-text.ts';
import { addProblem, type MutableRow } from './record.ts';
import { type ListProfile, rowKind } from './row-kind.ts';

export class RowCompleter {
  readonly #file: string | undefined;
  readonly #columns: number;
  readonly #profile: ListProfile;
  #number = 0;

  constructor(file: string | undefined, columns: number, profile: ListProfile) {
    this.#file = file;
    this.#columns = columns;
    this.#profile = profile;
  }

  /** Completes a row in place; rows come in their order. */
  complete(row: MutableRow): void {
    row.ragged = row.cells.length - this.#columns;
    // A row that is not as it was meant is handed out as data, whatever it says.
    row.kind = row.problems.length > 0 ? 'data' : rowKind(row.cells, this.#profile);
    if (row.kind === 'data') row.row = ++this.#number;
    if (row.ragged !== 0) this.#settleLength(row);
    if (row.problems.length > 0) this.#placeProblems(row);
  }

  #settleLength(row: MutableRow): void {
    while (row.cells.length < this.#columns) row.cells.push('');
    const surplus = row.cells.slice(this.#columns).filter((cell) => !isBlank(cell));
    if (surplus.length === 0 || row.kind !== 'data') return;
    addProblem(row, {
      code: 'cells-surplus',
      place: { line: row.line },
      found: surplus.join(' | '),
      params: { columns: String(this.#columns), surplus },
    });
  }

  #placeProblems(row: MutableRow): void {
    const file = this.#file === undefined ? {} : { file: this.#file };
    row.problems = row.problems.map((problem) => ({
      ...problem,
      place: { ...file, ...problem.place, row: row.row },
    }));
  }
}
