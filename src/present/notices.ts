/** Warnings and advice in words: the program's own where the code is one of its own, else the regulation's. */
import type { Lang, Notice, Words } from '../model/words.ts';
import type { WarningCode, WarningParams } from './messages/decision.ts';
import { type DecisionWords, decisionWordsFor } from './messages/decision.ts';
import { type Names, official, upperFirst } from './names.ts';
import { writeQuantity } from './quantities.ts';

/** The message of a warning; the code itself where neither the program nor the regulation has words for it. */
export function warningMessage(notice: Notice, names: Names): string {
  const { warnings } = decisionWordsFor(names.lang);
  if (isOwn(notice.code, warnings)) return upperFirst(warnings[notice.code](warningParams(notice, names)));
  const { doubts, dated } = names.regulation;
  return told(sameNotice([...doubts, ...dated], notice)?.message, notice, names);
}

/** The message of a step. The same code can stand for several, of which the notice says which. */
export function adviceMessage(notice: Notice, names: Names): string {
  const { advice } = names.regulation;
  const step = advice[Number(notice.params.step)] ?? sameNotice(advice, notice);
  return told(step?.message, notice, names);
}

/** The clauses of a notice in brackets, without those that its message names anyway; '' when none is left. */
export function clausesBeside(message: string, clauses: readonly string[], lang: Lang): string {
  const further = clauses.filter((clause) => !message.includes(official(clause, lang)));
  return further.length === 0 ? '' : `(${further.join(', ')})`;
}

interface Told {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: Words;
}

function sameNotice(all: readonly Told[], { code, clauses }: Notice): Told | undefined {
  const coded = all.filter((each) => each.code === code);
  return coded.find((each) => each.clauses.join() === clauses.join()) ?? coded[0];
}

function told(message: Words | undefined, notice: Notice, names: Names): string {
  return message === undefined ? notice.code : upperFirst(message[names.lang]);
}

function isOwn(code: string, warnings: DecisionWords['warnings']): code is WarningCode {
  return Object.hasOwn(warnings, code);
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
