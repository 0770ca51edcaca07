/** How a body votes, rule by rule, in words. */
import type { Divided, Share, Voting, VotingNote, Writing } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { cited, labelled } from './document/document.ts';
import type { Span } from './document/layout.ts';
import { type ProcedureWords, procedureWordsFor } from './messages/procedure.ts';
import { official } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';

/** A rule on voting in words. */
export interface RuleView {
  readonly label: string;
  readonly text: string;
  /** As official papers write them. */
  readonly clauses: readonly string[];
}

/** How a body votes; what the text does not state is said. */
export function votingRules(voting: Voting, lang: Lang): RuleView[] {
  const { voting: words } = procedureWordsFor(lang);
  const { work, session, writing, unwritten, cadre, divided, notes = [] } = voting;
  const rule = (label: string, stated: Share | VotingNote | undefined): RuleView =>
    stated === undefined
      ? { label, text: words.notStated, clauses: [] }
      : { label, text: stated.message[lang], clauses: [official(stated.clause, lang)] };
  return [
    ...(work === undefined
      ? []
      : [{ label: words.work, text: work.name[lang], clauses: work.under.map((id) => official(id, lang)) }]),
    {
      ...rule(words.quorum, session?.quorum),
      ...(session?.quorum && { text: quorumText(session.quorum, words) }),
    },
    rule(words.carried, session?.carried),
    writing === undefined ? rule(words.writing, undefined) : writingRule(writing, words, lang),
    ...(unwritten === undefined ? [] : [rule(words.further, unwritten)]),
    ...(cadre === undefined ? [] : [rule(words.cadre, cadre)]),
    ...(cadre?.inWriting === undefined ? [] : [rule(words.cadreInWriting, cadre.inWriting)]),
    ...(divided === undefined ? [] : [dividedRule(divided, words, lang)]),
    ...notes.map((note) => rule(note.cadre === false ? words.furtherNotCadre : words.further, note)),
  ];
}

/** Under a label that says what it is: "2/3 tổng số thành viên". */
function quorumText({ word, numerator, denominator, of }: Share, words: ProcedureWords['voting']): string {
  return `${words.atLeast[word](`${numerator}/${denominator}`)} ${words.bases[of]}`;
}

/** Where the text speaks of some matters alone, that stands before it. */
function dividedRule(
  { only, message, clause }: Divided,
  words: ProcedureWords['voting'],
  lang: Lang,
): RuleView {
  const text = only === undefined ? message[lang] : `${only[lang]}: ${message[lang]}`;
  return { label: words.divided, text, clauses: [official(clause, lang)] };
}

function writingRule(writing: Writing, words: ProcedureWords['voting'], lang: Lang): RuleView {
  const { clause, carried, note, doubt, neverCadre, disagreementToSession, silenceAgrees } = writing;
  const parts = [
    note?.[lang] ?? '',
    carried === undefined ? words.majorityNotStated : carried.message[lang],
    neverCadre ? words.neverCadre : '',
    disagreementToSession ? words.disagreementToSession : '',
    silenceAgrees ? words.silenceAgrees : '',
    doubt === undefined ? '' : joinedRemark(remarkText(doubt, lang)),
  ];
  return {
    label: words.writing,
    text: parts.filter((part) => part !== '').join('; '),
    clauses: [...new Set([clause, ...(carried ? [carried.clause] : []), ...(doubt?.clauses ?? [])])].map(
      (id) => official(id, lang),
    ),
  };
}

export function ruleSpans({ label, text, clauses }: RuleView): Span[] {
  return [...labelled(label, text), ...cited(clauses)];
}

export function ruleText(rule: RuleView): string {
  return ruleSpans(rule)
    .map(({ text }) => text)
    .join(' ');
}
