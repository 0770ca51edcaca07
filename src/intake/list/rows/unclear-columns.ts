/**
 * Columns that nobody knows and that look like a fact which no other column gives: by the words of their header, or because
 * all that stands in them is values of that fact. What they hold is then not passed over: it could decide.
 */
import type { AmountFact, Fact } from '../../../model/fact.ts';
import type { Regulation } from '../../../model/regulation.ts';
import { fold } from '../../../notation/fold.ts';
import { readAmount } from '../../../notation/read-amount.ts';
import { kindOfUnit } from '../../../notation/stated-unit.ts';
import { unitInHeader } from '../../../notation/unit-statement.ts';
import { type Names, NONE, withoutNear } from '../../names.ts';
import { isLeftOut, noFindings, rawText } from '../../raw.ts';
import { readFact } from '../../read-fact.ts';
import type { CellMark } from '../file/grid.ts';
import { isBareFigure } from './figures.ts';
import { isNear, sharesWord } from './header-names.ts';

/** A fact that a cell can hold. */
type CellFact = Exclude<Fact, { kind: 'items' }>;

/** A column that is not understood. */
export interface OpenColumn {
  readonly index: number;
  readonly header: string;
  /** Keys that its header names, where that is more than one. */
  readonly codes: readonly string[];
  /** A part of a whole: it may be no fact. */
  readonly isPart: boolean;
}

/** A column that is not understood, and may be facts that no other column gives. */
export interface Candidate {
  readonly index: number;
  readonly header: string;
  readonly facts: readonly string[];
  /**
   * `named`: its header names these facts. `near`: it holds the words of their headers. `values`: nothing is known of it but
   * what its cells hold.
   */
  readonly by: 'named' | 'near' | 'values';
  /** Facts that its cells alone may show it to be, where they are none of `facts`. */
  readonly others: readonly string[];
}

/** The facts that a column may be, none where it surely is none. */
export function mayBe(
  regulation: Regulation,
  { header, codes, isPart }: OpenColumn,
  known: readonly string[],
): Pick<Candidate, 'facts' | 'by' | 'others'> {
  const open = regulation.facts.filter(
    (fact): fact is CellFact => fact.kind !== 'items' && !known.includes(fact.id),
  );
  const named = open.filter(({ id }) => codes.includes(id));
  if (codes.length > 0) return { by: 'named', facts: named.map(({ id }) => id), others: [] };
  const amounts = regulation.facts.filter((fact) => fact.kind === 'amount');
  const near = open.filter((fact) => {
    if (fact.kind !== 'amount') return formsOf(fact).some((form) => isNear(header, form));
    // Beside a column of money that is known, a further one is a part or a plan of it.
    const hasOwn = amounts.some(({ id, unit }) => unit === fact.unit && known.includes(id));
    return (
      !isPart && !hasOwn && (formsOf(fact).some((form) => isNear(header, form)) || statesUnit(header, fact))
    );
  });
  const byValues = open.filter((fact) => {
    if (fact.kind === 'flag') return false;
    return (
      fact.kind !== 'amount' ||
      !(isPart || amounts.some(({ id, unit }) => unit === fact.unit && known.includes(id)))
    );
  });
  const others = byValues.filter((fact) => !near.includes(fact)).map(({ id }) => id);
  if (near.length > 0) return { by: 'near', facts: near.map(({ id }) => id), others };
  return { by: 'values', facts: others, others: [] };
}

function formsOf({ id, headers, label }: CellFact): readonly string[] {
  return [id, ...headers, label.vi];
}

function statesUnit(header: string, { unit }: AmountFact): boolean {
  const { reading } = unitInHeader(header);
  if (reading.kind !== 'stated') return false;
  const kind = unit === 'ha' ? 'land' : 'money';
  // A scale alone is đồng, and dollars are no đồng.
  return reading.units.some(
    (stated) =>
      kindOfUnit(stated) === kind && (stated.unit === unit || (stated.unit === 'unstated' && unit === 'VND')),
  );
}

/** What the cells of a candidate have shown so far. */
export class Evidence {
  readonly candidate: Candidate;
  readonly #facts: readonly CellFact[];
  readonly #names: Names;
  readonly #seen = new Map<string, readonly string[]>();
  #filled = 0;
  /** Cells that show nothing of what they hold: errors, formulas without a result. */
  #unread = 0;
  /** Cells that read as a value, and those whose value no other fact has, by fact. */
  readonly #readable = new Map<string, number>();
  readonly #telling = new Set<string>();

  constructor(candidate: Candidate, regulation: Regulation, names: Names) {
    this.candidate = candidate;
    this.#names = withoutNear(names);
    this.#facts = regulation.facts.filter(
      (fact): fact is CellFact =>
        fact.kind !== 'items' && [...candidate.facts, ...candidate.others].includes(fact.id),
    );
  }

  /** Whether the column is surely no fact, whatever its further cells hold. */
  get isRefuted(): boolean {
    if (this.candidate.by !== 'values' || this.#filled === 0) return false;
    return ![...this.#readable.values()].some((count) => count === this.#filled);
  }

  /** Whether no further cell can change what the column is. */
  get isSettled(): boolean {
    return this.isRefuted || (this.candidate.by === 'named' && this.#filled > 0);
  }

  add(text: string, mark?: CellMark): void {
    if (isUnread(mark)) {
      this.#unread++;
      return;
    }
    if (text === '' || isLeftOut(rawText(text))) return;
    this.#filled++;
    for (const fact of this.#factsOf(text)) this.#readable.set(fact, (this.#readable.get(fact) ?? 0) + 1);
  }

  /** The facts that the column may be; none where it is none of them. To be asked when all cells have been added. */
  verdict(): readonly string[] {
    const { by, facts, others } = this.candidate;
    if (by === 'named') return this.#filled + this.#unread === 0 ? [] : facts;
    if (this.#filled === 0) return by === 'near' && this.#unread > 0 ? facts : [];
    const shown = this.#mostRead(facts, by === 'near');
    return shown.length > 0 ? shown : this.#mostRead(others, false);
  }

  #mostRead(facts: readonly string[], isNear: boolean): readonly string[] {
    const counts = facts.map((fact) => this.#readable.get(fact) ?? 0);
    const most = Math.max(0, ...counts);
    if (most === 0 || (!isNear && most < this.#filled)) return [];
    return facts.filter((fact, index) => counts[index] === most && (isNear || this.#telling.has(fact)));
  }

  #factsOf(text: string): readonly string[] {
    const known = this.#seen.get(text);
    if (known !== undefined) return known;
    const facts = this.#facts.filter((fact) => this.#reads(fact, text)).map(({ id }) => id);
    if (this.#seen.size < MOST_TEXTS) this.#seen.set(text, facts);
    return facts;
  }

  #reads(fact: CellFact, text: string): boolean {
    if (text.length > LONGEST_VALUE) return false;
    if (fact.kind === 'amount') {
      const isRead = readAmount(text, { unit: fact.unit }).ok;
      // Figures alone may count anything.
      const { by, facts } = this.candidate;
      const isTold = isRead && ((by === 'near' && facts.includes(fact.id)) || !isBareFigure(text));
      if (isTold) this.#telling.add(fact.id);
      return isTold;
    }
    const value = readFact(
      fact,
      this.#names,
      rawText(text),
      { mode: 'table', columnUnits: {} },
      noFindings(),
    );
    if (value === undefined) return false;
    const codes = value.kind === 'choice' ? [value.value] : value.kind === 'several' ? value.values : [];
    const isTold = isTelling(text) || formsOf(fact).some((form) => sharesWord(this.candidate.header, form));
    if (isTold && codes.some((code) => code !== NONE)) this.#telling.add(fact.id);
    return true;
  }
}

/** Whether a cell shows nothing of what it holds. */
export function isUnread(mark: CellMark | undefined): boolean {
  return mark?.kind === 'no-value' || mark?.kind === 'error';
}

const MOST_TEXTS = 1000;
const LONGEST_VALUE = 200;

/** More than a letter or a Roman numeral, which may number anything where the header does not say what. */
function isTelling(text: string): boolean {
  return /[a-z]{3}/.test(
    fold(text)
      .replace(/\b[ivx]+\b/g, '')
      .replace(/^(?:cap|nhom|loai)\b/, ''),
  );
}
