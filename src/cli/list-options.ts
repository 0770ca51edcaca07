/** Options of the commands that read lists: how a list is written, what its columns mean, where answers go. */
import type { Command } from 'commander';
import type { ListOptions } from '../intake/list/open-list.ts';
import { nearestOf } from '../notation/nearest.ts';
import type { HelpWords } from '../present/messages/words.ts';
import type { UsageError } from '../present/problem.ts';
import type { Checked, OptionValues } from './built.ts';
import { encodingHelp, encodingOf, numberFormatOf, oneOf } from './options.ts';

const INPUT_FORMATS = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const;

/** Options that may be repeated, as written. */
export interface ListFlags {
  readonly map: string[];
  readonly set: string[];
  readonly output: string[];
}

export function addListOptions(command: Command, { options }: HelpWords, flags: ListFlags): Command {
  return command
    .option('--input-format <format>', `${options.inputFormat}: ${INPUT_FORMATS.join(', ')}`)
    .option('--encoding <encoding>', encodingHelp(options.encoding))
    .option('--sheet <sheet>', options.sheet)
    .option('--header-row <line>', options.headerRow)
    .option('--map <column=key>', options.map, (text: string) => void flags.map.push(text))
    .option('--set <key=value>', options.set, (text: string) => void flags.set.push(text))
    .option('--number-format <vi|en>', options.numberFormat);
}

/** How the lists are to be read. */
export function listReading(options: OptionValues, flags: ListFlags): Checked<ListOptions> {
  const format = oneOf(options.inputFormat, INPUT_FORMATS, '--input-format');
  const encoding = encodingOf(options);
  const headerRow = lineNumber(options.headerRow);
  const numberFormat = numberFormatOf(options);
  // A header may hold the sign, a key cannot; a key given to no column takes the column for nobody's.
  const map = pairs(flags.map, '--map', (text) => text.lastIndexOf('='));
  const set = pairs(flags.set, '--set', (text) => text.indexOf('='));
  if ('error' in format) return format;
  if ('error' in encoding) return encoding;
  if ('error' in headerRow) return headerRow;
  if ('error' in numberFormat) return numberFormat;
  if ('error' in map) return map;
  if ('error' in set) return set;
  return {
    value: {
      map: map.value.map(([column, key]) => ({ column, key })),
      set: set.value.map(([key, text]) => ({ key, text })),
      ...(format.value !== undefined && { format: format.value }),
      ...(encoding.value !== undefined && { encoding: encoding.value }),
      ...(headerRow.value !== undefined && { headerRow: headerRow.value }),
      ...(numberFormat.value !== undefined && { numberFormat: numberFormat.value }),
      ...(typeof options.sheet === 'string' && { sheet: options.sheet }),
    },
  };
}

/** `--output FORMAT=PATH`, as often as it is given. */
export function outputFiles<T extends string>(
  { output }: ListFlags,
  formats: readonly T[],
  example?: string,
): Checked<{ readonly format: T; readonly path: string }[]> {
  const files: { readonly format: T; readonly path: string }[] = [];
  for (const text of output) {
    const at = text.indexOf('=');
    const written = text.slice(0, Math.max(0, at)).toLowerCase();
    const path = text.slice(at + 1);
    const format = formats.find((each) => each === written);
    if (format === undefined || path === '') return { error: badOutput(text, written, formats, example) };
    files.push({ format, path });
  }
  return { value: files };
}

function badOutput(found: string, format: string, known: readonly string[], example?: string): UsageError {
  const near = nearestOf(format, known);
  return { code: 'bad-output', found, known, near, ...(example !== undefined && { reason: example }) };
}

function lineNumber(value: string | boolean | undefined): Checked<number | undefined> {
  if (value === undefined) return { value: undefined };
  const text = String(value);
  if (/^[1-9]\d{0,6}$/.test(text)) return { value: Number(text) };
  return {
    error: { code: 'bad-option-value', found: text, reason: '--header-row', known: ['1', '2', '3', '…'] },
  };
}

function pairs(
  texts: readonly string[],
  option: '--map' | '--set',
  signAt: (text: string) => number,
): Checked<[string, string][]> {
  const all: [string, string][] = [];
  for (const text of texts) {
    const at = signAt(text);
    const left = text.slice(0, Math.max(0, at)).trim();
    if (left === '') return { error: { code: 'bad-pair', found: text, reason: option } };
    all.push([left, text.slice(at + 1).trim()]);
  }
  return { value: all };
}
