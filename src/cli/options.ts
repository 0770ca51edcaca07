/** Options that several commands take. */
import type { Command } from 'commander';
import type { Context } from '../commands/context.ts';
import { readDate, todayAt } from '../notation/date.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type FormatName, formatNames, isFormatName } from '../render/format-names.ts';
import type { Messages } from '../render/words/messages.ts';
import type { Checked, OptionValues } from './built.ts';

/** Asia/Ho_Chi_Minh, where the regulations are made: the day of a proposal without a date is today there. */
const UTC_OFFSET = 7;

export function withFormat(command: Command, { help }: Messages): Command {
  return command.option('--format <format>', `${help.options.format}: ${formatNames.join(', ')}`);
}

export function formatOf({ format }: OptionValues): Checked<FormatName> {
  const found = format === undefined ? 'text' : String(format);
  if (isFormatName(found)) return { value: found };
  return {
    error: { code: 'unknown-format', found, known: formatNames, near: nearestOf(found, formatNames) },
  };
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
