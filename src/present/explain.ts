/** An explanation of a clause, a rule or a matter, with its words put in. */
import type { Fact, Test } from '../model/fact.ts';
import {
  type Ambiguity,
  type Clause,
  type DatedNotice,
  type MatterFact,
  type Regulation,
  type Rule,
  whyUnruled,
} from '../model/regulation.ts';
import type { Advice } from '../model/step.ts';
import type { Lang } from '../model/words.ts';
import { describeTest, describeTests } from './conditions.ts';
import {
  type Block,
  type Document,
  type Item,
  items,
  labelled,
  paragraph,
  section,
  title,
} from './document/document.ts';
import { span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import type { Explanation, Passages, Subject } from './explained-subject.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { explainWordsFor } from './messages/regulation.ts';
import { sourceWordsFor } from './messages/source.ts';
import { Names, numberRanges, official, officials, upperFirst, valuesOf } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';

export function explainReport(explanation: Explanation, regulation: Regulation, lang: Lang): Report {
  const explained = presentExplanation(explanation, regulation, lang);
  return { json: () => explained, document: () => explainDocument(explained, new Names(regulation, lang)) };
}

/** The JSON form. */
export interface PresentedExplanation {
  readonly kind: Subject['kind'];
  readonly id: string;
  /** The official name of a clause, else the name of the matter or what the rule is about. */
  readonly name: string;
  /** What a clause is about. */
  readonly subject?: string;
  /** Why no rule stands on the clause, or is about the matter. */
  readonly unruled?: string;
  readonly parts?: readonly ExplainedClause[];
  readonly rules: readonly ExplainedRule[];
  readonly facts?: readonly ExplainedFact[];
  readonly doubts: readonly ExplainedNotice[];
  readonly advice: readonly ExplainedNotice[];
  /** Of a clause: notices that hang on the day. */
  readonly dated?: readonly ExplainedNotice[];
  /** Of a clause: who votes by it, and on what kind of work. */
  readonly voting?: readonly { readonly body: string; readonly work?: string }[];
  /** Of a clause without rules: the nearest ones of its article that have some. */
  readonly near?: readonly ExplainedClause[];
  /** Of a clause: whether the regulation file lists it, or a part of it. */
  readonly listed?: boolean;
  /** Where it does not: the nearest clause that it lists and that holds this one. */
  readonly held?: ExplainedClause;
  /** The clauses as published, where their text was given. */
  readonly published?: Passages;
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

interface ExplainedClause {
  readonly clause: string;
  readonly official: string;
  readonly subject: string;
}

interface ExplainedRule
  extends Pick<Rule, 'clause' | 'matter' | 'or' | 'action' | 'quote' | 'when' | 'overrides'> {
  readonly rule: string;
  readonly official: string;
  readonly authority: string;
  readonly subject: string;
  /** `when` in words; they hold together. */
  readonly conditions: readonly string[];
  /** In words; any one of them takes the rule away. */
  readonly exceptions: readonly string[];
  readonly overriddenBy: readonly string[];
}

interface ExplainedFact {
  readonly fact: string;
  readonly label: string;
  readonly kind: Fact['kind'];
  readonly unit?: string;
  readonly values?: readonly { readonly code: string; readonly name: string }[];
  /** What else is to be known of it: what is assumed when it is left out, when alone it is taken. */
  readonly notes: readonly string[];
}

interface ExplainedNotice {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

/** The explanation in the words of a language. */
export function presentExplanation(
  explanation: Explanation,
  regulation: Regulation,
  lang: Lang,
): PresentedExplanation {
  const names = new Names(regulation, lang, explanation.matter?.code);
  const { subject, clause, parts } = explanation;
  const notice = (one: Ambiguity | Advice | DatedNotice): ExplainedNotice => ({
    code: one.code,
    clauses: [...one.clauses],
    message: joinedRemark(remarkText(one, lang)),
  });
  return {
    kind: subject.kind,
    id: subject.id,
    name: nameOf(subject, names),
    ...(subject.kind === 'clause' && clause && { subject: upperFirst(clause.subject[lang]) }),
    ...unruledOf(explanation, regulation, lang),
    ...(parts.length > 0 && { parts: parts.map((part) => presentClause(part, lang)) }),
    rules: explanation.rules.map((rule) => presentRule(rule, names)),
    ...(subject.kind !== 'clause' && { facts: explanation.facts.map((fact) => presentFact(fact, names)) }),
    doubts: explanation.doubts.map(notice),
    advice: explanation.advice.map(notice),
    ...(subject.kind === 'clause' && {
      dated: explanation.dated.map(notice),
      voting: explanation.voting.map(({ body, work }) => ({ body, ...(work && { work: work.code }) })),
      near: explanation.near.map((one) => presentClause(one, lang)),
      listed: clause !== undefined || parts.length > 0,
      ...(explanation.held && { held: presentClause(explanation.held, lang) }),
    }),
    ...(explanation.published && { published: explanation.published }),
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

function presentClause({ id, subject }: Clause, lang: Lang): ExplainedClause {
  return { clause: id, official: official(id, lang), subject: upperFirst(subject[lang]) };
}

function unruledOf(
  { subject, clause, matter }: Explanation,
  regulation: Regulation,
  lang: Lang,
): Pick<PresentedExplanation, 'unruled'> {
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
  const words = explainWordsFor(names.lang);
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

function explainDocument(explained: PresentedExplanation, names: Names): Document {
  const words = explainWordsFor(names.lang);
  const { name, kind, id, subject, regulation, published, listed = true, held } = explained;
  const { parts = [], facts = [], dated = [] } = explained;
  const what = kind === 'clause' ? regulation.title : `${words.kinds[kind](id)} · ${regulation.title}`;
  const under = [subject, what];
  return [
    title(name),
    ...under.flatMap((text) => (text === undefined ? [] : [paragraph([span(text, 'dim')])])),
    ...(listed ? [] : [paragraph([span(words.notListed, 'yellow')])]),
    ...(held ? [paragraph(words.held(held.official, held.subject, held.clause))] : []),
    ...(published === undefined ? [] : [publishedSection(published, names.lang)]),
    section(words.parts, [items(parts.map(clauseItem))]),
    section(words.facts, [items(facts.map((fact) => factItem(fact, names)))]),
    section(words.rules, [items(ruleItems(explained, names))]),
    section(words.doubts, [items(explained.doubts.map((one) => noticeItem(one, names)))]),
    section(words.advice, [items(explained.advice.map((one) => noticeItem(one, names)))]),
    section(words.voting, [items(votingItems(explained, names))]),
    section(words.dated, [items(dated.map((one) => noticeItem(one, names)))]),
    section(words.near, [items(nearItems(explained, names))]),
    ...commandsFor(explained, names),
  ];
}

/** What to type to read the clauses of a rule or a matter. */
function commandsFor({ kind, rules }: PresentedExplanation, { lang }: Names): Document {
  const clauses = kind === 'clause' ? [] : [...new Set(rules.map(({ clause }) => clause))];
  if (clauses.length === 0) return [];
  const commands = clauses.map((clause) => `authority explain ${clause}`).join('; ');
  return [paragraph([span(explainWordsFor(lang).commands(commands), 'dim')])];
}

/** Each number on a line of its own, with its paragraphs under it. */
function publishedSection({ file, same, passages }: Passages, lang: Lang): Block {
  const words = sourceWordsFor(lang);
  const clauses = passages.flatMap(({ clause, published }): Item[] => {
    if (published.length === 0) return [{ text: words.notPublished(official(clause, lang)) }];
    return published.map(({ label, paragraphs: [first = '', ...others] }) => ({
      text: `${label} ${first}`,
      under: others.map((text) => ({ text })),
    }));
  });
  return section(words.published(file), [items([...clauses, ...(same ? [] : [{ text: words.otherText }])])]);
}

function clauseItem({ official: clause, subject }: ExplainedClause): Item {
  return { text: `${upperFirst(clause)}: ${subject}` };
}

/** Of a clause without rules: those near it that have some; where its article has none, the articles that have. */
function nearItems({ kind, id, rules, near = [] }: PresentedExplanation, names: Names): Item[] {
  if (kind !== 'clause' || rules.length > 0) return [];
  if (near.length > 0) return near.map(clauseItem);
  const ruled = names.regulation.rules.map(({ clause }) => Number.parseInt(clause, 10));
  const articles = [...new Set(ruled)].sort((a, b) => a - b);
  const [article = ''] = id.split('.');
  return [{ text: explainWordsFor(names.lang).noneNear(article, numberRanges(articles)) }];
}

/** Who votes by the clause, and where the whole of it is told. */
function votingItems({ voting = [] }: PresentedExplanation, names: Names): Item[] {
  const words = explainWordsFor(names.lang);
  const bodies = [...new Set(voting.map(({ body }) => body))];
  return bodies.map((body) => ({ text: words.votes(names.body(body), body) }));
}

function noticeItem({ message, clauses }: ExplainedNotice, { lang }: Names): Item {
  return { text: clauses.length === 0 ? message : `${message} (${officials(clauses, lang)})` };
}

function factItem({ fact, label, kind, values = [], notes }: ExplainedFact, names: Names): Item {
  const words = explainWordsFor(names.lang);
  const { kinds, units } = decisionWordsFor(names.lang);
  const known = names.amountFact(fact);
  const kindText = known ? `${kinds.amount}, ${units[known.unit]}` : kinds[kind];
  const valueTexts = values.map(({ code, name }) => (code === name ? code : `${name} (${code})`));
  return {
    text: `${label} (${fact}): ${kindText}`,
    under: [
      ...(values.length > 0 ? [{ text: labelled(upperFirst(words.values), valueTexts.join(', ')) }] : []),
      ...notes.map((note) => ({ text: upperFirst(note) })),
    ],
  };
}

function ruleItems(explained: PresentedExplanation, names: Names): Item[] {
  const words = explainWordsFor(names.lang);
  const { rules, unruled } = explained;
  if (rules.length > 0) return rules.map((rule) => ruleItem(rule, explained, names));
  return [
    {
      text: words.noRules,
      under: unruled === undefined ? [] : [{ text: labelled(words.why, upperFirst(unruled)) }],
    },
  ];
}

type Explained = Pick<PresentedExplanation, 'kind' | 'id'>;

function ruleName(id: string, names: Names): string {
  const rule = names.rule(id);
  return rule === undefined ? id : `${names.ruleSubject(id)} (${official(rule.clause, names.lang)})`;
}

function ruleItem(rule: ExplainedRule, { kind, id }: Explained, names: Names): Item {
  const words = explainWordsFor(names.lang);
  const { conditions } = decisionWordsFor(names.lang);
  const others = (ids: readonly string[]): string => ids.map((id) => ruleName(id, names)).join('; ');
  const details: [label: string, text: string][] = [
    [
      words.body,
      words.deciding(names.anyOf([rule.authority, ...(rule.or ?? [])]), names.action(rule.action)),
    ],
    [words.matter, kind === 'matter' ? '' : names.matter(rule.matter)],
    [
      words.conditions,
      rule.conditions.length === 0 ? conditions.always : words.when(rule.conditions.join('; ')),
    ],
    [words.quote, rule.quote === undefined ? '' : `“${rule.quote}”`],
    ...rule.exceptions.map((text): [string, string] => [words.except, text]),
    [words.overrides, others(rule.overrides)],
    [words.overriddenBy, others(rule.overriddenBy)],
  ];
  return {
    // Of a clause that is explained itself it is said above.
    text: kind === 'clause' && rule.clause === id ? rule.subject : `${rule.subject} (${rule.official})`,
    under: details.flatMap(([label, text]) => (text === '' ? [] : [{ text: labelled(label, text) }])),
  };
}
