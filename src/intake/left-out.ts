/** What people write where they leave a fact out. */
import { fold } from '../notation/fold.ts';
import type { Raw } from './raw.ts';

const SIGNS = new Set(['', '-', '–', '…', '...']);
const WORDS = new Set(['chưa xác định', 'không rõ'].map(fold));

/** Whether the value says nothing: null, an empty text, a dash, dots, "chưa xác định", "không rõ". */
export function isLeftOut(raw: Raw): boolean {
  if (raw.kind === 'null') return true;
  if (raw.kind !== 'text') return false;
  const text = raw.text.trim();
  return SIGNS.has(text) || WORDS.has(fold(text));
}
