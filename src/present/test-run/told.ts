/** A failing case in words, and what no case touches. */
import type { CaseResult, ExpectedKey, Mismatch, TestRun, Untouched } from '../../model/test-run.ts';
import { describeTests } from '../conditions.ts';
import { evidenceFor, nearestReasons, reasonsAgainst, writeValue } from '../evidence.ts';
import { type TestWords, testWordsFor } from '../messages/test-run.ts';
import { Names } from '../names.ts';
import { isDecimal, writeQuantity } from '../quantities.ts';

/** One thing that is otherwise than expected. */
export interface ToldMismatch {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
}

export interface ToldCase {
  /** Its reason and its id. */
  readonly name: string;
  readonly mismatches: readonly ToldMismatch[];
  readonly given: string;
  /** The rules that decide, each fact beside its limit. */
  readonly why: readonly string[];
  /** Rules of the clauses that were expected, which fit, but decide nothing beside a higher body's. */
  readonly alsoFits: readonly string[];
  /** The rules of the clauses that were expected, and why they do not apply. */
  readonly notApplied: readonly string[];
}

export function toldCase(result: CaseResult, names: Names): ToldCase {
  const words = testWordsFor(names.lang);
  const { id, why, mismatches, decision } = result;
  const own = new Names(names.regulation, names.lang, decision.matter);
  const given = decision.facts.filter((fact) => !fact.assumed);
  return {
    name: [why, id].filter((part) => part !== undefined && part !== '').join(' · ') || words.unnamed,
    mismatches: mismatches.map((one) => toldMismatch(one, own, words)),
    given: [
      own.matter(decision.matter),
      ...given.map(({ fact, value }) => `${own.factLabel(fact)}: ${writeValue(fact, value, own)}`),
    ].join('; '),
    why: decision.citations.filter((one) => one.deciding).map(({ rule }) => ruleBeside(rule, result, own)),
    alsoFits: fittingOnly(result).map((rule) => ruleBeside(rule, result, own)),
    notApplied: reasons(result, own),
  };
}

function toldMismatch({ key, expected, found }: Mismatch, names: Names, words: TestWords): ToldMismatch {
  const write = (codes: readonly string[]) =>
    codes.length === 0 ? words.nothing : codes.map((code) => writeCode(key, code, names, words)).join(', ');
  return {
    key: words.keys[key],
    expected: key === 'notAdvice' ? `${words.noneOf} ${write(expected)}` : write(expected),
    found: write(found),
  };
}

/** Names for people; codes of clauses, warnings and advice are what a case is written with. */
function writeCode(key: ExpectedKey, code: string, names: Names, words: TestWords): string {
  switch (key) {
    case 'outcome':
      return words.outcomes[code as keyof TestWords['outcomes']] ?? code;
    case 'authority':
    case 'candidates':
      return names.body(code);
    case 'missing':
    case 'missingSet':
      return names.factLabel(code);
    case 'roundTotal': {
      const items = names.regulation.facts.find((fact) => fact.kind === 'items');
      const unit = items?.kind === 'items' ? names.amountFact(items.total)?.unit : undefined;
      return isDecimal(code) ? writeQuantity(code, unit, names.lang) : code;
    }
    default:
      return code;
  }
}

function ruleBeside(id: string, { decision }: CaseResult, names: Names): string {
  const rule = names.rule(id);
  if (rule === undefined) return id;
  // The limits as the rule has them now: what it quotes is held against its text elsewhere.
  const { quote: _, ...unquoted } = rule;
  const evidence = evidenceFor(unquoted, decision.facts, names).map(
    ({ fact, value, limit }) => `${fact}: ${value}${limit && ` (${limit})`}`,
  );
  return [`${rule.clause} ${names.ruleSubject(id)}`, ...evidence].join('; ');
}

function missedClauses(mismatches: readonly Mismatch[]): string[] {
  return mismatches
    .filter(({ key }) => key === 'clauses' || key === 'fitting')
    .flatMap(({ expected, found }) => expected.filter((clause) => !found.includes(clause)));
}

function fittingOnly({ mismatches, decision }: CaseResult): string[] {
  const clauses = missedClauses(mismatches);
  return decision.citations
    .filter(({ deciding, clause }) => !deciding && clauses.includes(clause))
    .map((one) => one.rule);
}

/** Of the clauses that were expected, or, where none were, the ones that came near. */
function reasons({ mismatches, decision }: CaseResult, names: Names): string[] {
  const fitting = decision.citations.map((one) => one.clause);
  const clauses = missedClauses(mismatches);
  const bodies = mismatches.filter(({ key }) => key === 'authority').flatMap(({ expected }) => expected);
  const all = [...nearestReasons(decision, names), ...reasonsAgainst(decision, names)];
  const meant = all.filter(({ clause, authority }) =>
    clauses.length > 0 ? clauses.includes(clause) && !fitting.includes(clause) : bodies.includes(authority),
  );
  return meant.map(({ clause, rule, reason }) => `${clause} ${names.ruleSubject(rule)}: ${reason}`);
}

export function toldUntouched(part: Untouched, names: Names): string {
  const words = testWordsFor(names.lang);
  const matter = names.matter(part.matter);
  if (part.kind === 'doubt') {
    return words.untouched.doubt(`${part.doubt} (${part.clauses.join(', ')})`, '', matter);
  }
  const subject = (id: string): string => {
    const rule = names.rule(id);
    const quote = rule?.quote === undefined ? '' : ` “${rule.quote}”`;
    return `${rule?.clause ?? ''} ${id}${quote}`.trim();
  };
  const rule = names.rule(part.rule);
  const other =
    part.kind === 'override'
      ? subject(part.overridden)
      : part.kind === 'exception'
        ? describeTests(
            rule?.except[part.exception - 1] ?? [],
            names.regulation,
            names.lang,
            part.matter,
          ).join('; ')
        : '';
  return words.untouched[part.kind](subject(part.rule), other, matter);
}

/** What came of it all in one line. */
export function toldSummary({ cases, failed, unreadable }: TestRun, words: TestWords): string {
  if (failed.length === 0 && unreadable === 0) return words.passed(String(cases));
  const count = (number: number) => (number === 0 ? '' : String(number));
  return words.summary(String(cases), count(failed.length), count(unreadable));
}
