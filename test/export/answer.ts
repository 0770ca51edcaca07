/** What a plan says of a row, worked out from its tables as a script does: the oracle's counterpart in the tests. */
import { bit, hasBit, indexesOf, intersection, union } from '../../src/export/sql/bits.ts';
import { openBits } from '../../src/export/sql/ends.ts';
import type { MatterPlan, Plan } from '../../src/export/sql/plan.ts';
import { wordsOf } from '../../src/export/sql/standing.ts';

export interface Answer {
  readonly outcome: string;
  readonly authority: string | null;
  readonly candidates: readonly string[];
  readonly nobody: boolean;
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
  readonly doubts: readonly string[];
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
}

/** @param states by fact of the matter; undefined where they cannot stand together */
export function answerOf(
  { regulation }: Plan,
  plan: MatterPlan,
  states: readonly number[],
): Answer | undefined {
  let state = 0;
  let open = 0;
  let can = -1;
  let must = -1;
  const assumed = new Set<string>();
  const untaken = new Set<number>();
  for (const [index, axis] of plan.axes.entries()) {
    const key = axis.facts.reduce((all, { fact, weight }) => all + states[fact]! * weight, 0);
    const at = axis.symbols.findIndex((symbol) => symbol.key === key);
    if (at < 0) return undefined;
    const symbol = axis.symbols[at]!;
    const step = plan.walk.steps[index]!;
    state = step.next[state * step.classes + step.classOf[at]!]!;
    for (const one of symbol.open) {
      const { partition } = plan.facts[one.fact]!;
      const field = plan.bits.facts[one.fact]!;
      if (one.assumed !== undefined) assumed.add(`${one.fact} ${one.assumed}`);
      else {
        const own = axis.facts.findIndex(({ fact }) => fact === one.fact);
        open = union(open, openBits(partition, field, one.boxes[0]![own]!, axis.facts.length === 1));
      }
    }
    for (const fact of symbol.untaken) untaken.add(fact);
    const words = wordsOf(plan.standing, axis, symbol);
    can = can < 0 ? words.can : intersection(can, words.can);
    must = must < 0 ? words.must : intersection(must, words.must);
  }
  const all = 2 ** plan.standing.conditions.length - 1;
  if (can < 0) can = all;
  if (must < 0) must = all;
  const ends = plan.walk.ends[state]!;
  const bodies = indexesOf(ends % bit(regulation.bodies.length + 1));
  const settled = bodies.length === 1;
  const authority = settled ? (regulation.bodies[bodies[0]!]?.code ?? null) : null;
  const fits = plan.standing.rules.map(
    ({ against }, rule) => hasBit(must, rule) && intersection(can, against) === 0,
  );
  const stands = plan.standing.rules.map(({ stands: own }) => intersection(can, own) !== 0);
  const isOwn = (rule: number) => authority !== null && plan.rules[rule]!.body === authority;
  const certain = plan.rules.some((_, rule) => isOwn(rule) && fits[rule]);
  const cited = plan.rules.map((_, rule) => fits[rule]! || (!certain && isOwn(rule) && stands[rule]!));
  const deciding = plan.rules.map((_, rule) => cited[rule]! && isOwn(rule));
  const outcome = !settled ? 'undetermined' : deciding.some(Boolean) ? 'decided' : 'residual';
  const rankOf = (code: string) => regulation.bodies.findIndex((body) => body.code === code);
  const others =
    outcome !== 'decided'
      ? []
      : regulation.bodies
          .map(({ code }) => code)
          .filter((code) => plan.rules.every(({ or = [] }, rule) => !deciding[rule] || or.includes(code)))
          .filter((code) =>
            plan.rules.every(
              ({ body, or = [] }, rule) =>
                deciding[rule] || !stands[rule] || rankOf(code) <= Math.max(...[body, ...or].map(rankOf)),
            ),
          );
  const fieldOf = (fact: number) => {
    const { first, count } = plan.bits.facts[fact]!;
    return (2 ** count - 1) * bit(first);
  };
  const hanging = intersection(ends, open);
  return {
    outcome,
    authority,
    candidates: [...bodies.flatMap((rank) => regulation.bodies[rank]?.code ?? []), ...others],
    nobody: !settled && bodies.includes(regulation.bodies.length),
    missing: plan.facts.flatMap(({ fact }, index) =>
      intersection(hanging, fieldOf(index)) ? [fact.id] : [],
    ),
    assumed: plan.assumptions
      .filter(({ fact, piece }) => assumed.has(`${fact} ${piece}`) && !untaken.has(fact))
      .map(({ fact }) => `${plan.facts[fact]!.fact.id}${intersection(ends, fieldOf(fact)) ? '?' : ''}`),
    doubts: plan.compiled.doubts.flatMap(({ code }, index) =>
      hasBit(ends, plan.bits.doubts + index) ? [code] : [],
    ),
    rules: plan.rules.flatMap(({ id }, rule) => (cited[rule] ? [fits[rule] ? id : `${id}?`] : [])),
    clauses: [
      ...new Set([
        ...plan.rules.flatMap(({ clause }, rule) => (deciding[rule] ? [clause] : [])),
        ...(outcome === 'residual' && regulation.residual ? [regulation.residual.clause] : []),
      ]),
    ],
  };
}
