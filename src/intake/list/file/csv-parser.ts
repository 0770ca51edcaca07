/** Makes csv-parse hand its records on as they come, instead of queueing them one by one. */
import { type Options, Parser } from 'csv-parse';

/** A record longer than this is no row: either a quote is open or the file is no list. In bytes of UTF-8. */
export const LONGEST_RECORD = 1_048_576;

export class RecordParser extends Parser {
  /** Bytes it was given that are not of the file: `info.bytes` counts them. */
  readonly primed: number;
  readonly #take: (cells: string[]) => void;
  #started = false;

  /**
   * csv-parse takes the length of its first record for that of all, and builds an error for each that differs even
   * where differing is allowed: a first record with the usual number of columns, which is not handed on, spares it that.
   */
  constructor(delimiter: string, columns: number, take: (cells: string[]) => void) {
    const options: Options = {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
    };
    super(options);
    this.#take = take;
    // The error is given to whoever waits for the write.
    this.on('error', () => {});
    const line = Buffer.from(`-${delimiter.repeat(columns - 1)}\n`);
    this.primed = line.length;
    this.write(line);
  }

  override push(record: unknown): boolean {
    if (record !== null && this.#started) this.#take(record as string[]);
    this.#started = true;
    return true;
  }

  /** Parses bytes; the error that stopped the parser, if any. */
  send(bytes: Buffer): Promise<Error | null> {
    return new Promise((resolve) => this.write(bytes, (error) => resolve(error ?? null)));
  }

  /** Parses what is left. */
  finish(): Promise<Error | null> {
    return new Promise((resolve) => {
      this.once('error', resolve);
      this.end((error?: Error | null) => resolve(error ?? null));
    });
  }
}
