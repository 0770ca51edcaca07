/** A counted vote: whether it is carried and by which figures, why not, and where the matter goes then. */
import { type Regulation, votingOf } from '../model/regulation.ts';
import type { Ballot, CountedShare, NextStep, Vote, VoteNote, VoteReason } from '../model/vote.ts';
import type { Voting } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import {
  cited,
  type Document,
  type Item,
  items,
  joined,
  labelled,
  only,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, type Span, span, type Tone } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { type VoteParams, type VoteWords, voteWordsFor } from './messages/procedure.ts';
import { Names, official, upperFirst } from './names.ts';
import { type PresentedShare, presentShare } from './voting.ts';

export function voteReport(vote: Vote, regulation: Regulation, lang: Lang): Report {
  return {
    json: () => presentVote(vote, regulation, lang),
    document: () => voteDocument(vote, regulation, lang),
  };
}

/** The JSON form. Keys and codes are fixed; messages and official names follow the language. */
export interface PresentedVote
  extends Pick<Ballot, 'body' | 'way' | 'members' | 'cadre' | 'importantDisagreement'> {
  readonly name: string;
  /** Of a body that votes on several kinds of work in ways of their own. */
  readonly work?: { readonly code: string; readonly name: string };
  readonly present: number | null;
  readonly for: number;
  readonly silent: number | null;
  /** Null: open, since the text does not state it. */
  readonly carried: boolean | null;
  /** Null: the text states no quorum, or the members were asked in writing. */
  readonly quorate: boolean | null;
  readonly quorum: PresentedCount | null;
  readonly majority: PresentedCount | null;
  /** Why it is not carried, or open. */
  readonly reasons: readonly PresentedNotice[];
  readonly notes: readonly PresentedNotice[];
  readonly next: PresentedNext | null;
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

interface PresentedCount extends PresentedShare {
  /** The fewest members that suffice. */
  readonly needed: number;
  readonly counted: number;
  /** How many were short. */
  readonly missing: number;
}

interface PresentedNotice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

interface PresentedNext {
  readonly way: NextStep['way'];
  readonly body: string | null;
  readonly clauses: readonly string[];
  readonly message: string;
}

/** A counted vote in the words of a language, as `authority vote --format json` says it. */
export function presentVote(vote: Vote, regulation: Regulation, lang: Lang): PresentedVote {
  const { ballot, quorum, majority, quorate, carried, reasons, notes, next } = vote;
  const { body, way, work, members, present, inFavour, silent, cadre, importantDisagreement } = ballot;
  const words = voteWordsFor(lang);
  const names = new Names(regulation, lang);
  const voting = votingOf(regulation, body, work);
  const params = { body: names.bodyInFull(body), way, silent: String(silent ?? 0) };
  return {
    body,
    name: names.bodyInFull(body),
    way,
    ...(voting?.work && { work: { code: voting.work.code, name: voting.work.name[lang] } }),
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
    reasons: reasons.map(({ code, clauses }: VoteReason) => {
      const missing = String((code === 'not-quorate' ? quorum : majority)?.missing ?? 0);
      return { code, clauses, message: words.reasons[code]({ ...params, missing }) };
    }),
    notes: notes.map((note) => {
      const message = noteMessage(note, voting, { ...params, missing: '' }, words, lang);
      return { code: note.code, clauses: note.clauses, message };
    }),
    next: next && {
      way: next.way,
      body: next.body,
      clauses: next.clauses,
      message: nextMessage(next, voting, names, words),
    },
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

function presentCount({ share, needed, counted, missing }: CountedShare, lang: Lang): PresentedCount {
  return { ...presentShare(share, lang), needed, counted, missing };
}

function noteMessage(
  { code, params: { index } }: VoteNote,
  voting: Voting | undefined,
  params: VoteParams,
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
      return words.notes[code](params);
  }
}

function nextMessage(next: NextStep, voting: Voting | undefined, names: Names, words: VoteWords): string {
  if (next.way === 'session') return words.toSession(names.bodyInFull(next.body ?? ''));
  return `${upperFirst(voting?.divided?.message[names.lang] ?? '')}.`;
}

function voteDocument(vote: Vote, regulation: Regulation, lang: Lang): Document {
  const words = voteWordsFor(lang);
  const { sections } = words;
  const { carried } = vote;
  const presented = presentVote(vote, regulation, lang);
  const headline = carried === null ? words.open : carried ? words.carried : words.notCarried;
  const tone: Tone = carried === null ? 'yellow' : carried ? 'green' : 'red';
  const counts = countsOf(vote, words);
  const figures = records(
    counts.map((count) => countItem(count, words, lang)),
    words.columns,
    counts.map((count) => countRow(count, lang)),
  );
  const notices = (all: readonly PresentedNotice[], mark: Span): Document => [
    items(all.map(({ message, clauses }) => ({ mark, text: [span(message), ...citedIn(clauses, lang)] }))),
  ];
  const next = presented.next === null ? [] : [{ ...presented.next, code: presented.next.way }];
  return [
    title(headline, tone, { capitals: true }),
    joined(subjectOf(presented, words).join(' · '), [span(regulation.title[lang], 'dim')]),
    only('text', [section(sections.counted, [figures])]),
    only('markdown', [figures]),
    section(sections.why, notices(presented.reasons, raw('–', 'dim'))),
    section(sections.notes, notices(presented.notes, raw('!', 'yellow'))),
    section(sections.next, notices(next, raw('→', 'dim'))),
  ];
}

/** Who voted, and how. */
function subjectOf(
  { name, way, members, cadre, importantDisagreement }: PresentedVote,
  words: VoteWords,
): string[] {
  return [
    name,
    words.ways[way],
    words.members(String(members)),
    ...(cadre ? [words.cadre] : []),
    ...(importantDisagreement ? [words.importantDisagreement] : []),
  ];
}

/** A figure beside the share that is asked of it; that none is stated a reason or a note says. */
interface Count {
  readonly what: string;
  readonly counted: number;
  /** Null where the text states none. */
  readonly share: CountedShare | null;
}

/** In writing nobody is present. */
function countsOf({ ballot, quorum, majority }: Vote, words: VoteWords): Count[] {
  const { present, inFavour, way } = ballot;
  const count = (what: string, figure: number, share: CountedShare | null): Count => ({
    what,
    counted: share?.counted ?? figure,
    share,
  });
  return [
    ...(present === undefined || way === 'writing' ? [] : [count(words.present, present, quorum)]),
    count(words.inFavour, inFavour, majority),
  ];
}

function countItem({ what, counted, share }: Count, words: VoteWords, lang: Lang): Item {
  if (share === null) return { mark: raw('–', 'dim'), text: labelled(what, String(counted)) };
  const { needed, missing, share: asked } = share;
  const figures = words.counted(String(counted), String(needed), missing === 0 ? '' : String(missing));
  const rule = asked.message[lang];
  return {
    mark: missing === 0 ? raw('✓', 'green') : raw('✗', 'red'),
    text: [
      ...labelled(what, figures),
      ...(rule === '' ? [] : [span(`· ${rule}`, 'cyan')]),
      ...citedIn([asked.clause], lang),
    ],
  };
}

function countRow({ what, counted, share }: Count, lang: Lang): string[] {
  if (share === null) return [what, String(counted), '', '', ''];
  const { message, clause } = share.share;
  return [what, String(counted), String(share.needed), message[lang], official(clause, lang)];
}

function citedIn(clauses: readonly string[], lang: Lang): Span[] {
  return cited(clauses.map((id) => official(id, lang)));
}
