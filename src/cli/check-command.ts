/** `authority check` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, exitCodeText } from './examples.ts';
import { proposalOptions } from './fact-options.ts';
import { dateOf, formatOf, numberFormatOf, withFormat } from './options.ts';

export function addCheck(program: Command, built: Built): void {
  const { help } = built.words;
  const flags: [key: string, text: string][] = [];
  const command = program
    .command('check')
    .summary(help.commands.check.summary)
    .description(help.commands.check.description)
    .argument('[FILE|-]', help.arguments.file)
    .optionsGroup(`${help.headings.facts}:`);
  const { compiled, context } = built;
  for (const { key, option } of compiled ? proposalOptions(compiled.regulation, help, context.lang) : []) {
    // Values stay text until intake reads them, so that problems add up.
    command.addOption(option.argParser((text: string) => void flags.push([key, text])));
  }
  withFormat(command.optionsGroup('Options:'), built.words)
    .option('--date <date>', help.options.date)
    .option('--strict', help.options.strict)
    .option('-i, --interactive', help.options.interactive)
    .option('--no-input', help.options.noInput)
    .option('--save <file>', help.options.save)
    .option('--force', help.options.force)
    .option('--number-format <vi|en>', help.options.numberFormat)
    .option('--trace', help.options.trace)
    .option('--exit-zero', help.options.exitZero)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.check)}\n${exitCodeText(help)}`)
    .action((file: string | undefined, options: OptionValues) => run(built, file, flags, options));
}

async function run(
  built: Built,
  file: string | undefined,
  flags: readonly (readonly [string, string])[],
  options: OptionValues,
): Promise<void> {
  const { context, ahead, compiled } = built;
  const asOf = dateOf(options, context);
  const format = formatOf(options);
  const numberFormat = numberFormatOf(options);
  if ('error' in asOf) return complain(built, asOf.error);
  if ('error' in format) return complain(built, format.error);
  if ('error' in numberFormat) return complain(built, numberFormat.error);
  const { check } = await import('../commands/check.ts');
  built.exit = await check(
    {
      flags,
      compiled: compiled!,
      regulationGiven: ahead.regulation !== undefined,
      format: format.value,
      asOf: asOf.value,
      strict: options.strict === true,
      interactive: options.interactive === true,
      noInput: options.input === false,
      ...(typeof options.save === 'string' && {
        save: { file: options.save, force: options.force === true },
      }),
      given: {
        ...(ahead.regulation !== undefined && { regulation: ahead.regulation }),
        ...(options.date !== undefined && { date: asOf.value }),
      },
      exitZero: options.exitZero === true,
      trace: options.trace === true,
      ...(file !== undefined && { file }),
      ...(numberFormat.value !== undefined && { numberFormat: numberFormat.value }),
    },
    context,
  );
}
