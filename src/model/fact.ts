/** The facts of a regulation: amounts, choices, yes or no, lists of items; and the tests that rules put to them. */
import type { AmountUnit } from './amount.ts';
import type { Words } from './words.ts';

export type Fact = AmountFact | ChoiceFact | SeveralFact | FlagFact | ItemsFact;

interface FactBase {
  readonly id: string;
  readonly label: Words;
  readonly question: Words;
  /** What is meant, where the question alone leaves room for doubt. */
  readonly meaning?: Words;
  /** Column names under which the fact is read, beside its own. */
  readonly headers: readonly string[];
}

/** An exact quantity in its base unit. */
export interface AmountFact extends FactBase {
  readonly kind: 'amount';
  readonly unit: AmountUnit;
  /** A number written without a unit is in the base unit from here up, with a warning, and refused between 0 and this. */
  readonly bareFrom?: string;
  /** … and up to here. */
  readonly bareTo?: string;
  /** A larger figure is refused in every form: no project has it, and a unit was surely given twice. */
  readonly most?: string;
  /** The several-fact whose values share the amount: with more than one it counts in full for each, with a warning. */
  readonly sharedBy?: string;
}

/** One of several values. */
export interface ChoiceFact extends FactBase {
  readonly kind: 'choice';
  readonly values: readonly Value[];
  readonly ambiguous: readonly AmbiguousForm[];
  readonly others?: OtherForms;
  readonly assumed?: string;
}

/** One or more of several values. */
export interface SeveralFact extends FactBase {
  readonly kind: 'several';
  readonly values: readonly Value[];
  readonly ambiguous: readonly AmbiguousForm[];
  readonly others?: OtherForms;
  /** A value that stands alone, such as `none`. */
  readonly alone?: string;
  readonly assumed?: string;
}

export interface FlagFact extends FactBase {
  readonly kind: 'flag';
  readonly assumed?: boolean;
  /** What a submission declares speaks against the assumption where its body would be right on the other value. */
  readonly yieldsToDeclared?: boolean;
}

/** A list of `{recipient, amount, exemption}` whose sum stands for an amount fact. */
export interface ItemsFact extends FactBase {
  readonly kind: 'items';
  /** The amount fact that the sum of the items stands for. */
  readonly total: string;
  /** The choice fact that says why an item is left out of the sum. */
  readonly exemption: string;
  /** As of an amount, for the amount of an item. */
  readonly bareFrom?: string;
  /** A recipient whose items sum to less than this leaves the round … */
  readonly recipientBelow: string;
  /** … under this exemption. */
  readonly leavesAs: string;
}

/** A value of a fact, and how people write it. */
export interface Value {
  readonly code: string;
  readonly name: Words;
  readonly forms: readonly string[];
}

/** A form that people write and that means two values: refused, naming both. */
export interface AmbiguousForm {
  readonly form: string;
  readonly values: readonly string[];
}

/**
 * What people write and no rule names ("Y tế"), and the value that stands for all such: refused, with the advice to write that
 * value, since by its spelling alone it would be near to one that rules tell apart.
 */
export interface OtherForms {
  readonly value: string;
  readonly forms: readonly string[];
}

/** `from` ≥, `above` >, `to` ≤, `below` <: the four limit words of the law (từ, trên, đến, dưới). */
export type LimitWord = 'from' | 'above' | 'to' | 'below';

export type Test =
  /** `limit` is a canonical decimal in the fact's base unit. */
  | { readonly fact: string; readonly test: LimitWord; readonly limit: string }
  /** A choice is one of these; a flag is `yes` or `no`. */
  | { readonly fact: string; readonly test: 'is'; readonly values: readonly string[] }
  /** Any of these is among the fact's values. */
  | { readonly fact: string; readonly test: 'includes'; readonly values: readonly string[] }
  /** The fact has no value besides these. */
  | { readonly fact: string; readonly test: 'only'; readonly values: readonly string[] };
