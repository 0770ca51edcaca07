/** A command for people to copy. Its lines are never broken: what is copied must stay one command. */
import type { Lang } from '../../model/words.ts';
import { quoteBash, quotePowerShell } from '../document/escape.ts';
import type { Style } from '../document/style.ts';
import { interviewWordsFor } from '../messages/interview.ts';

/** The command as bash and as PowerShell read it; once where both read it alike. */
export function commandLines(words: readonly string[], lang: Lang, style: Style): string {
  const bash = words.map(quoteBash).join(' ');
  const powerShell = words.map(quotePowerShell).join(' ');
  const head = style.dim(interviewWordsFor(lang).again);
  if (bash === powerShell) return `\n${head} ${style.dim('(bash, PowerShell)')}\n${bash}\n`;
  return `\n${head}\n${style.dim('bash:')}\n${bash}\n${style.dim('PowerShell:')}\n${powerShell}\n`;
}
