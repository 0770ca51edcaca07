/** `--save`: the proposal as a JSON file that `check` reads back to the same decision. */
import type { RawEntry, RawProposal } from '../intake/raw.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './io.ts';
import { rawToJson } from './write-proposal.ts';
import { type Target, writeWhole } from './write-whole.ts';

/** What decides a proposal beside what it says itself; written into it, so that the file says it all. */
export interface Beside {
  readonly regulation: string;
  /** The day given on the command line. */
  readonly date?: string;
}

/** Writes the file whole or not at all; an exit code where that cannot be done. */
export async function saveProposal(
  raw: RawProposal,
  beside: Beside,
  target: Target,
  context: Context,
): Promise<ExitCode | undefined> {
  return writeWhole(rawToJson({ ...raw, entries: entriesWith(raw, beside) }), target, context);
}

function entriesWith({ entries }: RawProposal, { regulation, date }: Beside): RawEntry[] {
  const missing = (key: string, text: string | undefined): RawEntry[] =>
    text === undefined || entries.some((entry) => entry.key === key)
      ? []
      : [{ key, value: { kind: 'text', text, place: {} }, place: {} }];
  return [...missing('regulation', regulation), ...missing('date', date), ...entries];
}
