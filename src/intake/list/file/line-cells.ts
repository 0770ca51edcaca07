/**
 * Where the cells of a line of CSV stand in its bytes. Of a list of a million rows nearly every row need not be a text to be
 * known for one of data; whatever is not quite plain is left to those who read texts.
 */

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** Lines of more cells, or longer, are not looked at. */
const MOST_CELLS = 256;
const LONGEST_LINE = 65_536;

/** What a byte is within a cell. */
const PLAIN = 0;
const ENDS = 1;
/** The first byte of a letter beyond ASCII. */
const LEADS = 2;
const OTHER = 3;

export class LineCells {
  bytes: Uint8Array = new Uint8Array(0);
  count = 0;
  /** By cell; quotes around it are left out. */
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  readonly #kinds: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** @param delimiter an ASCII sign */
  constructor(delimiter: string) {
    this.#kinds = kindsOfBytes(delimiter.charCodeAt(0));
  }

  /** The text of a cell. */
  text(index: number): string {
    return this.#decoder.decode(this.bytes.subarray(this.starts[index], this.ends[index]));
  }

  /**
   * Finds the cells of the line that begins at `from`. Gives where the next line begins; 0 for a line that is not plain: it has
   * quotes other than around whole cells, a line end within them or that is no LF or CRLF, or any sign but common letters,
   * digits and punctuation in sound UTF-8, which are NFC and can all be seen. Runs for every row: has to be cheap.
   * @param bytes that end with a line
   */
  split(bytes: Uint8Array, from: number): number {
    const kinds = this.#kinds;
    this.bytes = bytes;
    let count = 0;
    for (let at = from; count < MOST_CELLS; at++) {
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at++;
      this.starts[count] = at;
      for (;;) {
        while (kinds[bytes[at]!] === PLAIN) at++;
        const kind = kinds[bytes[at]!];
        if (kind === LEADS) at = behindLetter(bytes, at);
        // Within quotes a delimiter is a sign like any other.
        else if (isQuoted && kind === ENDS && bytes[at] !== LF && bytes[at] !== CR) at++;
        else break;
        if (at === 0) return 0;
      }
      this.ends[count++] = at;
      if (isQuoted) {
        if (bytes[at] !== QUOTE) return 0;
        at++;
      }
      if (kinds[bytes[at]!] !== ENDS) return 0;
      if (bytes[at] === CR) at++;
      if (bytes[at] === LF) {
        this.count = count;
        return at - from > LONGEST_LINE ? 0 : at + 1;
      }
      if (bytes[at - 1] === CR) return 0;
    }
    return 0;
  }
}

function kindsOfBytes(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).fill(OTHER);
  kinds.fill(PLAIN, 0x20, 0x7f);
  kinds[0x09] = PLAIN;
  kinds[QUOTE] = OTHER;
  kinds.fill(LEADS, 0xc2, 0xcc);
  kinds.fill(LEADS, 0xe1, 0xe3);
  for (const end of [delimiter, LF, CR]) kinds[end] = ENDS;
  return kinds;
}

/** Where the next letter begins; 0 where this one is none of Latin or Vietnamese, and no dash, quote or dots. */
function behindLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if (second < 0x80 || second > 0xbf) return 0;
  if (first < 0xe0) {
    // U+0080 to U+009F control, U+00AD cannot be seen.
    return first === 0xc2 && (second < 0xa0 || second === 0xad) ? 0 : at + 2;
  }
  const third = bytes[at + 2]!;
  const isLetter =
    first === 0xe1
      ? second >= 0xb8 && second <= 0xbb && third >= 0x80 && third <= 0xbf
      : second === 0x80 && third >= 0x90 && third <= 0xa7;
  return isLetter ? at + 3 : 0;
}
