/** The command line as commander reads it, with our words and our exit codes. */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type Context, refuseUsage } from '../commands/context.ts';
import { EXIT, write } from '../commands/io.ts';
import type { Opened } from '../commands/open-regulation.ts';
import { type Messages, messagesFor } from '../present/messages/words.ts';
import { addAudit } from './audit-command.ts';
import { addBatch } from './batch-command.ts';
import type { Built } from './built.ts';
import { addCheck } from './check-command.ts';
import { usageErrorOf } from './commander-error.ts';
import { addComplete } from './complete-command.ts';
import { addDiff } from './diff-command.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { addExplain } from './explain-command.ts';
import { addInit } from './init-command.ts';
import { addMatters } from './matters-command.ts';
import { addProcedure } from './procedure-command.ts';
import type { Ahead } from './read-ahead.ts';
import { addRegulations } from './regulations-command.ts';
import { addSchema } from './schema-command.ts';
import { addSource } from './source-command.ts';
import { addTest } from './test-command.ts';
import { addValidate } from './validate-command.ts';
import { addVote } from './vote-command.ts';

/** Commands whose flags or work need the regulation. */
const NEED_REGULATION: readonly (string | undefined)[] = [
  'audit',
  'batch',
  'check',
  'explain',
  'matters',
  'procedure',
  'schema',
  'source',
  'test',
  'validate',
  'vote',
];
const WIDEST_HELP = 100;

/** In the order of the help. A command line that names one is read by that one alone; building the others takes time. */
const COMMANDS: readonly (readonly [name: string, add: (program: Command, built: Built) => void])[] = [
  ['check', addCheck],
  ['batch', addBatch],
  ['validate', addValidate],
  ['matters', addMatters],
  ['explain', addExplain],
  ['procedure', addProcedure],
  ['vote', addVote],
  ['audit', addAudit],
  ['test', addTest],
  ['diff', addDiff],
  ['source', addSource],
  ['regulations', addRegulations],
  ['init', addInit],
  ['schema', addSchema],
  ['complete', addComplete],
];

/** Reads a command line and runs its command; gives the exit code. */
export async function runCommandLine(
  argv: readonly string[],
  ahead: Ahead,
  context: Context,
): Promise<number> {
  const needed = NEED_REGULATION.includes(ahead.command) || ahead.regulation !== undefined;
  const opened = needed ? await open(ahead.regulation, context) : undefined;
  if (opened?.ok === false) return opened.exit;
  const words = messagesFor(context.lang);
  const whole: Built['whole'] = (compiled, lang) => {
    const all = { ...built, context: { ...context, lang }, ahead: {}, words: messagesFor(lang), compiled };
    return buildProgram(all, () => {});
  };
  const built: Built = { context, ahead, words, compiled: opened?.compiled, argv, whole, exit: EXIT.ok };
  const output: string[] = [];
  const program = buildProgram(built, (text) => void output.push(text));
  try {
    await program.parseAsync(argv as string[], { from: 'user' });
    return built.exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') {
      await write(context.io.stdout, output.join(''));
      return EXIT.ok;
    }
    if (error.code === 'commander.help') {
      // No command at all: the help is the complaint.
      await write(context.io.stderr, output.join(''));
      return EXIT.usage;
    }
    return refuseUsage(context, usageErrorOf(error, program, ahead.command));
  }
}

/** Loaded when it is needed: the help of the program knows no regulation. */
async function open(name: string | undefined, context: Context): Promise<Opened> {
  const { openRegulation } = await import('../commands/open-regulation.ts');
  return openRegulation(name, context);
}

function buildProgram(built: Built, keep: (text: string) => void): Command {
  const { words, context } = built;
  const { help } = words;
  const program = new Command('authority')
    .description(help.program)
    .version(packageJson.version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .option('--lang <vi|en>', help.options.lang)
    .option('--regulation <ID|FILE>', help.options.regulation)
    .option('--debug', help.options.debug)
    .exitOverride()
    .configureOutput({ writeOut: keep, writeErr: keep, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => translatedTitle(title, words),
      styleUsage: (usage) => translatedUsage(usage, words),
      styleSubcommandTerm: (term) => translatedUsage(term, words),
      // Without commander's own "(preset: …)", which would be English in a Vietnamese text.
      optionDescription: (option) => option.description,
      helpWidth: Math.min(context.io.stdout.columns ?? WIDEST_HELP, WIDEST_HELP),
    })
    .addHelpText('after', () => exampleText(help, EXAMPLES.program));
  const named = COMMANDS.filter(([name]) => name === built.ahead.command);
  for (const [, add] of named.length > 0 ? named : COMMANDS) add(program, built);
  return program;
}

function translatedTitle(title: string, { help: { headings } }: Messages): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Commands:': headings.commands,
  };
  return titles[title] === undefined ? title : `${titles[title]}:`;
}

function translatedUsage(usage: string, { help }: Messages): string {
  return usage
    .replace('[options]', `[${help.placeholders.options}]`)
    .replace('[command]', `[${help.placeholders.command}]`);
}
