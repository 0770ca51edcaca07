/**
 * The streams of a compound file, in which the programs of Office kept their documents before they packed them: read by its
 * sectors, each chain no longer than the file. Format: [MS-CFB] 2.
 */

export interface CompoundFile {
  /** Names of the streams that stand in no storage. */
  readonly names: readonly string[];
  /** The bytes of one; null where there is none of that name, or its sectors are not there. */
  read(name: string): Uint8Array | null;
}

interface Stream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const HEADER_LENGTH = 512;
const IN_HEADER = 109;
const ENTRY_LENGTH = 128;
/** Streams shorter than this stand in small sectors. */
const SMALL_STREAM = 4096;
const SMALL_SHIFT = 6;
/** Larger numbers of sectors stand for an end, or for nothing. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;

/** Null when the bytes are no whole compound file. */
export function readCompoundFile(file: Uint8Array): CompoundFile | null {
  if (file.length < HEADER_LENGTH) return null;
  const sectors = Sectors.of(file);
  const directory = sectors?.chain(sectors.header(48));
  if (sectors === null || sectors === undefined || directory === null || directory === undefined) return null;
  const root = entryAt(directory, 0);
  if (root === null) return null;
  const streams = streamsOf(directory);
  return {
    names: streams.map(({ name }) => name),
    read: (name) => {
      const stream = streams.find((one) => one.name === name);
      return stream === undefined ? null : sectors.stream(stream, root);
    },
  };
}

class Sectors {
  readonly #file: Uint8Array;
  readonly #view: DataView;
  readonly #size: number;
  /** The sector behind each sector. */
  readonly #next: Uint32Array;

  static of(file: Uint8Array): Sectors | null {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const shift = view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) return null;
    const sectors = new Sectors(file, view, 1 << shift);
    return sectors.#readTable() ? sectors : null;
  }

  private constructor(file: Uint8Array, view: DataView, size: number) {
    this.#file = file;
    this.#view = view;
    this.#size = size;
    this.#next = new Uint32Array(Math.max(0, Math.floor((file.length - 1) / size))).fill(NO_ENTRY);
  }

  header(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** The bytes of a chain of sectors; null where it leaves the file or runs in a circle. */
  chain(start: number): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = this.#next[sector]!) {
      const piece = this.#sector(sector);
      if (piece === null || pieces.length > this.#next.length) return null;
      pieces.push(piece);
    }
    return joined(pieces);
  }

  stream({ start, size }: Stream, root: Stream): Uint8Array | null {
    if (size >= SMALL_STREAM) return cut(this.chain(start), size);
    const small = this.chain(root.start);
    const table = this.chain(this.header(60));
    if (small === null || table === null) return null;
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR && pieces.length << SMALL_SHIFT < size; ) {
      const at = sector << SMALL_SHIFT;
      if (sector * 4 + 4 > table.length || at >= small.length) return null;
      pieces.push(small.subarray(at, at + (1 << SMALL_SHIFT)));
      sector = next.getUint32(sector * 4, true);
    }
    return cut(joined(pieces), size);
  }

  #sector(sector: number): Uint8Array | null {
    const at = (sector + 1) * this.#size;
    // The last sector of a file may be cut short.
    return at < this.#file.length ? this.#file.subarray(at, at + this.#size) : null;
  }

  /** Reads which sector follows which; where that stands is told by the header and a chain of sectors behind it. */
  #readTable(): boolean {
    const places: number[] = [];
    for (let index = 0; index < IN_HEADER; index++) places.push(this.header(76 + 4 * index));
    const each = this.#size / 4;
    for (let sector = this.header(68); sector < LAST_SECTOR; ) {
      const piece = this.#sector(sector);
      if (piece === null || piece.length < this.#size) return false;
      const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
      for (let index = 0; index < each - 1; index++) places.push(view.getUint32(4 * index, true));
      if (places.length > this.#next.length + IN_HEADER + each) return false;
      sector = view.getUint32(this.#size - 4, true);
    }
    let filled = 0;
    for (const place of places) {
      if (place >= LAST_SECTOR || filled >= this.#next.length) continue;
      const piece = this.#sector(place);
      if (piece === null) return false;
      const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
      for (let index = 0; index < piece.length >> 2 && filled < this.#next.length; index++) {
        this.#next[filled++] = view.getUint32(4 * index, true);
      }
    }
    return true;
  }
}

/** The streams beside each other below the root: a tree, whose entries name the one before, behind and below. */
function streamsOf(directory: Uint8Array): Stream[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / ENTRY_LENGTH);
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  const streams: Stream[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id >= count || seen.has(id)) continue;
    seen.add(id);
    const at = id * ENTRY_LENGTH;
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
    const entry = entryAt(directory, id);
    if (entry !== null && directory[at + 66] === STREAM) streams.push(entry);
  }
  return streams;
}

function entryAt(directory: Uint8Array, id: number): Stream | null {
  const at = id * ENTRY_LENGTH;
  if (at + ENTRY_LENGTH > directory.length) return null;
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY_LENGTH);
  const length = Math.min(62, Math.max(0, view.getUint16(64, true) - 2));
  const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
  return { name, start: view.getUint32(116, true), size: view.getUint32(120, true) };
}

function cut(bytes: Uint8Array | null, size: number): Uint8Array | null {
  return bytes === null || bytes.length < size ? null : bytes.subarray(0, size);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
