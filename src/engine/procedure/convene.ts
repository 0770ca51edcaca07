/** Whether so many members asking for it have an extraordinary session called. */
import type { Regulation } from '../../model/regulation.ts';
import type { Asking, Convened } from '../../model/vote.ts';
import type { Convening } from '../../model/voting.ts';
import { countShare } from './shares.ts';

/** Who calls the sessions of a body, as far as the text says. */
export function conveningOf({ voting = [] }: Regulation, body: string): Convening | undefined {
  return voting.find((one) => one.body === body && one.convene !== undefined)?.convene;
}

/** @throws RangeError for figures that cannot be, or a body that is none of the regulation's */
export function countAsking({ regulation }: { readonly regulation: Regulation }, asked: Asking): Convened {
  const { body, members, asking } = asked;
  const isCount = [members, asking].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!regulation.bodies.some(({ code }) => code === body) || !isCount || members === 0 || asking > members) {
    throw new RangeError(`no such asking: ${JSON.stringify(asked)}`);
  }
  const convening = conveningOf(regulation, body);
  const open = (
    code: 'asking-not-stated' | 'convening-not-stated',
    clauses: readonly string[],
  ): Convened => ({
    asked,
    share: null,
    convened: null,
    reasons: [{ code, clauses, params: {} }],
  });
  if (convening === undefined) return open('convening-not-stated', []);
  if (convening.share === undefined) return open('asking-not-stated', [convening.clause]);
  const share = countShare(convening.share, members, asking);
  const isShort = share.missing > 0;
  const clauses = [convening.share.clause];
  return {
    asked,
    share,
    convened: !isShort,
    reasons: isShort ? [{ code: 'too-few-asking', clauses, params: {} }] : [],
  };
}
