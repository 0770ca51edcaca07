/** The cache of decisions: proposals with one key are decided once. */
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRegulation } from '../cells/compiled.ts';
import { type CellPosition, type DecisionKey, DecisionKeys } from './decision-key.ts';
import { type CellDecision, MatterDecider } from './matter-decider.ts';

/** Cells that a matter remembers. */
const MOST_CELLS = 20_000;

/** A proposal's place among the cells of its matter, and what is decided there. */
export interface PlacedDecision {
  readonly cell: CellDecision;
  readonly position: CellPosition;
}

/** They live as long as their regulation: deciding stays a function of what it is given. */
const caches = new WeakMap<CompiledRegulation, Map<string, DecisionCache>>();

/** @throws RangeError when the regulation has no such matter */
export function cacheOf(compiled: CompiledRegulation, code: string): DecisionCache {
  let own = caches.get(compiled);
  if (own === undefined) {
    own = new Map();
    caches.set(compiled, own);
  }
  let cache = own.get(code);
  if (cache === undefined) {
    const matter = compiled.matters[code];
    if (matter === undefined) throw new RangeError(`no matter ${code} in ${compiled.regulation.id}`);
    cache = new DecisionCache(matter, compiled.regulation);
    own.set(code, cache);
  }
  return cache;
}

/** The decisions of one matter, by key. */
class DecisionCache {
  readonly #matter: CompiledMatter;
  readonly #regulation: Regulation;
  readonly #decider: MatterDecider;
  readonly #circumstances: readonly string[];
  readonly #cells = new KeyedCells();
  readonly #strictCells = new KeyedCells();
  #keys: DecisionKeys | undefined;
  #isFirst = true;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#matter = matter;
    this.#regulation = regulation;
    this.#decider = new MatterDecider(matter, regulation);
    this.#circumstances = regulation.circumstances ?? [];
  }

  /**
   * @param isOfMany whether others are sure to follow. Otherwise the first proposal of a matter gets no key, which would
   *   take longer than deciding it; nothing of it is remembered.
   */
  decide(proposal: Proposal, strict: boolean, isOfMany = false): PlacedDecision {
    if (this.#isFirst && !isOfMany) {
      this.#isFirst = false;
      const position = positionAlone(this.#matter, proposal.facts);
      return { cell: this.#decider.decide(proposal, position, strict), position };
    }
    this.#keys ??= new DecisionKeys(this.#matter, this.#regulation);
    const position = this.#keys.positionOf(proposal.facts);
    const cells = strict ? this.#strictCells : this.#cells;
    const key = this.#isPlain(proposal) ? position.key : undefined;
    const known = key === undefined ? undefined : cells.get(key);
    if (known !== undefined) return { cell: known, position };
    const cell = this.#decider.decide(proposal, position, strict);
    if (key !== undefined) cells.set(key, cell);
    return { cell, position };
  }

  /**
   * Whether its cells alone decide a proposal. A total that was worked out is doubted by what was left out of it; a
   * circumstance cuts no cells, and steers what is to be done.
   */
  #isPlain({ derived, facts }: Proposal): boolean {
    return derived === undefined && !this.#circumstances.some((fact) => facts.has(fact));
  }
}

/** Of a proposal that no other is compared with: it gets no key. */
function positionAlone(matter: CompiledMatter, facts: Proposal['facts']): CellPosition {
  return {
    values: matter.facts.map(({ fact }) => facts.get(fact)),
    pieces: matter.facts.map(() => -1),
    key: undefined,
  };
}

interface Entry {
  readonly key: DecisionKey;
  readonly cell: CellDecision;
}

/** Found by a hash of the key; the few keys of one hash stand in a list. */
class KeyedCells {
  readonly #entries = new Map<number, Entry | Entry[]>();
  #size = 0;

  get(key: DecisionKey): CellDecision | undefined {
    const found = this.#entries.get(hashOf(key));
    if (found === undefined) return undefined;
    if (Array.isArray(found)) return found.find((entry) => isSame(entry.key, key))?.cell;
    return isSame(found.key, key) ? found.cell : undefined;
  }

  set(key: DecisionKey, cell: CellDecision): void {
    if (this.#size >= MOST_CELLS) {
      this.#entries.clear();
      this.#size = 0;
    }
    const hash = hashOf(key);
    const found = this.#entries.get(hash);
    const entry = { key, cell };
    if (found === undefined) this.#entries.set(hash, entry);
    else if (Array.isArray(found)) found.push(entry);
    else this.#entries.set(hash, [found, entry]);
    this.#size++;
  }
}

/** A small integer: a Map finds those several times as fast as larger ones. */
function hashOf(key: DecisionKey): number {
  let hash = 0;
  for (let word = 0; word < key.length; word++) hash = (Math.imul(hash, 0x9e3779b1) + key[word]!) | 0;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSame(a: DecisionKey, b: DecisionKey): boolean {
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) return false;
  return true;
}
