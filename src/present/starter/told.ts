/** What was written, and what comes next. */
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { STARTER_COMMANDS, starterWordsFor } from '../messages/starter.ts';
import type { RenderOptions } from '../options.ts';
import type { StarterFile } from './files.ts';

/** @param folder as it was named */
export function starterText(folder: string, files: readonly StarterFile[], options: RenderOptions): string {
  const words = starterWordsFor(options.lang);
  const width = textWidth(options.width);
  const lines: Line[] = [
    ...wrap([span(words.written(folder), 'bold')], width),
    ...files.flatMap(({ path }) => [
      ...wrap([span(path)], width, [raw('  ')]),
      ...wrap([span(words.files[path], 'dim')], width, [raw('      ')]),
    ]),
    [],
    ...wrap([span(words.next, 'bold')], width),
    // Commands are kept whole, so that they can be copied.
    ...STARTER_COMMANDS.map((command): Line => [raw('  '), raw(command)]),
  ];
  return paint(lines, options.style);
}
