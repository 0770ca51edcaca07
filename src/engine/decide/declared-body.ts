/** The body that a submission names beside the body that decides: what is to be said of it. Pure, and in codes. */
import {
  type Assumption,
  type Decision,
  type RuleTrace,
  type TestTrace,
  testedValue,
} from '../../model/decision.ts';
import { type CrossedLimit, NOTE_PREFIX, type RowFinding } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';

const LIMIT_WORDS: readonly string[] = ['from', 'above', 'to', 'below'];

/**
 * Whether another body decides than the one that is named: it is none of those that remain possible. Where the text
 * leaves open who decides, a body is not contradicted: where it may name none, or names this one beside a body that
 * may answer without dividing the matter.
 */
export function isMismatch(decision: Decision, declared: string | null, regulation: Regulation): boolean {
  const { candidates, nobody } = decision;
  if (declared === null || candidates.length === 0 || nobody || candidates.includes(declared)) return false;
  return doubtedBy(decision, declared).length === 0 && !isNamedBeside(decision, declared, regulation);
}

/** What is assumed, and would make the named body right were it not so: the submission may know better. */
function doubtedBy({ candidates, assumptions }: Decision, declared: string | null): readonly Assumption[] {
  if (declared === null || candidates.includes(declared)) return [];
  return assumptions.filter(({ otherwise }) => otherwise?.includes(declared));
}

/** While the body is open any rule that could give one of the candidates may name the other beside it. */
function isNamedBeside(decision: Decision, declared: string, { rules }: Regulation): boolean {
  const { outcome, matter, candidates } = decision;
  return (
    outcome === 'undetermined' &&
    rules.some(
      (rule) => rule.matter === matter && candidates.includes(rule.body) && rule.or?.includes(declared),
    )
  );
}

/**
 * What is to be said of one proposal, the weightiest first, then a note for each warning of the decision.
 *
 * A body that is none of the candidates is a mismatch, decided or not; upwards of all of them it is
 * `declared-too-high`. Where the regulation names no body nothing is settled: `undetermined`, without candidates. The
 * limit that was crossed comes from the decision's trace; without a trace it is absent.
 *
 * @param declared code of the body that the submission names; null where it names none
 */
export function compareAuthority(
  decision: Decision,
  declared: string | null,
  regulation: Regulation,
): RowFinding[] {
  const about = aboutOf(decision, declared, regulation);
  const findings: RowFinding[] = [];
  const doubted = doubtedBy(decision, declared);
  if (doubted.length > 0) findings.push(undeterminedBy(doubted, about, regulation));
  else if (isMismatch(decision, declared, regulation)) findings.push(mismatch(decision, about, regulation));
  else if (decision.outcome === 'undetermined' || decision.candidates.length === 0) {
    findings.push({ ...about, rule: 'undetermined', level: 'warning' });
  }
  if (declared === null) findings.push({ ...about, rule: 'not-declared', level: 'warning' });
  return [...findings, ...decision.warnings.map((notice) => noteOf(notice, about))];
}

/** A row that could not be read. */
export function rejectedFinding(problems: readonly Problem[]): RowFinding {
  return {
    rule: 'rejected',
    level: 'error',
    matter: null,
    declared: null,
    authority: null,
    candidates: [],
    clauses: [],
    deciding: [],
    crossed: null,
    missing: [],
    problems,
    notice: null,
  };
}

type About = Omit<RowFinding, 'rule' | 'level'>;

function aboutOf(decision: Decision, declared: string | null, { residual }: Regulation): About {
  const { matter, outcome, authority, candidates, either, nobody } = decision;
  const deciding = decision.citations.filter((citation) => citation.deciding);
  const cited = deciding.length > 0 ? deciding : outcome === 'undetermined' ? decision.citations : [];
  const clauses = cited.map(({ clause }) => clause);
  if (outcome === 'residual' && residual !== null) clauses.push(residual.clause);
  return {
    matter,
    declared,
    authority,
    candidates,
    ...(either && { either }),
    ...(nobody && { nobody }),
    clauses: [...new Set(clauses)],
    deciding: deciding.map(({ rule }) => rule),
    crossed: null,
    missing: decision.missing.map(({ fact }) => fact),
    problems: [],
    notice: null,
  };
}

/** Either the assumption holds or the submission is right: the facts that are assumed are asked for first. */
function undeterminedBy(doubted: readonly Assumption[], about: About, { bodies }: Regulation): RowFinding {
  const possible = [...about.candidates, about.declared];
  const facts = doubted.map(({ fact }) => fact);
  return {
    ...about,
    rule: 'undetermined',
    level: 'warning',
    authority: null,
    candidates: bodies.map(({ code }) => code).filter((code) => possible.includes(code)),
    missing: [...facts, ...about.missing.filter((fact) => !facts.includes(fact))],
  };
}

function mismatch(decision: Decision, about: About, { bodies }: Regulation): RowFinding {
  const { declared, candidates } = about;
  const rank = (code: string | null): number => bodies.findIndex((body) => body.code === code);
  const isTooHigh = candidates.length > 0 && candidates.every((code) => rank(declared) < rank(code));
  return {
    ...about,
    rule: isTooHigh ? 'declared-too-high' : 'mismatch',
    level: 'error',
    crossed: crossedLimit(decision, declared),
  };
}

/**
 * The one limit by which alone a rule of the named body is missed; of several such rules one that asks for a fact of
 * the deciding rules goes first, for both then stand on the same scale.
 */
function crossedLimit(decision: Decision, declared: string | null): CrossedLimit | null {
  const { trace = [], citations } = decision;
  const deciding = new Set(citations.filter((one) => one.deciding).map(({ rule }) => rule));
  const decided = new Set(
    trace.filter(({ rule }) => deciding.has(rule)).flatMap(({ tests }) => tests.map(({ fact }) => fact)),
  );
  const missed = trace
    .filter(({ authority, verdict }) => authority === declared && verdict === 'fails')
    .flatMap((rule) => missedLimit(rule, decision) ?? []);
  return missed.find(({ fact }) => decided.has(fact)) ?? missed[0] ?? null;
}

function missedLimit({ rule, clause, tests }: RuleTrace, decision: Decision): CrossedLimit | undefined {
  const [only, ...others] = tests.filter(({ verdict }) => verdict !== true);
  if (only === undefined || others.length > 0 || only.verdict !== false) return undefined;
  const { fact, test, limit } = only;
  const value = testedValue(decision, fact);
  if (!isLimit(test) || typeof limit !== 'string' || typeof value !== 'string') return undefined;
  return { rule, clause, fact, test, limit, value };
}

function isLimit(test: TestTrace['test']): test is CrossedLimit['test'] {
  return LIMIT_WORDS.includes(test);
}

function noteOf(notice: Notice, about: About): RowFinding {
  const { code, clauses } = notice;
  return { ...about, rule: `${NOTE_PREFIX}${code}`, level: 'note', clauses, missing: [], notice };
}
