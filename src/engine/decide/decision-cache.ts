/** The rulings of a regulation: what is decided alike is decided once. */
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRegulation } from '../cells/compiled.ts';
import { onePiece } from '../cells/partition.ts';
import type { Projection } from '../cells/verdicts.ts';
import { Alike, type Place, placeAlone } from './decision-key.ts';
import { Ruler, type Ruling } from './matter-decider.ts';

/** Rulings kept for a matter. */
const MOST_KEPT = 20_000;

export interface Ruled {
  readonly ruling: Ruling;
  readonly place: Place;
}

/** Those of a regulation are kept for as long as it is: deciding alone stays a function of what it is given. */
const rulings = new WeakMap<CompiledRegulation, Rulings>();

export function rulingsOf(compiled: CompiledRegulation): Rulings {
  let own = rulings.get(compiled);
  if (own === undefined) {
    own = new Rulings(compiled);
    rulings.set(compiled, own);
  }
  return own;
}

export class Rulings {
  readonly #compiled: CompiledRegulation;
  readonly #matters = new Map<string, MatterRulings>();

  constructor(compiled: CompiledRegulation) {
    this.#compiled = compiled;
  }

  /**
   * @param isOfMany whether others are sure to follow. Otherwise the first proposal of a matter is told from no other,
   *   which takes longer than ruling on it; nothing of it is kept.
   * @throws RangeError when the proposal's matter is none of the regulation's
   */
  on(proposal: Proposal, strict: boolean, isOfMany = false): Ruled {
    return this.#matterOf(proposal.matter).on(proposal, strict, isOfMany);
  }

  #matterOf(code: string): MatterRulings {
    let own = this.#matters.get(code);
    if (own === undefined) {
      const { regulation, matters } = this.#compiled;
      const matter = matters[code];
      if (matter === undefined) throw new RangeError(`no matter ${code} in ${regulation.id}`);
      own = new MatterRulings(matter, regulation);
      this.#matters.set(code, own);
    }
    return own;
  }
}

class MatterRulings {
  readonly #matter: CompiledMatter;
  readonly #regulation: Regulation;
  readonly #ruler: Ruler;
  readonly #circumstances: readonly string[];
  readonly #kept = new KeyedRulings();
  readonly #keptStrict = new KeyedRulings();
  #alike: Alike | undefined;
  #isFirst = true;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#matter = matter;
    this.#regulation = regulation;
    this.#ruler = new Ruler(matter, regulation);
    this.#circumstances = regulation.circumstances ?? [];
  }

  on(proposal: Proposal, strict: boolean, isOfMany: boolean): Ruled {
    if (this.#isFirst && !isOfMany) {
      this.#isFirst = false;
      const place = placeAlone(this.#matter, proposal.facts);
      return { ruling: this.#ruler.on(proposal, place, strict), place };
    }
    this.#alike ??= new Alike(this.#matter, this.#regulation);
    const place = this.#alike.placeOf(proposal.facts);
    const kept = strict ? this.#keptStrict : this.#kept;
    const key = this.#isPlain(proposal) ? place.key : undefined;
    const known = key === undefined ? undefined : kept.get(key);
    if (known !== undefined) return { ruling: known, place };
    const ruling = this.#ruler.on(proposal, place, strict);
    if (key !== undefined) kept.set(key, ruling);
    return { ruling, place };
  }

  /**
   * Whether its cells alone say how a proposal is ruled on. A total that was worked out is doubted by what was left out
   * of it; a circumstance cuts no cells, and steers what is to be done.
   */
  #isPlain({ derived, facts }: Proposal): boolean {
    return derived === undefined && !this.#circumstances.some((fact) => facts.has(fact));
  }
}

interface Entry {
  readonly key: readonly number[];
  readonly ruling: Ruling;
}

/** Found by a hash of the key; the few keys of one hash stand in a list. */
class KeyedRulings {
  readonly #entries = new Map<number, Entry | Entry[]>();
  #size = 0;

  get(key: readonly number[]): Ruling | undefined {
    const found = this.#entries.get(hashOf(key));
    if (found === undefined) return undefined;
    if (Array.isArray(found)) return found.find((entry) => isSame(entry.key, key))?.ruling;
    return isSame(found.key, key) ? found.ruling : undefined;
  }

  set(key: readonly number[], ruling: Ruling): void {
    if (this.#size >= MOST_KEPT) {
      this.#entries.clear();
      this.#size = 0;
    }
    const hash = hashOf(key);
    const found = this.#entries.get(hash);
    const entry = { key, ruling };
    if (found === undefined) this.#entries.set(hash, entry);
    else if (Array.isArray(found)) found.push(entry);
    else this.#entries.set(hash, [found, entry]);
    this.#size++;
  }
}

/** A small integer: a Map finds those several times as fast as larger ones. */
function hashOf(key: readonly number[]): number {
  let hash = 0;
  for (let word = 0; word < key.length; word++) hash = (Math.imul(hash, 0x9e3779b1) + key[word]!) | 0;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) return false;
  return true;
}

/** The pieces in which each fact of a proposal can lie: those of its own where it gives them. */
export function projectionAt({ ruling, place }: Ruled): Projection {
  if (place.key === undefined) return ruling.projection;
  return place.pieces.map((piece, fact) => (piece < 0 ? ruling.projection[fact]! : onePiece(piece)));
}

/** Whether any amount of a proposal is only about right. */
export function isApproximate({ values }: Place): boolean {
  for (const value of values) if (value?.kind === 'amount' && value.amount.approximate) return true;
  return false;
}
