/** What a regulation knows its text by: of every clause a digest of its words, and what they state. */
import type { WordRun } from './text-difference.ts';

export interface SourceRecord {
  /** Id of the regulation. */
  readonly regulation: string;
  /** What the regulation stated when the text was accepted, by what it is about. */
  readonly stated: Readonly<Record<string, string>>;
  /** In the order of the text, the words around its clauses with them: `before`, `chapter 4`, `after`. */
  readonly clauses: readonly ClauseRecord[];
}

export interface ClauseRecord {
  readonly id: string;
  /** SHA-256 of its own words, apart from how they are set, in hexadecimal digits; absent where someone took it out. */
  readonly digest?: string;
  readonly claims: Claims;
}

/**
 * `bodies`, `figures`, `classes`, `numbers`: in the order of the text. The others are told by word, `trừ ×2` for one that
 * stands twice, in the order of the alphabet. `marks`: what parts the items of a list.
 */
export const CLAIM_KINDS = [
  'bodies',
  'figures',
  'classes',
  'numbers',
  'verbs',
  'exceptions',
  'negations',
  'modals',
  'conditions',
  'agreement',
  'marks',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type Claims = Readonly<Partial<Record<ClaimKind, readonly string[]>>>;

/** What is different between a record and a text. */
export type RecordFinding =
  | { readonly code: 'clause-new'; readonly clause: string }
  | { readonly code: 'clause-gone'; readonly clause: string }
  /** What the record has and the text has not any more, and the other way. */
  | {
      readonly code: 'claims-changed';
      readonly clause: string;
      readonly kind: ClaimKind;
      readonly recorded: readonly string[];
      readonly found: readonly string[];
    }
  /** The regulation states otherwise, or no longer, or newly (''), than when the text was accepted. */
  | {
      readonly code: 'statement-changed';
      readonly about: string;
      readonly recorded: string;
      readonly found: string;
    }
  /** Its digest is another; `words`: what was changed, where an older text is given. */
  | { readonly code: 'words-changed'; readonly clause: string; readonly words?: readonly WordRun[] };
