/** The procedure of a file before it is known in full: to a body, or by a matter to each body that may decide it. */
import type { SessionTerm } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import type { BodyProcedure, ProcedureStep, StepCondition } from '../../model/procedure.ts';
import { isWithin, type Matter, type Regulation, type Rule, votingsBy } from '../../model/regulation.ts';
import type { Advice } from '../../model/step.ts';
import type { Notice } from '../../model/words.ts';
import { eligibleBodies } from '../decide/eligible-bodies.ts';
import { datedWarnings } from '../decide/notices.ts';

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

/** The procedure of a decided proposal, each code once. The decision must have been asked for its procedure. */
export function procedureOfDecision(
  { authority, citations, procedure = [] }: Decision,
  regulation: Regulation,
): BodyProcedure {
  const steps = procedure.map(({ code, params }) => ({
    step: Number(params.step),
    id: code,
    conditions: [],
  }));
  const deciding = citations.filter((one) => one.deciding).map(({ clause }) => clause);
  return { body: authority, steps, byProposal: [], votings: votingsBy(regulation, authority, deciding) };
}

function procedureIn(setting: Setting): BodyProcedure {
  const { regulation, body, matter, rules } = setting;
  const clauses = matter === undefined ? undefined : rules.map(({ clause }) => clause);
  return { body, ...stepsIn(setting), votings: votingsBy(regulation, body, clauses) };
}

/** The step stands under conditions (none: always), never in this procedure, or as only the proposal can tell. */
type Standing = readonly StepCondition[] | 'never' | 'by-proposal';

function stepsIn(setting: Setting): Omit<BodyProcedure, 'body' | 'votings'> {
  const steps: ProcedureStep[] = [];
  const byProposal: number[] = [];
  const seen = new Map<string, Set<string>>();
  setting.regulation.advice.forEach((advice, step) => {
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
    const id = before.size === 1 ? advice.code : `${advice.code}-${before.size}`;
    steps.push({ step, id, conditions: standing });
  });
  return { steps, byProposal };
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

/** Of the steps that are due some days before or after the session; without those whose number is left blank. */
export function termsOf(
  { steps }: BodyProcedure,
  { advice }: Regulation,
  extraordinary: boolean,
): SessionTerm[] {
  return steps.flatMap(({ step, id }): SessionTerm[] => {
    const { due, clauses } = advice[step]!;
    if (due === undefined || due.word === 'on' || due.days === null) return [];
    if (extraordinary && !due.extraordinary) return [];
    const { days, working, word: direction } = due;
    return [{ id, clauses, days, unit: working ? 'working-days' : 'days', direction }];
  });
}

/** Whether a procedure holds a session at all. */
export function hasSession({ steps }: BodyProcedure, regulation: Regulation): boolean {
  return steps.some(({ step }) => regulation.advice[step]!.due !== undefined);
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
