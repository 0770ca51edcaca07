/** Reads lists once, writing nothing, for what is not understood in them. */

import type { ProposalEntry, ReadList } from '../../intake/list/list.ts';
import { compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import { readNumber } from '../../notation/number.ts';
import type { Interruption } from '../context.ts';
import type { ListInputs } from '../lists/list-inputs.ts';

export interface Figures {
  readonly least: DecimalString;
  readonly most: DecimalString;
}

/** One thing that is not understood, however many rows have it. */
export interface Trouble {
  /** The first of them. */
  readonly problem: Problem;
  readonly count: number;
  /** Titles of rows that have it. */
  readonly examples: readonly string[];
  /** The figures among what was found. */
  readonly figures: Figures | undefined;
}

/** A list that names no type. */
export interface UntypedList {
  readonly file: string;
  readonly header: readonly string[];
  /** What stands above the header. */
  readonly titles: readonly string[];
}

export interface Survey {
  readonly untyped: readonly UntypedList[];
  readonly troubles: readonly Trouble[];
  /** Keys that columns give. */
  readonly keys: readonly string[];
  /** The first few cells of a column, by its header. */
  examplesOf(column: string): readonly string[];
}

/** What is kept of a kind of trouble, a column or the head of a list. */
const MOST_EXAMPLES = 3;
const MOST_TITLES = 10;
/** Different texts and columns that are kept. */
const MOST_KINDS = 5000;
const LONGEST_TEXT = 200;
/** Rows whose cells are looked at for examples. */
const MOST_ROWS = 1000;

/** @param inputsWith the lists of the run, read with a matter for those rows that name none, where one is given */
export async function survey(
  regulation: Regulation,
  inputsWith: (type?: string) => ListInputs,
  signal?: Interruption,
): Promise<Survey> {
  const inputs = inputsWith();
  const gathered = new Gathered();
  const untyped: UntypedList[] = [];
  for (const name of inputs.names) {
    if (signal?.aborted) break;
    const opened = await inputs.open(name);
    let isUntyped = !opened.ok && opened.problems.every(({ code }) => code === UNTYPED);
    if (opened.ok) isUntyped = await gathered.read(opened.list, signal);
    else if (!isUntyped) gathered.refused(opened.problems);
    if (!isUntyped) continue;
    const head = await headOf(name, inputsWith(regulation.matters[0]!.code));
    if (head !== undefined) untyped.push(head);
  }
  return { ...gathered.result(), untyped };
}

const UNTYPED = 'list-without-type';

/** The head of a list, whatever its rows are. */
async function headOf(name: string, inputs: ListInputs): Promise<UntypedList | undefined> {
  const opened = await inputs.open(name);
  if (!opened.ok) return undefined;
  const { list } = opened;
  const titles = [name];
  try {
    titles.push(...(await list.titles(MOST_TITLES)));
  } catch {
    // What is wrong with the file is said by the run.
  } finally {
    await list.close();
  }
  return { file: name, header: headersOf(list), titles: titles.slice(0, MOST_TITLES) };
}

/** The names of the columns of all tables. */
function headersOf({ tables }: ReadList): readonly string[] {
  return [...new Set(tables.flatMap(({ header = [] }) => header))];
}

/** The trouble of the lists of a run, as it comes. */
class Gathered {
  readonly #kinds = new Map<string, Kind>();
  readonly #cells = new Map<string, string[]>();
  readonly #keys = new Set<string>();

  /** Whether rows of the list name no type. */
  async read(list: ReadList, signal: Interruption | undefined): Promise<boolean> {
    let isUntyped = false;
    const columns = list.tables.map(({ header = [] }) => this.#examplesFor(header));
    try {
      for await (const entries of list.entries()) {
        for (const entry of entries) {
          if (entry.kind !== 'proposal') continue;
          this.#take(entry, columns[entry.table.index]!);
          isUntyped ||= entry.problems.some(({ code }) => code === UNTYPED);
        }
        if (signal?.aborted) return false;
      }
      this.#keepKeys(list);
    } catch {
      // What is wrong with the file is said by the run.
    } finally {
      await list.close();
    }
    return isUntyped;
  }

  refused(problems: readonly Problem[]): void {
    for (const problem of problems) this.#add(problem, undefined);
  }

  result(): Omit<Survey, 'untyped'> {
    return {
      troubles: [...this.#kinds.values()],
      keys: [...this.#keys],
      examplesOf: (column) => this.#cells.get(fold(column)) ?? [],
    };
  }

  #keepKeys(list: ReadList): void {
    const tables = list.account().sheets.flatMap((sheet) => sheet.tables);
    for (const { key } of tables.flatMap(({ columns }) => columns))
      if (key !== undefined) this.#keys.add(key);
  }

  #take({ cells = [], problems, proposal, title = proposal?.title }: ProposalEntry, columns: Examples): void {
    columns.add(cells);
    for (const problem of problems) this.#add(problem, title);
  }

  /** The first cells of the columns of a table; those of one name are kept together. */
  #examplesFor(header: readonly string[]): Examples {
    const kept = header.map((text) => {
      if (text === '') return undefined;
      const key = fold(text);
      const known = this.#cells.get(key);
      if (known !== undefined || this.#cells.size >= MOST_KINDS) return known;
      const cells: string[] = [];
      this.#cells.set(key, cells);
      return cells;
    });
    return new Examples(kept);
  }

  #add(problem: Problem, title: string | undefined): void {
    const { code, params, found = '' } = problem;
    if (found.length > LONGEST_TEXT) return;
    const of = params.column === undefined ? found : String(params.column);
    const key = JSON.stringify([code, params.fact ?? '', fold(of)]);
    const known = this.#kinds.get(key);
    if (known !== undefined) known.add(found, title);
    else if (this.#kinds.size < MOST_KINDS) this.#kinds.set(key, new Kind(problem, title));
  }
}

/** The first few texts of each column of a table. */
class Examples {
  readonly #kept: readonly (string[] | undefined)[];
  #rows = 0;

  constructor(kept: readonly (string[] | undefined)[]) {
    this.#kept = kept;
  }

  add(cells: readonly string[]): void {
    // A column that holds nothing so far is not worth looking for further.
    if (this.#rows++ >= MOST_ROWS) return;
    for (const [index, kept] of this.#kept.entries()) {
      const text = cells[index] ?? '';
      if (kept === undefined || text === '' || kept.length >= MOST_EXAMPLES) continue;
      const cell = text.slice(0, LONGEST_TEXT);
      if (!kept.includes(cell)) kept.push(cell);
    }
  }
}

class Kind implements Trouble {
  readonly problem: Problem;
  readonly examples: string[] = [];
  count = 0;
  figures: Figures | undefined;

  constructor(problem: Problem, title: string | undefined) {
    this.problem = problem;
    this.add(problem.found ?? '', title);
  }

  add(found: string, title: string | undefined): void {
    this.count++;
    if (title !== undefined && this.examples.length < MOST_EXAMPLES) this.examples.push(title);
    const read = readNumber(found.replace(/\s/g, ''));
    if (read.kind !== 'read' || read.value === '0') return;
    const { value } = read;
    const { least, most } = this.figures ?? { least: value, most: value };
    this.figures = {
      least: compareDecimals(value, least) < 0 ? value : least,
      most: compareDecimals(value, most) > 0 ? value : most,
    };
  }
}
