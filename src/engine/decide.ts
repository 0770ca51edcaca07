/** Deciding: facts in, the deciding body out, with its clause. Pure: no clock, no words, no I/O. */
import type { Assumption, Citation, Decision, KnownFact, RuleVerdict } from '../model/decision.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import { takenFacts } from '../model/taken-facts.ts';
import type { CompiledMatter, CompiledRegulation } from './compiled.ts';
import { describeValue } from './describe.ts';
import { type Box, boxesOf, type Domains, domainsOf, withoutAssumption } from './domains.ts';
import { matters, missingFacts, openTo } from './missing.ts';
import { nearMisses } from './nearest.ts';
import { approximateWarnings, datedWarnings, doubtWarnings, openWarnings } from './notices.ts';
import { reachableIn } from './restrict.ts';
import { stepsFor } from './steps.ts';
import { assumedValue, traceRules } from './trace.ts';
import { canStand, mustStand, projectionOf, ruleVerdicts } from './verdicts.ts';

export interface DecideOptions {
  /** ISO date that dates a proposal without a date of its own. */
  readonly asOf: string;
  /** Assume nothing: every fact left out is unknown. */
  readonly strict?: boolean;
  /** Give every rule with its tests, and every step of the procedure. */
  readonly trace?: boolean;
}

/**
 * Who decides a proposal under a regulation.
 *
 * The highest body among the rules that fit decides; what no rule reserves is the regulation's residual body's. The
 * outcome is worked out over every completion of the facts left out: decided only when all give one body, else
 * undetermined with exactly the bodies that remain and exactly the facts that matter.
 *
 * @throws RangeError when the proposal's matter is none of the regulation's; intake never lets that through.
 */
export function decide(compiled: CompiledRegulation, proposal: Proposal, options: DecideOptions): Decision {
  const { regulation } = compiled;
  const matter = compiled.matters[proposal.matter];
  if (matter === undefined) throw new RangeError(`no matter ${proposal.matter} in ${regulation.id}`);
  const domains = domainsOf(matter, regulation, proposal, options.strict ?? false);
  const boxes = boxesOf(domains);
  const projection = projectionOf(boxes);
  const verdicts = ruleVerdicts(matter, projection).map((verdict, rule) =>
    verdict === 'unknown' && boxes.every((box) => mustStand(matter, rule, box)) ? 'fits' : verdict,
  );
  const ranks = reachableIn(matter.nodes, matter.root, boxes);
  const nameBodies = (some: ReadonlySet<number>) =>
    regulation.bodies.filter((_, rank) => some.has(rank)).map((body) => body.code);
  const candidates = nameBodies(ranks);
  const settled = ranks.size === 1;
  const authority = settled ? (candidates[0] ?? null) : null;
  const citations = citationsFor(regulation, matter, authority, verdicts, boxes);
  const outcome = !settled ? 'undetermined' : citations.some((one) => one.deciding) ? 'decided' : 'residual';
  const deciding = citations.find((citation) => citation.deciding);
  const known = { matter, regulation, projection, facts: proposal.facts };
  return {
    ...(proposal.id !== undefined && { id: proposal.id }),
    ...(proposal.title !== undefined && { title: proposal.title }),
    matter: matter.code,
    outcome,
    authority,
    action: deciding === undefined ? null : ruleOf(regulation, deciding.rule).action,
    candidates,
    ...(!settled && openTo(candidates, ranks)),
    citations,
    missing: settled ? [] : missingFacts(domains, nameBodies),
    assumptions: assumptionsOf(regulation, proposal, domains),
    warnings: [
      ...datedWarnings(known, proposal.date ?? options.asOf),
      ...openWarnings(regulation, matter.code, outcome, citations),
      ...doubtWarnings(matter, regulation, proposal, boxes),
      ...proposal.warnings,
      ...approximateWarnings(matter, regulation, proposal, projection),
    ],
    advice: stepsFor({ ...known, outcome, authority, citations }, true),
    ...(options.trace && { procedure: stepsFor({ ...known, outcome, authority, citations }, false) }),
    nearest: outcome === 'residual' ? nearMisses(matter, regulation, proposal, projection, verdicts) : [],
    facts: knownFacts(regulation, proposal, domains),
    ...(proposal.derived && { derived: proposal.derived }),
    ...(options.trace && { trace: traceRules(regulation, proposal, domains, projection, verdicts) }),
  };
}

function ruleOf(regulation: Regulation, id: string): Rule {
  return regulation.rules.find((rule) => rule.id === id)!;
}

/**
 * The rules that fit, the deciding ones first, then by body and in the order of the regulation. Where no rule of
 * the deciding body fits in every completion, each that stands in some of them is deciding without being certain.
 */
function citationsFor(
  regulation: Regulation,
  matter: CompiledMatter,
  authority: string | null,
  verdicts: readonly RuleVerdict[],
  boxes: readonly Box[],
): Citation[] {
  const cite = (index: number, certain: boolean): Citation & { rank: number } => {
    const { id, rank } = matter.rules[index]!;
    const { clause, body } = ruleOf(regulation, id);
    return { rule: id, clause, authority: body, deciding: body === authority, certain, rank };
  };
  const indexes = matter.rules.map((_, index) => index);
  const certain = indexes.filter((index) => verdicts[index] === 'fits').map((index) => cite(index, true));
  const perhaps =
    authority === null || certain.some((one) => one.deciding)
      ? []
      : indexes
          .filter((index) => verdicts[index] === 'unknown')
          .map((index) => [index, cite(index, false)] as const)
          .filter(([index, one]) => one.deciding && boxes.some((box) => canStand(matter, index, box)))
          .map(([, one]) => one);
  return [...certain, ...perhaps]
    .sort((a, b) => Number(b.deciding) - Number(a.deciding) || a.rank - b.rank)
    .map(({ rank: _, ...citation }) => citation);
}

function assumptionsOf(regulation: Regulation, proposal: Proposal, domains: Domains): Assumption[] {
  return domains.matter.facts.flatMap((cells, fact): Assumption[] => {
    const value = isTaken(regulation, proposal, domains, cells.fact) ? assumedValue(domains, fact) : null;
    if (value === null) return [];
    return [
      {
        fact: cells.fact,
        value: cells.kind === 'flag' ? value === 'yes' : typeof value === 'string' ? value : value.join(', '),
        couldChange: matters(withoutAssumption(domains, fact), fact),
      },
    ];
  });
}

/** Whether the matter takes a fact beside what is known: not while the condition for taking it fails. */
function isTaken(regulation: Regulation, proposal: Proposal, domains: Domains, fact: string): boolean {
  const taken = regulation.matters
    .find((one) => one.code === domains.matter.code)!
    .facts.find((one) => one.fact === fact);
  const condition = taken?.takenWhen;
  if (condition !== undefined && 'values' in condition) {
    const other = proposal.facts.get(condition.fact);
    if (other?.kind === 'choice' && !condition.values.includes(other.value)) return false;
  }
  return true;
}

function knownFacts(regulation: Regulation, proposal: Proposal, domains: Domains): KnownFact[] {
  const matter = regulation.matters.find((one) => one.code === domains.matter.code)!;
  return takenFacts(regulation, matter).flatMap(({ fact }): KnownFact[] => {
    const given = proposal.facts.get(fact);
    if (given !== undefined) return [{ fact, value: describeValue(given), assumed: false }];
    const index = domains.matter.facts.findIndex((cells) => cells.fact === fact);
    const value =
      index >= 0 && isTaken(regulation, proposal, domains, fact) ? assumedValue(domains, index) : null;
    return value === null ? [] : [{ fact, value, assumed: true }];
  });
}
