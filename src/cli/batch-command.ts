/** `authority batch` on the command line. */
import type { Command } from 'commander';
import type { BatchInput } from '../commands/batch.ts';
import { nearestOf } from '../notation/nearest.ts';
import {
  fileFormatNames,
  isListFormat,
  type ListFormatName,
  listFormatNames,
} from '../present/list/formats.ts';
import { type Built, type Checked, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, listExitCodeText } from './examples.ts';
import { addListOptions, type ListFlags, listReading, outputFiles } from './list-options.ts';
import { dateOf } from './options.ts';

export function addBatch(program: Command, built: Built): void {
  const { help } = built.words;
  const flags: ListFlags = { map: [], set: [], output: [] };
  const command = program
    .command('batch')
    .summary(help.commands.batch.summary)
    .description(help.commands.batch.description)
    .argument('[FILE|-...]', help.arguments.lists);
  addListOptions(command, help, flags)
    .option('--date <date>', help.options.date)
    .option('--strict', help.options.strict)
    .option('--trace', help.options.trace)
    .option('--format <format>', `${help.options.listFormat}: ${listFormatNames.join(', ')}`)
    .option(
      '--output <format=path>',
      `${help.options.output}: ${fileFormatNames.join(', ')}`,
      (text: string) => void flags.output.push(text),
    )
    .option('--rejects <path>', help.options.rejects)
    .option('--force', help.options.force)
    .option('--quiet', help.options.quiet)
    .option('--exit-zero', help.options.exitZero)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.batch)}\n${listExitCodeText(help)}`)
    .action((files: readonly string[], options: OptionValues) => run(built, files, flags, options));
}

async function run(
  built: Built,
  files: readonly string[],
  flags: ListFlags,
  options: OptionValues,
): Promise<void> {
  const asOf = dateOf(options, built.context);
  const format = listFormatOf(options);
  const reading = listReading(options, flags);
  const outputs = outputFiles(flags, fileFormatNames);
  if ('error' in asOf) return complain(built, asOf.error);
  if ('error' in format) return complain(built, format.error);
  if ('error' in reading) return complain(built, reading.error);
  if ('error' in outputs) return complain(built, outputs.error);
  const input: BatchInput = {
    files,
    compiled: built.compiled!,
    regulationGiven: built.ahead.regulation !== undefined,
    reading: reading.value,
    asOf: asOf.value,
    format: format.value,
    outputs: outputs.value,
    strict: options.strict === true,
    trace: options.trace === true,
    force: options.force === true,
    quiet: options.quiet === true,
    exitZero: options.exitZero === true,
    ...(typeof options.rejects === 'string' && { rejects: options.rejects }),
  };
  const { batch } = await import('../commands/batch.ts');
  built.exit = await batch(input, built.context);
}

function listFormatOf({ format }: OptionValues): Checked<ListFormatName> {
  const found = format === undefined ? 'table' : String(format);
  if (isListFormat(found)) return { value: found };
  const near = nearestOf(found, listFormatNames);
  return { error: { code: 'unknown-format', found, known: listFormatNames, near } };
}
