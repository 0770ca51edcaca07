/** A decision for people at a terminal: one screen, read from the top. */
import type { Citation, Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { type Evidence, evidenceFor, nearestReasons, type Reason, reasonsAgainst } from './conditions.ts';
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
  type MissingTable,
  missingTables,
  namesSeveralBodies,
  principle,
  testsOf,
  viewOf,
} from './decision-words.ts';
import { quoteBash } from './document/escape.ts';
import {
  columns,
  displayWidth,
  type Line,
  paint,
  raw,
  type Span,
  span,
  type Tone,
  textWidth,
  wrap,
} from './document/layout.ts';
import type { DecisionWords } from './messages/decision.ts';
import { type Names, official } from './names.ts';

interface Page extends DecisionView {
  /** Columns to lay out in. */
  readonly width: number;
}

/**
 * The decision as text of at most `width` columns (never more than 100, never less than 20), each line ended by a
 * line break. Rules that do not apply are taken from the decision's trace; without one they are left out.
 */
export function decisionText(decision: Decision, regulation: Regulation, options: DecisionOptions): string {
  const view = viewOf(decision, regulation, options.lang);
  const page = { ...view, width: textWidth(options.width) };
  const { names, words, width } = page;
  const section = (name: keyof DecisionWords['sections'], lines: readonly Line[]): Line[] =>
    lines.length === 0 ? [] : [[], ...wrap([span(words.sections[name], 'bold')], width), ...lines];
  const lines = [
    ...headLines(page),
    ...section('missing', missingLines(page)),
    ...section(decision.outcome === 'undetermined' ? 'fitsAlready' : 'why', whyLines(page)),
    ...section('nearest', reasonLines(page, nearestReasons(decision, names), true)),
    ...section('notApplied', reasonLines(page, reasonsAgainst(decision, names), false)),
    ...section(
      'derived',
      derivedWords(page).flatMap((text) => wrap([span(text)], width, INDENT)),
    ),
    ...section('assumed', assumedLines(page)),
    ...section('notes', toldLines(page, warningsTold(page), legendAt(page) === 'notes')),
    ...section('next', [...adviceLines(page), ...procedureHint(page, options)]),
    ...section('trace', options.trace ? traceLines(page) : []),
  ];
  return paint(lines, options.style);
}

/** Under this many columns nothing stands beside anything else. */
const NARROW = 60;
const INDENT: Line = [raw('  ')];

/** Who decides, what the decision is, by which clause; then what would make a reader stop. */
function headLines(page: Page): Line[] {
  const stopping = toldLines(page, stops(page), legendAt(page) === 'head');
  return [
    ...wrap(title(page), page.width),
    ...wrap(grounds(page), page.width),
    ...stopping,
    ...(stopping.length === 0 ? [] : [[]]),
    ...subjectLines(page),
  ];
}

function title(page: Page): Span[] {
  const { body, action } = headline(page);
  if (body === '') return [span(action, 'yellow')];
  const capitals = span(body.toLocaleUpperCase('vi'), 'bold');
  return action === '' ? [capitals] : [capitals, span(action)];
}

function subjectLines(page: Page): Line[] {
  const { decision, names, width } = page;
  // Where the second line is about bodies the regulation has not been named yet.
  const title = names.regulation.title[names.lang];
  const isNamed = grounds(page).some(({ text }) => text === title);
  const parts = [names.matter(decision.matter), isNamed ? '' : title, decision.id, decision.title];
  return wrap([span(parts.filter(Boolean).join(' · '), 'dim')], width);
}

/** Each behind its mark, which is explained where marks first stand. */
function toldLines(page: Page, told: readonly Told[], withLegend: boolean): Line[] {
  const { width } = page;
  if (told.length === 0) return [];
  const lines = told.flatMap(({ mark, text, clauses }) =>
    wrap([span(text), ...(clauses === '' ? [] : [span(clauses, 'dim')])], width, [
      raw('  '),
      raw(mark, mark === '§' ? 'cyan' : 'yellow'),
      raw(' '),
    ]),
  );
  return withLegend ? [...lines, ...legendLines(page)] : lines;
}

function legendLines({ words, width }: Page): Line[] {
  return wrap([span(words.outcome.legend, 'dim')], width, INDENT);
}

/** What is still missing, and what each answer would lead to. */
function missingLines(page: Page): Line[] {
  const { decision, words, width } = page;
  if (decision.outcome !== 'undetermined') return [];
  const { tables, others } = missingTables(page);
  const lines = tables.flatMap((table) => factLines(page, table));
  if (others.length > 0) {
    const intro = tables.length === 0 ? [] : [span(words.outcome.alsoMissing, 'dim')];
    lines.push(...wrap([...intro, span(others.join(', '))], width, INDENT));
  }
  return lines;
}

function factLines(page: Page, { missing, rows }: MissingTable): Line[] {
  const { names, width } = page;
  const head = [span(names.factHead(missing.fact), 'yellow'), span(`(${missing.fact})`, 'dim')];
  const room = Math.floor((width - 10) / 2);
  const left = Math.min(room, Math.max(0, ...rows.map((row) => displayWidth(row.when))));
  const lines = rows.flatMap((row) =>
    width < NARROW
      ? wrap([span(`${row.when}:`), span(`→ ${row.bodies}`)], width, [raw('    ')])
      : columns(4, [
          { spans: [span(row.when)], width: left },
          { spans: [raw('→', 'dim'), span(row.bodies)], width: width - left - 6 },
        ]),
  );
  return [...wrap(head, width, INDENT), ...lines];
}

/** The rules that fit, each fact beside its limit. */
function whyLines(page: Page): Line[] {
  const { decision, names } = page;
  const { citations } = decision;
  const several = namesSeveralBodies(decision);
  const evidence = citations.map(({ rule }) => {
    const known = names.rule(rule);
    return known ? evidenceFor(known, decision.facts, names) : [];
  });
  const shape = evidenceShape(evidence.flat());
  const lines = citations.flatMap((citation, index) => [
    ...ruleLine(page, citation, several ? names.body(citation.authority) : undefined),
    ...evidence[index]!.flatMap((each) => evidenceLines(page, each, 4, shape)),
  ]);
  return lines.length === 0 ? [] : [...lines, ...remarks(page)];
}

function ruleLine({ names, width }: Page, citation: Citation, body: string | undefined): Line[] {
  const tone: Tone = citation.deciding ? 'green' : 'dim';
  const mark = citation.deciding && !citation.certain ? '~' : '✓';
  const about = span(names.ruleSubject(citation.rule));
  return wrap([about, clauseSpan(citation.clause, names, body)], width, [
    raw('  '),
    raw(mark, tone),
    raw(' '),
  ]);
}

/** Behind what a rule is about: whose it is, where that is not said above, and its clause. */
function clauseSpan(clause: string, { lang }: Names, body?: string): Span {
  const cited = official(clause, lang);
  return span(body === undefined ? `(${cited})` : `(${body}; ${cited})`, 'cyan');
}

/** On which principle one of several bodies decides; and that which rule applies still depends. */
function remarks(page: Page): Line[] {
  const uncertain = page.decision.citations.some((citation) => !citation.certain);
  const texts = [uncertain ? `~ ${page.words.outcome.uncertain}` : '', principle(page)];
  return texts.flatMap((text) => (text === '' ? [] : wrap([span(text)], page.width, INDENT)));
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

/** More rules that do not apply than this do not help a reader. */
const MOST_REASONS = 5;

/** Rules that are excepted, overridden or missed by one limit alone; of a residual result the nearest. */
function reasonLines(page: Page, reasons: readonly Reason[], withBodies: boolean): Line[] {
  const { names, words, width } = page;
  const shown = reasons.slice(0, MOST_REASONS);
  const lines = shown.flatMap((each) => {
    const first = [raw('  '), raw('–', 'dim'), raw(' ')];
    const body = withBodies ? names.body(each.authority) : undefined;
    const about = [span(names.ruleSubject(each.rule)), clauseSpan(each.clause, names, body)];
    return [...wrap(about, width, first), ...wrap([span(each.reason)], width, [raw('    ')])];
  });
  const left = reasons.length - shown.length;
  return left === 0
    ? lines
    : [...lines, ...wrap([span(words.outcome.moreRules(left), 'dim')], width, INDENT)];
}

function assumedLines(page: Page): Line[] {
  const { words, width } = page;
  const assumed = assumptionWords(page);
  if (assumed.length === 0) return [];
  const doubtful = page.decision.assumptions.some((assumption) => assumption.couldChange);
  const legend = doubtful ? [span(words.outcome.couldChange, 'yellow')] : [];
  return wrap([span(`${assumed.join(' · ')}.`), ...legend], width, INDENT);
}

/** Numbered, the clauses behind each; under it what the program takes it to mean. */
function adviceLines(page: Page): Line[] {
  const { decision, names, width } = page;
  const digits = String(decision.advice.length).length;
  const texts = decision.advice.map((notice) => ({ notice, ...adviceText(notice, names) }));
  const lines = texts.flatMap(({ notice, message, taken }, index) => {
    const clauses = clausesBeside(message, notice.clauses, names.lang);
    const cited = clauses === '' ? [] : [span(clauses, 'dim')];
    const number = `${index + 1}.`.padStart(digits + 1);
    const under = [raw(' '.repeat(digits + 4)), raw('≈', 'yellow'), raw(' ')];
    return [
      ...wrap([span(message), ...cited], width, [raw('  '), raw(`${number} `, 'dim')]),
      ...(taken === undefined ? [] : wrap([span(taken)], width, under)),
    ];
  });
  const isMarked = legendAt(page) === 'next' && texts.some(({ taken }) => taken !== undefined);
  return isMarked ? [...lines, ...legendLines(page)] : lines;
}

/** The command that prints the whole procedure, where that has more steps than are shown and is to be pointed at. */
function procedureHint({ decision, words, width }: Page, { lang, procedureFlags }: DecisionOptions): Line[] {
  const { authority, advice, procedure = [] } = decision;
  if (procedureFlags === undefined || authority === null || procedure.length <= advice.length) return [];
  const inLang = lang === 'vi' ? [] : ['--lang', lang];
  const command = ['authority', 'procedure', authority, ...procedureFlags, ...inLang]
    .map(quoteBash)
    .join(' ');
  return wrap([span(words.outcome.wholeWay(command), 'dim')], width, INDENT);
}

/** How every rule of the matter fared, in the order of the regulation; nothing for a decision without a trace. */
function traceLines(page: Page): Line[] {
  const { decision, names, words, width } = page;
  return (decision.trace ?? []).flatMap((rule) => {
    const about = span(`${names.ruleSubject(rule.rule)}: ${words.outcome.verdicts[rule.verdict]}`);
    return [
      ...wrap([about, clauseSpan(rule.clause, names)], width, INDENT),
      ...testsOf(page, rule).flatMap(({ mark, tone, text }) =>
        wrap([span(text)], width, [raw('    '), raw(mark, tone), raw(' ')]),
      ),
    ];
  });
}
