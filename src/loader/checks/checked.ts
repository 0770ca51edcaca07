/** What a check looks at and what it gives. */

import type { Fact } from '../../model/fact.ts';
import type { RegulationCheck } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Authored } from '../authored.ts';
import type { Path } from '../parse.ts';
import { type PlacedCondition, placedConditions } from './placed-conditions.ts';
import { type PlacedRule, placedRules } from './placed-rules.ts';

/** The file as written (for places), what it means, and its conditions and rules with places. */
export interface Checked {
  readonly authored: Authored;
  readonly regulation: Regulation;
  readonly conditions: readonly PlacedCondition[];
  readonly rules: readonly PlacedRule[];
  readonly facts: ReadonlyMap<string, Fact>;
}

export interface Complaint {
  readonly path: Path;
  /** What is wrong, as written. */
  readonly name: string;
  /** What could stand in its place. */
  readonly known?: readonly string[];
  /** The complaint is about the key at the end of the path, not about its value. */
  readonly ofKey?: true;
}

export type Check = readonly [RegulationCheck, (checked: Checked) => Complaint[]];

export function checkedOf(authored: Authored, regulation: Regulation): Checked {
  return {
    authored,
    regulation,
    conditions: placedConditions(authored),
    rules: placedRules(authored),
    facts: new Map(regulation.facts.map((fact) => [fact.id, fact])),
  };
}

/** A name and where it stands. */
export type Named = readonly [name: string, path: Path];

/** Complaints about the names that are not among the known ones. */
export function unknown(named: readonly Named[], known: readonly string[]): Complaint[] {
  return named.filter(([name]) => !known.includes(name)).map(([name, path]) => ({ name, path, known }));
}

/** The names in a list that stands at a path. */
export function namedList(names: readonly string[], path: Path): Named[] {
  return names.map((name, index): Named => [name, [...path, index]]);
}

/** Paths to the same place have the same key. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
