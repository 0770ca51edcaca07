/** Votes under any rules, against a count that goes through the members one by one in whole numbers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAsking } from '../../../src/engine/procedure/convene.ts';
import { countVote } from '../../../src/engine/procedure/vote.ts';
import type { Ballot } from '../../../src/model/vote.ts';
import { SHARE_BASES, type Share, type Voting } from '../../../src/model/voting.ts';
import { regulationOf, WORDS } from '../small.ts';

const SEED = 20_261_129;

const share = (bases: readonly Share['of'][]): fc.Arbitrary<Share> =>
  fc
    .record({
      word: fc.constantFrom('from' as const, 'above' as const),
      denominator: fc.integer({ min: 1, max: 12 }),
      part: fc.integer({ min: 1, max: 12 }),
      of: fc.constantFrom(...bases),
    })
    .map(({ word, denominator, part, of }) => {
      const numerator = Math.min(part, word === 'above' ? Math.max(1, denominator - 1) : denominator);
      return {
        word,
        numerator,
        denominator: Math.max(denominator, word === 'above' ? 2 : 1),
        of,
        clause: '1',
        message: WORDS,
      };
    });

const MEMBERS = ['all', 'in-office'] as const;

const voting: fc.Arbitrary<Voting> = fc
  .record(
    {
      session: fc.record(
        {
          quorum: share(MEMBERS),
          carried: share(SHARE_BASES),
          tie: fc.constant({ clause: '2', message: WORDS }),
        },
        { requiredKeys: ['carried'] },
      ),
      divided: fc.constant({ clause: '3', message: WORDS, cadreOnly: false }),
    },
    { requiredKeys: ['session'] },
  )
  .map((one) => ({ body: 'high', ...one }));

/** Where each member was: the only thing that the oracle looks at. */
const seats = fc.array(fc.constantFrom('for', 'against', 'abstained', 'absent', 'out of office'), {
  minLength: 1,
  maxLength: 24,
});
type Seat = 'for' | 'against' | 'abstained' | 'absent' | 'out of office';

const isIn = (seat: Seat, base: Share['of']): boolean => {
  if (base === 'all') return true;
  return base === 'in-office' ? seat !== 'out of office' : seat !== 'out of office' && seat !== 'absent';
};

/** Takes members away until the share would not be reached: no division. */
function reaches(
  { word, numerator, denominator, of }: Share,
  all: readonly Seat[],
  counted: number,
): boolean {
  const base = all.filter((seat) => isIn(seat, of)).length;
  const [left, right] = [counted * denominator, base * numerator];
  return counted > 0 && (word === 'from' ? left >= right : left > right);
}

function oracle({ session = {} }: Voting, all: readonly Seat[], chair: Ballot['chair']): string {
  const count = (...which: readonly Seat[]) => all.filter((seat) => which.includes(seat)).length;
  const [inFavour, against, abstained] = [count('for'), count('against'), count('abstained')];
  const there = inFavour + against + abstained;
  const { quorum, carried, tie } = session;
  if (quorum && !reaches(quorum, all, there)) return 'not-carried';
  if (reaches(carried!, all, inFavour)) return 'carried';
  if (tie && inFavour > 0 && inFavour === against) {
    if (chair === undefined) return 'open';
    return chair === 'for' ? 'carried' : 'not-carried';
  }
  const mustAllAgree = carried!.numerator === carried!.denominator;
  if (inFavour > 0 && against > 0) return 'not-carried';
  if (against > 0) {
    const isWhole = there === all.length || quorum !== undefined || !mustAllAgree;
    return abstained === 0 && isWhole ? 'refused' : 'not-carried';
  }
  return mustAllAgree ? 'open' : 'not-carried';
}

it('sessions come out as counted by hand', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(voting, seats, fc.constantFrom(undefined, 'for', 'against'), (rules, all, chair) => {
      const count = (...which: readonly Seat[]) => all.filter((seat) => which.includes(seat)).length;
      const inOffice = all.length - count('out of office');
      fc.pre(inOffice > 0);
      const ballot: Ballot = {
        body: 'high',
        way: 'session',
        members: all.length,
        inOffice,
        present: count('for', 'against', 'abstained'),
        inFavour: count('for'),
        against: count('against'),
        ...(chair !== undefined && { chair: chair as 'for' | 'against' }),
        cadre: false,
        importantDisagreement: false,
      };
      const regulation = { ...regulationOf([], [], []), voting: [rules] };
      const { outcome, carried, next } = countVote({ regulation }, ballot);
      const wanted = oracle(rules, all, ballot.chair);
      seen.add(wanted);
      expect(outcome).toBe(wanted);
      expect(carried).toBe(wanted === 'open' ? null : wanted === 'carried');
      // Only members who differ send a matter elsewhere.
      if (next?.way === 'body') expect([ballot.inFavour > 0, ballot.against! > 0]).toEqual([true, true]);
    }),
    { seed: SEED, numRuns: 3000 },
  );
  expect([...seen].sort()).toEqual(['carried', 'not-carried', 'open', 'refused']);
});

it('so many members have a session called, and one fewer has not', () => {
  fc.assert(
    fc.property(share(['all']), fc.integer({ min: 1, max: 200 }), fc.nat(200), (asked, members, some) => {
      const asking = Math.min(some, members);
      const convene = { by: 'high', clause: '1', message: WORDS, share: asked };
      const regulation = { ...regulationOf([], [], []), voting: [{ body: 'high', convene }] };
      const all = Array.from({ length: members }, (): Seat => 'for');
      const { convened, share: counted } = countAsking({ regulation }, { body: 'high', members, asking });
      expect(convened).toBe(reaches(asked, all, asking));
      expect(reaches(asked, all, counted!.needed)).toBe(true);
      expect(reaches(asked, all, counted!.needed - 1)).toBe(false);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
