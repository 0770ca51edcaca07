/**
 * An empty list to be filled in: a column for each fact that the chosen types take, with drop-down lists, units in the
 * heads, and a page of explanation. It is read again as any list is, by its heads alone.
 */

import { addedSheetName } from '../archive/own-answers.ts';
import { type AmountUnit, compareDecimals } from '../model/amount.ts';
import type { Fact } from '../model/fact.ts';
import type { Matter, MatterFact, Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { templateWordsFor } from './messages/template.ts';
import { Names, valuesOf } from './names.ts';
import { columnReference } from './workbook/book.ts';
import type { Look } from './workbook/looks.ts';
import type { CellCheck, NewSheet, SheetRow } from './workbook/sheet-part.ts';

/** Rows that are prepared for proposals. */
const ROWS = 1000;
/** Types that are named one by one. */
const MOST_NAMED = 3;
const HEAD: Look = {
  isBold: true,
  wraps: true,
  hasBorder: true,
  align: 'center',
  vertical: 'center',
  fill: 'DDEBF7',
};
const BODY: Look = { wraps: true };
const TITLE: Look = { isBold: true, size: 14 };
const PAGE: Look = { wraps: true };
const CELL: Look = { wraps: true, hasBorder: true };

type TemplateWords = ReturnType<typeof templateWordsFor>;

interface Column {
  readonly head: string;
  readonly width: number;
  readonly meaning: string;
  readonly way: string;
  readonly example: string;
  /** What is taken for granted of an empty cell; '' where nothing is. */
  readonly assumed: string;
  readonly types: string;
  /** What can be chosen; absent where that is free. */
  readonly choices?: readonly string[];
  /** Whether nothing but a choice can stand there. */
  readonly isClosed?: boolean;
}

/** @param matters the types of proposal it is for; at least one */
export function templateSheets(regulation: Regulation, matters: readonly Matter[], lang: Lang): NewSheet[] {
  const words = templateWordsFor(lang);
  const columns = columnsOf(regulation, matters, lang);
  // Columns that offer the same share a list.
  const lists = new Map(columns.flatMap(({ choices }) => (choices ? [[choices.join('\n'), choices]] : [])));
  const choices = [...lists.values()];
  return [
    {
      name: words.sheets.list,
      widths: columns.map(({ width }) => width),
      columnLooks: columns.map(() => BODY),
      rows: [columns.map(({ head }) => ({ value: head, look: HEAD }))],
      frozenRows: 1,
      checks: checksOf(columns, [...lists.keys()], words.sheets.choices),
    },
    guideSheet(regulation, columns, lang),
    {
      name: words.sheets.choices,
      isHidden: true,
      widths: choices.map(() => 30),
      rows: turned(choices),
    },
  ];
}

function columnsOf(regulation: Regulation, matters: readonly Matter[], lang: Lang): Column[] {
  const { heads, meanings, ways, examples, guide } = templateWordsFor(lang);
  const names = new Names(regulation, lang);
  const types = matters.map(({ name }) => name[lang]);
  const bodies = regulation.bodies.map(({ code }) => names.body(code));
  const own = (key: keyof typeof heads, width: number, rest: Partial<Column> = {}): Column => ({
    head: heads[key],
    width,
    meaning: meanings[key],
    way: ways.text,
    example: '',
    assumed: '',
    types: guide.allTypes,
    ...rest,
  });
  const chosen = { way: ways.one, isClosed: true };
  return [
    own('id', 8, { example: '1' }),
    own('type', 30, { ...chosen, choices: types, example: types[0]! }),
    own('title', 44, { example: examples.title }),
    own('date', 14, { way: ways.date, example: examples.date }),
    ...regulation.facts.flatMap((fact) => factColumn(fact, matters, names) ?? []),
    own('declaredAuthority', 24, { ...chosen, choices: bodies, example: bodies.at(-1)!, isClosed: false }),
  ];
}

/** Nothing for a fact that none of the types takes, and for lists within a proposal, which no cell can hold. */
function factColumn(fact: Fact, matters: readonly Matter[], names: Names): Column | undefined {
  const { lang } = names;
  const taking = matters.flatMap((matter) => {
    const taken = matter.facts.find((one) => one.fact === fact.id);
    return taken === undefined ? [] : [{ matter, taken }];
  });
  if (taking.length === 0 || fact.kind === 'items') return undefined;
  const { ways, examples, guide } = templateWordsFor(lang);
  const { yes, no } = decisionWordsFor(lang).values;
  const base = {
    head: names.factHead(fact.id),
    meaning: [fact.question[lang], fact.meaning?.[lang]].filter(Boolean).join(' '),
    types:
      taking.length === matters.length
        ? guide.allTypes
        : taking.length <= MOST_NAMED
          ? taking.map(({ matter }) => matter.name[lang]).join('; ')
          : guide.someTypes(taking.length),
    assumed: assumedOf(fact, names),
  };
  if (fact.kind === 'amount') {
    const unit = unitOf(fact.id, fact.unit, names.regulation, matters, lang);
    return {
      ...base,
      head: `${base.head} (${unit})`,
      width: 18,
      way: ways.amount(unit),
      example: examples.amount,
    };
  }
  if (fact.kind === 'flag') {
    return { ...base, width: 14, way: ways.one, choices: [yes, no], isClosed: true, example: yes };
  }
  const choices = valuesTaken(
    fact,
    taking.map(({ taken }) => taken),
  ).map((code) => names.value(fact.id, code));
  const isSeveral = fact.kind === 'several';
  // A value that stands alone is none of several.
  const alone = isSeveral && fact.alone !== undefined ? 1 : 0;
  return {
    ...base,
    width: 24,
    way: isSeveral ? ways.several : ways.one,
    choices,
    isClosed: !isSeveral,
    example: isSeveral ? choices.slice(alone, alone + 2).join('; ') : choices[0]!,
  };
}

/** Codes of the values that any of the types takes, in the order of the regulation. */
function valuesTaken(fact: Fact, taken: readonly MatterFact[]): string[] {
  const all = valuesOf(fact).map(({ code }) => code);
  if (taken.some(({ values }) => values === undefined)) return all;
  const some = new Set(taken.flatMap(({ values }) => values ?? []));
  return all.filter((code) => some.has(code));
}

function assumedOf(fact: Fact, names: Names): string {
  if (!('assumed' in fact) || fact.assumed === undefined) return '';
  const { assumed } = fact;
  const code = typeof assumed === 'boolean' ? (assumed ? 'yes' : 'no') : assumed;
  return templateWordsFor(names.lang).guide.assumed(names.value(fact.id, code));
}

const BILLION = '1000000000';

/** The unit in which the figures of a fact are short: millions where a rule's limit is under a billion. */
function unitOf(
  fact: string,
  unit: AmountUnit,
  regulation: Regulation,
  matters: readonly Matter[],
  lang: Lang,
): string {
  const { units } = templateWordsFor(lang);
  if (unit !== 'VND') return units[unit];
  const codes = new Set(matters.map(({ code }) => code));
  const isSmall = regulation.rules.some(
    ({ matter, when }) =>
      codes.has(matter) &&
      when.some((test) => 'limit' in test && test.fact === fact && compareDecimals(test.limit, BILLION) < 0),
  );
  return isSmall ? units.millions : units.billions;
}

function checksOf(columns: readonly Column[], lists: readonly string[], choicesSheet: string): CellCheck[] {
  const cellsOf = (choices: readonly string[]) =>
    columnReference(choicesSheet, lists.indexOf(choices.join('\n')), 1, choices.length);
  return columns.map(({ head, meaning, way, choices, isClosed }, column) => ({
    column,
    firstRow: 2,
    lastRow: ROWS + 1,
    ...(choices !== undefined && { choices: cellsOf(choices) }),
    ...(isClosed !== undefined && { isClosed }),
    prompt: { title: head, text: `${meaning}\n${way}` },
  }));
}

/** Lists as columns beside one another. */
function turned(lists: readonly (readonly string[])[]): SheetRow[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? null));
}

function guideSheet(regulation: Regulation, columns: readonly Column[], lang: Lang): NewSheet {
  const { guide, sheets }: TemplateWords = templateWordsFor(lang);
  const steps = Object.values(guide.steps);
  return {
    name: sheets.guide,
    widths: [26, 60, 46, 24, 26, 40],
    look: PAGE,
    marks: [{ name: addedSheetName('guide'), range: '$A$1' }],
    merges: Array.from({ length: steps.length + 2 }, (_, at) => `A${at + 1}:F${at + 1}`),
    rows: [
      [{ value: guide.title, look: TITLE }],
      [guide.regulation(regulation.title[lang])],
      ...steps.map((step): SheetRow => [step]),
      [],
      Object.values(guide.columns).map((value) => ({ value, look: HEAD })),
      ...columns.map(
        ({ head, meaning, way, example, assumed, types }): SheetRow =>
          // A head that stands alone in a cell would make a list of the page.
          [guide.column(head), meaning, way, example, assumed, types].map((value) => ({ value, look: CELL })),
      ),
    ],
  };
}
