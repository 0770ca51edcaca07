/** Rows of a table → proposals: by columns that are planned once, and cells that are read once for each text. */
import type { UnitOrigin } from '../../../model/list-account.ts';
import type { Problem } from '../../../model/problem.ts';
import { FactSlots, type FactValue, type Proposal } from '../../../model/proposal.ts';
import { readDate } from '../../../notation/date.ts';
import { isLeftOut, noFindings, rawText } from '../../raw.ts';
import { readChoice } from '../../read-fact.ts';
import type { GridRow } from '../file/grid.ts';
import { AmountCells, type RowUnit } from './amount-cells.ts';
import { type CellReading, isMark, KnownTexts, mayBeLeftOut, NO_WARNINGS } from './cell-reader.ts';
import { isCostPart } from './cost-parts.ts';
import { type Draft, draftOf, leaveOpen, NO_INDEX, readSaid, refuse, warn } from './draft.ts';
import { itemsIn, misplacedCell, rowUnitOf, unreadableCell } from './marked-cells.ts';
import { blankIn, checkDraft, withShared } from './matter-check.ts';
import {
  type FactColumn,
  type ListPlan,
  type MatterPlan,
  planMatter,
  planWithoutMatter,
  type Question,
  type RowReading,
  type TakenColumn,
} from './plan.ts';
import type { SaidFact } from './said-above.ts';
import { Evidence, isUnread } from './unclear-columns.ts';

const NO: FactValue = { kind: 'flag', value: false };
const OPEN: FactValue = { kind: 'open' };
const BARE: RowReading = { kind: 'bare' };
const PART: RowReading = { kind: 'part' };
const ENVELOPE = ['id', 'title', 'date', 'type', 'declaredAuthority'] as const;
type EnvelopeKey = (typeof ENVELOPE)[number];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class RowReader {
  readonly #plan: ListPlan;
  readonly #indexes: Readonly<Record<EnvelopeKey, number>>;
  readonly #used: ReadonlyMap<number, string>;
  readonly #matters = new KnownTexts<MatterPlan | Problem>();
  readonly #dates = new KnownTexts<string | null>();
  readonly #units = new KnownTexts<RowUnit | null>();
  readonly #evidence: readonly Evidence[];
  readonly #given: MatterPlan | Problem | undefined;
  readonly #withoutMatter: MatterPlan;
  /** The amounts of the row at hand, and where their units are from: counted as soon as the row stands. */
  readonly #amounts: AmountCells[] = [];
  readonly #origins: UnitOrigin[] = [];

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
    this.#used = new Map(plan.columns.map(({ index, header }) => [index, header]));
    this.#evidence = plan.doubtful.map(
      ({ candidate }) => new Evidence(candidate, plan.regulation, plan.names),
    );
    const type = plan.given.envelope.get('type');
    this.#given = type === undefined ? undefined : this.#matterOf(type);
    this.#withoutMatter = planWithoutMatter(plan.facts);
  }

  /** The row's own id, trimmed; undefined where it has none. */
  idOf(row: GridRow): string | undefined {
    return this.#text(row, 'id')?.trim();
  }

  titleOf(row: GridRow): string | undefined {
    return this.#text(row, 'title')?.trim();
  }

  /** The columns that a row's matter takes; none where it is not known. */
  takenBy(row: GridRow): readonly FactColumn[] {
    const matter = this.#matterIn(row);
    return matter === undefined || 'code' in matter ? [] : matter.taken;
  }

  /** What the column of units says beside a column of amounts. */
  unitBeside({ unitColumn }: FactColumn, row: GridRow): RowUnit | undefined {
    return unitColumn < 0 ? undefined : this.#unitIn(row.cells[unitColumn] ?? '');
  }

  /** @param said of the row by what stands above it */
  read(row: GridRow, said: readonly SaidFact[] = []): RowReading | Question {
    const found = this.#matterIn(row);
    const isKnown = found !== undefined && !('code' in found);
    const matter = isKnown ? found : this.#withoutMatter;
    const draft = draftOf(row, matter, this.#namesItself(row, isKnown));
    this.#amounts.length = 0;
    this.#origins.length = 0;
    if (!isKnown && found !== undefined) refuse(draft, found, this.#indexes.type);
    const date = this.#readEnvelope(draft);
    const question = this.#readFacts(draft) ?? this.#readDoubtful(draft);
    if (question !== undefined) return question;
    if (!draft.isFilled && !this.#standsAlone(draft)) return BARE;
    if (isCostPart(row.cells[this.#indexes.title] ?? '', draft)) return PART;
    readSaid(draft, said);
    return this.#conclude(draft, date);
  }

  #matterIn(row: GridRow): MatterPlan | Problem | undefined {
    const { type } = this.#indexes;
    return type === NO_INDEX ? this.#given : this.#matterOf(row.cells[type] ?? '');
  }

  /** Whether the row says of itself what it is: a type, or the body that is to decide; a name in that column is none. */
  #namesItself({ cells }: GridRow, isTyped: boolean): boolean {
    const { id, type, declaredAuthority } = this.#indexes;
    if (type !== NO_INDEX && this.#isSaid(cells[type])) {
      if (isTyped || id === NO_INDEX || this.#isSaid(cells[id])) return true;
    }
    const declared = cells[declaredAuthority];
    return this.#isSaid(declared) && this.#plan.names.bodies.lookup(declared!).kind === 'found';
  }

  #isSaid(text: string | undefined): boolean {
    return text !== undefined && text !== '' && !(mayBeLeftOut(text) && isLeftOut(rawText(text)));
  }

  /** A row without a fact of its own: a proposal where none is asked of it. */
  #standsAlone({ row, matter: { matter, order } }: Draft): boolean {
    const asksNone = matter !== undefined && (order.facts.length === 0 || this.#plan.facts.length === 0);
    const { id } = this.#indexes;
    return asksNone && this.titleOf(row) !== undefined && (id === NO_INDEX || this.idOf(row) !== undefined);
  }

  /** The day the row gives; null where it is refused. */
  #readEnvelope(draft: Draft): string | null | undefined {
    const { row } = draft;
    if (row.marks !== null) {
      for (const key of ENVELOPE) {
        const index = this.#indexes[key];
        const problem = index === NO_INDEX ? undefined : unreadableCell(row, index, row.marks[index], key);
        if (problem === undefined) continue;
        draft.isFilled = true;
        refuse(draft, problem, index);
      }
    }
    const day = this.#text(row, 'date');
    if (day === undefined) return undefined;
    const known = this.#dates.get(day);
    const date = known === undefined ? this.#dates.add(day, readDate(day) ?? null) : known;
    if (date === null) {
      draft.isFilled = true;
      refuse(
        draft,
        { code: 'bad-date', place: {}, found: day, params: { fact: 'date' } },
        this.#indexes.date,
      );
    }
    return date;
  }

  #readFacts(draft: Draft): Question | undefined {
    const { row, matter } = draft;
    for (const { column, warning } of matter.untaken) {
      if (!this.#isFilled(column, row)) continue;
      draft.isFilled = true;
      warn(draft, [warning]);
    }
    for (const column of matter.taken) {
      const question = this.#readFact(column, draft);
      if (question !== undefined) return question;
    }
    for (const { slot, value, warnings } of matter.given) {
      draft.values[slot] = value;
      if (warnings.length > 0) warn(draft, warnings);
    }
    return undefined;
  }

  #readFact(column: TakenColumn, draft: Draft): Question | undefined {
    const reading = this.#cell(column, draft.row);
    switch (reading.state) {
      case 'read':
        draft.isFilled = true;
        draft.values[column.slot] = reading.value;
        if (reading.warnings !== NO_WARNINGS) warn(draft, reading.warnings);
        if (reading.origin !== undefined && column.cells instanceof AmountCells) {
          this.#amounts.push(column.cells);
          this.#origins.push(reading.origin);
        }
        return undefined;
      case 'left-out':
        return undefined;
      case 'blank-mark':
        return this.#readBlank(column, draft);
      case 'doubtful':
        return 'numbers';
      case 'asks-unit':
        return 'units';
      case 'open':
        draft.isFilled = true;
        leaveOpen(draft, [column.fact], reading.problems, column.index);
        return undefined;
      case 'refused':
        draft.isFilled = true;
        for (const problem of reading.problems) refuse(draft, problem, column.index);
        return undefined;
    }
  }

  /** An empty cell in a column of a flag. */
  #readBlank(column: TakenColumn, draft: Draft): Question | undefined {
    const state = this.#plan.marks.get(column.fact);
    if (state === 'open') return 'marks';
    if (state !== 'marks' || blankIn(column) === 'left-out') return undefined;
    draft.values[column.slot] = NO;
    draft.blanks = [...(draft.blanks ?? []), column];
    return undefined;
  }

  #cell(column: FactColumn, row: GridRow): CellReading {
    const { index, fact, cells } = column;
    const text = row.cells[index] ?? '';
    const mark = row.marks === null ? undefined : row.marks[index];
    if (mark !== undefined) {
      const problem = unreadableCell(row, index, mark, fact) ?? misplacedCell(column, mark, text, this.#used);
      if (problem !== undefined) return { state: 'refused', problems: [problem] };
    }
    if (cells === undefined) return itemsIn(text, fact);
    if (cells instanceof AmountCells) {
      if (mark === undefined && column.unitColumn < 0) return cells.read(text);
      return cells.read(text, mark?.kind === 'number', mark?.unit, this.unitBeside(column, row));
    }
    const reading = cells.read(text);
    const isWord = reading.state === 'read' || reading.state === 'refused';
    if (cells.fact.kind === 'flag' && isWord && this.#plan.marks.get(fact) === 'open' && !isMark(text)) {
      this.#plan.marks.set(fact, 'mixed');
    }
    return reading;
  }

  #unitIn(text: string): RowUnit | undefined {
    const known = this.#units.get(text);
    if (known !== undefined) return known ?? undefined;
    return this.#units.add(text, rowUnitOf(text)) ?? undefined;
  }

  /** Columns that are not understood and may be facts. */
  #readDoubtful(draft: Draft): Question | undefined {
    const { doubtful } = this.#plan;
    for (let at = 0; at < doubtful.length; at++) {
      const column = doubtful[at]!;
      if (column.facts?.length === 0) continue;
      const { candidate } = column;
      const text = draft.row.cells[candidate.index] ?? '';
      const mark = draft.row.marks?.[candidate.index];
      if (!isUnread(mark) && !this.#isSaid(text)) continue;
      if (column.facts === undefined) {
        const evidence = this.#evidence[at]!;
        evidence.add(text, mark);
        if (!evidence.isRefuted) return 'columns';
        column.facts = [];
        continue;
      }
      draft.isFilled = true;
      const taken = column.facts.filter((fact) => draft.matter.order.slotOf(fact) !== undefined);
      if (taken.length === 0) continue;
      const params = { column: candidate.header, fact: taken[0]!, facts: taken };
      leaveOpen(draft, taken, [{ code: 'column-unclear', place: {}, found: text, params }], candidate.index);
    }
    return undefined;
  }

  #isFilled(column: FactColumn, row: GridRow): boolean {
    const text = row.cells[column.index] ?? '';
    if (text === '') return row.marks?.[column.index]?.kind === 'no-value';
    if (!(column.cells instanceof AmountCells)) {
      if (column.cells === undefined) return !isLeftOut(rawText(text));
      const { state } = column.cells.read(text);
      return state !== 'left-out' && state !== 'blank-mark';
    }
    return !isLeftOut(rawText(text));
  }

  #conclude(draft: Draft, date: string | null | undefined): RowReading {
    const { matter } = draft;
    for (let at = 0; at < this.#amounts.length; at++) this.#amounts[at]!.count(this.#origins[at]!);
    const slots = new FactSlots(matter.order, draft.values);
    if (draft.open !== undefined) this.#fillOpen(draft);
    checkDraft(draft, slots);
    if (draft.problems === undefined) {
      return { kind: 'proposal', proposal: this.#proposal(draft, slots, date ?? undefined) };
    }
    if (draft.isRefused || matter.matter === undefined) return { kind: 'refused', problems: draft.problems };
    return {
      kind: 'refused',
      problems: draft.problems,
      open: this.#proposal(draft, slots, date ?? undefined),
    };
  }

  #fillOpen(draft: Draft): void {
    for (const { fact, text } of draft.open!) {
      draft.values[draft.matter.order.slotOf(fact)!] = OPEN;
      warn(draft, [{ code: 'fact-not-read', clauses: [], params: { fact, text } }]);
    }
  }

  #proposal({ row, matter, warnings }: Draft, facts: FactSlots, date: string | undefined): Proposal {
    const proposal: Mutable<Proposal> = {
      matter: matter.matter!.code,
      facts,
      warnings: withShared(matter, facts, warnings),
    };
    const id = this.#text(row, 'id');
    if (id !== undefined) proposal.id = id;
    const title = this.#text(row, 'title');
    if (title !== undefined) proposal.title = title;
    const declared = this.#text(row, 'declaredAuthority');
    if (declared !== undefined) proposal.declaredAuthority = declared;
    if (date !== undefined) proposal.date = date;
    return proposal;
  }

  /** A text that is carried through; undefined where it is left out. */
  #text(row: GridRow, key: 'id' | 'title' | 'date' | 'declaredAuthority'): string | undefined {
    const index = this.#indexes[key];
    if (index === NO_INDEX) return this.#plan.given.envelope.get(key);
    const text = row.cells[index];
    return this.#isSaid(text) ? text : undefined;
  }

  /** The plan of a type, or the problem with it. */
  #matterOf(text: string): MatterPlan | Problem {
    return this.#matters.get(text) ?? this.#matters.add(text, this.#readMatter(text));
  }

  #readMatter(text: string): MatterPlan | Problem {
    const { regulation, names, facts, given } = this.#plan;
    if (isLeftOut(rawText(text))) {
      return { code: 'type-missing', place: {}, params: { known: names.matters.codes } };
    }
    const findings = noFindings();
    const code = readChoice('type', names.matters, rawText(text), findings);
    const matter = regulation.matters.find((one) => one.code === code);
    return matter ? planMatter(regulation, matter, facts, given.facts) : findings.problems[0]!;
  }
}
