/** What is worked out when it is first asked for, and then kept. */

export function once<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: workOut() };
    return kept.value;
  };
}

/** Kept for what was last asked about. */
export function keptForLast<Of, T>(workOut: (of: Of) => T): (of: Of) => T {
  let kept: { readonly of: Of; readonly value: T } | undefined;
  return (of) => {
    if (kept?.of !== of) kept = { of, value: workOut(of) };
    return kept.value;
  };
}
