/** What the package of completion prints, gathered; and what its bash script lacks, put in. */

/** Stands for the program as the script calls it. */
const ASKED = '\u0001';

/** What a bash script has to have besides, by what it has instead. */
const BASH: readonly (readonly [from: string, to: string])[] = [
  // Another program's script may have made the same names read-only, and a shell may read a script twice.
  ['readonly ShellCompDirective', 'ShellCompDirective'],
  // What is being written must not run before its time: `$(…)` in it is only a word.
  ['eval "$requestComp"', `${ASKED} complete -- "\${words[@]:1:cword}"`],
  // Files, where nothing else fits.
  ['\ncomplete -F ', '\ncomplete -o default -F '],
  // `--type=inv`: bash replaces only what stands behind the sign.
  ['-- "$cur") )\n}', `-- "\${cur#*=}") )\n}`],
];

/** Throws where something to be changed is not there: another version of the package, whose script nobody has read. */
/** @param asked the program as the script calls it */
export function forBash(text: string, asked = 'authority'): string {
  return BASH.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new RangeError(`the bash script of completion holds no ${from.trim()}`);
    return all.replaceAll(from, to.replace(ASKED, asked));
  }, text);
}

/** What the package prints while it runs; it does so at once, before anything else can print. */
export function printed(run: () => void): string {
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
