/** Where two regulations differ: which proposals move to another body, which rules and facts have changed. */
import {
  type Difference,
  type FactChange,
  isNothing,
  type MatterDifference,
  type Move,
  type ProposalMove,
  type RuleChange,
  type Side,
  type Standing,
} from '../model/difference.ts';
import type { Test } from '../model/fact.ts';
import type { Extent } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { boxWords } from './audit-findings.ts';
import { bothNamed } from './both-named.ts';
import { describeTests } from './conditions.ts';
import {
  type Block,
  blank,
  type Document,
  type Item,
  items,
  labelled,
  only,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, type Span, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { type DifferenceWords, differenceWordsFor } from './messages/difference.ts';
import { Names, official, officials, upperFirst } from './names.ts';

export interface Compared {
  readonly difference: Difference;
  readonly a: Regulation;
  readonly b: Regulation;
  /** What the two are called: as they were named, or by their ids. */
  readonly labels: Readonly<Record<Side, string>>;
  /** What becomes of each proposal of a list, where one was given. */
  readonly proposals?: readonly ProposalMove[];
}

export function differenceReport(compared: Compared, lang: Lang): Report {
  return { json: () => presentDifference(compared), document: () => differenceDocument(compared, lang) };
}

/** The JSON form: what the difference is, and what each of the two was called. */
export interface PresentedDifference extends Omit<Difference, Side> {
  readonly a: { readonly id: string; readonly given: string };
  readonly b: { readonly id: string; readonly given: string };
  readonly proposals?: readonly ProposalMove[];
}

/** Keys and codes are fixed; nothing follows the language. */
export function presentDifference({ difference, labels, proposals }: Compared): PresentedDifference {
  const { a, b, ...rest } = difference;
  return {
    a: { id: a, given: labels.a },
    b: { id: b, given: labels.b },
    ...rest,
    ...(proposals && { proposals }),
  };
}

interface DifferenceView extends Compared {
  readonly lang: Lang;
  readonly words: DifferenceWords;
  /** Knows the names of both regulations. */
  readonly both: Regulation;
}

function differenceDocument(compared: Compared, lang: Lang): Document {
  const words = differenceWordsFor(lang);
  const named = { ...compared, labels: titlesOf(compared, lang) };
  const view = { ...named, lang, words, both: bothNamed(named) };
  const { difference, labels, proposals } = compared;
  const matters = difference.changed.map((matter) => ({ matter, moves: movesOf(matter, view) }));
  const count = matters.reduce((sum, { moves }) => sum + moves.length, 0);
  const summary = isNothing(difference) ? words.same : words.summary(String(count), String(matters.length));
  return [
    title(words.title(headOf('a', view, labels), headOf('b', view, labels))),
    paragraph(summary),
    items(generalTexts(view).map((text) => ({ text, mark: raw('–', 'yellow'), indent: 0 }))),
    ...matters.map(({ matter, moves }) => matterSection(matter, moves, view)),
    ...(proposals === undefined ? [] : proposalBlocks(proposals, view)),
  ];
}

/** What people call the two: by their titles; two of one title as they were named. */
function titlesOf({ a, b, labels }: Compared, lang: Lang): Compared['labels'] {
  return a.title[lang] === b.title[lang] ? labels : { a: a.title[lang], b: b.title[lang] };
}

/** A title and, beside it, how the regulation was named. */
function headOf(side: Side, view: DifferenceView, given: Compared['labels']): string {
  return view.labels[side] === given[side] ? given[side] : `${view.labels[side]} (${given[side]})`;
}

/** Bodies and matters that one alone has, their order, the residual body. */
function generalTexts(view: DifferenceView): string[] {
  const { words } = view;
  const { bodies, matters, reordered, residual } = view.difference;
  const names = namesOf(view);
  const onlyIn = (what: string, codes: typeof bodies, name: (code: string) => string): string[] =>
    SIDES.filter((side) => codes[side].length > 0).map((side) =>
      words.onlyOf(what, view.labels[side], codes[side].map(name).join('; ')),
    );
  return [
    ...onlyIn(words.bodies, bodies, (code) => names.body(code)),
    ...(reordered ? [words.reordered] : []),
    ...(residual === undefined
      ? []
      : [`${words.residual}: ${bodyText(residual.a, view)} → ${bodyText(residual.b, view)}`]),
    ...onlyIn(words.matters, matters, (code) => names.matter(code)),
  ];
}

const SIDES: readonly Side[] = ['a', 'b'];

/** More headlines of one matter than this nobody reads. */
const MOST_MOVES = 20;

function matterSection(
  difference: MatterDifference,
  moves: readonly MoveView[],
  view: DifferenceView,
): Block {
  const { words } = view;
  const { matter, facts, rules } = difference;
  const left = moves.length - MOST_MOVES;
  const changes = [
    ...facts.map((change) => factText(change, matter, view)),
    ...rules.map((change) => ruleText(change, matter, view)),
  ];
  return section(namesOf(view).matter(matter), [
    ...(moves.length === 0 ? [paragraph([span(words.noMoves, 'dim')], { indent: 2 })] : []),
    records(
      moves.slice(0, MOST_MOVES).map((move) => moveItem(move, view)),
      words.columns,
      moves.map((move) => moveRow(move, words)),
    ),
    only('text', [
      ...(left > 0 ? [paragraph([span(words.moreMoves(String(left)), 'dim')], { indent: 2 })] : []),
      items(changes.map((text) => ({ text: upperFirst(text), mark: raw('–', 'dim') }))),
    ]),
    only('markdown', [items(changes.map((text) => ({ text: upperFirst(text) })))]),
  ]);
}

/** Moves that are said in one line: the same facts that matter, the same bodies. */
interface MoveView {
  /** "lĩnh vực có “Du lịch”, diện tích đất từ 15 ha đến dưới 20 ha" */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** What else must hold in the first of them. */
  readonly otherwise: string;
  /** How many boxes there are beside the first. */
  readonly more: number;
  readonly witness: Move['witness'];
}

function movesOf({ matter, moves }: MatterDifference, view: DifferenceView): MoveView[] {
  const names = namesOf(view, matter);
  const byLine = new Map<string, MoveView>();
  for (const { from, to, where, about, witness } of moves) {
    const conditions = (facts: typeof where) =>
      boxWords(Object.fromEntries(facts.map(({ fact, extent }) => [fact, extent])), names);
    const main = conditions(
      where
        .filter(({ fact }) => about.includes(fact))
        .map(({ fact, extent }) => ({ fact, extent: withoutAbsent(extent) })),
    );
    const all = conditions(where);
    const named = main.length > 0 ? main : all;
    const what = named.join(', ') || view.words.everything;
    const key = [what, from, to].join('|');
    const known = byLine.get(key);
    byLine.set(key, {
      what,
      from: bodyText(from, view),
      to: bodyText(to, view),
      otherwise: known?.otherwise ?? all.filter((condition) => !named.includes(condition)).join('; '),
      more: known === undefined ? 0 : known.more + 1,
      witness: known?.witness ?? witness,
    });
  }
  return [...byLine.values()];
}

/** What must be there, without what must not: the headline of a move. */
function withoutAbsent(extent: Extent): Extent {
  return extent.kind === 'combinations' ? { ...extent, without: [] } : extent;
}

function moveItem({ what, from, to, otherwise, more, witness }: MoveView, view: DifferenceView): Item {
  const { words, labels } = view;
  const [a, b] = [JSON.stringify(witness.a), JSON.stringify(witness.b)];
  const examples =
    a === b
      ? [labelled(words.example, a, 'dim')]
      : [labelled(words.exampleOf(labels.a), a, 'dim'), labelled(words.exampleOf(labels.b), b, 'dim')];
  const further: Span[][] = [
    ...(otherwise === '' ? [] : [labelled(words.otherwise, otherwise, 'dim')]),
    ...(more === 0 ? [] : [[span(words.more(String(more)), 'dim')]]),
    ...examples,
  ];
  return { ...movedItem(upperFirst(what), from, to), under: further.map((text) => ({ text })) };
}

function movedItem(what: string, from: string, to: string): Item {
  const text = [span(`${what}:`), span(from, 'yellow'), span('→'), span(to, 'yellow')];
  return { text, mark: raw('●', 'yellow') };
}

function moveRow({ what, from, to, otherwise, more, witness }: MoveView, words: DifferenceWords): string[] {
  const parts = [
    what,
    otherwise && `${words.otherwise.toLowerCase()} ${otherwise}`,
    more === 0 ? '' : words.more(String(more)),
  ];
  return [parts.filter(Boolean).join('; '), from, to, JSON.stringify(witness.a)];
}

function factText(change: FactChange, matter: string, view: DifferenceView): string {
  const { words, labels } = view;
  const names = namesOf(view, matter);
  const label = names.factLabel(change.fact);
  if (change.change === 'only') return words.only(labels[change.side], words.fact(label));
  if (change.change !== 'values') return `${words.fact(label)}: ${words.factChanges[change.change]}`;
  const { fact, values } = change;
  const sides = SIDES.filter((side) => values[side].length > 0).map((side) => {
    const quoted = values[side].map((code) => `“${names.value(fact, code)}”`).join(', ');
    return words.only(labels[side], words.values(label, quoted));
  });
  return sides.join('. ');
}

function ruleText(change: RuleChange, matter: string, view: DifferenceView): string {
  const { words, lang, a } = view;
  const name = (regulation: Regulation): string => {
    const rule = regulation.rules.find((one) => one.id === change.rule);
    if (rule === undefined) return change.rule;
    return `${words.rule} ${rule.subject[lang]} (${official(rule.clause, lang)})`;
  };
  if (change.change !== 'only') return `${name(a)}: ${changeText(change, matter, view)}`;
  const regulation = view[change.side];
  const rule = regulation.rules.find((one) => one.id === change.rule)!;
  const limits = describeTests(rule.when, regulation, lang, matter).join(', ');
  const bodies = bodyTexts([rule.body, ...(rule.or ?? [])], view);
  return words.only(
    view.labels[change.side],
    `${name(regulation)}${limits && `, ${words.otherwise.toLowerCase()} ${limits}`}: ${bodies}`,
  );
}

function changeText(
  change: Exclude<RuleChange, { change: 'only' }>,
  matter: string,
  view: DifferenceView,
): string {
  const { words, lang, a, b } = view;
  const tests = (all: readonly Test[], regulation: Regulation): string =>
    describeTests(all, regulation, lang, matter).join(', ') || words.none;
  switch (change.change) {
    case 'body':
      return `${bodyText(change.from, view)} → ${bodyText(change.to, view)}`;
    case 'or':
      return `${words.or}: ${bodyTexts(change.from, view)} → ${bodyTexts(change.to, view)}`;
    case 'clause':
      return `${official(change.from, lang)} → ${official(change.to, lang)}`;
    case 'tests':
      return `${tests(change.from, a)} → ${tests(change.to, b)}`;
    case 'exceptions': {
      const exceptions = (all: typeof change.from, regulation: Regulation) =>
        all.map((one) => tests(one, regulation)).join('; ') || words.none;
      return `${words.exceptions}: ${exceptions(change.from, a)} → ${exceptions(change.to, b)}`;
    }
    case 'overrides': {
      const rules = (all: readonly string[], regulation: Regulation) =>
        all.map((id) => subjectOf(id, regulation, lang)).join(', ') || words.none;
      return `${words.overrides}: ${rules(change.from, a)} → ${rules(change.to, b)}`;
    }
  }
}

function subjectOf(id: string, { rules }: Regulation, lang: Lang): string {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? id : `“${rule.subject[lang]}”`;
}

function proposalBlocks(proposals: readonly ProposalMove[], view: DifferenceView): Document {
  const { words } = view;
  const moved = proposals.filter((one) => one.moved).map((one) => proposalRow(one, view));
  return [
    blank(),
    paragraph([span(words.proposals(String(proposals.length), String(moved.length)), 'bold')]),
    records(
      moved.map((row) => movedItem(...row)),
      words.proposalColumns,
      moved,
      { headed: true },
    ),
  ];
}

/** How a proposal of a list is called, and where it stands under each. */
function proposalRow(
  { id, title: name, from, to }: ProposalMove,
  view: DifferenceView,
): [name: string, from: string, to: string] {
  const named = [id, name].filter((part) => part !== undefined && part !== '').join(' · ');
  return [named || view.words.unnamed, standingText(from, view), standingText(to, view)];
}

function standingText(standing: Standing, view: DifferenceView): string {
  const { outcome, candidates, nobody, clauses } = standing;
  if (outcome === 'rejected') return view.words.rejected;
  const bodies =
    outcome === 'undetermined'
      ? [...candidates, ...(nobody ? [null] : [])].map((code) => bodyText(code, view)).join(' / ')
      : namesOf(view).deciders(standing) || view.words.nobody;
  return clauses.length === 0 ? bodies : `${bodies} (${officials(clauses, view.lang)})`;
}

function bodyTexts(codes: readonly string[], view: DifferenceView): string {
  return codes.map((code) => bodyText(code, view)).join(', ') || view.words.none;
}

function bodyText(code: string | null, view: DifferenceView): string {
  return code === null ? view.words.nobody : namesOf(view).body(code);
}

function namesOf({ both, lang }: DifferenceView, matter?: string): Names {
  return new Names(both, lang, matter);
}
