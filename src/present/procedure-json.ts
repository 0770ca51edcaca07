/** A procedure as JSON. Keys and codes are fixed; messages, labels and official names follow the language. */
import type { SessionDates } from '../model/calendar.ts';
import type { Decision, Stage } from '../model/decision.ts';
import type {
  BodyProcedure,
  Passage,
  Procedure,
  ProcedureStep,
  ProcedureSubject,
} from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Advice, Due } from '../model/step.ts';
import type { Lang } from '../model/words.ts';
import { deadlineView, sessionView } from './dates.ts';
import { warningMessage } from './decision-words.ts';
import { Names, upperFirst } from './names.ts';
import { conditionText, type ProcedureView, passageTitle, rhythmOf, viewOf } from './procedure-view.ts';
import { presentActors, presentDeed, stageMessage } from './route.ts';
import { presentVoting } from './voting.ts';

/** The JSON form; dates where a session is named. */
export type PresentedProcedure = ReturnType<typeof presentProcedure>;

export function presentProcedure(procedure: Procedure, regulation: Regulation, lang: Lang) {
  const view = viewOf(procedure, regulation, lang);
  const { names } = view;
  const { subject, day, dates, byBody, warnings } = procedure;
  return {
    subject: presentSubject(subject, names),
    day,
    meeting: dates?.[0] === undefined ? null : presentMeeting(dates[0], view),
    ways: byBody.map((one, index) => presentBody(one, dates?.[index], view)),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      clauses: warning.clauses,
      message: warningMessage(warning, names),
    })),
    regulation: presentRegulation(regulation, lang),
  };
}

function presentSubject(subject: ProcedureSubject, names: Names) {
  switch (subject.kind) {
    case 'body':
      return { kind: 'body' as const, body: subject.body, name: names.body(subject.body) };
    case 'matter':
      return { kind: 'type' as const, type: subject.matter, name: names.matter(subject.matter) };
    case 'proposal': {
      const { id, title, matter, outcome, authority, citations, missing } = subject.decision;
      const { candidates, either } = subject.decision;
      const deciding = citations.filter((citation) => citation.deciding);
      return {
        kind: 'proposal' as const,
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        type: matter,
        name: names.matter(matter),
        outcome,
        authority,
        candidates,
        ...(either && { either }),
        clauses: [...new Set(deciding.map(({ clause }) => clause))],
        missing: missing.map(({ fact }) => fact),
      };
    }
  }
}

function presentMeeting(dates: SessionDates, { procedure, lang }: ProcedureView) {
  const { session, past, dayOff, notices, yearsUnknown } = dates;
  const { notes, counting } = sessionView(dates, lang);
  return {
    date: session,
    extraordinary: procedure.extraordinary,
    past,
    dayOff: dayOff ?? null,
    notes,
    counting,
    notices,
    ...(yearsUnknown && { yearsUnknown }),
  };
}

function presentBody(
  { body, steps, byProposal, session, votings }: BodyProcedure,
  dates: SessionDates | undefined,
  view: ProcedureView,
) {
  const { regulation, names, words, lang } = view;
  const ways = votings.map((index) => presentVoting(regulation.voting![index]!, lang));
  return {
    body,
    name: body === null ? words.nobody : names.body(body),
    session: session === undefined ? null : presentActors(session, names),
    steps: steps.map((step) => presentStep(step, dates, view)),
    byProposal: byProposal.map((step) => {
      const { code, clauses } = regulation.advice[step]!;
      return { code, clauses };
    }),
    voting: ways.length === 1 ? ways[0]! : null,
    // Where the text tells kinds of work apart and it is not known which it is.
    ...(ways.length > 1 && { votingByWork: ways }),
  };
}

function presentStep(
  { step, id, stage, conditions, ofSession }: ProcedureStep,
  dates: SessionDates | undefined,
  view: ProcedureView,
) {
  const { procedure, regulation, names, lang } = view;
  const advice = step === null ? undefined : regulation.advice[step]!;
  const { subject } = procedure;
  const decision = subject.kind === 'proposal' ? subject.decision : undefined;
  const { code, clause, clauses, message } =
    advice === undefined ? presentBare(stage!, decision, names) : presentAdvice(advice, lang);
  const passages = step === null ? undefined : procedure.passages.get(step);
  return {
    code,
    clause,
    clauses,
    message,
    ...(stage && presentDeed(stage, names)),
    ...(conditions.length > 0 && {
      conditions: conditions.map((one) => ({ ...one, message: conditionText(one, view) })),
    }),
    ...(advice?.due && { due: presentDue(advice.due, id, ofSession ? dates : undefined, view) }),
    regulation: regulation.id,
    ...(passages && { through: passages.map((passage) => presentPassage(passage, stage, view)) }),
  };
}

/** Null days: the text leaves the number blank. A date only where it is counted. */
function presentDue(
  due: Due,
  id: string,
  dates: SessionDates | undefined,
  { procedure, lang }: ProcedureView,
) {
  const { word, days, working, extraordinary, extraordinaryDoubt, label } = due;
  const applies = extraordinary || !procedure.extraordinary;
  const rule = {
    label: label[lang],
    word,
    days,
    unit: working ? 'working-days' : 'days',
    extraordinary,
    applies,
    ...(procedure.extraordinary && extraordinaryDoubt && { doubt: extraordinaryDoubt[lang] }),
  };
  if (dates === undefined || !applies) return rule;
  if (word === 'on') return { ...rule, date: dates.session };
  const deadline = dates.deadlines.find((one) => one.id === id);
  if (deadline === undefined) return rule;
  const { date, workingDay, past, daysOff, worked, open } = deadline;
  const { counted, notes } = deadlineView(deadline, lang);
  return { ...rule, date, workingDay, past, daysOff, worked, open, counted, notes };
}

function presentPassage(passage: Passage, stage: Stage | undefined, view: ProcedureView) {
  const { lang } = view;
  const message = passageTitle(passage, stage, view);
  if (passage.kind === 'none') return { known: false as const, message };
  if (passage.kind === 'unknown') return { known: false as const, regulation: { id: passage.id }, message };
  const { regulation } = passage;
  const names = new Names(regulation, lang);
  return {
    known: true as const,
    regulation: presentRegulation(regulation, lang),
    message,
    bodies: (regulation.voting ?? []).map((voting) => {
      const rhythm = rhythmOf(voting.body, regulation);
      return {
        body: voting.body,
        name: names.body(voting.body),
        session: rhythm === undefined ? null : { ...presentAdvice(rhythm, lang), regulation: regulation.id },
        voting: presentVoting(voting, lang),
      };
    }),
  };
}

/** A decision of which no step speaks. */
function presentBare(stage: Stage, decision: Decision | undefined, names: Names) {
  const { code, clauses } = stage;
  return { code, clause: clauses[0] ?? '', clauses, message: stageMessage(stage, decision, names) };
}

function presentAdvice({ code, clauses, message }: Advice, lang: Lang) {
  return { code, clause: clauses[0] ?? '', clauses, message: upperFirst(message[lang]) };
}

function presentRegulation({ id, title, term, source }: Regulation, lang: Lang) {
  return { id, title: title[lang], term, document: source.document[lang] };
}
