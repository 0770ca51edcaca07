/** An explanation with its words put in: the JSON form, from which text and Markdown are drawn. */
import type { Fact, Test } from '../model/fact.ts';
import { type MatterFact, type Regulation, type Rule, whyUnruled } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { official } from './clause.ts';
import { describeTest, describeTests } from './conditions.ts';
import type { Explanation } from './explain.ts';
import { messagesFor } from './messages/words.ts';
import { Names, upperFirst, valuesOf } from './names.ts';
import type { Passages } from './passages.ts';
import type { Subject } from './subject.ts';

export interface Explained {
  readonly kind: Subject['kind'];
  readonly id: string;
  /** The official name of a clause, else the name of the matter or what the rule is about. */
  readonly name: string;
  /** What a clause is about. */
  readonly subject?: string;
  /** Why no rule stands on the clause, or is about the matter. */
  readonly unruled?: string;
  readonly parts?: readonly {
    readonly clause: string;
    readonly official: string;
    readonly subject: string;
  }[];
  readonly rules: readonly ExplainedRule[];
  readonly facts?: readonly ExplainedFact[];
  readonly doubts: readonly ExplainedNotice[];
  readonly advice: readonly ExplainedNotice[];
  /** The clauses as published, where their text was given. */
  readonly published?: Passages;
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

export interface ExplainedRule {
  readonly rule: string;
  readonly clause: string;
  readonly official: string;
  readonly matter: string;
  readonly authority: string;
  /** Lower bodies that the clause names beside it without dividing the matter. */
  readonly or?: readonly string[];
  readonly action: string;
  readonly subject: string;
  readonly quote?: string;
  /** In words; they hold together. */
  readonly conditions: readonly string[];
  /** The same as tests. */
  readonly when: readonly Test[];
  /** In words; any one of them takes the rule away. */
  readonly exceptions: readonly string[];
  readonly overrides: readonly string[];
  readonly overriddenBy: readonly string[];
}

export interface ExplainedFact {
  readonly fact: string;
  readonly label: string;
  readonly kind: Fact['kind'];
  readonly unit?: string;
  readonly values?: readonly { readonly code: string; readonly name: string }[];
  /** What else is to be known of it: what is assumed when it is left out, when alone it is taken. */
  readonly notes: readonly string[];
}

export interface ExplainedNotice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

/** The explanation in the words of a language. */
export function presentExplanation(explanation: Explanation, regulation: Regulation, lang: Lang): Explained {
  const names = new Names(regulation, lang, explanation.matter?.code);
  const { subject, clause, parts } = explanation;
  const told = ({ code, clauses, message }: (typeof explanation.doubts)[number]): ExplainedNotice => ({
    code,
    clauses: [...clauses],
    message: upperFirst(message[lang]),
  });
  return {
    kind: subject.kind,
    id: subject.id,
    name: nameOf(subject, names),
    ...(subject.kind === 'clause' && clause && { subject: upperFirst(clause.subject[lang]) }),
    ...unruledOf(explanation, regulation, lang),
    ...(parts.length > 0 && {
      parts: parts.map(({ id, subject: about }) => ({
        clause: id,
        official: official(id, lang),
        subject: upperFirst(about[lang]),
      })),
    }),
    rules: explanation.rules.map((rule) => presentRule(rule, names)),
    ...(subject.kind !== 'clause' && { facts: explanation.facts.map((fact) => presentFact(fact, names)) }),
    doubts: explanation.doubts.map(told),
    advice: explanation.advice.map(({ code, clauses, message }) => ({
      code,
      clauses: [...clauses],
      message: upperFirst(message[lang]),
    })),
    ...(explanation.published && { published: explanation.published }),
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

function unruledOf(
  { subject, clause, matter }: Explanation,
  regulation: Regulation,
  lang: Lang,
): Pick<Explained, 'unruled'> {
  if (subject.kind === 'rule') return {};
  const ofClause = clause && whyUnruled(clause, regulation);
  const unruled = subject.kind === 'clause' ? ofClause : matter?.unruled?.message;
  return unruled === undefined ? {} : { unruled: upperFirst(unruled[lang]) };
}

function nameOf({ kind, id }: Subject, names: Names): string {
  if (kind === 'clause') return upperFirst(official(id, names.lang));
  return upperFirst(kind === 'rule' ? names.ruleSubject(id) : names.matter(id));
}

function presentRule(rule: Rule, names: Names): ExplainedRule {
  const { regulation, lang } = names;
  return {
    rule: rule.id,
    clause: rule.clause,
    official: official(rule.clause, lang),
    matter: rule.matter,
    authority: rule.body,
    ...(rule.or && { or: rule.or }),
    action: rule.action,
    subject: names.ruleSubject(rule.id),
    ...(rule.quote !== undefined && { quote: rule.quote }),
    conditions: describeTests(rule.when, regulation, lang, rule.matter),
    when: rule.when.map((test) => ({ ...test })),
    exceptions: rule.except.map((tests) => describeTests(tests, regulation, lang, rule.matter).join('; ')),
    overrides: [...rule.overrides],
    overriddenBy: regulation.rules.filter(({ overrides }) => overrides.includes(rule.id)).map(({ id }) => id),
  };
}

function presentFact(taken: MatterFact, names: Names): ExplainedFact {
  const fact = names.fact(taken.fact);
  const values = valuesOf(fact).filter(({ code }) => taken.values?.includes(code) ?? true);
  return {
    fact: taken.fact,
    label: names.factHead(taken.fact),
    kind: fact?.kind ?? 'choice',
    ...(fact?.kind === 'amount' && { unit: fact.unit }),
    ...(values.length > 0 && {
      values: values.map(({ code, name }) => ({ code, name: name[names.lang] })),
    }),
    notes: notesOn(taken, fact, names),
  };
}

function notesOn(taken: MatterFact, fact: Fact | undefined, names: Names): string[] {
  const { explain: words } = messagesFor(names.lang);
  const condition = (test: Test): string => describeTest(test, names.regulation, names.lang);
  const value = (code: string): string => `“${names.value(taken.fact, code)}”`;
  const notes = taken.takenWhen ? [words.onlyWhen(condition(taken.takenWhen))] : [];
  if (fact && 'assumed' in fact && fact.assumed !== undefined) {
    const { assumed } = fact;
    notes.push(words.assumed(value(typeof assumed === 'boolean' ? (assumed ? 'yes' : 'no') : assumed)));
  }
  for (const { when, assumed } of taken.ranges?.cases ?? []) {
    if (assumed === undefined) continue;
    notes.push(when ? words.assumedWhen(value(assumed), condition(when)) : words.assumed(value(assumed)));
  }
  return notes;
}
