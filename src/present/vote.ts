/** A counted vote: whether it is carried and by which figures, why not, and where the matter goes then. */
import { type Regulation, votingOf } from '../model/regulation.ts';
import type { Ballot, CountedShare, NextStep, Vote, VoteNote, VoteReason } from '../model/vote.ts';
import type { Voting, WritingCase } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { type Document, items, joined, only, records, section, title } from './document/document.ts';
import { raw, type Span, span, type Tone } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { type VoteParams, type VoteWords, voteWordsFor } from './messages/vote.ts';
import { Names, officials, upperFirst } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';
import { type Count, countItem, countRow } from './vote-counts.ts';
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
    name: names.body(body),
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
    body: names.body(ballot.body),
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

export function sentence(text: string | undefined): string {
  return text ? `${upperFirst(text)}${text.endsWith('.') ? '' : '.'}` : '';
}

/** What a meeting of the body is called. */
export function meetingOf(body: string, names: Names, words: Pick<VoteWords, 'meeting'>): string {
  return names.meeting(body) || words.meeting;
}

function toSession(body: string, names: Names, words: VoteWords): string {
  return words.toSession(names.body(body), meetingOf(body, names, words));
}

function reasonMessage(reason: VoteReason, view: VoteView): string {
  const { voting, words, lang } = view;
  switch (reason.code) {
    case 'writing-doubtful':
      return sentence(voting?.writing?.doubt && joinedRemark(remarkText(voting.writing.doubt, lang)));
    case 'cadre-writing-doubtful':
      return sentence(voting?.cadre?.inWriting?.message[lang]);
    default:
      return sentence(words.reasons[reason.code](paramsOf(reason, view)));
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
      return sentence(words.writingNote(voting?.writing?.note?.[lang] ?? ''));
    case 'rule':
      return sentence(voting?.notes?.[Number(note.params.index)]?.message[lang]);
    default:
      return sentence(words.notes[note.code](paramsOf(note, view)));
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
      return [{ code: way, clauses, message: sentence(toSession(next.body ?? '', names, words)) }];
    case 'afterwards':
      return next.steps.map((index) => {
        const { clause, message } = voting!.afterwards![index]!;
        return { code: way, clauses: [clause], message: sentence(message[lang]) };
      });
    case 'body': {
      const { only, message } = voting!.divided!;
      const text = only === undefined ? message[lang] : words.onlyOf(only[lang], message[lang]);
      return [{ code: way, clauses, message: sentence(text) }];
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

/** Why it is not decided in writing, however many agree. */
const FOR_A_MEETING: ReadonlySet<VoteReason['code']> = new Set([
  'never-cadre',
  'important-disagreement',
  'writing-excluded',
]);

function headlineOf({ outcome, reasons, next }: Vote, { headlines, toMeeting }: VoteWords): string {
  const isForMeeting = outcome === 'not-carried' && next?.way === 'session';
  return isForMeeting && reasons.some(({ code }) => FOR_A_MEETING.has(code)) ? toMeeting : headlines[outcome];
}

function voteDocument(vote: Vote, regulation: Regulation, lang: Lang): Document {
  const words = voteWordsFor(lang);
  const { sections } = words;
  const { outcome, reasons, next } = vote;
  const presented = presentVote(vote, regulation, lang);
  const counts = countsOf(vote, words);
  const figures = records(
    counts.map((count) => countItem(count, words, lang)),
    words.columns,
    counts.map((count) => countRow(count, lang)),
  );
  const { names: viewed } = viewOf(vote, regulation, lang);
  const isHanging = reasons.some(({ code }) => HANGING.has(code));
  const silent = isHanging ? [] : [{ code: 'none', clauses: [], message: sentence(words.nextNotStated) }];
  const follows = next === null ? silent : nextItems(next, viewOf(vote, regulation, lang));
  return [
    title(headlineOf(vote, words), TONES[outcome], { capitals: true }),
    joined(subjectOf(presented, meetingOf(presented.body, viewed, words), words).join(' · '), [
      span(regulation.title[lang], 'dim'),
    ]),
    only('text', [section(sections.counted, [figures])]),
    only('markdown', [figures]),
    section(sections.why, noticeItems(presented.reasons, raw('–', 'dim'), lang)),
    section(sections.notes, noticeItems(presented.notes, raw('!', 'yellow'), lang)),
    section(sections.next, noticeItems(follows, raw('→', 'dim'), lang)),
  ];
}

export function noticeItems(all: readonly PresentedNotice[], mark: Span, lang: Lang): Document {
  return [
    items(all.map(({ message, clauses }) => ({ mark, text: [span(citedSentence(message, clauses, lang))] }))),
  ];
}

/** With the clauses before its full stop. */
function citedSentence(message: string, clauses: readonly string[], lang: Lang): string {
  if (clauses.length === 0) return message;
  return `${message.replace(/\.$/, '')} (${officials(clauses, lang)}).`;
}

/** Who voted, and how. */
function subjectOf(vote: PresentedVote, meeting: string, words: VoteWords): string[] {
  const { name, work, way, members, inOffice, cadre, importantDisagreement, complex, noSession } = vote;
  return [
    name,
    ...(work === undefined ? [] : [work.name]),
    words.ways[way](meeting),
    words.members(String(members)),
    ...(inOffice === null ? [] : [words.inOffice(String(inOffice))]),
    ...(cadre ? [words.cadre] : []),
    ...(importantDisagreement ? [words.importantDisagreement] : []),
    ...(complex === null ? [] : [complex ? words.complex : words.notComplex]),
    ...(noSession === null ? [] : [noSession ? words.noSession : words.maySession]),
  ];
}

/** In writing nobody is present. */
function countsOf({ ballot, quorum, majority }: Vote, words: VoteWords): Count[] {
  const { present, inFavour, against, way } = ballot;
  const count = (
    what: string,
    figure: number,
    share: CountedShare | null,
    unit: Count['unit'] = 'votes',
  ): Count => ({ what, counted: share?.counted ?? figure, share, unit });
  return [
    ...(present === undefined || way === 'writing' ? [] : [count(words.present, present, quorum, 'members')]),
    count(words.inFavour, inFavour, majority),
    ...(against === undefined ? [] : [count(words.against, against, null)]),
  ];
}
