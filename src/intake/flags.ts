/** Turns command-line flags into a raw proposal. Values stay text, so that they are read as those of a file are. */
import type { RawProposal } from './raw.ts';

/** The flag of a key: `landArea` → `--land-area`. */
export function flagOf(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** `[key, value]` pairs in the order in which they were given; a key may be repeated. */
export function readFlags(pairs: Iterable<readonly [key: string, value: string]>): RawProposal {
  const entries = [...pairs].map(([key, text]) => {
    const place = { flag: flagOf(key) };
    return { key, value: { kind: 'text', text, place } as const, place };
  });
  // Of the whole proposal only the type can be missing: that is the flag to point at.
  return { entries, place: { flag: flagOf('type') } };
}
