/**
 * Completion of command lines: the only file that knows the package it is done with, which is before its 1.0. The
 * package prints; here what it prints is kept, and what its bash script lacks is put in.
 */
import { RootCommand, script } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';
import { flagOf } from '../intake/flags.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';

/** A word that can stand there, and what it means. */
type Suggestion = readonly [word: string, meaning: string];

/** What a bash script has to have besides, by what it has instead. */
const BASH: readonly (readonly [from: string, to: string])[] = [
  // Another program's script may have made the same names read-only, and a shell may read a script twice.
  ['readonly ShellCompDirective', 'ShellCompDirective'],
  // What is being written must not run before its time: `$(…)` in it is only a word.
  ['eval "$requestComp"', `authority complete -- "\${words[@]:1:cword}"`],
  // Files, where nothing else fits.
  ['\ncomplete -F ', '\ncomplete -o default -F '],
  // `--type=inv`: bash replaces only what stands behind the sign.
  ['-- "$cur") )\n}', `-- "\${cur#*=}") )\n}`],
];

/** The script by which a shell asks the program for completions. */
export function shellScript(shell: string, name: string): string {
  const text = printed(() => script(shell, name, name));
  return shell === 'bash' ? BASH.reduce((all, [from, to]) => all.replaceAll(from, to), text) : text;
}

/**
 * What can stand in place of the last word: a line `word<TAB>meaning` each, then a directive to the shell.
 * @param words the command line without the program; the last may be unfinished, or empty
 */
export function completionsOf(
  program: Command,
  words: readonly string[],
  regulation: Regulation,
  lang: Lang,
): string {
  const root = new RootCommand();
  const values = factValues(regulation, lang);
  addOptions(root, program, values);
  for (const command of program.commands) {
    const known = root.command(command.name(), command.summary());
    addOptions(known, command, values);
    // The package looks for an option among those of the command alone.
    addOptions(known, program, values);
    for (const argument of command.registeredArguments) {
      const suggestions = argumentValues(command.name(), argument, regulation, lang);
      known.argument(argument.name(), (complete) => tell(complete, suggestions), argument.variadic);
    }
  }
  // The package takes words away from the list it is given.
  const answer = printed(() => root.parse([...words]));
  return answer.startsWith(':') && takesFile(program, words) ? FILES : answer;
}

/** Nothing of the program's own fits: the shell offers files. The package would have it offer nothing. */
const FILES = ':0\n';
const FILE_NAME = /FILE|PATH|DIR|LIST|^[AB]$/i;

function takesFile(program: Command, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last.startsWith('-')) return false;
  const command = program.commands.find((one) => words.includes(one.name()));
  const options = [...program.options, ...(command?.options ?? [])];
  const option = options.find(({ long, short }) => [long, short].includes(words.at(-2) ?? ''));
  if (option?.required || option?.optional) return FILE_NAME.test(placeholderOf(option));
  return command?.registeredArguments.some((argument) => FILE_NAME.test(argument.name())) ?? false;
}

type Complete = (value: string, description: string) => void;

function tell(complete: Complete, suggestions: readonly Suggestion[]): void {
  for (const [word, meaning] of suggestions) complete(word, meaning);
}

function addOptions(
  known: Pick<RootCommand, 'option'>,
  command: Command,
  values: ReadonlyMap<string, readonly Suggestion[]>,
): void {
  for (const option of command.options) {
    if (option.long == null) continue;
    const name = option.long.slice(2);
    const alias = option.short?.slice(1);
    if (option.required || option.optional) {
      const suggestions = values.get(option.long) ?? optionValues(option);
      known.option(name, option.description, (complete) => tell(complete, suggestions), alias);
    } else if (alias !== undefined) known.option(name, option.description, alias);
    else known.option(name, option.description);
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

/** Help is where a command says which values an option knows: `<vi|en>`, or a list behind the colon. */
function optionValues(option: Option): readonly Suggestion[] {
  const placeholder = placeholderOf(option);
  if (ALTERNATIVES.test(placeholder)) return placeholder.split('|').map((word) => [word, '']);
  // `<format=path>` is more than one of the formats.
  if (placeholder.includes('=')) return [];
  return valuesListed(option.description);
}

function valuesListed(description: string): readonly Suggestion[] {
  return (LISTED.exec(description)?.[1]?.split(', ') ?? []).map((word) => [word, '']);
}

function placeholderOf({ flags }: Option): string {
  return /[<[](.*)[\]>]/.exec(flags)?.[1] ?? '';
}

function argumentValues(
  command: string,
  argument: Argument,
  { bodies, clauses, rules, matters }: Regulation,
  lang: Lang,
): readonly Suggestion[] {
  const listed = valuesListed(argument.description);
  if (listed.length > 0) return listed;
  if (command === 'diff') return BUNDLED.map(({ id }) => [id, '']);
  const named = ({ code, name }: (typeof bodies)[number] | (typeof matters)[number]): Suggestion => {
    return [code, name[lang]];
  };
  if (command === 'procedure') return [...bodies, ...matters].map(named);
  if (command !== 'explain') return [];
  return [
    ...matters.map(named),
    ...clauses.map(({ id, subject }): Suggestion => [id, subject[lang]]),
    ...rules.map(({ id, subject }): Suggestion => [id, subject[lang]]),
  ];
}

/** What the package prints while it runs; it does so at once, before anything else can print. */
function printed(run: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => void lines.push(line);
  try {
    run();
  } finally {
    console.log = log;
  }
  return `${lines.join('\n')}\n`;
}
