/** The bar on a terminal while a long run is under way. */
import type { Lang } from '../../model/words.ts';
import { progressLine } from '../../present/list/run-messages.ts';
import { type Io, widthOf, write } from '../io.ts';

/** Work that is done sooner shows no bar. */
const QUIET_MS = 1000;
const BETWEEN_MS = 200;
const CLEAR = '\r\u001b[K';

export class ProgressBar {
  readonly #io: Io;
  readonly #lang: Lang;
  readonly #start: number;
  #next: number;
  #shown = false;

  constructor(io: Io, lang: Lang) {
    this.#io = io;
    this.#lang = lang;
    this.#start = io.now().getTime();
    this.#next = this.#start + QUIET_MS;
  }

  /** A bar where it can be seen and disturbs nothing: not where results are printed to the same terminal. */
  static for(io: Io, lang: Lang, quiet: boolean): ProgressBar | undefined {
    const seen = io.stderr.isTTY === true && io.stdout.isTTY !== true && io.env.TERM !== 'dumb';
    return seen && !quiet ? new ProgressBar(io, lang) : undefined;
  }

  async tick(rows: number, read: number, total: number | undefined): Promise<void> {
    const now = this.#io.now().getTime();
    if (now < this.#next) return;
    this.#next = now + BETWEEN_MS;
    this.#shown = true;
    const state = { rows, seconds: (now - this.#start) / 1000, read, ...(total !== undefined && { total }) };
    const line = progressLine(state, this.#lang, widthOf(this.#io.stderr) - 1);
    await write(this.#io.stderr, `${CLEAR}${line}`);
  }

  /** Takes the bar away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await write(this.#io.stderr, CLEAR);
  }
}
