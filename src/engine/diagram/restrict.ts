/** Walks over a decision diagram: what it can end in within a box, what is left of it there, and its plainest cell. */
import type { Regulation } from '../../model/regulation.ts';
import {
  type DiagramNode,
  isTerminal,
  type NodeRef,
  type Partition,
  terminalValue,
} from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { isSingle } from '../cells/extent.ts';
import type { Cell } from '../cells/feasible-cells.ts';
import { assumedPiece, everyPiece } from '../cells/partition.ts';
import { NodeTable } from './diagram.ts';

/** The terminal values a diagram can end in within a box. */
export function reachable(nodes: readonly DiagramNode[], root: NodeRef, box: Box): Set<number> {
  return reachableIn(nodes, root, [box]);
}

/** The terminal values over several boxes. */
export function reachableIn(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  boxes: readonly Box[],
): Set<number> {
  const values = new Set<number>();
  for (const box of boxes) {
    walk(nodes, root, box, (value) => {
      values.add(value);
      return false;
    });
  }
  return values;
}

/** Whether a diagram can end in a value within one of several boxes. */
export function reaches(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  boxes: readonly Box[],
  value: number,
): boolean {
  return boxes.some((box) => walk(nodes, root, box, (end) => end === value));
}

/** Hands over the ends within a box, until one is taken; an end may come more than once. */
function walk(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  box: Box,
  isTaken: (value: number) => boolean,
): boolean {
  const seen = new Set<NodeRef>();
  const visit = (from: NodeRef): boolean => {
    let ref = from;
    while (!isTerminal(ref)) {
      const { fact, children } = nodes[ref]!;
      const pieces = box[fact]!;
      if (pieces.length !== 1) {
        if (seen.has(ref)) return false;
        seen.add(ref);
        for (const piece of pieces) if (visit(children[piece]!)) return true;
        return false;
      }
      ref = children[pieces[0]!]!;
    }
    return isTaken(terminalValue(ref));
  };
  return visit(root);
}

/** The diagram that is left within a box, reduced: equal functions become equal nodes of the table. */
export function reduced(nodes: readonly DiagramNode[], root: NodeRef, box: Box, table: NodeTable): NodeRef {
  const memo = new Array<NodeRef | undefined>(nodes.length);
  const reduce = (ref: NodeRef): NodeRef => {
    if (isTerminal(ref)) return ref;
    const known = memo[ref];
    if (known !== undefined) return known;
    const { fact, children } = nodes[ref]!;
    const pieces = box[fact]!;
    let own: NodeRef;
    if (pieces.length === 1) own = reduce(children[pieces[0]!]!);
    else {
      const left: NodeRef[] = [];
      for (const piece of pieces) left.push(reduce(children[piece]!));
      own = table.node(fact, left);
    }
    memo[ref] = own;
    return own;
  };
  return reduce(root);
}

/** The facts that diagrams of a table ask for. Of reduced diagrams those on which they depend. */
export function factsOf(nodes: readonly DiagramNode[], roots: readonly NodeRef[]): Set<number> {
  const facts = new Set<number>();
  const seen = new Set<NodeRef>();
  const collect = (ref: NodeRef): void => {
    if (isTerminal(ref) || seen.has(ref)) return;
    seen.add(ref);
    const { fact, children } = nodes[ref]!;
    facts.add(fact);
    children.forEach(collect);
  };
  roots.forEach(collect);
  return facts;
}

/**
 * The facts on which the outcome still depends within a box: for some values of the others, two values of the fact
 * end differently. Exact, since equal functions become equal nodes when the restricted diagram is reduced.
 */
export function dependsOn(nodes: readonly DiagramNode[], root: NodeRef, box: Box): Set<number> {
  const table = new NodeTable();
  return factsOf(table.nodes, [reduced(nodes, root, box, table)]);
}

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
    const all = everyPiece(partition);
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
