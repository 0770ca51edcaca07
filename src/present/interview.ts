/** The interview as lines of a terminal: a question with what depends on it, the answer echoed, the command to repeat. */
import type { AmountUnit, AmountValue } from '../model/amount.ts';
import type { Answer, Decision } from '../model/decision.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { writeAmount, writeFull } from '../notation/write-amount.ts';
import { limitsOn, limitWords } from './conditions.ts';
import { quoteBash, quotePowerShell } from './document/escape.ts';
import {
  type DrawOptions,
  type Line,
  paint,
  raw,
  type Span,
  type Style,
  span,
  textWidth,
  wrap,
} from './document/layout.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { type InterviewWords, interviewWordsFor } from './messages/interview.ts';
import { Names, official, officials, upperFirst, valuesOf } from './names.ts';

export interface InterviewView extends DrawOptions {
  readonly regulation: Regulation;
}

interface AskedFact {
  readonly fact: string;
  /** Codes the answer can be; empty for an amount. */
  readonly values: readonly string[];
  /** Rules that can still fit and that test the fact. */
  readonly rules: readonly string[];
}

/** Limits shown one by one; a question is to fit a small window. */
const MOST_STAKES = 6;

/** The question in bold, its meaning, and under it the clauses and limits at stake. */
export function questionLines(asked: AskedFact, matter: string, view: InterviewView): string[] {
  const { regulation, lang } = view;
  const names = new Names(regulation, lang, matter);
  const fact = names.fact(asked.fact)!;
  const rules = asked.rules.flatMap((id) => names.rule(id) ?? []);
  const meaning = fact.meaning === undefined ? [] : [dim(fact.meaning[lang])];
  return promptHead(fact.question[lang], [...meaning, ...stakes(asked, rules, names)], view);
}

/** A bold head over dim notes. */
export function promptHead(question: string, notes: readonly Span[], view: InterviewView): string[] {
  const width = textWidth(view.width - 1);
  const lines: Line[] = [
    ...wrap([span(question, 'bold')], width, [raw('? ', 'cyan')]),
    ...notes.flatMap((note) => wrap([note], width, [raw('  ')])),
  ];
  return painted(lines, view.style);
}

function painted(lines: readonly Line[], style: Style): string[] {
  return paint(lines, style).split('\n').slice(0, -1);
}

function dim(text: string): Span {
  return span(text, 'dim');
}

function stakes({ fact }: AskedFact, rules: readonly Rule[], names: Names): Span[] {
  const words = interviewWordsFor(names.lang);
  const unit = names.amountFact(fact)?.unit;
  const limited =
    unit === undefined ? [] : byBody(rules, names).filter((rule) => limitsOn(fact, rule.when).length > 0);
  const limits = limited.map((rule) => {
    const asked = limitWords(limitsOn(fact, rule.when), unit, names.lang);
    return span(
      `${asked}: ${names.body(rule.body)} – ${rule.subject[names.lang]} (${official(rule.clause, names.lang)})`,
    );
  });
  const others = rules.filter((rule) => !limited.includes(rule));
  const clauses = [...new Set(others.map((rule) => rule.clause))].sort();
  const more = limits.length - MOST_STAKES;
  return [
    ...limits.slice(0, MOST_STAKES),
    ...(more > 0 ? [dim(words.moreStakes(more))] : []),
    ...(clauses.length === 0 || limits.length > 0
      ? []
      : [dim(words.countsIn(officials(clauses, names.lang)))]),
  ];
}

/** An amount as people type it, of the size that is asked about: a limit at stake where there is one. */
export function amountExample({ fact, rules }: AskedFact, { regulation, lang }: InterviewView): string {
  const known = regulation.facts.find(({ id }) => id === fact);
  const unit = known?.kind === 'amount' ? known.unit : 'VND';
  const asking = regulation.rules.filter(({ id }) => rules.includes(id));
  const [nearest] = asking.flatMap(({ when }) => limitsOn(fact, when));
  return nearest === undefined
    ? interviewWordsFor(lang).examples[unit]
    : writeAmount(nearest.limit, unit, 'vi');
}

function byBody(rules: readonly Rule[], names: Names): Rule[] {
  const rank = (rule: Rule) => names.regulation.bodies.findIndex((body) => body.code === rule.body);
  return [...rules].sort((a, b) => rank(a) - rank(b));
}

/** The values of a question as rows; beside a value that settles the body, that body. */
export function valueRows(
  asked: AskedFact,
  decision: Decision,
  view: InterviewView,
): { code: string; name: string; hint: string }[] {
  const names = new Names(view.regulation, view.lang, decision.matter);
  const words = interviewWordsFor(view.lang);
  const fact = names.fact(asked.fact);
  const answers = decision.missing.find((one) => one.fact === asked.fact)?.answers ?? [];
  const codes =
    fact?.kind === 'flag'
      ? ['yes', 'no']
      : inOrder(
          asked.values,
          valuesOf(fact).map((one) => one.code),
        );
  return codes.map((code) => ({
    code,
    name: upperFirst(names.value(asked.fact, code)),
    hint: hintFor(code, answers, names, words),
  }));
}

function inOrder(codes: readonly string[], order: readonly string[]): string[] {
  return order.filter((code) => codes.includes(code));
}

function hintFor(code: string, answers: readonly Answer[], names: Names, words: InterviewWords): string {
  const own = answers.find(({ when }) => when.kind === 'values' && when.values.includes(code));
  const left = own === undefined ? 0 : own.candidates.length + Number(own.nobody ?? false);
  return left === 1 ? words.leadsTo(names.possible(own!)) : '';
}

/** "✓ Nguồn vốn: Ngoài ngân sách" */
export function answerLine(label: string, answer: string, view: InterviewView): string {
  const line = wrap([span(`${upperFirst(label)}:`), span(answer, 'cyan')], textWidth(view.width - 1), [
    raw('✓ ', 'green'),
  ]);
  return painted(line, view.style).join('\n');
}

/** "1.200.000.000.000 đồng", "khoảng 520 ha", "từ 10 ha đến dưới 20 ha". */
export function echoAmount(amount: AmountValue, unit: AmountUnit, lang: Lang): string {
  const write = (figure: string) => writeFull(figure, unit, lang);
  const said = amount.kind === 'exact' ? write(amount.value) : ends(amount, write, lang);
  // Of `hơn 5 tỷ` both ends are said: how it is understood.
  const isAbout = amount.approximate && !('near' in amount);
  return isAbout ? interviewWordsFor(lang).about(said) : said;
}

function ends(
  { low, high }: Extract<AmountValue, { kind: 'between' }>,
  write: (figure: string) => string,
  lang: Lang,
): string {
  const words = decisionWordsFor(lang);
  if (low && high) return words.stretch(write(low.at), low.closed, write(high.at), high.closed);
  if (low) return words.limits[low.closed ? 'from' : 'above'](write(low.at));
  return high ? words.limits[high.closed ? 'to' : 'below'](write(high.at)) : words.anyAmount;
}

/** Names of values, joined; of a flag yes or no. */
export function valueNames(
  fact: string,
  codes: readonly string[],
  matter: string,
  view: InterviewView,
): string {
  const names = new Names(view.regulation, view.lang, matter);
  return codes.map((code) => names.value(fact, code)).join(', ');
}

export function factLabel(fact: string, matter: string, view: InterviewView): string {
  return new Names(view.regulation, view.lang, matter).factLabel(fact);
}

/** An assumption as a row: "dự án trọng điểm: không". */
export function assumptionRow(
  fact: string,
  value: string | boolean,
  matter: string,
  view: InterviewView,
): string {
  const names = new Names(view.regulation, view.lang, matter);
  const code = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const said = code
    .split(', ')
    .map((one) => names.value(fact, one))
    .join(', ');
  return upperFirst(`${names.factLabel(fact)}: ${said}`);
}

/** A note in the words of the program. */
export function noteLines(text: string, tone: 'dim' | 'yellow' | 'red', view: InterviewView): string[] {
  return painted(wrap([span(text, tone)], textWidth(view.width - 1), [raw('  ')]), view.style);
}

/** The command as bash and as PowerShell read it; once where it is the same in both. */
export function commandLines(words: readonly string[], lang: Lang, style: Style): string {
  const bash = words.map(quoteBash).join(' ');
  const powerShell = words.map(quotePowerShell).join(' ');
  const head = style.dim(interviewWordsFor(lang).again);
  if (bash === powerShell) return `\n${head} ${style.dim('(bash, PowerShell)')}\n${bash}\n`;
  return `\n${head}\n${style.dim('bash:')}\n${bash}\n${style.dim('PowerShell:')}\n${powerShell}\n`;
}
