/** The way of a file as JSON. Keys and codes are fixed; messages, labels and official names follow the language. */
import type { SessionDates } from '../../model/calendar.ts';
import type { Passage, Procedure, ProcedureSubject, Way, WayStep } from '../../model/procedure.ts';
import type { Advice, Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import { Names, upperFirst } from '../names.ts';
import { warningMessage } from '../notices.ts';
import type { RenderOptions } from '../options.ts';
import { presentVoting } from '../voting.ts';
import { presentDue, presentMeeting } from './json-dates.ts';
import { rhythmOf, tellPassage } from './passages.ts';
import { conditionWords } from './told-steps.ts';
import { type View, viewOf } from './view.ts';

export function procedureJson(procedure: Procedure, regulation: Regulation, { lang }: RenderOptions): string {
  const view = viewOf(procedure, regulation, lang);
  const { subject, day, dates, ways, warnings } = procedure;
  return toJson({
    subject: presentSubject(subject, view.names),
    day,
    meeting: dates?.[0] === undefined ? null : presentMeeting(dates[0], view),
    ways: ways.map((way, index) => presentWay(way, dates?.[index], view)),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      clauses: warning.clauses,
      message: warningMessage(warning, view.names),
    })),
    regulation: presentRegulation(regulation, lang),
  });
}

function presentSubject(subject: ProcedureSubject, names: Names): object {
  switch (subject.kind) {
    case 'body':
      return { kind: 'body', body: subject.body, name: names.bodyInFull(subject.body) };
    case 'matter':
      return { kind: 'type', type: subject.matter, name: names.matter(subject.matter) };
    case 'proposal': {
      const { id, title, matter, outcome, authority, candidates, citations, missing } = subject.decision;
      const deciding = citations.filter((citation) => citation.deciding);
      return {
        kind: 'proposal',
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        type: matter,
        name: names.matter(matter),
        outcome,
        authority,
        candidates,
        clauses: [...new Set(deciding.map(({ clause }) => clause))],
        missing: missing.map(({ fact }) => fact),
      };
    }
  }
}

function presentWay({ body, steps, byProposal }: Way, dates: SessionDates | undefined, view: View): object {
  const { regulation, names, words, lang } = view;
  const voting = regulation.voting?.find((one) => one.body === body);
  return {
    body,
    name: body === null ? words.nobody : names.bodyInFull(body),
    steps: steps.map((step) => presentStep(step, dates, view)),
    byProposal: byProposal.map((step) => {
      const { code, clauses } = regulation.advice[step]!;
      return { code, clauses };
    }),
    voting: voting === undefined ? null : presentVoting(voting, lang),
  };
}

function presentStep(wayStep: WayStep, dates: SessionDates | undefined, view: View): object {
  const { procedure, regulation, lang } = view;
  const { step, id, conditions } = wayStep;
  const { code, clauses, message, due } = regulation.advice[step]!;
  const passages = procedure.passages.get(step);
  return {
    code,
    clause: clauses[0] ?? '',
    clauses,
    message: upperFirst(message[lang]),
    ...(conditions.length > 0 && {
      conditions: conditions.map((one) => ({ ...one, message: conditionWords(one, view) })),
    }),
    ...(due && { due: presentDue(due, id, dates, view) }),
    regulation: regulation.id,
    ...(passages && { through: passages.map((passage) => presentPassage(passage, view)) }),
  };
}

function presentPassage(passage: Passage, view: View): object {
  const { lang } = view;
  const { title: message } = tellPassage(passage, view);
  if (passage.kind === 'none') return { known: false, message };
  if (passage.kind === 'unknown') return { known: false, regulation: { id: passage.id }, message };
  const { regulation } = passage;
  const names = new Names(regulation, lang);
  return {
    known: true,
    regulation: presentRegulation(regulation, lang),
    message,
    bodies: (regulation.voting ?? []).map((voting) => {
      const rhythm = rhythmOf(voting.body, regulation);
      return {
        body: voting.body,
        name: names.bodyInFull(voting.body),
        session: rhythm === undefined ? null : stepOf(rhythm, regulation, lang),
        voting: presentVoting(voting, lang),
      };
    }),
  };
}

function stepOf({ code, clauses, message }: Advice, { id }: Regulation, lang: Lang): object {
  return { code, clause: clauses[0] ?? '', clauses, message: upperFirst(message[lang]), regulation: id };
}

function presentRegulation({ id, title, term, source }: Regulation, lang: Lang): object {
  return { id, title: title[lang], term, document: source.document[lang] };
}
