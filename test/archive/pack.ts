/** Packs parts into a ZIP for tests. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** @param stored whether the parts are left unpacked as they are */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>, stored = false): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { level: stored ? 0 : 6 }];
  }
  return zipSync(entries);
}
