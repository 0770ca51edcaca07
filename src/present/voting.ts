/** Rules on voting as JSON: what is absent in the regulation is null, since the text does not state it. */
import type {
  CadreVoting,
  Divided,
  Share,
  Voting,
  VotingNote,
  Writing,
  WritingCase,
} from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { official } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';

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
  /** What else the text says that bears on asking in writing, where it does not provide for it. */
  readonly unwritten?: PresentedNote;
  readonly cadre: (PresentedNote & { readonly ballot: boolean; readonly inWriting?: PresentedNote }) | null;
  readonly divided: PresentedDivision | null;
  readonly notes: readonly PresentedNote[];
}

interface PresentedDivision extends PresentedNote {
  readonly to: string | null;
  /** Lower bodies that the text names beside it without choosing. */
  readonly or?: readonly string[];
  /** Of which matters alone the text says so. */
  readonly only?: string;
}

interface PresentedWriting
  extends Pick<Writing, 'clause' | 'neverCadre' | 'disagreementToSession' | 'silenceAgrees'> {
  readonly official: string;
  readonly carried: PresentedShare | null;
  readonly note: string | null;
  /** Any one of these suffices for asking in writing; absent where the text names no such condition. */
  readonly when?: readonly WritingCase[];
  /** Why it is doubtful whether the members may be asked at all. */
  readonly doubt?: { readonly clauses: readonly string[]; readonly message: string };
}

export function presentVoting(voting: Voting, lang: Lang): PresentedVoting {
  const { work, session, writing, unwritten, cadre, divided, notes = [] } = voting;
  return {
    ...(work && { work: { code: work.code, name: work.name[lang] } }),
    session: { quorum: shareOrNull(session?.quorum, lang), carried: shareOrNull(session?.carried, lang) },
    writing: writing === undefined ? null : presentWriting(writing, lang),
    ...(unwritten && { unwritten: presentNote(unwritten, lang) }),
    cadre: cadre === undefined ? null : presentCadre(cadre, lang),
    divided: divided === undefined ? null : presentDivision(divided, lang),
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
  const { clause, neverCadre, disagreementToSession, silenceAgrees, when, doubt } = writing;
  return {
    clause,
    official: official(clause, lang),
    carried: shareOrNull(writing.carried, lang),
    neverCadre,
    disagreementToSession,
    silenceAgrees,
    note: writing.note?.[lang] ?? null,
    ...(when && { when: when.any }),
    ...(doubt && { doubt: { clauses: doubt.clauses, message: joinedRemark(remarkText(doubt, lang)) } }),
  };
}

function presentCadre(cadre: CadreVoting, lang: Lang): NonNullable<PresentedVoting['cadre']> {
  const { ballot, inWriting } = cadre;
  return {
    ...presentNote(cadre, lang),
    ballot,
    ...(inWriting && { inWriting: presentNote(inWriting, lang) }),
  };
}

function presentDivision(divided: Divided, lang: Lang): PresentedDivision {
  const { to = null, or, only } = divided;
  return { to, ...(or && { or }), ...presentNote(divided, lang), ...(only && { only: only[lang] }) };
}

function presentNote({ clause, message }: VotingNote, lang: Lang): PresentedNote {
  return { clause, official: official(clause, lang), message: message[lang] };
}
