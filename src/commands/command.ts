/** What a command is: what its help says of it, its options, and its run. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { flagOf } from '../intake/raw.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import type { ExitCodes, HelpWords } from '../present/messages/help.ts';
import type { Context, ExitCode } from './context.ts';
import type { Configuration } from './lists/configuration.ts';
import type { Checked, OptionContext, Options, OptionValues, Written } from './options.ts';

export type CommandName = keyof HelpWords['commands'];

export interface Command<O extends Options = Options, R extends boolean = boolean> {
  readonly name: CommandName;
  /** Whether its flags or its work need the regulation. */
  readonly needsRegulation?: R;
  /**
   * Whether it reads a configuration: one that is `named` by `--config`, or also one that is `found` beside the user's
   * work. What a submission is judged by is not the submitter's to bring, so that what judges finds none.
   */
  readonly configuration?: 'named' | 'found';
  /** What the help says of its arguments, in their order. */
  readonly arguments?: (help: HelpWords) => readonly string[];
  /** Whether more may stand behind its arguments than is read. */
  readonly isOpenEnded?: boolean;
  /** What can stand as an argument, for completion; absent: what the help lists, or a file. */
  readonly suggest?: (regulation: Regulation, lang: Lang) => readonly Suggestion[];
  /** Flags that are made from the regulation, under a heading of their own. */
  readonly proposalFlags?: (regulation: Regulation, help: HelpWords, lang: Lang) => readonly ProposalFlag[];
  /** In the order of the help. */
  readonly options: O;
  /** Command lines that work, shown under the help; the tests run them. */
  readonly examples?: readonly string[];
  readonly exitCodes?: (help: HelpWords) => ExitCodes;
  run(call: Call<O, R>): Promise<ExitCode>;
}

/** A command with the types of what its options give. */
export function command<O extends Options, R extends boolean = false>(given: Command<O, R>): Command<O, R> {
  return given;
}

export interface CommandContext<R extends boolean = boolean> extends Context {
  readonly global: GlobalOptions;
  /** The regulation, where the command needs it or the command line names it. */
  readonly compiled: R extends true ? CompiledRegulation : CompiledRegulation | undefined;
  /** What the command reads of it stands where the command line says nothing. */
  readonly configuration?: Configuration;
  /** The command line as it was given. */
  readonly argv: readonly string[];
  /** All commands, in the order of the help. */
  readonly commands: readonly ListedCommand[];
}

export interface ListedCommand {
  readonly name: CommandName;
  /** `[options]` and its arguments, as the help lists them behind its name. */
  readonly usage: string;
  readonly load: () => Promise<Command>;
}

/** What a command is run with. */
export interface Call<O extends Options = Options, R extends boolean = boolean> extends CommandContext<R> {
  readonly args: readonly string[];
  readonly options: OptionValues<O>;
  /** The flags of the proposal in the order given. They stay text until intake reads them, so that problems add up. */
  readonly facts: readonly (readonly [key: string, text: string])[];
}

/** The arguments in a usage, as commander writes them: `<A>` is needed, `[WORD...]` may be several. */
export function argumentsIn(usage: string): string[] {
  return usage.split(' ').filter((word) => word !== '[options]');
}

/** A word that can stand there, and what it means. */
export type Suggestion = readonly [word: string, meaning: string];

/** A flag as the help shows it. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  /** What stands behind it: `<file>`, or `[yes|no]` where nothing has to. */
  readonly value?: string;
  readonly text: string;
  /** Words that can stand behind it. */
  readonly known?: readonly string[];
  readonly isRepeated?: boolean;
}

/** A flag with the key of a proposal that it gives. */
export interface ProposalFlag extends Flag {
  readonly key: string;
  /** What it says when nothing stands behind it. */
  readonly preset?: string;
}

/** A flag with the name of the option that it gives. */
export interface OptionFlag extends Flag {
  readonly name: string;
}

/** The flags of a command's options, apart from those of a proposal. */
export function optionFlags({ options }: Command, help: HelpWords): OptionFlag[] {
  return Object.entries(options).map(([name, { help: key, known, short, ...flag }]) => ({
    ...flag,
    name,
    long: flagOf(name),
    text: help.options[key] + (known === undefined ? '' : `: ${known.map(named(help)).join(', ')}`),
    ...(known !== undefined && { known }),
    ...(short !== undefined && { short: `-${short}` }),
  }));
}

/** A value of an option with its name, where it has one. */
function named({ optionValues }: HelpWords): (code: string) => string {
  const names: Readonly<Record<string, string>> = optionValues;
  return (code) => nameAndCode(names[code] ?? code, code);
}

/** "Nông nghiệp (agriculture)"; the code alone where the name says the same. */
export function nameAndCode(name: string, code: string): string {
  return name.toLowerCase().replaceAll(' ', '-') === code.toLowerCase() ? code : `${name} (${code})`;
}

/** The flags of every command. */
export function globalFlags({ options }: HelpWords): Flag[] {
  return [
    { long: '--version', short: '-V', text: options.version },
    { long: '--lang', value: '<vi|en>', text: options.lang },
    { long: '--regulation', value: '<ID|FILE>', text: options.regulation },
    { long: '--debug', text: options.debug },
  ];
}

/** Whether it names a file: no file has no name. */
function isPath({ value }: Options[string]): boolean {
  return value === '<file>' || value === '<path>';
}

/** The values of a command's options, or what is wrong with one of them. */
export function readOptions<O extends Options>(
  options: O,
  written: (name: string) => Written,
  context: OptionContext,
): Checked<OptionValues<O>> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options).toSorted(([, a], [, b]) => a.turn - b.turn)) {
    const given = written(name);
    if (isPath(option) && given === '') return { error: { code: 'option-needs-value', found: flagOf(name) } };
    const read = option.read(given, context);
    if ('error' in read) return read;
    if (read.value !== undefined) values[name] = read.value;
  }
  return { value: values as OptionValues<O> };
}

/**
 * Options that must be known before the command line can be read: the language of its complaints, and the
 * regulation whose facts are its flags.
 */
export interface GlobalOptions {
  readonly lang?: Lang;
  readonly badLang?: string;
  readonly regulation?: string;
  /** The file of a configuration; false where none is to be looked for. */
  readonly config?: string | false;
  /** The first word that is no option. */
  readonly command?: string;
}

/** Options whose value is the next word, so that it is not taken for the command. */
const WITH_VALUE = new Set(['--lang', '--regulation', '--config']);

export function readGlobalOptions(argv: readonly string[]): GlobalOptions {
  const lang = valueGiven(argv, '--lang');
  const regulation = valueGiven(argv, '--regulation');
  const config = argv.includes('--no-config') ? false : valueGiven(argv, '--config');
  const command = argv.find((word, index) => !word.startsWith('-') && !WITH_VALUE.has(argv[index - 1] ?? ''));
  return {
    ...(lang === 'vi' || lang === 'en' ? { lang } : lang === undefined ? {} : { badLang: lang }),
    ...(regulation !== undefined && { regulation }),
    ...(config !== undefined && { config }),
    ...(command !== undefined && { command }),
  };
}

/** The last value given, before any `--`. */
function valueGiven(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  let value: string | undefined;
  words.forEach((word, index) => {
    if (word === option) value = words[index + 1] ?? value;
    else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
  });
  return value;
}
