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
import type { Regulation } from '../model/regulation.ts';
import type { Lang, Notice, Remark } from '../model/words.ts';
import { describeTest, intervalWords, writeQuantity, writeValue } from './conditions.ts';
import { type DrawOptions, type Span, span, type Tone } from './document/layout.ts';
import {
  type DecisionWords,
  decisionWordsFor,
  type WarningCode,
  type WarningParams,
} from './messages/decision.ts';
import { explainWordsFor } from './messages/regulation.ts';
import { Names, official, officials, upperFirst } from './names.ts';
import { joinedRemark, type RemarkText, remarkText } from './remark.ts';

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

/** The body that decides and what it does; without a body, or where nothing is to go to one, what is said instead. */
export function headline(view: DecisionView): { body: string; action: string } {
  const { decision, names, words } = view;
  if (decision.outcome === 'undetermined') {
    const { tables, others } = missingTables(view);
    const listed = tables.length === 0 ? others.length : tables.length;
    return { body: '', action: words.outcome.undetermined(listed, decision.missing.length - listed) };
  }
  if (decision.authority === null) return { body: '', action: names.notStated.toLocaleUpperCase('vi') };
  if (decision.outcome === 'residual') return { body: '', action: words.outcome.residual };
  return {
    body: names.deciders(decision),
    action: decision.action === null ? '' : names.action(decision.action),
  };
}

/** The clauses that decide, officially written; '' where none does. */
export function decidingClauses({ decision, names, words }: DecisionView): string {
  const deciding = decision.citations.filter((citation) => citation.deciding);
  const joint = deciding.every((citation) => citation.certain) ? words.clauseList.and : words.clauseList.or;
  return [...new Set(deciding.map((citation) => official(citation.clause, names.lang)))].join(joint);
}

/** By which clauses of which text; of a residual result who deals with it, else the bodies that remain possible. */
export function grounds(view: DecisionView): readonly Span[] {
  const { decision, names, words } = view;
  const { residual, title } = names.regulation;
  if (decision.outcome === 'undetermined') {
    return [span(words.outcome.possible), span(names.possible(decision), 'bold')];
  }
  if (decision.outcome === 'residual' && residual !== null) {
    return [span(sentence(upperFirst(residual.message[names.lang])))];
  }
  const silent = decision.warnings.find(({ code }) => code === 'not-stated');
  const clauses = silent === undefined ? decidingClauses(view) : officials(silent.clauses, names.lang);
  const text = span(title[names.lang], 'dim');
  return clauses === '' ? [text] : [span(clauses, 'cyan'), span('·', 'dim'), text];
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
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
  readonly others: readonly string[];
} {
  const all = decision.missing.map((missing) => ({
    missing,
    rows: answerRows(missing, decision, names, words),
  }));
  const tables = all.filter(({ rows }) => rows.some((row) => !row.settlesNothing)).slice(0, MOST_FACTS);
  const others = all.filter((table) => !tables.includes(table)).map(({ missing }) => missing.fact);
  return { tables, others: others.map((fact) => `${names.factLabel(fact)} (${fact})`) };
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
    return `${names.factLabel(fact)}: ${assumedValue(fact, value, names)}${couldChange ? ' (*)' : ''}`;
  });
}

export function assumedValue(fact: string, value: string | boolean, names: Names): string {
  return names.value(fact, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
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

/** What a warning says; the code itself where neither the program nor the regulation has words for it. */
export function warningText(notice: Notice, names: Names): RemarkText {
  const { warnings, taken } = decisionWordsFor(names.lang);
  const isTaken = (code: string): code is keyof typeof taken => Object.hasOwn(taken, code);
  if (Object.hasOwn(warnings, notice.code)) {
    const params = warningParams(notice, names);
    const message = upperFirst(warnings[notice.code as WarningCode](params));
    return { message, ...(isTaken(notice.code) && { taken: taken[notice.code](params) }) };
  }
  const { doubts, dated } = names.regulation;
  return textOf(sameNotice([...doubts, ...dated], notice), notice, names);
}

/** The same in one piece. */
export function warningMessage(notice: Notice, names: Names): string {
  return joinedRemark(warningText(notice, names));
}

/** What a step says. The same code can stand for several, of which the notice says which. */
export function adviceText(notice: Notice, names: Names): RemarkText {
  const { advice } = names.regulation;
  return textOf(advice[Number(notice.params.step)] ?? sameNotice(advice, notice), notice, names);
}

/** The same in one piece. */
export function adviceMessage(notice: Notice, names: Names): string {
  return joinedRemark(adviceText(notice, names));
}

/** The clauses of a notice in brackets, without those that its message names anyway; '' when none is left. */
export function clausesBeside(message: string, clauses: readonly string[], lang: Lang): string {
  const further = clauses.filter((clause) => !message.includes(official(clause, lang)));
  return further.length === 0 ? '' : `(${officials(further, lang)})`;
}

type Worded = Remark & Pick<Notice, 'code' | 'clauses'>;

function sameNotice(all: readonly Worded[], { code, clauses }: Notice): Worded | undefined {
  const coded = all.filter((each) => each.code === code);
  return coded.find((each) => each.clauses.join() === clauses.join()) ?? coded[0];
}

function textOf(remark: Remark | undefined, notice: Notice, names: Names): RemarkText {
  return remark === undefined ? { message: notice.code } : remarkText(remark, names.lang);
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
    text: names.textKind,
    silent: names.notStated,
  };
}
