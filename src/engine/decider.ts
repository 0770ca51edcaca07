/** Deciding many proposals: what hangs on the cells of the facts alone is worked out once for each combination. */
import type { Decision } from '../model/decision.ts';
import type { Notice } from '../model/notice.ts';
import type { Proposal } from '../model/proposal.ts';
import { Alike } from './alike.ts';
import { CellKey } from './cell-key.ts';
import { piecesOf } from './cells.ts';
import type { CompiledMatter, CompiledRegulation } from './compiled.ts';
import { decide } from './decide.ts';

/** Combinations of cells kept for a matter. */
const MOST_KEPT = 20_000;
/** Lists of warnings kept beside a decision: those that come with row after row are few. */
const MOST_WARNED = 8;

interface Kept {
  readonly decision: Decision;
  /** The decision with the warnings that a proposal brought along. */
  readonly warned: Map<readonly Notice[], Decision>;
}

/** Large numbers as keys, in two parts: a Map finds small integers several times as fast. */
class KeptByCells {
  static readonly #part = 2 ** 30;
  readonly #parts = new Map<number, Map<number, Kept>>();
  #size = 0;

  get(key: number): Kept | undefined {
    const high = Math.floor(key / KeptByCells.#part);
    return this.#parts.get(high | 0)?.get((key - high * KeptByCells.#part) | 0);
  }

  set(key: number, kept: Kept): void {
    if (this.#size >= MOST_KEPT) {
      this.#parts.clear();
      this.#size = 0;
    }
    const high = Math.floor(key / KeptByCells.#part);
    let part = this.#parts.get(high | 0);
    if (part === undefined) {
      part = new Map();
      this.#parts.set(high | 0, part);
    }
    part.set((key - high * KeptByCells.#part) | 0, kept);
    this.#size++;
  }
}

interface KeptMatter {
  readonly matter: CompiledMatter;
  readonly key: CellKey;
  readonly alike: Alike;
  /** By the cells themselves … */
  readonly cells: KeptByCells;
  /** … and by what is alike about them. */
  readonly alikes: Map<string, Kept>;
}

export class Decider {
  readonly #compiled: CompiledRegulation;
  readonly #asOf: string;
  readonly #strict: boolean;
  readonly #matters = new Map<string, KeptMatter>();
  /** The dated notices of the last day that was asked for. */
  #day = '';
  #dated = 0;

  /** @param options as for {@link decide} */
  constructor(compiled: CompiledRegulation, options: { readonly asOf: string; readonly strict?: boolean }) {
    this.#compiled = compiled;
    this.#asOf = options.asOf;
    this.#strict = options.strict ?? false;
  }

  /** The whole decision of one proposal, trace included where asked for. */
  whole(proposal: Proposal, trace = false): Decision {
    return decide(this.#compiled, proposal, { asOf: this.#asOf, strict: this.#strict, trace });
  }

  /**
   * The decision without what differs between proposals in the same cells: no id, title, day, facts or distances. Equal
   * cells give the same object, so that what is drawn from it can be kept beside it; so do equal cells with the same
   * list of warnings. A proposal of which more than its cells is told gets its whole decision: one with a total that
   * was worked out, an approximate amount, or a circumstance.
   */
  brief(proposal: Proposal): Decision {
    const isPlain = proposal.derived === undefined && !this.#hasCircumstances(proposal);
    const kept = isPlain ? this.#keptFor(proposal) : undefined;
    if (kept === undefined) return this.whole(proposal);
    return proposal.warnings.length === 0 ? kept.decision : withWarnings(kept, proposal.warnings);
  }

  /** Circumstances cut no cells, and steer what is to be done. */
  #hasCircumstances({ facts }: Proposal): boolean {
    return this.#compiled.regulation.circumstances?.some((fact) => facts.has(fact)) ?? false;
  }

  #keptFor(proposal: Proposal): Kept | undefined {
    const about = this.#matterOf(proposal.matter);
    if (about === undefined) return undefined;
    const dated = this.#datedOn(proposal.date ?? this.#asOf);
    const key = about.key.of(proposal.facts, dated, 2 ** this.#compiled.regulation.dated.length);
    const known = key === undefined ? undefined : about.cells.get(key);
    if (known !== undefined) return known;
    const words =
      key === undefined
        ? keyInWords(about.matter, proposal)
        : about.alike.keyOf(about.key.pieces(proposal.facts));
    if (words === undefined) return undefined;
    const kept = this.#keptUnder(about.alikes, `${dated}${words}`, proposal);
    if (key !== undefined) about.cells.set(key, kept);
    return kept;
  }

  #keptUnder(alikes: Map<string, Kept>, words: string, proposal: Proposal): Kept {
    const known = alikes.get(words);
    if (known !== undefined) return known;
    const { id: _id, title: _title, ...decision } = this.whole({ ...proposal, warnings: [] });
    const dated = new Set(this.#compiled.regulation.dated.map(({ code }) => code));
    const warnings = decision.warnings.map((one) => (dated.has(one.code) ? { ...one, params: {} } : one));
    const kept: Kept = { decision: { ...decision, warnings, facts: [], nearest: [] }, warned: new Map() };
    if (alikes.size >= MOST_KEPT) alikes.clear();
    alikes.set(words, kept);
    return kept;
  }

  #matterOf(code: string): KeptMatter | undefined {
    let about = this.#matters.get(code);
    const matter = this.#compiled.matters[code];
    if (about === undefined && matter !== undefined) {
      about = {
        matter,
        key: new CellKey(matter),
        alike: new Alike(matter, this.#compiled.regulation),
        cells: new KeptByCells(),
        alikes: new Map(),
      };
      this.#matters.set(code, about);
    }
    return about;
  }

  /** Which dated notices stand on a day, a bit each. */
  #datedOn(day: string): number {
    if (day === this.#day) return this.#dated;
    let bits = 0;
    for (const { from, after, before } of this.#compiled.regulation.dated) {
      const stands =
        (from === undefined || day >= from) &&
        (after === undefined || day > after) &&
        (before === undefined || day < before);
      bits = 2 * bits + (stands ? 1 : 0);
    }
    this.#day = day;
    this.#dated = bits;
    return bits;
  }
}

/** The decision as it would be with the proposal's own warnings, which stand behind those of the rules. */
function withWarnings({ decision, warned }: Kept, warnings: readonly Notice[]): Decision {
  const known = warned.get(warnings);
  if (known !== undefined) return known;
  const whole: Decision = { ...decision, warnings: [...decision.warnings, ...warnings] };
  if (warned.size >= MOST_WARNED) warned.clear();
  warned.set(warnings, whole);
  return whole;
}

/** The cells of a proposal where no number stands for them: values that may lie in several pieces. */
function keyInWords(matter: CompiledMatter, proposal: Proposal): string | undefined {
  let key = '=';
  for (const cells of matter.facts) {
    const value = proposal.facts.get(cells.fact);
    if (value?.kind === 'amount' && value.amount.approximate) return undefined;
    key += value === undefined ? ';' : `;${piecesOf(value, cells).join(',')}`;
  }
  return key;
}
