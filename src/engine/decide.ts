/** Deciding: facts in, the deciding body out, with its clause. Pure: no clock, no words, no I/O. */
import type { Decision, KnownFact } from '../model/decision.ts';
import type { Notice } from '../model/notice.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { CompiledRegulation } from './compiled.ts';
import { describeValue } from './describe.ts';
import { nearMisses } from './nearest.ts';
import { approximateWarnings, datedWarnings } from './notices.ts';
import { isApproximate, projectionAt, type Ruled, rulingsOf } from './rulings.ts';
import { stepsFor } from './steps.ts';
import { traceRules } from './trace.ts';

export interface DecideOptions {
  /** ISO date that dates a proposal without a date of its own. */
  readonly asOf: string;
  /** Assume nothing: every fact left out is unknown. */
  readonly strict?: boolean;
  /** Give every rule with its tests, and every step of the procedure. */
  readonly trace?: boolean;
}

const NONE: readonly never[] = Object.freeze([]);

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
  const ruled = rulingsOf(compiled).on(proposal, options.strict ?? false);
  const { ruling } = ruled;
  const matter = ruling.domains.matter;
  const decision: { -readonly [key in keyof Decision]: Decision[key] } = {
    matter: matter.code,
    outcome: ruling.outcome,
    authority: ruling.authority,
    action: ruling.action,
    candidates: ruling.candidates,
    ...(ruling.nobody && { nobody: ruling.nobody }),
    citations: ruling.citations,
    missing: ruling.missing,
    assumptions: ruling.assumptions,
    warnings: warningsOf(regulation, proposal, ruled, options.asOf),
    advice: ruling.advice,
    nearest:
      ruling.outcome === 'residual'
        ? nearMisses(matter, regulation, proposal, projectionAt(ruled), ruling.verdicts)
        : NONE,
    facts: knownFacts(regulation, proposal, ruled),
  };
  if (proposal.id !== undefined) decision.id = proposal.id;
  if (proposal.title !== undefined) decision.title = proposal.title;
  if (proposal.derived !== undefined) decision.derived = proposal.derived;
  if (options.trace) {
    const { outcome, authority, citations, projection } = ruling;
    const known = { matter, regulation, projection, facts: proposal.facts };
    decision.procedure = stepsFor({ ...known, outcome, authority, citations }, false);
    decision.trace = traceRules(ruled);
  }
  return decision;
}

function warningsOf(
  regulation: Regulation,
  proposal: Proposal,
  ruled: Ruled,
  asOf: string,
): readonly Notice[] {
  const { ruling, place } = ruled;
  const dated = datedWarnings(ruling.dated, proposal.date ?? asOf);
  const about = isApproximate(place)
    ? approximateWarnings(ruling.domains.matter, regulation, proposal, projectionAt(ruled))
    : NONE;
  const own = proposal.warnings;
  if (dated.length + own.length + about.length === 0) return ruling.doubts;
  return [...dated, ...ruling.doubts, ...own, ...about];
}

function knownFacts(
  { circumstances = NONE }: Regulation,
  proposal: Proposal,
  { ruling, place }: Ruled,
): readonly KnownFact[] {
  const { facts: cells } = ruling.domains.matter;
  if (cells.length + circumstances.length === 0) return NONE;
  const facts: KnownFact[] = [];
  for (let index = 0; index < cells.length; index++) {
    const value = place.values[index];
    const known =
      value === undefined
        ? ruling.assumed[index]
        : { fact: cells[index]!.fact, value: describeValue(value), assumed: false };
    if (known !== undefined) facts.push(known);
  }
  for (const fact of circumstances) {
    const value = proposal.facts.get(fact);
    if (value !== undefined) facts.push({ fact, value: describeValue(value), assumed: false });
  }
  return facts;
}
