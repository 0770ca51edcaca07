/** `authority complete` on the command line: the script of a shell, and the answers such a script asks for. */
import type { Command } from 'commander';
import { type OutputStream, write } from '../commands/io.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type Built, complain } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { readAhead } from './read-ahead.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
const NAME = 'complete';

export function addComplete(program: Command, built: Built): void {
  const { help } = built.words;
  program
    .command(NAME)
    .summary(help.commands.complete.summary)
    .description(help.commands.complete.description)
    .argument('<SHELL>', `${help.arguments.shell}: ${SHELLS.join(', ')}`)
    // Behind `--` stands the command line that is being written.
    .allowExcessArguments()
    .addHelpText('after', () => exampleText(help, EXAMPLES.complete))
    .action((shell: string) => {
      const words = built.argv.slice(built.argv.indexOf(NAME) + 1);
      return words[0] === '--' ? answer(built, words.slice(1)) : printScript(built, shell);
    });
}

async function printScript(built: Built, shell: string): Promise<void> {
  if (!(SHELLS as readonly string[]).includes(shell)) {
    const near = nearestOf(shell, SHELLS);
    return complain(built, { code: 'unknown-choice', found: shell, known: SHELLS, near });
  }
  const { shellScript } = await import('./completion.ts');
  await write(built.context.io.stdout, shellScript(shell, 'authority'));
}

const NOWHERE: OutputStream = {
  write(_text, done) {
    done();
    return true;
  },
};

/** A line that is not finished may name a regulation that cannot be opened: the bundled one stands in for it. */
async function answer(built: Built, words: readonly string[]): Promise<void> {
  const { openRegulation } = await import('../commands/open-regulation.ts');
  const { completionsOf } = await import('./completion.ts');
  const ahead = readAhead(words);
  const lang = ahead.lang ?? built.context.lang;
  const { io } = built.context;
  const own = await openRegulation(ahead.regulation, { io: { ...io, stderr: NOWHERE }, lang });
  const opened = own.ok ? own : await openRegulation(undefined, built.context);
  if (!opened.ok) {
    built.exit = opened.exit;
    return;
  }
  const program = built.whole(opened.compiled, lang);
  await write(io.stdout, completionsOf(program, words, opened.compiled.regulation, lang));
}
