/** What may not be given beside what: facts that are not taken, values outside the case that binds them. In states. */
import type { CompiledMatter } from '../../engine/cells/compiled.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type Axis, type FactStates, takingConditions } from './axes.ts';

/** Two facts whose states do not stand together. */
export interface Clash {
  /** `untaken`: the fact is not taken then; `outside`: it is, but not with these values. */
  readonly why: 'untaken' | 'outside';
  readonly fact: number;
  readonly states: readonly number[];
  readonly by: number;
  readonly byStates: readonly number[];
}

export function clashesOf(matter: CompiledMatter, regulation: Regulation, axes: readonly Axis[]): Clash[] {
  const all = axes.flatMap(({ facts }) => facts);
  const statesOf = (fact: number): FactStates => all.find((one) => one.fact === fact)!;
  const given = (fact: number, isIn: (pieces: readonly number[]) => boolean): number[] =>
    [...statesOf(fact).pieces.entries()].flatMap(([state, pieces]) =>
      pieces !== undefined && isIn(pieces) ? [state] : [],
    );
  const untaken = matter.facts.flatMap(({ fact: id }, fact) =>
    takingConditions(matter, regulation, id).map(
      ({ by, holds }): Clash => ({
        why: 'untaken',
        fact,
        states: given(fact, () => true),
        by,
        byStates: given(by, (pieces) => !pieces.some((piece) => holds[piece])),
      }),
    ),
  );
  const outside = matter.ranges
    .filter(({ binding }) => binding)
    .flatMap(({ fact, by, caseOf, cases }) =>
      cases.map(
        (one, index): Clash => ({
          why: 'outside',
          fact,
          states: given(fact, (pieces) => pieces.some((piece) => !one.pieces.includes(piece))),
          by,
          byStates: given(by, (pieces) => pieces.every((piece) => caseOf[piece] === index)),
        }),
      ),
    );
  return [...untaken, ...outside].filter(({ states, byStates }) => states.length > 0 && byStates.length > 0);
}
