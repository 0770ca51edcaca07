/** The steps of a file: what is to be done once the body is known, who does it, and when it falls. */
import type { Test } from './fact.ts';
import type { Remark, Words } from './words.ts';

/** A person's office or an organ that takes part in a file and is no deciding body. */
export interface Participant {
  readonly code: string;
  readonly name: Words;
}

/** What someone does in a stage of a file, about in the order in which it comes. */
export const DEEDS = [
  'proposes',
  'prepares',
  'comments',
  'agrees',
  'submits',
  'sends',
  'appraises',
  'assigns',
  'convenes',
  'invites',
  'admits',
  'chairs',
  'stands-in',
  'decides',
  'records',
  'signs',
  'issues',
  'approves',
  'acts-for-state',
  'executes',
  'oversees',
  'informs',
  'reports',
] as const;

export type Deed = (typeof DEEDS)[number];

/** The deeds that are done to someone, whom a stage may name under `to`. */
export const ADDRESSED: readonly Deed[] = ['proposes', 'submits', 'sends', 'informs', 'reports'];

/** In place of a code: the body that decides, whichever it is. */
export const AUTHORITY = 'authority';

/** Codes of bodies and participants: one, any one of several, or all of several together. */
export interface Actors {
  readonly kind: 'one' | 'any' | 'all';
  readonly codes: readonly string[];
}

/**
 * What to do once the body is known: a step of the procedure of a file, in its order. One that says who does what is a
 * stage of the file's route.
 */
export interface Advice extends Remark {
  readonly code: string;
  readonly clauses: readonly string[];
  /** The advice stands when the body is one of these (empty: any) … */
  readonly bodies: readonly string[];
  /** … the matter one of these (empty: any) … */
  readonly matters: readonly string[];
  /** … one of these rules decides (empty: any) … */
  readonly rules: readonly string[];
  /** … a rule decides that stands on one of these clauses or below it (empty: any) … */
  readonly under: readonly string[];
  /** … the outcome is this (absent: any decided or residual one) … */
  readonly outcome?: 'decided' | 'residual';
  /** … and these are known to hold. */
  readonly when: readonly Test[];
  /** Shown with a result; otherwise only where the procedure is printed whole. */
  readonly shown: boolean;
  readonly due?: Due;
  readonly who?: Actors;
  readonly does?: Deed;
  /** To whom, of one of {@link ADDRESSED}. */
  readonly to?: Actors;
  /** Put to a vote of the body: of the kind of work with this code, or, where true, as what is decided is voted on. */
  readonly votes?: true | string;
  /** Regulations by which the step itself is gone, each from a day or before one. */
  readonly through?: readonly Through[];
}

/** When a step falls, counted from the session. */
export interface Due {
  readonly word: 'before' | 'on' | 'after';
  /** How many days before or after; 0 on the day itself; null where the text leaves the number blank. */
  readonly days: number | null;
  /** Working days; otherwise every day counts. */
  readonly working: boolean;
  /** Whether it stands for extraordinary sessions too. */
  readonly extraordinary: boolean;
  /** Where that can be read otherwise: how. */
  readonly extraordinaryDoubt?: Words;
  /** What is due, in a few words. */
  readonly label: Words;
}

/** The own procedure of another body, under the regulation of that body: for days d with `from` ≤ d < `before`. */
export interface Through {
  /** Id of the regulation. */
  readonly regulation: string;
  readonly from?: string;
  readonly before?: string;
}
