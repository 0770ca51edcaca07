/** A counted vote: whether it is carried and by which figures, why not, and where the matter goes then. */
import { type Regulation, votingOf } from '../model/regulation.ts';
import type { Ballot, CountedShare, NextStep, Vote, VoteNote, VoteReason } from '../model/vote.ts';
import type { Voting, WritingCase } from '../model/voting.ts';
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
import { type VoteParams, type VoteWords, voteWordsFor } from './messages/vote.ts';
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
  readonly inOffice: number | null;
  readonly present: number | null;
  readonly for: number;
  readonly against: number | null;
  readonly silent: number | null;
  /** Null where it was not said. */
  readonly complex: boolean | null;
  readonly noSession: boolean | null;
  readonly outcome: Vote['outcome'];
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

export interface PresentedCount extends PresentedShare {
  /** How many members it is a share of. */
  readonly base: number;
  /** The fewest members that suffice. */
  readonly needed: number;
  readonly counted: number;
  /** How many were short. */
  readonly missing: number;
}

export interface PresentedNotice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

interface PresentedNext {
  readonly way: NextStep['way'];
  readonly body: string | null;
  /** The text lets either of several bodies decide: `body` is the highest, `candidates` are all. */
  readonly either?: true;
  readonly candidates?: readonly string[];
  readonly clauses: readonly string[];
  readonly message: string;
}

/** A counted vote in the words of a language, as `authority vote --format json` says it. */
export function presentVote(vote: Vote, regulation: Regulation, lang: Lang): PresentedVote {
  const { ballot, quorum, majority, quorate, outcome, carried, reasons, notes, next } = vote;
  const { body, way, work, members, cadre, importantDisagreement } = ballot;
  const view = viewOf(vote, regulation, lang);
  const { names, voting } = view;
  return {
    body,
    name: names.bodyInFull(body),
    way,
    ...(voting?.work && work !== undefined && { work: { code: work, name: voting.work.name[lang] } }),
    members,
    inOffice: ballot.inOffice ?? null,
    present: ballot.present ?? null,
    for: ballot.inFavour,
    against: ballot.against ?? null,
    silent: ballot.silent ?? null,
    cadre,
    importantDisagreement,
    complex: ballot.complex ?? null,
    noSession: ballot.noSession ?? null,
    outcome,
    carried,
    quorate,
    quorum: quorum && presentCount(quorum, lang),
    majority: majority && presentCount(majority, lang),
    reasons: reasons.map((one) => ({
      code: one.code,
      clauses: one.clauses,
      message: reasonMessage(one, view),
    })),
    notes: notes.map((one) => ({ code: one.code, clauses: one.clauses, message: noteMessage(one, view) })),
    next: next && presentNext(next, view),
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

/** What every sentence on a vote is made with. */
interface VoteView {
  readonly vote: Vote;
  readonly voting: Voting | undefined;
  readonly names: Names;
  readonly words: VoteWords;
  readonly lang: Lang;
}

function viewOf(vote: Vote, regulation: Regulation, lang: Lang): VoteView {
  const { body, work } = vote.ballot;
  const voting = votingOf(regulation, body, work);
  return { vote, voting, names: new Names(regulation, lang), words: voteWordsFor(lang), lang };
}

const CASE_FLAGS: Readonly<Record<WritingCase, string>> = {
  'not-complex': '--simple-matter',
  'no-session': '--unable-to-meet',
};

function paramsOf(
  { code, params }: VoteReason | VoteNote,
  { vote, voting, names, words }: VoteView,
): VoteParams {
  const { ballot, quorum, majority } = vote;
  const text = (key: string): string => String(params[key] ?? '');
  const cases = voting?.writing?.when?.any ?? [];
  return {
    body: names.bodyInFull(ballot.body),
    way: ballot.way,
    missing: String((code === 'not-quorate' ? quorum : majority)?.missing ?? 0),
    silent: String(ballot.silent ?? 0),
    unheard: text('unheard'),
    abstained: text('abstained'),
    members: String(ballot.members),
    cases: cases.map((one) => words.cases[one]).join(words.or),
    flags: cases.map((one) => CASE_FLAGS[one]).join(', '),
    divided: text('divided'),
  };
}

export function presentCount({ share, ...count }: CountedShare, lang: Lang): PresentedCount {
  return { ...presentShare(share, lang), ...count };
}

const sentence = (text: string | undefined): string => (text ? `${upperFirst(text)}.` : '');

function reasonMessage(reason: VoteReason, view: VoteView): string {
  const { voting, words, lang } = view;
  switch (reason.code) {
    case 'writing-doubtful':
      return sentence(voting?.writing?.doubt?.message[lang]);
    case 'cadre-writing-doubtful':
      return sentence(voting?.cadre?.inWriting?.message[lang]);
    default:
      return words.reasons[reason.code](paramsOf(reason, view));
  }
}

function noteMessage(note: VoteNote, view: VoteView): string {
  const { voting, words, lang } = view;
  switch (note.code) {
    case 'cadre':
      return sentence(voting?.cadre?.message[lang]);
    case 'unwritten':
      return sentence(voting?.unwritten?.message[lang]);
    case 'writing':
      return words.writingNote(voting?.writing?.note?.[lang] ?? '');
    case 'rule':
      return sentence(voting?.notes?.[Number(note.params.index)]?.message[lang]);
    default:
      return words.notes[note.code](paramsOf(note, view));
  }
}

function presentNext(next: NextStep, view: VoteView): PresentedNext {
  const { way, body, or, clauses } = next;
  const message = nextItems(next, view)
    .map((item) => item.message)
    .join(' ');
  const isEither = body !== null && or.length > 0;
  return {
    way,
    body,
    ...(isEither && { either: true as const, candidates: [body, ...or] }),
    clauses,
    message,
  };
}

/** What follows, step by step. */
function nextItems(next: NextStep, { voting, names, words, lang }: VoteView): PresentedNotice[] {
  const { way, clauses } = next;
  switch (way) {
    case 'session':
      return [{ code: way, clauses, message: words.toSession(names.bodyInFull(next.body ?? '')) }];
    case 'afterwards':
      return next.steps.map((index) => {
        const { clause, message } = voting!.afterwards![index]!;
        return { code: way, clauses: [clause], message: sentence(message[lang]) };
      });
    case 'body': {
      const { only, message } = voting!.divided!;
      const text =
        only === undefined ? sentence(message[lang]) : words.onlyOf(upperFirst(only[lang]), message[lang]);
      return [{ code: way, clauses, message: text }];
    }
  }
}

const TONES: Readonly<Record<Vote['outcome'], Tone>> = {
  carried: 'green',
  'not-carried': 'red',
  refused: 'red',
  open: 'yellow',
};

/** Reasons that a figure would take away: what follows hangs on it. */
const HANGING: ReadonlySet<VoteReason['code']> = new Set([
  'presence-unknown',
  'chair-unknown',
  'silence-unknown',
]);

function voteDocument(vote: Vote, regulation: Regulation, lang: Lang): Document {
  const words = voteWordsFor(lang);
  const { sections, headlines } = words;
  const { outcome, reasons, next } = vote;
  const presented = presentVote(vote, regulation, lang);
  const counts = countsOf(vote, words);
  const figures = records(
    counts.map((count) => countItem(count, words, lang)),
    words.columns,
    counts.map((count) => countRow(count, lang)),
  );
  const isHanging = reasons.some(({ code }) => HANGING.has(code));
  const silent = isHanging ? [] : [{ code: 'none', clauses: [], message: words.nextNotStated }];
  const follows = next === null ? silent : nextItems(next, viewOf(vote, regulation, lang));
  return [
    title(headlines[outcome], TONES[outcome], { capitals: true }),
    joined(subjectOf(presented, words).join(' · '), [span(regulation.title[lang], 'dim')]),
    only('text', [section(sections.counted, [figures])]),
    only('markdown', [figures]),
    section(sections.why, noticeItems(presented.reasons, raw('–', 'dim'), lang)),
    section(sections.notes, noticeItems(presented.notes, raw('!', 'yellow'), lang)),
    section(sections.next, noticeItems(follows, raw('→', 'dim'), lang)),
  ];
}

export function noticeItems(all: readonly PresentedNotice[], mark: Span, lang: Lang): Document {
  return [
    items(all.map(({ message, clauses }) => ({ mark, text: [span(message), ...citedIn(clauses, lang)] }))),
  ];
}

/** Who voted, and how. */
function subjectOf(vote: PresentedVote, words: VoteWords): string[] {
  const { name, work, way, members, inOffice, cadre, importantDisagreement, complex, noSession } = vote;
  return [
    name,
    ...(work === undefined ? [] : [work.name]),
    words.ways[way],
    words.members(String(members)),
    ...(inOffice === null ? [] : [words.inOffice(String(inOffice))]),
    ...(cadre ? [words.cadre] : []),
    ...(importantDisagreement ? [words.importantDisagreement] : []),
    ...(complex === null ? [] : [complex ? words.complex : words.notComplex]),
    ...(noSession === null ? [] : [noSession ? words.noSession : words.maySession]),
  ];
}

/** A figure beside the share that is asked of it; that none is stated a reason or a note says. */
export interface Count {
  readonly what: string;
  readonly counted: number;
  /** Null where the text states none. */
  readonly share: CountedShare | null;
}

/** In writing nobody is present. */
function countsOf({ ballot, quorum, majority }: Vote, words: VoteWords): Count[] {
  const { present, inFavour, against, way } = ballot;
  const count = (what: string, figure: number, share: CountedShare | null): Count => ({
    what,
    counted: share?.counted ?? figure,
    share,
  });
  return [
    ...(present === undefined || way === 'writing' ? [] : [count(words.present, present, quorum)]),
    count(words.inFavour, inFavour, majority),
    ...(against === undefined ? [] : [count(words.against, against, null)]),
  ];
}

export function countItem(
  { what, counted, share }: Count,
  words: Pick<VoteWords, 'counted'>,
  lang: Lang,
): Item {
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

export function countRow({ what, counted, share }: Count, lang: Lang): string[] {
  if (share === null) return [what, String(counted), '', '', ''];
  const { message, clause } = share.share;
  return [what, String(counted), String(share.needed), message[lang], official(clause, lang)];
}

function citedIn(clauses: readonly string[], lang: Lang): Span[] {
  return cited(clauses.map((id) => official(id, lang)));
}
