/** What all prompts of the interview share. */
import type { Style } from '../../present/document/style.ts';

/** What comes of a prompt. */
export type Reply<T> =
  | { readonly kind: 'said'; readonly value: T }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  /** The input has ended. */
  | { readonly kind: 'closed' };

/** The window, asked for at every drawing since it can change. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface PromptFrame {
  /** What stands above the line that is typed in, laid out for so many columns. */
  readonly head: (columns: number) => readonly string[];
  readonly style: Style;
  readonly size: () => Size;
}

/** A prompt that grows out of the window cannot be wiped off it again: the head gives way first. */
export function fitHead(head: readonly string[], room: number): readonly string[] {
  if (head.length <= room) return head;
  return room <= 1 ? head.slice(0, 1) : [...head.slice(0, room - 1), '  …'];
}

/** Key hints in as many lines as they need. */
export function keyLines(keys: readonly string[], columns: number, style: Style): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + key.length < columns)
      lines[lines.length - 1] = `${last} · ${key}`;
    else lines.push(`  ${key}`);
  }
  return lines.map((line) => style.dim(line));
}
