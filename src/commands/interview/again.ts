/** What is said once the result of an interview stands: where it is saved, and the command that gives it again. */
import { flagOf, type RawProposal, readFlags } from '../../intake/raw.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { Facts } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { writeAmount, writePlain } from '../../notation/write-amount.ts';
import { commandLines, noteLines } from '../../present/interview.ts';
import { interviewWordsFor } from '../../present/messages/interview.ts';
import { type Context, styleOf, widthOf, write } from '../context.ts';
import { rawToFlags } from '../write-proposal.ts';

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

export interface AgainOptions {
  readonly lang: Lang;
  readonly format: string;
  /** As given on the command line. */
  readonly regulation?: string;
  readonly date?: string;
  readonly strict: boolean;
  readonly numberFormat?: 'vi' | 'en';
  readonly exitZero: boolean;
  /** Facts that matter are still missing: without this the command would ask for them. */
  readonly undetermined: boolean;
}

type Pairs = readonly (readonly [key: string, text: string])[];

/** The words of the command line; undefined where flags cannot say it all. */
export function againWords(
  raw: RawProposal,
  regulation: Regulation,
  options: AgainOptions,
): string[] | undefined {
  const pairs = flagsThatReadBack(raw, regulation, options.numberFormat);
  return pairs && ['authority', 'check', ...pairs.flatMap(flagWords), ...optionWords(raw, options)];
}

/** The command that reads the saved proposal. */
export function againFromFile(file: string, raw: RawProposal, options: AgainOptions): string[] {
  const { date: _, ...others } = options;
  return ['authority', 'check', file, ...optionWords({ ...raw, entries: [] }, others)];
}

/** Amounts as people write them, where they read back so beside everything else; otherwise as plain digits. */
function flagsThatReadBack(
  raw: RawProposal,
  regulation: Regulation,
  numberFormat: 'vi' | 'en' | undefined,
): Pairs | undefined {
  const read = (proposal: RawProposal) => {
    const options = { mode: 'strict', ...(numberFormat && { numberFormat }) } as const;
    return factsKey(readProposal(regulation, proposal, options).proposal?.facts);
  };
  const easy = rawToFlags(raw, regulation, (figure, unit) => writeAmount(figure, unit, 'vi'));
  if (easy === undefined || read(readFlags(easy)) === read(raw)) return easy;
  const mark = numberFormat === 'en' ? '.' : ',';
  return rawToFlags(raw, regulation, (figure, unit) => writePlain(figure, unit, mark));
}

function factsKey(facts: Facts | undefined): string {
  return JSON.stringify([...(facts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function flagWords([key, text]: readonly [string, string]): string[] {
  // What begins with a dash would be taken for the next option.
  return text.startsWith('-') ? [`${flagOf(key)}=${text}`] : [flagOf(key), text];
}

function optionWords({ entries }: RawProposal, options: AgainOptions): string[] {
  const own = (key: string): string | undefined => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value?.kind === 'text' ? value.text : undefined;
  };
  const regulation = options.regulation ?? own('regulation');
  const date = own('date') ?? options.date;
  return [
    ...(regulation === undefined ? [] : ['--regulation', regulation]),
    ...(date === undefined ? [] : ['--date', date]),
    ...(options.strict ? ['--strict'] : []),
    ...(options.numberFormat === undefined ? [] : ['--number-format', options.numberFormat]),
    ...(options.format === 'text' ? [] : ['--format', options.format]),
    ...(options.lang === 'vi' ? [] : ['--lang', options.lang]),
    ...(options.exitZero ? ['--exit-zero'] : []),
    ...(options.undetermined ? ['--no-input'] : []),
  ];
}
