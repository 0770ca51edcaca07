/** A regulation made ready for deciding. Plain data: compiled at build time it is shipped as JSON. */
import type { AmountUnit, DecimalString } from '../../model/amount.ts';
import type { Test } from '../../model/fact.ts';
import type { Regulation } from '../../model/regulation.ts';

export interface CompiledRegulation {
  readonly regulation: Regulation;
  readonly matters: Readonly<Record<string, CompiledMatter>>;
}

export interface CompiledMatter {
  readonly code: string;
  /** The facts that cut the matter into cells, in the order of the regulation. */
  readonly facts: readonly Partition[];
  readonly rules: readonly CompiledRule[];
  readonly ranges: readonly CompiledRanges[];
  /** Nodes of the decision diagrams of the matter, children before parents. */
  readonly nodes: readonly DiagramNode[];
  /** The diagram whose terminals are bodies. */
  readonly root: NodeRef;
  readonly doubts: readonly CompiledAmbiguity[];
  /** Tests of advice and dated notices on facts of this matter, by their key (see {@link testKey}). */
  readonly noticeTests: Readonly<Record<string, CompiledTest>>;
}

/** How one fact is cut into pieces (intervals of an amount, classes of values) on which no rule changes its answer. */
export type Partition = AmountPartition | ChoicePartition | SeveralPartition;

/**
 * Limits cut an amount into points and the open stretches between them: piece 2i lies below limit i (and above the
 * one before), piece 2i+1 is limit i itself, the last piece lies above all limits.
 */
export interface AmountPartition {
  readonly fact: string;
  readonly kind: 'amount';
  readonly unit: AmountUnit;
  readonly limits: readonly DecimalString[];
  readonly pieces: number;
}

/** Piece i is value i; a flag's values are `no` and `yes`. */
interface ChoicePartition {
  readonly fact: string;
  readonly kind: 'choice' | 'flag';
  readonly values: readonly string[];
  readonly pieces: number;
}

/**
 * Values that no rule tells apart form a class; piece p is the combination of classes whose bits are set in p + 1.
 * Where the fact has a value that stands alone, it is the last piece.
 */
export interface SeveralPartition {
  readonly fact: string;
  readonly kind: 'several';
  readonly classes: readonly (readonly string[])[];
  readonly alone: string | null;
  readonly pieces: number;
}

export interface CompiledTest {
  /** Index into {@link CompiledMatter.facts}. */
  readonly fact: number;
  /** One character a piece: `1` where the test holds. */
  readonly truth: string;
  readonly test: Test;
}

export interface CompiledRule {
  readonly id: string;
  /** Rank of the body: 0 is the highest. */
  readonly rank: number;
  readonly when: readonly CompiledTest[];
  readonly except: readonly (readonly CompiledTest[])[];
  /** Indexes of the rules of the matter that override this one. */
  readonly overriddenBy: readonly number[];
}

/** Which values of one fact can stand with which pieces of another. */
export interface CompiledRanges {
  /** Index of the ranged fact … */
  readonly fact: number;
  /** … and of the fact it depends on. */
  readonly by: number;
  readonly binding: boolean;
  /** The case of each piece of `by`. */
  readonly caseOf: readonly number[];
  readonly cases: readonly { readonly pieces: readonly number[]; readonly assumed: number | null }[];
}

export interface CompiledAmbiguity {
  readonly code: string;
  readonly countsLeftOut: boolean;
  /** The diagram of bodies on the other reading. */
  readonly other: NodeRef;
  /** The diagram that is {@link DIFFERS} where the two readings give different bodies. */
  readonly differs: NodeRef;
}

/** An index into the nodes, or a terminal written −1 − value. */
export type NodeRef = number;

export interface DiagramNode {
  /** Index into {@link CompiledMatter.facts}. */
  readonly fact: number;
  /** One child a piece. */
  readonly children: readonly NodeRef[];
}

export const terminal = (value: number): NodeRef => -1 - value;
export const isTerminal = (ref: NodeRef): boolean => ref < 0;
export const terminalValue = (ref: NodeRef): number => -1 - ref;

/** Terminals of a `differs` diagram. */
export const SAME = terminal(0);
export const DIFFERS = terminal(1);

export function testKey(test: Test): string {
  return `${test.fact} ${test.test} ${'limit' in test ? test.limit : test.values.join(' ')}`;
}
