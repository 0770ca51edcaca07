/** Which texts at the head of a list name columns that are read. */
import type { Regulation } from '../../../model/regulation.ts';
import { REGULATION_KEY } from '../../envelope.ts';
import { type Names, namesOf } from '../../names.ts';
import { isColumn, type Mapping, mappedKey } from './columns.ts';
import { headerKey } from './header-key.ts';

export class HeaderRecogniser {
  /** Whether a text was among them that names the column of regulations. */
  sawRegulation = false;
  readonly #names: readonly Names[];
  readonly #mappings: readonly Mapping[];
  readonly #known = new Map<string, boolean>();

  /** @param regulations whose columns are read */
  constructor(regulations: readonly Regulation[], mappings: readonly Mapping[]) {
    this.#names = regulations.map(namesOf);
    this.#mappings = mappings;
  }

  /** Does a text name a column that is read? Asked of every cell at the head of a list, of most many times. */
  recognises(header: string): boolean {
    let is = this.#known.get(header);
    if (is === undefined) {
      is = this.#look(header);
      this.#known.set(header, is);
    }
    return is;
  }

  #look(header: string): boolean {
    const mapping = this.#mappings.find(({ column }) => isColumn(header, column));
    const found = this.#names.map((names) =>
      mapping === undefined ? headerKey(names, header) : mappedKey(names, mapping.key),
    );
    if (found.some((one) => one.kind === 'found' && one.key === REGULATION_KEY)) this.sawRegulation = true;
    return mapping !== undefined || found.some(({ kind }) => kind !== 'unknown');
  }
}
