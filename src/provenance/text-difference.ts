/** Two published texts of a regulation compared, and what of the regulation stands on a clause that has changed. */
import { type Citing, type PublishedText, wordsOf } from '../model/provenance.ts';
import { isWithin, type Regulation, whyUnruled } from '../model/regulation.ts';
import type { ClauseChange, Standing, TextDifference } from '../model/text-difference.ts';
import { wordDifference } from '../notation/word-difference.ts';
import { type Match, matchClauses } from './match-clauses.ts';
import { citedClauses } from './stated.ts';

/** How the texts are set, typed or scanned is no difference: page numbers, spaces, line breaks, where a tone stands. */
export function textDifference(old: PublishedText, current: PublishedText): TextDifference {
  const matches = matchClauses(old.clauses, current.clauses);
  const changes = matches.map(changeOf).filter((change) => change !== undefined);
  return { changes, same: matches.length - changes.length };
}

function changeOf({ old, new: current, same }: Match): ClauseChange | undefined {
  if (old === undefined) return current && { change: 'added', new: current };
  if (current === undefined) return { change: 'removed', old };
  if (!same) {
    const words = wordDifference(wordsOf([old]), wordsOf([current]));
    return { change: 'changed', old, new: current, words };
  }
  return old.id === current.id ? undefined : { change: 'renumbered', old, new: current };
}

/**
 * What of a regulation stands on the clause of each change, by the numbers of the text it was made from; on a new
 * clause stands what stands on the nearest old one above it.
 */
export function standingsOf(regulation: Regulation, { changes }: TextDifference): Standing[] {
  const standingOn = standingIn(regulation);
  const added = new Set(changes.flatMap((one) => (one.change === 'added' ? [one.new.id] : [])));
  const numbers = new Map(
    changes.flatMap((one) => ('old' in one && 'new' in one ? [[one.new.id, one.old.id] as const] : [])),
  );
  return changes.map((one) => {
    if (one.change !== 'added') return withoutWhole(standingOn(one.old.id));
    const above = clausesAbove(one.new.id).find((id) => !added.has(id));
    if (above === undefined) return { on: [], above: [], parts: [] };
    const holding = standingOn(numbers.get(above) ?? above);
    return { on: [], above: distinct([...holding.on, ...holding.above]), parts: [] };
  });
}

/** That a whole is ruled in full is no less so when a part of it says something else, or stands elsewhere. */
function withoutWhole({ above, ...standing }: Standing): Standing {
  return { ...standing, above: above.filter(({ kind }) => kind !== 'covers') };
}

/** Clauses that are cited and that a text has not: it is hardly the text that the regulation was made from. */
export function lackingClauses(regulation: Regulation, { clauses }: PublishedText): string[] {
  return [...citedClauses(regulation).keys()].filter(
    (cited) => !clauses.some(({ id }) => isWithin(id, cited)),
  );
}

/** What stands on a clause. That it is listed with its subject does not, but for why nothing is ruled there. */
function standingIn(regulation: Regulation): (clause: string) => Standing {
  const cited = [...citedClauses(regulation)];
  const unruled = regulation.clauses.filter((clause) => whyUnruled(clause, regulation) !== undefined);
  const counts = ({ kind, id }: Citing): boolean => kind !== 'clause' || unruled.some((one) => one.id === id);
  const citing = (isMeant: (clause: string) => boolean): Citing[] =>
    distinct(cited.flatMap(([clause, by]) => (isMeant(clause) ? by.filter(counts) : [])));
  const without = (all: readonly Citing[], told: readonly Citing[]): Citing[] =>
    all.filter((one) => !told.some((other) => isSame(one, other)));
  return (clause) => {
    const on = citing((one) => one === clause);
    const above = citing((one) => one !== clause && isWithin(clause, one));
    const parts = citing((one) => one !== clause && isWithin(one, clause));
    return { on, above: without(above, on), parts: without(parts, [...on, ...above]) };
  };
}

function distinct(all: readonly Citing[]): Citing[] {
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

/** The nearest first. */
function clausesAbove(id: string): string[] {
  const parts = id.split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join('.'));
}

function isSame(one: Citing, other: Citing): boolean {
  return one.kind === other.kind && one.id === other.id;
}
