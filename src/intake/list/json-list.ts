/** JSON and JSONL as a list. */
import type { Notice } from '../../model/notice.ts';
import { amountTexts } from '../number-style.ts';
import type { Raw } from '../raw.ts';
import type { JsonLinesReader, JsonReader } from '../table/table.ts';
import { type JsonPlan, mapped, readJsonRow } from './json-proposal.ts';
import { type JsonRow, rowsOfLines } from './json-rows.ts';
import type { ListEntry, ProposalEntry, ReadList } from './list.ts';
import { note, styleNote, Tally } from './notes.ts';
import type { RowReading } from './row-reader.ts';
import { ProofLog } from './scan.ts';
import { SeenIds } from './seen-ids.ts';

export interface JsonListOptions {
  readonly file: string | undefined;
  /** The rows of a JSON array; absent for JSONL, which is read as it comes. */
  readonly rows?: readonly JsonRow[];
  /** JSONL: opens the same lines once more. */
  readonly reopen: () => Promise<JsonLinesReader | undefined>;
  readonly release: () => Promise<void>;
}

export class JsonList implements ReadList {
  readonly format: ReadList['format'];
  readonly encoding: string;
  readonly notes: Notice[] = [];
  readonly #reader: JsonLinesReader | JsonReader;
  readonly #plan: JsonPlan;
  readonly #options: JsonListOptions;
  readonly #ids = new SeenIds();
  readonly #repeated = new Tally();

  constructor(reader: JsonLinesReader | JsonReader, plan: JsonPlan, options: JsonListOptions) {
    this.format = reader.format;
    this.encoding = reader.encoding;
    this.#reader = reader;
    this.#plan = plan;
    this.#options = options;
  }

  async *entries(): AsyncGenerator<readonly ListEntry[]> {
    try {
      for await (const rows of this.#rows(this.#reader)) {
        const entries: ListEntry[] = [];
        for (const row of rows) {
          let answer = readJsonRow(this.#plan, row);
          if (answer === 'numbers') {
            await this.#settle();
            answer = readJsonRow(this.#plan, row);
          }
          if (answer !== 'numbers') entries.push(this.#entry(row, answer));
        }
        if (entries.length > 0) yield entries;
      }
      const { count, examples } = this.#repeated;
      if (count > 0) this.notes.push(note('ids-repeated', { count: String(count), ids: examples }));
    } finally {
      await this.close();
    }
  }

  progress(): { read: number; total?: number } {
    const { read, total } = this.#reader.progress();
    return total === null ? { read } : { read, total };
  }

  async close(): Promise<void> {
    await this.#reader.close();
    await this.#options.release();
  }

  async *#rows(reader: JsonLinesReader | JsonReader): AsyncGenerator<readonly JsonRow[]> {
    if (reader.format === 'jsonl') yield* rowsOfLines(reader, this.#options.file);
    else yield* batchesOf(this.#options.rows ?? []);
  }

  #entry(row: JsonRow, { proposal, problems }: RowReading): ProposalEntry {
    const id = proposal?.id ?? textOf(row, 'id');
    const title = textOf(row, 'title');
    if (id !== undefined && this.#ids.add(id.trim())) this.#repeated.add(id.trim());
    return {
      kind: 'proposal',
      row: row.place.row ?? 0,
      place: row.place,
      raw: row.text(),
      ...this.#declaredAt(row),
      problems,
      ...(proposal === undefined
        ? { ...(id !== undefined && { id }), ...(title !== undefined && { title }) }
        : { proposal }),
    };
  }

  #declaredAt({ raw }: JsonRow): Pick<ProposalEntry, 'declaredAt'> {
    const has = raw?.entries.some(({ key }) => key === 'declaredAuthority') || this.#plan.mappings.length > 0;
    if (raw === undefined || !has) return {};
    const entry = mapped(this.#plan, raw).entries.find(({ key }) => key === 'declaredAuthority');
    return entry === undefined ? {} : { declaredAt: () => entry.value.place };
  }

  /** Asks every text amount of the list how it is written. */
  async #settle(): Promise<void> {
    const log = new ProofLog();
    const again = this.#reader.format === 'jsonl' ? await this.#options.reopen() : this.#reader;
    if (again !== undefined) {
      for await (const rows of this.#rows(again)) {
        for (const row of rows) this.#prove(row, log);
        if (log.isComplete) break;
      }
      if (again !== this.#reader) await again.close();
    }
    this.#plan.proofs = log.proofs.map(({ style }) => style);
    this.notes.push(styleNote(log.proofs));
  }

  #prove(row: JsonRow, log: ProofLog): void {
    if (row.raw === undefined) return;
    for (const { key, value } of mapped(this.#plan, row.raw).entries) {
      for (const text of amountTexts(this.#plan.regulation, key, value)) log.add(text, () => value.place);
    }
  }
}

function textOf(row: JsonRow, wanted: 'id' | 'title'): string | undefined {
  const value: Raw | undefined = row.raw?.entries.find(({ key }) => key === wanted)?.value;
  if (value?.kind === 'number') return value.source;
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text : undefined;
}

const BATCH_ROWS = 1000;

async function* batchesOf(rows: readonly JsonRow[]): AsyncGenerator<readonly JsonRow[]> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) yield rows.slice(at, at + BATCH_ROWS);
}
