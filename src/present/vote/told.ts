/** A counted vote in words. */
import type { Regulation, Voting } from '../../model/regulation.ts';
import type { CountedShare, NextStep, Vote, VoteNote, VoteReason } from '../../model/vote.ts';
import type { Lang } from '../../model/words.ts';
import { type VoteParams, type VoteWords, voteWordsFor } from '../messages/procedure.ts';
import { Names, upperFirst } from '../names.ts';

export interface ToldVote {
  readonly headline: string;
  /** Who voted, and how. */
  readonly subject: readonly string[];
  readonly counted: readonly ToldCount[];
  readonly reasons: readonly ToldNotice[];
  readonly notes: readonly ToldNotice[];
  readonly next: ToldNotice | null;
}

/** A figure beside the share that is asked of it; that none is stated a reason or a note says. */
export interface ToldCount {
  readonly what: string;
  readonly counted: number;
  /** Null where the text states none. */
  readonly share: CountedShare | null;
  readonly text: string;
  /** The regulation's words for the share. */
  readonly rule: string;
  readonly clauses: readonly string[];
}

export interface ToldNotice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

export function tellVote(vote: Vote, regulation: Regulation, lang: Lang): ToldVote {
  const words = voteWordsFor(lang);
  const names = new Names(regulation, lang);
  const { ballot, carried, reasons, notes, next } = vote;
  const voting = regulation.voting?.find(({ body }) => body === ballot.body);
  const params = paramsOf(vote, names);
  return {
    headline: carried === null ? words.open : carried ? words.carried : words.notCarried,
    subject: [
      names.bodyInFull(ballot.body),
      words.ways[ballot.way],
      words.members(String(ballot.members)),
      ...(ballot.cadre ? [words.cadre] : []),
      ...(ballot.importantDisagreement ? [words.importantDisagreement] : []),
    ],
    counted: countsOf(vote, words, lang),
    reasons: reasons.map((reason) => tellReason(reason, vote, params, words)),
    notes: notes.map((note) => ({
      ...codeAndClauses(note),
      message: noteMessage(note, voting, params, words, lang),
    })),
    next: next && { code: next.way, clauses: next.clauses, message: nextMessage(next, voting, names, words) },
  };
}

/** The figures beside what is asked of them. In writing nobody is present. */
function countsOf({ ballot, quorum, majority }: Vote, words: VoteWords, lang: Lang): ToldCount[] {
  const { present, inFavour } = ballot;
  const tell = (what: string, counted: number, share: CountedShare | null): ToldCount => {
    if (share === null) return { what, counted, share, text: String(counted), rule: '', clauses: [] };
    const missing = share.missing === 0 ? '' : String(share.missing);
    return {
      what,
      counted: share.counted,
      share,
      text: words.counted(String(share.counted), String(share.needed), missing),
      rule: share.share.message[lang],
      clauses: [share.share.clause],
    };
  };
  return [
    ...(present === undefined || ballot.way === 'writing' ? [] : [tell(words.present, present, quorum)]),
    tell(words.inFavour, inFavour, majority),
  ];
}

function paramsOf({ ballot }: Vote, names: Names): Omit<VoteParams, 'missing'> {
  return { body: names.bodyInFull(ballot.body), way: ballot.way, silent: String(ballot.silent ?? 0) };
}

function tellReason(
  reason: VoteReason,
  { quorum, majority }: Vote,
  params: Omit<VoteParams, 'missing'>,
  words: VoteWords,
): ToldNotice {
  const short = reason.code === 'not-quorate' ? quorum : majority;
  const message = words.reasons[reason.code]({ ...params, missing: String(short?.missing ?? 0) });
  return { ...codeAndClauses(reason), message };
}

function noteMessage(
  { code, params: { index } }: VoteNote,
  voting: Voting | undefined,
  params: Omit<VoteParams, 'missing'>,
  words: VoteWords,
  lang: Lang,
): string {
  const sentence = (text: string | undefined): string => (text ? `${upperFirst(text)}.` : '');
  switch (code) {
    case 'cadre':
      return sentence(voting?.cadre?.message[lang]);
    case 'writing':
      return words.writingNote(voting?.writing?.note?.[lang] ?? '');
    case 'rule':
      return sentence(voting?.notes?.[Number(index)]?.message[lang]);
    default:
      return words.notes[code]({ ...params, missing: '' });
  }
}

function nextMessage(next: NextStep, voting: Voting | undefined, names: Names, words: VoteWords): string {
  if (next.way === 'session') return words.toSession(names.bodyInFull(next.body ?? ''));
  return `${upperFirst(voting?.divided?.message[names.lang] ?? '')}.`;
}

function codeAndClauses({ code, clauses }: VoteReason | VoteNote): Pick<ToldNotice, 'code' | 'clauses'> {
  return { code, clauses };
}
