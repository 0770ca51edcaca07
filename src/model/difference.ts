/** Where two regulations differ, in codes: no words of either is compared. */
import type { Decision, Outcome } from './decision.ts';
import type { Test } from './fact.ts';
import type { Extent, WrittenProposal } from './proposal.ts';

/** Which of the two regulations compared. */
export type Side = 'a' | 'b';

export interface Difference {
  /** Ids of the regulations. */
  readonly a: string;
  readonly b: string;
  readonly bodies: OnlyIn;
  /** Whether bodies that both have stand in another order. */
  readonly reordered: boolean;
  /** Bodies of what no rule reserves, where they differ; null where a regulation names none. */
  readonly residual?: Changed<string | null>;
  readonly matters: OnlyIn;
  /** Of the matters that both have, those with something different. */
  readonly changed: readonly MatterDifference[];
}

/** Whether there is nothing different at all. */
export function isNothing({ bodies, reordered, residual, matters, changed }: Difference): boolean {
  const only = [bodies, matters].some((one) => one.a.length + one.b.length > 0);
  return !only && !reordered && residual === undefined && changed.length === 0;
}

export interface Changed<T> {
  readonly a: T;
  readonly b: T;
}

/** Codes that one of the two has and the other has not. */
export type OnlyIn = Changed<readonly string[]>;

export interface MatterDifference {
  readonly matter: string;
  readonly facts: readonly FactChange[];
  readonly rules: readonly RuleChange[];
  /** Together exactly the cells that both can have and in which another body decides. */
  readonly moves: readonly Move[];
}

export type FactChange =
  | { readonly fact: string; readonly change: 'only'; readonly side: Side }
  /** A fact of another kind or unit, or without a value in common: compared as two facts. */
  | { readonly fact: string; readonly change: 'kind' }
  /** One value under one regulation, one or more under the other. */
  | { readonly fact: string; readonly change: 'several' }
  | { readonly fact: string; readonly change: 'values'; readonly values: OnlyIn }
  /** What is assumed, when the fact is taken, what it can be beside others, what an item leaves for. */
  | { readonly fact: string; readonly change: 'assumed' | 'taken' | 'ranges' | 'items' };

export type RuleChange =
  | { readonly rule: string; readonly change: 'only'; readonly side: Side }
  | Replaced<'body' | 'clause', string>
  /** The tests on one fact. */
  | (Replaced<'tests', readonly Test[]> & { readonly fact: string })
  | Replaced<'exceptions', readonly (readonly Test[])[]>
  /** The bodies that the clause names beside its own without dividing the matter. */
  | Replaced<'or', readonly string[]>
  | Replaced<'overrides', readonly string[]>;

interface Replaced<What, T> {
  readonly rule: string;
  readonly change: What;
  readonly from: T;
  readonly to: T;
}

/** A box of facts in which one body decides under `a` and another under `b`. */
export interface Move {
  /** Null: nobody, where a regulation names no body for what no rule reserves. */
  readonly from: string | null;
  readonly to: string | null;
  /** The facts that the box does not leave free, in the order of the regulations. */
  readonly where: readonly FactExtent[];
  /** Of these facts, those tested by the rules for which it moves: the rest keeps higher rules away. */
  readonly about: readonly string[];
  /** Rules that decide the witness, under each. */
  readonly rules: Changed<readonly string[]>;
  /** A proposal in the box as each regulation takes it, ready to be written as JSON. */
  readonly witness: Changed<WrittenProposal>;
}

export interface FactExtent {
  readonly fact: string;
  readonly extent: Extent;
}

/** What two regulations say of one proposal. */
export interface ProposalMove extends Pick<Decision, 'id' | 'title'> {
  readonly moved: boolean;
  readonly from: Standing;
  readonly to: Standing;
}

/** Where a proposal stands under one regulation; `rejected` where it cannot be read under it. */
export interface Standing extends Pick<Decision, 'authority' | 'candidates' | 'either' | 'nobody'> {
  readonly outcome: Outcome | 'rejected';
  /** Clauses of the deciding rules, each once. */
  readonly clauses: readonly string[];
}
