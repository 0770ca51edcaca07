/** The procedure of a file: the steps to each body that may decide, how it votes, and the dates around its session. */
import type { SessionDates } from '../model/calendar.ts';
import type { BodyProcedure, Passage, Procedure, ProcedureStep } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Due } from '../model/step.ts';
import type { Divided, Share, Voting, VotingNote, Writing } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { deadlineView, sessionView, writeDay } from './dates.ts';
import { warningMessage } from './decision-words.ts';
import {
  type Block,
  blank,
  cited,
  type Document,
  heading,
  type Item,
  items,
  joined,
  labelled,
  only,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, type Span, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import type { ProcedureWords } from './messages/procedure.ts';
import { Names, official, upperFirst } from './names.ts';
import { presentProcedure } from './procedure-json.ts';
import {
  conditionText,
  matterOf,
  type ProcedureView,
  passageTitle,
  rhythmOf,
  viewOf,
} from './procedure-view.ts';

export function procedureReport(procedure: Procedure, regulation: Regulation, lang: Lang): Report {
  return {
    json: () => presentProcedure(procedure, regulation, lang),
    document: () => procedureDocument(viewOf(procedure, regulation, lang)),
  };
}

function procedureDocument(view: ProcedureView): Document {
  const { procedure, regulation, names, words, lang } = view;
  const { byBody, warnings, dates } = procedure;
  const { sections } = words;
  const session = dates?.[0] && sessionView(dates[0], lang);
  const head = headOf(view);
  const notes = [
    ...(session?.notes ?? []).map((text) => [span(text)]),
    ...warnings.map((warning) => [span(warningMessage(warning, names)), ...citedIds(warning.clauses)]),
  ];
  const counting = session?.counting ?? [];
  return [
    title(head.title, 'bold', { capitals: true }),
    joined(...[...head.under, regulation.title[lang]].map((line) => [span(line, 'dim')])),
    ...undetermined(view),
    ...(session === undefined ? [] : [paragraph([span(sessionText(session.date, view), 'cyan')])]),
    ...byBody.flatMap((one, index) => bodyBlocks(one, dates?.[index], head.title, view)),
    section(sections.notes, [items(notes.map((text) => ({ text, mark: raw('!', 'yellow') })))]),
    section(sections.counting, [
      items(counting.map((text) => ({ text: [span(text, 'dim')], mark: raw('–') }))),
    ]),
  ];
}

/** Who, or what, the procedure is of, and what else is known of it. */
function headOf({ procedure, names, lang }: ProcedureView): { title: string; under: readonly string[] } {
  const { subject, byBody } = procedure;
  const matter = matterOf(subject);
  if (matter === undefined) return { title: names.bodyInFull(byBody[0]!.body ?? ''), under: [] };
  if (subject.kind !== 'proposal') return { title: names.matter(matter), under: [] };
  const { authority, citations, id, title } = subject.decision;
  const file = [id, title].filter((part) => part !== undefined);
  const stated = (...texts: readonly string[]): string[] => texts.filter((text) => text !== '');
  if (authority === null) return { title: names.matter(matter), under: stated(file.join(' · ')) };
  const deciding = citations.filter((citation) => citation.deciding);
  const clauses = new Set(deciding.map(({ clause }) => official(clause, lang)));
  return {
    title: names.bodyInFull(authority),
    under: stated([names.matter(matter), ...file].join(' · '), [...clauses].join('; ')),
  };
}

function undetermined({ procedure: { subject }, names, words }: ProcedureView): Document {
  if (subject.kind !== 'proposal' || subject.decision.outcome !== 'undetermined') return [];
  const missing = subject.decision.missing.map(({ fact }) => names.factLabel(fact)).join(', ');
  return [paragraph([span(words.undetermined(missing), 'yellow')])];
}

function sessionText(date: string, { procedure, words }: ProcedureView): string {
  const day = `${words.session}: ${date}`;
  return procedure.extraordinary ? `${day} · ${words.extraordinary}` : day;
}

/** The steps to a body and how it votes; the body is named where it is not the title already. */
function bodyBlocks(
  { body, steps, byProposal, votings }: BodyProcedure,
  dates: SessionDates | undefined,
  above: string,
  view: ProcedureView,
): Document {
  const { regulation, names, words } = view;
  const name = body === null ? words.nobody : names.bodyInFull(body);
  const named = name !== above;
  const level = named ? 4 : 3;
  const remarks = [
    ...(steps.length === 0 ? [words.noSteps] : []),
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
  ];
}

interface StepView {
  readonly message: string;
  readonly clauses: readonly string[];
  /** Under which conditions the step stands; '' always. */
  readonly condition: string;
  /** The day by which it is due, and how that is counted; '' where none is counted. */
  readonly due: string;
  /** What was passed over in counting, and what is to be said of the day. */
  readonly dueNotes: readonly string[];
  readonly passages: readonly PassageView[];
}

function stepView(
  { step, id, conditions }: ProcedureStep,
  dates: SessionDates | undefined,
  view: ProcedureView,
): StepView {
  const { procedure, regulation, lang } = view;
  const { message, clauses, due } = regulation.advice[step]!;
  return {
    message: upperFirst(message[lang]),
    clauses,
    condition: upperFirst(conditions.map((condition) => conditionText(condition, view)).join('; ')),
    ...(due === undefined ? { due: '', dueNotes: [] } : dueView(due, id, dates, view)),
    passages: (procedure.passages.get(step) ?? []).map((passage) => passageView(passage, view)),
  };
}

function dueView(
  due: Due,
  id: string,
  dates: SessionDates | undefined,
  { procedure, words, lang }: ProcedureView,
): Pick<StepView, 'due' | 'dueNotes'> {
  if (procedure.extraordinary && !due.extraordinary) return { due: '', dueNotes: [words.notExtraordinary] };
  const doubt = procedure.extraordinary && due.extraordinaryDoubt ? [due.extraordinaryDoubt[lang]] : [];
  if (due.days === null) return { due: '', dueNotes: [words.daysNotStated, ...doubt] };
  if (dates === undefined) return { due: '', dueNotes: doubt };
  const label = due.label[lang];
  if (due.word === 'on') return { due: words.due(label, writeDay(dates.session, lang), ''), dueNotes: [] };
  const deadline = dates.deadlines.find((one) => one.id === id)!;
  const { date, term, counted, notes } = deadlineView(deadline, lang);
  return { due: words.due(label, date, term), dueNotes: [...doubt, ...counted, ...notes] };
}

function stepItem({ message, clauses, condition, due, dueNotes, passages }: StepView): Item {
  return {
    text: [span(message), ...citedIds(clauses)],
    under: [
      ...(condition === '' ? [] : [{ text: [span(`(${condition})`, 'yellow')], indent: 0 }]),
      ...(due === '' ? [] : [{ text: [span(due, 'cyan')], mark: raw('→'), indent: 0 }]),
      ...dueNotes.map((text) => ({ text: [span(text, 'dim')] })),
      ...passages.map((passage) => ({
        text: passage.title,
        mark: raw('→'),
        indent: 0,
        under: passage.bodies.map(({ name, rules }) => ({
          text: [span(name, 'bold')],
          indent: 0,
          under: rules.map((rule) => ({ text: ruleSpans(rule), indent: 2 })),
        })),
      })),
    ],
  };
}

/** With everything that is to be said of the step in one list under it. */
function flatStepItem({ message, clauses, condition, due, dueNotes, passages }: StepView): Item {
  const further = [
    ...[condition, due].filter((text) => text !== ''),
    ...dueNotes,
    ...passages.flatMap((passage) => [
      passage.title,
      ...passage.bodies.map(({ name, rules }) => `${name}: ${rules.map(ruleText).join('; ')}`),
    ]),
  ];
  return { text: [span(message), ...citedIds(clauses)], under: further.map((text) => ({ text })) };
}

/** The other regulation by which a step is taken: its bodies, when they meet, how they vote. */
interface PassageView {
  readonly title: string;
  readonly bodies: readonly { readonly name: string; readonly rules: readonly RuleView[] }[];
}

function passageView(passage: Passage, view: ProcedureView): PassageView {
  const { words, lang } = view;
  const title = passageTitle(passage, view);
  if (passage.kind !== 'known') return { title, bodies: [] };
  const { regulation } = passage;
  const names = new Names(regulation, lang);
  return {
    title,
    bodies: (regulation.voting ?? []).map((voting) => {
      const rhythm = rhythmOf(voting.body, regulation);
      const sessions = {
        label: words.voting.rhythm,
        text: rhythm === undefined ? words.voting.notStated : upperFirst(rhythm.message[lang]),
        clauses: rhythm?.clauses ?? [],
      };
      return { name: names.bodyInFull(voting.body), rules: [sessions, ...votingRules(voting, words, lang)] };
    }),
  };
}

function votingBlocks(ways: readonly Voting[], { words, lang }: ProcedureView): Block[] {
  if (ways.length === 0) return [paragraph(words.voting.nothingStated, { indent: 2 })];
  const rules = ways.flatMap((voting) => votingRules(voting, words, lang));
  const rows = rules.map(({ label, text, clauses }) => [label, text, clauses.join(', ')]);
  return [
    records(
      rules.map((rule) => ({ text: ruleSpans(rule) })),
      words.votingColumns,
      rows,
    ),
  ];
}

/** A rule on voting in words. */
interface RuleView {
  readonly label: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

/** How a body votes; what the text does not state is said. */
function votingRules(voting: Voting, { voting: words }: ProcedureWords, lang: Lang): RuleView[] {
  const { work, session, writing, cadre, divided, notes = [] } = voting;
  const rule = (label: string, stated: Share | VotingNote | undefined): RuleView =>
    stated === undefined
      ? { label, text: words.notStated, clauses: [] }
      : { label, text: stated.message[lang], clauses: [stated.clause] };
  return [
    ...(work === undefined ? [] : [{ label: words.work, text: work.name[lang], clauses: work.under }]),
    rule(words.quorum, session?.quorum),
    rule(words.carried, session?.carried),
    writing === undefined ? rule(words.writing, undefined) : writingRule(writing, words, lang),
    ...(cadre === undefined ? [] : [rule(words.cadre, cadre)]),
    ...(divided === undefined ? [] : [dividedRule(divided, words, lang)]),
    ...notes.map((note) => rule(words.further, note)),
  ];
}

/** Where the text speaks of some matters alone, that stands before it. */
function dividedRule(
  { only, message, clause }: Divided,
  words: ProcedureWords['voting'],
  lang: Lang,
): RuleView {
  const text = only === undefined ? message[lang] : `${only[lang]}: ${message[lang]}`;
  return { label: words.divided, text, clauses: [clause] };
}

function writingRule(writing: Writing, words: ProcedureWords['voting'], lang: Lang): RuleView {
  const { clause, carried, note, neverCadre, disagreementToSession, silenceAgrees } = writing;
  const parts = [
    note?.[lang] ?? '',
    carried === undefined ? words.majorityNotStated : carried.message[lang],
    neverCadre ? words.neverCadre : '',
    disagreementToSession ? words.disagreementToSession : '',
    silenceAgrees ? words.silenceAgrees : '',
  ];
  return {
    label: words.writing,
    text: parts.filter((part) => part !== '').join('; '),
    clauses: [...new Set([clause, ...(carried === undefined ? [] : [carried.clause])])],
  };
}

function ruleSpans({ label, text, clauses }: RuleView): Span[] {
  return [...labelled(label, text), ...citedIds(clauses)];
}

function ruleText(rule: RuleView): string {
  return ruleSpans(rule)
    .map(({ text }) => text)
    .join(' ');
}

function citedIds(clauses: readonly string[]): Span[] {
  return cited(clauses, ', ');
}
