/** Deciding: facts in, the deciding body out, with its clause. Pure: no clock, no words, no I/O. */
import type { AmountValue } from '../../model/amount.ts';
import type { Decision, KnownFact, TestedFact } from '../../model/decision.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledRegulation } from '../cells/compiled.ts';
import { farFromFigures } from '../cells/domains.ts';
import { onePiece } from '../cells/partition.ts';
import { cacheOf, type PlacedDecision } from './decision-cache.ts';
import type { CellPosition } from './decision-key.ts';
import { nearMisses } from './near-miss.ts';
import { approximateWarnings } from './notices.ts';
import type { Projection } from './trace.ts';

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
 * The hit policy between rules is priority, the highest body's; what no rule reserves is the residual body's.
 * @throws RangeError when the proposal's matter is none of the regulation's; intake never lets that through.
 */
export function decide(compiled: CompiledRegulation, given: Proposal, options: DecideOptions): Decision {
  const { regulation } = compiled;
  const proposal = options.strict ? farFromFigures(given) : given;
  const placed = cacheOf(compiled, proposal.matter).decide(proposal, options.strict ?? false);
  const { cell, position } = placed;
  const isResidual = cell.outcome === 'residual';
  const isAbout = isApproximate(position);
  // Distances and traces alone ask where each fact lies.
  const projection = options.trace || isResidual || isAbout ? projectionAt(placed) : NONE;
  const standing = cell.warningsOn(proposal.date ?? options.asOf);
  const about = isAbout ? approximateWarnings(cell.matter, regulation, proposal, projection) : NONE;
  const decision: { -readonly [key in keyof Decision]: Decision[key] } = {
    matter: cell.matter.code,
    outcome: cell.outcome,
    authority: cell.authority,
    action: cell.action,
    candidates: cell.candidates,
    citations: cell.citations,
    missing: cell.missing,
    assumptions: cell.assumptions,
    warnings: withOwn(standing, proposal.warnings, about),
    advice: cell.advice,
    nearest: isResidual ? nearMisses(cell, proposal, projection) : NONE,
    facts: knownFacts(placed, regulation, proposal),
  };
  if (cell.either) decision.either = true;
  if (cell.nobody) decision.nobody = true;
  if (proposal.id !== undefined) decision.id = proposal.id;
  if (proposal.title !== undefined) decision.title = proposal.title;
  if (proposal.derived !== undefined) decision.derived = proposal.derived;
  if (options.trace) {
    decision.procedure = cell.procedure();
    decision.route = cell.route();
    decision.trace = cell.traces().of(projection, cell.verdicts);
    decision.tested = testedFacts(placed);
  }
  return decision;
}

/** Whether any amount of a proposal is only about right. */
export function isApproximate({ values }: CellPosition): boolean {
  for (const value of values) if (value?.kind === 'amount' && value.amount.approximate) return true;
  return false;
}

/** The pieces in which each fact of a proposal can lie: those of its own where it gives them. */
function projectionAt({ cell, position }: PlacedDecision): Projection {
  if (position.key === undefined) return cell.projection;
  return position.pieces.map((piece, fact) => (piece < 0 ? cell.projection[fact]! : onePiece(piece)));
}

function withOwn(
  standing: readonly Notice[],
  own: readonly Notice[],
  about: readonly Notice[],
): readonly Notice[] {
  return own.length + about.length === 0 ? standing : [...standing, ...own, ...about];
}

function knownFacts(
  { cell, position }: PlacedDecision,
  { circumstances = NONE }: Regulation,
  proposal: Proposal,
): readonly KnownFact[] {
  const { leftOut, assumed } = cell;
  if (leftOut.length + circumstances.length === 0) return NONE;
  const facts: KnownFact[] = [];
  for (let index = 0; index < leftOut.length; index++) {
    const value = position.values[index];
    const known = value === undefined ? assumed[index] : givenFact(leftOut[index]!.fact, value);
    if (known !== undefined && value?.kind !== 'open') facts.push(known);
  }
  for (const fact of circumstances) {
    const value = proposal.facts.get(fact);
    if (value !== undefined && value.kind !== 'open') facts.push(givenFact(fact, value));
  }
  return facts;
}

function testedFacts({ cell, position }: PlacedDecision): TestedFact[] {
  return cell.leftOut.map((tested, index) => {
    const value = position.values[index];
    const isOpen = value === undefined || value.kind === 'open';
    return isOpen ? tested : { fact: tested.fact, value: describeValue(value) };
  });
}

function givenFact(fact: string, value: FactValue): KnownFact {
  return { fact, value: describeValue(value), assumed: false };
}

/** A fact's value: codes, a decimal, a bound (`> 1000000000000`), or both ends (`≥ 1 … ≤ 2`); nothing of one left open. */
function describeValue(value: FactValue): string | readonly string[] {
  switch (value.kind) {
    case 'amount':
      return describeAmount(value.amount);
    case 'choice':
      return value.value;
    case 'several':
      return value.values;
    case 'flag':
      return value.value ? 'yes' : 'no';
    case 'open':
      return '';
  }
}

function describeAmount(amount: AmountValue): string {
  if (amount.kind === 'exact') return amount.value;
  const low = amount.low && `${amount.low.closed ? '≥' : '>'} ${amount.low.at}`;
  const high = amount.high && `${amount.high.closed ? '≤' : '<'} ${amount.high.at}`;
  return [low, high].filter(Boolean).join(' … ');
}
