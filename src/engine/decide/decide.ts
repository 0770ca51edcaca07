/** Deciding: facts in, the deciding body out, with its clause. Pure: no clock, no words, no I/O. */
import type { Decision, KnownFact, TestedFact } from '../../model/decision.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledRegulation } from '../cells/compiled.ts';
import { isApproximate, projectionAt, type Ruled, rulingsOf } from './decision-cache.ts';
import { describeValue } from './describe.ts';
import { nearMisses } from './near-miss.ts';
import { approximateWarnings } from './notices.ts';

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
  const decision: { -readonly [key in keyof Decision]: Decision[key] } = {
    matter: ruling.matter.code,
    outcome: ruling.outcome,
    authority: ruling.authority,
    action: ruling.action,
    candidates: ruling.candidates,
    citations: ruling.citations,
    missing: ruling.missing,
    assumptions: ruling.assumptions,
    warnings: warningsOf(regulation, proposal, ruled, options.asOf),
    advice: ruling.advice,
    nearest: ruling.outcome === 'residual' ? nearMisses(ruling, proposal, projectionAt(ruled)) : NONE,
    facts: knownFacts(ruled, regulation, proposal),
  };
  if (ruling.nobody) decision.nobody = true;
  if (proposal.id !== undefined) decision.id = proposal.id;
  if (proposal.title !== undefined) decision.title = proposal.title;
  if (proposal.derived !== undefined) decision.derived = proposal.derived;
  if (options.trace) {
    decision.procedure = ruling.procedure();
    decision.trace = ruling.traces.of(projectionAt(ruled), ruling.verdicts);
    decision.tested = testedFacts(ruled);
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
  const standing = ruling.warningsOn(proposal.date ?? asOf);
  const about = isApproximate(place)
    ? approximateWarnings(ruling.matter, regulation, proposal, projectionAt(ruled))
    : NONE;
  const own = proposal.warnings;
  return own.length + about.length === 0 ? standing : [...standing, ...own, ...about];
}

function knownFacts(
  { ruling, place }: Ruled,
  { circumstances = NONE }: Regulation,
  proposal: Proposal,
): readonly KnownFact[] {
  const { leftOut, assumed } = ruling;
  if (leftOut.length + circumstances.length === 0) return NONE;
  const facts: KnownFact[] = [];
  for (let index = 0; index < leftOut.length; index++) {
    const value = place.values[index];
    const known = value === undefined ? assumed[index] : givenFact(leftOut[index]!.fact, value);
    if (known !== undefined) facts.push(known);
  }
  for (const fact of circumstances) {
    const value = proposal.facts.get(fact);
    if (value !== undefined) facts.push(givenFact(fact, value));
  }
  return facts;
}

function testedFacts({ ruling, place }: Ruled): TestedFact[] {
  return ruling.leftOut.map((tested, index) => {
    const value = place.values[index];
    return value === undefined ? tested : { fact: tested.fact, value: describeValue(value) };
  });
}

function givenFact(fact: string, value: FactValue): KnownFact {
  return { fact, value: describeValue(value), assumed: false };
}
