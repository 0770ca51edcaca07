/** Changes of a text that is held whole: what is put in, and the little that gives way to it. */

export class Edits {
  readonly #text: string;
  readonly #edits: { readonly at: number; readonly to: number; readonly put: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Of several at one place the first comes first. */
  insert(at: number, put: string): void {
    this.#edits.push({ at, to: at, put });
  }

  replace(at: number, to: number, put: string): void {
    if (this.#text.slice(at, to) !== put) this.#edits.push({ at, to, put });
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  text(): string {
    let at = 0;
    let text = '';
    for (const edit of this.#edits.toSorted((a, b) => a.at - b.at)) {
      text += this.#text.slice(at, edit.at) + edit.put;
      at = edit.to;
    }
    return text + this.#text.slice(at);
  }
}
