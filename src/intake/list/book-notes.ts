/** What is said once of a book: its sheets, its columns, their units, and the rows that are carried through. */
import { ROW_KINDS, type RowKind } from '../../model/list-account.ts';
import type { Notice } from '../../model/words.ts';
import { unclearColumns } from './account.ts';
import type { Book } from './file/grid.ts';
import type { FileTable } from './file-tables.ts';
import type { ListNote } from './list.ts';
import { type NumberProof, note, styleNote, Tally, textOf } from './notes.ts';
import { AmountCells } from './rows/amount-cells.ts';
import type { ListPlan } from './rows/plan.ts';
import type { RowIds } from './rows/repeated-ids.ts';
import type { RowPlan } from './rows/row-plans.ts';
import type { SameProjects } from './same-projects.ts';
import type { ReadSheet } from './sheets.ts';

interface NotedBook {
  readonly book: Pick<Book, 'delimiter'>;
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly FileTable[];
  readonly hiddenRows: 'read' | 'skip';
  readonly prefixed: readonly FileTable[];
}

/** Kinds of rows that need no word: what every list has. */
const USUAL: ReadonlySet<RowKind> = new Set<RowKind>(['data', 'blank', 'header', 'hidden']);

export class BookNotes {
  readonly #said: ListNote[] = [];
  readonly #texts = new Set<string>();
  readonly #book: NotedBook;
  readonly #hidden = new Tally();

  constructor(book: NotedBook) {
    this.#book = book;
    this.#ofSheets();
    for (const { plans } of book.tables) if (plans.column === undefined) this.#ofPlan(plans.chosen);
    if (book.prefixed.length > 0) {
      const ids = book.prefixed.map(({ prefix }) => `${prefix}/…`);
      this.#say(note('ids-prefixed', { ids }));
    }
  }

  /** All that has been said so far. */
  get all(): readonly ListNote[] {
    return this.#said;
  }

  /** Where a row stands: its line, and its sheet where there are several. */
  at({ sheet }: ReadSheet, line: number): string {
    return this.#book.sheets.length > 1 ? `${sheet.name ?? ''} › ${line}` : String(line);
  }

  /** A row that is hidden. */
  hidden(sheet: ReadSheet, line: number): void {
    this.#hidden.add(this.at(sheet, line));
  }

  /** How doubtful amounts are read from now on. */
  ofStyle(proofs: readonly NumberProof[]): void {
    this.#say(styleNote(proofs));
  }

  /** A column that turned out to hold marks alone. */
  ofMarks(fact: string, { columns, regulation }: ListPlan): void {
    const header = columns.find(({ key }) => key === fact)?.header ?? '';
    const found = regulation.facts.find(({ id }) => id === fact);
    const assumed = found?.kind === 'flag' ? found.assumed : undefined;
    const blank = assumed === undefined ? 'left-out' : assumed ? 'refused' : 'no';
    // Said once, where it is so for the rows of several regulations.
    const isSaid = this.#said.some(({ params }) => params.header === header && params.blank === blank);
    if (!isSaid) this.#say(note('marked-column', { fact, header, blank }));
  }

  /** A column whose bare figures are refused. */
  ofUnit({ fact, header }: AmountCells, { regulation }: ListPlan): void {
    this.#say({ ...note('column-unit-needed', { header, fact: fact.id, unit: fact.unit }), regulation });
  }

  /** A column that nobody knows and that may be a fact. */
  ofDoubtful(header: string, facts: readonly string[], { regulation }: ListPlan): void {
    this.#say({ ...note('column-unclear', { header, key: facts[0]! }), regulation });
  }

  /** What can be said of the list only at its end. */
  conclude(ids: RowIds, same: SameProjects | undefined): void {
    for (const { plans } of this.#book.tables) {
      if (plans.column !== undefined) for (const plan of plans.used) this.#ofPlan(plan);
    }
    this.#ofColumns();
    this.#ofUnits();
    this.#ofRows();
    if (this.#hidden.count > 0) {
      const { count, examples } = this.#hidden;
      this.#say(
        note('rows-hidden', { count: String(count), lines: examples, choice: this.#book.hiddenRows }),
      );
    }
    for (const one of ids.notes()) this.#say(one);
    if (same !== undefined && same.count > 0) {
      const params = { count: String(same.count), text: same.titles, places: same.places };
      this.#say(note('possibly-same', params));
    }
  }

  #say(one: ListNote): void {
    const text = textOf(one);
    if (this.#texts.has(text)) return;
    this.#texts.add(text);
    this.#said.push(one);
  }

  #ofSheets(): void {
    const { sheets, tables } = this.#book;
    const read = sheets.filter(({ unread }) => unread === undefined);
    if (tables.length > 1) {
      const names = read.flatMap(({ sheet }) => sheet.name ?? []);
      this.#say(note('tables-read', { count: String(tables.length), sheets: names }));
    }
    const unread = sheets.filter((sheet) => sheet.unread !== undefined);
    if (unread.length > 0) {
      const params = {
        sheets: unread.map(({ sheet }) => sheet.name ?? ''),
        reasons: unread.map((sheet) => sheet.unread!),
      };
      this.#say(note('sheets-unread', params));
    }
    for (const { sheet, traits, layout } of read) {
      const columns = (traits?.hiddenColumns ?? []).flatMap(
        (index) => layout?.tables[0]?.header[index]?.name || [],
      );
      if (columns.length === 0) continue;
      const named = sheets.length > 1 ? { sheet: sheet.name ?? '' } : {};
      this.#say(note('columns-hidden', { columns, ...named }));
    }
  }

  /** What planning the columns brought up. */
  #ofPlan({ plan, notes }: RowPlan): void {
    const { regulation } = plan;
    const mayBeOther = this.#book.tables.some(({ plans }) => plans.column !== undefined);
    const told = (one: Notice): ListNote => (mayBeOther ? { ...one, regulation } : one);
    for (const one of notes) this.#say(told(one));
    const underLine = new Map<string, { readonly headers: string[]; readonly line: string }>();
    for (const { cells } of plan.facts) {
      if (!(cells instanceof AmountCells)) continue;
      const { unit, header } = cells;
      if (unit.kind === 'differ') {
        const [first, second] = unit.statements;
        this.#say(told(note('column-units-differ', { header, text: first.text, other: second.text })));
      } else if (unit.kind === 'unclear') {
        this.#say(told(note('column-unit-unclear', { header, text: unit.text, left: unit.left })));
      } else if (unit.kind === 'stated' && unit.from === 'line') {
        const line = underLine.get(unit.text) ?? { headers: [], line: String(unit.line ?? '') };
        line.headers.push(header);
        underLine.set(unit.text, line);
      }
    }
    for (const [text, { headers, line }] of underLine)
      this.#say(told(note('unit-line', { text, headers, line })));
  }

  /** Columns that are carried through: not read by any of the regulations that rows are of, in any table. */
  #ofColumns(): void {
    const unknown: string[] = [];
    const own: string[] = [];
    for (const { layout, plans } of this.#book.tables) {
      const { used } = plans;
      if (used.length === 0) continue;
      const unclear = unclearColumns(used);
      for (const [index, { name }] of layout.header.entries()) {
        const whys = used.map(({ columns }) => columns.unused.get(index));
        if (whys.every((why) => why === 'own-answer')) own.push(name);
        if (whys.every((why) => why === 'unknown') && !unclear.has(index)) unknown.push(name);
      }
    }
    if (unknown.length > 0) this.#say(note('columns-unknown', { columns: [...new Set(unknown)] }));
    if (own.length > 0) this.#say(note('own-answers', { columns: [...new Set(own)] }));
  }

  /** Units that neither a header nor a line states. */
  #ofUnits(): void {
    for (const { plans } of this.#book.tables) {
      for (const { columns, plan } of plans.used) {
        const amounts = plan.facts.flatMap(({ cells }) => (cells instanceof AmountCells ? [cells] : []));
        const by = (from: 'unit-column' | 'format') =>
          amounts.filter(({ figures }) => (figures[from] ?? 0) > 0).map(({ header }) => header);
        const [column] = columns.unitColumns;
        if (column !== undefined && by('unit-column').length > 0) {
          this.#say(note('unit-column', { header: column.header, headers: by('unit-column') }));
        }
        if (by('format').length > 0) this.#say(note('unit-format', { headers: by('format') }));
      }
    }
  }

  /** Rows that are no proposals, by what they are. */
  #ofRows(): void {
    const kinds = ROW_KINDS.filter((kind) => !USUAL.has(kind)).flatMap((kind) => {
      const sheets = this.#book.sheets.filter(
        ({ unread, counts }) => unread === undefined && counts.kinds[kind],
      );
      const count = sheets.reduce((sum, { counts }) => sum + counts.kinds[kind]!, 0);
      const lines = sheets.flatMap((sheet) => sheet.counts.lines[kind]!.map((line) => this.at(sheet, line)));
      return count === 0 ? [] : [{ kind, count, lines: lines.slice(0, MOST_LINES) }];
    });
    if (kinds.length === 0) return;
    const params = {
      kinds: kinds.map(({ kind }) => kind),
      counts: kinds.map(({ count }) => String(count)),
      lines: kinds.map(({ count, lines }) => lines.join(', ') + (lines.length < count ? ', …' : '')),
    };
    this.#say(note('rows-carried', params));
  }
}

/** Lines that are named of one kind. */
const MOST_LINES = 5;
