/** Reads the figures of a vote, as written on the command line, into a ballot. */
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Ballot } from '../model/vote.ts';
import { flagOf } from './flags.ts';
import { namesOf } from './names.ts';

/** Figures by the keys of their flags, as text. */
export interface WrittenBallot {
  readonly body?: string;
  readonly members?: string;
  readonly present?: string;
  readonly for?: string;
  readonly silent?: string;
  readonly written: boolean;
  readonly cadre: boolean;
  readonly importantDisagreement: boolean;
}

type ReadBallot = { readonly ballot: Ballot } | { readonly problems: readonly Problem[] };

type CountKey = 'members' | 'present' | 'for' | 'silent';

/** No body has more members; a larger figure is a slip of the keys. */
const MOST_MEMBERS = 10_000;

/**
 * A ballot whose figures can stand together, or all that is wrong with it. The body may be left out where the regulation
 * has rules on voting for one alone. Problems: `body-missing`, `unknown-body`, `count-missing`, `count-unreadable`,
 * `count-above`, `counts-above`, `silent-in-session`.
 */
export function readBallot(written: WrittenBallot, regulation: Regulation): ReadBallot {
  const problems: Problem[] = [];
  const body = readBody(written.body, regulation, problems);
  const [members, present, inFavour, silent] = (['members', 'present', 'for', 'silent'] as const).map((key) =>
    readCount(key, written[key], problems),
  );
  const voting = regulation.voting?.find((one) => one.body === body);
  const needsPresent = !written.written && voting?.session?.quorum !== undefined;
  for (const key of ['members', ...(needsPresent ? ['present' as const] : []), 'for'] as const) {
    if (written[key] === undefined) problems.push(problem('count-missing', key));
  }
  if (!written.written && written.silent !== undefined) {
    problems.push(problem('silent-in-session', 'silent', written.silent));
  }
  const counts = { members, present, for: inFavour, silent };
  problems.push(...(written.written ? aboveInWriting(counts) : aboveInSession(counts)));
  if (problems.length > 0 || body === undefined || members === undefined || inFavour === undefined) {
    return { problems };
  }
  const { cadre, importantDisagreement } = written;
  return {
    ballot: {
      body,
      way: written.written ? 'writing' : 'session',
      members,
      ...(present !== undefined && { present }),
      inFavour,
      ...(silent !== undefined && { silent }),
      cadre,
      importantDisagreement,
    },
  };
}

/** Whether the result depends on those who have not answered only the count can say. */
export function silentMissing(): Problem {
  return problem('silent-missing', 'silent');
}

function readBody(text: string | undefined, regulation: Regulation, problems: Problem[]): string | undefined {
  const { bodies } = namesOf(regulation);
  if (text === undefined) {
    const [only, ...others] = regulation.voting ?? [];
    if (only !== undefined && others.length === 0) return only.body;
    const known = only === undefined ? bodies.codes : [only, ...others].map((one) => one.body);
    problems.push({ code: 'body-missing', place: { flag: '--body' }, params: { known } });
    return undefined;
  }
  const lookup = bodies.lookup(text);
  if (lookup.kind === 'found') return lookup.code;
  const near = lookup.kind === 'ambiguous' ? lookup.codes : bodies.nearest(text);
  const params = { near, known: bodies.codes };
  problems.push({ code: 'unknown-body', place: { flag: '--body' }, found: text, params });
  return undefined;
}

function readCount(key: CountKey, text: string | undefined, problems: Problem[]): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\s*0*(\d{1,5})\s*$/.exec(text)?.[1];
  const count = Number(digits ?? Number.NaN);
  const least = key === 'members' ? 1 : 0;
  if (count >= least && count <= MOST_MEMBERS) return count;
  const params = { key, from: String(least), count: String(MOST_MEMBERS) };
  problems.push({ ...problem('count-unreadable', key, text), params });
  return undefined;
}

type Counts = Readonly<Record<CountKey, number | undefined>>;

/** Who agrees in a session is there, and who is there is a member: the problem names the nearest bound. */
function aboveInSession({ members, present, for: inFavour }: Counts): Problem[] {
  const within = present === undefined ? 'members' : 'present';
  return [
    ...above('present', present, 'members', members),
    ...above('for', inFavour, within, present ?? members),
  ];
}

function aboveInWriting({ members, present, for: inFavour, silent }: Counts): Problem[] {
  const alone = [
    ...above('present', present, 'members', members),
    ...above('for', inFavour, 'members', members),
    ...above('silent', silent, 'members', members),
  ];
  const both = (inFavour ?? 0) + (silent ?? 0);
  if (alone.length > 0 || members === undefined || both <= members) return alone;
  return [beyond('counts-above', 'silent', silent, 'members', members)];
}

function above(
  key: CountKey,
  count: number | undefined,
  whole: CountKey,
  limit: number | undefined,
): Problem[] {
  if (count === undefined || limit === undefined || count <= limit) return [];
  return [beyond('count-above', key, count, whole, limit)];
}

function beyond(
  code: 'count-above' | 'counts-above',
  key: CountKey,
  count: number | undefined,
  whole: CountKey,
  limit: number,
): Problem {
  const params = { key, name: flagOf(whole), count: String(limit) };
  return { code, place: { flag: flagOf(key) }, found: String(count), params };
}

function problem(code: Problem['code'], key: CountKey, found?: string): Problem {
  return { code, place: { flag: flagOf(key) }, ...(found !== undefined && { found }), params: { key } };
}
