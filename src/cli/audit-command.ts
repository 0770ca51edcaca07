/** `authority audit` on the command line. */
import type { Command } from 'commander';
import type { AuditFormat } from '../commands/audit.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type Built, type Checked, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { today } from './options.ts';

const FORMATS: readonly AuditFormat[] = ['text', 'json', 'markdown', 'sarif'];

export function addAudit(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  program
    .command('audit')
    .summary(help.commands.audit.summary)
    .description(help.commands.audit.description)
    .option('--format <format>', `${help.options.format}: ${FORMATS.join(', ')}`)
    .option('--most-cells <number>', help.options.mostCells)
    .option('--cases', help.options.boundaryCases)
    .addHelpText('after', () => exampleText(help, EXAMPLES.audit))
    .action((options: OptionValues) => run(built, options));
}

async function run(built: Built, options: OptionValues): Promise<void> {
  const { context, ahead, compiled } = built;
  const format = auditFormatOf(options);
  const mostCells = mostCellsOf(options);
  if ('error' in format) return complain(built, format.error);
  if ('error' in mostCells) return complain(built, mostCells.error);
  if (options.cases === true) {
    const { writeBoundaryCases } = await import('../commands/boundary-cases.ts');
    built.exit = await writeBoundaryCases(compiled!, today(context), context);
    return;
  }
  const { audit } = await import('../commands/audit.ts');
  built.exit = await audit(
    {
      compiled: compiled!,
      format: format.value,
      ...(ahead.regulation !== undefined && /\.ya?ml$/i.test(ahead.regulation) && { file: ahead.regulation }),
      ...(mostCells.value !== undefined && { mostCells: mostCells.value }),
    },
    context,
  );
}

function auditFormatOf({ format }: OptionValues): Checked<AuditFormat> {
  const found = format === undefined ? 'text' : String(format);
  const known = FORMATS.find((format) => format === found);
  if (known !== undefined) return { value: known };
  return { error: { code: 'unknown-format', found, known: FORMATS, near: nearestOf(found, FORMATS) } };
}

function mostCellsOf({ mostCells }: OptionValues): Checked<bigint | undefined> {
  if (mostCells === undefined) return { value: undefined };
  if (/^[1-9]\d{0,29}$/.test(String(mostCells))) return { value: BigInt(String(mostCells)) };
  return { error: { code: 'bad-option-value', found: String(mostCells), reason: '--most-cells' } };
}
