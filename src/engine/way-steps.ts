/** Which steps are on a way that is not known in full, and under which conditions. */
import { isWithin } from '../model/clause.ts';
import type { Advice } from '../model/procedure.ts';
import type { StepCondition, Way, WayStep } from '../model/way.ts';
import type { Setting } from './way.ts';

/** The step stands under conditions (none: always), never on this way, or as only the proposal can tell. */
type Standing = readonly StepCondition[] | 'never' | 'by-proposal';

export function stepsIn(setting: Setting): Omit<Way, 'body'> {
  const steps: WayStep[] = [];
  const byProposal: number[] = [];
  const told = new Map<string, Set<string>>();
  setting.regulation.advice.forEach((advice, step) => {
    const standing = standingOf(advice, setting);
    if (standing === 'never') return;
    if (standing === 'by-proposal') {
      byProposal.push(step);
      return;
    }
    // Behind a step that always stands, or stands under the same conditions, one of the same code never counts.
    const before = told.get(advice.code) ?? new Set();
    const key = JSON.stringify(standing);
    if (before.has(ALWAYS) || before.has(key)) return;
    told.set(advice.code, before.add(key));
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

/** Of a body alone the clauses are told as they are: its rules may be fewer than what it decides. */
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
