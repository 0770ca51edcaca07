/** Writes what was answered into the configuration of the run: the one that was found or named, or a new one. */
import type { ConfigurationAdditions } from '../../loader/write-configuration.ts';
import type { Problem } from '../../model/problem.ts';
import { listInterviewWordsFor } from '../../present/messages/list-interview.ts';
import type { UsageError } from '../../present/problem.ts';
import { writeWhole } from '../atomic-file.ts';
import type { Context } from '../context.ts';
import { decodeText, readBytes } from '../read-input.ts';
import { sayLeftovers, wrongTarget } from '../targets.ts';
import { CONFIGURATION_FILE, type Configuration } from './configuration.ts';

/** What stood in the way; nothing is then written. */
export type WriteTrouble = { readonly error: UsageError } | { readonly problems: readonly Problem[] };

/** Where the answers of a run belong. */
export function configurationFileOf(configuration: Configuration | undefined): string {
  return configuration?.file ?? CONFIGURATION_FILE;
}

/** The file appears whole or stays as it was; one that is not the configuration of the run is never written over. */
export async function writeAnswers(
  added: ConfigurationAdditions,
  configuration: Configuration | undefined,
  context: Context,
): Promise<WriteTrouble | undefined> {
  const { io, lang } = context;
  const file = configurationFileOf(configuration);
  await sayLeftovers([{ file, force: false }], context);
  const before = configuration === undefined ? await newText(file) : await textOf(file);
  if ('error' in before) return before;
  const { addToConfiguration } = await import('../../loader/write-configuration.ts');
  const { heading } = listInterviewWordsFor(lang);
  const rewritten = addToConfiguration(before.text, added, { file, heading });
  if (!rewritten.ok) return { problems: rewritten.problems };
  const error = await writeWhole(file, rewritten.text, {
    replaces: configuration !== undefined,
    signal: io.signal,
  });
  return error && { error };
}

type Text = { readonly text: string } | { readonly error: UsageError };

async function newText(file: string): Promise<Text> {
  const error = await wrongTarget(file, false);
  return error === undefined ? { text: '' } : { error };
}

/** Read anew: the file may have changed while questions were answered. */
async function textOf(file: string): Promise<Text> {
  try {
    const text = decodeText(await readBytes(file));
    return text === undefined ? unreadable(file, 'UTF-8?') : { text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return unreadable(file, code);
  }
}

function unreadable(found: string, reason: string): Text {
  return { error: { code: 'unreadable-file', found, reason } };
}
