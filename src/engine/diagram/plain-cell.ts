/** The cell at which a diagram ends in a value and that is easiest to read. */
import type { Regulation } from '../../model/regulation.ts';
import {
  type DiagramNode,
  isTerminal,
  type NodeRef,
  type Partition,
  terminalValue,
} from '../cells/compiled.ts';
import { isSingle } from '../cells/extent.ts';
import type { Cell } from '../cells/feasible-cells.ts';
import { assumedPiece } from '../cells/partition.ts';

/** The pieces of each fact, the plainest first. */
export type Preference = readonly (readonly number[])[];

/** What is assumed of a fact first, by itself or beside others; then one value before several. */
export function preferenceOf(
  facts: readonly Partition[],
  regulation: Regulation,
  matter?: string,
): Preference {
  const taken = regulation.matters.find((one) => one.code === matter)?.facts ?? [];
  return facts.map((partition) => {
    const known = regulation.facts.some((fact) => fact.id === partition.fact);
    const assumed = known ? assumedPiece(partition, regulation) : undefined;
    const cases = taken.find((one) => one.fact === partition.fact)?.ranges?.cases ?? [];
    const beside = cases.map((one) => one.assumed).filter((value) => value !== undefined);
    const weight = (piece: number): number => {
      if (piece === assumed || ('values' in partition && beside.includes(partition.values[piece]!))) return 0;
      if (partition.kind !== 'several' || isSingle(partition, piece)) return 1;
      return 1 + partition.classes.filter((_, index) => (piece + 1) & (1 << index)).length;
    };
    const all = Array.from({ length: partition.pieces }, (_, piece) => piece);
    return all.sort((a, b) => weight(a) - weight(b) || a - b);
  });
}

/** Undefined where the diagram never ends in the value. */
export function plainestCell(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  value: number,
  preference: Preference,
): Cell | undefined {
  const memo = new Map<NodeRef, boolean>();
  const reaches = (ref: NodeRef): boolean => {
    if (isTerminal(ref)) return terminalValue(ref) === value;
    const known = memo.get(ref);
    if (known !== undefined) return known;
    const found = nodes[ref]!.children.some(reaches);
    memo.set(ref, found);
    return found;
  };
  if (!reaches(root)) return undefined;
  const cell = preference.map((pieces) => pieces[0]!);
  let ref = root;
  while (!isTerminal(ref)) {
    const { fact, children } = nodes[ref]!;
    const piece = preference[fact]!.find((one) => reaches(children[one]!))!;
    cell[fact] = piece;
    ref = children[piece]!;
  }
  return cell;
}
