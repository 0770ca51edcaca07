/** The ids of a list's rows, and which of them stand there again. */

import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { note, Tally } from '../notes.ts';
import { SeenIds } from './seen-ids.ts';

/** Rows of two regulations may have the same id: each province numbers its own. */
export class RowIds {
  readonly #seen = new Map<Regulation, SeenIds>();
  readonly #repeated = new Tally();

  /** @param id trimmed; undefined for a row without one */
  add(id: string | undefined, regulation: Regulation): void {
    if (id === undefined) return;
    let seen = this.#seen.get(regulation);
    if (seen === undefined) {
      seen = new SeenIds();
      this.#seen.set(regulation, seen);
    }
    if (seen.add(id)) this.#repeated.add(id);
  }

  /** `ids-repeated`, where there are any. */
  notes(): Notice[] {
    const { count, examples } = this.#repeated;
    return count === 0 ? [] : [note('ids-repeated', { count: String(count), ids: examples })];
  }
}
