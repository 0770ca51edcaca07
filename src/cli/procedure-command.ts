/** `authority procedure` on the command line. */
import type { Command } from 'commander';
import { readDate } from '../notation/date.ts';
import { type Built, type Checked, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, procedureExitCodeText } from './examples.ts';
import { dateOf, formatOf, today, withFormat } from './options.ts';

export function addProcedure(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('procedure')
    .summary(help.commands.procedure.summary)
    .description(help.commands.procedure.description)
    .argument('<BODY|TYPE|FILE|->', help.arguments.way);
  withFormat(command, words)
    .option('--date <date>', help.options.wayDate)
    .option('--meeting <date>', help.options.meeting)
    .option('--extraordinary', help.options.extraordinary)
    .option('--holidays <file>', help.options.holidays)
    .option('--ics <file>', help.options.ics)
    .option('--force', help.options.force)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.procedure)}\n${procedureExitCodeText(help)}`)
    .action((subject: string, options: OptionValues) => run(built, subject, options));
}

async function run(built: Built, subject: string, options: OptionValues): Promise<void> {
  const { context, ahead, compiled } = built;
  const format = formatOf(options);
  const date = dateOf(options, context);
  const meeting = meetingOf(options);
  if ('error' in format) return complain(built, format.error);
  if ('error' in date) return complain(built, date.error);
  if ('error' in meeting) return complain(built, meeting.error);
  const { holidays, ics } = options;
  const { procedure } = await import('../commands/procedure.ts');
  built.exit = await procedure(
    {
      subject,
      compiled: compiled!,
      regulationGiven: ahead.regulation !== undefined,
      format: format.value,
      today: today(context),
      extraordinary: options.extraordinary === true,
      ...(options.date !== undefined && { date: date.value }),
      ...(meeting.value !== undefined && { meeting: meeting.value }),
      ...(typeof holidays === 'string' && { holidays }),
      ...(typeof ics === 'string' && { ics: { file: ics, force: options.force === true } }),
    },
    context,
  );
}

/** The day of the session; options that mean nothing without one are no accident. */
function meetingOf({ meeting, holidays, ics }: OptionValues): Checked<string | undefined> {
  if (meeting === undefined) {
    const lost = ics === undefined ? (holidays === undefined ? undefined : '--holidays') : '--ics';
    return lost === undefined
      ? { value: undefined }
      : { error: { code: 'option-needs-meeting', found: lost } };
  }
  const value = readDate(String(meeting));
  if (value !== undefined) return { value };
  return { error: { code: 'bad-date', found: String(meeting), reason: '--meeting' } };
}
