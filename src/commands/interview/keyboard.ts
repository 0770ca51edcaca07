/**
 * The keys of a terminal, one answer at a time. Each prompt takes the input over and lets go of it again; whatever is
 * typed or pasted ahead in between would be echoed, lost, or all be taken for the first prompt's. Here it waits.
 */
import { emitKeypressEvents, type Interface } from 'node:readline';
import { Readable } from 'node:stream';

export interface TerminalInput extends NodeJS.ReadableStream {
  setRawMode?(on: boolean): unknown;
}

/** Enter ends what one prompt can take, and so does Esc; what follows `[` or `O` behind it is an arrow or its like. */
const PIECES = /\u001b(?![[O])|(?:[^\r\n\u001b]|\u001b[[O])*(?:\r\n?|\n)|(?:[^\r\n\u001b]|\u001b[[O])+/g;
const ESCAPE = '\u001b';
/**
 * Arrow keys begin as Esc does; what follows within this time belongs to them. Half a second, as readline waits, is
 * long for whoever goes back.
 */
const ESCAPE_MS = 40;
/** Ctrl+Z: readline would stop the program and leave the terminal raw. */
const SUSPEND = '\u001a';

export class Keyboard extends Readable {
  readonly #terminal: TerminalInput;
  readonly #waiting: string[] = [];
  readonly #decoder = new TextDecoder();
  #due = false;
  /** An Esc that may be the beginning of another key. */
  #begun: NodeJS.Timeout | undefined;

  constructor(terminal: TerminalInput) {
    super({ encoding: 'utf8' });
    emitKeypressEvents(this, { escapeCodeTimeout: ESCAPE_MS / 2 } as unknown as Interface);
    this.#terminal = terminal;
    terminal.setRawMode?.(true);
    terminal.on('data', this.#take);
    terminal.on('end', this.#end);
    terminal.resume();
    this.on('resume', () => this.#schedule());
  }

  override _read(): void {
    this.#schedule();
  }

  /** Gives the terminal back as it was. */
  release(): void {
    clearTimeout(this.#begun);
    this.#terminal.removeListener('data', this.#take);
    this.#terminal.removeListener('end', this.#end);
    this.#terminal.setRawMode?.(false);
    this.#terminal.pause();
  }

  readonly #take = (chunk: Buffer | string): void => {
    // A character may come in two pieces.
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    const whole = (this.#begun === undefined ? '' : ESCAPE) + text.replaceAll(SUSPEND, '');
    clearTimeout(this.#begun);
    const begins = whole.endsWith(ESCAPE);
    this.#begun = begins ? setTimeout(this.#escape, ESCAPE_MS) : undefined;
    this.#waiting.push(...((begins ? whole.slice(0, -1) : whole).match(PIECES) ?? []));
    this.#schedule();
  };

  readonly #escape = (): void => {
    this.#begun = undefined;
    this.#waiting.push(ESCAPE);
    this.#schedule();
  };

  readonly #end = (): void => {
    this.push(null);
  };

  /** One piece a turn: by the next, the prompt that was answered has let go and the next one listens. */
  #schedule(): void {
    if (this.#due || this.#waiting.length === 0) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      if (!this.readableFlowing) return;
      const piece = this.#waiting.shift()!;
      this.push(piece);
      if (piece !== ESCAPE) return this.#schedule();
      // A key right behind Esc would be read as one key with it.
      this.#due = true;
      setTimeout(() => {
        this.#due = false;
        this.#schedule();
      }, ESCAPE_MS);
    });
  }
}
