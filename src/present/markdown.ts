/** A decision as Markdown, for reports and notes. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { official } from './clause.ts';
import { blocks, heading, list, paragraph, table, titled } from './document/markdown.ts';
import { evidenceFor, nearestReasons, type Reason, reasonsAgainst } from './evidence.ts';
import { decidingClauses, headline, principle, residualGrounds } from './headline.ts';
import { adviceMessage, clausesBeside, warningMessage } from './notices.ts';
import type { RenderOptions } from './options.ts';
import { type Page, pageOf } from './page.ts';
import { missingTables } from './text-missing.ts';
import { assumptionWords, derivedWords } from './text-notes.ts';
import { traceRows } from './text-trace.ts';

/** The decision as a Markdown section that starts with a second-level heading. */
export function renderMarkdown(decision: Decision, regulation: Regulation, options: RenderOptions): string {
  const page = pageOf(decision, regulation, options);
  const { sections } = page.words;
  const { body, action } = headline(page);
  const fits = decision.outcome === 'undetermined' ? sections.fitsAlready : sections.why;
  return blocks([
    heading(2, [body, action].filter(Boolean).join(' ')),
    paragraph(groundsText(page)),
    paragraph(subjectText(page)),
    titled(3, sections.missing, missingBlocks(page)),
    titled(3, fits, citationsBlock(page)),
    titled(3, sections.nearest, reasonsTable(page, nearestReasons(decision, page.names))),
    titled(3, sections.notApplied, reasonsTable(page, reasonsAgainst(decision, page.names))),
    titled(3, sections.derived, list(derivedWords(page))),
    titled(3, sections.assumed, assumedBlock(page)),
    titled(3, sections.notes, list(noticeTexts(page, 'warnings'))),
    titled(3, sections.next, list(noticeTexts(page, 'advice'), '1.')),
    titled(3, sections.trace, options.trace ? traceTable(page) : ''),
  ]);
}

function groundsText(page: Page): string {
  const { decision, names, words } = page;
  const grounds =
    decision.outcome === 'undetermined'
      ? `${words.outcome.possible} ${names.possible(decision)}`
      : residualGrounds(page) || decidingClauses(page);
  return [grounds, names.regulation.title[names.lang]].filter(Boolean).join(' · ');
}

function subjectText({ decision, names }: Page): string {
  return [names.matter(decision.matter), decision.id, decision.title].filter(Boolean).join(' · ');
}

function missingBlocks(page: Page): string {
  const { decision, names, words } = page;
  if (decision.outcome !== 'undetermined') return '';
  const { columns } = words.outcome;
  const { told, others } = missingTables(page);
  const tables = told.map(({ missing, rows }) => {
    const head = paragraph(`${names.factHead(missing.fact)} (${missing.fact})`);
    return `${head}\n${table(
      [columns.answer, columns.body],
      rows.map((row) => [row.when, row.bodies]),
    )}`;
  });
  const labels = others.map((fact) => `${names.factLabel(fact)} (${fact})`).join(', ');
  const intro = told.length === 0 ? '' : `${words.outcome.alsoMissing} `;
  return blocks([...tables, others.length === 0 ? '' : paragraph(`${intro}${labels}`)]);
}

function citationsBlock(page: Page): string {
  const { decision, names, words } = page;
  if (decision.citations.length === 0) return '';
  const { columns } = words.outcome;
  const rows = decision.citations.map((citation) => [
    `${citation.deciding && !citation.certain ? '~ ' : ''}${official(citation.clause, names.lang)}`,
    names.ruleSubject(citation.rule),
    names.body(citation.authority),
    evidenceText(page, citation.rule),
  ]);
  return blocks([
    table([columns.clause, columns.rule, columns.body, columns.facts], rows),
    decision.citations.some((citation) => !citation.certain) ? paragraph(`~ ${words.outcome.uncertain}`) : '',
    paragraph(principle(page)),
  ]);
}

function evidenceText({ decision, names }: Page, ruleId: string): string {
  const rule = names.rule(ruleId);
  if (rule === undefined) return '';
  return evidenceFor(rule, decision.facts, names)
    .map(({ fact, value, limit }) => `${fact}: ${value}${limit && ` ${limit}`}`)
    .join('; ');
}

function reasonsTable({ names, words }: Page, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return '';
  const { columns } = words.outcome;
  const rows = reasons.map((each) => [
    official(each.clause, names.lang),
    names.ruleSubject(each.rule),
    names.body(each.authority),
    each.reason,
  ]);
  return table([columns.clause, columns.rule, columns.body, columns.reason], rows);
}

function traceTable(page: Page): string {
  const { columns } = page.words.outcome;
  return table([columns.clause, columns.rule, columns.verdict, columns.tests], traceRows(page));
}

function assumedBlock(page: Page): string {
  const told = assumptionWords(page);
  if (told.length === 0) return '';
  const doubtful = page.decision.assumptions.some((assumption) => assumption.couldChange);
  return blocks([list(told), doubtful ? paragraph(page.words.outcome.couldChange) : '']);
}

function noticeTexts({ decision, names }: Page, kind: 'warnings' | 'advice'): string[] {
  return decision[kind].map((notice) => {
    const message = kind === 'warnings' ? warningMessage(notice, names) : adviceMessage(notice, names);
    return `${message} ${clausesBeside(message, notice.clauses, names.lang)}`.trimEnd();
  });
}
