/** A regulation as tables and bits, before any dialect: what a script says, and what a row is answered by. */
import type { CompiledMatter, CompiledRegulation, Partition } from '../../engine/cells/compiled.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { Fact } from '../../model/fact.ts';
import type { Matter, MatterFact, Regulation, Rule } from '../../model/regulation.ts';
import { type Axis, axesOf } from './axes.ts';
import { type Clash, clashesOf } from './beside.ts';
import { type EndBits, endsOf } from './ends.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Walk, walkOf } from './walk.ts';

export interface Plan {
  readonly compiled: CompiledRegulation;
  readonly regulation: Regulation;
  readonly strict: boolean;
  readonly matters: readonly MatterPlan[];
  /** Matters that a table cannot hold. */
  readonly leftOut: readonly LeftOutMatter[];
}

interface LeftOutMatter {
  readonly matter: Matter;
  /** `items`: it takes a list of items; `size`: it would take more cells or conditions than a script should hold. */
  readonly why: 'items' | 'size';
}

export interface MatterPlan {
  readonly matter: Matter;
  readonly compiled: CompiledMatter;
  /** Each fact that cuts the matter into cells: as it is told of, as the matter takes it, and its pieces. */
  readonly facts: readonly PlannedFact[];
  readonly rules: readonly Rule[];
  readonly axes: readonly Axis[];
  readonly walk: Walk;
  readonly bits: EndBits;
  readonly standing: Standing;
  /** What can be assumed, a bit each in this order. */
  readonly assumptions: readonly PlannedAssumption[];
  readonly clashes: readonly Clash[];
}

export interface PlannedFact {
  readonly fact: Exclude<Fact, { kind: 'items' }>;
  readonly taken: MatterFact;
  readonly partition: Partition;
}

interface PlannedAssumption {
  readonly fact: number;
  readonly piece: number;
}

export interface PlanOptions {
  readonly strict: boolean;
  /** Codes; absent: all. */
  readonly matters?: readonly string[];
}

export function planOf(compiled: CompiledRegulation, { strict, matters }: PlanOptions): Plan {
  const { regulation } = compiled;
  const chosen = regulation.matters.filter(({ code }) => matters === undefined || matters.includes(code));
  const planned: MatterPlan[] = [];
  const leftOut: LeftOutMatter[] = [];
  for (const matter of chosen) {
    if (takesItems(matter, regulation)) {
      leftOut.push({ matter, why: 'items' });
      continue;
    }
    const plan = planMatter(matter, compiled.matters[matter.code]!, regulation, strict);
    if (plan === undefined) leftOut.push({ matter, why: 'size' });
    else planned.push(plan);
  }
  return { compiled, regulation, strict, matters: planned, leftOut };
}

export function takesItems({ facts }: Matter, regulation: Regulation): boolean {
  return facts.some(({ fact }) => regulation.facts.find(({ id }) => id === fact)?.kind === 'items');
}

/** Keys of all axes together stay within a 64-bit integer. */
const MOST_CELLS = 2 ** 62;

function planMatter(
  matter: Matter,
  compiled: CompiledMatter,
  regulation: Regulation,
  strict: boolean,
): MatterPlan | undefined {
  const axes = axesOf(compiled, regulation, strict);
  const standing = standingOf(compiled);
  if (axes === undefined || standing === undefined) return undefined;
  if (axes.reduce((all, { keys }) => all * keys, 1) >= MOST_CELLS) return undefined;
  const ends = endsOf(compiled, regulation.bodies.length, axes);
  const walk = ends && walkOf(ends, axes);
  if (ends === undefined || walk === undefined) return undefined;
  const rules = regulation.rules.filter((rule) => rule.matter === matter.code);
  return {
    matter,
    compiled,
    facts: compiled.facts.map((partition) => ({
      fact: regulation.facts.find(({ id }) => id === partition.fact)! as PlannedFact['fact'],
      taken: matter.facts.find(({ fact }) => fact === partition.fact)!,
      partition,
    })),
    rules: compiled.rules.map(({ id }) => rules.find((rule) => rule.id === id)!),
    axes,
    walk,
    bits: ends.bits,
    standing,
    assumptions: assumptionsOf(axes),
    clashes: clashesOf(compiled, regulation, axes),
  };
}

function assumptionsOf(axes: readonly Axis[]): PlannedAssumption[] {
  const all = new Map<string, PlannedAssumption>();
  for (const { symbols } of axes) {
    for (const { fact, assumed } of symbols.flatMap(({ open }) => open)) {
      if (assumed !== undefined) all.set(`${fact} ${assumed}`, { fact, piece: assumed });
    }
  }
  return [...all.values()].toSorted((a, b) => a.fact - b.fact || a.piece - b.piece);
}

/** The digits of an amount: enough for any sum of money or land, and for the limits of the regulation. */
export const DIGITS: Readonly<Record<AmountUnit, { readonly whole: number; readonly fraction: number }>> = {
  VND: { whole: 16, fraction: 2 },
  USD: { whole: 16, fraction: 2 },
  ha: { whole: 12, fraction: 6 },
};
