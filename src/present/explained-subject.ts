/**
 * What a clause, a rule or a matter says: found by what a person wrote, gathered from the regulation and, where it is
 * given, from its text.
 */
import type { Test } from '../model/fact.ts';
import { type PublishedClause, type PublishedSource, wholeClause } from '../model/provenance.ts';
import {
  type Ambiguity,
  type Clause,
  type DatedNotice,
  isWithin,
  type Matter,
  type MatterFact,
  type Regulation,
  type Rule,
} from '../model/regulation.ts';
import type { Advice } from '../model/step.ts';
import { clausesOfVoting, type Voting } from '../model/voting.ts';
import { fold } from '../notation/fold.ts';
import { nearest, type Spelling } from '../notation/spelling.ts';
import { readClause } from './names.ts';

/** What a person asks to have explained. */
export interface Subject {
  readonly kind: 'clause' | 'rule' | 'matter';
  readonly id: string;
}

/** References into the regulation; the renderers put words to them. */
export interface Explanation {
  readonly subject: Subject;
  /** The clause itself, of a clause that is listed; the rule's clause; none for a matter. */
  readonly clause?: Clause;
  /** Of a clause that is not listed: the nearest one that is listed and holds it. */
  readonly held?: Clause;
  /** The clauses that a clause holds. */
  readonly parts: readonly Clause[];
  /** The matter itself, or the rule's. */
  readonly matter?: Matter;
  /** Highest body first, then in the order of the regulation. */
  readonly rules: readonly Rule[];
  readonly facts: readonly MatterFact[];
  readonly doubts: readonly Ambiguity[];
  readonly advice: readonly Advice[];
  readonly dated: readonly DatedNotice[];
  /** How bodies vote by a clause. */
  readonly voting: readonly Voting[];
  /** Of a clause without rules: the nearest clauses of its article that have some. */
  readonly near: readonly Clause[];
  /** The clauses as published, where their text was given. */
  readonly published?: Passages;
}

/** The explanation of a subject that `findSubject` found in the same regulation; of any other, an empty one. */
export function explain(subject: Subject, regulation: Regulation): Explanation {
  switch (subject.kind) {
    case 'clause':
      return explainClause(subject, regulation);
    case 'rule':
      return explainRule(subject, regulation);
    case 'matter':
      return explainMatter(subject, regulation);
  }
}

function explainClause(subject: Subject, regulation: Regulation): Explanation {
  const within = (clause: string): boolean => isWithin(clause, subject.id);
  const clause = regulation.clauses.find(({ id }) => id === subject.id);
  const rules = highestFirst(
    regulation.rules.filter((rule) => within(rule.clause)),
    regulation,
  );
  const isListed = regulation.clauses.some(({ id }) => within(id));
  const held = regulation.clauses.filter(({ id }) => isWithin(subject.id, id)).sort(longestFirst)[0];
  return {
    subject,
    ...(clause && { clause }),
    ...(!isListed && held && { held }),
    parts: regulation.clauses.filter(({ id }) => id !== subject.id && within(id)),
    rules,
    facts: [],
    doubts: regulation.doubts.filter((doubt) => doubt.clauses.some(within)),
    advice: withoutRepeats(regulation.advice.filter((advice) => advice.clauses.some(within))),
    dated: regulation.dated.filter((notice) => notice.clauses.some(within)),
    voting: (regulation.voting ?? []).filter((own) => clausesOfVoting(own).some(within)),
    near: rules.length > 0 ? [] : nearestRuled(subject.id, regulation),
  };
}

function longestFirst(a: Clause, b: Clause): number {
  return b.id.length - a.id.length;
}

function nearestRuled(clause: string, { clauses, rules }: Regulation): Clause[] {
  const ruled = clauses.filter(({ id }) => rules.some((rule) => rule.clause === id)).map(({ id }) => id);
  const near = nearestClauses(clause, ruled);
  return clauses.filter(({ id }) => near.includes(id));
}

function explainRule(subject: Subject, regulation: Regulation): Explanation {
  const rule = regulation.rules.find(({ id }) => id === subject.id);
  const clause = regulation.clauses.find(({ id }) => id === rule?.clause);
  const matter = regulation.matters.find(({ code }) => code === rule?.matter);
  return {
    subject,
    ...(clause && { clause }),
    parts: [],
    ...(matter && { matter }),
    rules: rule ? [rule] : [],
    facts: (matter?.facts ?? []).filter(({ fact }) => rule && factsOf(rule).has(fact)),
    doubts: regulation.doubts.filter((doubt) => doubt.otherwise.some((patch) => patch.rule === subject.id)),
    advice: withoutRepeats(regulation.advice.filter((advice) => advice.rules.includes(subject.id))),
    ...OF_CLAUSES_ALONE,
  };
}

function explainMatter(subject: Subject, regulation: Regulation): Explanation {
  const matter = regulation.matters.find(({ code }) => code === subject.id);
  const rules = regulation.rules.filter((rule) => rule.matter === subject.id);
  return {
    subject,
    parts: [],
    ...(matter && { matter }),
    rules: highestFirst(rules, regulation),
    facts: matter?.facts ?? [],
    doubts: regulation.doubts.filter((doubt) => doubt.matter === subject.id),
    advice: withoutRepeats(regulation.advice.filter((advice) => advice.matters.includes(subject.id))),
    ...OF_CLAUSES_ALONE,
  };
}

const OF_CLAUSES_ALONE = { dated: [], voting: [], near: [] };

function factsOf(rule: Rule): Set<string> {
  const tests: readonly Test[] = [...rule.when, ...rule.except.flat()];
  return new Set(tests.map((test) => test.fact));
}

function highestFirst(rules: readonly Rule[], { bodies }: Regulation): Rule[] {
  const rank = (rule: Rule): number => bodies.findIndex(({ code }) => code === rule.body);
  return rules.toSorted((a, b) => rank(a) - rank(b));
}

/** The same advice can stand for several bodies in other clauses; it is listed once. */
function withoutRepeats(all: readonly Advice[]): Advice[] {
  return all.filter(
    (each, index) => all.findIndex(({ message }) => message.vi === each.message.vi) === index,
  );
}

export interface Passages {
  readonly file: string;
  /** Whether the file is the one that the regulation names as its source, byte by byte. */
  readonly same: boolean;
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly clause: string;
  /** The clause and its parts; none where the text has no such clause. */
  readonly published: readonly PublishedClause[];
}

/** Of a clause itself, of a rule its clause, of a matter the clauses of its rules. */
export function passagesOf(
  { subject, rules }: Explanation,
  source: PublishedSource,
  regulation: Regulation,
): Passages {
  const clauses = subject.kind === 'clause' ? [subject.id] : [...new Set(rules.map(({ clause }) => clause))];
  return {
    file: source.file,
    same: source.sha256 === regulation.source.sha256,
    passages: clauses.map((clause) => ({ clause, published: wholeClause(source.text, clause) })),
  };
}

/** A clause that only the text has, by its id or written officially; undefined where it has none such. */
export function findPublished(text: string, source: PublishedSource): Subject | undefined {
  const id = readClause(text);
  if (id === undefined || wholeClause(source.text, id).length === 0) return undefined;
  return { kind: 'clause', id };
}

/**
 * The subject meant: a clause by its id or written officially ("điểm 4.2 khoản 4 Điều 2"), which may be one that only
 * holds others (`2.4`, "Điều 3"); a rule by its id; a matter by its code, name or a further form of it. Undefined
 * when the regulation has no such subject.
 */
export function findSubject(text: string, regulation: Regulation): Subject | undefined {
  const clause = readClause(text);
  if (clause !== undefined && regulation.clauses.some(({ id }) => isWithin(id, clause))) {
    return { kind: 'clause', id: clause };
  }
  const typed = fold(text);
  const rule = regulation.rules.find(({ id }) => fold(id) === typed);
  const matter = regulation.matters.find(({ code, name, forms }) =>
    [code, name.vi, name.en, ...forms].some((form) => fold(form) === typed),
  );
  // A matter with one rule often shares its code: the matter tells more.
  if (matter) return { kind: 'matter', id: matter.code };
  return rule && { kind: 'rule', id: rule.id };
}

const AT_MOST = 3;

/**
 * At most three subjects as they would be typed, nearest first.
 * @param source the text, whose clauses can be asked for too
 */
export function nearestSubjects(text: string, regulation: Regulation, source?: PublishedSource): string[] {
  const clause = readClause(text);
  if (clause !== undefined) {
    const listed = [...regulation.clauses, ...(source?.text.clauses ?? [])].map(({ id }) => id);
    return nearestClauses(clause, [...new Set(listed)]);
  }
  const spelled = (form: string, code: string): Spelling => ({ folded: fold(form), code, show: code });
  return nearest(fold(text), [
    ...regulation.matters.flatMap(({ code, name }) =>
      [code, name.vi, name.en].map((form) => spelled(form, code)),
    ),
    ...regulation.rules.map(({ id }) => spelled(id, id)),
  ]);
}

/** Of the nearest clause above the one that is meant, by their numbers; none where not even its article is there. */
function nearestClauses(clause: string, ids: readonly string[]): string[] {
  const above = clause.split('.').slice(0, -1).join('.');
  if (above === '') return [];
  const within = ids.filter((id) => id !== clause && isWithin(id, above));
  if (within.length === 0) return nearestClauses(above, ids);
  return within.toSorted((a, b) => farFrom(clause, a) - farFrom(clause, b)).slice(0, AT_MOST);
}

/** How far a clause is from another under the same one: by the first numbers in which they differ. */
function farFrom(clause: string, other: string): number {
  const [parts, others] = [clause.split('.'), other.split('.')];
  const at = parts.findIndex((part, index) => part !== others[index]);
  return Math.abs(placeOf(parts[at]) - placeOf(others[at]));
}

/** A number, or the place of a letter; 0 for the clause that holds them. */
function placeOf(part = ''): number {
  if (part === '') return 0;
  return /^\d/.test(part) ? Number.parseInt(part, 10) : LETTERS.indexOf(part) + 1;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
