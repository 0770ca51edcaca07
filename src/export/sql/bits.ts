/** Sets of up to 52 things as numbers, which stay exact beyond the 32 bits that operators take. */

/** So many bits fit a number, and with room to spare the 64-bit integer of a database. */
export const MOST_BITS = 52;

const HALF = 2 ** 26;

export function bit(index: number): number {
  return 2 ** index;
}

export function hasBit(bits: number, index: number): boolean {
  return Math.floor(bits / 2 ** index) % 2 === 1;
}

export function union(a: number, b: number): number {
  return (Math.floor(a / HALF) | Math.floor(b / HALF)) * HALF + ((a % HALF) | (b % HALF));
}

export function intersection(a: number, b: number): number {
  return (Math.floor(a / HALF) & Math.floor(b / HALF)) * HALF + ((a % HALF) & (b % HALF));
}

export function bitsOf(indexes: Iterable<number>): number {
  let all = 0;
  for (const index of indexes) all = union(all, bit(index));
  return all;
}

export function indexesOf(bits: number): number[] {
  return Array.from({ length: MOST_BITS }, (_, index) => index).filter((index) => hasBit(bits, index));
}
