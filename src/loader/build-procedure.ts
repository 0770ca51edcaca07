/** The procedure as written → as the program knows it. */

import type { Fact } from '../model/fact.ts';
import type { Advice, Due, Enactment, Share, Voting } from '../model/regulation.ts';
import type {
  AuthoredAdvice,
  AuthoredDue,
  AuthoredEnactment,
  AuthoredShare,
  AuthoredVoting,
} from './authored-procedure.ts';
import { testsOf } from './conditions.ts';
import { defined, stated } from './defined.ts';

export function buildAdvice(advice: AuthoredAdvice, facts: ReadonlyMap<string, Fact>): Advice {
  return defined({
    ...advice,
    when: testsOf(advice.when, facts),
    shown: advice.shown === 'yes',
    due: advice.due && buildDue(advice.due),
  }) as Advice;
}

/** The first word given counts; that there is one, and one alone, is a check's to say. */
function buildDue({ before, after, working, extraordinary, label }: AuthoredDue): Due {
  const word = before !== undefined ? 'before' : after !== undefined ? 'after' : 'on';
  const days = stated(before ?? after ?? '0');
  return {
    word,
    days: days === null ? null : Number(days),
    working: working === 'yes',
    extraordinary: extraordinary === 'yes',
    label,
  };
}

export function buildVoting({ body, session, writing, cadre, divided, notes }: AuthoredVoting): Voting {
  return defined({
    body,
    session: session && defined({ quorum: share(session.quorum), carried: share(session.carried) }),
    writing:
      writing &&
      defined({
        clause: writing.clause,
        carried: share(writing.carried),
        neverCadre: writing.neverCadre === 'yes',
        disagreementToSession: writing.disagreementToSession === 'yes',
        silenceAgrees: writing.silenceAgrees === 'yes',
        note: writing.note,
      }),
    cadre,
    divided: divided && defined(divided),
    notes,
  }) as Voting;
}

function share(written: AuthoredShare | undefined): Share | undefined {
  if (written === undefined) return undefined;
  const { from, above, clause, message } = written;
  const [numerator, denominator] = (from ?? above ?? '1/1').split('/').map(Number);
  const word = from !== undefined ? 'from' : 'above';
  return { word, numerator: numerator!, denominator: denominator!, clause, message };
}

export function buildEnactment(enacted: AuthoredEnactment): Enactment {
  const { number, date, issuer, signer, effect, replaces } = enacted;
  return {
    number: stated(number),
    date: stated(date),
    issuer: stated(issuer),
    signer: stated(signer),
    effect: stated(effect),
    replaces: stated(replaces),
  };
}
