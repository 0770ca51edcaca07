/** What is said once the result of an interview stands: where it is saved, and the command that gives it again. */
import type { RawProposal } from '../../intake/raw.ts';
import type { Regulation } from '../../model/regulation.ts';
import { commandLines, noteLines } from '../../present/interview.ts';
import { interviewWordsFor } from '../../present/messages/interview.ts';
import type { Context } from '../context.ts';
import { styleOf, widthOf, write } from '../io.ts';
import { type AgainOptions, againFromFile, againWords } from './again.ts';

export async function writeClosing(
  raw: RawProposal,
  regulation: Regulation,
  options: AgainOptions,
  saved: string | undefined,
  { io, lang }: Context,
): Promise<void> {
  const style = await styleOf(io.stderr, io.env);
  const view = { regulation, lang, style, width: widthOf(io.stderr) };
  const words = interviewWordsFor(lang);
  const command =
    againWords(raw, regulation, options) ??
    (saved === undefined ? undefined : againFromFile(saved, raw, options));
  const notes = [
    ...(saved === undefined ? [] : [words.saved(saved)]),
    ...(command === undefined ? [words.againNeedsFile] : []),
  ];
  const text = notes.flatMap((note) => noteLines(note, 'dim', view)).map((line) => `${line}\n`);
  const again = command === undefined ? '' : commandLines(command, lang, style);
  await write(io.stderr, `${text.length === 0 ? '' : '\n'}${text.join('')}${again}`);
}
