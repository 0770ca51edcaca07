/** What a regulation file says of votes, as the program knows it. */
import { type Share, type Voting, WRITING_FLAGS, type Writing } from '../model/voting.ts';
import type { AuthoredFlag, AuthoredShare, AuthoredVoting } from './authored-voting.ts';
import type { Loose } from './loose.ts';

export function buildVoting(written: AuthoredVoting): Loose<Voting> {
  const { session, writing, cadre, divided, afterwards, notes, convene, ...rest } = written;
  return {
    ...rest,
    session: session && {
      quorum: share(session.quorum),
      carried: share(session.carried),
      tie: session.tie,
    },
    writing: writing && buildWriting(writing),
    cadre: cadre && { ...cadre, ballot: cadre.ballot === 'yes' },
    divided: divided && { ...divided, cadreOnly: divided.cadreOnly === 'yes' },
    afterwards: afterwards?.map(limited),
    notes: notes?.map(limited),
    convene: convene && { ...convene, share: share(convene.share) },
  };
}

function limited<T extends { cadre?: 'yes' | 'no' | undefined }>(note: T) {
  return { ...note, cadre: note.cadre && note.cadre === 'yes' };
}

function buildWriting(writing: NonNullable<AuthoredVoting['writing']>): Loose<Writing> {
  const quoted = WRITING_FLAGS.flatMap((flag) => {
    const written = writing[flag];
    return typeof written === 'string' ? [] : [[flag, written.quote] as const];
  });
  return {
    ...writing,
    carried: share(writing.carried),
    neverCadre: holds(writing.neverCadre),
    disagreementToSession: holds(writing.disagreementToSession),
    silenceAgrees: holds(writing.silenceAgrees),
    quotes: quoted.length === 0 ? undefined : Object.fromEntries(quoted),
  };
}

function holds(flag: AuthoredFlag): boolean {
  return (typeof flag === 'string' ? flag : flag.is) === 'yes';
}

/** The first word given counts; that there is one, and one alone, is a check's to say. */
function share(written: AuthoredShare | undefined): Loose<Share> | undefined {
  if (written === undefined) return undefined;
  const { from, above, ...rest } = written;
  const [numerator, denominator] = (from ?? above ?? '1/1').split('/').map(Number);
  return {
    ...rest,
    word: from !== undefined ? 'from' : 'above',
    numerator: numerator!,
    denominator: denominator!,
  };
}
