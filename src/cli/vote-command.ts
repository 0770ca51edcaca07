/** `authority vote` on the command line. */
import type { Command } from 'commander';
import type { WrittenBallot } from '../intake/read-ballot.ts';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, voteExitCodeText } from './examples.ts';
import { formatOf, withFormat } from './options.ts';

export function addVote(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('vote')
    .summary(help.commands.vote.summary)
    .description(help.commands.vote.description)
    .option('--body <body>', help.options.body)
    .option('--members <n>', help.options.members)
    .option('--present <n>', help.options.present)
    .option('--for <n>', help.options.for)
    .option('--written', help.options.written)
    .option('--silent <n>', help.options.silent)
    .option('--cadre', help.options.cadre)
    .option('--important-disagreement', help.options.importantDisagreement);
  withFormat(command, words)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.vote)}\n${voteExitCodeText(help)}`)
    .action((options: OptionValues) => run(built, options));
}

async function run(built: Built, options: OptionValues): Promise<void> {
  const { context, compiled } = built;
  const format = formatOf(options);
  if ('error' in format) return complain(built, format.error);
  const { vote } = await import('../commands/vote.ts');
  built.exit = await vote(
    { written: writtenBallot(options), compiled: compiled!, format: format.value },
    context,
  );
}

/** Figures stay text until intake reads them, so that problems add up. */
function writtenBallot(options: OptionValues): WrittenBallot {
  const given = (['body', 'members', 'present', 'for', 'silent'] as const).flatMap((key) => {
    const value = options[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return {
    ...Object.fromEntries(given),
    written: options.written === true,
    cadre: options.cadre === true,
    importantDisagreement: options.importantDisagreement === true,
  };
}
