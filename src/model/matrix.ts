/** Who decides what, as a table: matter by matter, condition by condition, band by band. Codes, no words. */
import type { Test } from './fact.ts';
import type { WrittenProposal } from './proposal.ts';
import type { DatedNotice } from './regulation.ts';

export interface Matrix {
  /** ISO date of the day for which it is made. */
  readonly asOf: string;
  /** What is to be said of the regulation on that day. */
  readonly dated: readonly DatedNotice[];
  /** In the order of the regulation. */
  readonly matters: readonly MatrixMatter[];
}

export interface MatrixMatter {
  readonly matter: string;
  /** None of a matter that the text leaves open. */
  readonly rows: readonly MatrixRow[];
  /** What no rule decides; null where the rules leave nothing, or where that is not known. */
  readonly rest: MatrixRest | null;
  /** Whether what its entries say of one another was worked out: of too many cells it is not. */
  readonly proved: boolean;
}

/** The rules that ask for the same; what they ask of an amount, each for itself, are their bands. */
export interface MatrixRow {
  /** All have to hold. */
  readonly when: readonly Test[];
  /** In the order of the regulation. */
  readonly entries: readonly MatrixEntry[];
}

export interface MatrixEntry {
  readonly rule: string;
  /** What it asks for beyond its row: limits. */
  readonly limits: readonly Test[];
  /**
   * Where the rule applies its body always decides, unless a higher body's rule applies as well, or never since one
   * always does; null where that is not known.
   */
  readonly decides: 'always' | 'unless-higher' | 'never' | null;
  /** Rules that displace it where they apply too. */
  readonly overriddenBy: readonly string[];
  /** Points open to interpretation that could give some of its proposals to another body. */
  readonly doubts: readonly string[];
  /** A proposal that its body decides by this rule; null where there is none, or none is known. */
  readonly witness: WrittenProposal | null;
}

export interface MatrixRest {
  readonly doubts: readonly string[];
  readonly witness: WrittenProposal;
}
