/** Deciding many proposals: what hangs on the cells of the facts alone is worked out once for each combination. */
import type { Decision } from '../model/decision.ts';
import type { Notice } from '../model/notice.ts';
import type { Proposal } from '../model/proposal.ts';
import { CellKey } from './cell-key.ts';
import { piecesOf } from './cells.ts';
import type { CompiledMatter, CompiledRegulation } from './compiled.ts';
import { decide } from './decide.ts';

/** Combinations of cells kept for a matter; a list rarely has more than a few hundred. */
const MOST_KEPT = 20_000;
/** Lists of warnings kept beside a decision: those that come with row after row are few. */
const MOST_WARNED = 8;

interface Kept {
  readonly decision: Decision;
  /** The decision with the warnings that a proposal brought along. */
  readonly warned: Map<readonly Notice[], Decision>;
}

interface KeptMatter {
  readonly matter: CompiledMatter;
  readonly key: CellKey;
  readonly decisions: Map<number | string, Kept>;
  /** By all they say: many cells are decided alike down to the last word, and share one object. */
  readonly distinct: Map<string, Kept>;
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
   * The decision without what differs between proposals in the same cells: no id, title, facts or distances. Equal
   * cells give the same object, so that what is drawn from it can be kept beside it; so do equal cells with the same
   * list of warnings. A proposal of which more than its cells is told gets its whole decision: one with a total that
   * was worked out, or an approximate amount.
   */
  brief(proposal: Proposal): Decision {
    const kept = proposal.derived === undefined ? this.#keptFor(proposal) : undefined;
    if (kept === undefined) return this.whole(proposal);
    return proposal.warnings.length === 0 ? kept.decision : withWarnings(kept, proposal.warnings);
  }

  #keptFor(proposal: Proposal): Kept | undefined {
    const about = this.#matterOf(proposal.matter);
    if (about === undefined) return undefined;
    const dated = this.#datedOn(proposal.date ?? this.#asOf);
    const key =
      about.key.of(proposal.facts, dated, 2 ** this.#compiled.regulation.dated.length) ??
      keyInWords(about.matter, proposal, dated);
    if (key === undefined) return undefined;
    const known = about.decisions.get(key);
    if (known !== undefined) return known;
    const { id: _id, title: _title, ...decision } = this.whole({ ...proposal, warnings: [] });
    const kept = shared(about, { ...decision, facts: [], nearest: [] });
    if (about.decisions.size >= MOST_KEPT) about.decisions.clear();
    about.decisions.set(key, kept);
    return kept;
  }

  #matterOf(code: string): KeptMatter | undefined {
    let about = this.#matters.get(code);
    const matter = this.#compiled.matters[code];
    if (about === undefined && matter !== undefined) {
      about = { matter, key: new CellKey(matter), decisions: new Map(), distinct: new Map() };
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

function shared({ distinct }: KeptMatter, decision: Decision): Kept {
  const words = JSON.stringify(decision);
  const known = distinct.get(words);
  if (known !== undefined) return known;
  const kept: Kept = { decision, warned: new Map() };
  if (distinct.size >= MOST_KEPT) distinct.clear();
  distinct.set(words, kept);
  return kept;
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
function keyInWords(matter: CompiledMatter, proposal: Proposal, dated: number): string | undefined {
  let key = String(dated);
  for (const cells of matter.facts) {
    const value = proposal.facts.get(cells.fact);
    if (value?.kind === 'amount' && value.amount.approximate) return undefined;
    key += value === undefined ? ';' : `;${piecesOf(value, cells).join(',')}`;
  }
  return key;
}
