/** Deciding many proposals: those of one cell get one object, so that what is drawn from it can be drawn once. */
import type { Decision } from '../../model/decision.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledRegulation } from '../cells/compiled.ts';
import { farFromFigures } from '../cells/domains.ts';
import { decide, isApproximate } from './decide.ts';
import { cacheOf } from './decision-cache.ts';
import type { BriefDecision, CellDecision } from './matter-decider.ts';
import { datedWarnings, standsOn } from './notices.ts';

/** Lists of warnings remembered beside a decision: those that come with row after row are few. */
const MOST_WARNED = 8;

export class BatchDecider {
  readonly #compiled: CompiledRegulation;
  readonly #asOf: string;
  readonly #strict: boolean;
  /** The dated notices that stand on the last day that was asked for, a bit each. */
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
   * The decision without what differs between the proposals of a cell: no id, title, day, facts or distances.
   * Equal cells give the same object; so do equal cells with the same list of warnings. A proposal with more to say than
   * its cells gets its whole decision: one with a total that was worked out, or an approximate amount.
   */
  brief(given: Proposal): Decision {
    const proposal = this.#strict ? farFromFigures(given) : given;
    const { cell, position } = cacheOf(this.#compiled, proposal.matter).decide(proposal, this.#strict, true);
    if (proposal.derived !== undefined || isApproximate(position)) return this.whole(proposal);
    const brief = this.#briefOf(cell, proposal.date ?? this.#asOf);
    return proposal.warnings.length === 0 ? brief.decision : withWarnings(brief, proposal.warnings);
  }

  #briefOf(cell: CellDecision, day: string): BriefDecision {
    const dated = this.#datedOn(day);
    cell.briefs ??= new Map();
    let brief = cell.briefs.get(dated);
    if (brief === undefined) {
      brief = { decision: briefDecision(cell, day), warned: new Map() };
      cell.briefs.set(dated, brief);
    }
    return brief;
  }

  #datedOn(day: string): number {
    if (day === this.#day) return this.#dated;
    let bits = 0;
    for (const notice of this.#compiled.regulation.dated) bits = 2 * bits + (standsOn(notice, day) ? 1 : 0);
    this.#day = day;
    this.#dated = bits;
    return bits;
  }
}

function briefDecision(cell: CellDecision, day: string): Decision {
  const { outcome, authority, action, candidates, either, nobody, citations, missing, assumptions, advice } =
    cell;
  const dated = datedWarnings(cell.dated, day).map((notice) => ({ ...notice, params: {} }));
  return {
    matter: cell.matter.code,
    outcome,
    authority,
    action,
    candidates,
    ...(either && { either }),
    ...(nobody && { nobody }),
    citations,
    missing,
    assumptions,
    warnings: [...dated, ...cell.undated],
    advice,
    nearest: [],
    facts: [],
  };
}

/** The decision as it would be with the proposal's own warnings, which stand behind those of the rules. */
function withWarnings({ decision, warned }: BriefDecision, warnings: readonly Notice[]): Decision {
  const known = warned.get(warnings);
  if (known !== undefined) return known;
  const whole: Decision = { ...decision, warnings: [...decision.warnings, ...warnings] };
  if (warned.size >= MOST_WARNED) warned.clear();
  warned.set(warnings, whole);
  return whole;
}
