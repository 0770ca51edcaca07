/** The place of a problem, and its parameters ready for its words: names for codes, amounts written out. */
import type { AmountUnit } from '../model/amount.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { isDecimal, writeQuantity } from './conditions.ts';
import { showable } from './document/escape.ts';
import { cut } from './document/layout.ts';
import { type DecisionWords, decisionWordsFor } from './messages/decision.ts';
import { type ProblemMessages, type ProblemParams, problemWordsFor } from './messages/problems.ts';
import { Names, valuesOf } from './names.ts';

const EMPTY: Regulation = {
  id: '',
  title: { vi: '', en: '' },
  term: null,
  source: { document: { vi: '', en: '' }, sha256: '' },
  bodies: [],
  residual: null,
  precedence: null,
  actions: {},
  clauses: [],
  facts: [],
  matters: [],
  rules: [],
  doubts: [],
  dated: [],
  advice: [],
};

/** What someone wrote is quoted up to this many columns. */
const LONGEST_QUOTE = 60;
/** Longer lists of values are shown by code alone, and cut. */
const NAMED_VALUES = 12;
const MOST_VALUES = 40;
/** More types than this nobody reads through: a command lists and searches them. */
const MOST_TYPES = 24;

export function problemParams(
  problem: Problem,
  regulation: Regulation | undefined,
  lang: Lang,
): ProblemParams {
  const names = new Names(regulation ?? EMPTY, lang);
  const words = problemWordsFor(lang);
  const { units } = decisionWordsFor(lang);
  const one = (key: string): string => {
    const value = problem.params[key];
    return typeof value === 'string' ? value : (value ?? []).join(', ');
  };
  const many = (key: string): readonly string[] => {
    const value = problem.params[key] ?? [];
    return typeof value === 'string' ? [value] : value;
  };
  const fact = one('fact');
  const unit = names.amountFact(fact)?.unit;
  // Items are counted as what they add up to, which is no fact of that name.
  const base = unit ?? (Object.hasOwn(units, one('unit')) ? (one('unit') as AmountUnit) : undefined);
  const quantity = (key: string): string =>
    isDecimal(one(key)) ? writeQuantity(one(key), base, lang) : one(key);
  const label = (id: string): string => lookUp(words.keys, id) ?? names.factLabel(id);
  const value = (id: string, codes: readonly string[]): string =>
    codes.map((code) => quote(names.value(id, code))).join(', ');
  const key = (name: string): string => keyName(name, problem, names);
  const other = one('other');
  return {
    found: foundText(problem, words),
    key: quote(key(one('key'))),
    fact: label(fact),
    matter: one('matter') === '' ? '' : names.matter(one('matter')),
    other: label(other),
    value: value(fact, many('value')),
    otherValue: value(other, many('otherValue')),
    values: known(many('values'), other === '' ? fact : other, names, words),
    near: many('near')
      .map((near) => quote(problem.code.endsWith('key') ? key(near) : near))
      .join(', '),
    known: knownText(problem, many('known'), names, words),
    taken: many('taken')
      .map((id) => `${label(id)} (${key(id)})`)
      .join(', '),
    rest: one('rest') === '' ? '' : quote(one('rest')),
    reason: reasonText(one('reason'), words),
    from: quantity('from'),
    to: quantity('to'),
    most: quantity('most'),
    example: words.amountExamples[base ?? 'VND'],
    unit:
      one('unit') === '' ? (unit ? units[unit] : '') : (lookUp(units, one('unit')) ?? showable(one('unit'))),
    unnamed: one('unnamed') === '' ? '' : value(fact, [one('unnamed')]),
    figure: quote(one('figure')),
    words: quote(one('words')),
    expected: expectedText(problem, one('expected'), words, units),
    style: one('style'),
    readings: readings(problem, many('readings'), words),
    rewritten: many('readings')
      .map((reading) => quote(rewritten(reading)))
      .join(` ${words.or} `),
    path: one('path'),
    name: quote(one('name')),
    kind: lookUp(words.fileKinds, one('kind')) ?? one('kind'),
    encoding: one('encoding'),
    columns: one('columns'),
    looked: one('looked'),
    headerRow: one('headerRow'),
    rows: one('rows'),
    sheet: quote(one('sheet')),
    sheets: many('sheets').map(quote).join(', '),
    limit: limitText(one('limit'), one('of'), words),
    year: one('year'),
    count: one('count'),
    weekdays: one('weekdays'),
    given: quote(one('given')),
    chosen: quote(one('chosen')),
    surplus: many('surplus').map(quote).join(', '),
    cells: one('cells'),
    column: quote(one('column')),
    option: one('option'),
    columnName: showable(one('column')),
    factKey: fact,
    unitExample: words.unitExamples[base ?? 'VND'],
    first: quote(one('first')),
    second: quote(one('second')),
    text: quote(one('text')),
    left: quote(one('left')),
    lines: many('lines').join(', '),
    header: quote(one('header')),
    headers: many('headers').map(quote).join(', '),
    check: checkText(one('check'), quote(one('name')), words),
  };
}

/** "list.csv:7:3, hàng 5, ô D12, cột “Vốn”", "--land-area"; '' for a place that says nothing. */
export function writePlace(place: Place, words: ProblemMessages): string {
  const { file, sheet, line, column, row, cell, header, path, flag } = place;
  const spot = [line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  const parts = [
    sheet !== undefined
      ? [file, sheet, cell ?? (spot && `${words.line} ${spot}`)].filter(Boolean).join(' › ')
      : file === undefined
        ? spot && `${words.line} ${spot}`
        : [file, spot].filter(Boolean).join(':'),
    row !== undefined && `${words.row} ${row}`,
    cell !== undefined && sheet === undefined && `${words.cell} ${cell}`,
    header !== undefined && `${words.header} “${header}”`,
    path !== undefined && path !== '$' && path,
    flag,
  ];
  return parts.filter(Boolean).join(', ');
}

/** A fact's key as a flag: `landArea` as `--land-area`. */
function asFlag(key: string): string {
  if (key.startsWith('-')) return key;
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function quote(text: string): string {
  return `“${cut(showable(text), LONGEST_QUOTE)}”`;
}

function foundText({ code, found }: Problem, words: ProblemMessages): string {
  if (found === undefined) return words.thisValue;
  const kind = code === 'not-an-object' || code === 'not-a-list' ? lookUp(words.jsonKinds, found) : undefined;
  return kind ?? quote(found);
}

/** Flags in whose values keys are written as they are: `--map "TMĐT=capital"`. */
const KEYS_INSIDE: ReadonlySet<string> = new Set(['--map', '--set']);

/** A key as it would be typed in that place: on the command line a flag, whatever form of it is near. */
function keyName(key: string, { place }: Problem, names: Names): string {
  if (place.flag === undefined) return key;
  if (KEYS_INSIDE.has(place.flag))
    return names.regulation.facts.find((fact) => fact.headers.includes(key))?.id ?? key;
  const id = names.regulation.facts.find((fact) => fact.headers.includes(key))?.id ?? key;
  return /^[a-z][A-Za-z0-9]*$/.test(id) ? asFlag(id) : id;
}

/** What would be right there: columns of a list as they are called, types, values of the fact. */
function knownText(problem: Problem, all: readonly string[], names: Names, words: ProblemMessages): string {
  if (problem.code === 'map-unknown-column' || problem.code === 'unit-unknown-column')
    return all.map(quote).join(', ');
  if (problem.code === 'work-missing' || problem.code === 'unknown-work')
    return all.map((code) => namedWork(code, names)).join(', ');
  const ofType = problem.code === 'type-missing' || problem.code === 'list-without-type';
  const { fact } = problem.params;
  return known(all, ofType ? 'type' : typeof fact === 'string' ? fact : '', names, words);
}

/** A kind of work that is voted on. */
function namedWork(code: string, { regulation, lang }: Names): string {
  const work = regulation.voting?.find((one) => one.work?.code === code)?.work;
  return work === undefined ? code : `${code} (${work.name[lang]})`;
}

/** Values as "code (name)"; long lists by code alone. */
function known(codes: readonly string[], fact: string, names: Names, words: ProblemMessages): string {
  if (fact === 'type' && codes.length > MOST_TYPES) return words.manyTypes(codes.length);
  // A type is read under its Vietnamese name as well as its code; the names hold commas.
  if (fact === 'type' && names.lang === 'vi')
    return codes.map((code) => quote(names.matter(code))).join(', ');
  const nameOf = (code: string): string => {
    return valuesOf(names.fact(fact)).some((value) => value.code === code) ? names.value(fact, code) : code;
  };
  const shown = codes.slice(0, MOST_VALUES).map((code) => {
    const name = nameOf(code);
    return name === code || codes.length > NAMED_VALUES ? code : `${code} (${name})`;
  });
  if (codes.length > MOST_VALUES)
    shown.push(decisionWordsFor(names.lang).outcome.moreValues(codes.length - MOST_VALUES));
  return shown.join(', ');
}

function reasonText(reason: string, words: ProblemMessages): string {
  return lookUp(words.jsonFaults, reason) ?? showable(reason);
}

function expectedText(
  { code }: Problem,
  expected: string,
  words: ProblemMessages,
  units: DecisionWords['units'],
): string {
  if (code === 'amount-wrong-unit') return units[expected as AmountUnit] ?? expected;
  const { kinds, shapes } = words;
  return lookUp(code === 'regulation-shape' ? shapes : kinds, expected) ?? expected;
}

function checkText(check: string, name: string, words: ProblemMessages): string {
  const checks: Readonly<Record<string, (name: string) => string>> = words.checks;
  return Object.hasOwn(checks, check) ? checks[check]!(name) : name;
}

/** A most of rows, or of bytes in the largest whole unit. */
function limitText(limit: string, of: string, words: ProblemMessages): string {
  const count = Number(limit);
  if (limit === '' || !Number.isSafeInteger(count)) return limit;
  if (of === 'rows') return words.rowCount(limit);
  const power = ['B', 'KB', 'MB', 'GB'].findLastIndex((_, index) => count % 1024 ** index === 0);
  return `${count / 1024 ** power} ${['B', 'KB', 'MB', 'GB'][power]}`;
}

function lookUp(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/**
 * The readings of an ambiguous number, distinct beyond doubt: digits without marks, and what the mark is taken
 * for. "1,000" is 1000 (the mark groups thousands) or 1 (it is the decimal mark).
 */
function readings(problem: Problem, all: readonly string[], words: ProblemMessages): string {
  const mark = problem.found?.includes(',') === false ? '.' : ',';
  const most = Math.max(...all.map((reading) => reading.split('.')[0]!.length));
  return all
    .map((reading) => {
      const grouped = !reading.includes('.') && reading.length === most;
      const role = grouped ? words.thousands(mark) : words.decimal(mark);
      return `${decimalComma(reading, words)} (${role})`;
    })
    .join(` ${words.or} `);
}

function decimalComma(reading: string, words: ProblemMessages): string {
  return reading.replace('.', words === problemWordsFor('en') ? '.' : ',');
}

/** The number so that it reads one way: no thousands marks, and never three digits behind the decimal comma. */
function rewritten(reading: string): string {
  const [whole = '', fraction = ''] = reading.split('.');
  if (fraction === '') return whole;
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
