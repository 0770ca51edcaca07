/** Whether what a regulation states of votes is what the words say that it quotes: nothing stands there by itself. */
import type { AuditedPart, Finding, VotingStatement } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import {
  type Share,
  type Voting,
  WRITING_FLAGS,
  type Writing,
  type WritingFlag,
} from '../../model/voting.ts';
import { flagIn, shareBaseIn, sharesIn, writingCasesIn } from '../../notation/share-words.ts';
import { warning } from './findings.ts';

/** A part of the rules on voting, and whether its quote gives it. */
interface Held {
  readonly part: AuditedPart;
  readonly clause: string;
  readonly quote: string | undefined;
  readonly states: VotingStatement['states'];
  readonly isGiven: (quote: string) => boolean;
}

/** Shares, and what is said of asking in writing and of ballots, that no quoted words give. */
export function votingWords(regulation: Regulation): Finding[] {
  return (regulation.voting ?? []).flatMap((voting) =>
    partsOf(voting).flatMap((held): Finding[] => {
      const { part, clause, quote = null, states, isGiven } = held;
      if (quote !== null && isGiven(quote)) return [];
      const kind = quote === null ? 'voting-unquoted' : 'voting-unlike';
      const { body, work } = voting;
      const owner = work === undefined ? body : `${body}/${work.code}`;
      const said = { bodies: [body], clauses: [clause] };
      return [
        warning(regulation, kind, `${owner}:${part}`, {
          ...said,
          voting: { part, work: work?.code ?? null, states, quote },
        }),
      ];
    }),
  );
}

function partsOf({ session, writing, cadre, convene }: Voting): Held[] {
  return [
    ...shareOf('quorum', session?.quorum, true),
    ...shareOf('carried', session?.carried),
    ...(writing === undefined ? [] : partsOfWriting(writing)),
    ...(cadre === undefined
      ? []
      : flagOf('cadre', cadre.clause, cadre.quote, cadre.ballot, (quote) => flagIn('ballot', quote))),
    ...shareOf('convene-share', convene?.share),
  ];
}

function partsOfWriting(writing: Writing): Held[] {
  const { clause, quote, carried, when, quotes } = writing;
  return [
    ...flagOf('writing', clause, quote, true, (words) => flagIn('writing', words)),
    ...shareOf('writing-carried', carried),
    ...(when === undefined
      ? []
      : [
          {
            part: 'writing-when' as const,
            clause,
            quote: when.quote,
            states: when.any,
            isGiven: (words: string) => {
              const said = writingCasesIn(words);
              return said.length === when.any.length && when.any.every((one) => said.includes(one));
            },
          },
        ]),
    ...WRITING_FLAGS.flatMap((flag) =>
      flagOf(PARTS[flag], clause, quotes?.[flag], writing[flag], (words) => flagIn(flag, words)),
    ),
  ];
}

const PARTS: Readonly<Record<WritingFlag, AuditedPart>> = {
  neverCadre: 'never-cadre',
  disagreementToSession: 'disagreement-to-session',
  silenceAgrees: 'silence-agrees',
};

function shareOf(part: AuditedPart, share: Share | undefined, isQuorum = false): Held[] {
  if (share === undefined) return [];
  const { clause, quote } = share;
  return [{ part, clause, quote, states: share, isGiven: (words) => givesShare(words, share, isQuorum) }];
}

/** Value, word and base; another share beside it makes the words say something else. */
function givesShare(quote: string, { word, numerator, denominator, of }: Share, isQuorum: boolean): boolean {
  const said = sharesIn(quote);
  const isSame = ({ value, word: spoken }: (typeof said)[number]): boolean =>
    spoken === word && isFraction(value, numerator, denominator);
  return said.length === 1 && said.every(isSame) && shareBaseIn(quote, isQuorum) === of;
}

function isFraction(value: string, numerator: number, denominator: number): boolean {
  const [above = 0, below = 0] = value.split('/').map(Number);
  return above * denominator === numerator * below;
}

/** A flag that holds needs words that say so; one that does not needs none, and none that say it does. */
function flagOf(
  part: AuditedPart,
  clause: string,
  quote: string | undefined,
  holds: boolean,
  said: (quote: string) => boolean | undefined,
): Held[] {
  if (!holds && quote === undefined) return [];
  const isGiven = (words: string): boolean => (holds ? said(words) === true : said(words) !== true);
  return [{ part, clause, quote, states: holds, isGiven }];
}
