/**
 * Which rules stand, as sets of bits: a condition is what has to hold together, one truth for each piece of a fact, and of
 * each symbol of an axis two words say which conditions it lets hold at all and which it holds for certain. Joined by AND over the
 * axes that is exact, since the axes are independent.
 */
import type { CompiledMatter } from '../../engine/cells/compiled.ts';
import { type Conjunction, conjunction } from '../../engine/diagram/diagram.ts';
import type { Axis, AxisSymbol } from './axes.ts';
import { bit, bitsOf, MOST_BITS } from './bits.ts';

export interface Standing {
  /** Those of the rules first, in their order. */
  readonly conditions: readonly Conjunction[];
  readonly rules: readonly StandingRule[];
}

interface StandingRule {
  /** The rule stands for certain where its condition does and none of these can hold. */
  readonly against: number;
  /** The rule can stand where one of these can hold. */
  readonly stands: number;
}

/** Undefined where it would take more conditions than there are bits. */
export function standingOf(matter: CompiledMatter): Standing | undefined {
  const { rules } = matter;
  const conditions: Conjunction[] = rules.map(({ when }) => conjunction(when));
  const known = new Map<string, number>();
  const pieces = matter.facts.map((partition) => partition.pieces);
  const add = (one: Conjunction): number => {
    const key = JSON.stringify([...one].toSorted(([a], [b]) => a - b));
    const found = known.get(key) ?? conditions.push(one) - 1;
    known.set(key, found);
    return found;
  };
  const memo: (readonly Conjunction[])[] = [];
  const boxesFor = (rule: number): readonly Conjunction[] => {
    if (memo[rule] !== undefined) return memo[rule];
    const { except, overriddenBy } = rules[rule]!;
    let boxes: readonly Conjunction[] = [conditions[rule]!].filter(isPossible);
    for (const exception of except) boxes = without(boxes, conjunction(exception), pieces);
    for (const over of overriddenBy) {
      for (const box of boxesFor(over)) boxes = without(boxes, box, pieces);
    }
    memo[rule] = boxes;
    return boxes;
  };
  const standing = rules.map(({ except, overriddenBy }, rule): StandingRule => {
    const own = conditions[rule]!;
    const displacing = [...except.map(conjunction), ...overriddenBy.flatMap(boxesFor)];
    if (displacing.length === 0) return { against: 0, stands: bit(rule) };
    const against = displacing.map((one) => both(own, one)).filter(isPossible);
    return {
      against: bitsOf(against.map(add)),
      stands: bitsOf(boxesFor(rule).map(add)),
    };
  });
  return conditions.length > MOST_BITS ? undefined : { conditions, rules: standing };
}

function isPossible(one: Conjunction): boolean {
  return [...one.values()].every((truth) => truth.includes('1'));
}

function both(a: Conjunction, b: Conjunction): Conjunction {
  const all = new Map(a);
  for (const [fact, truth] of b) {
    const other = all.get(fact);
    all.set(fact, other === undefined ? truth : meet(truth, other));
  }
  return all;
}

function meet(a: string, b: string): string {
  return Array.from(a, (one, index) => (one === '1' && b[index] === '1' ? '1' : '0')).join('');
}

/** The boxes less another: for each of its facts what lies outside of it there and inside of it before. */
function without(
  boxes: readonly Conjunction[],
  other: Conjunction,
  pieces: readonly number[],
): Conjunction[] {
  return boxes.flatMap((box) => {
    const parts: Conjunction[] = [];
    let rest = box;
    for (const [fact, truth] of other) {
      const own = rest.get(fact) ?? '1'.repeat(pieces[fact]!);
      const outside = meet(own, Array.from(truth, (one) => (one === '1' ? '0' : '1')).join(''));
      parts.push(new Map(rest).set(fact, outside));
      rest = new Map(rest).set(fact, meet(own, truth));
    }
    return parts.filter(isPossible);
  });
}

/** The conditions that a symbol lets hold, and those that it holds for certain, as far as they ask for its axis. */
export function wordsOf(
  { conditions }: Standing,
  { facts }: Axis,
  { combinations }: AxisSymbol,
): { readonly can: number; readonly must: number } {
  const holds = (condition: Conjunction, pieces: readonly number[]): boolean =>
    facts.every(({ fact }, index) => {
      const truth = condition.get(fact);
      return truth === undefined || truth[pieces[index]!] === '1';
    });
  const indexes = conditions.map((_, index) => index);
  return {
    can: bitsOf(indexes.filter((index) => combinations.some((one) => holds(conditions[index]!, one)))),
    must: bitsOf(indexes.filter((index) => combinations.every((one) => holds(conditions[index]!, one)))),
  };
}
