/** Work that goes on for long is done in pieces, and between them waits whoever else has something to do. */

/** Lets signals, timers and whatever else waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers have none.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
