/** The way a file goes once its body is settled, in codes. */

import { isWithin } from '../../model/clause.ts';
import type { Citation, Outcome } from '../../model/decision.ts';
import type { Advice, Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledMatter } from '../cells/compiled.ts';
import { type Condition, conditionOf, type Known, knownToHold } from './notices.ts';

export interface Settled extends Known {
  readonly outcome: Outcome;
  readonly authority: string | null;
  readonly citations: readonly Citation[];
}

/** A step that can stand for some proposals of a matter. */
interface Step {
  readonly advice: Advice;
  readonly condition: Condition;
  readonly notice: Notice;
}

/** The steps of one matter, in the order of the procedure. */
export class Steps {
  readonly #all: readonly Step[];
  /** By body, those of each outcome. */
  readonly #decided = new Map<string | null, readonly Step[]>();
  readonly #residual = new Map<string | null, readonly Step[]>();

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#all = regulation.advice.flatMap((advice, step): Step[] => {
      const { code, clauses, matters, when } = advice;
      const condition = conditionOf(when, matter, regulation);
      if (condition === undefined || !isAmong(matter.code, matters)) return [];
      return [
        { advice, condition, notice: Object.freeze({ code, clauses, params: { step: String(step) } }) },
      ];
    });
  }

  /**
   * Those that stand; none while the body is not settled. Of a step that is told in several ways the first that
   * stands counts.
   *
   * @param shownOnly without the steps that are told only where the procedure is printed whole
   */
  standing(settled: Settled, shownOnly: boolean): Notice[] {
    if (settled.outcome === 'undetermined') return [];
    const deciding = settled.citations.filter((citation) => citation.deciding);
    const standing: Notice[] = [];
    for (const { advice, condition, notice } of this.#of(settled.outcome, settled.authority)) {
      if (shownOnly && !advice.shown) continue;
      if (!isUnder(advice, deciding) || !knownToHold(condition, settled)) continue;
      if (!standing.some(({ code }) => code === notice.code)) standing.push(notice);
    }
    return standing;
  }

  #of(outcome: Outcome, authority: string | null): readonly Step[] {
    const kept = outcome === 'decided' ? this.#decided : this.#residual;
    let steps = kept.get(authority);
    if (steps === undefined) {
      steps = this.#all.filter(
        ({ advice }) =>
          (advice.outcome === undefined || advice.outcome === outcome) && isAmong(authority, advice.bodies),
      );
      kept.set(authority, steps);
    }
    return steps;
  }
}

/** Whether a rule that decides is one of those a step is for, and stands under one of its clauses. */
function isUnder({ rules, under }: Advice, deciding: readonly Citation[]): boolean {
  return (
    (rules.length === 0 || deciding.some(({ rule }) => rules.includes(rule))) &&
    (under.length === 0 || deciding.some(({ clause }) => under.some((whole) => isWithin(clause, whole))))
  );
}

/** No names stand for all. */
function isAmong(name: string | null, names: readonly string[]): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}
