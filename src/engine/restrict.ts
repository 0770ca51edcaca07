/** Walks over a decision diagram restricted to the pieces that known facts leave open. */
import { type DiagramNode, isTerminal, type NodeRef, terminalValue } from './compiled.ts';
import { NodeTable } from './diagram.ts';
import type { Box } from './domains.ts';

/** The terminal values a diagram can end in within a box. */
export function reachable(nodes: readonly DiagramNode[], root: NodeRef, box: Box): Set<number> {
  const values = new Set<number>();
  const seen = new Set<NodeRef>();
  const visit = (ref: NodeRef): void => {
    if (isTerminal(ref)) {
      values.add(terminalValue(ref));
      return;
    }
    if (seen.has(ref)) return;
    seen.add(ref);
    const { fact, children } = nodes[ref]!;
    for (const piece of box[fact]!) visit(children[piece]!);
  };
  visit(root);
  return values;
}

/** The terminal values over several boxes. */
export function reachableIn(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  boxes: readonly Box[],
): Set<number> {
  const values = new Set<number>();
  for (const box of boxes) for (const value of reachable(nodes, root, box)) values.add(value);
  return values;
}

/** The diagram that is left within a box, reduced: equal functions become equal nodes of the table. */
export function reduced(nodes: readonly DiagramNode[], root: NodeRef, box: Box, table: NodeTable): NodeRef {
  const memo = new Map<NodeRef, NodeRef>();
  const reduce = (ref: NodeRef): NodeRef => {
    if (isTerminal(ref)) return ref;
    const known = memo.get(ref);
    if (known !== undefined) return known;
    const { fact, children } = nodes[ref]!;
    const own = table.node(
      fact,
      box[fact]!.map((piece) => reduce(children[piece]!)),
    );
    memo.set(ref, own);
    return own;
  };
  return reduce(root);
}

/**
 * The facts on which the outcome still depends within a box: for some values of the others, two values of the fact
 * end differently. Exact, since equal functions become equal nodes when the restricted diagram is reduced.
 */
export function dependsOn(nodes: readonly DiagramNode[], root: NodeRef, box: Box): Set<number> {
  const table = new NodeTable();
  const facts = new Set<number>();
  const seen = new Set<NodeRef>();
  const collect = (ref: NodeRef): void => {
    if (isTerminal(ref) || seen.has(ref)) return;
    seen.add(ref);
    const { fact, children } = table.nodes[ref]!;
    facts.add(fact);
    children.forEach(collect);
  };
  collect(reduced(nodes, root, box, table));
  return facts;
}
