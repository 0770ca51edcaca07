/** Steps, dates and votes that say two things, or none. */
import type { Authored } from '../authored.ts';
import type { AuthoredShare } from '../authored-procedure.ts';
import type { Path } from '../parse.ts';
import type { Checked, Complaint } from './checked.ts';

/** The body that answers is the highest that the clause names: those beside it are lower, each once. */
export function orLower({ authored, rules }: Checked): Complaint[] {
  const rank = (body: string) => authored.bodies.findIndex(({ code }) => code === body);
  return rules.flatMap(({ body, or = [], path }) =>
    or.flatMap((other, index): Complaint[] => {
      const isKnown = rank(other) >= 0 && rank(body) >= 0;
      return isKnown && rank(other) <= rank(body) ? [{ name: other, path: [...path, 'or', index] }] : [];
    }),
  );
}

/** A date is counted one way, and working days are counted after the session alone. */
export function dueOneWay({ authored }: Checked): Complaint[] {
  return authored.advice.flatMap(({ code, due }, a): Complaint[] => {
    if (due === undefined) return [];
    const ways = [due.before, due.after, due.on].filter((way) => way !== undefined).length;
    const isOne = ways === 1 && (due.working === 'no' || due.after !== undefined);
    return isOne ? [] : [{ name: code, path: ['advice', a, 'due'] }];
  });
}

/** A share is one part of all members, by one word. */
export function shareProper({ authored }: Checked): Complaint[] {
  return placedShares(authored).flatMap(([{ from, above }, path]): Complaint[] => {
    const written = from ?? above ?? '';
    const [numerator = 0, denominator = 0] = written.split('/').map(Number);
    const isPart = above === undefined ? numerator <= denominator : numerator < denominator;
    const isOne = (from === undefined) !== (above === undefined);
    return isOne && isPart ? [] : [{ name: [from, above].filter(Boolean).join(', '), path }];
  });
}

function placedShares({ voting = [] }: Authored): (readonly [AuthoredShare, Path])[] {
  const at = (share: AuthoredShare | undefined, path: Path): (readonly [AuthoredShare, Path])[] =>
    share === undefined ? [] : [[share, path]];
  return voting.flatMap(({ session, writing }, v) => [
    ...at(session?.quorum, ['voting', v, 'session', 'quorum']),
    ...at(session?.carried, ['voting', v, 'session', 'carried']),
    ...at(writing?.carried, ['voting', v, 'writing', 'carried']),
  ]);
}
