/** Every alteration of what a regulation states of votes is found, since its quoted words then say otherwise. */
import { describe, expect, it } from 'vitest';
import { votingWords } from '../../../src/engine/audit/voting-words.ts';
import { BUNDLED } from '../../../src/loader/bundled.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import {
  SHARE_BASES,
  type Share,
  type Voting,
  WRITING_CASES,
  WRITING_FLAGS,
} from '../../../src/model/voting.ts';

const regulations = await Promise.all(
  BUNDLED.map(
    async ({ id, load }) => [id, ((await load()) as { regulation: Regulation }).regulation] as const,
  ),
);

const FRACTIONS = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [3, 5],
  [51, 100],
] as const;

/** The share with one thing about it otherwise. */
function otherShares(share: Share): Share[] {
  const { word, numerator, denominator, of } = share;
  const isWhole = numerator === denominator;
  return [
    // More than all is nothing that can be stated.
    ...(isWhole ? [] : [{ ...share, word: word === 'from' ? ('above' as const) : ('from' as const) }]),
    ...FRACTIONS.filter(([above, below]) => above * denominator !== below * numerator).map(
      ([above, below]) => ({ ...share, numerator: above, denominator: below }),
    ),
    ...SHARE_BASES.filter((base) => base !== of).map((base) => ({ ...share, of: base })),
  ];
}

function unquoted({ quote: _, ...share }: Share): Share {
  return share;
}

/** Every share of an entry, and the entry with another in its place. */
function shares({
  session,
  writing,
  convene,
  ...rest
}: Voting): [name: string, share: Share, put: (share: Share) => Voting][] {
  const whole = {
    ...rest,
    ...(session && { session }),
    ...(writing && { writing }),
    ...(convene && { convene }),
  };
  return [
    ...(session?.quorum
      ? [
          [
            'quorum',
            session.quorum,
            (quorum: Share) => ({ ...whole, session: { ...session, quorum } }),
          ] as const,
        ]
      : []),
    ...(session?.carried
      ? [
          [
            'carried',
            session.carried,
            (carried: Share) => ({ ...whole, session: { ...session, carried } }),
          ] as const,
        ]
      : []),
    ...(writing?.carried
      ? [
          [
            'writing-carried',
            writing.carried,
            (carried: Share) => ({ ...whole, writing: { ...writing, carried } }),
          ] as const,
        ]
      : []),
    ...(convene?.share
      ? [
          [
            'convene-share',
            convene.share,
            (share: Share) => ({ ...whole, convene: { ...convene, share } }),
          ] as const,
        ]
      : []),
  ].map(([name, share, put]) => [name, share, put]);
}

function found(regulation: Regulation, index: number, voting: Voting): string[] {
  const entries = regulation.voting!.map((one, at) => (at === index ? voting : one));
  return votingWords({ ...regulation, voting: entries }).map(({ id }) => id);
}

const ownerOf = ({ body, work }: Voting): string => (work === undefined ? body : `${body}/${work.code}`);

it('there are shares to alter in each of them', () => {
  expect(regulations.map(([id, { voting = [] }]) => [id, voting.flatMap(shares).length])).toEqual([
    ['lai-chau-xiv', 7],
    ['261-qd-tw', 8],
    ['lam-dong-bcsd', 3],
    ['kon-tum-bcsd', 3],
    ['202-qd-tw', 1],
  ]);
});

describe.each(regulations)('%s', (_id, regulation) => {
  const voting = regulation.voting!;

  it('says what it quotes', () => {
    expect(votingWords(regulation).map(({ id, voting: said }) => [id, said])).toEqual([]);
  });

  it('another word, fraction or base of any share is found', () => {
    voting.forEach((one, index) => {
      for (const [part, share, put] of shares(one)) {
        for (const other of otherShares(share)) {
          const ids = found(regulation, index, put(other));
          const about = `${other.word} ${other.numerator}/${other.denominator} ${other.of}`;
          // A quorum of those present is no quorum: the loader refuses it.
          if (part === 'quorum' && other.of === 'present') continue;
          expect(ids, about).toEqual([`voting-unlike:${ownerOf(one)}:${part}`]);
        }
        expect(found(regulation, index, put(unquoted(share)))).toEqual([
          `voting-unquoted:${ownerOf(one)}:${part}`,
        ]);
      }
    });
  });

  it('a flag that is turned is found, one way and the other', () => {
    voting.forEach((one, index) => {
      const { writing } = one;
      if (writing === undefined) return;
      for (const flag of WRITING_FLAGS) {
        const turned = { ...one, writing: { ...writing, [flag]: !writing[flag] } };
        expect(found(regulation, index, turned), flag).toHaveLength(1);
      }
      for (const any of [[WRITING_CASES[0]], [WRITING_CASES[1]], [...WRITING_CASES]]) {
        if (writing.when === undefined || String(any) === String(writing.when.any)) continue;
        const other = { ...one, writing: { ...writing, when: { ...writing.when, any } } };
        expect(found(regulation, index, other), String(any)).toEqual([
          `voting-unlike:${ownerOf(one)}:writing-when`,
        ]);
      }
    });
  });

  it('a ballot that is dropped or made up is found', () => {
    voting.forEach((one, index) => {
      if (one.cadre === undefined) return;
      const turned = { ...one, cadre: { ...one.cadre, ballot: !one.cadre.ballot } };
      expect(found(regulation, index, turned)).toHaveLength(1);
    });
  });
});
