/** Text gathered as UTF-8 until there is enough of it to be worth a write. */

/** Bytes from which on a write is worth it. */
const ENOUGH = 65_536;
const ROOM = 2 * ENOUGH;
/** The most bytes that one unit of UTF-16 takes in UTF-8. */
const MOST_BYTES = 3;

export class Gathered {
  #buffer = Buffer.allocUnsafeSlow(ROOM);
  #used = 0;

  get isEmpty(): boolean {
    return this.#used === 0;
  }

  get isReady(): boolean {
    return this.#used >= ENOUGH;
  }

  text(text: string): void {
    if (text === '') return;
    this.#makeRoom(text.length * MOST_BYTES);
    this.#used += this.#buffer.write(text, this.#used);
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** All of it; whoever takes it may keep it. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#used);
    this.#buffer = Buffer.allocUnsafeSlow(ROOM);
    this.#used = 0;
    return taken;
  }

  #makeRoom(bytes: number): void {
    const wanted = this.#used + bytes;
    if (wanted <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#used));
    this.#buffer = larger;
  }
}
