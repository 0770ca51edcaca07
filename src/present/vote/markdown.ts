/** A counted vote as Markdown, for minutes. */
import type { Regulation } from '../../model/regulation.ts';
import type { Vote } from '../../model/vote.ts';
import { official } from '../clause.ts';
import { blocks, heading, list, paragraph, table, titled } from '../document/markdown.ts';
import { voteWordsFor } from '../messages/procedure.ts';
import type { RenderOptions } from '../options.ts';
import { type ToldNotice, tellVote } from './told.ts';

export function voteMarkdown(vote: Vote, regulation: Regulation, { lang }: RenderOptions): string {
  const { sections, columns } = voteWordsFor(lang);
  const told = tellVote(vote, regulation, lang);
  const cited = (clauses: readonly string[]): string => clauses.map((id) => official(id, lang)).join('; ');
  const notices = (all: readonly ToldNotice[]): string =>
    list(
      all.map(({ message, clauses }) => (clauses.length === 0 ? message : `${message} (${cited(clauses)})`)),
    );
  const rows = told.counted.map(({ what, counted, share, rule, clauses }) => [
    what,
    String(counted),
    share === null ? '' : String(share.needed),
    rule,
    cited(clauses),
  ]);
  return blocks([
    heading(2, told.headline),
    paragraph([...told.subject, regulation.title[lang]].join(' · ')),
    table(columns, rows),
    titled(3, sections.why, notices(told.reasons)),
    titled(3, sections.notes, notices(told.notes)),
    titled(3, sections.next, notices(told.next === null ? [] : [told.next])),
  ]);
}
