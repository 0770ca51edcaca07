/**
 * A decision on one page of paper: who decides, by which clause, why, what is assumed, of which text; and room to sign. Of
 * long lists the page has the beginning, and says how many more there are.
 */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { evidenceFor, nearestReasons, type Reason, reasonsAgainst, writeValue } from './conditions.ts';
import { writeDate } from './dates.ts';
import { legendAt, stops, type Told, warningsTold } from './decision-told.ts';
import {
  assumptionWords,
  type DecisionView,
  derivedWords,
  grounds,
  headline,
  missingTables,
  principle,
  viewOf,
} from './decision-words.ts';
import { htmlDocument } from './html/document.ts';
import { element, type Node } from './html/element.ts';
import style from './html/slip.css.txt';
import { slipWordsFor } from './messages/slip.ts';
import { type Names, official } from './names.ts';

export interface SlipOptions {
  readonly lang: Lang;
  /** ISO date on which the proposal is decided. */
  readonly asOf: string;
  /** Of the program. */
  readonly version: string;
}

/** What a page holds of a list. */
const MOST = { citations: 6, reasons: 3, assumptions: 12, answers: 4, notes: 5, facts: 14 } as const;
/** A page with more lines than these is set smaller, and smaller still. */
const LONG = 26;
const LONGEST = 46;

export function slipHtml(decision: Decision, regulation: Regulation, options: SlipOptions): Promise<string> {
  const { lang } = options;
  const words = slipWordsFor(lang);
  const about = [
    words.title,
    decision.title ?? decision.id ?? viewOf(decision, regulation, lang).names.matter(decision.matter),
  ];
  return htmlDocument({ lang, title: about.join(' · '), style, body: [slip(decision, regulation, options)] });
}

/** Also for the page, which prints it. */
export function slip(decision: Decision, regulation: Regulation, options: SlipOptions): Node {
  const view = viewOf(decision, regulation, options.lang);
  const words = slipWordsFor(options.lang);
  const parts = [
    ...section(words.proposal, [proposalList(view, options)]),
    ...section(words.result, [resultBox(view)]),
    ...sectionsOf(view),
  ];
  const lines = parts.reduce((sum, part) => sum + linesOf(part), 0);
  const size = lines > LONGEST ? 'longest' : lines > LONG ? 'long' : '';
  return element(
    'article',
    { class: `slip ${size}` },
    paperHead(regulation, options.lang),
    element('h1', {}, words.title),
    element('p', { class: 'under' }, words.under(regulation.title[options.lang])),
    parts,
    signatures(options.lang),
    element('p', { class: 'made' }, words.made(options.version, regulation.id, regulation.source.sha256)),
  );
}

function section(title: string, nodes: readonly Node[]): Node[] {
  return nodes.length === 0 ? [] : [element('h2', {}, title), ...nodes];
}

/** Who issues the slip is nowhere said, and is filled in by hand. */
function paperHead({ papers }: Regulation, lang: Lang): Node {
  const { party, blanks } = slipWordsFor(lang);
  return element(
    'header',
    { class: 'paper' },
    element(
      'div',
      {},
      element('p', { class: 'issuer' }, blanks.issuer),
      element('span', { class: 'blank' }),
      papers === 'party' ? element('p', {}, '*') : undefined,
      element('p', {}, `${blanks.number}: …………`),
    ),
    element(
      'div',
      {},
      papers === 'party' ? element('p', { class: 'party', lang: 'vi' }, party) : undefined,
      element('p', { class: 'place' }, blanks.placeAndDate),
    ),
  );
}

function proposalList({ decision, names }: DecisionView, { lang, asOf }: SlipOptions): Node {
  const words = slipWordsFor(lang);
  const { id, title, matter, facts } = decision;
  const given = facts.filter(({ assumed }) => !assumed);
  const rows: (readonly [string, string])[] = [
    [words.name, title ?? ''],
    [words.id, id ?? ''],
    [words.matter, names.matter(matter)],
    ...given
      .slice(0, MOST.facts)
      .map(({ fact, value }) => [names.factHead(fact), writeValue(fact, value, names)] as const),
    ['', given.length > MOST.facts ? words.more(given.length - MOST.facts) : ''],
    [words.date, writeDate(asOf, lang)],
  ];
  return element(
    'dl',
    {},
    rows
      .filter(([, value]) => value !== '')
      .flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

/** The body, what it does, and by which clauses; then what would make a reader stop. */
function resultBox(view: DecisionView): Node {
  const { body, action } = headline(view);
  return element(
    'div',
    { class: 'result' },
    element(
      'p',
      {},
      body === '' ? element('b', {}, action) : element('span', { class: 'body' }, body),
      body === '' ? '' : ` ${action}`,
    ),
    element(
      'p',
      { class: 'clause' },
      grounds(view)
        .map(({ text }) => text)
        .join(' '),
    ),
    ...stops(view).map((one) => toldLine('p', one)),
    legendAt(view) === 'head' ? element('p', {}, view.words.outcome.legend) : undefined,
  );
}

function sectionsOf(view: DecisionView): Node[] {
  const { decision, names, words } = view;
  const { sections } = words;
  const told = [
    ...warningsTold(view).map((one) => toldLine('li', one)),
    ...(legendAt(view) === 'notes' ? [element('li', {}, words.outcome.legend)] : []),
  ];
  const fits = decision.outcome === 'undetermined' ? sections.fitsAlready : sections.why;
  return [
    ...section(sections.missing, missingNodes(view)),
    ...section(fits, bounded(citationItems(view), MOST.citations, names)),
    ...section(
      sections.nearest,
      bounded(reasonItems(nearestReasons(decision, names), names), MOST.reasons, names),
    ),
    ...section(
      sections.notApplied,
      bounded(reasonItems(reasonsAgainst(decision, names), names), MOST.reasons, names),
    ),
    ...section(
      sections.derived,
      bounded(
        derivedWords(view).map((text) => element('li', {}, text)),
        MOST.notes,
        names,
      ),
    ),
    ...section(sections.assumed, assumedNodes(view)),
    ...section(sections.notes, bounded(told, MOST.notes, names)),
  ];
}

/** A list, cut where the page would have no room for it; nothing for nothing. */
function bounded(items: readonly Node[], most: number, { lang }: Names): Node[] {
  if (items.length === 0) return [];
  const left = items.length - most;
  const more = left > 0 ? [element('li', {}, slipWordsFor(lang).more(left))] : [];
  return [element('ul', {}, items.slice(0, most), more)];
}

function toldLine(tag: 'p' | 'li', { mark, text, clauses }: Told): Node {
  return element(tag, { class: 'told' }, `${mark} ${text} ${clauses}`.trimEnd());
}

function missingNodes(view: DecisionView): Node[] {
  if (view.decision.outcome !== 'undetermined') return [];
  const { tables, others } = missingTables(view);
  const { names, words } = view;
  const items = tables.map(({ missing, rows }) =>
    element(
      'li',
      {},
      names.factHead(missing.fact),
      bounded(
        rows.map(({ when, bodies }) => element('li', {}, `${when} → ${bodies}`)),
        MOST.answers,
        names,
      ),
    ),
  );
  const intro = tables.length === 0 ? '' : `${words.outcome.alsoMissing} `;
  const also = others.length === 0 ? [] : [element('p', {}, `${intro}${others.join(', ')}`)];
  return [...bounded(items, items.length, names), ...also];
}

function citationItems(view: DecisionView): Node[] {
  const { decision, names, words } = view;
  const items = decision.citations.map((citation) => {
    const rule = names.rule(citation.rule);
    const evidence = rule === undefined ? [] : evidenceFor(rule, decision.facts, names);
    const about = [
      official(citation.clause, names.lang),
      names.ruleSubject(citation.rule),
      names.body(citation.authority),
    ];
    return element(
      'li',
      {},
      `${citation.deciding && !citation.certain ? '~ ' : ''}${about.join(' – ')}`,
      evidence.length === 0
        ? undefined
        : element(
            'ul',
            {},
            element(
              'li',
              {},
              evidence.map(({ fact, value, limit }) => `${fact}: ${value}${limit && ` ${limit}`}`).join('; '),
            ),
          ),
    );
  });
  const remarks = [
    decision.citations.some(({ certain }) => !certain) ? `~ ${words.outcome.uncertain}` : '',
    principle(view),
  ];
  return [...items, ...remarks.filter(Boolean).map((text) => element('li', {}, text))];
}

function reasonItems(reasons: readonly Reason[], names: Names): Node[] {
  return reasons.map(({ rule, clause, reason }) =>
    element('li', {}, `${official(clause, names.lang)} – ${names.ruleSubject(rule)}: ${reason}`),
  );
}

function assumedNodes(view: DecisionView): Node[] {
  const { decision, names, words } = view;
  const assumed = assumptionWords(view);
  if (assumed.length === 0) return [];
  const shown = assumed.slice(0, MOST.assumptions);
  const left = assumed.length - shown.length;
  const more = left > 0 ? ` ${slipWordsFor(names.lang).more(left)}` : '';
  const legend = decision.assumptions.some(({ couldChange }) => couldChange)
    ? ` ${words.outcome.couldChange}`
    : '';
  return [element('p', {}, `${shown.join(' · ')}.${more}${legend}`)];
}

function signatures(lang: Lang): Node {
  const words = slipWordsFor(lang);
  return element(
    'footer',
    { class: 'signatures' },
    words.signatures.map((who) => element('div', {}, element('p', {}, who), element('p', {}, words.sign))),
  );
}

/** About how many lines a part takes: those of its items, and of what wraps in them. */
function linesOf(node: Node): number {
  if (typeof node === 'string') return Math.ceil(node.length / 95);
  return node.children.reduce((lines, child) => lines + linesOf(child), 0);
}
