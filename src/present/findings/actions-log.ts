/** What stands in the log of GitHub Actions, where the runner looks for commands in every line. */
import { withoutCommands } from '../document/escape.ts';
import type { FormatsOf } from './format-names.ts';

/** `##[` begins a command anywhere in a line; JSON and XML can write the bracket otherwise. */
const OLD_COMMAND = /##\[/g;

const SAFE: FormatsOf<(text: string) => string> = {
  text: withoutCommands,
  markdown: withoutCommands,
  json: (text) => text.replace(OLD_COMMAND, '##\\u005b'),
  sarif: (text) => text.replace(OLD_COMMAND, '##\\u005b'),
  junit: (text) => text.replace(OLD_COMMAND, '##&#91;'),
  // Its commands are meant; everything of others in them is escaped already.
  github: (text) => text,
};

/** The text so that nothing others wrote is taken for a command. */
export function forActionsLog(text: string, format: keyof typeof SAFE): string {
  return SAFE[format](text);
}
