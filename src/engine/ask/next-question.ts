/**
 * The best next question of an interview: the fact with which, whatever the answers, the fewest further questions
 * settle the body.
 */
import type { Proposal } from '../../model/proposal.ts';
import type { MatterFact } from '../../model/regulation.ts';
import {
  type CompiledMatter,
  type CompiledRegulation,
  type DiagramNode,
  isTerminal,
  type NodeRef,
} from '../cells/compiled.ts';
import {
  type Box,
  boxesOf,
  type Domain,
  type Domains,
  domainsOf,
  projected,
  withPieces,
} from '../cells/domains.ts';
import { matters, missingFacts } from '../decide/missing.ts';
import { conjunctionVerdict, projectionOf, ruleVerdicts } from '../decide/trace.ts';
import { NodeTable } from '../diagram/diagram.ts';
import { reachableIn, reduced } from '../diagram/restrict.ts';

interface QuestionOptions {
  /** As for deciding: nothing is assumed. */
  readonly strict: boolean;
  /** Facts that whoever answers does not know: they are not asked for again. */
  readonly unanswerable: ReadonlySet<string>;
  /** What was worked out for the questions before, in the same regulation: it makes the next one quick. */
  readonly memo?: QuestionMemo;
}

/** Of use to {@link nextQuestion} alone. Empty at the start of a round of questions. */
export type QuestionMemo = Map<string, QuestionTree>;

export interface NextQuestion {
  readonly fact: string;
  /** Codes the answer can be beside what is known (`yes` and `no` of a flag); empty for an amount. */
  readonly values: readonly string[];
  /** Rules that can still fit and that test the fact. */
  readonly rules: readonly string[];
  /** Questions that are left at worst, this one counted; null where that was too much to work out. */
  readonly left: number | null;
}

/**
 * What to ask next; undefined when the body is settled, or when no fact that could be asked for matters.
 *
 * Among the facts with the fewest questions left in the worst case, the first in the order of a decision's
 * `missing`.
 */
export function nextQuestion(
  compiled: CompiledRegulation,
  proposal: Proposal,
  options: QuestionOptions,
): NextQuestion | undefined {
  const { regulation } = compiled;
  const matter = compiled.matters[proposal.matter]!;
  const taken = regulation.matters.find((one) => one.code === proposal.matter)!.facts;
  const domains = domainsOf(matter, regulation, proposal, options.strict);
  const { unanswerable, memo = new Map<string, QuestionTree>() } = options;
  const key = [matter.code, options.strict, ...unanswerable].join(' ');
  const tree = memo.get(key) ?? new QuestionTree(taken, unanswerable);
  memo.set(key, tree);
  const open = tree.open(domains);
  if (open.length === 0) return undefined;
  const ranked = missingFacts(domains, (ranks) => [...ranks].map(String)).map((one) => one.fact);
  const inOrder = ranked.flatMap((fact) => open.filter((index) => matter.facts[index]!.fact === fact));
  const { fact, left } = tree.best(thinned(domains), inOrder);
  return about(matter, domains, fact, left);
}

/** A question about one fact, whether it is the best or not: the correction of what was assumed. */
export function questionAbout(
  { regulation, matters: all }: CompiledRegulation,
  proposal: Proposal,
  fact: string,
): NextQuestion {
  const matter = all[proposal.matter]!;
  const index = matter.facts.findIndex((partition) => partition.fact === fact);
  const facts = new Map(proposal.facts);
  facts.delete(fact);
  // Nothing assumed: the fact can be whatever stands with what is given.
  return about(matter, domainsOf(matter, regulation, { ...proposal, facts }, true), index, null);
}

function about(matter: CompiledMatter, domains: Domains, fact: number, left: number | null): NextQuestion {
  const partition = matter.facts[fact]!;
  const boxes = boxesOf(domains);
  const projection = projectionOf(boxes);
  const verdicts = ruleVerdicts(matter, projection);
  const rules = matter.rules.filter(
    (rule, index) =>
      (verdicts[index] === 'unknown' || verdicts[index] === 'fits') &&
      [...rule.when, ...rule.except.flat()].some((test) => test.fact === fact) &&
      conjunctionVerdict(rule.when, projection) !== false,
  );
  const values =
    partition.kind === 'amount'
      ? []
      : partition.kind === 'several'
        ? [...(partition.alone === null ? [] : [partition.alone]), ...partition.classes.flat()]
        : projected(boxes, fact).map((piece) => partition.values[piece]!);
  return { fact: partition.fact, values, rules: rules.map((rule) => rule.id), left };
}

/** The facts left out of a proposal that no longer matter, in the order of the regulation. */
export function mootFacts(compiled: CompiledRegulation, proposal: Proposal, strict: boolean): string[] {
  const matter = compiled.matters[proposal.matter]!;
  const domains = domainsOf(matter, compiled.regulation, proposal, strict);
  return matter.facts
    .filter((_, fact) => domains.facts[fact]!.source === 'unknown' && !matters(domains, fact))
    .map((partition) => partition.fact);
}

/** One piece for all those of an unknown fact that have the same end whatever the other facts are. */
function thinned(domains: Domains): Domains {
  const { nodes, root, ranges } = domains.matter;
  const inUse = nodesUnder(nodes, root);
  const facts = domains.facts.map((domain, fact): Domain => {
    // What a ranged fact can be, its ranges say piece by piece.
    if (domain.source !== 'unknown' || ranges.some((one) => one.fact === fact)) return domain;
    const own = inUse.filter((node) => node.fact === fact);
    const cases = ranges.filter((one) => one.by === fact);
    const distinct = new Map<string, number>();
    for (const piece of domain.pieces) {
      const key = [
        ...own.map((node) => node.children[piece]),
        ...cases.map((one) => one.caseOf[piece]),
      ].join();
      if (!distinct.has(key)) distinct.set(key, piece);
    }
    return { ...domain, pieces: [...distinct.values()] };
  });
  return { ...domains, facts };
}

function nodesUnder(nodes: readonly DiagramNode[], root: NodeRef): DiagramNode[] {
  const seen = new Set<NodeRef>();
  const visit = (ref: NodeRef): void => {
    if (isTerminal(ref) || seen.has(ref)) return;
    seen.add(ref);
    nodes[ref]!.children.forEach(visit);
  };
  visit(root);
  return [...seen].map((ref) => nodes[ref]!);
}

/** States looked at before giving up on the exact answer; the bundled regulation needs far fewer. */
const MOST_STATES = 8_000;

/** Every course that a round of questions can take, and the questions it needs at worst. */
class QuestionTree {
  readonly #taken: readonly MatterFact[];
  readonly #unanswerable: ReadonlySet<string>;
  readonly #table = new NodeTable();
  readonly #known = new Map<string, number>();

  constructor(taken: readonly MatterFact[], unanswerable: ReadonlySet<string>) {
    this.#taken = taken;
    this.#unanswerable = unanswerable;
  }

  /** The facts that can be asked for and matter. */
  open(domains: Domains): number[] {
    const { nodes, root } = domains.matter;
    if (reachableIn(nodes, root, boxesOf(domains)).size < 2) return [];
    return domains.facts.flatMap(({ source, pieces }, fact) =>
      source === 'unknown' && pieces.length > 1 && this.#canBeAsked(domains, fact) && matters(domains, fact)
        ? [fact]
        : [],
    );
  }

  /** A fact taken only beside another is asked for once that one is known, or known to be unknown. */
  #canBeAsked(domains: Domains, fact: number): boolean {
    const id = domains.matter.facts[fact]!.fact;
    if (this.#unanswerable.has(id)) return false;
    const condition = this.#taken.find((one) => one.fact === id)?.takenWhen;
    if (condition === undefined || this.#unanswerable.has(condition.fact)) return true;
    const other = domains.matter.facts.findIndex((partition) => partition.fact === condition.fact);
    return domains.facts[other]?.source !== 'unknown';
  }

  /** The fact with the fewest questions left at worst; of equals the first. */
  best(domains: Domains, facts: readonly number[]): { fact: number; left: number | null } {
    let fact = facts[0]!;
    let left = Number.POSITIVE_INFINITY;
    for (const one of facts) {
      const worst = this.#after(domains, one, left);
      if (worst < left) {
        fact = one;
        left = worst;
      }
      if (this.#known.size > MOST_STATES) return { fact: facts[0]!, left: null };
    }
    return { fact, left };
  }

  /** Questions left at worst when this fact is asked for; no less than `bound` where that is not undercut. */
  #after(domains: Domains, fact: number, bound: number): number {
    let worst = 1;
    const seen = new Set<string>();
    for (const piece of projected(boxesOf(domains), fact)) {
      if (worst >= bound) return bound;
      const next = withPieces(domains, fact, [piece]);
      const key = this.#keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      worst = Math.max(worst, 1 + this.#left(next, key));
    }
    return worst;
  }

  #left(domains: Domains, key: string): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const open = this.open(domains);
    let left = open.length === 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const fact of open) {
      if (left === 1 || this.#known.size > MOST_STATES) break;
      left = Math.min(left, this.#after(domains, fact, left));
    }
    this.#known.set(key, left);
    return left;
  }

  /** Equal for states from which the same questions lead to the same bodies. */
  #keyOf(domains: Domains): string {
    const { nodes, root, ranges } = domains.matter;
    const reduce = (box: Box) => reduced(nodes, root, box, this.#table);
    const whole = domains.facts.map((domain) => domain.pieces);
    const hanging = ranges.filter(
      ({ fact, by }) => domains.facts[fact]!.source === 'unknown' || domains.facts[by]!.source === 'unknown',
    );
    if (hanging.length === 0) return `${reduce(whole)}`;
    // While facts hang together, what is known of either changes what the other can be.
    const ends = hanging.flatMap(({ fact, by }) =>
      [fact, by].map(
        (index) => `${domains.facts[index]!.source[0]}${domains.facts[index]!.pieces.join('.')}`,
      ),
    );
    return [reduce(whole), ...boxesOf(domains).map(reduce), ...ends].join(' ');
  }
}
