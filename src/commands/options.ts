/** Kinds of options: what stands behind a flag, how it is read, and what is complained of. */
import type { Encoding } from '../intake/bytes/encoding.ts';
import { flagOf } from '../intake/raw.ts';
import { readDate, todayAt } from '../notation/date.ts';
import { nearestOf } from '../notation/spelling.ts';
import type { HelpWords } from '../present/messages/help.ts';
import type { UsageError } from '../present/problem.ts';
import type { Context } from './context.ts';

export type OptionName = keyof HelpWords['options'];

export interface Option<T> {
  /** What stands behind the flag, as the help shows it; absent: nothing does. */
  readonly value?: string;
  /** Key of its description. */
  readonly help: OptionName;
  /** The letter of its short form. */
  readonly short?: string;
  /** Values that the description names. */
  readonly known?: readonly string[];
  readonly isRepeated?: boolean;
  /** Of several wrong options the one with the lowest turn is complained of, then the one declared first. */
  readonly turn: number;
  read(written: Written, context: OptionContext): Checked<T>;
}

/** An option as it stands on the command line: `true` for a flag, a list where it may be repeated. */
export type Written = string | true | readonly string[] | undefined;

/** What an option may hang on besides what is written. */
export interface OptionContext extends Context {
  /** Of a configuration, where there is one. */
  readonly configuration?: { readonly output?: string | undefined };
}

/** A value, or what is wrong with the option it was to come from. */
export type Checked<T> = { readonly value: T } | { readonly error: UsageError };

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of options; one that was not given has no key. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O as undefined extends ValueOf<O[K]> ? never : K]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as undefined extends ValueOf<O[K]> ? K : never]?: Exclude<ValueOf<O[K]>, undefined>;
};

type ValueOf<O> = O extends Option<infer T> ? T : never;

const TURN = { date: 0, format: 1, others: 2, repeated: 3 };

/** Nothing stands behind it. */
export function flag(help: OptionName, short?: string): Option<boolean> {
  return {
    help,
    ...(short !== undefined && { short }),
    turn: TURN.others,
    read: (written) => ({ value: written === true }),
  };
}

/** Text that the command reads itself. */
export function text(value: string, help: OptionName): Option<string | undefined> {
  return parsed(value, help, (written) => ({ value: written }));
}

/** Text that is read at once. */
export function parsed<T>(
  value: string,
  help: OptionName,
  read: (text: string) => Checked<T>,
): Option<T | undefined> {
  return {
    value,
    help,
    turn: TURN.others,
    read: (written) => (written === undefined ? { value: undefined } : read(String(written))),
  };
}

/** As often as it is given. */
export function repeated<T>(
  value: string,
  help: OptionName,
  read: (text: string) => Checked<T>,
  known?: readonly string[],
): Option<readonly T[]> {
  const readAll = (texts: readonly string[]): Checked<readonly T[]> => {
    const values: T[] = [];
    for (const text of texts) {
      const one = read(text);
      if ('error' in one) return one;
      values.push(one.value);
    }
    return { value: values };
  };
  return {
    value,
    help,
    ...(known && { known }),
    isRepeated: true,
    turn: TURN.repeated,
    read: (written) => readAll((written ?? []) as readonly string[]),
  };
}

/** The format of the result; the first is the usual one. */
export function format<const T extends string>(...known: readonly T[]): Option<T> {
  return formatOf('format', known, () => known[0]!);
}

/** @param usual the format where none is asked for */
export function formatOf<const T extends string>(
  help: OptionName,
  known: readonly T[],
  usual: (context: OptionContext) => string,
): Option<T> {
  return {
    value: '<format>',
    help,
    known,
    turn: TURN.format,
    read(written, context) {
      const found = written === undefined ? usual(context) : String(written);
      const value = known.find((each) => each === found);
      if (value !== undefined) return { value };
      return { error: { code: 'unknown-format', found, known, near: nearestOf(found, known) } };
    },
  };
}

/** One of a few that the help names behind the description. */
export function oneOf<const T extends string>(
  name: string,
  value: string,
  help: OptionName,
  known: readonly T[],
  /** Other spellings of them → theirs. */
  spelt: (text: string) => string = (text) => text,
): Option<T | undefined> {
  const read = (written: string): Checked<T> => {
    const found = spelt(written);
    const near = nearestOf(found, known);
    const error: UsageError = { code: 'bad-option-value', found, reason: flagOf(name), known, near };
    const one = known.find((each) => each === found);
    return one === undefined ? { error } : { value: one };
  };
  return { ...parsed(value, help, read), known };
}

/** One of a few that stand in the help as what can be written: `<vi|en>`. */
export function either<const T extends string>(
  name: string,
  help: OptionName,
  known: readonly T[],
): Option<T | undefined> {
  return parsed(`<${known.join('|')}>`, help, (found) => {
    const value = known.find((each) => each === found);
    const error: UsageError = { code: 'bad-option-value', found, reason: flagOf(name), known };
    return value === undefined ? { error } : { value };
  });
}

/** A day; today in its place is the command's affair, which may need to know what was given. */
export function date(help: OptionName): Option<string | undefined> {
  const read = (found: string): Checked<string> => {
    const value = readDate(found);
    return value === undefined ? { error: { code: 'bad-date', found } } : { value };
  };
  return { ...parsed('<date>', help, read), turn: TURN.date };
}

/** Asia/Ho_Chi_Minh, where the regulations are made: the day of a proposal without a date is today there. */
const UTC_OFFSET = 7;

/** Today where the regulations are made. */
export function today({ io }: Context): string {
  return todayAt(io.now(), UTC_OFFSET);
}

export const numberFormat = either('numberFormat', 'numberFormat', ['vi', 'en']);

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'];

export const encoding = oneOf('encoding', '<encoding>', 'encoding', ENCODINGS, encodingName);

/** Names of encodings as they are also written: UTF8, cp1258, TCVN. */
function encodingName(value: string): string {
  const name = value.toLowerCase().replace(/_/g, '-');
  if (name === 'cp1258') return 'windows-1258';
  if (name === 'tcvn') return 'tcvn3';
  return name.replace(/^utf-?(8|16)-?/, (_, bits) => (bits === '8' ? 'utf-8' : 'utf-16'));
}
