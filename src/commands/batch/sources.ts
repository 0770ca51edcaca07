/** The lists of a run: opened one after the other, their columns known beforehand where an output needs them. */
import { stat } from 'node:fs/promises';
import type { ReadList } from '../../intake/list/list.ts';
import type { ListOptions, OpenedList, openList } from '../../intake/list/open-list.ts';
import type { ListRegulations } from '../../intake/list/regulation-names.ts';
import type { ListShape } from '../../present/list/rows.ts';
import type { Io } from '../io.ts';
import { peekFormat } from './stdin-format.ts';

/** Standard input among the files of a command line. */
export const STDIN = '-';

export type OpenList = typeof openList;

export class Sources {
  readonly names: readonly string[];
  readonly #regulations: ListRegulations;
  readonly #options: ListOptions;
  readonly #io: Io;
  readonly #open: OpenList;
  /** Standard input can be opened only once. */
  #stdin: OpenedList | undefined;

  constructor(
    names: readonly string[],
    {
      regulations,
      options,
      io,
      open,
    }: {
      readonly regulations: ListRegulations;
      readonly options: ListOptions;
      readonly io: Io;
      readonly open: OpenList;
    },
  ) {
    this.names = names;
    this.#regulations = regulations;
    this.#options = options;
    this.#io = io;
    this.#open = open;
  }

  async open(name: string): Promise<OpenedList> {
    if (name !== STDIN) return this.#open({ path: name }, this.#regulations, this.#options);
    this.#stdin ??= await this.#open(await peekFormat(this.#io.stdin), this.#regulations, this.#options);
    return this.#stdin;
  }

  /** The shapes of all lists. A list that cannot be opened has no columns; why is said when its turn comes. */
  async shapes(): Promise<ListShape[]> {
    const shapes: ListShape[] = [];
    for (const name of this.names) {
      const opened = await this.open(name);
      if (!opened.ok) shapes.push({ file: name, header: [] });
      else {
        shapes.push(shapeOf(name, opened.list));
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

export function shapeOf(name: string, { header, delimiter }: ReadList): ListShape {
  return {
    ...(name !== STDIN && { file: name }),
    ...(header !== undefined && { header }),
    ...(delimiter !== undefined && { delimiter }),
  };
}
