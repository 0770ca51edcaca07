/** The procedure of a file before it is known in full: to a body, or by a matter to each body that may decide it. */
import type { SessionTerm } from '../../model/calendar.ts';
import type { Decision, Stage } from '../../model/decision.ts';
import type { BodyProcedure, ProcedureStep, StepCondition } from '../../model/procedure.ts';
import { isWithin, type Matter, type Regulation, type Rule, votingsBy } from '../../model/regulation.ts';
import type { Actors, Advice, Due } from '../../model/step.ts';
import type { Notice } from '../../model/words.ts';
import { eligibleBodies } from '../decide/eligible-bodies.ts';
import { datedWarnings } from '../decide/notices.ts';
import { type Decider, isDeciding, stageOf, withDecision } from '../decide/steps.ts';

/** Whose procedure it is, and what is known of the decision. */
interface Setting {
  readonly regulation: Regulation;
  readonly body: string | null;
  /** The rules by which the body may decide; of any matter where none is named. */
  readonly rules: readonly Rule[];
  /** Whether the body may decide by a rule, and whether it may be left the matter because no rule reserves it. */
  readonly decides: boolean;
  readonly isLeft: boolean;
  readonly matter?: Matter;
}

/** The procedure of a body, whatever the matter. */
export function procedureToBody(regulation: Regulation, body: string): BodyProcedure {
  const rules = regulation.rules.filter((rule) => rule.body === body);
  const isLeft = regulation.residual?.body === body;
  return procedureIn({ regulation, body, rules, decides: true, isLeft });
}

/**
 * The procedure of each body that may decide a matter, highest first; to nobody where the regulation may name none.
 * @param among the bodies that remain; absent: all that the rules of the matter, and their lack, can give
 */
export function proceduresOfMatter(
  regulation: Regulation,
  matter: Matter,
  among?: readonly string[],
): BodyProcedure[] {
  const { bodies, residual } = eligibleBodies(regulation, matter);
  const residualBody = residual ? (regulation.residual?.body ?? null) : undefined;
  // A matter that the text leaves open is left to nobody, whatever the residual body.
  const left = bodies.length === 0 && matter.unruled !== undefined ? null : residualBody;
  const ordered = regulation.bodies
    .map(({ code }) => code)
    .filter((code) => bodies.includes(code) || code === left);
  const all = left === null ? [...ordered, null] : ordered;
  return all
    .filter((body) => among === undefined || (body !== null && among.includes(body)))
    .map((body) => {
      const rules = regulation.rules.filter((rule) => rule.matter === matter.code && rule.body === body);
      const decides = body !== null && bodies.includes(body);
      return procedureIn({ regulation, matter, body, rules, decides, isLeft: body === left });
    });
}

/** The procedure of a decided proposal. The decision must have been asked for its procedure. */
export function procedureOfDecision(decision: Decision, regulation: Regulation): BodyProcedure {
  const { authority, candidates, citations, procedure = [], route = [] } = decision;
  const known = procedure.map(({ code, params }): OrderedStep => {
    const step = Number(params.step);
    return { step, code, conditions: [], stage: route.find((stage) => stage.step === step) };
  });
  const others = route.filter(({ step }) => step === null || !known.some((one) => one.step === step));
  const open = others.map((stage): OrderedStep => {
    const { step, code, condition } = stage;
    return {
      step,
      code,
      stage,
      conditions: condition === undefined ? [] : [{ kind: 'when', tests: condition }],
    };
  });
  const deciding = citations.filter((one) => one.deciding).map(({ clause }) => clause);
  const votings = candidates.flatMap((body) => votingsBy(regulation, body, deciding));
  return { body: authority, ...inOrder([...known, ...open], regulation), byProposal: [], votings };
}

function procedureIn(setting: Setting): BodyProcedure {
  const { regulation, body, matter, rules } = setting;
  const clauses = matter === undefined ? undefined : rules.map(({ clause }) => clause);
  return { body, ...stepsIn(setting), votings: votingsBy(regulation, body, clauses) };
}

interface OrderedStep extends Pick<ProcedureStep, 'step' | 'conditions'> {
  readonly code: string;
  readonly stage: Stage | undefined;
}

/**
 * In the order of the regulation, a decision of which no step speaks in the place of the file's first, and left out of a file
 * that has no stages; each with an id.
 */
function inOrder(
  steps: readonly OrderedStep[],
  { advice }: Regulation,
): Pick<BodyProcedure, 'steps' | 'session'> {
  const place = advice.findIndex(isDeciding);
  const placeOf = ({ step }: OrderedStep): number => step ?? place - 0.5;
  const counts = new Map<string, number>();
  const placed = steps.filter(({ step }) => step !== null || place >= 0);
  const all = placed
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ code, stage, ...rest }): ProcedureStep => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      const id = count === 1 ? code : `${code}-${count}`;
      return { ...rest, ...(stage && { stage }), id, ofSession: true };
    });
  const session = all.find((one) => dueOf(one, advice)?.word === 'on')?.stage?.who;
  if (session === undefined) return { steps: all };
  return {
    steps: all.map((one, index) => ({ ...one, ofSession: isOfSession(index, all, session, advice) })),
    session,
  };
}

/**
 * Whether a step belongs to the session that a procedure counts from, the first of its own: what is due before a session
 * belongs to the next one, what is due after it to the last.
 */
function isOfSession(
  index: number,
  steps: readonly ProcedureStep[],
  session: Actors,
  advice: Regulation['advice'],
): boolean {
  const isSession = (one: ProcedureStep): boolean => dueOf(one, advice)?.word === 'on';
  const isBefore = dueOf(steps[index]!, advice)?.word === 'before';
  const own = isBefore ? steps.slice(index).find(isSession) : steps.slice(0, index + 1).findLast(isSession);
  const who = own?.stage?.who;
  return who === undefined || who.codes.join() === session.codes.join();
}

function dueOf({ step }: Pick<ProcedureStep, 'step'>, advice: Regulation['advice']): Due | undefined {
  return step === null ? undefined : advice[step]!.due;
}

/** The step stands under conditions (none: always), never in this procedure, or as only the proposal can tell. */
type Standing = readonly StepCondition[] | 'never' | 'by-proposal';

function stepsIn(setting: Setting): Omit<BodyProcedure, 'body' | 'votings'> {
  const { regulation } = setting;
  const decider = deciderIn(setting);
  const steps: OrderedStep[] = [];
  const byProposal: number[] = [];
  const seen = new Map<string, Set<string>>();
  regulation.advice.forEach((advice, step) => {
    const standing = standingOf(advice, setting);
    if (standing === 'never') return;
    if (standing === 'by-proposal') {
      byProposal.push(step);
      return;
    }
    // Behind a step that always stands, or stands under the same conditions, one of the same code never counts.
    const before = seen.get(advice.code) ?? new Set();
    const key = JSON.stringify(standing);
    if (before.has(ALWAYS) || before.has(key)) return;
    seen.set(advice.code, before.add(key));
    const { code } = advice;
    steps.push({ step, code, conditions: standing, stage: stageOf(step, decider, regulation) });
  });
  const stages = steps.flatMap(({ stage }) => stage ?? []);
  const bare = withDecision(stages, decider, regulation).filter(({ step }) => step === null);
  const decision = bare.map(
    (stage): OrderedStep => ({ step: null, code: stage.code, conditions: [], stage }),
  );
  return { ...inOrder([...steps, ...decision], regulation), byProposal };
}

/** What is known of the decision before the proposal is. */
function deciderIn({ body, rules, decides, matter }: Setting): Decider {
  const clauses = matter && [...new Set(rules.map(({ clause }) => clause))];
  return {
    outcome: decides ? 'decided' : 'residual',
    authority: body,
    candidates: body === null ? [] : [body],
    ...(clauses && { clauses }),
  };
}

const ALWAYS = JSON.stringify([]);

function standingOf(advice: Advice, setting: Setting): Standing {
  const { body } = setting;
  if (advice.bodies.length > 0 && (body === null || !advice.bodies.includes(body))) return 'never';
  const parts = [outcomeOf, mattersOf, rulesOf, underOf, whenOf].map((part) => part(advice, setting));
  if (parts.includes('never')) return 'never';
  if (parts.includes('by-proposal')) return 'by-proposal';
  return parts.flatMap((part) => (typeof part === 'string' ? [] : part));
}

function outcomeOf({ outcome }: Advice, { decides, isLeft }: Setting): Standing {
  if (outcome === undefined) return [];
  if (outcome === 'decided' ? !decides : !isLeft) return 'never';
  return decides && isLeft ? [{ kind: 'outcome', outcome }] : [];
}

function mattersOf({ matters }: Advice, { matter, rules, isLeft }: Setting): Standing {
  if (matters.length === 0) return [];
  if (matter !== undefined) return matters.includes(matter.code) ? [] : 'never';
  return isLeft || rules.some((rule) => matters.includes(rule.matter)) ? 'by-proposal' : 'never';
}

function rulesOf({ rules: wanted }: Advice, { matter, rules, isLeft }: Setting): Standing {
  if (wanted.length === 0) return [];
  const deciding = rules.filter(({ id }) => wanted.includes(id));
  if (deciding.length === 0) return 'never';
  if (matter === undefined) return 'by-proposal';
  if (deciding.length === rules.length && !isLeft) return [];
  return [{ kind: 'rules', rules: deciding.map(({ id }) => id) }];
}

/** Of a body alone the clauses stand as they are: its rules may be fewer than what it decides. */
function underOf({ under }: Advice, { matter, rules, isLeft }: Setting): Standing {
  if (under.length === 0) return [];
  if (matter === undefined) return [{ kind: 'under', clauses: under }];
  const deciding = rules.filter(({ clause }) => under.some((whole) => isWithin(clause, whole)));
  if (deciding.length === 0) return 'never';
  if (deciding.length === rules.length && !isLeft) return [];
  const clauses = under.filter((whole) => deciding.some(({ clause }) => isWithin(clause, whole)));
  return [{ kind: 'under', clauses }];
}

function whenOf({ when }: Advice, { regulation, matter }: Setting): Standing {
  if (when.length === 0) return [];
  const circumstances = regulation.circumstances ?? [];
  if (matter === undefined || when.some(({ fact }) => circumstances.includes(fact))) return 'by-proposal';
  const isTaken = (fact: string): boolean => matter.facts.some((taken) => taken.fact === fact);
  return when.every(({ fact }) => isTaken(fact)) ? [{ kind: 'when', tests: when }] : 'never';
}

/**
 * Of the steps that are due some days before or after the session; without those whose number is left blank, and those
 * that belong to a later session of another body.
 */
export function termsOf(
  { steps }: BodyProcedure,
  { advice }: Regulation,
  extraordinary: boolean,
): SessionTerm[] {
  return steps.flatMap((one): SessionTerm[] => {
    const due = dueOf(one, advice);
    if (due === undefined || due.word === 'on' || due.days === null) return [];
    if (!one.ofSession || (extraordinary && !due.extraordinary)) return [];
    const { days, working, word: direction } = due;
    const { clauses } = advice[one.step!]!;
    return [{ id: one.id, clauses, days, unit: working ? 'working-days' : 'days', direction }];
  });
}

/** Whether a procedure holds a session at all. */
export function hasSession({ steps }: BodyProcedure, { advice }: Regulation): boolean {
  return steps.some((one) => dueOf(one, advice) !== undefined);
}

/**
 * Dated notices that stand whatever the proposal; of a matter also where the text leaves open who decides.
 * @param day ISO date
 */
export function procedureWarnings(regulation: Regulation, day: string, matter?: Matter): Notice[] {
  const always = regulation.dated.filter(({ when }) => when.length === 0);
  const dated = datedWarnings(always, day);
  return matter === undefined ? [...dated] : [...dated, ...openIn(regulation, matter)];
}

/** As a decision says it: of the whole matter, or of each rule that names further bodies beside its own. */
function openIn(regulation: Regulation, { code: matter, unruled }: Matter): Notice[] {
  if (unruled !== undefined) return [{ code: 'not-stated', clauses: unruled.clauses, params: { matter } }];
  const seen = new Map<string, Notice>();
  for (const { matter: of, body, or: others, clause } of regulation.rules) {
    if (of !== matter || others === undefined) continue;
    const notice = { code: 'either-body', clauses: [clause], params: { body, others } };
    seen.set(JSON.stringify(notice), notice);
  }
  return [...seen.values()];
}
