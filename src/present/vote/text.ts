/** A counted vote for a terminal. */
import type { Regulation } from '../../model/regulation.ts';
import type { Vote } from '../../model/vote.ts';
import { official } from '../clause.ts';
import { type Line, paint, raw, type Span, span, type Tone, textWidth, wrap } from '../document/layout.ts';
import { voteWordsFor } from '../messages/procedure.ts';
import type { RenderOptions } from '../options.ts';
import { type ToldCount, type ToldNotice, tellVote } from './told.ts';

export function voteText(vote: Vote, regulation: Regulation, options: RenderOptions): string {
  const { lang } = options;
  const width = textWidth(options.width);
  const { sections } = voteWordsFor(lang);
  const told = tellVote(vote, regulation, lang);
  const tone: Tone = vote.carried === null ? 'yellow' : vote.carried ? 'green' : 'red';
  const cited = (clauses: readonly string[]): Span[] =>
    clauses.length === 0 ? [] : [span(`(${clauses.map((id) => official(id, lang)).join('; ')})`, 'dim')];
  const section = (title: string, lines: readonly Line[]): Line[] =>
    lines.length === 0 ? [] : [[], ...wrap([span(title, 'bold')], width), ...lines];
  const notices = (all: readonly ToldNotice[], mark: Span): Line[] =>
    all.flatMap(({ message, clauses }) =>
      wrap([span(message), ...cited(clauses)], width, [raw('  '), mark, raw(' ')]),
    );
  const counts = told.counted.flatMap((count) =>
    wrap(countSpans(count, cited(count.clauses)), width, [raw('  '), markOf(count), raw(' ')]),
  );
  return paint(
    [
      ...wrap([span(told.headline.toLocaleUpperCase('vi'), tone)], width),
      ...wrap([span(told.subject.join(' · '))], width),
      ...wrap([span(regulation.title[lang], 'dim')], width),
      ...section(sections.counted, counts),
      ...section(sections.why, notices(told.reasons, raw('–', 'dim'))),
      ...section(sections.notes, notices(told.notes, raw('!', 'yellow'))),
      ...section(sections.next, notices(told.next === null ? [] : [told.next], raw('→', 'dim'))),
    ],
    options.style,
  );
}

function countSpans({ what, text, rule }: ToldCount, clauses: readonly Span[]): Span[] {
  return [
    span(`${what}:`, 'dim'),
    span(text),
    ...(rule === '' ? [] : [span(`· ${rule}`, 'cyan')]),
    ...clauses,
  ];
}

function markOf({ share }: ToldCount): Span {
  if (share === null) return raw('–', 'dim');
  return share.missing === 0 ? raw('✓', 'green') : raw('✗', 'red');
}
