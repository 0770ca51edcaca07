/** A decision as Markdown, for reports and notes. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { evidenceFor, nearestReasons, type Reason, reasonsAgainst } from './conditions.ts';
import { legendAt, stops, type Told, warningsTold } from './decision-told.ts';
import {
  adviceText,
  assumptionWords,
  clausesBeside,
  type DecisionOptions,
  type DecisionView,
  derivedWords,
  grounds,
  headline,
  missingTables,
  principle,
  testsOf,
  viewOf,
} from './decision-words.ts';
import { blocks, heading, list, paragraph, table, titled } from './document/markdown.ts';
import { official } from './names.ts';

/** The decision as a Markdown section that starts with a second-level heading. */
export function decisionMarkdown(
  decision: Decision,
  regulation: Regulation,
  options: DecisionOptions,
): string {
  const view = viewOf(decision, regulation, options.lang);
  const { sections } = view.words;
  const { body, action } = headline(view);
  const fits = decision.outcome === 'undetermined' ? sections.fitsAlready : sections.why;
  return blocks([
    heading(2, [body, action].filter(Boolean).join(' ')),
    paragraph(groundsText(view)),
    toldBlock(view, stops(view), legendAt(view) === 'head'),
    paragraph(subjectText(view)),
    titled(3, sections.missing, missingBlocks(view)),
    titled(3, fits, citationsBlock(view)),
    titled(3, sections.nearest, reasonsTable(view, nearestReasons(decision, view.names))),
    titled(3, sections.notApplied, reasonsTable(view, reasonsAgainst(decision, view.names))),
    titled(3, sections.derived, list(derivedWords(view))),
    titled(3, sections.assumed, assumedBlock(view)),
    titled(3, sections.notes, toldBlock(view, warningsTold(view), legendAt(view) === 'notes')),
    titled(3, sections.next, adviceBlock(view)),
    titled(3, sections.trace, options.trace ? traceTable(view) : ''),
  ]);
}

function groundsText(view: DecisionView): string {
  const { regulation, lang } = view.names;
  const title = regulation.title[lang];
  const texts = grounds(view).map(({ text }) => text);
  return `${texts.join(' ')}${texts.includes(title) ? '' : ` · ${title}`}`;
}

/** Each behind its mark, which is explained where marks first stand. */
function toldBlock({ words }: DecisionView, told: readonly Told[], withLegend: boolean): string {
  if (told.length === 0) return '';
  const items = told.map(({ mark, text, clauses }) => `${mark} ${text} ${clauses}`.trimEnd());
  return blocks([list(items), withLegend ? paragraph(words.outcome.legend) : '']);
}

function subjectText({ decision, names }: DecisionView): string {
  return [names.matter(decision.matter), decision.id, decision.title].filter(Boolean).join(' · ');
}

function missingBlocks(view: DecisionView): string {
  const { decision, names, words } = view;
  if (decision.outcome !== 'undetermined') return '';
  const { columns } = words.outcome;
  const { tables, others } = missingTables(view);
  const intro = tables.length === 0 ? '' : `${words.outcome.alsoMissing} `;
  return blocks([
    ...tables.map(({ missing, rows }) => {
      const head = paragraph(`${names.factHead(missing.fact)} (${missing.fact})`);
      const answers = rows.map((row) => [row.when, row.bodies]);
      return `${head}\n${table([columns.answer, columns.body], answers)}`;
    }),
    others.length === 0 ? '' : paragraph(`${intro}${others.join(', ')}`),
  ]);
}

function citationsBlock(view: DecisionView): string {
  const { decision, names, words } = view;
  if (decision.citations.length === 0) return '';
  const { columns } = words.outcome;
  const rows = decision.citations.map((citation) => [
    `${citation.deciding && !citation.certain ? '~ ' : ''}${official(citation.clause, names.lang)}`,
    names.ruleSubject(citation.rule),
    names.body(citation.authority),
    evidenceText(view, citation.rule),
  ]);
  return blocks([
    table([columns.clause, columns.rule, columns.body, columns.facts], rows),
    decision.citations.some((citation) => !citation.certain) ? paragraph(`~ ${words.outcome.uncertain}`) : '',
    paragraph(principle(view)),
  ]);
}

function evidenceText({ decision, names }: DecisionView, ruleId: string): string {
  const rule = names.rule(ruleId);
  if (rule === undefined) return '';
  return evidenceFor(rule, decision.facts, names)
    .map(({ fact, value, limit }) => `${fact}: ${value}${limit && ` ${limit}`}`)
    .join('; ');
}

function reasonsTable({ names, words }: DecisionView, reasons: readonly Reason[]): string {
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

function traceTable(view: DecisionView): string {
  const { decision, names, words } = view;
  const { columns, verdicts } = words.outcome;
  const rows = (decision.trace ?? []).map((rule) => [
    official(rule.clause, names.lang),
    names.ruleSubject(rule.rule),
    verdicts[rule.verdict],
    testsOf(view, rule)
      .map(({ mark, text }) => `${mark} ${text}`)
      .join('; '),
  ]);
  return table([columns.clause, columns.rule, columns.verdict, columns.tests], rows);
}

function assumedBlock(view: DecisionView): string {
  const assumed = assumptionWords(view);
  if (assumed.length === 0) return '';
  const doubtful = view.decision.assumptions.some((assumption) => assumption.couldChange);
  return blocks([list(assumed), doubtful ? paragraph(view.words.outcome.couldChange) : '']);
}

function adviceBlock(view: DecisionView): string {
  const { decision, names, words } = view;
  const texts = decision.advice.map((notice) => ({ notice, ...adviceText(notice, names) }));
  const items = texts.map(({ notice, message, taken }) => {
    const beside = clausesBeside(message, notice.clauses, names.lang);
    return [message, beside, taken === undefined ? '' : `≈ ${taken}`].filter(Boolean).join(' ');
  });
  const isMarked = legendAt(view) === 'next' && texts.some(({ taken }) => taken !== undefined);
  return blocks([list(items, '1.'), isMarked ? paragraph(words.outcome.legend) : '']);
}
