/** The lists of a run: opened one after the other, their columns known beforehand where an output needs them. */
import { stat } from 'node:fs/promises';
import { openFile } from '../../files/file-source.ts';
import { holdStream } from '../../files/spool.ts';
import { systemProblem } from '../../intake/bytes/system-problem.ts';
import type { InputFormat, ReadList } from '../../intake/list/list.ts';
import type { ListOptions, OpenedList, openList } from '../../intake/list/open-list.ts';
import type { ListRegulations } from '../../intake/list/regulation-names.ts';
import type { ListTable } from '../../model/list-row.ts';
import type { ListShape } from '../../present/list/rows.ts';
import type { Io } from '../context.ts';

/** Standard input among the files of a command line. */
export const STDIN = '-';

export type OpenList = typeof openList;

export class ListInputs {
  readonly names: readonly string[];
  readonly #regulations: ListRegulations;
  readonly #reading: ListOptions;
  readonly #io: Io;
  readonly #open: OpenList;
  /** Standard input can be opened only once. */
  #stdin: OpenedList | undefined;

  /** @param names paths, and `-` for standard input */
  constructor(
    names: readonly string[],
    regulations: ListRegulations,
    reading: ListOptions,
    io: Io,
    open: OpenList,
  ) {
    this.names = names;
    this.#regulations = regulations;
    this.#reading = reading;
    this.#io = io;
    this.#open = open;
  }

  async open(name: string): Promise<OpenedList> {
    if (name === STDIN) {
      this.#stdin ??= await this.#openStdin();
      return this.#stdin;
    }
    const opened = await openFile(name);
    if ('problem' in opened) return { ok: false, problems: [opened.problem] };
    return this.#opened({ ...opened.source, close: opened.close }, this.#reading);
  }

  /** How a list is laid out is found out at a stretch, before its first row. */
  async #opened(file: Parameters<OpenList>[0], reading: ListOptions): Promise<OpenedList> {
    const behind = await this.#io.atAStretch?.();
    try {
      return await this.#open(file, this.#regulations, reading);
    } finally {
      behind?.();
    }
  }

  async #openStdin(): Promise<OpenedList> {
    const { format, stream } = await peekFormat(this.#io.stdin);
    const held = await holdStream(stream).catch((error: unknown) => ({
      problem: systemProblem(undefined, error),
    }));
    if ('problem' in held) return { ok: false, problems: [held.problem] };
    return this.#opened({ ...held.source, close: held.close }, { format, ...this.#reading });
  }

  /** The shapes of all tables of all lists. A list that cannot be opened has no columns; why is said when its turn comes. */
  async shapes(): Promise<ListShape[]> {
    const shapes: ListShape[] = [];
    for (const name of this.names) {
      const opened = await this.open(name);
      if (!opened.ok) shapes.push({ file: name, header: [] });
      else {
        shapes.push(...shapesOf(name, opened.list));
        if (name !== STDIN) await opened.list.close();
      }
    }
    return shapes;
  }

  /** Bytes of all lists; undefined where they are not known. */
  async size(): Promise<number | undefined> {
    let sum = 0;
    for (const name of this.names) {
      const about = name === STDIN ? undefined : await stat(name).catch(() => undefined);
      if (!about?.isFile()) return undefined;
      sum += about.size;
    }
    return sum;
  }
}

/** The tables of a list, in their order. */
export function shapesOf(name: string, list: ReadList): readonly ListShape[] {
  return list.tables.map((table) => shapeOf(name, list, table));
}

export function shapeOf(name: string, { delimiter, tables }: ReadList, table: ListTable): ListShape {
  const { header, sheet } = table;
  const isOneOfSeveral = tables.some((other) => other.sheet !== sheet);
  return {
    ...(name !== STDIN && { file: name }),
    ...(isOneOfSeveral && sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
    ...(delimiter !== undefined && { delimiter }),
    table,
  };
}

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const LINE_FEED = 0x0a;
/** Blanks, the marks of byte orders, and the empty halves of UTF-16. */
const NO_TEXT = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

interface Peeked {
  readonly format: InputFormat;
  /** All of the stream, its beginning included. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/**
 * Reads the first chunk. A `[` begins a JSON array, a `{` JSON Lines, or one JSON object where its first line is not
 * whole; a workbook is known by its bytes to whoever reads it; everything else is CSV, whatever its delimiter.
 */
async function peekFormat(stream: AsyncIterable<Uint8Array | string>): Promise<Peeked> {
  const chunks = bytesOf(stream);
  const { value, done } = await chunks.next();
  const first: Uint8Array = done === true ? new Uint8Array() : value;
  return { format: formatOf(first), stream: rejoined(first, chunks) };
}

function formatOf(bytes: Uint8Array): InputFormat {
  const at = bytes.findIndex((byte) => !NO_TEXT.has(byte));
  if (bytes[at] === OPEN_LIST) return 'json';
  if (bytes[at] !== OPEN_OBJECT) return 'csv';
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 || isWhole(bytes.subarray(at, end)) ? 'jsonl' : 'json';
}

function isWhole(line: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(line.filter((byte) => byte !== 0)).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* rejoined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
