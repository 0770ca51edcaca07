/** What is still missing, and what each answer would lead to. */
import type { Answer, MissingFact } from '../model/decision.ts';
import { columns, displayWidth, type Line, raw, span, wrap } from './document/layout.ts';
import type { Messages } from './messages/words.ts';
import type { Names } from './names.ts';
import { NARROW, type Page, section } from './page.ts';
import { intervalWords } from './quantities.ts';

/** Facts whose answers are told; the others are named. */
const MOST_FACTS = 3;

export interface AnswerRow {
  readonly when: string;
  readonly bodies: string;
  /** Whether the answer leaves every body possible. */
  readonly settlesNothing: boolean;
}

export interface MissingTable {
  readonly missing: MissingFact;
  readonly rows: readonly AnswerRow[];
}

/** The facts whose answers are worth telling, and the others. */
export function missingTables({ decision, names, words }: Page): { told: MissingTable[]; others: string[] } {
  const tables = decision.missing.map((missing) => ({
    missing,
    rows: answerRows(missing, decision, names, words),
  }));
  const telling = tables.filter(({ rows }) => rows.some((row) => !row.settlesNothing));
  const told = telling.slice(0, MOST_FACTS);
  const others = tables.filter((table) => !told.includes(table)).map(({ missing }) => missing.fact);
  return { told, others };
}

export function missingLines(page: Page): Line[] {
  const { decision, names, words, width } = page;
  if (decision.outcome !== 'undetermined') return [];
  const { told, others } = missingTables(page);
  const lines = told.flatMap((table) => factLines(page, table));
  if (others.length > 0) {
    const labels = span(others.map((fact) => `${names.factLabel(fact)} (${fact})`).join(', '));
    const intro = told.length === 0 ? [] : [span(words.outcome.alsoMissing, 'dim')];
    lines.push(...wrap([...intro, labels], width, [raw('  ')]));
  }
  return section(page, 'missing', lines);
}

function factLines(page: Page, { missing, rows }: MissingTable): Line[] {
  const { names, width } = page;
  const head = [span(names.factHead(missing.fact), 'yellow'), span(`(${missing.fact})`, 'dim')];
  const room = Math.floor((width - 10) / 2);
  const left = Math.min(room, Math.max(0, ...rows.map((row) => displayWidth(row.when))));
  const lines = rows.flatMap((row) =>
    width < NARROW
      ? wrap([span(`${row.when}:`), span(`→ ${row.bodies}`)], width, [raw('    ')])
      : columns(4, [
          { spans: [span(row.when)], width: left },
          { spans: [raw('→', 'dim'), span(row.bodies)], width: width - left - 6 },
        ]),
  );
  return [...wrap(head, width, [raw('  ')]), ...lines];
}

/** Answers in words. Values that lead to the same bodies stand together. */
function answerRows(
  { fact, answers }: MissingFact,
  possible: Pick<Answer, 'candidates' | 'nobody'>,
  names: Names,
  words: Messages,
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

function whenWords(when: Answer['when'], fact: string, names: Names, words: Messages): string {
  switch (when.kind) {
    case 'interval':
      return intervalWords(when, names.amountFact(fact)?.unit, names.lang);
    case 'values':
      return when.values.map((code) => names.value(fact, code)).join(', ');
    case 'combinations':
      return words.values.combinations;
  }
}
