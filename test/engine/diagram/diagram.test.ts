/** Decision diagrams: reduced, ordered, and equal to asking the rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompiledMatter,
  DIFFERS,
  isTerminal,
  type NodeRef,
  SAME,
  terminal,
  terminalValue,
} from '../../../src/engine/cells/compiled.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { bodyDiagram, differenceDiagram, NodeTable } from '../../../src/engine/diagram/diagram.ts';
import { smallRegulation } from '../arbitrary-regulation.ts';
import { compiled } from '../lai-chau.ts';
import { amountFact, flagFact, matterOf, rule } from '../small.ts';

const yes = (fact: string) => ({ fact, test: 'is' as const, values: ['yes'] });

/** Where a diagram ends for one piece of each fact. */
function end({ nodes }: Pick<CompiledMatter, 'nodes'>, root: NodeRef, pieces: readonly number[]): number {
  let ref = root;
  while (!isTerminal(ref)) ref = nodes[ref]!.children[pieces[nodes[ref]!.fact]!]!;
  return terminalValue(ref);
}

function expectReduced(matter: CompiledMatter): void {
  const seen = new Set<string>();
  matter.nodes.forEach(({ fact, children }, index) => {
    expect(new Set(children).size).toBeGreaterThan(1);
    expect(children).toHaveLength(matter.facts[fact]!.pieces);
    for (const child of children) expect(child).toBeLessThan(index);
    const key = `${fact}: ${children.join()}`;
    expect(seen.has(key)).toBe(false);
    seen.add(key);
  });
}

describe('reduced: no node whose children are all one, no two equal nodes, children before parents', () => {
  it.each(Object.values(compiled.matters).map((matter) => [matter.code, matter] as const))(
    '%s',
    (_, matter) => {
      expectReduced(matter);
    },
  );

  it('random regulations', () => {
    fc.assert(
      fc.property(smallRegulation, (small) => expectReduced(compileRegulation(small).matters.m!)),
      { seed: 20250919, numRuns: 60 },
    );
  });

  it('every path asks for its facts in one order', () => {
    for (const matter of Object.values(compiled.matters)) {
      const before = matter.facts.map(() => new Set<number>());
      const below = matter.nodes.map(() => new Set<number>());
      matter.nodes.forEach(({ fact, children }, index) => {
        for (const child of children.filter((one) => !isTerminal(one))) {
          below[index]!.add(matter.nodes[child]!.fact);
          for (const later of below[child]!) below[index]!.add(later);
        }
        for (const later of below[index]!) before[fact]!.add(later);
      });
      before.forEach((later, fact) => {
        expect(later.has(fact)).toBe(false);
        for (const other of later) expect(before[other]!.has(fact)).toBe(false);
      });
    }
  });

  it('small: what matters of investment projects is a few dozen nodes', () => {
    const { nodes } = compiled.matters['investment-project']!;
    expect(nodes.length).toBeLessThan(400);
  });
});

describe('a table of nodes', () => {
  it('makes no node that decides nothing, and no node twice', () => {
    const table = new NodeTable();
    expect(table.node(0, [terminal(3), terminal(3)])).toBe(terminal(3));
    const one = table.node(0, [terminal(1), terminal(2)]);
    expect(table.node(0, [terminal(1), terminal(2)])).toBe(one);
    expect(table.node(1, [terminal(1), terminal(2)])).not.toBe(one);
    expect(table.nodes).toHaveLength(2);
  });

  it('terminals and nodes are told apart', () => {
    expect([0, 1, 7].map((value) => terminalValue(terminal(value)))).toEqual([0, 1, 7]);
    expect([terminal(0), terminal(7), 0, 7].map(isTerminal)).toEqual([true, true, false, false]);
  });
});

describe('the diagram of bodies', () => {
  it('the highest body that stands, else the residual one', () => {
    const facts = [flagFact('f'), flagFact('g')];
    const matter = matterOf(facts, [rule('a', 'high', [yes('f')]), rule('b', 'middle', [yes('g')])]);
    const ends = [0, 1].flatMap((f) => [0, 1].map((g) => end(matter, matter.root, [f, g])));
    expect(ends).toEqual([2, 1, 0, 0]);
  });

  it('an exception takes its own rule away, one whole exception being enough', () => {
    const facts = [flagFact('f'), flagFact('g'), flagFact('h')];
    const matter = matterOf(facts, [
      rule('a', 'high', [], { except: [[yes('f'), yes('g')], [yes('h')]] }),
      rule('b', 'middle', []),
    ]);
    const at = (f: number, g: number, h: number) => end(matter, matter.root, [f, g, h]);
    expect([at(0, 0, 0), at(1, 0, 0), at(0, 1, 0), at(1, 1, 0), at(0, 0, 1)]).toEqual([0, 0, 0, 1, 1]);
  });

  it("a rule displaces a higher body's only while it stands itself", () => {
    const facts = [flagFact('f'), flagFact('g'), flagFact('h')];
    const matter = matterOf(facts, [
      rule('general', 'high', []),
      rule('special', 'low', [yes('f')], { overrides: ['general'], except: [[yes('g')]] }),
      rule('most-special', 'middle', [yes('h')], { overrides: ['special'] }),
    ]);
    const at = (f: number, g: number, h: number) => end(matter, matter.root, [f, g, h]);
    expect([at(0, 0, 0), at(1, 0, 0), at(1, 1, 0), at(1, 0, 1), at(0, 0, 1)]).toEqual([0, 2, 0, 0, 0]);
  });

  it('without rules the residual body is all there is', () => {
    expect(bodyDiagram([], [2], [0], 1, new NodeTable())).toBe(terminal(1));
  });
});

describe('the difference of two diagrams', () => {
  const table = new NodeTable();
  const a = table.node(0, [terminal(0), terminal(1)]);
  const b = table.node(0, [terminal(0), terminal(2)]);
  const c = table.node(1, [terminal(0), terminal(1)]);
  const differ = (one: NodeRef, other: NodeRef, f: number, g: number) =>
    end(table, differenceDiagram(one, other, [0, 1], table), [f, g]);

  it('nothing, where they are one', () => {
    expect(differenceDiagram(a, a, [0, 1], table)).toBe(SAME);
    expect(differenceDiagram(terminal(2), terminal(2), [0, 1], table)).toBe(SAME);
    expect(differenceDiagram(terminal(1), terminal(2), [0, 1], table)).toBe(DIFFERS);
  });

  it('the pieces on which they end differently', () => {
    expect([differ(a, b, 0, 0), differ(a, b, 1, 0)]).toEqual([0, 1]);
    expect([differ(a, c, 0, 0), differ(a, c, 0, 1), differ(a, c, 1, 0), differ(a, c, 1, 1)]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([differ(c, a, 0, 1), differ(c, a, 1, 1)]).toEqual([1, 0]);
    expect([differ(a, terminal(1), 0, 0), differ(a, terminal(1), 1, 0)]).toEqual([1, 0]);
    expect([differ(terminal(1), c, 0, 0), differ(terminal(1), c, 0, 1)]).toEqual([1, 0]);
  });
});

it('facts with few pieces stand first: flags, choices, several, amounts', () => {
  const facts = [amountFact('a'), flagFact('f')];
  const matter = matterOf(facts, [rule('r', 'high', [{ fact: 'a', test: 'from', limit: '10' }, yes('f')])]);
  const root = matter.nodes[matter.root]!;
  expect(matter.facts[root.fact]!.fact).toBe('f');
});
