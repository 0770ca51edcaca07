/** Options of the commands that read lists: how a list is written, what its columns mean, where answers go. */
import type { ColumnOptions, Setting } from '../../intake/list/column-options.ts';
import type { ListOptions } from '../../intake/list/open-list.ts';
import { fold } from '../../notation/fold.ts';
import { nearestOf } from '../../notation/spelling.ts';
import { OWN_HEADS } from '../../present/list/own-heads.ts';
import {
  type Checked,
  date,
  either,
  encoding,
  flag,
  numberFormat,
  type Option,
  type OptionValues,
  oneOf,
  parsed,
  repeated,
  text,
} from '../options.ts';
import type { Configuration } from './configuration.ts';

const INPUT_FORMATS = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const;

export const listOptions = {
  config: text('<file>', 'config'),
  inputFormat: oneOf('inputFormat', '<format>', 'inputFormat', INPUT_FORMATS),
  encoding,
  sheet: repeated('<sheet>', 'sheet', (name) => ({ value: name })),
  headerRow: parsed('<line>', 'headerRow', readHeaderRows),
  // A header may hold the sign, a key cannot; a key given to no column takes the column for nobody's.
  map: repeated('<column=key>', 'map', (pair) => readPair(pair, '--map', pair.lastIndexOf('='))),
  unit: repeated('<column=unit>', 'unit', (pair) => readPair(pair, '--unit', pair.lastIndexOf('='))),
  ignoreColumn: repeated('<column>', 'ignoreColumn', (name) => ({ value: name })),
  set: repeated('<key=value>', 'set', (pair) => readPair(pair, '--set', pair.indexOf('='))),
  numberFormat,
  hiddenRows: either('hiddenRows', 'hiddenRows', ['read', 'skip']),
  date: date('date'),
  strict: flag('strict'),
  account: text('<file>', 'account'),
};

/** How a run over lists ends, and what it says meanwhile. */
export const runOptions = { force: flag('force'), quiet: flag('quiet'), exitZero: flag('exitZero') };

/** How the lists are to be read: as the command line says, then as the configuration does. */
export function listReading(
  options: Omit<OptionValues<typeof listOptions>, 'config' | 'account'>,
  configuration: Partial<Configuration> = {},
): ListOptions {
  const { inputFormat, encoding, headerRow, numberFormat, hiddenRows, sheet } = options;
  const own = writtenReading(configuration);
  const set = options.set.map(([key, text]): Setting => ({ key, text }));
  const map = options.map.map(([column, key]) => ({ column, key }));
  const units = options.unit.map(([column, text]) => ({ column, text, from: 'flag' as const }));
  const ignored = options.ignoreColumn.map((column) => ({
    column,
    key: '',
    option: '--ignore-column' as const,
  }));
  const named = new Set([...map, ...ignored].map(({ column }) => fold(column)));
  const isUnnamed = (column: string): boolean => !named.has(fold(column));
  return {
    ...own,
    answerHeads: OWN_HEADS,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(hiddenRows !== undefined && { hiddenRows }),
    ...(headerRow !== undefined && { headerRows: headerRow }),
    ...(sheet.length > 0 && { sheets: sheet, sheetsAsked: true }),
    map: [...map, ...ignored, ...(own.map ?? []).filter(({ column }) => isUnnamed(column))],
    ignore: (own.ignore ?? []).filter(isUnnamed),
    units: [...units, ...(own.units ?? []).filter(notAmong(units))],
    set: [...set, ...(own.set ?? []).filter(({ key }) => set.every((one) => one.key !== key))],
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(encoding !== undefined && { encoding }),
  };
}

function notAmong(given: readonly { readonly column: string }[]) {
  const columns = new Set(given.map(({ column }) => fold(column)));
  return ({ column }: { readonly column: string }): boolean => !columns.has(fold(column));
}

/** A column that a configuration gives to nobody. */
const NOBODY = 'ignore';

/** What a configuration says of the reading of lists. */
function writtenReading(written: Partial<Configuration>): ColumnOptions {
  const { type, columns = {}, units = {}, values = {}, sheets, hiddenRows, numberFormat } = written;
  const pairs = Object.entries(columns);
  const set: [key: string, text: string | string[]][] = Object.entries({
    ...written.set,
    ...(type !== undefined && { type }),
  });
  const headerRows = written.headerRows === undefined ? undefined : readHeaderRows(written.headerRows);
  const from = 'config';
  return {
    map: pairs.filter(([, key]) => key !== NOBODY).map(([column, key]) => ({ column, key, from })),
    ignore: pairs.filter(([, key]) => key === NOBODY).map(([column]) => column),
    set: set.map(([key, text]) => ({ key, text: typeof text === 'string' ? text : text.join('; '), from })),
    units: Object.entries(units).map(([column, text]) => ({ column, text, from })),
    values: Object.entries(values).map(([text, code]) => ({ text, code, from })),
    ...(sheets !== undefined && { sheets: typeof sheets === 'string' ? [sheets] : sheets }),
    ...(headerRows !== undefined && 'value' in headerRows && { headerRows: headerRows.value }),
    ...(hiddenRows !== undefined && { hiddenRows }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

type HeaderRows = NonNullable<ColumnOptions['headerRows']>;

/** `8`, or `8-10`. */
function readHeaderRows(found: string): Checked<HeaderRows> {
  const [, from, to] = /^([1-9]\d{0,6})(?:\s*[-–]\s*([1-9]\d{0,6}))?$/.exec(found.trim()) ?? [];
  const first = Number(from);
  const last = to === undefined ? undefined : Number(to);
  const isRight =
    from !== undefined && (last === undefined || (last >= first && last - first < MOST_HEADER_ROWS));
  if (isRight) return { value: { first, ...(last !== undefined && { last }) } };
  return { error: { code: 'bad-header-rows', found } };
}

/** No header has more rows. */
const MOST_HEADER_ROWS = 20;

function readPair(pair: string, option: string, at: number): Checked<readonly [string, string]> {
  const left = pair.slice(0, Math.max(0, at)).trim();
  if (left === '') return { error: { code: 'bad-pair', found: pair, reason: option } };
  return { value: [left, pair.slice(at + 1).trim()] };
}

export interface OutputFile<T extends string> {
  readonly format: T;
  readonly path: string;
}

/**
 * `--output FORMAT=PATH`, as often as it is given.
 * @param example how one is written, for whoever wrote it otherwise
 */
export function outputFiles<T extends string>(
  known: readonly T[],
  example?: string,
): Option<readonly OutputFile<T>[]> {
  return repeated('<format=path>', 'output', outputReader(known, example), known);
}

export const factFormatNames = ['csv'] as const;

/** The same, once. */
export function outputFile<T extends string>(
  about: 'facts',
  known: readonly T[],
): Option<OutputFile<T> | undefined> {
  return { ...parsed('<format=path>', about, outputReader(known, undefined, 'bad-facts')), known };
}

function outputReader<T extends string>(
  known: readonly T[],
  example?: string,
  code: 'bad-output' | 'bad-facts' = 'bad-output',
) {
  return (found: string): Checked<OutputFile<T>> => {
    const at = found.indexOf('=');
    const written = found.slice(0, Math.max(0, at)).toLowerCase();
    const path = found.slice(at + 1);
    const format = known.find((each) => each === written);
    if (format !== undefined && path !== '') return { value: { format, path } };
    const near = nearestOf(written, known);
    const reason = example === undefined ? {} : { reason: example };
    return { error: { code, found, known, near, ...reason } };
  };
}
