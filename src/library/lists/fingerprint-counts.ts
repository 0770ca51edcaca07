/** How often each of very many fingerprints occurs, in a table that takes some forty bytes of each. */

/** Words of 32 bits: those of a fingerprint, and its count. */
const KEY_WORDS = 4;
const SLOT_WORDS = KEY_WORDS + 1;
const FIRST_SLOTS = 1024;
/** Of the slots, as parts of ten, beyond which there are twice as many. */
const MOST_FULL = 7;
/** In the place of a count. */
const TAKEN = 0xffff_ffff;

export class FingerprintCounts {
  #slots = FIRST_SLOTS;
  #words = new Uint32Array(FIRST_SLOTS * SLOT_WORDS);
  #used = 0;

  /** @param fingerprint 32 digits of a digest: any of its bits tells as much as any other */
  add(fingerprint: string): void {
    const key = wordsOf(fingerprint);
    const at = this.#find(key);
    if (this.#words[at + KEY_WORDS]! === 0) {
      this.#words.set(key, at);
      this.#used++;
    }
    this.#words[at + KEY_WORDS]!++;
    if (this.#used * 10 > this.#slots * MOST_FULL) this.#grow();
  }

  /** How often it was added; from then on it was not. */
  take(fingerprint: string): number {
    const at = this.#find(wordsOf(fingerprint)) + KEY_WORDS;
    const count = this.#words[at]!;
    // What is taken leaves no gap: its key still stands in the way of those behind it.
    this.#words[at] = count === 0 ? 0 : TAKEN;
    return count === TAKEN ? 0 : count;
  }

  /** Where its slot begins, or the one that it is to have. */
  #find(key: Uint32Array): number {
    for (let slot = key[0]! % this.#slots; ; slot = (slot + 1) % this.#slots) {
      const at = slot * SLOT_WORDS;
      if (this.#words[at + KEY_WORDS] === 0 || key.every((word, index) => this.#words[at + index] === word)) {
        return at;
      }
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * SLOT_WORDS);
    for (let at = 0; at < old.length; at += SLOT_WORDS) {
      if (old[at + KEY_WORDS] === 0) continue;
      this.#words.set(old.subarray(at, at + SLOT_WORDS), this.#find(old.subarray(at, at + KEY_WORDS)));
    }
  }
}

function wordsOf(fingerprint: string): Uint32Array {
  const words = new Uint32Array(KEY_WORDS);
  for (let word = 0; word < KEY_WORDS; word++) {
    words[word] = Number.parseInt(fingerprint.slice(8 * word, 8 * word + 8), 16);
  }
  return words;
}
