/**
 * Rows of a table → proposals. Nearly every row is read here, from columns that are planned once and cells that are
 * read once for each text; a row with any problem is read anew as a whole (whole-row.ts), which also knows the places.
 */
import type { Problem } from '../../../model/problem.ts';
import type { FactValue, Proposal } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import { readDate } from '../../../notation/date.ts';
import { isLeftOut, noFindings, type RawEntry, rawText } from '../../raw.ts';
import { checkForMatter, codesOf } from '../../read-proposal.ts';
import type { TableRow } from '../file/table.ts';
import { type CellReading, isMark, NO_WARNINGS } from './cell-reader.ts';
import {
  blankMarkOf,
  type FactColumn,
  type ListPlan,
  type MatterPlan,
  planMatter,
  type Question,
  type RowReading,
} from './plan.ts';
import { readWholeRow } from './whole-row.ts';

const NO_PROBLEMS: readonly Problem[] = [];

/** "chưa xác định" in any spelling is no longer than this. */
const LONGEST_LEFT_OUT = 24;
const MOST_TEXTS = 4096;
const NO_INDEX = -1;
/** Stands for the entry of a cell where only its being there counts. */
const FILLED: RawEntry = { key: '', value: { kind: 'null', place: {} }, place: {} };

const NO: FactValue = { kind: 'flag', value: false };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class RowReader {
  readonly #plan: ListPlan;
  readonly #indexes: Readonly<Record<'id' | 'title' | 'date' | 'type' | 'declaredAuthority', number>>;
  readonly #matters = new Map<string, MatterPlan | null>();
  readonly #dates = new Map<string, string | null>();
  readonly #given: MatterPlan | null;

  constructor(plan: ListPlan) {
    this.#plan = plan;
    const indexOf = (key: string) => plan.columns.find((column) => column.key === key)?.index ?? NO_INDEX;
    this.#indexes = {
      id: indexOf('id'),
      title: indexOf('title'),
      date: indexOf('date'),
      type: indexOf('type'),
      declaredAuthority: indexOf('declaredAuthority'),
    };
    const type = plan.given.envelope.get('type');
    this.#given = type === undefined ? null : this.#matterOf(type);
  }

  /** The row's own id, trimmed; undefined where it has none. */
  idOf(row: TableRow): string | undefined {
    return this.#text(row, 'id')?.trim();
  }

  titleOf(row: TableRow): string | undefined {
    return this.#text(row, 'title')?.trim();
  }

  read(row: TableRow): RowReading | Question {
    const quick = this.#quickly(row);
    if (quick !== null) return typeof quick === 'string' ? quick : { proposal: quick, problems: NO_PROBLEMS };
    return readWholeRow(this.#plan, row);
  }

  /** Null for a row that has any problem. */
  #quickly(row: TableRow): Proposal | Question | null {
    const { type } = this.#indexes;
    const matter = type === NO_INDEX ? this.#given : this.#matterOf(row.cells[type]!);
    if (matter === null) return null;
    const facts = new Map<string, FactValue>();
    const warnings: Notice[] = [];
    for (const { column, warning } of matter.untaken) {
      if (isFilled(column, row)) warnings.push(warning);
    }
    const blanks: FactColumn[] = [];
    for (const column of matter.taken) {
      const reading = this.#cell(column, row);
      if (reading === null) return null;
      switch (reading.state) {
        case 'read':
          facts.set(column.fact, reading.value);
          if (reading.warnings !== NO_WARNINGS) warnings.push(...reading.warnings);
          break;
        case 'blank-mark': {
          const state = this.#plan.marks.get(column.fact);
          if (state === 'open') return 'marks';
          if (state !== 'marks') break;
          const says = blankIn(column);
          if (says === 'left-out') break;
          if (says === 'refused' && !matter.hasChecks) return null;
          facts.set(column.fact, NO);
          blanks.push(column);
          break;
        }
        case 'doubtful':
          return 'numbers';
        case 'refused':
          return null;
      }
    }
    for (const given of matter.given) {
      facts.set(given.fact, given.value);
      warnings.push(...given.warnings);
    }
    if (matter.hasChecks) {
      const more = this.#checked(matter, facts, blanks);
      if (more === null) return null;
      warnings.push(...more);
    }
    return this.#proposal(row, matter, facts, withShared(matter, facts, warnings));
  }

  #cell({ index, fact, reader }: FactColumn, row: TableRow): CellReading | null {
    const text = row.cells[index]!;
    if (reader === undefined) return isLeftOut(rawText(text)) ? { state: 'left-out' } : null;
    const reading = reader.read(text, row.numeric !== null && row.numeric[index] === true);
    const isWord = reading.state === 'read' || reading.state === 'refused';
    if (reader.fact.kind === 'flag' && isWord && this.#plan.marks.get(fact) === 'open' && !isMark(text)) {
      this.#plan.marks.set(fact, 'mixed');
    }
    return reading;
  }

  /** Warnings of what the matter asks beyond the kinds of its facts; null where it refuses something. */
  #checked(
    matter: MatterPlan,
    facts: Map<string, FactValue>,
    blanks: readonly FactColumn[],
  ): Notice[] | null {
    const findings = noFindings();
    const entries = new Map([...facts.keys()].map((fact) => [fact, FILLED]));
    checkForMatter(matter.matter, { values: facts, entries }, 'table', findings);
    if (findings.problems.length > 0) return null;
    if (blanks.some((column) => blankIn(column) === 'refused' && facts.has(column.fact))) return null;
    // A value given to every row, or a blank, was written by nobody: where it is not taken no warning is due.
    const silent = [...matter.given, ...blanks].map(({ fact }) => fact);
    return findings.warnings.filter(({ params }) => !silent.includes(String(params.fact)));
  }

  #proposal(
    row: TableRow,
    matter: MatterPlan,
    facts: Map<string, FactValue>,
    warnings: readonly Notice[],
  ): Proposal | null {
    const proposal: Mutable<Proposal> = { matter: matter.matter.code, facts, warnings };
    const id = this.#text(row, 'id');
    if (id !== undefined) proposal.id = id;
    const title = this.#text(row, 'title');
    if (title !== undefined) proposal.title = title;
    const declared = this.#text(row, 'declaredAuthority');
    if (declared !== undefined) proposal.declaredAuthority = declared;
    const day = this.#text(row, 'date');
    if (day === undefined) return proposal;
    const date = this.#dateOf(day);
    if (date === null) return null;
    proposal.date = date;
    return proposal;
  }

  /** A text that is carried through; undefined where it is left out. */
  #text(row: TableRow, key: 'id' | 'title' | 'date' | 'declaredAuthority'): string | undefined {
    const index = this.#indexes[key];
    if (index === NO_INDEX) return this.#plan.given.envelope.get(key);
    const text = row.cells[index]!;
    if (text === '' || (text.length <= LONGEST_LEFT_OUT && mayBeLeftOut(text) && isLeftOut(rawText(text)))) {
      return undefined;
    }
    return text;
  }

  #matterOf(text: string): MatterPlan | null {
    const known = this.#matters.get(text);
    if (known !== undefined) return known;
    const { regulation, names, facts, given } = this.#plan;
    const found = names.matters.lookup(text);
    const matter =
      found.kind === 'found' ? regulation.matters.find(({ code }) => code === found.code) : undefined;
    const plan = matter === undefined ? null : planMatter(regulation, matter, facts, given.facts);
    return remember(this.#matters, text, plan);
  }

  #dateOf(text: string): string | null {
    const known = this.#dates.get(text);
    return known === undefined ? remember(this.#dates, text, readDate(text) ?? null) : known;
  }
}

function blankIn({ reader }: FactColumn) {
  return reader?.fact.kind === 'flag' ? blankMarkOf(reader.fact) : 'left-out';
}

function remember<T>(known: Map<string, T>, text: string, value: T): T {
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, value);
  return value;
}

function isFilled({ index, reader }: FactColumn, row: TableRow): boolean {
  const text = row.cells[index]!;
  if (text === '') return false;
  if (reader === undefined) return !isLeftOut(rawText(text));
  const { state } = reader.read(text, row.numeric !== null && row.numeric[index] === true);
  return state !== 'left-out' && state !== 'blank-mark';
}

function withShared(
  { shared }: MatterPlan,
  facts: ReadonlyMap<string, FactValue>,
  warnings: readonly Notice[],
): readonly Notice[] {
  let all = warnings.length === 0 ? NO_WARNINGS : warnings;
  for (const one of shared) {
    const by = facts.get(one.by);
    if (by === undefined || !facts.has(one.fact) || codesOf(by).length < 2) continue;
    // The same list for every row with this warning alone: what follows from it can be shared.
    all = all.length === 0 ? one.warnings : [...all, ...one.warnings];
  }
  return all;
}

/** Signs are short, and the words begin with c or k, in capitals or not. */
function mayBeLeftOut(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return text.length <= 3 || code === 0x63 || code === 0x6b || text.charCodeAt(0) <= 0x20 || code > 0x7f;
}
