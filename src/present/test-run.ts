/** A run of the cases of a regulation: what is otherwise than expected, why, and what no case touches. */
import { isClauseId, type Regulation } from '../model/regulation.ts';
import type { CaseResult, ExpectedKey, Mismatch, TestRun, Untouched } from '../model/test-run.ts';
import type { Lang } from '../model/words.ts';
import {
  describeTests,
  evidenceFor,
  isDecimal,
  nearestReasons,
  reasonsAgainst,
  writeQuantity,
  writeValue,
} from './conditions.ts';
import {
  blank,
  type Document,
  type Item,
  items,
  labelled,
  only,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { problemWordsFor } from './messages/problems.ts';
import { type TestWords, testWordsFor } from './messages/test-run.ts';
import { Names, official, officials } from './names.ts';
import { writePlace } from './problem-params.ts';

export function testRunReport(run: TestRun, regulation: Regulation, lang: Lang): Report {
  return {
    json: () => testRunJson(run, regulation),
    document: () => testRunDocument(run, regulation, lang),
  };
}

/** Keys and codes are fixed; nothing follows the language. */
function testRunJson({ cases, failed, unreadable, coverage }: TestRun, { id }: Regulation): unknown {
  return {
    regulation: id,
    cases,
    passed: cases - failed.length,
    failed: failed.map(failedCase),
    problems: unreadable,
    ...(coverage && { coverage }),
  };
}

function failedCase({ id, why, place, mismatches, decision }: CaseResult): object {
  const { outcome, authority, candidates, either, citations, facts } = decision;
  return {
    ...(id !== undefined && { id }),
    ...(why !== undefined && { why }),
    place,
    mismatches,
    outcome,
    authority,
    candidates,
    ...(either && { either }),
    citations,
    facts,
  };
}

function testRunDocument(run: TestRun, regulation: Regulation, lang: Lang): Document {
  const words = testWordsFor(lang);
  const names = new Names(regulation, lang);
  const { failed, unreadable } = run;
  const cases = failed.map((result) => viewOf(result, names, words));
  const rows = cases.flatMap(({ where, name, mismatches }) =>
    mismatches.map(({ key, expected, found }) => [
      [where, name].filter(Boolean).join(' · '),
      key,
      expected,
      found,
    ]),
  );
  const summary = summaryOf(run, words);
  const mark = failed.length === 0 && unreadable === 0 ? raw('✓', 'green') : raw('✗', 'red');
  return [
    only('markdown', [
      title(`${words.title}: ${regulation.id}`),
      paragraph(summary),
      records([], words.columns, rows),
    ]),
    only('text', [
      ...cases.flatMap((one) => [items([caseItem(one, words)]), blank()]),
      items([{ text: [span(summary, 'bold')], mark, indent: 0 }]),
    ]),
    ...coverageBlocks(run, names, words),
  ];
}

/** What came of it all in one line. */
function summaryOf({ cases, failed, unreadable }: TestRun, words: TestWords): string {
  if (failed.length === 0 && unreadable === 0) return words.passed(String(cases));
  const count = (number: number) => (number === 0 ? '' : String(number));
  return words.summary(String(cases), count(failed.length), count(unreadable));
}

function coverageBlocks({ coverage }: TestRun, names: Names, words: TestWords): Document {
  if (coverage === undefined) return [];
  const { total } = coverage;
  const untouched = items(
    coverage.untouched.map((part) => ({
      text: untouchedText(part, names, words),
      mark: raw('–', 'yellow'),
    })),
  );
  const touched = String(total - coverage.untouched.length);
  return [
    blank(),
    paragraph([span(words.coverage(touched, String(total)), 'bold')]),
    only('text', [untouched]),
    only('markdown', [section(words.coverageTitle, [untouched])]),
  ];
}

/** A failing case in words. */
interface CaseView {
  /** Line and column only: the path inside the file says no more. */
  readonly where: string;
  /** Its reason and its id. */
  readonly name: string;
  readonly mismatches: readonly { readonly key: string; readonly expected: string; readonly found: string }[];
  readonly given: string;
  /** The rules that decide, each fact beside its limit. */
  readonly why: readonly string[];
  /** Rules of the clauses that were expected, which fit, but decide nothing beside a higher body's. */
  readonly alsoFits: readonly string[];
  /** The rules of the clauses that were expected, and why they do not apply. */
  readonly notApplied: readonly string[];
}

function viewOf(result: CaseResult, { regulation, lang }: Names, words: TestWords): CaseView {
  const { id, why, mismatches, decision } = result;
  const { path: _, ...place } = result.place;
  const names = new Names(regulation, lang, decision.matter);
  const given = decision.facts.filter((fact) => !fact.assumed);
  return {
    where: writePlace(place, problemWordsFor(lang)),
    name: [why, id].filter((part) => part !== undefined && part !== '').join(' · ') || words.unnamed,
    mismatches: mismatches.map((one) => mismatchView(one, names, words)),
    given: [
      names.matter(decision.matter),
      ...given.map(({ fact, value }) => `${names.factLabel(fact)}: ${writeValue(fact, value, names)}`),
    ].join('; '),
    why: decision.citations.filter((one) => one.deciding).map(({ rule }) => ruleBeside(rule, result, names)),
    alsoFits: fittingOnly(result).map((rule) => ruleBeside(rule, result, names)),
    notApplied: notApplied(result, names),
  };
}

function mismatchView(
  { key, expected, found }: Mismatch,
  names: Names,
  words: TestWords,
): CaseView['mismatches'][number] {
  const write = (codes: readonly string[]) =>
    codes.length === 0 ? words.nothing : codes.map((code) => writeCode(key, code, names, words)).join('; ');
  return {
    key: words.keys[key],
    expected: key === 'notAdvice' ? `${words.noneOf} ${write(expected)}` : write(expected),
    found: write(found),
  };
}

function caseItem(view: CaseView, words: TestWords): Item {
  const { where, name, mismatches, given, why, alsoFits, notApplied } = view;
  const further = (label: string, texts: readonly string[]): Item[] =>
    texts.map((text) => ({ text: labelled(label, text), indent: 2 }));
  return {
    text: [...(where === '' ? [] : [span(where, 'bold')]), span(name)],
    mark: raw('✗', 'red'),
    indent: 0,
    under: [
      ...mismatches.map(({ key, expected, found }) => ({
        text: key,
        indent: 0,
        under: [
          { text: labelled(words.expected, expected, 'green'), indent: 2 },
          { text: labelled(words.found, found, 'red'), indent: 2 },
        ],
      })),
      { text: labelled(words.given, given), indent: 0 },
      ...further(words.why, why),
      ...further(words.alsoFits, alsoFits),
      ...further(words.notApplied, notApplied),
    ],
  };
}

/** Names for people; codes of warnings and advice are what a case is written with. */
function writeCode(key: ExpectedKey, code: string, names: Names, words: TestWords): string {
  switch (key) {
    case 'outcome':
      return words.outcomes[code as keyof TestWords['outcomes']] ?? code;
    case 'clauses':
    case 'fitting':
    case 'nearest':
      return isClauseId(code) ? official(code, names.lang) : code;
    case 'authority':
    case 'candidates':
      return names.body(code);
    case 'missing':
    case 'missingSet':
      return names.factLabel(code);
    case 'roundTotal': {
      const list = names.regulation.facts.find((fact) => fact.kind === 'items');
      const unit = list?.kind === 'items' ? names.amountFact(list.total)?.unit : undefined;
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
  return [ruleName(id, rule.clause, names), ...evidence].join('; ');
}

function ruleName(id: string, clause: string, names: Names): string {
  return testWordsFor(names.lang).rule(names.ruleSubject(id), official(clause, names.lang));
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
function notApplied({ mismatches, decision }: CaseResult, names: Names): string[] {
  const fitting = decision.citations.map((one) => one.clause);
  const clauses = missedClauses(mismatches);
  const bodies = mismatches.filter(({ key }) => key === 'authority').flatMap(({ expected }) => expected);
  const all = [...nearestReasons(decision, names), ...reasonsAgainst(decision, names)];
  const meant = all.filter(({ clause, authority }) =>
    clauses.length > 0 ? clauses.includes(clause) && !fitting.includes(clause) : bodies.includes(authority),
  );
  return meant.map(({ clause, rule, reason }) => `${ruleName(rule, clause, names)}: ${reason}`);
}

function untouchedText(part: Untouched, names: Names, words: TestWords): string {
  const matter = names.matter(part.matter);
  if (part.kind === 'doubt') {
    return words.untouched.doubt(`${part.doubt} (${officials(part.clauses, names.lang)})`, '', matter);
  }
  const subject = (id: string): string => {
    const rule = names.rule(id);
    const quote = rule?.quote === undefined ? '' : ` “${rule.quote}”`;
    return rule === undefined ? id : words.rule(`${id}${quote}`, official(rule.clause, names.lang));
  };
  const exception = (number: number): string => {
    const tests = names.rule(part.rule)?.except[number - 1] ?? [];
    return describeTests(tests, names.regulation, names.lang, part.matter).join('; ');
  };
  const other =
    part.kind === 'override'
      ? subject(part.overridden)
      : part.kind === 'exception'
        ? exception(part.exception)
        : '';
  return words.untouched[part.kind](subject(part.rule), other, matter);
}
