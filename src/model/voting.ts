/** How bodies come to a decision, as a regulation states it. What is absent its text does not state. */
import type { Remark, Words } from './words.ts';

export interface Voting {
  readonly body: string;
  /** The kind of work that is voted on, of a body of which the text tells several apart. */
  readonly work?: Work;
  readonly session?: {
    /** How many of the members must be there. */
    readonly quorum?: Share;
    readonly carried?: Share;
    /** As many for as against: the side of the chair decides. */
    readonly tie?: VotingNote;
  };
  /** Asking the members in writing instead of a session; absent: the text does not provide for it. */
  readonly writing?: Writing;
  /** What else the text says that bears on asking in writing, where it does not provide for it. */
  readonly unwritten?: VotingNote;
  /** Cadre matters: how they are voted on. */
  readonly cadre?: CadreVoting;
  /** Where the members differ and the decision is not carried. */
  readonly divided?: Divided;
  /** What follows a decision. */
  readonly afterwards?: readonly Afterwards[];
  /** What else the clauses say of it. */
  readonly notes?: readonly LimitedNote[];
  /** Extraordinary sessions: who calls them, and how many members may ask for one. */
  readonly convene?: Convening;
}

export interface Work {
  readonly code: string;
  readonly name: Words;
  /** What is decided by these clauses or below them is of this kind; the first kind that names it counts. */
  readonly under: readonly string[];
}

export interface Writing {
  readonly clause: string;
  /** The words that provide for it. */
  readonly quote?: string;
  readonly carried?: Share;
  /** Any one of these suffices for asking in writing; absent: the text names no such condition. */
  readonly when?: { readonly any: readonly WritingCase[]; readonly quote?: string };
  /** Never on cadre matters. */
  readonly neverCadre: boolean;
  /** Important disagreement takes the matter to a session, however many agree. */
  readonly disagreementToSession: boolean;
  /** Who has not answered by the date counts as agreeing. */
  readonly silenceAgrees: boolean;
  /** The words that fix those three. */
  readonly quotes?: Readonly<Partial<Record<WritingFlag, string>>>;
  /** Why it is doubtful whether the members may be asked at all. */
  readonly doubt?: Remark & { readonly clauses: readonly string[] };
  /** When it may be done, and what else the clause says. */
  readonly note?: Words;
}

export const WRITING_FLAGS = ['neverCadre', 'disagreementToSession', 'silenceAgrees'] as const;
export type WritingFlag = (typeof WRITING_FLAGS)[number];

export const WRITING_CASES = ['not-complex', 'no-session'] as const;
export type WritingCase = (typeof WRITING_CASES)[number];

export interface VotingNote {
  readonly clause: string;
  /** The few words that fix it. */
  readonly quote?: string;
  readonly message: Words;
}

export interface CadreVoting extends VotingNote {
  /** By ballot paper. */
  readonly ballot: boolean;
  /** Why it is doubtful whether cadre matters may be settled in writing. */
  readonly inWriting?: VotingNote;
}

export interface Divided extends VotingNote {
  /** Code of the body; absent where the text names none. */
  readonly to?: string;
  /** Lower bodies that the text names beside it without choosing. */
  readonly or?: readonly string[];
  /** Of which matters alone the text says so; of all others it says nothing. */
  readonly only?: Words;
  /** Only of cadre matters. */
  readonly cadreOnly: boolean;
}

/** A note that stands for one way of voting, or for cadre matters or all others, alone. */
export interface LimitedNote extends VotingNote {
  readonly way?: 'session' | 'writing';
  readonly cadre?: boolean;
}

interface Afterwards extends LimitedNote {
  readonly to?: string;
}

export interface Convening extends VotingNote {
  /** Code of the body that calls the session, or a person's office in words; absent: the text does not say. */
  readonly by?: string | Words;
  /** How many must ask; absent: the text does not say that members may. */
  readonly share?: Share;
}

export const SHARE_BASES = ['all', 'in-office', 'present'] as const;
/** What a share is a part of: all members, those in office, those who are there. */
export type ShareBase = (typeof SHARE_BASES)[number];

/** A part of the members, as an exact fraction: `from` 2/3 is at least two thirds, `above` 1/2 more than half. */
export interface Share {
  readonly word: 'from' | 'above';
  readonly numerator: number;
  readonly denominator: number;
  readonly of: ShareBase;
  readonly clause: string;
  /** The few words of the text that give its word, its value and its base. */
  readonly quote?: string;
  /** In our own words. */
  readonly message: Words;
}

/** Whether the text says anything of how the body decides: it may only say who calls its sessions. */
export function statesVotes({ body: _, convene: _convene, ...rest }: Voting): boolean {
  return Object.keys(rest).length > 0;
}

/** Every clause that says how the body comes to a decision, and those whose work it is that is voted on. */
export function clausesOfVoting(voting: Voting): string[] {
  const { work, session, writing, unwritten, cadre, divided, afterwards = [], notes = [], convene } = voting;
  const stated = [
    ...[session?.quorum, session?.carried, session?.tie, writing, writing?.carried, unwritten],
    ...[cadre, cadre?.inWriting, divided, ...afterwards, ...notes, convene, convene?.share],
  ];
  const clauses = stated.flatMap((one) => (one === undefined ? [] : [one.clause]));
  return [...clauses, ...(writing?.doubt?.clauses ?? []), ...(work?.under ?? [])];
}

/** What of a body's votes its regulation quotes words for. */
export type QuotedPart =
  | 'quorum'
  | 'carried'
  | 'tie'
  | 'writing'
  | 'writing-carried'
  | 'writing-when'
  | 'never-cadre'
  | 'disagreement-to-session'
  | 'silence-agrees'
  | 'unwritten'
  | 'cadre'
  | 'cadre-in-writing'
  | 'divided'
  | 'afterwards'
  | 'note'
  | 'convene'
  | 'convene-share';

/** Words that a regulation quotes of the clause, and what they fix. */
export interface VotingQuote {
  readonly part: QuotedPart;
  readonly clause: string;
  readonly quote: string;
}

const FLAG_PARTS: Readonly<Record<WritingFlag, QuotedPart>> = {
  neverCadre: 'never-cadre',
  disagreementToSession: 'disagreement-to-session',
  silenceAgrees: 'silence-agrees',
};

export function quotesOfVoting(voting: Voting): VotingQuote[] {
  const { session, writing, unwritten, cadre, divided, afterwards = [], notes = [], convene } = voting;
  const quoted = (part: QuotedPart, clause: string | undefined, quote: string | undefined): VotingQuote[] =>
    clause === undefined || quote === undefined ? [] : [{ part, clause, quote }];
  const of = (part: QuotedPart, one: { clause: string; quote?: string } | undefined): VotingQuote[] =>
    quoted(part, one?.clause, one?.quote);
  return [
    ...of('quorum', session?.quorum),
    ...of('carried', session?.carried),
    ...of('tie', session?.tie),
    ...of('writing', writing),
    ...of('writing-carried', writing?.carried),
    ...quoted('writing-when', writing?.clause, writing?.when?.quote),
    ...WRITING_FLAGS.flatMap((flag) => quoted(FLAG_PARTS[flag], writing?.clause, writing?.quotes?.[flag])),
    ...of('unwritten', unwritten),
    ...of('cadre', cadre),
    ...of('cadre-in-writing', cadre?.inWriting),
    ...of('divided', divided),
    ...afterwards.flatMap((one) => of('afterwards', one)),
    ...notes.flatMap((one) => of('note', one)),
    ...of('convene', convene),
    ...of('convene-share', convene?.share),
  ];
}
