/**
 * `authority complete`: the script of a shell, and the answers that such a script asks for. The only file that knows
 * the package it is done with, which is before its 1.0. The package prints; here what it prints is gathered, and what its
 * bash script lacks is put in.
 */
import { RootCommand, script } from '@bomb.sh/tab';
import { flagOf } from '../intake/raw.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { nearestOf } from '../notation/spelling.ts';
import { showable } from '../present/document/escape.ts';
import { helpWordsFor } from '../present/messages/help.ts';
import {
  argumentsIn,
  type Command,
  type CommandContext,
  command,
  type Flag,
  globalFlags,
  type ListedCommand,
  optionFlags,
  readGlobalOptions,
  type Suggestion,
} from './command.ts';
import { EXIT, type ExitCode, type OutputStream, refuseUsage, write } from './context.ts';
import { openRegulation } from './open-regulation.ts';
import { forBash, printed } from './shell-script.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
const NAME = 'complete';

export const complete = command({
  name: NAME,
  arguments: (help) => [`${help.arguments.shell}: ${SHELLS.join(', ')}`],
  // Behind `--` stands the command line that is being written.
  isOpenEnded: true,
  options: {},
  examples: ['authority complete bash > authority.bash', 'authority complete fish > authority.fish'],
  async run(call) {
    const words = call.argv.slice(call.argv.indexOf(NAME) + 1);
    if (words[0] === '--') return answer(call, words.slice(1));
    const shell = call.args[0]!;
    if (!(SHELLS as readonly string[]).includes(shell)) {
      const near = nearestOf(shell, SHELLS);
      return refuseUsage(call, { code: 'unknown-choice', found: shell, known: SHELLS, near });
    }
    await write(call.io.stdout, shellScript(shell, 'authority', call.global.lang));
    return EXIT.ok;
  },
});

const NOWHERE: OutputStream = {
  write(_text, done) {
    done();
    return true;
  },
};

/** A line that is not finished may name a regulation that cannot be opened: the bundled one stands in for it. */
async function answer(context: CommandContext, words: readonly string[]): Promise<ExitCode> {
  const { io } = context;
  const { lang = context.lang, regulation: name } = readGlobalOptions(words);
  const own = await openRegulation(name, { io: { ...io, stderr: NOWHERE }, lang });
  const opened = own.ok ? own : await openRegulation(undefined, context);
  if (!opened.ok) return opened.exit;
  const { regulation } = opened.compiled;
  await write(io.stdout, await completionsOf(context.commands, words, regulation, lang));
  return EXIT.ok;
}

/** The script by which a shell asks the program for completions, in the language that was asked for. */
function shellScript(shell: string, name: string, lang?: Lang): string {
  const asked = lang === undefined ? name : `${name} --lang ${lang}`;
  const text = printed(() => script(shell, name, asked));
  return shell === 'bash' ? forBash(text, asked) : text;
}

/**
 * What can stand in place of the last word: a line `word<TAB>meaning` each, then a directive to the shell.
 * @param words the command line without the program; the last may be unfinished, or empty
 */
async function completionsOf(
  commands: readonly ListedCommand[],
  words: readonly string[],
  regulation: Regulation,
  lang: Lang,
): Promise<string> {
  const help = helpWordsFor(lang);
  const values = factValues(regulation, lang);
  const ofAll = globalFlags(help);
  const root = new RootCommand();
  addFlags(root, ofAll, values);
  let named: { readonly flags: readonly Flag[]; readonly usage: string } | undefined;
  for (const { name, usage, load } of commands) {
    const known = root.command(name, help.commands[name].summary);
    // Only of a command that may be the one of the line it matters what it takes.
    if (!words.includes(name)) continue;
    const command = await load();
    // The package looks for an option among those of the command alone.
    const flags = [...flagsOf(command, regulation, lang), ...ofAll];
    addFlags(known, flags, values);
    const about = command.arguments?.(help) ?? [];
    for (const [at, argument] of argumentsOf(usage).entries()) {
      const listed = valuesListed(about[at] ?? '');
      const suggestions = listed.length > 0 ? listed : (command.suggest?.(regulation, lang) ?? []);
      known.argument(argument.name, (complete) => suggest(complete, suggestions), argument.isVariadic);
    }
    named ??= { flags, usage };
  }
  // The package takes words away from the list it is given.
  const answer = printed(() => root.parse([...words]));
  if (!answer.startsWith(':')) return answer;
  return takesFile(words, named?.flags ?? ofAll, named?.usage ?? '') ? FILES : answer;
}

function flagsOf(command: Command, regulation: Regulation, lang: Lang): Flag[] {
  const help = helpWordsFor(lang);
  return [...(command.proposalFlags?.(regulation, help, lang) ?? []), ...optionFlags(command, help)];
}

function argumentsOf(usage: string): { readonly name: string; readonly isVariadic: boolean }[] {
  return argumentsIn(usage).map((word) => {
    const name = placeholderIn(word);
    return { name: name.replace(/\.{3}$/, ''), isVariadic: name.endsWith('...') };
  });
}

/** Nothing of the program's own fits: the shell offers files. The package would have it offer nothing. */
const FILES = ':0\n';
const FILE_NAME = /FILE|PATH|DIR|LIST|^[AB]$/i;

function takesFile(words: readonly string[], flags: readonly Flag[], usage: string): boolean {
  const last = words.at(-1) ?? '';
  if (last.startsWith('-')) return false;
  const flag = flags.find(({ long, short }) => [long, short].includes(words.at(-2) ?? ''));
  if (flag?.value !== undefined) return FILE_NAME.test(placeholderIn(flag.value));
  return argumentsOf(usage).some(({ name }) => FILE_NAME.test(name));
}

type Complete = (value: string, description: string) => void;

function suggest(complete: Complete, suggestions: readonly Suggestion[]): void {
  for (const [word, meaning] of suggestions) complete(showable(word), showable(meaning));
}

function addFlags(
  known: Pick<RootCommand, 'option'>,
  flags: readonly Flag[],
  values: ReadonlyMap<string, readonly Suggestion[]>,
): void {
  for (const { long, short, value, text, known: words } of flags) {
    const name = long.slice(2);
    const alias = short?.slice(1);
    if (value !== undefined) {
      const suggestions = values.get(long) ?? valuesOf(value, words);
      known.option(name, text, (complete) => suggest(complete, suggestions), alias);
    } else if (alias !== undefined) known.option(name, text, alias);
    else known.option(name, text);
  }
}

/** What the flags of a proposal can say, by the regulation. */
function factValues(
  { matters, facts, bodies, clauses }: Regulation,
  lang: Lang,
): ReadonlyMap<string, readonly Suggestion[]> {
  const named = ({ code, name }: { code: string; name: { readonly [L in Lang]: string } }): Suggestion => [
    code,
    name[lang],
  ];
  const yesNo: readonly Suggestion[] = [
    ['yes', ''],
    ['no', ''],
  ];
  return new Map<string, readonly Suggestion[]>([
    ['--type', matters.map(named)],
    ['--declared-authority', bodies.map(named)],
    ['--clause', clauses.map(({ id, subject }) => [id, subject[lang]])],
    ['--body', bodies.map(named)],
    ['--regulation', BUNDLED.map(({ id }) => [id, ''])],
    ...facts.flatMap((fact): [string, readonly Suggestion[]][] => {
      if (fact.kind === 'flag') return [[flagOf(fact.id), yesNo]];
      return 'values' in fact ? [[flagOf(fact.id), fact.values.map(named)]] : [];
    }),
  ]);
}

const ALTERNATIVES = /^[a-z-]+(\|[a-z-]+)+$/;
const LISTED = /: ([\w-]+(?:, [\w-]+)+)$/;

/** Which values an option knows: `<vi|en>`, or a list of its own. */
function valuesOf(value: string, known: readonly string[] = []): readonly Suggestion[] {
  const placeholder = placeholderIn(value);
  if (ALTERNATIVES.test(placeholder)) return placeholder.split('|').map((word) => [word, '']);
  // `<format=path>` is more than one of the formats.
  return placeholder.includes('=') ? [] : known.map((word) => [word, '']);
}

/** Of an argument the help says behind a colon which words it knows. */
function valuesListed(text: string): readonly Suggestion[] {
  return (LISTED.exec(text)?.[1]?.split(', ') ?? []).map((word) => [word, '']);
}

/** `<file>` without its brackets. */
function placeholderIn(value: string): string {
  return value.slice(1, -1);
}
