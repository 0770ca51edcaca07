/** The rules that fit, each fact beside its limit; and those that do not apply, with the reason. */
import type { Citation } from '../model/decision.ts';
import {
  columns,
  displayWidth,
  type Line,
  lineWidth,
  raw,
  span,
  type Tone,
  wrap,
} from './document/layout.ts';
import { type Evidence, evidenceFor, nearestReasons, type Reason, reasonsAgainst } from './evidence.ts';
import { namesSeveralBodies, principle } from './headline.ts';
import { NARROW, type Page, section } from './page.ts';

/** More rules that do not apply than this do not help a reader. */
const MOST_REASONS = 5;

export function whyLines(page: Page): Line[] {
  const { decision, names } = page;
  const { citations, outcome } = decision;
  const wide = clauseWidth(citations.map((citation) => citation.clause));
  const several = namesSeveralBodies(decision);
  const evidence = citations.map(({ rule }) => {
    const known = names.rule(rule);
    return known ? evidenceFor(known, decision.facts, names) : [];
  });
  const shape = evidenceShape(evidence.flat());
  const lines = citations.flatMap((citation, index) => [
    ...ruleLine(page, citation, wide, several ? names.body(citation.authority) : undefined),
    ...evidence[index]!.flatMap((each) => evidenceLines(page, each, wide + 4, shape)),
  ]);
  return section(page, outcome === 'undetermined' ? 'fitsAlready' : 'why', [
    ...lines,
    ...(lines.length === 0 ? [] : remarks(page)),
  ]);
}

function ruleLine(page: Page, citation: Citation, wide: number, body: string | undefined): Line[] {
  const tone: Tone = citation.deciding ? 'green' : 'dim';
  const mark = citation.deciding && !citation.certain ? '~' : '✓';
  const first = [raw('  '), raw(mark, tone), ...clauseCell(citation.clause, wide)];
  const about = span(page.names.ruleSubject(citation.rule));
  return wrap(body === undefined ? [about] : [about, span(`(${body})`, 'dim')], page.width, first);
}

/** On which principle one of several bodies decides; and that which rule applies still depends. */
function remarks(page: Page): Line[] {
  const uncertain = page.decision.citations.some((citation) => !citation.certain);
  const told = [uncertain ? `~ ${page.words.outcome.uncertain}` : '', principle(page)];
  return told.flatMap((text) => (text === '' ? [] : wrap([span(text)], page.width, [raw('  ')])));
}

/** Text may wrap in a column of its own down to this width. */
const NARROWEST_CELL = 24;

interface EvidenceShape {
  readonly fact: number;
  readonly value: number;
}

function evidenceShape(all: readonly Evidence[]): EvidenceShape {
  const limited = all.filter((each) => each.limit !== '');
  return {
    fact: Math.max(0, ...all.map((each) => displayWidth(each.fact))),
    value: Math.max(0, ...limited.map((each) => displayWidth(each.value))),
  };
}

/** Fact, value and limit in columns as far as they have room, else one after another. */
function evidenceLines({ width }: Page, each: Evidence, indent: number, shape: EvidenceShape): Line[] {
  const { fact, value, limit } = each;
  const limits = limit === '' ? [] : [span(limit, 'cyan')];
  const besideFact = width - indent - shape.fact - 2;
  const besideValue = besideFact - shape.value - 2;
  if (width < NARROW || besideFact < NARROWEST_CELL) {
    return wrap([span(`${fact}:`, 'dim'), span(value), ...limits], width, [raw(' '.repeat(indent))]);
  }
  const head = { spans: [span(fact, 'dim')], width: shape.fact };
  if (limit === '' || besideValue < Math.min(displayWidth(limit), NARROWEST_CELL)) {
    return columns(indent, [head, { spans: [span(value), ...limits], width: besideFact }]);
  }
  return columns(indent, [
    head,
    { spans: [span(value)], width: shape.value },
    { spans: limits, width: besideValue },
  ]);
}

/** Rules that are excepted, overridden, or missed by one limit alone. */
export function notAppliedLines(page: Page): Line[] {
  const reasons = reasonsAgainst(page.decision, page.names);
  return section(page, 'notApplied', reasonLines(page, reasons, false));
}

export function nearestLines(page: Page): Line[] {
  const reasons = nearestReasons(page.decision, page.names);
  return section(page, 'nearest', reasonLines(page, reasons, true));
}

function reasonLines(page: Page, reasons: readonly Reason[], withBodies: boolean): Line[] {
  const { names, words, width } = page;
  const shown = reasons.slice(0, MOST_REASONS);
  const wide = clauseWidth(shown.map((reason) => reason.clause));
  const lines = shown.flatMap((each) => {
    const first = [raw('  '), raw('–', 'dim'), ...clauseCell(each.clause, wide)];
    const body = withBodies ? [span(`(${names.body(each.authority)})`, 'dim')] : [];
    const about = [span(names.ruleSubject(each.rule)), ...body];
    return [
      ...wrap(about, width, first),
      ...wrap([span(each.reason)], width, [raw(' '.repeat(lineWidth(first)))]),
    ];
  });
  const left = reasons.length - shown.length;
  return left === 0
    ? lines
    : [...lines, ...wrap([span(words.outcome.moreRules(left), 'dim')], width, [raw('  ')])];
}

function clauseWidth(clauses: readonly string[]): number {
  return Math.max(0, ...clauses.map((clause) => clause.length)) + 2;
}

/** A clause after its mark, padded to the widest. */
function clauseCell(clause: string, wide: number): Line {
  return [raw(' '), span(clause, 'cyan'), raw(' '.repeat(Math.max(1, wide - span(clause).text.length)))];
}
