/** What several decisions share, nobody may change. */

const EMPTY: readonly never[] = Object.freeze([]);

/** A list and its entries; what those refer to stays the regulation's. */
export function frozenList<T>(list: T[]): readonly T[] {
  if (list.length === 0) return EMPTY;
  for (const entry of list) Object.freeze(entry);
  return Object.freeze(list);
}

/** A value of which every part is its own. */
export function frozenWhole<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozenWhole(part);
  return Object.freeze(value);
}
