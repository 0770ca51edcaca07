/** How a body votes, in words. What the text does not state is said. */
import type { Share, Voting, VotingNote, Writing } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { procedureWordsFor, type VotingWords } from '../messages/procedure.ts';

export interface ToldRule {
  /** What the rule is about; '' of what is told of a body as a whole. */
  readonly label: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

export function tellVoting(voting: Voting | undefined, lang: Lang): ToldRule[] {
  const words = procedureWordsFor(lang).voting;
  if (voting === undefined) return [{ label: '', text: words.nothingStated, clauses: [] }];
  const { session, writing, cadre, divided, notes = [] } = voting;
  const told = (label: string, rule: Share | VotingNote | undefined): ToldRule =>
    rule === undefined
      ? { label, text: words.notStated, clauses: [] }
      : { label, text: rule.message[lang], clauses: [rule.clause] };
  return [
    told(words.quorum, session?.quorum),
    told(words.carried, session?.carried),
    writing === undefined ? told(words.writing, undefined) : tellWriting(writing, words, lang),
    ...(cadre === undefined ? [] : [told(words.cadre, cadre)]),
    ...(divided === undefined ? [] : [told(words.divided, divided)]),
    ...notes.map((note) => told(words.further, note)),
  ];
}

function tellWriting(writing: Writing, words: VotingWords, lang: Lang): ToldRule {
  const { clause, carried, note, neverCadre, disagreementToSession, silenceAgrees } = writing;
  const parts = [
    note?.[lang] ?? '',
    carried === undefined ? words.majorityNotStated : carried.message[lang],
    neverCadre ? words.neverCadre : '',
    disagreementToSession ? words.disagreementToSession : '',
    silenceAgrees ? words.silenceAgrees : '',
  ];
  const clauses = [...new Set([clause, ...(carried === undefined ? [] : [carried.clause])])];
  return {
    label: words.writing,
    text: parts.filter((part) => part !== '').join('; '),
    clauses,
  };
}
