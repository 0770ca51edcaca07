/** Options that several commands take. */
import type { Command } from 'commander';
import type { Context } from '../commands/context.ts';
import type { Encoding } from '../intake/bytes/encoding.ts';
import { readDate, todayAt } from '../notation/date.ts';
import { nearestOf } from '../notation/nearest.ts';
import type { ReportFormat } from '../present/document/report.ts';
import type { Messages } from '../present/messages/words.ts';
import type { Checked, OptionValues } from './built.ts';

/** Asia/Ho_Chi_Minh, where the regulations are made: the day of a proposal without a date is today there. */
const UTC_OFFSET = 7;

/** The formats of all commands but those that name their own. */
const FORMATS: readonly ReportFormat[] = ['text', 'json', 'markdown'];

export function withFormat(command: Command, { help }: Messages): Command {
  return command.option('--format <format>', `${help.options.format}: ${FORMATS.join(', ')}`);
}

export function formatOf({ format }: OptionValues): Checked<ReportFormat> {
  const name = format === undefined ? 'text' : String(format);
  const known = FORMATS.find((one) => one === name);
  if (known !== undefined) return { value: known };
  return { error: { code: 'unknown-format', found: name, known: FORMATS, near: nearestOf(name, FORMATS) } };
}

/** Today where the regulations are made. */
export function today({ io }: Context): string {
  return todayAt(io.now(), UTC_OFFSET);
}

/** `--date`, or today. */
export function dateOf({ date }: OptionValues, context: Context): Checked<string> {
  if (date === undefined) return { value: today(context) };
  const read = readDate(String(date));
  return read === undefined ? { error: { code: 'bad-date', found: String(date) } } : { value: read };
}

export function numberFormatOf({ numberFormat }: OptionValues): Checked<'vi' | 'en' | undefined> {
  if (numberFormat === undefined || numberFormat === 'vi' || numberFormat === 'en')
    return { value: numberFormat };
  const known = ['vi', 'en'];
  return {
    error: { code: 'bad-option-value', found: String(numberFormat), reason: '--number-format', known },
  };
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'];

export function withEncoding(command: Command, { help }: Messages): Command {
  return command.option('--encoding <encoding>', encodingHelp(help.options.encoding));
}

/** With the encodings there are. */
export function encodingHelp(text: string): string {
  return `${text}: ${ENCODINGS.join(', ')}`;
}

export function encodingOf({ encoding }: OptionValues): Checked<Encoding | undefined> {
  return oneOf(encodingName(encoding), ENCODINGS, '--encoding');
}

/** Names of encodings as they are also written: UTF8, cp1258, TCVN. */
function encodingName(value: string | boolean | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.toLowerCase().replace(/_/g, '-');
  if (name === 'cp1258') return 'windows-1258';
  return name === 'tcvn'
    ? 'tcvn3'
    : name.replace(/^utf-?(8|16)-?/, (_, bits) => (bits === '8' ? 'utf-8' : 'utf-16'));
}

/** A value that is one of a few, or none. */
export function oneOf<T extends string>(
  value: string | boolean | undefined,
  known: readonly T[],
  option: string,
): Checked<T | undefined> {
  const found = known.find((each) => each === value);
  if (value === undefined || found !== undefined) return { value: found };
  const near = nearestOf(String(value), known);
  return { error: { code: 'bad-option-value', found: String(value), reason: option, known, near } };
}
