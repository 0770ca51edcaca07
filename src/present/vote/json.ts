/** A counted vote as JSON. Keys and codes are fixed; messages and official names follow the language. */
import type { Regulation } from '../../model/regulation.ts';
import type { CountedShare, Vote, VoteWay } from '../../model/vote.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { type PresentedShare, presentShare } from '../voting.ts';
import { type ToldNotice, tellVote } from './told.ts';

export interface PresentedVote {
  readonly body: string;
  readonly name: string;
  readonly way: VoteWay;
  readonly members: number;
  readonly present: number | null;
  readonly for: number;
  readonly silent: number | null;
  readonly cadre: boolean;
  readonly importantDisagreement: boolean;
  /** Null: open, since the text does not state it. */
  readonly carried: boolean | null;
  /** Null: the text states no quorum, or the members were asked in writing. */
  readonly quorate: boolean | null;
  readonly quorum: PresentedCount | null;
  readonly majority: PresentedCount | null;
  /** Why it is not carried, or open. */
  readonly reasons: readonly ToldNotice[];
  readonly notes: readonly ToldNotice[];
  readonly next: PresentedNext | null;
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

export interface PresentedCount extends PresentedShare {
  /** The fewest members that suffice. */
  readonly needed: number;
  readonly counted: number;
  /** How many were short. */
  readonly missing: number;
}

export interface PresentedNext {
  readonly way: 'session' | 'body';
  readonly body: string | null;
  readonly clauses: readonly string[];
  readonly message: string;
}

export function voteJson(vote: Vote, regulation: Regulation, { lang }: RenderOptions): string {
  return toJson(presentVote(vote, regulation, lang));
}

/** The JSON form of a counted vote. */
export function presentVote(vote: Vote, regulation: Regulation, lang: Lang): PresentedVote {
  const { ballot, quorum, majority, quorate, carried, next } = vote;
  const { body, way, members, present, inFavour, silent, cadre, importantDisagreement } = ballot;
  const told = tellVote(vote, regulation, lang);
  return {
    body,
    name: told.subject[0]!,
    way,
    members,
    present: present ?? null,
    for: inFavour,
    silent: silent ?? null,
    cadre,
    importantDisagreement,
    carried,
    quorate,
    quorum: quorum && presentCount(quorum, lang),
    majority: majority && presentCount(majority, lang),
    reasons: told.reasons,
    notes: told.notes,
    next: next && {
      way: next.way,
      body: next.body,
      clauses: next.clauses,
      message: told.next!.message,
    },
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

function presentCount({ share, needed, counted, missing }: CountedShare, lang: Lang): PresentedCount {
  return { ...presentShare(share, lang), needed, counted, missing };
}
