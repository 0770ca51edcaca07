/** `authority validate` on the command line. */
import type { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { ValidateInput } from '../commands/validate.ts';
import { nearestOf } from '../notation/nearest.ts';
import { isReportFormat, type ReportFormatName, reportFormatNames } from '../present/findings/formats.ts';
import { type Built, type Checked, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, validateExitCodeText } from './examples.ts';
import { addListOptions, type ListFlags, listReading, outputFiles } from './list-options.ts';
import { dateOf } from './options.ts';

const FAIL_ON = ['error', 'warning'] as const;
const OUTPUT_EXAMPLE = 'sarif=report.sarif';

export function addValidate(program: Command, built: Built): void {
  const { help } = built.words;
  const flags: ListFlags = { map: [], set: [], output: [] };
  const formats = reportFormatNames.join(', ');
  const command = program
    .command('validate')
    .summary(help.commands.validate.summary)
    .description(help.commands.validate.description)
    .argument('[FILE|DIR|-...]', help.arguments.inputs);
  addListOptions(command, help, flags)
    .option('--date <date>', help.options.date)
    .option('--strict', help.options.strict)
    .option('--format <format>', `${help.options.reportFormat}: ${formats}`)
    .option(
      '--output <format=path>',
      `${help.options.output}: ${formats}`,
      (text: string) => void flags.output.push(text),
    )
    .option('--fail-on <error|warning>', help.options.failOn)
    .option('--baseline <file>', help.options.baseline)
    .option('--write-baseline <file>', help.options.writeBaseline)
    .option('--force', help.options.force)
    .option('--quiet', help.options.quiet)
    .option('--exit-zero', help.options.exitZero)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.validate)}\n${validateExitCodeText(help)}`)
    .action((names: readonly string[], options: OptionValues) => run(built, names, flags, options));
}

async function run(
  built: Built,
  names: readonly string[],
  flags: ListFlags,
  options: OptionValues,
): Promise<void> {
  const asOf = dateOf(options, built.context);
  const format = reportFormatOf(options, built);
  const failOn = failOnOf(options);
  const reading = listReading(options, flags);
  const outputs = outputFiles(flags, reportFormatNames, OUTPUT_EXAMPLE);
  if ('error' in asOf) return complain(built, asOf.error);
  if ('error' in format) return complain(built, format.error);
  if ('error' in failOn) return complain(built, failOn.error);
  if ('error' in reading) return complain(built, reading.error);
  if ('error' in outputs) return complain(built, outputs.error);
  const input: ValidateInput = {
    names,
    compiled: built.compiled!,
    regulationGiven: built.ahead.regulation !== undefined,
    reading: reading.value,
    asOf: asOf.value,
    format: format.value,
    outputs: outputs.value,
    failOn: failOn.value,
    strict: options.strict === true,
    force: options.force === true,
    quiet: options.quiet === true,
    exitZero: options.exitZero === true,
    version: packageJson.version,
    ...(typeof options.baseline === 'string' && { baseline: options.baseline }),
    ...(typeof options.writeBaseline === 'string' && { writeBaseline: options.writeBaseline }),
  };
  const { validate } = await import('../commands/validate.ts');
  built.exit = await validate(input, built.context);
}

/** In GitHub Actions findings are shown beside the files, unless another format is asked for. */
function reportFormatOf({ format }: OptionValues, { context }: Built): Checked<ReportFormatName> {
  const usual = context.io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  const found = format === undefined ? usual : String(format);
  if (isReportFormat(found)) return { value: found };
  const near = nearestOf(found, reportFormatNames);
  return { error: { code: 'unknown-format', found, known: reportFormatNames, near } };
}

function failOnOf({ failOn }: OptionValues): Checked<'error' | 'warning'> {
  const found = FAIL_ON.find((each) => each === (failOn ?? 'error'));
  if (found !== undefined) return { value: found };
  return {
    error: { code: 'bad-option-value', found: String(failOn), reason: '--fail-on', known: FAIL_ON },
  };
}
