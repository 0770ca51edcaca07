/** The way of a file as Markdown. */
import type { Procedure } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { blocks, heading, list, paragraph, table, titled } from '../document/markdown.ts';
import { type ProcedureWords, procedureWordsFor } from '../messages/procedure.ts';
import type { RenderOptions } from '../options.ts';
import { type ToldWay, tellProcedure } from './told.ts';
import type { ToldStep } from './told-steps.ts';
import type { ToldRule } from './voting.ts';

export function procedureMarkdown(
  procedure: Procedure,
  regulation: Regulation,
  options: RenderOptions,
): string {
  const words = procedureWordsFor(options.lang);
  const { title, under, open, session, ways, notes, counting } = tellProcedure(
    procedure,
    regulation,
    options,
  );
  const { sections } = words;
  return blocks([
    heading(2, title),
    paragraph(under.join(' · ')),
    ...[open, session].filter((line) => line !== '').map(paragraph),
    ...ways.flatMap((way) => wayBlocks(way, words)),
    titled(3, sections.notes, list(notes.map(({ text, clauses }) => cited(text, clauses)))),
    titled(3, sections.counting, list(counting)),
  ]);
}

function wayBlocks({ name, steps, remark, voting }: ToldWay, words: ProcedureWords): string[] {
  const level = name === '' ? 3 : 4;
  return [
    name === '' ? '' : heading(3, name),
    heading(level, words.sections.steps),
    steps.map(stepBlock).join(''),
    remark === '' ? '' : paragraph(remark),
    ...votingBlocks(voting, level, words),
  ];
}

function votingBlocks(voting: readonly ToldRule[], level: number, words: ProcedureWords): string[] {
  if (voting.length === 0) return [];
  const [first] = voting;
  // Of a body as a whole one thing is told.
  const block = first?.label === '' ? paragraph(first.text) : table(words.votingColumns, voting.map(ruleRow));
  return [heading(level, words.sections.voting), block];
}

/** A numbered item, with what is to be said of it listed under it. */
function stepBlock({ message, clauses, condition, due, dueNotes, passages }: ToldStep): string {
  const further = [
    ...[condition, due].filter((text) => text !== ''),
    ...dueNotes,
    ...passages.flatMap(({ title, bodies }) => [
      title,
      ...bodies.map(({ name, rules }) => `${name}: ${rules.map(ruleText).join('; ')}`),
    ]),
  ];
  return list([cited(message, clauses)], '1.') + list(further).replace(/^(?=.)/gm, '   ');
}

function ruleRow({ label, text, clauses }: ToldRule): string[] {
  return [label, text, clauses.join(', ')];
}

function ruleText({ label, text, clauses }: ToldRule): string {
  return cited(label === '' ? text : `${label}: ${text}`, clauses);
}

function cited(text: string, clauses: readonly string[]): string {
  return clauses.length === 0 ? text : `${text} (${clauses.join(', ')})`;
}
