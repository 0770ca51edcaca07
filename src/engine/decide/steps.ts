/** The steps of one matter: what is to be done next, the whole procedure of a file, and its route. */
import type { Citation, Decision, Outcome, Stage } from '../../model/decision.ts';
import { isWithin, type Regulation, votingsBy } from '../../model/regulation.ts';
import { type Actors, type Advice, AUTHORITY } from '../../model/step.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledMatter } from '../cells/compiled.ts';
import { type Condition, conditionOf, type Known, knownToHold, openTests } from './notices.ts';
import { frozenList } from './shared-values.ts';

/** A step that can stand for some proposals of a matter. */
interface Step {
  readonly index: number;
  readonly advice: Advice;
  readonly condition: Condition;
  readonly notice: Notice;
}

export type Settled = Known & Pick<Decision, 'outcome' | 'authority' | 'candidates' | 'citations'>;

/** What becomes of a file, in codes. */
interface Way {
  /** The steps that are known to stand. */
  readonly procedure: readonly Notice[];
  /** The stages that stand, or stand if what is not known holds. */
  readonly route: readonly Stage[];
}

/** Code of the decision where no step speaks of it. */
const DECISION = 'decision';

export class Steps {
  readonly #regulation: Regulation;
  readonly #all: readonly Step[];
  /** By body, those of each outcome. */
  readonly #decided = new Map<string | null, readonly Step[]>();
  readonly #residual = new Map<string | null, readonly Step[]>();

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#regulation = regulation;
    this.#all = regulation.advice.flatMap((advice, index): Step[] => {
      const { code, clauses, matters, when } = advice;
      const condition = conditionOf(when, matter, regulation);
      if (condition === undefined || !isAmong(matter.code, matters)) return [];
      const notice = Object.freeze({ code, clauses, params: { step: String(index) } });
      return [{ index, advice, condition, notice }];
    });
  }

  /**
   * What is to be done next: the shown steps that are known to stand; none while the body is not settled. Of several
   * steps with one code the first that stands counts.
   */
  next(settled: Settled): Notice[] {
    if (settled.outcome === 'undetermined') return [];
    const deciding = settled.citations.filter((citation) => citation.deciding);
    const standing: Notice[] = [];
    for (const { advice, condition, notice } of this.#of(settled.outcome, settled.authority)) {
      if (!advice.shown) continue;
      if (!isUnder(advice, deciding) || !knownToHold(condition, settled)) continue;
      if (!isNamed(notice, standing)) standing.push(notice);
    }
    return standing;
  }

  /** Behind a step that is known to stand one of the same code never counts. */
  way(settled: Settled): Way {
    if (settled.outcome === 'undetermined') return { procedure: frozenList([]), route: frozenList([]) };
    const deciding = settled.citations.filter((citation) => citation.deciding);
    const decider: Decider = { ...settled, clauses: [...new Set(deciding.map(({ clause }) => clause))] };
    const procedure: Notice[] = [];
    const route: Stage[] = [];
    for (const { index, advice, condition, notice } of this.#of(settled.outcome, settled.authority)) {
      if (!isUnder(advice, deciding) || isNamed(notice, procedure)) continue;
      const open = openTests(condition, settled);
      if (open === undefined) continue;
      if (open.length === 0) procedure.push(notice);
      const stage = stageOf(index, decider, this.#regulation);
      if (stage === undefined) continue;
      if (!stage.deciding) route.push(open.length === 0 ? stage : { ...stage, condition: frozenList(open) });
      // Where it is decided has to be known, and is one stage.
      else if (open.length === 0 && !route.some((other) => other.deciding)) route.push(stage);
    }
    return {
      procedure: frozenList(procedure),
      route: frozenList(withDecision(route, decider, this.#regulation)),
    };
  }

  #of(outcome: Outcome, authority: string | null): readonly Step[] {
    const known = outcome === 'decided' ? this.#decided : this.#residual;
    let steps = known.get(authority);
    if (steps === undefined) {
      steps = this.#all.filter(
        ({ advice }) =>
          (advice.outcome === undefined || advice.outcome === outcome) && isAmong(authority, advice.bodies),
      );
      known.set(authority, steps);
    }
    return steps;
  }
}

/** Whether a step is the decision itself, of the body in whose power a file is. */
export function isDeciding({ who, does }: Advice): boolean {
  return does === 'decides' && who?.codes[0] === AUTHORITY;
}

/** Who decides, and by which clauses: of a body whose matter is not known, by whichever. */
export interface Decider extends Pick<Decision, 'outcome' | 'authority' | 'candidates'> {
  readonly clauses?: readonly string[];
}

/**
 * The step as a stage; undefined of mere advice, and of what is done by or to the body that decides where there is none.
 * @param step index into the regulation's advice
 */
export function stageOf(step: number, decider: Decider, regulation: Regulation): Stage | undefined {
  const advice = regulation.advice[step]!;
  const { code, clauses, does, votes } = advice;
  const who = actorsOf(advice.who, decider);
  const to = actorsOf(advice.to, decider);
  if (who === undefined || does === undefined || (advice.to !== undefined && to === undefined))
    return undefined;
  const deciding = isDeciding(advice);
  return {
    code,
    step,
    who,
    does,
    ...(to !== undefined && { to }),
    deciding,
    clauses: deciding ? [...new Set([...decidingClauses(decider, regulation), ...clauses])] : clauses,
    ...(votes !== undefined && { votings: votingsOf(advice, decider, regulation) }),
  };
}

/**
 * The stages with the authority's decision among them: one of their own, or, where no step speaks of it, a bare one in the
 * place of the file's first.
 */
export function withDecision(route: readonly Stage[], decider: Decider, regulation: Regulation): Stage[] {
  if (decider.authority === null || route.some(({ deciding }) => deciding)) return [...route];
  const place = regulation.advice.findIndex(isDeciding);
  const before = route.filter(({ step }) => step !== null && step < place);
  const votings = votingsOf({}, decider, regulation);
  const decision: Stage = {
    code: DECISION,
    step: null,
    who: deciders(decider),
    does: 'decides',
    deciding: true,
    clauses: decidingClauses(decider, regulation),
    ...(decider.outcome === 'decided' && votings.length > 0 && { votings }),
  };
  return [...before, decision, ...route.slice(before.length)];
}

function actorsOf(actors: Actors | undefined, decider: Decider): Actors | undefined {
  if (actors?.codes[0] !== AUTHORITY) return actors;
  return decider.authority === null ? undefined : deciders(decider);
}

function deciders({ candidates }: Decider): Actors {
  return { kind: candidates.length > 1 ? 'any' : 'one', codes: candidates };
}

function decidingClauses({ outcome, clauses = [] }: Decider, { residual }: Regulation): readonly string[] {
  return outcome === 'residual' && residual !== null ? [residual.clause] : clauses;
}

/** How a stage is voted on: as the step says, or as the body votes on what the deciding clauses give it. */
function votingsOf(
  { who, votes }: Pick<Advice, 'who' | 'votes'>,
  { candidates, clauses }: Decider,
  regulation: Regulation,
): readonly number[] {
  const { voting = [] } = regulation;
  const body = who?.codes[0];
  if (body === undefined || body === AUTHORITY) {
    return candidates.flatMap((code) => votingsBy(regulation, code, clauses));
  }
  const isOwn = (index: number): boolean => votes === true || voting[index]!.work?.code === votes;
  return votingsBy(regulation, body).filter(isOwn);
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

function isNamed({ code }: Notice, among: readonly Notice[]): boolean {
  return among.some((other) => other.code === code);
}
