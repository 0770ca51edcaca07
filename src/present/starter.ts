/** The files that a new regulation starts from, with their comments in a language, and what is said of them. */
import type { Lang } from '../model/words.ts';
import { type Document, items, section, title } from './document/document.ts';
import { raw, span } from './document/layout.ts';
import { STARTER_COMMANDS, type StarterWords, starterWordsFor } from './messages/starter.ts';
import cases from './starter/cases.txt';
import list from './starter/list.txt';
import regulation from './starter/regulation.txt';
import workflow from './starter/workflow.txt';

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

/**
 * What was written, and what comes next.
 * @param folder as it was named
 */
export function starterDocument(folder: string, files: readonly StarterFile[], lang: Lang): Document {
  const words = starterWordsFor(lang);
  return [
    title(words.written(folder)),
    items(files.map(({ path }) => ({ text: path, under: [{ text: [span(words.files[path], 'dim')] }] }))),
    // Commands stay whole, so that they can be copied.
    section(words.next, [items(STARTER_COMMANDS.map((command) => ({ text: [raw(command)], whole: true })))]),
  ];
}

/** Widest line of a comment. */
const WIDEST = 100;

/** A line `#~ key` stands for a comment, as far to the right as it stands itself. */
function commented(text: string, lang: Lang): string {
  const words = starterWordsFor(lang).comments as Readonly<Record<string, string>>;
  return text.replace(/^( *)#~ (\w+)$/gm, (_line, indent: string, key: string) => {
    const comment = words[key];
    if (comment === undefined) throw new RangeError(`no words for ${key}`);
    return linesOf(comment, WIDEST - indent.length - 2)
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
