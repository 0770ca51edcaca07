/**
 * Given and expected for every limit of every rule (just below, at and just above it) and for every rule, exception,
 * override and ambiguity: cases that hold a regulation where it stands, and fail as soon as one of its limits moves.
 */
import type { Decision, Outcome } from '../../model/decision.ts';
import type { LimitWord } from '../../model/fact.ts';
import type { FactValue, Proposal, WrittenProposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type {
  AmountPartition,
  CompiledMatter,
  CompiledRegulation,
  CompiledRule,
  CompiledTest,
} from '../cells/compiled.ts';
import { type Cell, standingBoxes } from '../cells/feasible-cells.ts';
import { aroundLimit, proposalIn, writeProposal } from '../cells/witness.ts';
import { decide } from '../decide/decide.ts';
import { boxesDiagram, combine, type Part } from '../diagram/combine.ts';
import { orderOf } from '../diagram/compile.ts';
import { bodyDiagram, NodeTable } from '../diagram/diagram.ts';
import { type Preference, plainestCell, preferenceOf } from '../diagram/restrict.ts';

interface BoundaryCase {
  /** `<matter>/<rule>/<fact>/below-<limit>`, `…/at-…`, `…/above-…`; `<matter>/<rule>/fits`, `…/except-1`, … */
  readonly id: string;
  readonly given: WrittenProposal;
  readonly expected: {
    readonly outcome: Outcome;
    readonly authority: string | null;
    /** Clauses of the deciding rules, each once. */
    readonly clauses: readonly string[];
    /** Cases around a limit: clauses of all rules that fit, so that one that only fits beside a higher body's shows. */
    readonly fitting?: readonly string[];
    /** Cases of an ambiguity alone: the warnings that do not hang on the day. */
    readonly warnings?: readonly string[];
  };
}

/**
 * The cases of a regulation in its own order: by matter, rule and fact, ambiguities after the rules of their matter.
 * Every fact is given. Where a case can be put so that the rule decides and the other side of the limit is another
 * body's, it is. What no proposal reaches (a rule that can never fit) has no case.
 * @param asOf ISO date on which the cases are decided; it shows in none of them
 */
export function boundaryCases(compiled: CompiledRegulation, asOf: string): BoundaryCase[] {
  return compiled.regulation.matters.flatMap(({ code }) => {
    const cases = new MatterCases(compiled, compiled.matters[code]!, asOf);
    return [
      ...cases.matter.rules.flatMap((rule, index) => [
        ...cases.ofRule(rule, index),
        ...cases.ofLimits(rule, index),
        ...cases.ofExceptions(rule, index),
        ...cases.ofOverrides(rule, index),
      ]),
      ...cases.ofAmbiguities(),
    ];
  });
}

/** How much is seen of what a case is about; what scores nothing is no case. */
const IMPOSSIBLE = 0;

class MatterCases {
  readonly matter: CompiledMatter;
  readonly #compiled: CompiledRegulation;
  readonly #regulation: Regulation;
  readonly #asOf: string;
  readonly #order: readonly number[];
  readonly #pieces: readonly number[];
  readonly #preference: Preference;
  readonly #table = new NodeTable();
  readonly #standing: Part;
  readonly #root: Part;

  constructor(compiled: CompiledRegulation, matter: CompiledMatter, asOf: string) {
    this.matter = matter;
    this.#compiled = compiled;
    this.#regulation = compiled.regulation;
    this.#asOf = asOf;
    this.#order = orderOf(matter.facts);
    this.#pieces = matter.facts.map((partition) => partition.pieces);
    this.#preference = preferenceOf(matter.facts, compiled.regulation, matter.code);
    this.#root = { nodes: matter.nodes, root: matter.root };
    const boxes = standingBoxes(matter, compiled.regulation);
    this.#standing = this.#table.part(boxesDiagram(this.#table, this.#order, this.#pieces, boxes));
  }

  /** The rule fits, and decides where it ever does. */
  ofRule(rule: CompiledRule, index: number): BoundaryCase[] {
    const cell = this.#best([this.#fits(index), this.#root], ([fits, body]) =>
      fits === 0 ? IMPOSSIBLE : body === rule.rank ? 2 : 1,
    );
    return this.#cases(cell, `${rule.id}/fits`);
  }

  /** Below, at and above each limit, in the order of the rule's tests. */
  ofLimits(rule: CompiledRule, index: number): BoundaryCase[] {
    return rule.when.flatMap((test) =>
      this.#aroundLimit(test, `${rule.id}/${test.test.fact}`, (holding, failing) =>
        this.#bestBeside(
          test,
          holding,
          failing,
          [{ ...this.#fits(index), fixed: holding }],
          ([fits = 0], inside, outside) => {
            if (fits === 0) return IMPOSSIBLE;
            return inside !== rule.rank ? 1 : inside === outside ? 2 : 3;
          },
        ),
      ),
    );
  }

  /** Each exception holding while the rest of the rule does, and the limits in it. */
  ofExceptions(rule: CompiledRule, index: number): BoundaryCase[] {
    return rule.except.flatMap((tests, at) => {
      const name = `${rule.id}/except-${at + 1}`;
      const without = this.#bodies(
        this.#changed(index, { except: rule.except.filter((_, other) => other !== at) }),
      );
      const holds = this.#holds([...rule.when, ...tests]);
      const cell = this.#best([holds, this.#root, without], ([excepted, body, other]) =>
        excepted === 0 ? IMPOSSIBLE : body === other ? 1 : 2,
      );
      const limits = tests.flatMap((test) =>
        this.#aroundLimit(test, `${name}/${test.test.fact}`, (holding, failing) =>
          this.#bestBeside(
            test,
            holding,
            failing,
            [{ ...holds, fixed: holding }],
            ([excepted = 0], inside, outside) => (excepted === 0 ? IMPOSSIBLE : inside === outside ? 1 : 2),
          ),
        ),
      );
      return [...this.#cases(cell, name), ...limits];
    });
  }

  /** The rule beside each rule that it displaces. */
  ofOverrides(rule: CompiledRule, index: number): BoundaryCase[] {
    return this.matter.rules.flatMap((other, at) => {
      if (!other.overriddenBy.includes(index)) return [];
      const without = this.#bodies(
        this.#changed(at, { overriddenBy: other.overriddenBy.filter((one) => one !== index) }),
      );
      const parts = [this.#fits(index), this.#holds(other.when), this.#root, without];
      const cell = this.#best(parts, ([fits, displaced, body, before]) =>
        fits === 0 || displaced === 0 ? IMPOSSIBLE : body === before ? 1 : 2,
      );
      return this.#cases(cell, `${rule.id}/overrides-${other.id}`);
    });
  }

  /** Where the other reading gives another body. */
  ofAmbiguities(): BoundaryCase[] {
    return this.matter.doubts.flatMap(({ code, differs }) => {
      const cell = this.#best([{ nodes: this.matter.nodes, root: differs }], ([value]) => value!);
      return this.#cases(cell, `doubt-${code}`, true);
    });
  }

  /** 1 where a rule stands, exceptions and overrides applied. */
  #fits(index: number): Part {
    const only = this.matter.rules.map((rule, at) => ({ ...rule, rank: at === index ? 1 : 2 }));
    const part = this.#table.part(bodyDiagram(only, this.#pieces, this.#order, 2, this.#table));
    return this.#table.part(combine(this.#table, this.#order, [part], ([rank]) => (rank === 1 ? 1 : 0)));
  }

  /** 1 where all of some tests hold. */
  #holds(when: readonly CompiledTest[]): Part {
    const rule: CompiledRule = { id: '', rank: 1, when, except: [], overriddenBy: [] };
    return this.#table.part(bodyDiagram([rule], this.#pieces, this.#order, 0, this.#table));
  }

  #changed(index: number, change: Partial<CompiledRule>): CompiledRule[] {
    return this.matter.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule));
  }

  #bodies(rules: readonly CompiledRule[]): Part {
    const { bodies, residual } = this.#regulation;
    const rank = residual ? bodies.findIndex((body) => body.code === residual.body) : bodies.length;
    return this.#table.part(bodyDiagram(rules, this.#pieces, this.#order, rank, this.#table));
  }

  /** The plainest of the cells with the highest score. */
  #best(parts: readonly Part[], score: (values: readonly number[]) => number): Cell | undefined {
    const scored = combine(this.#table, this.#order, [this.#standing, ...parts], ([stands, ...values]) =>
      stands === 0 ? IMPOSSIBLE : score(values),
    );
    return this.#plainest(scored);
  }

  #plainest(scored: number): Cell | undefined {
    for (const score of [3, 2, 1]) {
      const cell = plainestCell(this.#table.nodes, scored, score, this.#preference);
      if (cell !== undefined) return cell;
    }
    return undefined;
  }

  /** The plainest cell that can stand on both sides of a limit; the fact of the limit is at whichever. */
  #bestBeside(
    { fact }: CompiledTest,
    holding: Fixed,
    failing: Fixed,
    parts: readonly Part[],
    score: (values: readonly number[], inside: number, outside: number) => number,
  ): Cell | undefined {
    const both = [holding, failing].flatMap((fixed) => [
      { ...this.#standing, fixed },
      { ...this.#root, fixed },
    ]);
    const scored = combine(this.#table, this.#order, [...both, ...parts], (values) => {
      const [standsIn, inside, standsOut, outside, ...rest] = values as [number, number, number, number];
      return standsIn === 0 || standsOut === 0 ? IMPOSSIBLE : score(rest, inside, outside);
    });
    return this.#plainest(scored)?.map((piece, index) => (index === fact ? holding.piece : piece));
  }

  /** The three cases of a test that is a limit; none for another test. */
  #aroundLimit(
    compiled: CompiledTest,
    name: string,
    find: (holding: Fixed, failing: Fixed) => Cell | undefined,
  ): BoundaryCase[] {
    const { fact, test } = compiled;
    if (!('limit' in test)) return [];
    const partition = this.matter.facts[fact] as AmountPartition;
    const at = 2 * partition.limits.indexOf(test.limit) + 1;
    const [holding, failing] = SIDES[test.test];
    // Nothing is below nought, so that a limit there has one side alone.
    const sides = [holding, failing].map((side) => Math.max(at + side, test.limit === '0' ? at : 0));
    const cell = find({ fact, piece: sides[0]! }, { fact, piece: sides[1]! });
    if (cell === undefined) return [];
    return aroundLimit(partition, test.limit).flatMap(([where, figure]) => {
      const value: FactValue = {
        kind: 'amount',
        amount: { kind: 'exact', value: figure, approximate: false },
      };
      return this.#cases(cell, `${name}/${where}-${test.limit}`, false, [test.fact, value]);
    });
  }

  #cases(
    cell: Cell | undefined,
    name: string,
    ofAmbiguity = false,
    instead?: readonly [fact: string, value: FactValue],
  ): BoundaryCase[] {
    if (cell === undefined) return [];
    const plain = proposalIn(this.matter, this.#regulation, cell);
    const proposal = instead ? { ...plain, facts: new Map([...plain.facts, instead]) } : plain;
    const decision = decide(this.#compiled, proposal, { asOf: this.#asOf });
    const { outcome, authority, citations } = decision;
    const deciding = citations.filter((one) => one.deciding).map((one) => one.clause);
    const fitting = instead ? [...new Set(citations.map((one) => one.clause))] : undefined;
    const warnings = ofAmbiguity ? this.#undatedWarnings(decision, proposal) : undefined;
    return [
      {
        id: `${this.matter.code}/${name}`,
        given: writeProposal(proposal, this.#regulation),
        expected: {
          outcome,
          authority,
          clauses: [...new Set(deciding)],
          ...(fitting && { fitting }),
          ...(warnings && { warnings }),
        },
      },
    ];
  }

  /** Undefined where reading the written proposal would add a warning of its own, that of a shared area. */
  #undatedWarnings({ warnings }: Decision, { facts }: Proposal): string[] | undefined {
    const shared = this.#regulation.facts.some((fact) => {
      const by = fact.kind === 'amount' && fact.sharedBy !== undefined ? facts.get(fact.sharedBy) : undefined;
      return facts.has(fact.id) && by?.kind === 'several' && by.values.length > 1;
    });
    if (shared) return undefined;
    const dated = this.#regulation.dated.map((notice) => notice.code);
    return warnings.map((one) => one.code).filter((code) => !dated.includes(code));
  }
}

interface Fixed {
  readonly fact: number;
  readonly piece: number;
}

/** Pieces beside that of the limit on which a test holds and fails, each as near to it as can be. */
const SIDES: Readonly<Record<LimitWord, readonly [holding: number, failing: number]>> = {
  from: [0, -1],
  above: [1, 0],
  to: [0, 1],
  below: [-1, 0],
};
