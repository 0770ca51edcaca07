/** What causes a problem, and what its remedy tells people to do about it: done, it is gone. */
import { openCalendar } from '../../../src/calendar/calendar.ts';
import { sourceOfBytes } from '../../../src/intake/bytes/source.ts';
import { readJson } from '../../../src/intake/json.ts';
import type { InputFormat } from '../../../src/intake/list/list.ts';
import { type ListOptions, openList } from '../../../src/intake/list/open-list.ts';
import type { ListRegulations } from '../../../src/intake/list/regulation-names.ts';
import { readFlags } from '../../../src/intake/raw.ts';
import { readBallot, type WrittenBallot } from '../../../src/intake/read-ballot.ts';
import { readHolidayNotice } from '../../../src/intake/read-holidays.ts';
import { type ReadOptions, readProposal } from '../../../src/intake/read-proposal.ts';
import { readSource } from '../../../src/intake/text/read-source.ts';
import { readRegulation } from '../../../src/loader/load.ts';
import type { Problem, ProblemCode } from '../../../src/model/problem.ts';
import { regulation, regulations, sourceOf } from '../../intake/list/read-list.ts';

type Problems = readonly Problem[];

interface Fix {
  /** What the remedy says and the fix does, in both languages alike or in each; '' where a language does not say it. */
  readonly says: string | readonly [vi: string, en: string];
  readonly mended: () => Problems | Promise<Problems>;
}

export interface Remedy {
  readonly cause: () => Problems | Promise<Problems>;
  readonly fixes: readonly [Fix, ...Fix[]];
}

export type Remedies = Readonly<Partial<Record<ProblemCode, Remedy>>>;

type Done<T> = readonly [says: Fix['says'], mended: T];

/** The input that causes the problem, and each of the remedies with the input that follows it. */
export function remedy<T>(
  read: (input: T) => Problems | Promise<Problems>,
  broken: T,
  ...done: readonly [Done<T>, ...Done<T>[]]
): Remedy {
  const [first, ...others] = done.map(([says, input]): Fix => ({ says, mended: () => read(input) }));
  return { cause: () => read(broken), fixes: [first!, ...others] };
}

/** A proposal as JSON: its text, or a value. */
export function ofJson(json: unknown, options: Partial<ReadOptions> = {}): Problems {
  const { raw, problems } = readJson(typeof json === 'string' ? json : JSON.stringify(json));
  if (raw === undefined || problems.length > 0) return problems;
  return readProposal(regulation, raw, { mode: 'strict', ...options }).problems;
}

/** The facts of an investment project. */
export const ofProject = (facts: object): Problems => ofJson({ type: 'investment-project', ...facts });

export const ofFlags = (pairs: [string, string][]): Problems =>
  readProposal(regulation, readFlags(pairs), { mode: 'strict' }).problems;

export interface WrittenList extends ListOptions {
  readonly text: string | Uint8Array;
  readonly from?: InputFormat;
  readonly among?: ListRegulations;
}

/** Why a list, or a row of it, is refused. */
export async function ofList({
  text,
  from = 'csv',
  among = regulations,
  ...options
}: WrittenList): Promise<Problems> {
  const opened = await openList(sourceOf(text), among, { format: from, ...options });
  if (!opened.ok) return opened.problems;
  const problems: Problem[] = [];
  try {
    for await (const entries of opened.list.entries()) {
      for (const entry of entries) if (entry.kind === 'proposal') problems.push(...entry.problems);
    }
  } finally {
    await opened.list.close();
  }
  return problems;
}

/** Names of regulations, of which all that come with the program are known. */
const ANY: ListRegulations = {
  chosen: regulation,
  isBound: false,
  all: async () => [regulation],
};

/** A list whose rows may name any regulation that comes with the program. */
export const ofAnyRegulation = (text: string): Promise<Problems> => ofList({ text, among: ANY });

/** A list of investment projects with the columns given. */
export const ofProjects = (lines: readonly string[], options: ListOptions = {}): Promise<Problems> =>
  ofList({ text: typed(lines), ...options });

function typed([header = '', ...rows]: readonly string[]): string {
  return [`Loại;${header}`, ...rows.map((row) => `Dự án đầu tư;${row}`), ''].join('\n');
}

const PLAIN = {
  body: 'ban-thuong-vu',
  written: false,
  cadre: false,
  importantDisagreement: false,
  complexMatter: false,
  simpleMatter: false,
  unableToMeet: false,
};

export function ofVote({
  body,
  ...figures
}: Partial<WrittenBallot> & { body?: string | undefined }): Problems {
  const asked: WrittenBallot = { ...PLAIN, ...figures };
  const read = readBallot(body === undefined ? asked : { ...asked, body }, regulation);
  return 'problems' in read ? read.problems : [];
}

/** A vote whose body is left out. */
export function ofVoteOf(figures: Partial<WrittenBallot>): Problems {
  const { body: _, ...plain } = PLAIN;
  const read = readBallot({ ...plain, ...figures }, regulation);
  return 'problems' in read ? read.problems : [];
}

/** Days off, by their form or by the law. */
export async function ofHolidays(text: string): Promise<Problems> {
  const { notice, problems } = readHolidayNotice(text, 'notice.yaml');
  return notice === undefined ? problems : (await openCalendar(notice)).problems;
}

/** The text of a regulation as it was published. */
export async function ofSource(bytes: Uint8Array | string): Promise<Problems> {
  const read = await readSource({ ...sourceOfBytes(Buffer.from(bytes as string)), name: 'text.txt' });
  return read.ok ? [] : [read.problem];
}

/** A file of a regulation. */
export function ofRegulation(text: string): Problems {
  const read = readRegulation(text, 'province.yaml');
  return read.ok ? [] : read.problems;
}
