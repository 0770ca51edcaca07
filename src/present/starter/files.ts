/** The files that a new regulation starts from, with their comments in a language. */
import type { Lang } from '../../model/words.ts';
import { type StarterWords, starterWordsFor } from '../messages/starter.ts';
import cases from './cases.txt';
import list from './list.txt';
import regulation from './regulation.txt';
import workflow from './workflow.txt';

export interface StarterFile {
  /** Under the folder of the regulation, parted by `/`. */
  readonly path: keyof StarterWords['files'];
  readonly text: string;
}

/** Excel reads a CSV file as UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A regulation that passes its audit, cases that touch all of it, a list to route, and the checks for CI.
 * @param schema JSON Schema of regulation files, which the first line of the regulation names for editors
 */
export function starterFiles(schema: string, lang: Lang): StarterFile[] {
  return [
    { path: 'regulation.yaml', text: commented(regulation, lang) },
    { path: 'regulation.schema.json', text: schema },
    { path: 'cases/first.yaml', text: commented(cases, lang) },
    { path: 'list.csv', text: BYTE_ORDER_MARK + list },
    { path: '.github/workflows/regulation.yml', text: commented(workflow, lang) },
  ];
}

/** Widest line of a comment. */
const WIDEST = 100;

/** A line `#~ key` stands for a comment, as far to the right as it stands itself. */
function commented(text: string, lang: Lang): string {
  const words = starterWordsFor(lang).comments as Readonly<Record<string, string>>;
  return text.replace(/^( *)#~ (\w+)$/gm, (_line, indent: string, key: string) => {
    const told = words[key];
    if (told === undefined) throw new RangeError(`no words for ${key}`);
    return linesOf(told, WIDEST - indent.length - 2)
      .map((line) => `${indent}# ${line}`)
      .join('\n');
  });
}

function linesOf(text: string, room: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
