/** The way of a file for a terminal. */
import type { Procedure } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type Line, paint, raw, type Span, span, textWidth, wrap } from '../document/layout.ts';
import { procedureWordsFor } from '../messages/procedure.ts';
import type { RenderOptions } from '../options.ts';
import type { ToldPassage } from './passages.ts';
import { type ToldWay, tellProcedure } from './told.ts';
import type { ToldStep } from './told-steps.ts';
import type { ToldRule } from './voting.ts';

export function procedureText(procedure: Procedure, regulation: Regulation, options: RenderOptions): string {
  const width = textWidth(options.width);
  const { sections } = procedureWordsFor(options.lang);
  const { title, under, open, session, ways, notes, counting } = tellProcedure(
    procedure,
    regulation,
    options,
  );
  const notices = notes.flatMap(({ text, clauses }) =>
    wrap([span(text), ...cited(clauses)], width, [raw('  '), raw('!', 'yellow'), raw(' ')]),
  );
  return paint(
    [
      ...wrap([span(title.toLocaleUpperCase('vi'), 'bold')], width),
      ...under.flatMap((line) => wrap([span(line, 'dim')], width)),
      ...(open === '' ? [] : wrap([span(open, 'yellow')], width)),
      ...(session === '' ? [] : wrap([span(session, 'cyan')], width)),
      ...ways.flatMap((way) => wayLines(way, sections, width)),
      ...section(sections.notes, notices, width),
      ...section(sections.counting, paragraphs(counting, width, '  – '), width),
    ],
    options.style,
  );
}

type Sections = ReturnType<typeof procedureWordsFor>['sections'];

function wayLines({ name, steps, remark, voting }: ToldWay, sections: Sections, width: number): Line[] {
  return [
    ...(name === '' ? [] : [[], ...wrap([span(name.toLocaleUpperCase('vi'), 'bold')], width)]),
    ...section(
      sections.steps,
      [
        ...steps.flatMap((step, index) => stepLines(step, index + 1, String(steps.length).length, width)),
        ...paragraphs(remark === '' ? [] : [remark], width, '  '),
      ],
      width,
    ),
    ...section(
      sections.voting,
      voting.flatMap((rule) => ruleLines(rule, width, '  ')),
      width,
    ),
  ];
}

function stepLines(step: ToldStep, number: number, digits: number, width: number): Line[] {
  const { message, clauses, condition, due, dueNotes, passages } = step;
  const mark = `${number}.`.padStart(digits + 1);
  const indent = ' '.repeat(digits + 4);
  return [
    ...wrap([span(message), ...cited(clauses)], width, [raw('  '), raw(`${mark} `, 'dim')]),
    ...(condition === '' ? [] : wrap([span(`(${condition})`, 'yellow')], width, [raw(indent)])),
    ...(due === '' ? [] : wrap([span(due, 'cyan')], width, [raw(`${indent}→ `)])),
    ...paragraphs(dueNotes, width, `${indent}  `),
    ...passages.flatMap((passage) => passageLines(passage, width, indent)),
  ];
}

function passageLines({ title, bodies }: ToldPassage, width: number, indent: string): Line[] {
  return [
    ...wrap([span(title)], width, [raw(`${indent}→ `)]),
    ...bodies.flatMap(({ name, rules }) => [
      ...wrap([span(name, 'bold')], width, [raw(`${indent}  `)]),
      ...rules.flatMap((rule) => ruleLines(rule, width, `${indent}    `)),
    ]),
  ];
}

function ruleLines({ label, text, clauses }: ToldRule, width: number, indent: string): Line[] {
  const head = label === '' ? [] : [span(`${label}:`, 'dim')];
  return wrap([...head, span(text), ...cited(clauses)], width, [raw(indent)]);
}

function cited(clauses: readonly string[]): Span[] {
  return clauses.length === 0 ? [] : [span(`(${clauses.join(', ')})`, 'dim')];
}

function paragraphs(texts: readonly string[], width: number, indent: string): Line[] {
  return texts.flatMap((text) => wrap([span(text, 'dim')], width, [raw(indent)]));
}

function section(title: string, lines: readonly Line[], width: number): Line[] {
  return lines.length === 0 ? [] : [[], ...wrap([span(title, 'bold')], width), ...lines];
}
