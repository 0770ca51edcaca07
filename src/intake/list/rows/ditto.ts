/** Cells that say "as above" ("nt", "như trên", a ditto mark): they hold what the cell of the row before holds. */
import type { GridRow } from '../file/grid.ts';
import { AmountCells } from './amount-cells.ts';
import type { ListPlan } from './plan.ts';

/** All begin with one of these. */
const FIRST = 'nN-–"\'“”″〃´`';
const DITTO = /^(?:[-–\s]*(?:n\.?t\.?|như trên)[-–\s.]*|"|''|“|”|″|〃|´´|``)$/iu;
const LONGEST = 12;

/** Runs for every cell of words: has to be cheap. */
function isDitto(cell: string): boolean {
  return cell.length > 0 && cell.length <= LONGEST && FIRST.includes(cell[0]!) && DITTO.test(cell.trimEnd());
}

/** The rows of one table, one after the other. */
export class Dittos {
  #before: readonly string[] = [];
  #columns: readonly number[] = [];
  #plan: ListPlan | undefined;

  /** The row with words in place of such cells, in columns of words; itself without any. */
  resolve(row: GridRow, plan: ListPlan): GridRow {
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#columns = plan.columns.flatMap(({ index, key }) => (isOfWords(key, index, plan) ? [index] : []));
    }
    let cells: string[] | undefined;
    for (const index of this.#columns) {
      const cell = row.cells[index];
      if (cell === undefined || !isDitto(cell)) continue;
      const above = this.#before[index] ?? '';
      if (above === '') continue;
      cells ??= [...row.cells];
      cells[index] = above;
    }
    this.#before = cells ?? row.cells;
    return cells === undefined ? row : { ...row, cells };
  }
}

/** An amount may not be taken over, and every row has its own number and title. */
function isOfWords(key: string, index: number, { facts }: ListPlan): boolean {
  if (key === 'id' || key === 'title') return false;
  return !(facts.find((one) => one.index === index)?.cells instanceof AmountCells);
}
