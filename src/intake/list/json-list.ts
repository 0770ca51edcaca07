/** Reads a list in JSON or JSONL: its objects in batches, each by the plan of the regulation that it names. */

import type { FileAccount } from '../../model/list-account.ts';
import type { ListTable } from '../../model/list-row.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Progress } from '../bytes/source.ts';
import { turn } from '../bytes/turn.ts';
import { amountTexts } from '../items.ts';
import { REGULATION_KEY } from '../names.ts';
import { noFindings, type Raw, type RawProposal, refuse } from '../raw.ts';
import type { ColumnOptions, Mapping } from './column-options.ts';
import {
  filled,
  type JsonPlan,
  type JsonReading,
  type JsonRow,
  mapped,
  readJsonRow,
  rowsOfLines,
} from './json-rows.ts';
import type { JsonLinesText, JsonText } from './json-source.ts';
import type { ListEntry, ListNote, ProposalEntry, ReadList } from './list.ts';
import { styleNote } from './notes.ts';
import type { RegulationNames } from './regulation-names.ts';
import type { Proofs } from './rows/plan.ts';
import { RowIds } from './rows/repeated-ids.ts';
import { ProofLog } from './rows/scan.ts';
import { readSettings } from './settings.ts';

interface JsonListOptions {
  readonly file: string | undefined;
  /** The rows of a JSON array; absent for JSONL, which is read as it comes. */
  readonly rows?: readonly JsonRow[];
  readonly map: readonly Mapping[];
  readonly progress: () => Progress;
  /** Lets go of what the source stands on. */
  readonly release: () => Promise<void>;
}

const TABLE: ListTable = { index: 0 };

export class JsonList implements ReadList {
  readonly format: ReadList['format'];
  readonly encoding: string;
  readonly tables = [TABLE];
  readonly notes: ListNote[] = [];
  readonly #reader: JsonLinesText | JsonText;
  readonly #plans: JsonPlans;
  readonly #options: JsonListOptions;
  readonly #ids = new RowIds();
  #proposals = 0;
  #rejected = 0;

  constructor(reader: JsonLinesText | JsonText, plans: JsonPlans, options: JsonListOptions) {
    this.format = reader.format;
    this.encoding = reader.encoding;
    this.#reader = reader;
    this.#plans = plans;
    this.#options = options;
  }

  async *entries(): AsyncGenerator<readonly ListEntry[]> {
    try {
      yield* this.#entries();
      this.notes.push(...this.#ids.notes());
    } finally {
      await this.close();
    }
  }

  async *#entries(): AsyncGenerator<readonly ListEntry[]> {
    for await (const rows of this.#rows()) {
      const entries: ListEntry[] = [];
      for (const row of rows) {
        const plan = this.#planOf(row) ?? (await this.#loadedPlanOf(row));
        if (!('regulation' in plan)) {
          entries.push(this.#entry(row, { problems: plan }, this.#plans.chosen));
          continue;
        }
        let answer = readJsonRow(plan, row);
        if (answer === 'numbers') {
          await this.#settle();
          answer = readJsonRow(plan, row);
        }
        if (answer !== 'numbers') entries.push(this.#entry(row, answer, plan.regulation));
      }
      if (entries.length > 0) yield entries;
    }
  }

  async titles(): Promise<readonly string[]> {
    return [];
  }

  account(): FileAccount {
    const { file } = this.#options;
    const proposals = this.#proposals;
    const sheet = {
      name: null,
      isHidden: false,
      rowsInAll: proposals,
      rows: { data: proposals },
      proposals,
      rejected: this.#rejected,
      hiddenRows: 0,
      hiddenColumns: [],
      merges: 0,
      isFiltered: false,
      tables: [],
    };
    return { ...(file !== undefined && { file }), format: this.format, sheets: [sheet] };
  }

  progress(): Progress {
    return this.#options.progress();
  }

  close(): Promise<void> {
    return this.#options.release();
  }

  async *#rows(): AsyncGenerator<readonly JsonRow[]> {
    const { file, rows = [], map } = this.#options;
    const reader = this.#reader;
    const batches = reader.format === 'jsonl' ? rowsOfLines(reader, file) : batchesOf(rows);
    for await (const batch of batches) yield map.length > 0 ? batch.map((row) => mapped(map, row)) : batch;
  }

  /** The plan of a row, or why it has none; undefined while its regulation is not loaded. */
  #planOf({ raw, problems }: JsonRow): JsonPlan | readonly Problem[] | undefined {
    if (raw === undefined) return problems;
    const plan = this.#plans.of(raw);
    return plan !== undefined && 'code' in plan ? [...problems, plan] : plan;
  }

  async #loadedPlanOf(row: JsonRow): Promise<JsonPlan | readonly Problem[]> {
    await this.#plans.load();
    return this.#planOf(row)!;
  }

  #entry(row: JsonRow, { proposal, problems }: JsonReading, regulation: Regulation): ProposalEntry {
    const id = proposal?.id ?? textOf(row, 'id');
    const title = textOf(row, 'title');
    this.#ids.add(id?.trim(), regulation);
    this.#proposals++;
    if (proposal === undefined) this.#rejected++;
    return {
      kind: 'proposal',
      table: TABLE,
      row: row.place.row ?? 0,
      place: row.place,
      raw: row.text(),
      regulation,
      ...this.#declaredAt(row),
      problems,
      ...(proposal === undefined
        ? { ...(id !== undefined && { id }), ...(title !== undefined && { title }) }
        : { proposal }),
    };
  }

  #declaredAt({ raw }: JsonRow): Pick<ProposalEntry, 'declaredAt'> {
    const entry = raw?.entries.find(({ key }) => key === 'declaredAuthority');
    return entry === undefined ? {} : { declaredAt: () => entry.value.place };
  }

  /** Goes through all amounts of the list to find out in which style they are written. */
  async #settle(): Promise<void> {
    const log = new ProofLog();
    for await (const rows of this.#rows()) {
      for (const row of rows) await this.#prove(row, log);
      if (log.isComplete) break;
    }
    this.#plans.settle(log.proofs.map(({ style }) => style));
    this.notes.push(styleNote(log.proofs));
  }

  async #prove(row: JsonRow, log: ProofLog): Promise<void> {
    if (row.raw === undefined) return;
    const plan = this.#planOf(row) ?? (await this.#loadedPlanOf(row));
    if (!('regulation' in plan)) return;
    for (const { key, value } of row.raw.entries) {
      for (const text of amountTexts(plan.regulation, key, value)) log.add(text, () => value.place);
    }
  }
}

function textOf(row: JsonRow, wanted: 'id' | 'title'): string | undefined {
  const value: Raw | undefined = row.raw?.entries.find(({ key }) => key === wanted)?.value;
  if (value?.kind === 'number') return value.source;
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text : undefined;
}

const BATCH_ROWS = 200;

async function* batchesOf(rows: readonly JsonRow[]): AsyncGenerator<readonly JsonRow[]> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) {
    yield rows.slice(at, at + BATCH_ROWS);
    await turn();
  }
}

export class JsonPlans {
  readonly #names: RegulationNames;
  readonly #options: ColumnOptions;
  readonly #plans = new Map<Regulation, JsonPlan>();
  #proofs: Proofs;

  constructor(names: RegulationNames, options: ColumnOptions) {
    this.#names = names;
    this.#options = options;
  }

  /** The regulation of objects that name none. */
  get chosen(): Regulation {
    return this.#names.chosen;
  }

  /**
   * The plan of an object, or why its regulation is not known; undefined where that takes {@link load}. Problems:
   * `other-regulation`, `unknown-regulation`, `wrong-json-type`.
   */
  of(raw: RawProposal): JsonPlan | Problem | undefined {
    const entry = filled(raw, REGULATION_KEY);
    if (entry === undefined) return this.#planFor(this.#names.chosen);
    const { value } = entry;
    if (value.kind !== 'text') {
      const findings = noFindings();
      refuse(findings, 'wrong-json-type', value, { fact: REGULATION_KEY, expected: 'text' });
      return findings.problems[0];
    }
    const named = this.#names.find(value.text);
    if (named === undefined) return undefined;
    return 'problem' in named ? { ...named.problem, place: value.place } : this.#planFor(named.regulation);
  }

  /** Loads what is needed to tell which regulation any object names. */
  load(): Promise<void> {
    return this.#names.load();
  }

  /** From now on doubtful amounts are read by what the whole list proves, whatever the regulation of their object. */
  settle(proofs: readonly ('vi' | 'en')[]): void {
    this.#proofs = proofs;
    for (const plan of this.#plans.values()) plan.proofs = proofs;
  }

  #planFor(regulation: Regulation): JsonPlan {
    const known = this.#plans.get(regulation);
    if (known !== undefined) return known;
    const { set = [], numberFormat } = this.#options;
    const { given, problems: unset } = readSettings(regulation, set, numberFormat);
    const problems = unset.filter(({ code }) => code !== 'set-unknown-key');
    const plan = { regulation, given, problems, numberFormat, proofs: this.#proofs };
    this.#plans.set(regulation, plan);
    return plan;
  }
}
