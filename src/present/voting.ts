/** Rules on voting as JSON: what is absent in the regulation is null, since the text does not state it. */
import type { Share, Voting, VotingNote, Writing } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { official } from './names.ts';

export interface PresentedShare {
  /** `from` 2/3: at least; `above` 1/2: more than. */
  readonly word: Share['word'];
  readonly fraction: string;
  readonly of: Share['of'];
  /** The words of the text; absent where the regulation quotes none. */
  readonly quote?: string;
  readonly clause: string;
  readonly official: string;
  readonly message: string;
}

interface PresentedNote {
  readonly clause: string;
  readonly official: string;
  readonly message: string;
}

export interface PresentedVoting {
  /** The kind of work, of a body that votes on several in ways of their own. */
  readonly work?: { readonly code: string; readonly name: string };
  readonly session: { readonly quorum: PresentedShare | null; readonly carried: PresentedShare | null };
  readonly writing: PresentedWriting | null;
  readonly cadre: PresentedNote | null;
  readonly divided: (PresentedNote & { readonly to: string | null }) | null;
  readonly notes: readonly PresentedNote[];
}

interface PresentedWriting
  extends Pick<Writing, 'clause' | 'neverCadre' | 'disagreementToSession' | 'silenceAgrees'> {
  readonly official: string;
  readonly carried: PresentedShare | null;
  readonly note: string | null;
}

export function presentVoting(voting: Voting, lang: Lang): PresentedVoting {
  const { work, session, writing, cadre, divided, notes = [] } = voting;
  return {
    ...(work && { work: { code: work.code, name: work.name[lang] } }),
    session: { quorum: shareOrNull(session?.quorum, lang), carried: shareOrNull(session?.carried, lang) },
    writing: writing === undefined ? null : presentWriting(writing, lang),
    cadre: cadre === undefined ? null : presentNote(cadre, lang),
    divided: divided === undefined ? null : { to: divided.to ?? null, ...presentNote(divided, lang) },
    notes: notes.map((note) => presentNote(note, lang)),
  };
}

export function presentShare(share: Share, lang: Lang): PresentedShare {
  const { word, numerator, denominator, of, quote, clause, message } = share;
  return {
    word,
    fraction: `${numerator}/${denominator}`,
    of,
    ...(quote !== undefined && { quote }),
    clause,
    official: official(clause, lang),
    message: message[lang],
  };
}

function shareOrNull(share: Share | undefined, lang: Lang): PresentedShare | null {
  return share === undefined ? null : presentShare(share, lang);
}

function presentWriting(writing: Writing, lang: Lang): PresentedWriting {
  const { clause, neverCadre, disagreementToSession, silenceAgrees } = writing;
  return {
    clause,
    official: official(clause, lang),
    carried: shareOrNull(writing.carried, lang),
    neverCadre,
    disagreementToSession,
    silenceAgrees,
    note: writing.note?.[lang] ?? null,
  };
}

function presentNote({ clause, message }: VotingNote, lang: Lang): PresentedNote {
  return { clause, official: official(clause, lang), message: message[lang] };
}
