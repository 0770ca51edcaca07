/** Reads the figures of a vote, as written on the command line, into a ballot. */
import type { Problem, ProblemCode } from '../model/problem.ts';
import { type Regulation, votingOf } from '../model/regulation.ts';
import type { Asking, Ballot } from '../model/vote.ts';
import { statesVotes, type Voting } from '../model/voting.ts';
import { fold } from '../notation/fold.ts';
import { namesOf } from './names.ts';
import { type Findings, flagOf, noFindings, refuseAt } from './raw.ts';

const COUNTS = ['members', 'inOffice', 'present', 'for', 'against', 'silent'] as const;
type CountKey = (typeof COUNTS)[number] | 'asking';

/** What is written of a vote, figures as text. */
export interface WrittenBallot
  extends Pick<Ballot, 'cadre' | 'importantDisagreement' | 'chair'>,
    Readonly<Partial<Record<'body' | 'work' | CountKey, string>>> {
  readonly written: boolean;
  readonly complexMatter: boolean;
  readonly simpleMatter: boolean;
  readonly unableToMeet: boolean;
  /** That a session can be held: it may be answered, and is never taken for granted. */
  readonly maySession?: boolean;
}

type ReadBallot = { readonly ballot: Ballot } | { readonly problems: readonly Problem[] };

/** No body has more members; a larger figure is a slip of the keys. */
const MOST_MEMBERS = 10_000;

/**
 * A ballot whose figures can stand together, or all that is wrong with it. The body may be left out where the regulation
 * has rules on voting for one alone. Problems: `body-missing`, `unknown-body`, `work-missing`, `unknown-work`, `count-missing`, `count-unreadable`,
 * `count-above`, `counts-above`, `silent-in-session`, `flags-contrary`.
 */
export function readBallot(written: WrittenBallot, regulation: Regulation): ReadBallot {
  const findings = noFindings();
  const body = readBody(written.body, regulation, findings);
  const read = COUNTS.map((key) => [key, readCount(key, written[key], findings)] as const);
  const counts = Object.fromEntries(read) as Counts;
  const work = readWork(written.work, body, regulation, findings);
  const voting = body === undefined ? undefined : votingOf(regulation, body, work);
  for (const key of neededCounts(written.written, voting)) {
    if (written[key] === undefined) refuseCount(findings, 'count-missing', key);
  }
  if (!written.written && written.silent !== undefined) {
    refuseCount(findings, 'silent-in-session', 'silent', written.silent);
  }
  if (written.complexMatter && written.simpleMatter) {
    refuseAt(findings, 'flags-contrary', { flag: '--simple-matter' }, { name: '--complex-matter' });
  }
  if (written.written) boundInWriting(counts, findings);
  else boundInSession(counts, findings);
  const { problems } = findings;
  const { members, for: inFavour } = counts;
  if (problems.length > 0 || body === undefined || members === undefined || inFavour === undefined) {
    return { problems };
  }
  return { ballot: ballotOf(written, { body, work, members, inFavour }, counts) };
}

function ballotOf(
  { written, cadre, importantDisagreement, chair, ...given }: WrittenBallot,
  {
    body,
    work,
    members,
    inFavour,
  }: Pick<Ballot, 'body' | 'members' | 'inFavour'> & {
    readonly work: string | undefined;
  },
  { inOffice, present, against, silent }: Counts,
): Ballot {
  return {
    body,
    way: written ? 'writing' : 'session',
    ...(work !== undefined && { work }),
    members,
    ...(inOffice !== undefined && { inOffice }),
    ...(present !== undefined && { present }),
    inFavour,
    ...(against !== undefined && { against }),
    ...(silent !== undefined && { silent }),
    ...(chair !== undefined && { chair }),
    cadre,
    importantDisagreement,
    ...((given.complexMatter || given.simpleMatter) && { complex: given.complexMatter }),
    ...((given.unableToMeet || given.maySession) && { noSession: given.unableToMeet }),
  };
}

/** The figures that a vote cannot do without. */
function neededCounts(isWritten: boolean, voting: Voting | undefined): (typeof COUNTS)[number][] {
  const { quorum, carried } = voting?.session ?? {};
  const countsPresent = !isWritten && (quorum !== undefined || carried?.of === 'present');
  return ['members', ...(countsPresent ? (['present'] as const) : []), 'for'];
}

/** What is written of members who ask for a session. */
type WrittenAsking = Readonly<Partial<Record<'body' | 'members' | 'asking', string>>>;

/** Problems as of {@link readBallot}. */
export function readAsking(
  written: WrittenAsking,
  regulation: Regulation,
): { readonly asking: Asking } | { readonly problems: readonly Problem[] } {
  const findings = noFindings();
  const body = readBody(written.body, regulation, findings, ({ convene }) => convene !== undefined);
  const members = readCount('members', written.members, findings);
  const asking = readCount('asking', written.asking, findings);
  for (const key of ['members', 'asking'] as const) {
    if (written[key] === undefined) refuseCount(findings, 'count-missing', key);
  }
  bound(findings, 'asking', asking, 'members', members);
  const { problems } = findings;
  if (problems.length > 0 || body === undefined || members === undefined || asking === undefined) {
    return { problems };
  }
  return { asking: { body, members, asking } };
}

/** Whether the result depends on those who have not answered only the count can say. */
export function silentMissing(): Problem {
  return { code: 'silent-missing', place: { flag: flagOf('silent') }, params: { key: 'silent' } };
}

/** The body of a ballot by its code, where one is named or goes without saying. */
export function bodyOf({ body }: Pick<WrittenBallot, 'body'>, regulation: Regulation): string | undefined {
  return readBody(body, regulation, noFindings());
}

function readBody(
  text: string | undefined,
  regulation: Regulation,
  findings: Findings,
  speaksOf: (voting: Voting) => boolean = statesVotes,
): string | undefined {
  const { bodies } = namesOf(regulation);
  const place = { flag: '--body' };
  if (text === undefined) {
    const own = [...new Set((regulation.voting ?? []).filter(speaksOf).map((one) => one.body))];
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
  { voting = [], bodies }: Regulation,
  findings: Findings,
): string | undefined {
  const kinds = voting.flatMap((one) => (one.body === body && one.work ? [one.work] : []));
  const known = kinds.map(({ code }) => code);
  const place = { flag: '--work' };
  if (text === undefined) {
    return kinds.length > 1 ? refuseAt(findings, 'work-missing', place, { known }) : undefined;
  }
  const read = fold(text);
  const found = kinds.find(({ code, name }) =>
    [code, name.vi, withShortNames(name.vi, bodies), name.en].some((form) => fold(form) === read),
  );
  return found?.code ?? refuseAt(findings, 'unknown-work', place, { known }, text);
}

/** A kind of work may be named with the short names of its bodies too. */
function withShortNames(text: string, bodies: Regulation['bodies']): string {
  return bodies.reduce(
    (short, { name, fullName }) => (fullName ? short.replaceAll(fullName.vi, name.vi) : short),
    text,
  );
}

function readCount(key: CountKey, text: string | undefined, findings: Findings): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\s*0*(\d{1,5})\s*$/.exec(text)?.[1];
  const count = Number(digits ?? Number.NaN);
  const least = key === 'members' || key === 'inOffice' ? 1 : 0;
  if (count >= least && count <= MOST_MEMBERS) return count;
  const params = { key, from: String(least), count: String(MOST_MEMBERS) };
  return refuseCount(findings, 'count-unreadable', key, text, params);
}

type Counts = Readonly<Record<(typeof COUNTS)[number], number | undefined>>;

/** Who agrees in a session is there, and who is there is a member in office: the problem names the nearest bound. */
function boundInSession(counts: Counts, findings: Findings): void {
  const { members, present, for: inFavour, against } = counts;
  const [whole, most] = boundOffice(counts, findings);
  bound(findings, 'present', present, whole, most);
  const before = findings.problems.length;
  const [there, limit] = present === undefined ? [whole, most] : (['present', present] as const);
  bound(findings, 'for', inFavour, there, limit ?? members);
  bound(findings, 'against', against, there, limit ?? members);
  if (findings.problems.length === before) boundSum(findings, { for: inFavour, against }, there, limit);
}

function boundInWriting(counts: Counts, findings: Findings): void {
  const { present, for: inFavour, against, silent } = counts;
  const [whole, most] = boundOffice(counts, findings);
  const before = findings.problems.length;
  bound(findings, 'present', present, whole, most);
  bound(findings, 'for', inFavour, whole, most);
  bound(findings, 'against', against, whole, most);
  bound(findings, 'silent', silent, whole, most);
  if (findings.problems.length === before)
    boundSum(findings, { for: inFavour, against, silent }, whole, most);
}

/** Members in office, as far as they are counted, are what all others are a part of. */
function boundOffice({ members, inOffice }: Counts, findings: Findings): [CountKey, number | undefined] {
  bound(findings, 'inOffice', inOffice, 'members', members);
  return inOffice === undefined ? ['members', members] : ['inOffice', inOffice];
}

/** Of several figures that part one whole the last that is given is complained of. */
function boundSum(
  findings: Findings,
  parts: Readonly<Partial<Record<CountKey, number | undefined>>>,
  whole: CountKey,
  limit: number | undefined,
): void {
  const given = Object.entries(parts).filter(([, count]) => count !== undefined) as [CountKey, number][];
  const sum = given.reduce((all, [, count]) => all + count, 0);
  if (limit === undefined || sum <= limit) return;
  const [key, count] = given.at(-1)!;
  const names = given.map(([one]) => flagOf(one));
  const params = { key, known: names, name: flagOf(whole), count: String(limit) };
  refuseCount(findings, 'counts-above', key, String(count), params);
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
