/** Reads the figures of a vote, as written on the command line, into a ballot. */
import type { Problem, ProblemCode } from '../model/problem.ts';
import { type Regulation, votingOf } from '../model/regulation.ts';
import type { Ballot } from '../model/vote.ts';
import { statesVotes } from '../model/voting.ts';
import { fold } from '../notation/fold.ts';
import { namesOf } from './names.ts';
import { type Findings, flagOf, noFindings, refuseAt } from './raw.ts';

const COUNTS = ['members', 'present', 'for', 'silent'] as const;
type CountKey = (typeof COUNTS)[number];

/** Figures by the keys of their flags, as text. */
export interface WrittenBallot
  extends Pick<Ballot, 'cadre' | 'importantDisagreement'>,
    Readonly<Partial<Record<'body' | 'work' | CountKey, string>>> {
  readonly written: boolean;
}

type ReadBallot = { readonly ballot: Ballot } | { readonly problems: readonly Problem[] };

/** No body has more members; a larger figure is a slip of the keys. */
const MOST_MEMBERS = 10_000;

/**
 * A ballot whose figures can stand together, or all that is wrong with it. The body may be left out where the regulation
 * has rules on voting for one alone. Problems: `body-missing`, `unknown-body`, `work-missing`, `unknown-work`, `count-missing`, `count-unreadable`,
 * `count-above`, `counts-above`, `silent-in-session`.
 */
export function readBallot(written: WrittenBallot, regulation: Regulation): ReadBallot {
  const findings = noFindings();
  const body = readBody(written.body, regulation, findings);
  const [members, present, inFavour, silent] = COUNTS.map((key) => readCount(key, written[key], findings));
  const work = readWork(written.work, body, regulation, findings);
  const voting = body === undefined ? undefined : votingOf(regulation, body, work);
  const needsPresent = !written.written && voting?.session?.quorum !== undefined;
  for (const key of COUNTS) {
    const isNeeded = key === 'present' ? needsPresent : key !== 'silent';
    if (isNeeded && written[key] === undefined) refuseCount(findings, 'count-missing', key);
  }
  if (!written.written && written.silent !== undefined) {
    refuseCount(findings, 'silent-in-session', 'silent', written.silent);
  }
  const counts = { members, present, for: inFavour, silent };
  if (written.written) boundInWriting(counts, findings);
  else boundInSession(counts, findings);
  const { problems } = findings;
  if (problems.length > 0 || body === undefined || members === undefined || inFavour === undefined) {
    return { problems };
  }
  const { cadre, importantDisagreement } = written;
  return {
    ballot: {
      body,
      way: written.written ? 'writing' : 'session',
      ...(work !== undefined && { work }),
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
  return { code: 'silent-missing', place: { flag: flagOf('silent') }, params: { key: 'silent' } };
}

function readBody(text: string | undefined, regulation: Regulation, findings: Findings): string | undefined {
  const { bodies } = namesOf(regulation);
  const place = { flag: '--body' };
  if (text === undefined) {
    const own = [...new Set((regulation.voting ?? []).filter(statesVotes).map((one) => one.body))];
    if (own.length === 1) return own[0];
    return refuseAt(findings, 'body-missing', place, { known: own.length === 0 ? bodies.codes : own });
  }
  const lookup = bodies.lookup(text);
  if (lookup.kind === 'found') return lookup.code;
  const near = lookup.kind === 'ambiguous' ? lookup.codes : bodies.nearest(text);
  return refuseAt(findings, 'unknown-body', place, { near, known: bodies.codes }, text);
}

/** The kind of work by its code or name; where the text tells none apart there is nothing to say. */
function readWork(
  text: string | undefined,
  body: string | undefined,
  { voting = [] }: Regulation,
  findings: Findings,
): string | undefined {
  const kinds = voting.flatMap((one) => (one.body === body && one.work ? [one.work] : []));
  const known = kinds.map(({ code }) => code);
  const place = { flag: '--work' };
  if (text === undefined) {
    return kinds.length > 1 ? refuseAt(findings, 'work-missing', place, { known }) : undefined;
  }
  const read = fold(text);
  const found = kinds.find(({ code, name }) => [code, name.vi, name.en].some((form) => fold(form) === read));
  return found?.code ?? refuseAt(findings, 'unknown-work', place, { known }, text);
}

function readCount(key: CountKey, text: string | undefined, findings: Findings): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\s*0*(\d{1,5})\s*$/.exec(text)?.[1];
  const count = Number(digits ?? Number.NaN);
  const least = key === 'members' ? 1 : 0;
  if (count >= least && count <= MOST_MEMBERS) return count;
  const params = { key, from: String(least), count: String(MOST_MEMBERS) };
  return refuseCount(findings, 'count-unreadable', key, text, params);
}

type Counts = Readonly<Record<CountKey, number | undefined>>;

/** Who agrees in a session is there, and who is there is a member: the problem names the nearest bound. */
function boundInSession({ members, present, for: inFavour }: Counts, findings: Findings): void {
  bound(findings, 'present', present, 'members', members);
  bound(findings, 'for', inFavour, present === undefined ? 'members' : 'present', present ?? members);
}

function boundInWriting({ members, present, for: inFavour, silent }: Counts, findings: Findings): void {
  const before = findings.problems.length;
  bound(findings, 'present', present, 'members', members);
  bound(findings, 'for', inFavour, 'members', members);
  bound(findings, 'silent', silent, 'members', members);
  const both = (inFavour ?? 0) + (silent ?? 0);
  if (findings.problems.length > before || members === undefined || both <= members) return;
  const params = { key: 'silent', name: flagOf('members'), count: String(members) };
  refuseCount(findings, 'counts-above', 'silent', String(silent), params);
}

function bound(
  findings: Findings,
  key: CountKey,
  count: number | undefined,
  whole: CountKey,
  limit: number | undefined,
): void {
  if (count === undefined || limit === undefined || count <= limit) return;
  const params = { key, name: flagOf(whole), count: String(limit) };
  refuseCount(findings, 'count-above', key, String(count), params);
}

function refuseCount(
  findings: Findings,
  code: ProblemCode,
  key: CountKey,
  found?: string,
  params: Problem['params'] = { key },
): undefined {
  return refuseAt(findings, code, { flag: flagOf(key) }, params, found);
}
