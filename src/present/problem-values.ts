/** Values, types, keys and columns in the words of problems: what could stand there, and what may have been meant. */
import type { Problem } from '../model/problem.ts';
import { nearestOf } from '../notation/spelling.ts';
import { showable } from './document/escape.ts';
import { cut } from './document/layout.ts';
import { amongst } from './messages/catalogue.ts';
import { decisionWordsFor } from './messages/decision.ts';
import type { ProblemMessages } from './messages/problems.ts';
import { type Names, valuesOf } from './names.ts';

/** What someone wrote is quoted up to this many columns. */
const LONGEST_QUOTE = 60;
/** Longer lists of values are cut. */
const MOST_VALUES = 40;
/** Beside a name that may have been meant no more values than these are told. */
const MOST_BESIDE_NEAR = 12;
/** More types than this nobody reads through: a command lists and searches them. */
const MOST_TYPES = 24;

export function quote(text: string): string {
  return `“${cut(showable(text), LONGEST_QUOTE)}”`;
}

/** What would be right there, one after another: columns of a list as they are called, values by name and code. */
export function amongText(
  problem: Problem,
  all: readonly string[],
  names: Names,
  words: ProblemMessages,
): string {
  switch (problem.code) {
    case 'map-unknown-column':
    case 'unit-unknown-column':
      return all.map(quote).join(', ');
    case 'work-missing':
    case 'unknown-work':
      return all.map((code) => namedWork(code, names)).join('; ');
    case 'body-missing':
    case 'unknown-body':
      return all.map((code) => named(code, names.body(code))).join('; ');
    case 'type-missing':
    case 'list-without-type':
      return known(all, 'type', names, words);
    default: {
      const { fact } = problem.params;
      return known(all, typeof fact === 'string' ? fact : '', names, words);
    }
  }
}

/** The same as a sentence; of more types than anyone reads through, by what command they are listed. */
export function chooseText(
  { code, params }: Problem,
  all: readonly string[],
  among: string,
  { lang }: Names,
  words: ProblemMessages,
): string {
  const ofType = params.fact === 'type' || code === 'type-missing' || code === 'list-without-type';
  const isLong = [params.near ?? []].flat().length > 0 && all.length > MOST_BESIDE_NEAR;
  if (isLong && !ofType) return '';
  return ofType && all.length > MOST_TYPES ? `${words.allTypes(all.length)}.` : amongst[lang](among);
}

/** What may have been meant: keys as they would be typed, values by name and code. */
export function nearText(
  { code, params }: Problem,
  near: readonly string[],
  key: (name: string) => string,
  names: Names,
): string {
  if (code === 'regulation-unknown-key') {
    const all = [params.known ?? []].flat();
    return nearestOf([params.key ?? ''].flat().join(), all)
      .map(quote)
      .join(', ');
  }
  if (code.endsWith('key')) return near.map((one) => quote(key(one))).join(', ');
  const { bodies, matters } = names.regulation;
  const fact = typeof params.fact === 'string' ? params.fact : '';
  const values = code === 'unknown-body' ? bodies : fact === 'type' ? matters : valuesOf(names.fact(fact));
  const codes = near.map((one) => values.find(({ code, name }) => one === code || one === name.vi));
  return near
    .map((one, index) => {
      const value = codes[index];
      return value === undefined ? quote(one) : named(value.code, value.name[names.lang]);
    })
    .join('; ');
}

/** A kind of work that is voted on. */
function namedWork(code: string, { regulation, lang }: Names): string {
  const work = regulation.voting?.find((one) => one.work?.code === code)?.work;
  return named(code, work?.name[lang] ?? code);
}

/** "Nông nghiệp (agriculture)" */
function named(code: string, name: string): string {
  return name === code ? showable(code) : `${showable(name)} (${showable(code)})`;
}

export function nameOf(code: string, fact: string, names: Names): string {
  if (fact === 'type') return names.matter(code);
  return valuesOf(names.fact(fact)).some((value) => value.code === code) ? names.value(fact, code) : code;
}

/** Values as "name (code)"; a long list is cut. */
export function known(codes: readonly string[], fact: string, names: Names, words: ProblemMessages): string {
  if (fact === 'type' && codes.length > MOST_TYPES) return words.allTypes(codes.length);
  const shown = codes.slice(0, MOST_VALUES).map((code) => named(code, nameOf(code, fact, names)));
  if (codes.length > MOST_VALUES)
    shown.push(decisionWordsFor(names.lang).outcome.moreValues(codes.length - MOST_VALUES));
  return shown.join(shown.some((text) => text.includes(' ')) ? '; ' : ', ');
}

export function valueExample(id: string, names: Names): string {
  const fact = names.fact(id);
  if (fact?.kind === 'flag') return decisionWordsFor(names.lang).values.yes;
  return valuesOf(fact).find(({ code }) => code !== 'none')?.code ?? '…';
}

/** A value of the fact by name and code. */
export function valueNamed(id: string, names: Names): string {
  const code = valueExample(id, names);
  return named(code, nameOf(code, id, names));
}
