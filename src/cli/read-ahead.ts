/**
 * Options that must be known before the command line can be read: the language of its complaints, and the
 * regulation whose facts are its flags.
 */
import type { Lang } from '../model/words.ts';

export interface Ahead {
  readonly lang?: Lang;
  readonly badLang?: string;
  readonly regulation?: string;
  /** The first word that is no option. */
  readonly command?: string;
}

/** Options whose value is the next word, so that it is not taken for the command. */
const WITH_VALUE = new Set(['--lang', '--regulation']);

export function readAhead(argv: readonly string[]): Ahead {
  const lang = valueGiven(argv, '--lang');
  const regulation = valueGiven(argv, '--regulation');
  const command = argv.find((word, index) => !word.startsWith('-') && !WITH_VALUE.has(argv[index - 1] ?? ''));
  return {
    ...(lang === 'vi' || lang === 'en' ? { lang } : lang === undefined ? {} : { badLang: lang }),
    ...(regulation !== undefined && { regulation }),
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
