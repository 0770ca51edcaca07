/** The figures and bodies that a regulation tells in its own words (subjects, messages, questions), with their clauses. */
import type { Figure } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import { clausesOfVoting } from '../model/voting.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { type BodyNames, bodiesIn } from './named-bodies.ts';
import { wordsIn } from './words.ts';

export interface ToldFigure {
  readonly figure: Figure;
  readonly clauses: readonly string[];
}

export function toldFigures(regulation: Regulation): ToldFigure[] {
  return toldIn(regulation).flatMap(({ told, clauses }) =>
    wordsWithin(told).flatMap((vi) => findFigures(vi).map((figure) => ({ figure, clauses }))),
  );
}

export interface ToldBody {
  readonly body: string;
  readonly clauses: readonly string[];
}

/** The same of the bodies that are named. */
export function toldBodies(regulation: Regulation, names: BodyNames): ToldBody[] {
  return toldIn(regulation).flatMap(({ told, clauses }) =>
    wordsWithin(told)
      .flatMap((vi) => bodiesIn(names.finder(wordsIn(vi))))
      .map((body) => ({ body, clauses })),
  );
}

function toldIn(regulation: Regulation): Told[] {
  return [...toldByClause(regulation), ...toldOfFacts(regulation)];
}

interface Told {
  /** Something of the regulation that holds words. */
  readonly told: unknown;
  readonly clauses: readonly string[];
}

function toldByClause(regulation: Regulation): Told[] {
  const { clauses, rules, doubts, advice, dated, residual, precedence, matters, voting = [] } = regulation;
  return [
    ...clauses.map((told) => ({ told, clauses: [told.id] })),
    ...[...rules, residual, precedence].flatMap((told) => (told ? [{ told, clauses: [told.clause] }] : [])),
    ...[...doubts, ...advice, ...dated].map((told) => ({ told, clauses: told.clauses })),
    ...matters.flatMap(({ unruled }) => (unruled ? [{ told: unruled, clauses: unruled.clauses }] : [])),
    ...voting.map((told) => ({ told, clauses: clausesOfVoting(told) })),
  ];
}

/** What is asked, and the values it can have, for the clauses of every matter that asks it. */
function toldOfFacts({ facts, matters, rules }: Regulation): Told[] {
  return facts.map((fact) => {
    const taking = matters.filter((matter) => matter.facts.some((taken) => taken.fact === fact.id));
    const codes = taking.map(({ code }) => code);
    return {
      told: [fact, taking.map(({ name }) => name)],
      clauses: rules.filter(({ matter }) => codes.includes(matter)).map(({ clause }) => clause),
    };
  });
}

/** Everything in Vietnamese, however deep it stands. */
function wordsWithin(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return [];
  if ('vi' in told && typeof told.vi === 'string') return [told.vi];
  return Object.values(told).flatMap(wordsWithin);
}
