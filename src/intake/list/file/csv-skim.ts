/**
 * Reads the rows of CSV text for a first look: a row that is plain is looked at in its bytes and may pass, any other is made as
 * ever. What is a row, and where, is as {@link CsvReader} has it.
 */
import { textBlock } from '../../bytes/decode-text.ts';
import { type CsvForm, CsvReader } from './csv-rows.ts';
import type { RowTaker } from './grid.ts';
import { LineCells } from './line-cells.ts';

const LF = 0x0a;

/** Whether rows of this form can be looked at in their bytes. */
export function isSkimmed({ delimiter, mend }: CsvForm): boolean {
  return mend === null && delimiter.length === 1 && /^[\t -~]$/.test(delimiter) && delimiter !== '"';
}

/** @param blocks of UTF-8, each of which ends where a line does, as far as lines are not too long */
export async function skimCsvRows(
  blocks: AsyncIterable<Uint8Array>,
  form: CsvForm,
  taker: RowTaker,
): Promise<void> {
  const skim = new CsvSkim(form, taker);
  for await (const block of blocks) skim.look(block);
  skim.end();
}

class CsvSkim {
  readonly #reader: CsvReader;
  readonly #line: LineCells;
  readonly #taker: RowTaker;

  constructor(form: CsvForm, taker: RowTaker) {
    this.#reader = new CsvReader(form);
    this.#line = new LineCells(form.delimiter);
    this.#taker = taker;
  }

  look(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length && this.#reader.isBetweenRows) {
      at = this.#passFrom(at, bytes);
      if (at === bytes.length) return;
      const end = behindLine(bytes, at);
      this.#make(bytes.subarray(at, end));
      at = end;
    }
    // A row goes on beyond its line: how far, its text tells.
    if (at < bytes.length) this.#make(bytes.subarray(at));
  }

  end(): void {
    this.#reader.end();
    this.#handOut();
  }

  /** Lets lines pass; gives where one begins that does not. */
  #passFrom(from: number, bytes: Uint8Array): number {
    let passed = 0;
    let last = from;
    let at = from;
    while (at < bytes.length) {
      const next = this.#line.split(bytes, at);
      if (next === 0 || !this.#taker.passes(this.#line)) break;
      passed++;
      last = at;
      at = next;
    }
    if (passed > 0) {
      this.#reader.pass(passed - 1);
      this.#reader.write(textBlock(bytes.subarray(last, at)));
      this.#taker.pass(passed, this.#reader.takeRows()[0]!);
    }
    return at;
  }

  #make(bytes: Uint8Array): void {
    this.#reader.write(textBlock(bytes));
    this.#handOut();
  }

  #handOut(): void {
    for (const row of this.#reader.takeRows()) this.#taker.add(row);
  }
}

function behindLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? bytes.length : end + 1;
}
