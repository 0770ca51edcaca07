/** The audit for people at a terminal. */
import type { Audit, Finding } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { auditWordsFor } from '../messages/audit.ts';
import { messagesFor } from '../messages/words.ts';
import { writePlace } from '../place.ts';
import { type AuditRenderOptions, placeOf } from './options.ts';
import { type AuditSections, auditSections, type MatterGaps } from './sections.ts';
import { messageOf } from './told.ts';

/** As text of at most `width` columns, but for witnesses and ids: what is to be copied stands on one line. */
export function auditText(audit: Audit, regulation: Regulation, options: AuditRenderOptions): string {
  const width = textWidth(options.width);
  const words = auditWordsFor(options.lang);
  const sections = auditSections(audit, regulation, options);
  const title = (text: string, count: number): Line[] => [
    [],
    ...wrap([span(text, 'bold'), ...(count > 0 ? [span(`(${count})`, 'dim')] : [])], width),
  ];
  const list = (findings: readonly Finding[]): Line[] =>
    findings.flatMap((finding) => findingLines(finding, regulation, options, width));
  const lines: Line[] = [
    ...headLines(sections, audit.passed, width),
    ...(sections.open.length === 0
      ? []
      : [...title(words.sections.open, sections.open.length), ...list(sections.open)]),
    ...(sections.accepted.length === 0
      ? []
      : [...title(words.sections.accepted, sections.accepted.length), ...list(sections.accepted)]),
    ...(sections.gaps.length === 0
      ? []
      : [...title(words.sections.gaps, 0), ...sections.gaps.flatMap((gaps) => gapLines(gaps, width))]),
    ...(sections.notes.length === 0
      ? []
      : [
          ...title(words.sections.notes, 0),
          ...sections.notes.flatMap((note) => wrap([span(note)], width, [raw('  – ')])),
        ]),
  ];
  return paint(lines, options.style);
}

function headLines({ verdict, title, scope }: AuditSections, passed: boolean, width: number): Line[] {
  return [
    ...wrap([span(verdict, passed ? 'green' : 'red')], width),
    ...wrap([span(title)], width),
    ...wrap([span(scope, 'dim')], width),
  ];
}

function findingLines(
  finding: Finding,
  regulation: Regulation,
  options: AuditRenderOptions,
  width: number,
): Line[] {
  const { lang } = options;
  const words = auditWordsFor(lang);
  const { labels, levels, mends } = words;
  const isOpen = finding.accepted === null;
  const place = placeOf(finding, options);
  const further = (label: string, text: string): Line[] =>
    text === '' ? [] : wrap([span(label, 'dim'), span(text)], width, [raw('      ')]);
  const whole = (label: string, text: string): Line => [
    raw('      '),
    span(label, 'dim'),
    raw(' '),
    span(text),
  ];
  const mark = isOpen
    ? finding.level === 'error'
      ? raw('  ✗ ', 'red')
      : raw('  ! ', 'yellow')
    : raw('  – ');
  return [
    ...wrap(
      [
        ...(isOpen ? [span(`${levels[finding.level]}:`, 'bold')] : []),
        span(messageOf(finding, regulation, lang)),
      ],
      width,
      [mark],
    ),
    ...(finding.accepted === null ? [] : further(labels.reason, finding.accepted[lang])),
    ...(isOpen ? further(labels.place, place ? writePlace(place, messagesFor(lang)) : '') : []),
    ...(isOpen && finding.witness ? [whole(labels.example, JSON.stringify(finding.witness))] : []),
    ...(isOpen ? further(labels.mend, mends[finding.kind]) : []),
    ...(isOpen ? [whole(labels.code, finding.id)] : []),
  ];
}

function gapLines({ matter, always, lines, covers }: MatterGaps, width: number): Line[] {
  const under = [raw('      ')];
  return [
    ...wrap([span(matter)], width, [raw('  ')]),
    ...(always === '' ? [] : wrap([span(always, 'dim')], width, under)),
    ...lines.flatMap(({ text }) => wrap([span(text)], width, [raw('    – ')])),
    ...(covers === '' ? [] : wrap([span(covers, 'dim')], width, under)),
  ];
}
