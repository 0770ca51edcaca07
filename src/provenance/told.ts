/** The figures and bodies that a regulation tells in its own words (subjects, messages, questions), with their clauses. */
import type { Figure } from '../model/provenance.ts';
import { isWithin, type Regulation } from '../model/regulation.ts';
import { clausesOfVoting } from '../model/voting.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { type BodyNames, bodiesIn } from './named-bodies.ts';
import { wordsIn } from './words.ts';

/** Read when a clause is asked for: most clauses have nothing that is not stated besides. */
export class ToldWords {
  readonly #told: readonly Told[];
  readonly #figures = new Map<string, readonly Figure[]>();
  readonly #bodies = new Map<string, readonly string[]>();

  constructor(regulation: Regulation) {
    this.#told = [...toldByClause(regulation), ...toldOfFacts(regulation)];
  }

  /** What is told of a clause, what holds it, or its parts. */
  figuresOn(clause: string): Figure[] {
    return this.#wordsOn(clause).flatMap((vi) => known(this.#figures, vi, () => findFigures(vi)));
  }

  bodiesOn(clause: string, names: BodyNames): string[] {
    return this.#wordsOn(clause).flatMap((vi) =>
      known(this.#bodies, vi, () => bodiesIn(names.finder(wordsIn(vi)))),
    );
  }

  #wordsOn(clause: string): string[] {
    return this.#told
      .filter(({ clauses }) => clauses.some((cited) => isWithin(clause, cited) || isWithin(cited, clause)))
      .flatMap(({ told }) => wordsWithin(told));
  }
}

function known<T>(memory: Map<string, T>, key: string, read: () => T): T {
  const value = memory.get(key) ?? read();
  memory.set(key, value);
  return value;
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
