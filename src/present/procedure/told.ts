/** The way of a file in words: what text and Markdown both draw. */
import type { Procedure, Way } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { tellSession } from '../calendar/told.ts';
import { official } from '../names.ts';
import { warningMessage } from '../notices.ts';
import type { RenderOptions } from '../options.ts';
import { type ToldStep, tellStep } from './told-steps.ts';
import { matterOf, type View, viewOf } from './view.ts';
import { type ToldRule, tellVoting } from './voting.ts';

export interface ToldProcedure {
  /** Who, or what, the ways are of. */
  readonly title: string;
  /** What else is known of it, and the regulation. */
  readonly under: readonly string[];
  /** That the body is undetermined; '' otherwise. */
  readonly open: string;
  /** The day of the session; '' where none is named. */
  readonly session: string;
  readonly ways: readonly ToldWay[];
  readonly notes: readonly ListNote[];
  /** How days are counted; nothing where none are. */
  readonly counting: readonly string[];
}

export interface ListNote {
  readonly text: string;
  readonly clauses: readonly string[];
}

export interface ToldWay {
  /** The body in full; '' where the title is that already. */
  readonly name: string;
  readonly steps: readonly ToldStep[];
  /** That there are no steps, or more than are told; '' otherwise. */
  readonly remark: string;
  readonly voting: readonly ToldRule[];
}

export function tellProcedure(
  procedure: Procedure,
  regulation: Regulation,
  { lang }: Pick<RenderOptions, 'lang'>,
): ToldProcedure {
  const view = viewOf(procedure, regulation, lang);
  const { ways, warnings, dates } = procedure;
  const session = dates?.[0] && tellSession(dates[0], lang);
  const { title, under } = headOf(view);
  return {
    title,
    under: [...under, regulation.title[lang]],
    open: openWords(view),
    session: session === undefined ? '' : sessionWords(session.date, view),
    ways: ways.map((way, index) => tellWay(way, index, title, view)),
    notes: [
      ...(session?.notes ?? []).map((text) => ({ text, clauses: [] })),
      ...warnings.map((warning) => ({
        text: warningMessage(warning, view.names),
        clauses: warning.clauses,
      })),
    ],
    counting: session?.counting ?? [],
  };
}

function headOf({ procedure: { subject, ways }, names, lang }: View): { title: string; under: string[] } {
  const matter = matterOf(subject);
  if (matter === undefined) return { title: names.bodyInFull(ways[0]!.body ?? ''), under: [] };
  if (subject.kind !== 'proposal') return { title: names.matter(matter), under: [] };
  const { authority, citations, id, title } = subject.decision;
  const file = [id, title].filter((part) => part !== undefined);
  if (authority === null) return { title: names.matter(matter), under: lines(file.join(' · ')) };
  const deciding = citations.filter((citation) => citation.deciding);
  const clauses = new Set(deciding.map(({ clause }) => official(clause, lang)));
  return {
    title: names.bodyInFull(authority),
    under: lines([names.matter(matter), ...file].join(' · '), [...clauses].join('; ')),
  };
}

function lines(...texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}

function openWords({ procedure: { subject }, names, words }: View): string {
  if (subject.kind !== 'proposal' || subject.decision.outcome !== 'undetermined') return '';
  return words.undetermined(subject.decision.missing.map(({ fact }) => names.factLabel(fact)).join(', '));
}

function sessionWords(date: string, { procedure, words }: View): string {
  return [`${words.session}: ${date}`, procedure.extraordinary ? words.extraordinary : '']
    .filter((part) => part !== '')
    .join(' · ');
}

function tellWay(way: Way, index: number, title: string, view: View): ToldWay {
  const { procedure, regulation, names, words } = view;
  const { body, steps, byProposal } = way;
  const name = body === null ? words.nobody : names.bodyInFull(body);
  const voting = regulation.voting?.find((one) => one.body === body);
  const remarks = [
    ...(steps.length === 0 ? [words.noSteps] : []),
    ...(byProposal.length === 0 ? [] : [words.byProposal(String(byProposal.length))]),
  ];
  return {
    name: name === title ? '' : name,
    steps: steps.map((step) => tellStep(step, procedure.dates?.[index], view)),
    remark: remarks.join(' '),
    voting: body === null ? [] : tellVoting(voting, view.lang),
  };
}
