/** Line ends: CRLF, LF and CR each end one line. */

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Length of the first line, its line end included. */
export function lineLength(bytes: Buffer): number {
  const lf = bytes.indexOf(0x0a);
  const cr = bytes.subarray(0, lf < 0 ? bytes.length : lf).indexOf(0x0d);
  if (cr >= 0) return bytes[cr + 1] === 0x0a ? cr + 2 : cr + 1;
  return lf < 0 ? bytes.length : lf + 1;
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
