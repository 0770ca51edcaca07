/** Where the parts of a user's regulation stand in its file, for findings about them. */
import type { Place } from '../model/problem.ts';
import { decodeText, readBytes } from './read-input.ts';

/** See `placesOf`; nothing of a bundled regulation, or of a file that can no longer be read: findings do without. */
export async function placesIn(file: string | undefined): Promise<ReadonlyMap<string, Place>> {
  if (file === undefined) return new Map();
  const { placesOf } = await import('../loader/places.ts');
  try {
    return placesOf(decodeText(await readBytes(file)) ?? '', file);
  } catch {
    return new Map();
  }
}
