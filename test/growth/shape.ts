/** What a shape of an input is, and how one is drawn out to a length. */

export interface Shape {
  readonly reading: string;
  readonly name: string;
  /** The name of its file; where the arguments do not name it, it comes by standard input. */
  readonly file: string;
  readonly args: (file: string) => readonly string[];
  /** About so many bytes, those of a workbook counted unpacked. */
  readonly make: (bytes: number) => string | Uint8Array;
  /** Other files that are read. */
  readonly beside?: (bytes: number) => Readonly<Record<string, string>>;
}

export const HEADER = 'Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án';

/** What is told of each number from 0 on, until it is so long or so many. */
export function times(tell: (n: number) => string, bytes: number, most = Number.POSITIVE_INFINITY): string {
  const told: string[] = [];
  let length = 0;
  for (let n = 0; length < bytes && n < most; n++) {
    const text = tell(n);
    told.push(text);
    length += Buffer.byteLength(text);
  }
  return told.join('');
}

/** A list of rows under the header. */
export function list(row: (n: number) => string, bytes: number): string {
  return `${HEADER}\n${times((n) => `${row(n)}\n`, bytes)}`;
}

/** A text again and again, without a line end. */
export function longCell(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** A few letters for each number. */
export function unique(n: number): string {
  return n.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
}
