/**
 * The best next question of an interview: the fact with which, whatever the answers, the fewest further questions
 * settle the body.
 */
import type { Proposal } from '../model/proposal.ts';
import type { CompiledMatter, CompiledRegulation } from './compiled.ts';
import { boxesOf, type Domains, domainsOf, projected } from './domains.ts';
import { matters, missingFacts } from './missing.ts';
import { thinned, Ways } from './question-ways.ts';
import { conjunctionVerdict, projectionOf, ruleVerdicts } from './verdicts.ts';

export interface QuestionOptions {
  /** As for deciding: nothing is assumed. */
  readonly strict: boolean;
  /** Facts that whoever answers does not know: they are not asked for again. */
  readonly unanswerable: ReadonlySet<string>;
  /** What was worked out for the questions before, in the same regulation: it makes the next one quick. */
  readonly memo?: QuestionMemo;
}

/** Of use to {@link nextQuestion} alone. Empty at the start of a round of questions. */
export type QuestionMemo = Map<string, Ways>;

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
  const { unanswerable, memo = new Map<string, Ways>() } = options;
  const key = [matter.code, options.strict, ...unanswerable].join(' ');
  const ways = memo.get(key) ?? new Ways(taken, unanswerable);
  memo.set(key, ways);
  const open = ways.open(domains);
  if (open.length === 0) return undefined;
  const ranked = missingFacts(domains, (ranks) => [...ranks].map(String)).map((one) => one.fact);
  const inOrder = ranked.flatMap((fact) => open.filter((index) => matter.facts[index]!.fact === fact));
  const { fact, left } = ways.best(thinned(domains), inOrder);
  return about(matter, domains, fact, left);
}

/** A question about one fact, whether it is the best or not: the correction of what was assumed. */
export function questionAbout(
  { regulation, matters: all }: CompiledRegulation,
  proposal: Proposal,
  fact: string,
): NextQuestion {
  const matter = all[proposal.matter]!;
  const index = matter.facts.findIndex((cells) => cells.fact === fact);
  const facts = new Map(proposal.facts);
  facts.delete(fact);
  // Nothing assumed: the fact can be whatever stands with what is given.
  return about(matter, domainsOf(matter, regulation, { ...proposal, facts }, true), index, null);
}

function about(matter: CompiledMatter, domains: Domains, fact: number, left: number | null): NextQuestion {
  const cells = matter.facts[fact]!;
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
    cells.kind === 'amount'
      ? []
      : cells.kind === 'several'
        ? [...(cells.alone === null ? [] : [cells.alone]), ...cells.classes.flat()]
        : projected(boxes, fact).map((piece) => cells.values[piece]!);
  return { fact: cells.fact, values, rules: rules.map((rule) => rule.id), left };
}

/** The facts left out of a proposal that no longer matter, in the order of the regulation. */
export function mootFacts(compiled: CompiledRegulation, proposal: Proposal, strict: boolean): string[] {
  const matter = compiled.matters[proposal.matter]!;
  const domains = domainsOf(matter, compiled.regulation, proposal, strict);
  return matter.facts
    .filter((_, fact) => domains.facts[fact]!.source === 'unknown' && !matters(domains, fact))
    .map((cells) => cells.fact);
}
