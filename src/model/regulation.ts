/**
 * The regulation as data: bodies, facts, matters, rules, ambiguities, procedure, validity. Plain values that survive
 * JSON, so that a regulation compiled at build time and one read from a user's file are the same thing.
 */
import type { Fact, Test } from './fact.ts';
import type { Advice, Participant } from './step.ts';
import { statesVotes, type Voting } from './voting.ts';
import type { Remark, Words } from './words.ts';

export interface Regulation {
  readonly id: string;
  readonly title: Words;
  /** Term as written, such as `2020-2025`; null where the text states none. */
  readonly term: string | null;
  /** The text it was made from. `articles`: how many it has. */
  readonly source: { readonly document: Words; readonly sha256: string; readonly articles?: number };
  readonly enacted?: Enactment;
  /** Papers under it have the form of the Party's; absent: no form is known. */
  readonly papers?: 'party';
  /** Highest first: where several rules fit, the first of these decides. */
  readonly bodies: readonly Body[];
  /** Who else takes part in a file. */
  readonly participants?: readonly Participant[];
  /** The body of what no rule reserves; null where the regulation names none. */
  readonly residual: { readonly body: string; readonly clause: string; readonly message: Words } | null;
  /** The principle by which the highest body decides when several clauses fit; null where the text names none. */
  readonly precedence: { readonly clause: string; readonly message: Words } | null;
  readonly actions: Readonly<Record<string, Words>>;
  /** Every clause that is cited, with its subject in our own words. */
  readonly clauses: readonly Clause[];
  /** In the order in which they are asked for. */
  readonly facts: readonly Fact[];
  /**
   * Facts that every matter takes beside its own and no rule tests: they steer what there is to do, never who
   * decides. None is assumed and none is ever missing.
   */
  readonly circumstances?: readonly string[];
  readonly matters: readonly Matter[];
  /** The matters by field, for who looks for one; a matter may stand in several. */
  readonly groups?: readonly MatterGroup[];
  readonly rules: readonly Rule[];
  readonly doubts: readonly Ambiguity[];
  readonly dated: readonly DatedNotice[];
  readonly advice: readonly Advice[];
  /** How bodies come to a decision; of a body that is not named here the text states nothing. */
  readonly voting?: readonly Voting[];
  /** Clauses all of whose listed parts are ruled, or say why no rule stands on them. */
  readonly covers?: readonly string[];
  /** Findings of the audit that someone has looked at and lets stand. */
  readonly accepted?: readonly Acceptance[];
}

/** How a regulation came into force. What the text does not state is null. */
export interface Enactment {
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly issuer: Words | null;
  readonly signer: string | null;
  readonly effect: Words | null;
  readonly replaces: Words | null;
}

export interface Acceptance {
  /** Id of a finding, as the audit gives it. */
  readonly finding: string;
  readonly reason: Words;
}

export interface Body {
  readonly code: string;
  readonly name: Words;
  /** As it stands at the head of a document; absent where the name is that already. */
  readonly fullName?: Words;
  /** What a meeting of it is called: "hội nghị", "cuộc họp"; absent where the text does not tell. */
  readonly meeting?: Words;
  /** Further spellings under which the body is read. */
  readonly forms: readonly string[];
}

export interface Clause {
  /** Điều.khoản.điểm, such as `2.4.2` or `3.5.3.1`. */
  readonly id: string;
  readonly subject: Words;
  /** Why no rule stands on the clause, where that is meant. */
  readonly unruled?: Words;
}

export interface Matter {
  readonly code: string;
  readonly name: Words;
  readonly forms: readonly string[];
  /** Words by which people look for the matter; it is never read under them. */
  readonly keywords?: readonly string[];
  readonly facts: readonly MatterFact[];
  /** Of a matter that the text names without saying who decides it: where it leaves the question, and why. */
  readonly unruled?: { readonly clauses: readonly string[]; readonly message: Words };
}

export interface MatterGroup {
  readonly name: Words;
  /** Codes of matters. */
  readonly matters: readonly string[];
}

/** A fact that a matter takes, and what is special about it there. */
export interface MatterFact {
  readonly fact: string;
  /** What the fact is called here, where that is more exact than its own label. */
  readonly label?: Words;
  /** Values the matter takes, where they are fewer than the fact's own. */
  readonly values?: readonly string[];
  /** The fact is taken only while this holds (or its own fact is unknown). */
  readonly takenWhen?: Test;
  /** Where no rule decides, the rules that this fact alone keeps from fitting are named as the nearest. */
  readonly nearest?: boolean;
  /** What the fact can be, by another fact. */
  readonly ranges?: Ranges;
}

/** How the values of one choice depend on another fact of the matter. The first case that holds counts. */
export interface Ranges {
  readonly by: string;
  /** True: a value outside its case is refused. False: the cases only say what an unknown value can be. */
  readonly binding: boolean;
  readonly cases: readonly RangeCase[];
}

export interface RangeCase {
  /** Absent: holds for everything the cases before it leave. */
  readonly when?: Test;
  readonly values: readonly string[];
  /** Taken for granted when the fact is left out and this case is known to hold. */
  readonly assumed?: string;
}

export interface Rule {
  readonly id: string;
  readonly matter: string;
  readonly clause: string;
  readonly body: string;
  /** Lower bodies that the clause names beside it without dividing the matter between them. */
  readonly or?: readonly string[];
  /** Key into {@link Regulation.actions}. */
  readonly action: string;
  /** What the rule is about, in our own words. */
  readonly subject: Words;
  /** The operative words that fix a limit, quoted from the clause. */
  readonly quote?: string;
  /** The rule fits when all of these hold … */
  readonly when: readonly Test[];
  /** … and no exception holds whole. */
  readonly except: readonly (readonly Test[])[];
  /** Rules that this one displaces when it fits, even a higher body's. */
  readonly overrides: readonly string[];
  /** The threshold series the rule is a band of. */
  readonly series?: string;
}

/** A point with two readings: how it is settled, and how the rules would stand on the other reading. */
export interface Ambiguity extends Remark {
  readonly code: string;
  readonly matter: string;
  readonly clauses: readonly string[];
  readonly otherwise: readonly RulePatch[];
  /** On the other reading the items left out of a sum count in it. */
  readonly countsLeftOut: boolean;
}

/** What is different about a rule on the other reading; what is absent stays. */
export interface RulePatch extends Partial<Pick<Rule, 'body' | 'or' | 'when' | 'except'>> {
  readonly rule: string;
}

/** A warning that depends on the day of the proposal. */
export interface DatedNotice extends Remark {
  readonly code: string;
  readonly clauses: readonly string[];
  /** The notice stands for dates d with `from` ≤ d, `after` < d, `before` > d (ISO dates). */
  readonly from?: string;
  readonly after?: string;
  readonly before?: string;
  /** Facts that must be known to hold for the notice to stand. */
  readonly when: readonly Test[];
}

/** How a body votes on a kind of work; of a body with one way of voting the kind means nothing. */
export function votingOf({ voting = [] }: Regulation, body: string, work?: string): Voting | undefined {
  const own = voting.filter((one) => one.body === body && statesVotes(one));
  return own.length === 1 ? own[0] : own.find((one) => one.work?.code === work);
}

/** The ways of voting of a body that decides by these clauses, as indexes; without them all of its ways. */
export function votingsBy(
  { voting = [] }: Regulation,
  body: string | null,
  clauses?: readonly string[],
): number[] {
  const own = voting.flatMap((one, index) => (one.body === body && statesVotes(one) ? [index] : []));
  if (clauses === undefined) return own;
  const isOf = (index: number, clause: string): boolean =>
    voting[index]!.work?.under.some((whole) => isWithin(clause, whole)) ?? true;
  const met = clauses.map((clause) => own.find((index) => isOf(index, clause)));
  return own.filter((index) => met.includes(index));
}

/** Every fact that a proposal of the matter may give: the matter's own, and the circumstances of the regulation. */
export function takenFacts({ circumstances = [] }: Regulation, matter: Matter): readonly MatterFact[] {
  return [...matter.facts, ...circumstances.map((fact): MatterFact => ({ fact }))];
}

/** The clauses that its rules stand on, each once; of a matter that the text leaves open, those that name it. */
export function clausesOfMatter({ code, unruled }: Matter, { rules }: Regulation): string[] {
  const standing = rules.filter(({ matter }) => matter === code).map(({ clause }) => clause);
  return [...new Set([...standing, ...(unruled?.clauses ?? [])])];
}

/** Why no rule stands on a clause: as it says itself, or as a matter says that names it and has no rules. */
export function whyUnruled({ id, unruled }: Clause, { matters }: Regulation): Words | undefined {
  return unruled ?? matters.find((matter) => matter.unruled?.clauses.includes(id))?.unruled?.message;
}

export interface ClauseParts {
  readonly article: string;
  readonly clause?: string;
  /** As the text numbers it: with its khoản before it, or a letter alone. */
  readonly point?: string;
}

const CLAUSE = /^\d+(\.[0-9a-z\u0111]+)*$/;

/** What {@link isClauseId} asks, as a regular expression in text. */
export const CLAUSE_PATTERN = CLAUSE.source;

export function isClauseId(text: string): boolean {
  return CLAUSE.test(text);
}

/** Whether a clause is another one or stands below it: `2.4.2` is within `2.4`, not within `2.4.21`. */
export function isWithin(clause: string, whole: string): boolean {
  return `${clause}.`.startsWith(`${whole}.`);
}

export function clauseParts(id: string): ClauseParts {
  const [article = id, clause, ...points] = id.split('.');
  if (clause === undefined) return { article };
  if (points.length === 0) return { article, clause };
  const point = /^\d/.test(points[0]!) ? [clause, ...points].join('.') : points.join('.');
  return { article, clause, point };
}
