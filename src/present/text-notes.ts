/** What was assumed, worked out, to be noted, and to be done. */
import { columns, displayWidth, type Line, raw, span, wrap } from './document/layout.ts';
import { adviceMessage, clausesBeside, warningMessage } from './notices.ts';
import { NARROW, type Page, section } from './page.ts';
import { writeQuantity } from './quantities.ts';

/** Items left out of a sum that are named one by one. */
const MOST_ITEMS = 5;

export function assumedLines(page: Page): Line[] {
  const { words, width } = page;
  const told = assumptionWords(page);
  if (told.length === 0) return [];
  const doubtful = page.decision.assumptions.some((assumption) => assumption.couldChange);
  const legend = doubtful ? [span(words.outcome.couldChange, 'yellow')] : [];
  return section(page, 'assumed', wrap([span(`${told.join(' · ')}.`), ...legend], width, [raw('  ')]));
}

/** Each assumption as "label: value", those that could change the outcome first and marked. */
export function assumptionWords({ decision, names }: Page): string[] {
  const marked = decision.assumptions.filter((assumption) => assumption.couldChange);
  const others = decision.assumptions.filter((assumption) => !assumption.couldChange);
  return [...marked, ...others].map(({ fact, value, couldChange }) => {
    const code = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return `${names.factLabel(fact)}: ${names.value(fact, code)}${couldChange ? ' (*)' : ''}`;
  });
}

export function derivedLines(page: Page): Line[] {
  const told = derivedWords(page);
  const lines = told.flatMap((text) => wrap([span(text)], page.width, [raw('  ')]));
  return section(page, 'derived', lines);
}

/** The sum of items, and what was left out of it. */
export function derivedWords({ decision, names, words }: Page): string[] {
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

export function warningLines(page: Page): Line[] {
  const { decision, names, width } = page;
  const lines = decision.warnings.flatMap((notice) => {
    const message = warningMessage(notice, names);
    const further = clausesBeside(message, notice.clauses, names.lang);
    const clauses = further === '' ? [] : [span(further, 'dim')];
    return wrap([span(message), ...clauses], width, [raw('  '), raw('!', 'yellow'), raw(' ')]);
  });
  return section(page, 'notes', lines);
}

/** Numbered, the clause at the right; then the command that prints the whole way. */
export function adviceLines(page: Page): Line[] {
  const { decision, names, words, width, wholeWay } = page;
  const clauses = decision.advice.map((notice) => firstClauses(notice.clauses));
  const right = Math.max(0, ...clauses.map((clause) => displayWidth(clause)));
  const digits = String(decision.advice.length).length;
  const left = width - right - 2 - digits - 4;
  const beside = width >= NARROW && left >= 30;
  const lines = decision.advice.flatMap((notice, index) => {
    const number = `${index + 1}.`.padStart(digits + 1);
    const message = span(adviceMessage(notice, names));
    const clause = clauses[index]!;
    if (!beside) {
      const cited = clause === '' ? [] : [span(`(${clause})`, 'dim')];
      return wrap([message, ...cited], width, [raw('  '), raw(`${number} `, 'dim')]);
    }
    return columns(2, [
      { spans: [{ text: number, tone: 'dim' }], width: digits + 1 },
      { spans: [message], width: left - 1 },
      { spans: [span(clause, 'dim')], width: right },
    ]);
  });
  const whole = wholeWay === undefined ? [] : [span(words.outcome.wholeWay(wholeWay), 'dim')];
  return section(page, 'next', [...lines, ...(whole.length === 0 ? [] : wrap(whole, width, [raw('  ')]))]);
}

/** Columns that the clauses of a piece of advice may take; the JSON result has them all. */
const CLAUSES_WIDTH = 14;

function firstClauses(clauses: readonly string[]): string {
  const whole = clauses.join(', ');
  if (whole.length <= CLAUSES_WIDTH) return whole;
  return `${clauses[0]}, …`;
}
