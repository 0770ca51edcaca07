/** One matter as a decision table: which columns it has, and what each rule says in them. Cells and columns are FEEL. */
import type { CompiledMatter } from '../../engine/cells/compiled.ts';
import type { Matter, Regulation, Rule } from '../../model/regulation.ts';
import { claimOf } from './claims.ts';
import { type Cells, type Column, Columns } from './columns.ts';
import { ANY, anyOf, type Condition, FALSE, TRUE } from './feel.ts';
import { Inputs } from './inputs.ts';

export type HitPolicy = 'first' | 'priority';

/** Why a row stands: a rule of the regulation, or what the answer is where none can be given or none fits. */
type Reason =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'impossible' | 'residual' }
  | { readonly kind: 'inexact'; readonly fact: string }
  | { readonly kind: 'left-out'; readonly body: string };

export interface Row {
  readonly reason: Reason;
  /** One a column. */
  readonly cells: readonly string[];
  /** The code of the body, or one of {@link Table.unknown} and {@link Table.nobody}. */
  readonly authority: string;
  /** Id of the clause; '' where none decides. */
  readonly clause: string;
}

export interface Table {
  readonly matter: Matter;
  /** Facts that are its inputs. */
  readonly facts: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What holds where no row does; absent where a row holds for everything. */
  readonly otherwise: Row | undefined;
  /** Rules that can never stand, and have no row. */
  readonly never: readonly string[];
}

/** What stands for a body where none can be told, and where the regulation names none. */
export interface Standins {
  readonly unknown: string;
  readonly nobody: string;
}

export function standinsFor({ bodies }: Regulation): Standins {
  const free = (word: string): string =>
    bodies.some(({ code }) => code === word) ? free(`no-${word}`) : word;
  return { unknown: free('unknown'), nobody: free('nobody') };
}

/** A row before it is known how many columns there are. */
interface Draft extends Omit<Row, 'cells'> {
  readonly cells: Cells;
}

export function tableOf(matter: CompiledMatter, regulation: Regulation, hitPolicy: HitPolicy): Table {
  return new TableMaker(matter, regulation, hitPolicy).table();
}

class TableMaker {
  readonly #matter: CompiledMatter;
  readonly #regulation: Regulation;
  readonly #rules: readonly Rule[];
  readonly #hitPolicy: HitPolicy;
  readonly #inputs: Inputs;
  readonly #columns: Columns;
  readonly #standins: Standins;
  readonly #never: string[] = [];

  constructor(matter: CompiledMatter, regulation: Regulation, hitPolicy: HitPolicy) {
    this.#matter = matter;
    this.#regulation = regulation;
    this.#hitPolicy = hitPolicy;
    this.#rules = matter.rules.map(({ id }) => regulation.rules.find((rule) => rule.id === id)!);
    this.#inputs = new Inputs(matter, regulation);
    this.#columns = new Columns(this.#inputs);
    this.#standins = standinsFor(regulation);
  }

  table(): Table {
    const bodies = this.#bodies();
    const all = [...this.#guard(), ...this.#inexact(bodies), ...bodies];
    const covering = all.findIndex(({ cells }) => cells.size === 0);
    const columns = this.#columns.inOrder(new Set(all.flatMap(({ cells }) => [...cells.keys()])));
    const rowOf = ({ cells, ...row }: Draft): Row => ({
      ...row,
      cells: columns.map(([key]) => cells.get(key) ?? ANY),
    });
    return {
      matter: this.#regulation.matters.find(({ code }) => code === this.#matter.code)!,
      facts: this.#inputs.facts.map((fact) => this.#matter.facts[fact]!.fact),
      columns: columns.map(([, column]) => column),
      rows: all.map(rowOf),
      otherwise: covering >= 0 ? undefined : rowOf(this.#residual()),
      never: this.#never,
    };
  }

  /** What is no value of its fact is told apart first: it would look like one that no rule names. */
  #guard(): Draft[] {
    const impossible = anyOf(this.#inputs.facts.map((fact) => this.#inputs.impossible(fact)));
    if (impossible.text === FALSE.text) return [];
    return [this.#unknown({ kind: 'impossible' }, [this.#columns.asked({ kind: 'impossible' }, impossible)])];
  }

  /**
   * Between a column and its cells an engine may make a double of an amount (Camunda 7 does). Then it is not the amount
   * that was given, which a cell can still ask for: what it is compared with is exact.
   */
  #inexact(rows: readonly Draft[]): Draft[] {
    if (this.#hitPolicy !== 'first') return [];
    return this.#inputs.facts.flatMap((index): Draft[] => {
      const { fact, kind } = this.#matter.facts[index]!;
      if (kind !== 'amount') return [];
      const key = this.#columns.ofFact(index);
      if (!rows.some(({ cells }) => cells.has(key))) return [];
      return [this.#unknown({ kind: 'inexact', fact }, [[key, `not(${this.#inputs.name(index)})`]])];
    });
  }

  /**
   * The rules by body, the highest first, in the order of the regulation; behind those of each body a row for where one
   * of them may fit by what is left out, and none does for certain.
   */
  #bodies(): Draft[] {
    const ranks = [...new Set(this.#matter.rules.map(({ rank }) => rank))].sort((a, b) => a - b);
    const rows: Draft[] = [];
    const fitting: [string, string][] = [];
    let isCovered = false;
    for (const rank of ranks) {
      const own = this.#matter.rules.flatMap((rule, index) => (rule.rank === rank ? [index] : []));
      const standing = own.flatMap((index) => this.#rule(index));
      rows.push(...standing);
      isCovered ||= standing.some(({ cells }) => cells.size === 0);
      const open = this.#claims(own, 'possible');
      if (isCovered || open.text === TRUE.text || open.text === FALSE.text) continue;
      const body = this.#regulation.bodies[rank]!.code;
      fitting.push(this.#columns.asked({ kind: 'fits', body }, this.#claims(own, 'certain'), 'false'));
      const may = this.#columns.asked({ kind: 'may-fit', body }, open);
      // Where the first row counts, those of rules that fit stand before it.
      const besides = this.#hitPolicy === 'first' ? [] : fitting;
      rows.push(this.#unknown({ kind: 'left-out', body }, [may, ...besides]));
    }
    return rows;
  }

  #rule(index: number): Draft[] {
    const rule = this.#rules[index]!;
    const cells = this.#columns.cellsOf(claimOf(this.#matter.rules, index));
    if (cells === undefined) {
      this.#never.push(rule.id);
      return [];
    }
    return [{ reason: { kind: 'rule', rule }, cells, authority: rule.body, clause: rule.clause }];
  }

  #claims(rules: readonly number[], mode: 'certain' | 'possible'): Condition {
    return anyOf(rules.map((index) => this.#inputs.claim(claimOf(this.#matter.rules, index), mode)));
  }

  #unknown(reason: Reason, cells: readonly (readonly [string, string])[]): Draft {
    return { reason, cells: new Map(cells), authority: this.#standins.unknown, clause: '' };
  }

  #residual(): Draft {
    // Of a matter without rules the regulation leaves open who decides: not even the body of the rest does.
    const residual = this.#rules.length > 0 ? this.#regulation.residual : null;
    return {
      reason: { kind: 'residual' },
      cells: new Map(),
      authority: residual?.body ?? this.#standins.nobody,
      clause: residual?.clause ?? '',
    };
  }
}
