/** What a decision says to people, in words: the parts that text and Markdown share, and its warnings. */
import {
  type Answer,
  type Decision,
  type MissingFact,
  type RuleTrace,
  type TestTrace,
  type TestVerdict,
  testedValue,
} from '../model/decision.ts';
import type { Test } from '../model/fact.ts';
import type { Ambiguity, Regulation } from '../model/regulation.ts';
import type { Lang, Notice, Words } from '../model/words.ts';
import { describeTest, intervalWords, writeQuantity, writeValue } from './conditions.ts';
import type { DrawOptions, Tone } from './document/layout.ts';
import {
  type DecisionWords,
  decisionWordsFor,
  type WarningCode,
  type WarningParams,
} from './messages/decision.ts';
import { explainWordsFor } from './messages/regulation.ts';
import { Names, official, upperFirst } from './names.ts';

/** A decision with the words for it. */
export interface DecisionView {
  readonly decision: Decision;
  readonly names: Names;
  readonly words: DecisionWords;
}

/** What a drawing of a decision takes besides it. */
export interface DecisionOptions extends DrawOptions {
  /** Whether the decision's trace is shown. */
  readonly trace?: boolean;
  /** Flags of the command that prints the whole procedure, which a hint points at; absent: no hint. */
  readonly procedureFlags?: readonly string[];
}

export function viewOf(decision: Decision, regulation: Regulation, lang: Lang): DecisionView {
  return { decision, names: new Names(regulation, lang, decision.matter), words: decisionWordsFor(lang) };
}

/** The body that decides and what it does; without a body what is said instead. */
export function headline({ decision, names, words }: DecisionView): { body: string; action: string } {
  if (decision.outcome === 'undetermined') {
    return { body: '', action: words.outcome.undetermined(decision.missing.length) };
  }
  if (decision.authority === null) return { body: '', action: words.outcome.noBody };
  const body = names.deciders(decision, true);
  if (decision.outcome === 'residual') return { body, action: words.outcome.residualAction };
  return { body, action: decision.action === null ? '' : names.action(decision.action) };
}

/** The clauses that decide, officially written; '' where none does. */
export function decidingClauses({ decision, names, words }: DecisionView): string {
  const deciding = decision.citations.filter((citation) => citation.deciding);
  const joint = deciding.every((citation) => citation.certain) ? words.clauseList.and : words.clauseList.or;
  return [...new Set(deciding.map((citation) => official(citation.clause, names.lang)))].join(joint);
}

/** What the regulation says of a matter that no clause reserves; '' for every other outcome. */
export function residualGrounds({ decision, names }: DecisionView): string {
  const { residual } = names.regulation;
  if (decision.outcome !== 'residual' || residual === null) return '';
  return `${upperFirst(residual.message[names.lang])} (${official(residual.clause, names.lang)}).`;
}

/** The principle by which one of several bodies decides; '' where one body alone is named. */
export function principle({ decision, names, words }: DecisionView): string {
  if (decision.outcome !== 'decided' || !namesSeveralBodies(decision)) return '';
  if (names.regulation.precedence === null) return words.outcome.highestTaken;
  const { clause, message } = names.regulation.precedence;
  return words.outcome.onPrinciple(official(clause, names.lang), message[names.lang]);
}

/** Whether the rules that fit are different bodies'. */
export function namesSeveralBodies({ citations }: DecisionView['decision']): boolean {
  return new Set(citations.map((citation) => citation.authority)).size > 1;
}

/** Facts whose answers are shown; the others are named. */
const MOST_FACTS = 3;

interface AnswerRow {
  readonly when: string;
  readonly bodies: string;
  /** Whether the answer leaves every body possible. */
  readonly settlesNothing: boolean;
}

export interface MissingTable {
  readonly missing: MissingFact;
  readonly rows: readonly AnswerRow[];
}

/** The facts whose answers are worth showing, and the others, by their labels. */
export function missingTables({ decision, names, words }: DecisionView): {
  readonly tables: readonly MissingTable[];
  readonly others: string;
} {
  const all = decision.missing.map((missing) => ({
    missing,
    rows: answerRows(missing, decision, names, words),
  }));
  const tables = all.filter(({ rows }) => rows.some((row) => !row.settlesNothing)).slice(0, MOST_FACTS);
  const others = all.filter((table) => !tables.includes(table)).map(({ missing }) => missing.fact);
  return { tables, others: others.map((fact) => `${names.factLabel(fact)} (${fact})`).join(', ') };
}

/** Answers in words. Values that lead to the same bodies stand together. */
function answerRows(
  { fact, answers }: MissingFact,
  possible: Pick<Answer, 'candidates' | 'nobody'>,
  names: Names,
  words: DecisionWords,
): AnswerRow[] {
  const rows = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.when.kind === 'values' ? names.possible(answer) : `${rows.size}`;
    const row = rows.get(key);
    if (row) row.push(answer);
    else rows.set(key, [answer]);
  }
  return [...rows.values()].map((row) => {
    const left = names.possible(row[0]!);
    const settlesNothing = left === names.possible(possible);
    return {
      when: row.map((answer) => whenWords(answer.when, fact, names, words)).join(', '),
      bodies: settlesNothing ? words.outcome.allRemain : left,
      settlesNothing,
    };
  });
}

function whenWords(when: Answer['when'], fact: string, names: Names, words: DecisionWords): string {
  switch (when.kind) {
    case 'interval':
      return intervalWords(when, names.amountFact(fact)?.unit, names.lang);
    case 'values':
      return when.values.map((code) => names.value(fact, code)).join(', ');
    case 'combinations':
      return words.values.combinations;
  }
}

/** Each assumption as "label: value", those that could change the outcome first and marked. */
export function assumptionWords({ decision, names }: DecisionView): string[] {
  const marked = decision.assumptions.filter((assumption) => assumption.couldChange);
  const others = decision.assumptions.filter((assumption) => !assumption.couldChange);
  return [...marked, ...others].map(({ fact, value, couldChange }) => {
    const code = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return `${names.factLabel(fact)}: ${names.value(fact, code)}${couldChange ? ' (*)' : ''}`;
  });
}

/** Items left out of a sum that are named one by one. */
const MOST_ITEMS = 5;

/** The sum of items, and what was left out of it. */
export function derivedWords({ decision, names, words }: DecisionView): string[] {
  const { derived } = decision;
  if (derived === undefined) return [];
  const write = (amount: string): string =>
    writeQuantity(amount, names.amountFact(derived.fact)?.unit, names.lang);
  const total = words.outcome.roundTotal(write(derived.roundTotal), write(derived.fullTotal));
  if (derived.leftOut.length === 0) return [total];
  const exemption = names.regulation.facts.find((fact) => fact.kind === 'items')?.exemption ?? '';
  const items = derived.leftOut
    .slice(0, MOST_ITEMS)
    .map((item) => `${item.recipient} ${write(item.amount)} (${names.value(exemption, item.exemption)})`);
  const more = derived.leftOut.length - items.length;
  if (more > 0) items.push(words.outcome.moreValues(more));
  return [total, `${words.outcome.leftOut} ${items.join('; ')}`];
}

const MARKS: readonly (readonly [TestVerdict, string, Tone])[] = [
  [true, '✓', 'green'],
  [false, '–', 'dim'],
  ['unknown', '?', 'yellow'],
];

interface TestWords {
  readonly mark: string;
  readonly tone: Tone;
  readonly text: string;
}

/** The tests of a rule, those of its exceptions among them, each beside the value it was put to. */
export function testsOf(view: DecisionView, { rule, tests, exceptions }: RuleTrace): TestWords[] {
  const known = view.names.rule(rule);
  return [
    ...tests.map((test, index) => testWords(view, test, known?.when[index])),
    ...exceptions.flatMap((all, which) =>
      all.map((test, index) => testWords(view, test, known?.except[which]?.[index], true)),
    ),
  ];
}

function testWords(
  { decision, names, words }: DecisionView,
  test: TestTrace,
  asked: Test | undefined,
  excepts = false,
): TestWords {
  const [, mark, tone] = MARKS.find(([verdict]) => verdict === test.verdict)!;
  const condition =
    asked === undefined
      ? names.factLabel(test.fact)
      : describeTest(asked, names.regulation, names.lang, decision.matter);
  const tested = testedValue(decision, test.fact);
  const value = tested === null ? words.values.unknown : writeValue(test.fact, tested, names);
  const before = excepts ? `${explainWordsFor(names.lang).except.toLowerCase()}: ` : '';
  return { mark, tone, text: `${before}${condition} (${value})` };
}

/** The message of a warning; the code itself where neither the program nor the regulation has words for it. */
export function warningMessage(notice: Notice, names: Names): string {
  const { warnings } = decisionWordsFor(names.lang);
  if (Object.hasOwn(warnings, notice.code)) {
    return upperFirst(warnings[notice.code as WarningCode](warningParams(notice, names)));
  }
  const { doubts, dated } = names.regulation;
  return messageOf(sameNotice([...doubts, ...dated], notice)?.message, notice, names);
}

/** The message of a step. The same code can stand for several, of which the notice says which. */
export function adviceMessage(notice: Notice, names: Names): string {
  const { advice } = names.regulation;
  const step = advice[Number(notice.params.step)] ?? sameNotice(advice, notice);
  return messageOf(step?.message, notice, names);
}

/** The clauses of a notice in brackets, without those that its message names anyway; '' when none is left. */
export function clausesBeside(message: string, clauses: readonly string[], lang: Lang): string {
  const further = clauses.filter((clause) => !message.includes(official(clause, lang)));
  return further.length === 0 ? '' : `(${further.join(', ')})`;
}

type Worded = Pick<Ambiguity, 'code' | 'clauses' | 'message'>;

function sameNotice(all: readonly Worded[], { code, clauses }: Notice): Worded | undefined {
  const coded = all.filter((each) => each.code === code);
  return coded.find((each) => each.clauses.join() === clauses.join()) ?? coded[0];
}

function messageOf(message: Words | undefined, notice: Notice, names: Names): string {
  return message === undefined ? notice.code : upperFirst(message[names.lang]);
}

function warningParams({ params }: Notice, names: Names): WarningParams {
  const { lang } = names;
  const text = (key: string): string => {
    const value = params[key];
    return typeof value === 'string' ? value : (value ?? []).join(', ');
  };
  const id = text('fact');
  const unit = names.amountFact(id)?.unit;
  const amount = (key: string): string => {
    const value = text(key);
    return value === '' ? '' : writeQuantity(value, unit, lang);
  };
  return {
    fact: id === '' ? '' : names.factHead(id),
    value: amount('value'),
    side: text('side'),
    unit: unit === undefined ? '' : decisionWordsFor(lang).units[unit],
    limit: amount('limit'),
    distance: amount('distance'),
    atLimit: text('distance') === '0',
    clause: text('clause') === '' ? '' : official(text('clause'), lang),
    written: text('text') === '' ? '' : `“${text('text')}”`,
    sharers: text('by') === '' ? '' : names.factLabel(text('by')),
    body: text('body') === '' ? '' : names.body(text('body')),
    others: [params.others ?? []]
      .flat()
      .map((code) => names.body(code))
      .join(', '),
    unruled: names.unruled(text('matter')),
  };
}
