/**
 * The walk of a row through a matter, axis by axis: a state stands for everything that can still come, so that two rows in
 * one state are answered alike whatever follows. The states are functions of the axes to come, each once; this is the
 * smallest automaton there is for the matter, and what is not known is only one symbol more.
 */
import type { NodeRef } from '../../engine/cells/compiled.ts';
import { terminalValue } from '../../engine/cells/compiled.ts';
import type { Axis, AxisSymbol } from './axes.ts';
import { EndFunctions, type Ends } from './ends.ts';

/** One axis of the walk. */
interface Step {
  /** By symbol of the axis, in its order: its class. Symbols of a class are never told apart. */
  readonly classOf: readonly number[];
  readonly classes: number;
  /** From state · classes + class to the next state. */
  readonly next: readonly number[];
}

export interface Walk {
  readonly steps: readonly Step[];
  /** By last state the bits of what can come of the row. */
  readonly ends: readonly number[];
}

/** More entries than this in one matter make no script that anyone loads; functions while they are found. */
const MOST_ENTRIES = 400_000;
const MOST_FUNCTIONS = 2_000_000;

/** Undefined where the matter is too large for it. */
export function walkOf(ends: Ends, axes: readonly Axis[]): Walk | undefined {
  const functions = new EndFunctions(ends);
  let states: readonly NodeRef[] = [ends.root];
  let entries = 0;
  const steps: Step[] = [];
  for (const axis of axes) {
    const numbered = new Map<NodeRef, number>();
    const columns = new Map<string, number>();
    const byClass: number[][] = [];
    const classOf = axis.symbols.map((symbol) => {
      const column = states.map((state) => {
        const after = follow(functions, ends, state, axis, symbol);
        const number = numbered.get(after) ?? numbered.size;
        numbered.set(after, number);
        return number;
      });
      const key = column.join(' ');
      const own = columns.get(key) ?? byClass.push(column) - 1;
      columns.set(key, own);
      return own;
    });
    entries += byClass.length * states.length;
    if (entries > MOST_ENTRIES || functions.size > MOST_FUNCTIONS) return undefined;
    steps.push({
      classOf,
      classes: byClass.length,
      next: states.flatMap((_, state) => byClass.map((column) => column[state]!)),
    });
    states = [...numbered.keys()];
  }
  return { steps, ends: states.map(terminalValue) };
}

/** The function that is left of a state where no more is known of an axis than a symbol says. */
function follow(
  functions: EndFunctions,
  { bits }: Ends,
  state: NodeRef,
  { facts }: Axis,
  { combinations, open }: AxisSymbol,
): NodeRef {
  const at = (pieces: readonly number[]): NodeRef =>
    pieces.reduce((ref, piece, index) => functions.at(ref, facts[index]!.fact, piece), state);
  const all = combinations.map(at);
  let after = all.reduce((one, other) => functions.union(one, other));
  // Of a fact alone on its axis the diagram itself says whether it matters.
  if (facts.length === 1) return after;
  for (const { fact, boxes } of open) {
    const own = facts.findIndex((one) => one.fact === fact);
    for (const box of boxes) {
      for (const others of besides(box, own)) {
        const [first, ...rest] = box[own]!.map((piece) => at(others.with(own, piece)));
        // Some two values differ where one differs from the first.
        for (const other of rest) {
          if (other === first) continue;
          const differs = functions.difference(first!, other, bits.bodies, bits.facts[fact]!.first);
          after = functions.union(after, differs);
        }
      }
    }
  }
  return after;
}

/** The combinations of a box in all facts but one, which stands at nothing. */
function besides(box: readonly (readonly number[])[], own: number): number[][] {
  let all: number[][] = [[]];
  box.forEach((pieces, index) => {
    const here = index === own ? [-1] : pieces;
    all = all.flatMap((one) => here.map((piece) => [...one, piece]));
  });
  return all;
}
