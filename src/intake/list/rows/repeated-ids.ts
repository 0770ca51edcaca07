/** Finds the ids that stand twice in a list. */
import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { note, Tally } from '../notes.ts';

/** Rows of two regulations may have the same id: each province numbers its own. */
export class RowIds {
  readonly #seen = new Map<Regulation, SeenIds>();
  readonly #repeated = new Tally();

  /** @param id trimmed; undefined for a row without one */
  add(id: string | undefined, regulation: Regulation): void {
    if (id === undefined) return;
    let seen = this.#seen.get(regulation);
    if (seen === undefined) {
      seen = new SeenIds();
      this.#seen.set(regulation, seen);
    }
    if (seen.add(id)) this.#repeated.add(id);
  }

  /** `ids-repeated`, where there are any. */
  notes(): Notice[] {
    const { count, examples } = this.#repeated;
    return count === 0 ? [] : [note('ids-repeated', { count: String(count), ids: examples })];
  }
}

const FIRST_SIZE = 4096;
const RUNNING_NUMBER = /^[1-9]\d{0,14}$/;

/**
 * Whether an id has stood in the list before, in little memory: a million ids are held as hashes of 64 bits, in 16 MB; as
 * texts in a Set they would take more than 200 MB.
 */
export class SeenIds {
  /** Two words of 32 bits a slot; an empty slot is 0, 0. */
  #slots = new Uint32Array(2 * FIRST_SIZE);
  #size = 0;
  /** Running numbers 1 to this one have been seen: most lists count their rows, and need no more than that. */
  #running = 0;

  /** Notes the id; true when it was there before. */
  add(id: string): boolean {
    if (RUNNING_NUMBER.test(id)) {
      const number = Number(id);
      if (number <= this.#running) return true;
      if (number === this.#running + 1) {
        this.#running = number;
        return this.#size > 0 && this.#find(id);
      }
    }
    return this.#put(id);
  }

  #find(id: string): boolean {
    const [low, high] = hash(id);
    const at = this.#slotOf(low, high);
    return this.#slots[at] !== 0 || this.#slots[at + 1] !== 0;
  }

  #put(id: string): boolean {
    const [low, high] = hash(id);
    const at = this.#slotOf(low, high);
    if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) return true;
    this.#slots[at] = low;
    this.#slots[at + 1] = high;
    this.#size++;
    if (this.#size * 4 > (this.#slots.length / 2) * 3) this.#grow();
    return false;
  }

  /** The slot that holds the hash, or the empty one where it belongs. */
  #slotOf(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    let slot = low & mask;
    for (;;) {
      const at = 2 * slot;
      if (slots[at] === low && slots[at + 1] === high) return at;
      if (slots[at] === 0 && slots[at + 1] === 0) return at;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at]!;
      const high = old[at + 1]!;
      if (low === 0 && high === 0) continue;
      const to = this.#slotOf(low, high);
      this.#slots[to] = low;
      this.#slots[to + 1] = high;
    }
  }
}

/** cyrb53's two words in full (public domain, bryc): well spread and quick on short texts. Never 0, 0. */
function hash(text: string): [low: number, high: number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0 || 1, b >>> 0];
}
