/** A list of results for people at a terminal: a row a line or two, written as they come. */
import type { Decision } from '../../model/decision.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { showable } from '../document/escape.ts';
import {
  columns,
  cut,
  displayWidth,
  paint,
  raw,
  type Span,
  span,
  type Tone,
  wrap,
} from '../document/layout.ts';
import { decisionWordsFor } from '../messages/decision.ts';
import type { RowOutcome } from '../messages/list.ts';
import { listWordsFor } from '../messages/list.ts';
import { Names } from '../names.ts';
import { faultsOf, grounds, namesNobody, outcomeOf, under } from './answer-cells.ts';
import { idOf, type ListRenderer, type ListRenderOptions, nameOf, titleOf } from './rows.ts';

const NARROWEST = 40;
const WIDEST = 140;
const GAP = 2;
const LINE_WIDTH = 6;
const WIDEST_BODY = 28;

const TONES: Readonly<Record<RowOutcome, Tone | undefined>> = {
  decided: undefined,
  residual: 'dim',
  undetermined: 'yellow',
  rejected: 'red',
};

/**
 * Where the row stands, what it is, who decides, by what. Widths are fixed beforehand, for rows are not held; what
 * stands behind the title is drawn once for all rows with the same decision.
 */
export function tableList({ regulation, lang, style, shapes, ...options }: ListRenderOptions): ListRenderer {
  const { columns: heads, answers } = listWordsFor(lang);
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.width) || NARROWEST));
  const widths = widthsFor(width, regulation, lang);
  const bodies = new BodyNames(widths.body, lang);
  const start = (number: string, title: string): string => {
    const { length } = number;
    const place = ' '.repeat(Math.max(0, LINE_WIDTH - length)) + style.dim(number);
    const shown = cut(title, widths.title);
    return `${place}  ${shown}${' '.repeat(Math.max(0, widths.title - displayWidth(shown)))}  `;
  };
  const end = (answer: TableAnswer): string => {
    const [first = [], ...others] = columns(0, [
      { spans: answer.body, width: widths.body },
      { spans: answer.grounds, width: widths.grounds },
    ]);
    const indent = raw(' '.repeat(LINE_WIDTH + widths.title + 2 * GAP));
    return paint([first, ...others.map((line) => [indent, ...line])], style);
  };
  const bold = (text: string): Span[] => [span(text, 'bold')];
  let before = '';
  return {
    start: () => '',
    list: (shape) => {
      const name = shapes.length > 1 ? paint(wrap([span(nameOf(shape), 'cyan')], width), style) : '';
      const head = { body: bold(answers.authority), grounds: bold(heads.groundsOrMissing) };
      const text = before + name + start(heads.line, heads.proposal) + end(head);
      before = '\n';
      return text;
    },
    answer: (row, decision) => {
      const own = start(String(row.place.line ?? row.row), labelOf(row));
      return decision === undefined ? own + end(refusal(row.problems, row.regulation, lang)) : own;
    },
    shared: (decision, own) => end(tableAnswer(decision, own, regulation, lang, bodies)),
    carried: ({ kind, cells }) => {
      const text = span(cells.filter(Boolean).join(' ')).text;
      if (kind !== 'heading' || text === '') return '';
      const indent = raw(' '.repeat(LINE_WIDTH + GAP));
      return paint([[indent, span(cut(text, width - LINE_WIDTH - GAP), 'bold')]], style);
    },
    end: () => {
      const { legend } = bodies;
      return legend === '' ? '' : paint(wrap([span(legend, 'dim')], width), style);
    },
  };
}

interface Widths {
  readonly title: number;
  readonly body: number;
  readonly grounds: number;
}

/** Bodies by their full names where the column has room for them, else by short ones, which the legend explains. */
class BodyNames {
  readonly #width: number;
  readonly #lang: Lang;
  readonly #shortened = new Map<string, string>();

  constructor(width: number, lang: Lang) {
    this.#width = width;
    this.#lang = lang;
  }

  /** Who decides, or either of them. */
  of({ authority, either, candidates }: Decision, names: Names): string {
    if (authority === null) return '';
    const { or } = decisionWordsFor(this.#lang).values;
    return (either ? candidates : [authority]).map((code) => this.#name(code, names)).join(` ${or} `);
  }

  /** '' where every name stands in full. */
  get legend(): string {
    if (this.#shortened.size === 0) return '';
    const pairs = [...this.#shortened].map(([short, full]) => `${short}: ${full}`);
    return listWordsFor(this.#lang).shortNames(pairs.join('; '));
  }

  #name(code: string, names: Names): string {
    const full = names.body(code);
    if (displayWidth(full) <= this.#width) return full;
    const short = names.shortBody(code);
    if (short !== full) this.#shortened.set(short, full);
    return short;
  }
}

/** The body as wide as its widest name, the rest shared by the title and the grounds. */
function widthsFor(width: number, regulation: Regulation, lang: Lang): Widths {
  const { outcomes, answers } = listWordsFor(lang);
  const bodies = [
    ...regulation.bodies.map((body) => (body.fullName ?? body.name)[lang]),
    outcomes.undetermined,
    outcomes.rejected,
    answers.authority,
  ];
  const widest = Math.min(WIDEST_BODY, Math.max(...bodies.map(displayWidth)));
  const shared = width - LINE_WIDTH - 3 * GAP;
  const body = Math.min(widest, Math.floor(shared / 3));
  const title = Math.floor((shared - body) / 2);
  return { title, body, grounds: shared - body - title };
}

function labelOf(row: ListRow): string {
  const known = [idOf(row), titleOf(row)].filter(Boolean);
  // Of a refused row the first cells that are filled say which it is.
  const shown = known.length > 0 ? known : (row.cells ?? []).filter((cell) => cell.trim() !== '').slice(0, 2);
  return showable(shown.join(' · '));
}

interface TableAnswer {
  readonly body: readonly Span[];
  readonly grounds: readonly Span[];
}

function refusal(problems: readonly Problem[], regulation: Regulation, lang: Lang): TableAnswer {
  const { outcomes } = listWordsFor(lang);
  return {
    body: [span(outcomes.rejected, TONES.rejected)],
    grounds: [span(faultsOf(problems, regulation, lang))],
  };
}

function tableAnswer(
  decision: Decision,
  regulation: Regulation,
  run: Regulation,
  lang: Lang,
  bodies: BodyNames,
): TableAnswer {
  const names = new Names(regulation, lang);
  const words = decisionWordsFor(lang);
  const { outcome } = decision;
  const view = { decision, names, words };
  const tone = TONES[outcome];
  const batch = listWordsFor(lang);
  const lacking = decision.missing.map(({ fact }) => names.factLabel(fact)).join(', ');
  const basis = outcome === 'undetermined' ? (lacking === '' ? '' : batch.lacking(lacking)) : grounds(view);
  const warned = decision.warnings.length;
  return {
    body: [
      span(
        outcome === 'decided' && !namesNobody(decision) ? bodies.of(decision, names) : outcomeOf(view),
        tone,
      ),
    ],
    grounds: [
      span(under(basis, regulation, run, lang)),
      ...(warned === 0 ? [] : [span(batch.warned(warned), 'yellow')]),
    ],
  };
}
