/** Decision diagrams of one order joined point by point, and made from boxes. */
import { type DiagramNode, isTerminal, type NodeRef, terminal, terminalValue } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import type { NodeTable } from './diagram.ts';

/** A diagram, or what is left of it when one fact lies in one piece. */
export interface Part {
  readonly nodes: readonly DiagramNode[];
  readonly root: NodeRef;
  readonly fixed?: { readonly fact: number; readonly piece: number };
}

/**
 * The diagram whose terminal values are made from those of several diagrams at the same cell.
 * @param order the facts in the order that all the diagrams share
 */
export function combine(
  table: NodeTable,
  order: readonly number[],
  parts: readonly Part[],
  join: (values: readonly number[]) => number,
): NodeRef {
  const position = new Map(order.map((fact, index) => [fact, index]));
  const memo = new Map<string, NodeRef>();
  const settle = ({ nodes, fixed }: Part, ref: NodeRef): NodeRef => {
    let at = ref;
    while (!isTerminal(at) && fixed !== undefined && nodes[at]!.fact === fixed.fact) {
      at = nodes[at]!.children[fixed.piece]!;
    }
    return at;
  };
  const visit = (refs: readonly NodeRef[]): NodeRef => {
    if (refs.every(isTerminal)) return terminal(join(refs.map(terminalValue)));
    const key = refs.join(' ');
    const known = memo.get(key);
    if (known !== undefined) return known;
    const tops = refs.map((ref, index) => (isTerminal(ref) ? undefined : parts[index]!.nodes[ref]!));
    const first = tops.reduce((one, other) =>
      one === undefined || (other !== undefined && position.get(other.fact)! < position.get(one.fact)!)
        ? other
        : one,
    )!;
    const children = first.children.map((_, piece) =>
      visit(
        refs.map((ref, index) =>
          tops[index]?.fact === first.fact ? settle(parts[index]!, tops[index].children[piece]!) : ref,
        ),
      ),
    );
    const ref = table.node(first.fact, children);
    memo.set(key, ref);
    return ref;
  };
  return visit(parts.map((part) => settle(part, part.root)));
}

/** The diagram that is 1 within any of some boxes, 0 elsewhere. */
export function boxesDiagram(
  table: NodeTable,
  order: readonly number[],
  pieces: readonly number[],
  boxes: readonly Box[],
): NodeRef {
  const memo = new Map<string, NodeRef>();
  const visit = (level: number, alive: readonly number[]): NodeRef => {
    if (alive.length === 0) return terminal(0);
    if (level === order.length) return terminal(1);
    const key = `${level}:${alive.join()}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const fact = order[level]!;
    const children = Array.from({ length: pieces[fact]! }, (_, piece) =>
      visit(
        level + 1,
        alive.filter((index) => boxes[index]![fact]!.includes(piece)),
      ),
    );
    const ref = table.node(fact, children);
    memo.set(key, ref);
    return ref;
  };
  return visit(
    0,
    boxes.map((_, index) => index),
  );
}
