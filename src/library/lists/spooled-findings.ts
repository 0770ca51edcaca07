/** Findings, and the rows they are about, in the order of the lists: written as they come, read as often as it takes. */
import { RecordSpool } from '../../files/record-spool.ts';
import type { PlacedFinding } from '../../model/finding.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { ReportedRow } from '../../present/findings/validation.ts';

/** Signs that begin a record. */
const ROW = 'r';
const FINDING = 'f';
/** Of a finding that is held, since it may come to stand for further rows. */
const HELD = 'h';

type RowAbout = Omit<ReportedRow, 'findings'>;

export class SpooledFindings {
  readonly #spool: RecordSpool;
  readonly #regulations: Regulation[] = [];
  readonly #held: PlacedFinding[] = [];

  /** @param mostHeld bytes that are held in memory */
  constructor(mostHeld?: number) {
    this.#spool = new RecordSpool(mostHeld);
  }

  /** Whether findings are missing because no temporary file could be written. */
  get hasFailed(): boolean {
    return this.#spool.hasFailed;
  }

  /** Of the row that was added last, where rows are. */
  add(finding: PlacedFinding): void {
    this.#spool.add(FINDING + JSON.stringify({ ...finding, regulation: this.#numberOf(finding.regulation) }));
  }

  /** @param finding its number of rows may change until it is read */
  hold(finding: PlacedFinding): void {
    this.#spool.add(`${HELD}${this.#held.length}`);
    this.#held.push(finding);
  }

  row(about: RowAbout): void {
    this.#spool.add(ROW + JSON.stringify(about));
  }

  /** Where the next row will stand. */
  mark(): number {
    return this.#spool.mark();
  }

  /** @throws TemporaryFailure when what is not to be held cannot be written */
  settle(): Promise<void> {
    return this.#spool.settle();
  }

  close(): Promise<void> {
    return this.#spool.close();
  }

  /** All of them, anew each time. */
  get findings(): AsyncIterable<PlacedFinding> {
    return { [Symbol.asyncIterator]: () => this.#findings() };
  }

  /** The rows between two marks with their findings, anew each time. */
  rows(from: number, to: number): AsyncIterable<ReportedRow> {
    return { [Symbol.asyncIterator]: () => this.#rows(from, to) };
  }

  async *#findings(): AsyncGenerator<PlacedFinding> {
    for await (const record of this.#spool.records()) {
      if (!record.startsWith(ROW)) yield this.#read(record);
    }
  }

  async *#rows(from: number, to: number): AsyncGenerator<ReportedRow> {
    let about: RowAbout | undefined;
    let findings: PlacedFinding[] = [];
    for await (const record of this.#spool.records(from, to)) {
      if (!record.startsWith(ROW)) {
        findings.push(this.#read(record));
        continue;
      }
      if (about !== undefined) yield { ...about, findings };
      about = JSON.parse(record.slice(1)) as RowAbout;
      findings = [];
    }
    if (about !== undefined) yield { ...about, findings };
  }

  #read(record: string): PlacedFinding {
    const text = record.slice(1);
    if (record.startsWith(HELD)) return this.#held[Number(text)]!;
    const finding = JSON.parse(text) as Omit<PlacedFinding, 'regulation'> & { regulation: number };
    return { ...finding, regulation: this.#regulations[finding.regulation]! };
  }

  #numberOf(regulation: Regulation): number {
    const number = this.#regulations.indexOf(regulation);
    return number >= 0 ? number : this.#regulations.push(regulation) - 1;
  }
}
