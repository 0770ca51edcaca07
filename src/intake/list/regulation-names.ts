/** Finds the regulation that a row of a list names, among those the run knows. */
import type { Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type NameTable, nameTable } from '../names.ts';
import { isLeftOut, rawText } from '../raw.ts';

/** What a run knows of regulations. */
export interface ListRegulations {
  /** The regulation of every row that names none. */
  readonly chosen: Regulation;
  /** Whether the run is bound to it: a row that names another is then refused. */
  readonly isBound: boolean;
  /** All that a row may name, the chosen one among them, each id once. Asked for where a list may name another. */
  all(): Promise<readonly Regulation[]>;
  /**
   * Whether one body answers a proposal whatever the facts are that it leaves open. Such a row is answered although
   * facts of it were not understood; without this function, and where it says no, the row is refused.
   */
  isAnswered?(proposal: Proposal, regulation: Regulation): boolean;
}

/** Every row is of this one. */
export function only(regulation: Regulation): ListRegulations {
  return { chosen: regulation, isBound: true, all: async () => [regulation] };
}

/** The regulation that is meant, or why none is; the problem has no place yet. */
export type NamedRegulation =
  | { readonly regulation: Regulation }
  | { readonly problem: Omit<Problem, 'place'> };

/** What a regulation file is called. */
const FILE = /\.ya?ml$/i;

/** Texts remembered: a list names few regulations, and a column of anything else may hold any number of texts. */
const MOST_TEXTS = 4096;

/**
 * The regulations of a list by their names: their ids, and their titles in either language, in any spelling. No path of
 * a file is a name: a list may choose among the regulations that the run knows, not bring one along.
 */
export class RegulationNames {
  readonly chosen: Regulation;
  readonly isBound: boolean;
  readonly #regulations: ListRegulations;
  readonly #found = new Map<string, NamedRegulation>();
  /** Those loaded so far, by id. */
  #known: ReadonlyMap<string, Regulation>;
  #table: NameTable;
  #isWhole: boolean;

  constructor(regulations: ListRegulations) {
    const { chosen, isBound } = regulations;
    this.chosen = chosen;
    this.isBound = isBound;
    this.#regulations = regulations;
    this.#isWhole = isBound;
    this.#known = new Map([[chosen.id, chosen]]);
    this.#table = tableOf([chosen]);
  }

  /** Those that are known by now. */
  get known(): readonly Regulation[] {
    return [...this.#known.values()];
  }

  /** Whether all that a row may name are known. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Loads all that a row may name. */
  async load(): Promise<void> {
    if (this.#isWhole) return;
    const all = await this.#regulations.all();
    this.#known = new Map(all.map((regulation) => [regulation.id, regulation]));
    this.#table = tableOf(all);
    this.#isWhole = true;
  }

  /**
   * The regulation that a text means; the chosen one where it says nothing. Undefined where that is not known before
   * {@link load}. Problems: `other-regulation`, `unknown-regulation`.
   */
  find(text: string): NamedRegulation | undefined {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const found = this.#lookUp(text);
    if (found === undefined) return undefined;
    if (this.#found.size >= MOST_TEXTS) this.#found.clear();
    this.#found.set(text, found);
    return found;
  }

  /** As {@link find}, loading what has to be known. */
  async resolve(text: string): Promise<NamedRegulation> {
    const found = this.find(text);
    if (found !== undefined) return found;
    await this.load();
    return this.find(text)!;
  }

  #lookUp(text: string): NamedRegulation | undefined {
    if (isLeftOut(rawText(text))) return { regulation: this.chosen };
    const found = this.#table.lookup(text);
    if (found.kind === 'found') return { regulation: this.#known.get(found.code)! };
    if (!this.#isWhole) return undefined;
    if (this.isBound) {
      const params = { given: text, chosen: this.chosen.id };
      return { problem: { code: 'other-regulation', found: text, params } };
    }
    const near = this.#table.nearest(text);
    const params = { known: this.#table.codes, near, ...(FILE.test(text.trim()) && { reason: 'file' }) };
    return { problem: { code: 'unknown-regulation', found: text, params } };
  }
}

/** Offices leave out the word that says whose it is: "Quy chế làm việc Tỉnh ủy". */
function tableOf(regulations: readonly Regulation[]): NameTable {
  return nameTable(
    regulations.map(({ id, title }) => ({
      code: id,
      name: title.vi,
      forms: [title.en, title.vi.replaceAll('của ', '')],
    })),
  );
}
