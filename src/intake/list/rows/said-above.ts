/**
 * What stands above the rows of a table and says a fact of all of them: headings ("II. Vốn ODA"), titles, the name of the
 * sheet. A heading that is a value of a fact and no more is read; one that speaks of a fact that would be assumed keeps it from being assumed.
 */
import type { Fact } from '../../../model/fact.ts';
import type { Problem } from '../../../model/problem.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import type { GridRow } from '../file/grid.ts';
import { readSign, signBefore } from '../file/layout/sign.ts';
import { isBlank, isFigure, oneLine } from '../file/layout/text.ts';
import type { ListPlan } from './plan.ts';
import { isSpokenOf, type SaidBy, valueIn, YES } from './said-facts.ts';

/** A fact that something above a row says of it. */
export interface SaidFact {
  readonly fact: string;
  /** Undefined where it is not clear what is said of it. */
  readonly value: FactValue | undefined;
  /** That it was taken from there; the same for all rows under it. */
  readonly warnings: readonly Notice[];
  /** Why it is not clear, without a place. */
  readonly problems: readonly Problem[];
}

interface Heading {
  readonly level: string;
  readonly text: string;
}

const NOTHING: readonly SaidFact[] = [];
/** Longer texts are no headings, and no titles that say what is listed. */
const LONGEST = 200;
const MOST_TITLES = 20;

export class SaidAbove {
  readonly #sheet: string | null;
  readonly #titles: string[] = [];
  readonly #headings: Heading[] = [];
  readonly #said = new Map<ListPlan, readonly SaidFact[]>();

  /** @param sheet null where the file itself is the sheet */
  constructor(sheet: string | null) {
    this.#sheet = sheet;
  }

  addTitle(row: GridRow): void {
    if (this.#titles.length >= MOST_TITLES) return;
    this.#titles.push(...textsOf(row).filter((text) => text.length <= LONGEST));
    this.#said.clear();
  }

  /** A heading ends those of its own level, and all below them. */
  addHeading(row: GridRow): void {
    const texts = textsOf(row);
    const [first = ''] = texts;
    const alone = readSign(first);
    const before = alone === undefined ? signBefore(first) : undefined;
    const text = alone === undefined ? (before?.rest ?? first) : (texts[1] ?? '');
    const sign = alone ?? before?.sign;
    const level =
      sign === undefined ? 'none' : `${sign.kind} ${sign.kind === 'dotted' ? sign.path.length : ''}`;
    const same = this.#headings.findIndex((one) => one.level === level);
    if (same >= 0) this.#headings.length = same;
    this.#headings.push({ level, text: text.length > LONGEST ? '' : text });
    this.#said.clear();
  }

  /** The facts that are said of the next row. */
  of(plan: ListPlan): readonly SaidFact[] {
    if (this.#headings.length === 0 && this.#titles.length === 0 && this.#sheet === null) return NOTHING;
    let said = this.#said.get(plan);
    if (said === undefined) {
      said = plan.regulation.facts.flatMap((fact) => this.#saidOf(fact, plan) ?? []);
      if (said.length === 0) said = NOTHING;
      this.#said.set(plan, said);
    }
    return said;
  }

  #saidOf(fact: Fact, plan: ListPlan): SaidFact | undefined {
    if (fact.kind === 'amount' || fact.kind === 'items') return undefined;
    if (plan.given.facts.some((one) => one.fact === fact.id)) return undefined;
    const hasColumn = plan.facts.some((one) => one.fact === fact.id);
    const values = this.#headings.flatMap(({ text }) => {
      const code = hasColumn ? undefined : valueIn(text, fact, plan);
      return code === undefined ? [] : [{ code, text }];
    });
    const spoken = this.#spokenOf(fact, plan).find(({ text }) => values.every((one) => one.text !== text));
    const last = values.at(-1);
    const text = spoken?.text ?? last?.text;
    if (text === undefined) return undefined;
    const isClear = spoken === undefined && values.every(({ code }) => code === last!.code);
    return saidFact(fact, isClear ? last!.code : undefined, text);
  }

  #spokenOf(fact: Fact, plan: ListPlan): readonly Heading[] {
    const all: readonly { readonly by: SaidBy; readonly text: string }[] = [
      ...(this.#sheet === null ? [] : [{ by: 'heading' as const, text: this.#sheet }]),
      ...this.#titles.map((text) => ({ by: 'title' as const, text })),
      ...this.#headings.map(({ text }) => ({ by: 'heading' as const, text })),
    ];
    return all.flatMap(({ by, text }) => (isSpokenOf(text, by, fact, plan) ? [{ level: '', text }] : []));
  }
}

function saidFact(fact: Fact, code: string | undefined, text: string): SaidFact {
  const params = { fact: fact.id };
  if (code === undefined) {
    const problems: readonly Problem[] = [{ code: 'said-above', place: {}, found: text, params }];
    return { fact: fact.id, value: undefined, warnings: [], problems };
  }
  const warnings: readonly Notice[] = [
    { code: 'fact-from-heading', clauses: [], params: { ...params, text } },
  ];
  return { fact: fact.id, value: asValue(fact, code), warnings, problems: [] };
}

function asValue(fact: Fact, code: string): FactValue {
  if (fact.kind === 'flag') return { kind: 'flag', value: code === YES };
  return fact.kind === 'several' ? { kind: 'several', values: [code] } : { kind: 'choice', value: code };
}

/** The texts of a row that are no figures. */
function textsOf({ cells, marks }: GridRow): string[] {
  return cells.flatMap((cell, column) => {
    if (isBlank(cell)) return [];
    const text = oneLine(cell);
    return isFigure(text, marks?.[column]) && readSign(text) === undefined ? [] : [text];
  });
}
