/** The procedure of a file: the steps to each body that may decide, how it votes, and the dates around its session. */
import type { SessionDates } from '../model/calendar.ts';
import type { BodyProcedure, Procedure, ProcedureStep } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Actors } from '../model/step.ts';
import type { Voting } from '../model/voting.ts';
import type { Lang, Notice } from '../model/words.ts';
import { sessionView } from './dates.ts';
import { warningText } from './decision-words.ts';
import {
  type Block,
  blank,
  cited,
  type Document,
  heading,
  type Item,
  items,
  joined,
  only,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { type Names, official, upperFirst } from './names.ts';
import { presentProcedure } from './procedure-json.ts';
import { flatStepItem, stepItem, stepView } from './procedure-steps.ts';
import { matterOf, type ProcedureView, viewOf } from './procedure-view.ts';
import { actorsText } from './route.ts';
import { ruleSpans, votingRules } from './voting-rules.ts';

export function procedureReport(procedure: Procedure, regulation: Regulation, lang: Lang): Report {
  return {
    json: () => presentProcedure(procedure, regulation, lang),
    document: () => procedureDocument(viewOf(procedure, regulation, lang)),
  };
}

function procedureDocument(view: ProcedureView): Document {
  const { procedure, regulation, words, lang } = view;
  const { byBody, warnings, dates } = procedure;
  const { sections } = words;
  const session = dates?.[0] && sessionView(dates[0], lang);
  const head = headOf(view);
  const notes = [
    ...(session?.notes ?? []).map((text): Item => ({ text, mark: SUPPOSED })),
    ...warnings.map((warning) => noteItem(warning, view)),
  ];
  const counting = session?.counting ?? [];
  return [
    title(head.title, 'bold', { capitals: true }),
    joined(...[...head.under, regulation.title[lang]].map((line) => [span(line, 'dim')])),
    ...undetermined(view),
    ...(session === undefined ? [] : [paragraph([span(sessionText(session.date, view), 'cyan')])]),
    ...(session === undefined && notes.length === 0
      ? []
      : [only('text', [paragraph([span(words.legend, 'dim')])])]),
    ...byBody.flatMap((one, index) => bodyBlocks(one, dates?.[index], head.title, view)),
    section(sections.notes, [items(notes)]),
    section(sections.counting, [
      items(counting.map((text) => ({ text: [span(text, 'dim')], mark: SUPPOSED }))),
    ]),
  ];
}

const SUPPOSED = raw('≈', 'yellow');

/** What the regulation says or leaves open, and under it what the program takes it to mean. */
function noteItem(warning: Notice, { names, lang }: ProcedureView): Item {
  const { message, taken } = warningText(warning, names);
  return {
    text: [span(message), ...cited(warning.clauses.map((id) => official(id, lang)))],
    mark: raw('§', 'cyan'),
    under: taken === undefined ? [] : [{ text: taken, mark: SUPPOSED, indent: 0 }],
  };
}

/** Who, or what, the procedure is of, and what else is known of it. */
function headOf({ procedure, names, lang }: ProcedureView): { title: string; under: readonly string[] } {
  const { subject, byBody } = procedure;
  const matter = matterOf(subject);
  if (matter === undefined) return { title: names.body(byBody[0]!.body ?? ''), under: [] };
  if (subject.kind !== 'proposal') return { title: names.matter(matter), under: [] };
  const { authority, citations, id, title } = subject.decision;
  const file = [id, title].filter((part) => part !== undefined);
  const stated = (...texts: readonly string[]): string[] => texts.filter((text) => text !== '');
  if (authority === null) return { title: names.matter(matter), under: stated(file.join(' · ')) };
  const deciding = citations.filter((citation) => citation.deciding);
  const clauses = new Set(deciding.map(({ clause }) => official(clause, lang)));
  return {
    title: names.deciders(subject.decision),
    under: stated([names.matter(matter), ...file].join(' · '), [...clauses].join('; ')),
  };
}

function undetermined({ procedure: { subject }, names, words }: ProcedureView): Document {
  if (subject.kind !== 'proposal' || subject.decision.outcome !== 'undetermined') return [];
  const missing = subject.decision.missing.map(({ fact }) => names.factLabel(fact)).join(', ');
  return [paragraph([span(words.undetermined(missing), 'yellow')])];
}

/** Of one procedure it says whose session it is. */
function sessionText(date: string, { procedure, names, words }: ProcedureView): string {
  const [first, ...others] = procedure.byBody;
  const whose = others.length === 0 ? first?.session : undefined;
  const session =
    whose === undefined
      ? words.session
      : upperFirst(words.sessionOf(actorsText(whose, names), meetingOf(whose, names)));
  const day = `${session}: ${date}`;
  return procedure.extraordinary ? `${day} · ${words.extraordinary}` : day;
}

/** What a meeting of one body is called; '' of any others. */
function meetingOf({ codes }: Actors, names: Names): string {
  const [code = '', ...others] = codes;
  return others.length === 0 ? names.meeting(code) : '';
}

/** The steps to a body and how it votes; the body is named where it is not the title already. */
function bodyBlocks(
  { body, steps, byProposal, votings }: BodyProcedure,
  dates: SessionDates | undefined,
  above: string,
  view: ProcedureView,
): Document {
  const { regulation, names, words } = view;
  const name = body === null ? words.nobody : names.body(body);
  const named = name !== above;
  const level = named ? 4 : 3;
  const remarks = [
    ...(steps.every(({ step }) => step === null) ? [words.noSteps] : []),
    ...(byProposal.length === 0 ? [] : [words.byProposal(String(byProposal.length))]),
  ];
  const views = steps.map((step) => stepView(step, dates, view));
  const stepBlocks = [
    only('text', [items(views.map(stepItem), { numbered: true })]),
    only('markdown', [items(views.map(flatStepItem), { numbered: true })]),
    paragraph(remarks.length === 0 ? '' : [span(remarks.join(' '), 'dim')], { indent: 2 }),
  ];
  const ways = votings.map((index) => regulation.voting![index]!);
  const voting = body === null ? [] : votingBlocks(ways, view);
  return [
    ...(named ? [blank(), heading(name, 3, { capitals: true })] : []),
    section(words.sections.steps, stepBlocks, { level }),
    section(words.sections.voting, voting, { level }),
    ...othersVoting(steps, votings, regulation).map(([code, ways]) =>
      section(words.votingOf(names.body(code)), votingBlocks(ways, view), { level }),
    ),
  ];
}

/** How the bodies vote that a stage is put to before or after the one that decides. */
function othersVoting(
  steps: readonly ProcedureStep[],
  own: readonly number[],
  { voting = [] }: Regulation,
): [body: string, ways: readonly Voting[]][] {
  const indexes = new Set(steps.flatMap(({ stage }) => stage?.votings ?? []));
  const others = [...indexes].filter((index) => !own.includes(index)).map((index) => voting[index]!);
  const bodies = [...new Set(others.map(({ body }) => body))];
  return bodies.map((code) => [code, others.filter(({ body }) => body === code)]);
}

function votingBlocks(ways: readonly Voting[], { words, lang }: ProcedureView): Block[] {
  if (ways.length === 0) return [paragraph(words.voting.nothingStated, { indent: 2 })];
  const rules = ways.flatMap((voting) => votingRules(voting, lang));
  const rows = rules.map(({ label, text, clauses }) => [label, text, clauses.join('; ')]);
  return [
    records(
      rules.map((rule) => ({ text: ruleSpans(rule) })),
      words.votingColumns,
      rows,
    ),
  ];
}
