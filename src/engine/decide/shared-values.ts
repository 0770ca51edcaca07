/** Values that decisions share: worked out when they are first asked for, and frozen, so that no caller changes them. */

export function lazy<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** Remembers the value for what was last asked about. */
export function memoizeLast<Of, T>(workOut: (of: Of) => T): (of: Of) => T {
  let last: { readonly of: Of; readonly value: T } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, value: workOut(of) };
    return last.value;
  };
}

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
