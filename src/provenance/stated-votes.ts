/** What a regulation says of votes in words: its clauses have to say it in words of that kind, and in those it quotes. */
import type { Citing, ProvenanceFinding, StatedFigure, VoteWording } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import { type QuotedPart, quotesOfVoting, type Share, type Voting } from '../model/voting.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { Phrases } from './phrases.ts';
import { shareAs } from './stated.ts';
import { hasContext, hasWord, isSame, type TextIndex } from './text-index.ts';
import wordings from './vote-words.txt';

/** Words of which a clause has one where it says so. */
const WORDINGS: ReadonlyMap<string, Phrases<true>> = new Map(
  wordings
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [kind = '', phrases = ''] = line.split(': ');
      return [kind, new Phrases(phrases.split(', ').map((phrase) => [phrase, true] as const))];
    }),
);

interface Said {
  readonly wording: VoteWording;
  readonly clause: string;
  /** Whether the clause must say it, or must not. */
  readonly stands: boolean;
  readonly by: Citing;
}

export function voteWordings({ voting = [] }: Regulation, index: TextIndex): ProvenanceFinding[] {
  return voting
    .flatMap(saidOf)
    .filter(({ clause }) => index.has(clause))
    .filter(({ wording, clause, stands }) => says(wording, clause, index) !== stands)
    .map(({ wording, clause, stands, by }) => ({ code: 'vote-wording', wording, clause, stands, by }));
}

function says(wording: VoteWording, clause: string, index: TextIndex): boolean {
  return index.phrasesAround(clause, WORDINGS.get(wording)!).length > 0;
}

function saidOf({ body, session, writing, cadre }: Voting): Said[] {
  const by: Citing = { kind: 'voting', id: body };
  const isWhole = (share: Share | undefined): share is Share =>
    share !== undefined && share.numerator === share.denominator;
  const said = (wording: VoteWording, clause: string, stands = true): Said => ({
    wording,
    clause,
    stands,
    by,
  });
  return [
    ...[session?.carried, writing?.carried].filter(isWhole).map(({ clause }) => said('unanimity', clause)),
    ...(writing
      ? [
          said('writing', writing.clause),
          said('silence', writing.clause, writing.silenceAgrees),
          ...(writing.neverCadre ? [said('cadre', writing.clause)] : []),
        ]
      : []),
    ...(cadre ? [said('cadre', cadre.clause)] : []),
    ...(cadre?.ballot ? [said('ballot', cadre.clause)] : []),
  ];
}

/** The words that are quoted on votes stand in their clauses, and give the shares that they are quoted for. */
export function voteQuotes({ voting = [] }: Regulation, index: TextIndex): ProvenanceFinding[] {
  return voting.flatMap((own) => {
    const by: Citing = { kind: 'voting', id: own.body };
    return quotesOfVoting(own)
      .filter(({ clause }) => index.has(clause))
      .flatMap((quoted): ProvenanceFinding[] => {
        const { part, clause, quote } = quoted;
        const about = { by, part, clause, quote };
        const figure = shareOf(own, part, by);
        return [
          ...(index.hasWords(quote, clause)
            ? []
            : [{ code: 'vote-quote-missing', ...about, elsewhere: index.clausesWithWords(quote) } as const]),
          ...(figure === undefined || gives(quote, figure)
            ? []
            : [{ code: 'vote-quote-figure', ...about, figure } as const]),
        ];
      });
  });
}

function shareOf(own: Voting, part: QuotedPart, by: Citing): StatedFigure | undefined {
  switch (part) {
    case 'quorum':
      return shareAs('attend', own.session?.quorum, by)[0];
    case 'carried':
      return shareAs('agree', own.session?.carried, by)[0];
    case 'writing-carried':
      return shareAs('agree', own.writing?.carried, by)[0];
    case 'convene-share':
      return shareAs('ask', own.convene?.share, by)[0];
    default:
      return undefined;
  }
}

function gives(quote: string, figure: StatedFigure): boolean {
  return findFigures(quote).some(
    (one) => isSame(one, figure) && hasWord(one, figure) && hasContext(one, figure),
  );
}
