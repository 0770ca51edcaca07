/** The audit as Markdown. */
import type { Audit, Finding } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import { blocks, heading, list, paragraph, table, titled } from '../document/markdown.ts';
import { auditWordsFor } from '../messages/audit.ts';
import type { AuditRenderOptions } from './options.ts';
import { auditSections } from './sections.ts';
import { messageOf } from './told.ts';

export function auditMarkdown(audit: Audit, regulation: Regulation, options: AuditRenderOptions): string {
  const { lang } = options;
  const words = auditWordsFor(lang);
  const { verdict, title, scope, open, accepted, notes, gaps } = auditSections(audit, regulation, options);
  const row = (finding: Finding): string[] => [
    words.levels[finding.level],
    `${messageOf(finding, regulation, lang)}${finding.accepted === null ? '' : ` ${words.labels.reason} ${finding.accepted[lang]}`}`,
    finding.clauses.join(', '),
    finding.witness === null ? '' : JSON.stringify(finding.witness),
  ];
  const findings = (some: readonly Finding[]) =>
    some.length === 0 ? '' : table(words.columns, some.map(row));
  const gapRows = gaps.flatMap(({ matter, always, lines }) =>
    lines.map(({ text, cells }) => [matter, always === '' ? text : `${text}. ${always}`, cells]),
  );
  return blocks([
    heading(2, verdict),
    paragraph(title),
    paragraph(scope),
    titled(3, words.sections.open, findings(open)),
    titled(3, words.sections.accepted, findings(accepted)),
    titled(3, words.sections.gaps, gapRows.length === 0 ? '' : table(words.gapColumns, gapRows)),
    ...gaps.flatMap(({ matter, covers }) => (covers === '' ? [] : [paragraph(`${matter}: ${covers}`)])),
    titled(3, words.sections.notes, notes.length === 0 ? '' : list(notes)),
  ]);
}
