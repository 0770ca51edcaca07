/** Options of the commands that read lists: how a list is written, what its columns mean, where answers go. */
import type { ListOptions } from '../../intake/list/open-list.ts';
import { nearestOf } from '../../notation/spelling.ts';
import {
  type Checked,
  date,
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

const INPUT_FORMATS = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const;

export const listOptions = {
  inputFormat: oneOf('inputFormat', '<format>', 'inputFormat', INPUT_FORMATS),
  encoding,
  sheet: text('<sheet>', 'sheet'),
  headerRow: parsed('<line>', 'headerRow', readLineNumber),
  // A header may hold the sign, a key cannot; a key given to no column takes the column for nobody's.
  map: repeated('<column=key>', 'map', (pair) => readPair(pair, '--map', pair.lastIndexOf('='))),
  set: repeated('<key=value>', 'set', (pair) => readPair(pair, '--set', pair.indexOf('='))),
  numberFormat,
  date: date('date'),
  strict: flag('strict'),
};

/** How a run over lists ends, and what it says meanwhile. */
export const runOptions = { force: flag('force'), quiet: flag('quiet'), exitZero: flag('exitZero') };

/** How the lists are to be read. */
export function listReading(options: OptionValues<typeof listOptions>): ListOptions {
  const { map, set, inputFormat, encoding, sheet, headerRow, numberFormat } = options;
  return {
    map: map.map(([column, key]) => ({ column, key })),
    set: set.map(([key, text]) => ({ key, text })),
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function readLineNumber(found: string): Checked<number> {
  if (/^[1-9]\d{0,6}$/.test(found)) return { value: Number(found) };
  return { error: { code: 'bad-option-value', found, reason: '--header-row', known: ['1', '2', '3', '…'] } };
}

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
  const read = (found: string): Checked<OutputFile<T>> => {
    const at = found.indexOf('=');
    const written = found.slice(0, Math.max(0, at)).toLowerCase();
    const path = found.slice(at + 1);
    const format = known.find((each) => each === written);
    if (format !== undefined && path !== '') return { value: { format, path } };
    const near = nearestOf(written, known);
    const reason = example === undefined ? {} : { reason: example };
    return { error: { code: 'bad-output', found, known, near, ...reason } };
  };
  return repeated('<format=path>', 'output', read, known);
}
