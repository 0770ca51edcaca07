/** A step of a procedure in words: who does what, when, under which condition, how it is voted on. */
import type { SessionDates } from '../model/calendar.ts';
import type { Decision, Stage } from '../model/decision.ts';
import type { Passage, Procedure, ProcedureStep } from '../model/procedure.ts';
import type { Due } from '../model/step.ts';
import { deadlineView, writeDay } from './dates.ts';
import { cited, type Item } from './document/document.ts';
import { raw, type Span, span } from './document/layout.ts';
import { Names, official, upperFirst } from './names.ts';
import { conditionText, type ProcedureView, passageTitle, rhythmOf } from './procedure-view.ts';
import { remarkText } from './remark.ts';
import { deedText, stageMessage } from './route.ts';
import { type RuleView, ruleSpans, ruleText, votingRules } from './voting-rules.ts';

export interface StepView {
  /** "Thường trực Tỉnh ủy – thống nhất trước."; '' of mere advice. */
  readonly actor: string;
  readonly message: string;
  /** What the program takes the message to mean; '' where nothing is taken. */
  readonly taken: string;
  /** As official papers write them. */
  readonly clauses: readonly string[];
  /** Under which conditions the step stands; '' always. */
  readonly condition: string;
  /** The day by which it is due, and how that is counted; '' where none is counted. */
  readonly due: string;
  /** Whether the program counted that day. */
  readonly isCounted: boolean;
  /** What was passed over in counting, and what is to be said of the day. */
  readonly dueNotes: readonly string[];
  /** How it is voted on; '' where it is not put to a vote. */
  readonly vote: string;
  readonly passages: readonly PassageView[];
}

export function stepView(
  { step, id, stage, conditions, ofSession }: ProcedureStep,
  dates: SessionDates | undefined,
  view: ProcedureView,
): StepView {
  const { procedure, regulation, names, lang } = view;
  const advice = step === null ? undefined : regulation.advice[step]!;
  const remark = advice && remarkText(advice, lang);
  const counted = ofSession ? dates : undefined;
  const due = advice?.due && dueView(advice.due, id, counted, view);
  return {
    // A decision of which no step speaks says who decides itself.
    actor: stage === undefined || advice === undefined ? '' : `${deedText(stage, names)}.`,
    message: remark?.message ?? stageMessage(stage!, decisionOf(procedure), names),
    taken: remark?.taken ?? '',
    clauses: (advice?.clauses ?? stage?.clauses ?? []).map((id) => official(id, lang)),
    condition: upperFirst(conditions.map((condition) => conditionText(condition, view)).join('; ')),
    ...(due ?? NO_DATE),
    ...(due && dates && !ofSession && { dueNotes: [view.words.otherSession] }),
    vote: stage === undefined ? '' : voteText(stage, view),
    passages: (step === null ? [] : (procedure.passages.get(step) ?? [])).map((passage) =>
      passageView(passage, stage, view),
    ),
  };
}

function decisionOf({ subject }: Procedure): Decision | undefined {
  return subject.kind === 'proposal' ? subject.decision : undefined;
}

/** How many have to be there and to agree, of each way of voting there may be. */
function voteText({ votings = [] }: Stage, { regulation, words, names, lang }: ProcedureView): string {
  const { notStated } = words.voting;
  const several = new Set(votings.map((index) => regulation.voting![index]!.body)).size > 1;
  const ways = votings.map((index) => {
    const { body, work, session, divided, notes = [] } = regulation.voting![index]!;
    const { quorum, carried } = session ?? {};
    const shares = [
      ...(quorum === undefined ? [] : [words.attendance(quorum.message[lang])]),
      ...(carried === undefined ? [] : [carried.message[lang]]),
    ];
    // Where no share is stated, what else the text says of it.
    const others = [...notes, ...(divided === undefined ? [] : [divided])].map(
      ({ message }) => message[lang],
    );
    const texts = shares.length > 0 ? shares : others;
    const of = [several ? names.body(body) : '', work?.name[lang] ?? '']
      .filter((part) => part !== '')
      .join(', ');
    return `${of}${of && ': '}${texts.join('; ') || notStated}`;
  });
  return ways.length === 0 ? '' : words.vote(ways.join(' · '));
}

const NO_DATE = { due: '', isCounted: false, dueNotes: [] };

function dueView(
  due: Due,
  id: string,
  dates: SessionDates | undefined,
  { procedure, words, lang }: ProcedureView,
): Pick<StepView, 'due' | 'isCounted' | 'dueNotes'> {
  if (procedure.extraordinary && !due.extraordinary) {
    return { ...NO_DATE, dueNotes: [words.notExtraordinary] };
  }
  const doubt = procedure.extraordinary && due.extraordinaryDoubt ? [due.extraordinaryDoubt[lang]] : [];
  if (due.days === null) return { ...NO_DATE, dueNotes: [words.daysNotStated, ...doubt] };
  if (dates === undefined) return { ...NO_DATE, dueNotes: doubt };
  const label = due.label[lang];
  if (due.word === 'on') return { ...NO_DATE, due: words.onTheDay(label, writeDay(dates.session, lang)) };
  const deadline = dates.deadlines.find((one) => one.id === id)!;
  const { date, term, counted, notes } = deadlineView(deadline, lang);
  return { due: words.due(label, date, term), isCounted: true, dueNotes: [...doubt, ...counted, ...notes] };
}

export function stepItem(step: StepView): Item {
  const { taken, condition, due, isCounted, dueNotes, vote, passages } = step;
  return {
    text: headOf(step),
    under: [
      ...(taken === '' ? [] : [{ text: [span(taken)], mark: raw('≈'), indent: 0 }]),
      ...(condition === '' ? [] : [{ text: [span(`(${condition})`, 'yellow')], indent: 0 }]),
      ...(due === '' ? [] : [{ text: [span(due, 'cyan')], mark: raw(isCounted ? '≈' : '→'), indent: 0 }]),
      ...dueNotes.map((text) => ({ text: [span(text, 'dim')] })),
      ...(vote === '' ? [] : [{ text: [span(vote)], mark: raw('→'), indent: 0 }]),
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
export function flatStepItem(step: StepView): Item {
  const { taken, condition, due, dueNotes, vote, passages } = step;
  const further = [
    ...[taken, condition, due].filter((text) => text !== ''),
    ...dueNotes,
    ...(vote === '' ? [] : [vote]),
    ...passages.flatMap((passage) => [
      passage.title,
      ...passage.bodies.map(({ name, rules }) => `${name}: ${rules.map(ruleText).join('; ')}`),
    ]),
  ];
  return { text: headOf(step), under: further.map((text) => ({ text })) };
}

function headOf({ actor, message, clauses }: StepView): Span[] {
  return [...(actor === '' ? [] : [span(actor, 'bold')]), span(message), ...cited(clauses)];
}

/** The other regulation by which a step is taken: its bodies, when they meet, how they vote. */
interface PassageView {
  readonly title: string;
  readonly bodies: readonly { readonly name: string; readonly rules: readonly RuleView[] }[];
}

function passageView(passage: Passage, stage: Stage | undefined, view: ProcedureView): PassageView {
  const { words, lang } = view;
  const title = passageTitle(passage, stage, view);
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
        clauses: rhythm === undefined ? [] : rhythm.clauses.map((id) => official(id, lang)),
      };
      return { name: names.body(voting.body), rules: [sessions, ...votingRules(voting, lang)] };
    }),
  };
}
