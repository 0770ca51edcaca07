/** The way a file goes once its body is known, and how bodies come to a decision. */
import type { Test } from './test.ts';
import type { Words } from './words.ts';

/** What to do once the body is known: a step of the way that a file goes. In the order of the procedure. */
export interface Advice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: Words;
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

/** How a body comes to a decision. What is absent the text does not state. */
export interface Voting {
  readonly body: string;
  readonly session?: {
    /** How many of the members must be there. */
    readonly quorum?: Share;
    readonly carried?: Share;
  };
  /** Asking the members in writing instead of a session; absent: the text does not provide for it. */
  readonly writing?: Writing;
  /** Cadre matters: how they are voted on. */
  readonly cadre?: VotingNote;
  /** Where the decision is not carried. */
  readonly divided?: VotingNote & { readonly to?: string };
  /** What else the clauses say of it. */
  readonly notes?: readonly VotingNote[];
}

export interface Writing {
  readonly clause: string;
  readonly carried?: Share;
  /** Never on cadre matters. */
  readonly neverCadre: boolean;
  /** Important disagreement takes the matter to a session, however many agree. */
  readonly disagreementToSession: boolean;
  /** Who has not answered by the date counts as agreeing. */
  readonly silenceAgrees: boolean;
  /** When it may be done, and what else the clause says. */
  readonly note?: Words;
}

export interface VotingNote {
  readonly clause: string;
  readonly message: Words;
}

/** A part of all members, as an exact fraction: `from` 2/3 is at least two thirds, `above` 1/2 more than half. */
export interface Share {
  readonly word: 'from' | 'above';
  readonly numerator: number;
  readonly denominator: number;
  readonly clause: string;
  /** In the words that fix it. */
  readonly message: Words;
}

/** Every clause that says how the body comes to a decision. */
export function clausesOfVoting({ session, writing, cadre, divided, notes = [] }: Voting): string[] {
  const stated = [session?.quorum, session?.carried, writing, writing?.carried, cadre, divided, ...notes];
  return stated.flatMap((one) => (one === undefined ? [] : [one.clause]));
}
