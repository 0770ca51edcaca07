/** Deciding many proposals: those that are decided alike give one object, so that what is drawn from it can be kept. */
import type { Decision } from '../../model/decision.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledRegulation } from '../cells/compiled.ts';
import { decide } from './decide.ts';
import { isApproximate, type Rulings, rulingsOf } from './decision-cache.ts';
import type { Ruling } from './matter-decider.ts';
import { datedWarnings, standsOn } from './notices.ts';

/** Lists of warnings kept beside a decision: those that come with row after row are few. */
const MOST_WARNED = 8;

interface Kept {
  readonly decision: Decision;
  /** The decision with the warnings that a proposal brought along. */
  readonly warned: Map<readonly Notice[], Decision>;
}

export class Decider {
  readonly #compiled: CompiledRegulation;
  readonly #rulings: Rulings;
  readonly #asOf: string;
  readonly #strict: boolean;
  /** By the dated notices that stand, a bit each. */
  readonly #kept = new Map<number, WeakMap<Ruling, Kept>>();
  /** The dated notices of the last day that was asked for. */
  #day = '';
  #dated = 0;

  /** @param options as for {@link decide} */
  constructor(compiled: CompiledRegulation, options: { readonly asOf: string; readonly strict?: boolean }) {
    this.#compiled = compiled;
    this.#rulings = rulingsOf(compiled);
    this.#asOf = options.asOf;
    this.#strict = options.strict ?? false;
  }

  /** The whole decision of one proposal, trace included where asked for. */
  whole(proposal: Proposal, trace = false): Decision {
    return decide(this.#compiled, proposal, { asOf: this.#asOf, strict: this.#strict, trace });
  }

  /**
   * The decision without what differs between proposals that are decided alike: no id, title, day, facts or distances.
   * Equal cells give the same object; so do equal cells with the same list of warnings. A proposal of which more than
   * its cells is told gets its whole decision: one with a total that was worked out, or an approximate amount.
   */
  brief(proposal: Proposal): Decision {
    const ruled = this.#rulings.on(proposal, this.#strict, true);
    if (proposal.derived !== undefined || isApproximate(ruled.place)) return this.whole(proposal);
    const kept = this.#keptFor(ruled.ruling, proposal.date ?? this.#asOf);
    return proposal.warnings.length === 0 ? kept.decision : withWarnings(kept, proposal.warnings);
  }

  #keptFor(ruling: Ruling, day: string): Kept {
    const dated = this.#datedOn(day);
    let rulings = this.#kept.get(dated);
    if (rulings === undefined) {
      rulings = new WeakMap();
      this.#kept.set(dated, rulings);
    }
    let kept = rulings.get(ruling);
    if (kept === undefined) {
      kept = { decision: briefOf(ruling, day), warned: new Map() };
      rulings.set(ruling, kept);
    }
    return kept;
  }

  /** Which dated notices stand on a day, a bit each. */
  #datedOn(day: string): number {
    if (day === this.#day) return this.#dated;
    let bits = 0;
    for (const notice of this.#compiled.regulation.dated) bits = 2 * bits + (standsOn(notice, day) ? 1 : 0);
    this.#day = day;
    this.#dated = bits;
    return bits;
  }
}

function briefOf(ruling: Ruling, day: string): Decision {
  const { outcome, authority, action, candidates, nobody, citations, missing, assumptions, doubts, advice } =
    ruling;
  const dated = datedWarnings(ruling.dated, day).map((notice) => ({ ...notice, params: {} }));
  return {
    matter: ruling.matter.code,
    outcome,
    authority,
    action,
    candidates,
    ...(nobody && { nobody }),
    citations,
    missing,
    assumptions,
    warnings: [...dated, ...doubts],
    advice,
    nearest: [],
    facts: [],
  };
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
