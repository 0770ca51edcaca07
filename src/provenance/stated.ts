/** What a regulation states: the clauses it cites, and its figures with the clauses in one of which its text must have them. */
import type { AmountUnit } from '../model/amount.ts';
import type { Test } from '../model/fact.ts';
import type { Citing, ShareAct, StatedFigure } from '../model/provenance.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import { clausesOfVoting, type Share } from '../model/voting.ts';

export function statedFigures(regulation: Regulation): StatedFigure[] {
  return [
    ...regulation.rules.flatMap((rule) => limitsOfRule(rule, regulation)),
    ...ambiguityLimits(regulation),
    ...itemLimits(regulation),
    ...takenLimits(regulation),
    ...noticeLimits(regulation),
    ...stepDays(regulation),
    ...votingShares(regulation),
  ];
}

/** The limits of a rule and of its exceptions, with the words they are written with. */
export function limitsOfRule({ id, clause, when, except }: Rule, regulation: Regulation): StatedFigure[] {
  const tests = [...when, ...except.flat()];
  return limitsIn(tests, regulation, { clauses: [clause], by: { kind: 'rule', id } });
}

/** What another reading makes of a limit: the figure is the text's, the word need not be. */
function ambiguityLimits(regulation: Regulation): StatedFigure[] {
  return regulation.doubts.flatMap(({ code, clauses, otherwise }) => {
    const tests = otherwise.flatMap(({ when = [], except = [] }) => [...when, ...except.flat()]);
    return withoutWord(limitsIn(tests, regulation, { clauses, by: { kind: 'doubt', id: code } }));
  });
}

/** Below how much a recipient leaves a round: said where the matters that take the list are ruled. */
function itemLimits(regulation: Regulation): StatedFigure[] {
  return regulation.facts.flatMap((fact): StatedFigure[] => {
    const unit = fact.kind === 'items' ? unitOf(fact.total, regulation) : undefined;
    const clauses = clausesTaking(fact.id, regulation);
    if (fact.kind !== 'items' || unit === undefined || clauses.length === 0) return [];
    const by: Citing = { kind: 'fact', id: fact.id };
    return [{ unit, value: fact.recipientBelow, word: 'below', clauses, by }];
  });
}

/** Limits that decide whether a matter takes a fact, and which values it can have. */
function takenLimits(regulation: Regulation): StatedFigure[] {
  return regulation.matters.flatMap(({ code, facts }) =>
    facts.flatMap(({ fact, takenWhen, ranges }) => {
      const tests = [takenWhen, ...(ranges?.cases ?? []).map(({ when }) => when)].filter(
        (test) => test !== undefined,
      );
      const clauses = regulation.rules.filter(({ matter }) => matter === code).map(({ clause }) => clause);
      return withoutWord(limitsIn(tests, regulation, { clauses, by: { kind: 'fact', id: fact } }));
    }),
  );
}

/** Limits above or below which an advice or a dated notice stands. */
function noticeLimits(regulation: Regulation): StatedFigure[] {
  const notices = [
    ...regulation.advice.map((advice) => ({ ...advice, kind: 'advice' as const })),
    ...regulation.dated.map((notice) => ({ ...notice, kind: 'dated' as const })),
  ];
  return notices.flatMap(({ kind, code, clauses, when }) =>
    withoutWord(limitsIn(when, regulation, { clauses, by: { kind, id: code } })),
  );
}

/** How many days before or after a session a step falls. */
function stepDays({ advice }: Regulation): StatedFigure[] {
  return advice.flatMap(({ code, clauses, due }): StatedFigure[] => {
    if (due === undefined || due.days === null || due.word === 'on') return [];
    const unit = due.working ? 'working-day' : 'day';
    const by: Citing = { kind: 'advice', id: code };
    return [{ unit, value: String(due.days), side: due.word, clauses, by }];
  });
}

/** Quorums, majorities and who may ask, each with whom it is a share of. */
function votingShares({ voting = [] }: Regulation): StatedFigure[] {
  return voting.flatMap(({ body, session, writing, convene }) => {
    const by: Citing = { kind: 'voting', id: body };
    return [
      ...shareAs('attend', session?.quorum, by),
      ...shareAs('agree', session?.carried, by),
      ...shareAs('agree', writing?.carried, by),
      ...shareAs('ask', convene?.share, by),
    ];
  });
}

/** A whole stands in words (all members), not as a figure. */
export function shareAs(act: ShareAct, share: Share | undefined, by: Citing): StatedFigure[] {
  if (share === undefined || share.numerator === share.denominator) return [];
  const { word, numerator, denominator, of, clause } = share;
  return [{ unit: 'share', value: `${numerator}/${denominator}`, word, act, of, clauses: [clause], by }];
}

function limitsIn(
  tests: readonly Test[],
  regulation: Regulation,
  about: Pick<StatedFigure, 'clauses' | 'by'>,
): StatedFigure[] {
  return tests.flatMap((test): StatedFigure[] => {
    const unit = unitOf(test.fact, regulation);
    if (!('limit' in test) || unit === undefined) return [];
    return [{ unit, value: test.limit, word: test.test, ...about }];
  });
}

function withoutWord(figures: readonly StatedFigure[]): StatedFigure[] {
  return figures.map(({ word: _, ...figure }) => figure);
}

function unitOf(id: string, { facts }: Regulation): AmountUnit | undefined {
  const fact = facts.find((one) => one.id === id);
  return fact?.kind === 'amount' ? fact.unit : undefined;
}

function clausesTaking(fact: string, { matters, rules }: Regulation): string[] {
  const taking = matters
    .filter(({ facts }) => facts.some((taken) => taken.fact === fact))
    .map(({ code }) => code);
  return [...new Set(rules.filter(({ matter }) => taking.includes(matter)).map(({ clause }) => clause))];
}

/** Each clause once, in the order of the regulation, with everything that cites it. */
export function citedClauses(regulation: Regulation): ReadonlyMap<string, readonly Citing[]> {
  const cited = new Map<string, Citing[]>();
  const cite = (kind: Citing['kind'], id: string, clauses: readonly string[]): void => {
    for (const clause of clauses) {
      const known = cited.get(clause) ?? [];
      if (!known.some((one) => one.kind === kind && one.id === id)) known.push({ kind, id });
      cited.set(clause, known);
    }
  };
  const { clauses, covers = [], rules, doubts, advice, dated, residual, precedence } = regulation;
  const { matters, voting = [] } = regulation;
  for (const { id } of clauses) cite('clause', id, [id]);
  for (const clause of covers) cite('covers', clause, [clause]);
  for (const { id, clause } of rules) cite('rule', id, [clause]);
  for (const { code, clauses } of doubts) cite('doubt', code, clauses);
  for (const { code, clauses, under } of advice) cite('advice', code, [...clauses, ...under]);
  for (const { code, clauses } of dated) cite('dated', code, clauses);
  if (residual !== null) cite('residual', residual.clause, [residual.clause]);
  if (precedence !== null) cite('precedence', precedence.clause, [precedence.clause]);
  for (const { code, unruled } of matters) cite('matter', code, unruled?.clauses ?? []);
  for (const own of voting) cite('voting', own.body, clausesOfVoting(own));
  return cited;
}
