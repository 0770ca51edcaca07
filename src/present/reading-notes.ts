/** What is to be known of how a published text was read: its parts, numbers that do not follow, damaged bytes. */
import type { PublishedSource } from '../model/provenance.ts';
import type { Lang } from '../model/words.ts';
import { sourceWordsFor } from './messages/source.ts';
import { official } from './names.ts';

export function readingNotes({ text, damaged }: PublishedSource, lang: Lang): string[] {
  const words = sourceWordsFor(lang);
  const { parts, meant, jumps, unplaced } = text;
  const named = parts.map(({ from, to, line }) => words.part(String(from), String(to), String(line)));
  const name = (id: string): string => official(id, lang);
  return [
    ...(parts.length > 1 ? [words.parts(named.join('; '), named[meant]!)] : []),
    ...jumps.map(({ after, found, line }) =>
      after === undefined
        ? words.firstJump(name(found), String(line))
        : words.jump(name(after), name(found), String(line)),
    ),
    ...unplaced.map(({ label, within, line }) => words.unplaced(label, name(within), String(line))),
    ...(damaged ? [words.damaged] : []),
  ];
}
