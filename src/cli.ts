/** The command line: which commands there are, what is wrong with how one was called. No decision is taken here. */
import { Argument, CommanderError, Command as Line, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import {
  argumentsIn,
  type Command,
  type CommandContext,
  type CommandName,
  type Flag,
  type GlobalOptions,
  globalFlags,
  optionFlags,
  readGlobalOptions,
  readOptions,
} from './commands/command.ts';
import {
  type Context,
  drawOptions,
  EXIT,
  type ExitCode,
  failureOf,
  type Io,
  refuseInput,
  refuseUsage,
  write,
} from './commands/context.ts';
import type { Written } from './commands/options.ts';
import { nearestOf } from './notation/spelling.ts';
import { pointText } from './present/help-points.ts';
import type { ExitCodes } from './present/messages/help.ts';
import { type HelpWords, helpWordsFor } from './present/messages/help.ts';
import type { UsageError } from './present/problem.ts';

export type { Io } from './commands/context.ts';

interface Entry {
  readonly name: CommandName;
  /** What stands behind the name in the list of commands; of it the arguments as commander reads them. */
  readonly usage: string;
  /** The file of the command, which exports it by its name. */
  readonly load: () => Promise<{ readonly [N in CommandName]?: Command }>;
}

/** In the order of the help. A command is loaded when the command line names it. */
const COMMANDS: readonly Entry[] = [
  { name: 'check', usage: '[options] [FILE|-]', load: () => import('./commands/check.ts') },
  { name: 'batch', usage: '[options] [FILE|-...]', load: () => import('./commands/batch.ts') },
  { name: 'validate', usage: '[options] [FILE|DIR|-...]', load: () => import('./commands/validate.ts') },
  { name: 'template', usage: '[options] [TYPE...]', load: () => import('./commands/template.ts') },
  { name: 'matters', usage: '[options] [WORD...]', load: () => import('./commands/matters.ts') },
  { name: 'matrix', usage: '[options]', load: () => import('./commands/matrix.ts') },
  { name: 'explain', usage: '[options] <CLAUSE|RULE|TYPE>', load: () => import('./commands/explain.ts') },
  { name: 'procedure', usage: '[options] <BODY|TYPE|FILE|->', load: () => import('./commands/procedure.ts') },
  { name: 'vote', usage: '[options]', load: () => import('./commands/vote.ts') },
  { name: 'audit', usage: '[options]', load: () => import('./commands/audit.ts') },
  { name: 'test', usage: '[options] <FILE|DIR|-...>', load: () => import('./commands/test.ts') },
  { name: 'diff', usage: '[options] <A> <B>', load: () => import('./commands/diff.ts') },
  { name: 'source', usage: '[options] <FILE>', load: () => import('./commands/source.ts') },
  { name: 'regulations', usage: '[options]', load: () => import('./commands/regulations.ts') },
  { name: 'init', usage: '[options] <DIR>', load: () => import('./commands/init.ts') },
  { name: 'export', usage: '[options] <TARGET>', load: () => import('./commands/export.ts') },
  { name: 'schema', usage: '<SCHEMA>', load: () => import('./commands/schema.ts') },
  { name: 'complete', usage: '<SHELL>', load: () => import('./commands/complete.ts') },
];

/** Shown under the help of the program; the tests run them. */
const EXAMPLES = [
  'authority check --type investment-project --funding-source non-budget --capital "1.200 tỷ đồng" --sector tourism --land-area "12 ha"',
  'authority batch list.xlsx --output xlsx=results.xlsx',
  'authority explain "điểm 4.2 khoản 4 Điều 2"',
  'authority regulations',
];

const WIDEST_HELP = 100;

/**
 * Runs one command line.
 * @param argv without the interpreter and the script
 * @returns the exit code; results have gone to stdout, everything else to stderr
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const global = readGlobalOptions(argv);
  const debug = argv.includes('--debug');
  const context: Context = { io, lang: global.lang ?? 'vi', debug };
  try {
    if (global.badLang !== undefined) {
      return await refuseUsage(context, { code: 'unknown-lang', found: global.badLang, known: ['vi', 'en'] });
    }
    return await endOf(await runCommandLine(argv, global, context), context);
  } catch (error) {
    return reportBug(error, context);
  }
}

/** A result that could not be written whole is none, and complaints that could not be are not passed over. */
async function endOf(exit: ExitCode, context: Context): Promise<ExitCode> {
  const { stdout, stderr } = context.io;
  const failure = failureOf(stdout);
  if (failure !== undefined) {
    const { stdoutTrouble } = await import('./commands/stream-sink.ts');
    return refuseUsage(context, stdoutTrouble(failure));
  }
  return failureOf(stderr) === undefined ? exit : EXIT.usage;
}

/** Only bugs throw. They are said in a line; the stack is for whoever asks for it. */
async function reportBug(error: unknown, context: Context): Promise<ExitCode> {
  const { stderr } = context.io;
  const { renderBug } = await import('./present/problem.ts');
  await write(stderr, renderBug(await drawOptions(context, 'stderr')));
  if (!context.debug) return EXIT.bug;
  const { shownPath } = await import('./present/document/escape.ts');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await write(stderr, `${stack.split('\n').map(shownPath).join('\n')}\n`);
  return EXIT.bug;
}

async function runCommandLine(
  argv: readonly string[],
  global: GlobalOptions,
  context: Context,
): Promise<ExitCode> {
  const entry = COMMANDS.find((one) => one.name === global.command);
  const command = entry && (await loadCommand(entry));
  const configured =
    command?.configuration && (await configurationOf(command.configuration, global, context));
  if (configured !== undefined && 'exit' in configured) return configured.exit;
  const { configuration } = configured ?? {};
  const regulation = global.regulation ?? configuration?.regulation;
  let compiled: CommandContext['compiled'];
  if (command?.needsRegulation || regulation !== undefined) {
    // Loaded when it is needed: the help of the program knows no regulation.
    const { openRegulation } = await import('./commands/open-regulation.ts');
    const opened = await openRegulation(regulation, context);
    if (!opened.ok) return opened.exit;
    compiled = opened.compiled;
  }
  const output: string[] = [];
  const program = programIn(context, (text) => void output.push(text));
  let exit: ExitCode = EXIT.ok;
  if (entry === undefined || command === undefined) {
    const { commands } = helpWordsFor(context.lang);
    for (const { name } of COMMANDS) program.command(name).summary(commands[name].summary);
  } else {
    const commands = COMMANDS.map((one) => ({ ...one, load: () => loadCommand(one) }));
    const run = { ...context, global, compiled, argv, commands, ...(configuration && { configuration }) };
    addCommand(program, entry, command, run, (code) => {
      exit = code;
    });
  }
  try {
    await program.parseAsync(argv as string[], { from: 'user' });
    return exit;
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
    return refuseUsage(context, usageErrorOf(error, program, global.command));
  }
}

type Configured = Pick<CommandContext, 'configuration'> | { readonly exit: ExitCode };

/** The configuration that is named or, for those that look for one, found; complained of where it is not right. */
async function configurationOf(
  kind: 'named' | 'found',
  { config }: GlobalOptions,
  context: Context,
): Promise<Configured> {
  if (config === false || (config === undefined && kind === 'named')) return {};
  const { findConfiguration, readConfigurationFile } = await import('./commands/lists/configuration.ts');
  const found = await (config === undefined ? findConfiguration() : readConfigurationFile(config));
  if ('error' in found) return { exit: await refuseUsage(context, found.error) };
  if ('problems' in found) return { exit: await refuseInput(context, found.problems) };
  return found;
}

async function loadCommand({ name, load }: Entry): Promise<Command> {
  return (await load())[name]!;
}

/** The program without its commands. */
function programIn({ io, lang }: Context, print: (text: string) => void): Line {
  const help = helpWordsFor(lang);
  const program = new Line('authority')
    .description(help.program)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (line) => `${line.name()} ${COMMANDS.find(({ name }) => name === line.name())!.usage}`,
      styleTitle: (title) => translatedTitle(title, help),
      styleUsage: (usage) => translated(usage, help),
      styleSubcommandTerm: (term) => translated(term, help),
      optionTerm: ({ flags }) => translated(flags, help),
      argumentTerm: (argument) => translated(`<${argument.name()}>`, help).slice(1, -1),
      // Without commander's own "(preset: …)", which would be English in a Vietnamese text.
      optionDescription: (option) => option.description,
      helpWidth: helpWidth(io),
    })
    .addHelpText('after', () => exampleText(help, EXAMPLES));
  for (const flag of globalFlags(help)) {
    if (flag.long === '--version') program.version(packageJson.version, syntaxOf(flag), flag.text);
    else program.option(syntaxOf(flag), flag.text);
  }
  return program;
}

function addCommand(
  program: Line,
  { usage }: Entry,
  command: Command,
  context: CommandContext,
  end: (exit: ExitCode) => void,
): void {
  const { compiled, io, lang } = context;
  const help = helpWordsFor(lang);
  const about = help.commands[command.name];
  const points = 'points' in about ? about.points : [];
  const description = [about.description, ...points.map((point) => pointText(point, helpWidth(io)))].join(
    '\n',
  );
  const line = program.command(command.name).summary(about.summary).description(description);
  const said = command.arguments?.(help) ?? [];
  for (const [at, one] of argumentsIn(usage).entries()) line.addArgument(new Argument(one, said[at]));
  if (command.isOpenEnded) line.allowExcessArguments();
  const facts: [key: string, text: string][] = [];
  if (command.proposalFlags !== undefined && compiled !== undefined) {
    line.optionsGroup(`${help.headings.facts}:`);
    for (const flag of command.proposalFlags(compiled.regulation, help, lang)) {
      const option = new Option(syntaxOf(flag), flag.text).argParser(
        (text: string) => void facts.push([flag.key, text]),
      );
      if (flag.preset !== undefined) option.preset(flag.preset);
      line.addOption(option);
    }
    line.optionsGroup('Options:');
  }
  const options = new Map<string, Option>();
  for (const flag of optionFlags(command, help)) {
    const option = new Option(syntaxOf(flag), flag.text);
    // A repeated option keeps all of its values; what another needs is its last.
    if (flag.isRepeated) option.argParser((text, all: readonly string[] = []) => [...all, text]);
    line.addOption(option);
    options.set(flag.name, option);
  }
  const { examples, exitCodes } = command;
  if (examples !== undefined) {
    const codes = exitCodes === undefined ? '' : `\n${exitCodeText(help, exitCodes(help))}`;
    line.addHelpText('after', () => exampleText(help, examples) + codes);
  }
  line.action(async () => {
    const written = (name: string) => writtenIn(line, options.get(name)!);
    const read = readOptions(command.options, written, context);
    if ('error' in read) return end(await refuseUsage(context, read.error));
    const args = line.processedArgs.flat().filter((word) => word !== undefined);
    // Behind an open end stands a line that is not finished: its last word may be empty.
    const empty = line.registeredArguments.find(
      (one, at) => !command.isOpenEnded && one.required && [line.processedArgs[at]].flat().includes(''),
    );
    if (empty !== undefined) return end(await refuseUsage(context, missingArgument(line, empty.name())));
    end(await command.run({ ...context, args, facts, options: read.value }));
  });
}

/** `-i, --interactive`, `--save <file>`. */
function syntaxOf({ long, short, value }: Flag): string {
  return [...(short === undefined ? [] : [`${short},`]), long, value ?? ''].join(' ').trim();
}

/** An option as commander holds it; one that says no is kept under the name of what it denies. */
function writtenIn(line: Line, option: Option): Written {
  const value = line.getOptionValue(option.attributeName());
  if (option.negate) return value === false || undefined;
  // Denied by the option that says no: nothing was given.
  return value === false ? undefined : value;
}

function exampleText({ headings }: HelpWords, lines: readonly string[]): string {
  return `\n${headings.examples}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function exitCodeText({ headings }: HelpWords, codes: ExitCodes): string {
  const lines = Object.entries(codes).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`);
  return `\n${headings.exitCodes}:\n${lines.join('\n')}`;
}

function translatedTitle(title: string, { headings }: HelpWords): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Commands:': headings.commands,
  };
  return titles[title] === undefined ? title : `${titles[title]}:`;
}

/** What stands in brackets, word by word. */
function translated(text: string, { placeholders }: HelpWords): string {
  const words: Readonly<Record<string, string>> = placeholders;
  return text.replace(/<[^>]*>|\[[^\]]*\]/g, (placeholder) =>
    placeholder.replace(/[A-Za-z]+/g, (word) => words[word] ?? word),
  );
}

function helpWidth({ stdout }: Io): number {
  return Math.min(stdout.columns ?? WIDEST_HELP, WIDEST_HELP);
}

/** commander's complaints in our codes. What was wrong stands quoted in its message and nowhere else. */
function usageErrorOf(error: CommanderError, program: Line, commandName?: string): UsageError {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((one) => one.name());
  const command = program.commands.find((one) => one.name() === commandName) ?? program;
  const ofCommand = command === program ? {} : { reason: command.name() };
  switch (error.code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', found, near: nearestOf(found, commands) };
    case 'commander.unknownOption': {
      const options = [...command.options, ...program.options].flatMap((option) => option.long ?? []);
      return { code: 'unknown-option', found, near: nearestOf(found, options), ...ofCommand };
    }
    case 'commander.optionMissingArgument':
      return { code: 'option-needs-value', found: found.split(' ')[0]!, ...ofCommand };
    case 'commander.missingArgument':
      return missingArgument(command, found);
    default: {
      const further = command.args.slice(command.registeredArguments.length).join(' ');
      return { code: 'too-many-arguments', found: further, ...ofCommand };
    }
  }
}

/** @param name of the argument, as commander has it */
function missingArgument(command: Line, name: string): UsageError {
  const [first] = command.registeredArguments;
  const argument = command.registeredArguments.find((one) => one.name() === name) ?? first;
  const known = argument === undefined ? {} : { known: [argument.description] };
  return { code: 'missing-argument', found: argument?.name() ?? name, ...known, reason: command.name() };
}
