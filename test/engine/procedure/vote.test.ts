/** Votes against a rule written from the text of the clauses, over every combination of figures. */
import { describe, expect, it } from 'vitest';
import { countVote } from '../../../src/engine/procedure/vote.ts';
import type { Ballot } from '../../../src/model/vote.ts';
import type { Voting } from '../../../src/model/voting.ts';
import { compiled } from '../lai-chau.ts';
import { regulationOf, WORDS } from '../small.ts';

const ballot = (figures: Partial<Ballot>): Ballot => ({
  body: 'ban-thuong-vu',
  way: 'session',
  members: 13,
  inFavour: 0,
  cadre: false,
  importantDisagreement: false,
  ...figures,
});

/** Clauses 25.1, 27.3 and 22.2.1 of Lai Châu's regulation in whole numbers. */
const isQuorate = (members: number, present: number): boolean => 3 * present >= 2 * members;
const isMoreThanHalf = (members: number, inFavour: number): boolean => 2 * inFavour > members;

const MOST = 60;

describe('every vote of up to 60 members', () => {
  it.each(['tinh-uy', 'ban-thuong-vu'])('%s in a session', (body) => {
    let votes = 0;
    for (let members = 1; members <= MOST; members++) {
      for (let present = 0; present <= members; present++) {
        for (let inFavour = 0; inFavour <= present; inFavour++) {
          const { quorate, carried, quorum, majority } = countVote(
            compiled,
            ballot({ body, members, present, inFavour }),
          );
          const wanted = isQuorate(members, present);
          if (quorate !== wanted || carried !== (wanted && isMoreThanHalf(members, inFavour))) {
            throw new Error(`${inFavour} of ${present} of ${members}: ${quorate}, ${carried}`);
          }
          // What is missing is exactly what would have sufficed.
          const there = present + quorum!.missing;
          const agreed = inFavour + majority!.missing;
          if (!isQuorate(members, there) || (quorum!.missing > 0 && isQuorate(members, there - 1))) {
            throw new Error(`${present} of ${members}: ${quorum!.missing} missing`);
          }
          if (
            !isMoreThanHalf(members, agreed) ||
            (majority!.missing > 0 && isMoreThanHalf(members, agreed - 1))
          ) {
            throw new Error(`${inFavour} for of ${members}: ${majority!.missing} missing`);
          }
          votes++;
        }
      }
    }
    expect(votes).toBeGreaterThan(35_000);
  });

  it('thuong-truc: all agree, somebody differs, nobody agrees, or somebody was not heard', () => {
    for (let members = 1; members <= MOST; members++) {
      for (let present = 1; present <= members; present++) {
        for (let inFavour = 0; inFavour <= present; inFavour++) {
          const figures = { body: 'thuong-truc', work: 'delegated', members, present, inFavour };
          const { outcome, quorate, next } = countVote(compiled, ballot(figures));
          const isAll = present === members;
          const wanted =
            inFavour === members
              ? 'carried'
              : inFavour === present
                ? 'open'
                : inFavour === 0 && isAll
                  ? 'refused'
                  : 'not-carried';
          const differ = inFavour > 0 && inFavour < present;
          const way =
            wanted === 'carried' ? 'afterwards' : wanted === 'open' ? 'session' : differ ? 'body' : undefined;
          if (outcome !== wanted || next?.way !== way || quorate !== null) {
            throw new Error(`${inFavour} of ${present} of ${members}: ${outcome}, ${next?.way}`);
          }
        }
      }
    }
  });

  it('ban-thuong-vu in writing, on every kind of matter', () => {
    for (let members = 1; members <= MOST; members++) {
      for (let inFavour = 0; inFavour <= members; inFavour++) {
        for (const cadre of [false, true]) {
          for (const importantDisagreement of [false, true]) {
            const figures = { way: 'writing', members, inFavour, cadre, importantDisagreement } as const;
            const { carried } = countVote(compiled, ballot(figures));
            const wanted = isMoreThanHalf(members, inFavour) && !cadre && !importantDisagreement;
            if (carried !== wanted) throw new Error(JSON.stringify(figures));
          }
        }
      }
    }
  });
});

describe('what the text leaves open', () => {
  const share = {
    word: 'from',
    numerator: 2,
    denominator: 3,
    of: 'all',
    clause: '1',
    message: WORDS,
  } as const;
  const under = (voting: Omit<Voting, 'body'>) => ({
    regulation: { ...regulationOf([], [], []), voting: [{ body: 'high', ...voting }] },
  });
  const high = (figures: Partial<Ballot>): Ballot => ballot({ body: 'high', members: 9, ...figures });
  const outcome = (voting: Omit<Voting, 'body'>, figures: Partial<Ballot>) => {
    const { quorate, carried, reasons, next } = countVote(under(voting), high(figures));
    return { quorate, carried, reasons: reasons.map(({ code }) => code), next };
  };

  it('a quorum without a majority', () => {
    const voting = { session: { quorum: share } };
    expect(outcome(voting, { present: 6, inFavour: 6 })).toEqual({
      quorate: true,
      carried: null,
      reasons: ['majority-not-stated'],
      next: null,
    });
    expect(outcome(voting, { present: 5, inFavour: 5 })).toMatchObject({ quorate: false, carried: false });
  });

  it('no session at all', () => {
    const voting = { notes: [{ clause: '4', message: WORDS }] };
    expect(outcome(voting, { inFavour: 9 })).toMatchObject({ quorate: null, carried: null });
    expect(outcome(voting, { way: 'writing', inFavour: 9 })).toEqual({
      quorate: null,
      carried: null,
      reasons: ['writing-not-provided'],
      next: { way: 'session', body: 'high', or: [], clauses: [], steps: [] },
    });
  });

  it('who is silent, only where that turns it', () => {
    const writing = {
      clause: '2',
      carried: share,
      neverCadre: false,
      disagreementToSession: true,
      silenceAgrees: true,
    };
    const asked = (figures: Partial<Ballot>) => outcome({ writing }, { way: 'writing', ...figures });
    expect(asked({ inFavour: 5 })).toMatchObject({ carried: null, reasons: ['silence-unknown'] });
    expect(asked({ inFavour: 5, silent: 0 })).toMatchObject({ carried: false, reasons: ['too-few'] });
    expect(asked({ inFavour: 5, silent: 1 })).toMatchObject({ carried: true, reasons: [] });
    expect(asked({ inFavour: 6 })).toMatchObject({ carried: true });
    expect(asked({ inFavour: 5, importantDisagreement: true })).toMatchObject({
      carried: false,
      reasons: ['important-disagreement'],
    });
  });

  it('a division that the text sends to nobody', () => {
    const divided = { clause: '3', message: WORDS, cadreOnly: false };
    const voting = { session: { carried: share }, divided };
    expect(outcome(voting, { present: 9, inFavour: 5 }).next).toEqual({
      way: 'body',
      body: null,
      or: [],
      clauses: ['3'],
      steps: [],
    });
    // Whether the others were there is not said.
    expect(outcome(voting, { inFavour: 5 }).next).toBeNull();
  });

  it('shares of any size are exact', () => {
    const sevenths = { ...share, word: 'above', numerator: 97, denominator: 98 } as const;
    const { majority } = countVote(
      under({ session: { carried: sevenths } }),
      high({ members: 9_007_199_254_740_990, inFavour: 1 }),
    );
    // floor(97 × members / 98) + 1, in whole numbers.
    expect(majority!.needed).toBe(Number((97n * 9_007_199_254_740_990n) / 98n + 1n));
  });
});

describe('figures that cannot be are a bug of whoever passes them', () => {
  it.each<[string, Partial<Ballot>]>([
    ['no members', { members: 0, present: 0 }],
    ['a part of a member', { present: 8.5 }],
    ['fewer than none', { present: 9, inFavour: -1 }],
    ['more there than there are', { present: 14 }],
    ['more in favour than there', { present: 9, inFavour: 10 }],
    ['nobody counted who is there', { inFavour: 7 }],
    ['more for and against than there', { present: 9, inFavour: 5, against: 5 }],
    ['more in office than members', { present: 9, inOffice: 14 }],
    ['more there than in office', { present: 9, inOffice: 8 }],
    ['silence in a session', { present: 9, silent: 1 }],
    ['more answers than members', { way: 'writing', inFavour: 9, silent: 5 }],
    ['another body', { body: 'nobody', present: 9 }],
  ])('%s', (_name, figures) => {
    expect(() => countVote(compiled, ballot(figures))).toThrow(RangeError);
  });
});
