/** Compiles a regulation: per matter its cells, its rules over them and its decision diagrams. */
import type { Fact, Test } from '../../model/fact.ts';
import type { Ambiguity, Matter, RangeCase, Regulation, Rule } from '../../model/regulation.ts';
import {
  type CompiledAmbiguity,
  type CompiledMatter,
  type CompiledRanges,
  type CompiledRegulation,
  type CompiledRule,
  type CompiledTest,
  type NodeRef,
  type Partition,
  testKey,
} from '../cells/compiled.ts';
import { cutFact, testHolds } from '../cells/partition.ts';
import { bodyDiagram, differenceDiagram, NodeTable } from './diagram.ts';

/** The regulation must have passed its checks: what a rule names exists. */
export function compileRegulation(regulation: Regulation): CompiledRegulation {
  const facts = new Map(regulation.facts.map((fact) => [fact.id, fact]));
  const matters = regulation.matters.map(
    (matter) => [matter.code, compileMatter(regulation, matter, facts)] as const,
  );
  return { regulation, matters: Object.fromEntries(matters) };
}

function compileMatter(
  regulation: Regulation,
  matter: Matter,
  factsById: ReadonlyMap<string, Fact>,
): CompiledMatter {
  const rules = regulation.rules.filter((rule) => rule.matter === matter.code);
  const doubts = regulation.doubts.filter((ambiguity) => ambiguity.matter === matter.code);
  const noticeTests = [...regulation.dated, ...regulation.advice].flatMap((notice) => notice.when);
  const tests = [
    ...rules.flatMap(testsOfRule),
    ...doubts.flatMap((ambiguity) =>
      ambiguity.otherwise.flatMap((patch) => testsOfRule({ ...rules[0]!, ...patch })),
    ),
    ...noticeTests,
    ...matter.facts.flatMap(({ takenWhen }) => takenWhen ?? []),
    ...matter.facts.flatMap(({ ranges }) => ranges?.cases.flatMap((one) => one.when ?? []) ?? []),
  ];
  const facts = matter.facts.flatMap((taken) => cutFact(factsById.get(taken.fact)!, taken, tests) ?? []);
  const compiler = new RuleCompiler(regulation, facts);
  const table = new NodeTable();
  const compiled = compiler.rules(rules);
  const root = compiler.diagram(compiled, table);
  return {
    code: matter.code,
    facts,
    rules: compiled,
    ranges: matter.facts.flatMap((taken) => compileRanges(taken.fact, taken.ranges, compiler)),
    root,
    doubts: doubts.map((ambiguity) => compileAmbiguity(ambiguity, rules, root, compiler, table)),
    nodes: table.nodes,
    noticeTests: Object.fromEntries(
      noticeTests
        .filter((test) => facts.some((partition) => partition.fact === test.fact))
        .map((test) => [testKey(test), compiler.test(test)]),
    ),
  };
}

function testsOfRule(rule: Pick<Rule, 'when' | 'except'>): Test[] {
  return [...rule.when, ...rule.except.flat()];
}

function compileAmbiguity(
  ambiguity: Ambiguity,
  rules: readonly Rule[],
  root: NodeRef,
  compiler: RuleCompiler,
  table: NodeTable,
): CompiledAmbiguity {
  const others = alternativeReading(rules, ambiguity);
  const other = compiler.diagram(compiler.rules(others), table);
  const changesBeside = ambiguity.otherwise.some((patch) => patch.or !== undefined);
  const readings = changesBeside
    ? [rules, others].map((one) => compiler.besideDiagram(one, [...rules, ...others], table))
    : [root, other];
  return {
    code: ambiguity.code,
    countsLeftOut: ambiguity.countsLeftOut,
    other,
    differs: differenceDiagram(readings[0]!, readings[1]!, compiler.order, table),
  };
}

/** The rules as they stand on the other reading of an ambiguity. */
export function alternativeReading(rules: readonly Rule[], { otherwise }: Ambiguity): Rule[] {
  return rules.map((rule) => ({ ...rule, ...otherwise.find((patch) => patch.rule === rule.id) }));
}

function compileRanges(
  fact: string,
  ranges: Matter['facts'][number]['ranges'],
  compiler: RuleCompiler,
): CompiledRanges[] {
  if (ranges === undefined) return [];
  const index = compiler.indexOf(fact);
  const by = compiler.indexOf(ranges.by);
  const partition = compiler.facts[index]!;
  const byPartition = compiler.facts[by]!;
  const pieceOf = (value: string) => ('values' in partition ? partition.values.indexOf(value) : -1);
  // Where no case holds, the fact can be anything.
  const cases: readonly RangeCase[] = [
    ...ranges.cases,
    { values: 'values' in partition ? partition.values : [] },
  ];
  return [
    {
      fact: index,
      by,
      binding: ranges.binding,
      caseOf: Array.from({ length: byPartition.pieces }, (_, piece) =>
        cases.findIndex(({ when }) => when === undefined || testHolds(when, byPartition, piece)),
      ),
      cases: cases.map((one) => ({
        pieces: one.values.map(pieceOf).filter((piece) => piece >= 0),
        assumed: one.assumed === undefined ? null : pieceOf(one.assumed),
      })),
    },
  ];
}

/** Facts in the order of the diagrams: few pieces first makes small diagrams. */
export function orderOf(facts: readonly Partition[]): number[] {
  const weight = (index: number) =>
    ['flag', 'choice', 'several', 'amount'].indexOf(facts[index]!.kind) * 1000 + facts[index]!.pieces;
  return facts.map((_, index) => index).sort((a, b) => weight(a) - weight(b));
}

/** Rules of one regulation over given cells. */
export class RuleCompiler {
  readonly order: readonly number[];
  readonly #regulation: Regulation;
  readonly facts: readonly Partition[];

  constructor(regulation: Regulation, facts: readonly Partition[]) {
    this.#regulation = regulation;
    this.facts = facts;
    this.order = orderOf(facts);
  }

  indexOf(fact: string): number {
    return this.facts.findIndex((partition) => partition.fact === fact);
  }

  test(test: Test): CompiledTest {
    const fact = this.indexOf(test.fact);
    const partition = this.facts[fact]!;
    const truth = Array.from({ length: partition.pieces }, (_, piece) =>
      testHolds(test, partition, piece) ? '1' : '0',
    );
    return { fact, truth: truth.join(''), test };
  }

  rules(rules: readonly Rule[]): CompiledRule[] {
    return rules.map((rule) => ({
      id: rule.id,
      rank: this.#regulation.bodies.findIndex((body) => body.code === rule.body),
      when: rule.when.map((test) => this.test(test)),
      except: rule.except.map((tests) => tests.map((test) => this.test(test))),
      overriddenBy: rules.flatMap((other, index) => (other.overrides.includes(rule.id) ? [index] : [])),
    }));
  }

  diagram(rules: readonly CompiledRule[], table: NodeTable): NodeRef {
    return this.#diagram(rules, 1, table);
  }

  /**
   * The diagram whose terminals tell apart also who may decide beside the body.
   * @param all rules of every reading that is compared
   */
  besideDiagram(rules: readonly Rule[], all: readonly Rule[], table: NodeTable): NodeRef {
    const named = (or: Rule['or']): string => [...(or ?? [])].sort().join(' ');
    // Of one body's rules one that names nobody beside it goes first: then it alone decides.
    const sets = [...new Set(['', ...all.map(({ or }) => named(or))])];
    const ranked = this.rules(rules).map((compiled, index) => ({
      ...compiled,
      rank: compiled.rank * sets.length + sets.indexOf(named(rules[index]!.or)),
    }));
    return this.#diagram(ranked, sets.length, table);
  }

  /** @param scale how many terminals a body has */
  #diagram(rules: readonly CompiledRule[], scale: number, table: NodeTable): NodeRef {
    const { bodies, residual } = this.#regulation;
    // Where the regulation names no residual body, or leaves the whole matter open, "nobody" ranks below all bodies.
    const residualRank =
      residual && rules.length > 0 ? bodies.findIndex((body) => body.code === residual.body) : bodies.length;
    const pieces = this.facts.map((partition) => partition.pieces);
    return bodyDiagram(rules, pieces, this.order, residualRank * scale, table);
  }
}
