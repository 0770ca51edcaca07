/** The place of a problem, and its parameters ready for its words: names for codes, amounts written out. */
import type { AmountUnit } from '../model/amount.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { writeCount } from '../notation/write-amount.ts';
import { isDecimal, writeQuantity } from './conditions.ts';
import { showable } from './document/escape.ts';
import { type DecisionWords, decisionWordsFor } from './messages/decision.ts';
import { type ProblemMessages, type ProblemParams, problemWordsFor } from './messages/problems.ts';
import { causeOf, systemWordsFor } from './messages/system.ts';
import { Names } from './names.ts';
import { exampleOf, factsCountedIn, rewritten, withUnits } from './problem-amounts.ts';
import {
  amongText,
  chooseText,
  known,
  nameOf,
  nearText,
  quote,
  valueExample,
  valueNamed,
} from './problem-values.ts';

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
  const amountUnit = base ?? 'VND';
  const example = () => exampleOf(fact, amountUnit, names.regulation, lang);
  const fits = () =>
    problem.code === 'amount-wrong-unit' && unit !== undefined
      ? factsCountedIn(problem.found ?? '', unit, names.regulation)
      : [];
  const or = ` ${words.or} `;
  const among = () => amongText(problem, many('known'), names, words);
  const types = names.regulation.matters;
  // Of all these a problem's words ask for a few.
  return lazily<ProblemParams>({
    found: () => foundText(problem, words),
    key: () => quote(key(one('key'))),
    fact: () => label(fact),
    matter: () => (one('matter') === '' ? '' : names.matter(one('matter'))),
    other: () => label(other),
    value: () => value(fact, many('value')),
    otherValue: () => value(other, many('otherValue')),
    values: () => known(many('values'), other === '' ? fact : other, names, words),
    near: () => nearText(problem, many('near'), key, names),
    known: () => chooseText(problem, many('known'), among(), names, words),
    isType: () => fact === 'type',
    either: () =>
      many('values')
        .map((code) => quote(nameOf(code, other === '' ? fact : other, names)))
        .join(or),
    among,
    days: () => many('known').join(', '),
    years: () => many('known').join(', '),
    remedy: () => remedyText(problem, words),
    proposalExample: () => `{"type": "${types[0]?.code ?? '…'}"}`,
    typeExample: () => types[0]?.name[lang] ?? '…',
    typeCode: () => types[0]?.code ?? '…',
    amountKey: () => names.regulation.facts.find(({ kind }) => kind === 'amount')?.id ?? '…',
    valueExample: () => valueExample(fact, names),
    valueNamed: () => valueNamed(fact, names),
    whichUnit: () => words.bareUnits[amountUnit],
    withUnit: () => withUnits(problem.found ?? '', amountUnit, names.amountFact(fact), or) || example(),
    isMoney: () => amountUnit !== 'ha' && fits().every((one) => one.unit !== 'ha'),
    fits: () =>
      fits()
        .map(({ id }) => label(id))
        .join(or),
    fitsAt: () =>
      fits()
        .map(({ id }) => whereFact(id, problem, names, words))
        .join(or),
    lastHeader: () => showable(many('headers').at(-1) ?? ''),
    headerTyped: () => `"${showable(one('header'))}"`,
    countName: () => lookUp(words.counts, one('key')) ?? one('key'),
    countExample: () => countExample(one('key')),
    taken: () =>
      many('taken')
        .map((id) => `${label(id)} (${key(id)})`)
        .join(', '),
    rest: () => (one('rest') === '' ? '' : quote(one('rest'))),
    reason: () => reasonText(one('reason'), words, lang),
    from: () => quantity('from'),
    to: () => quantity('to'),
    most: () => quantity('most'),
    example,
    unit: () =>
      one('unit') === '' ? (unit ? units[unit] : '') : (lookUp(units, one('unit')) ?? showable(one('unit'))),
    unnamed: () => (one('unnamed') === '' ? '' : value(fact, [one('unnamed')])),
    figure: () => quote(one('figure')),
    words: () => quote(one('words')),
    expected: () => expectedText(problem, one('expected'), words, units),
    style: () => one('style'),
    readings: () => readings(problem, many('readings'), lang, words),
    rewritten: () =>
      many('readings')
        .map((reading) => rewritten(showable(problem.found ?? ''), reading, amountUnit, lang))
        .join(or),
    path: () => one('path'),
    name: () => quote(one('name')),
    kind: () => lookUp(words.fileKinds, one('kind')) ?? one('kind'),
    encoding: () => one('encoding'),
    columns: () => one('columns'),
    looked: () => one('looked'),
    headerRow: () => figure(one('headerRow'), lang),
    rows: () => figure(one('rows'), lang),
    sheet: () => quote(one('sheet')),
    sheets: () => many('sheets').map(quote).join(', '),
    limit: () => limitText(one('limit'), one('of'), lang, words),
    year: () => one('year'),
    count: () => figure(one('count'), lang),
    weekdays: () => one('weekdays'),
    given: () => quote(one('given')),
    chosen: () => quote(one('chosen')),
    surplus: () => many('surplus').map(quote).join(', '),
    cells: () => one('cells'),
    column: () => quote(one('column')),
    option: () => one('option'),
    columnName: () => showable(one('column')),
    factKey: () => fact,
    unitExample: () => words.unitExamples[amountUnit],
    first: () => quote(one('first')),
    second: () => quote(one('second')),
    text: () => quote(one('text')),
    left: () => quote(one('left')),
    lines: () => many('lines').join(', '),
    header: () => quote(one('header')),
    headers: () => many('headers').map(quote).join(', '),
    check: () => checkText(one('check'), quote(one('name')), words),
  });
}

/** Values that are worked out when they are asked for. */
function lazily<T extends object>(table: { readonly [Key in keyof T]: () => T[Key] }): T {
  return new Proxy(table, { get: (_, key) => table[key as keyof T]() }) as unknown as T;
}

/**
 * "list.csv, dòng 7, hồ sơ thứ 5, cột “Vốn”" of a list, "a.yaml:7:3" of other files, "--land-area"; '' for a place that
 * says nothing.
 */
export function writePlace(place: Place, words: ProblemMessages): string {
  const { file, sheet, line, column, row, cell, header, path, flag } = place;
  const inList = row !== undefined || header !== undefined;
  const spot = [line, line === undefined || inList ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const atLine = line !== undefined && `${words.line} ${spot}`;
  const parts = [
    sheet !== undefined
      ? [file, sheet, cell ?? atLine].filter(Boolean).join(' › ')
      : file === undefined || inList
        ? [file, atLine].filter(Boolean).join(', ')
        : [file, spot].filter(Boolean).join(':'),
    row !== undefined && words.row(String(row)),
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

/** Where the amount of a fact is written, in the way in which this one was. */
function whereFact(id: string, { place }: Problem, names: Names, words: ProblemMessages): string {
  if (place.flag !== undefined) return asFlag(id);
  if (place.header !== undefined) return `${words.header} ${quote(names.fact(id)?.headers[0] ?? id)}`;
  return quote(id);
}

const COUNT_EXAMPLES: Readonly<Record<string, number>> = {
  members: 13,
  inOffice: 13,
  present: 9,
  for: 7,
  against: 2,
  silent: 0,
  asking: 7,
};

function countExample(key: string): string {
  return `${asFlag(key)} ${COUNT_EXAMPLES[key] ?? 7}`;
}

/** How this very fault of JSON, or complaint of a check, is put right. */
function remedyText({ code, params }: Problem, words: ProblemMessages): string {
  const { reason, check, name } = params;
  if (code === 'json-syntax')
    return typeof reason === 'string' ? (lookUp(words.jsonFixes, reason) ?? '') : '';
  const fixes: Readonly<Record<string, (name: string) => string>> = words.checkFixes;
  if (typeof check !== 'string' || !Object.hasOwn(fixes, check)) return '';
  return fixes[check]!(quote(typeof name === 'string' ? name : ''));
}

function reasonText(reason: string, words: ProblemMessages, lang: Lang): string {
  const cause = causeOf(reason);
  if (cause !== undefined) return systemWordsFor(lang)[cause];
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
function limitText(limit: string, of: string, lang: Lang, words: ProblemMessages): string {
  const count = Number(limit);
  if (limit === '' || !Number.isSafeInteger(count)) return limit;
  if (of === 'rows') return words.rowCount(figure(limit, lang));
  const power = ['B', 'KB', 'MB', 'GB'].findLastIndex((_, index) => count % 1024 ** index === 0);
  return `${figure(String(count / 1024 ** power), lang)} ${['B', 'KB', 'MB', 'GB'][power]}`;
}

function lookUp(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/**
 * The readings of an ambiguous number, distinct beyond doubt: digits without marks, and what the mark is taken
 * for. "1,000" is 1000 (the mark groups thousands) or 1 (it is the decimal mark).
 */
function readings(problem: Problem, all: readonly string[], lang: Lang, words: ProblemMessages): string {
  const mark = problem.found?.includes(',') === false ? '.' : ',';
  const most = Math.max(...all.map((reading) => reading.split('.')[0]!.length));
  return all
    .map((reading) => {
      const grouped = !reading.includes('.') && reading.length === most;
      const role = grouped ? words.thousands(mark) : words.decimal(mark);
      return `${figure(reading, lang)} (${role})`;
    })
    .join(` ${words.or} `);
}

/** A decimal as the language writes it; what is none as it is. */
function figure(text: string, lang: Lang): string {
  return isDecimal(text) ? writeCount(text, lang) : text;
}
