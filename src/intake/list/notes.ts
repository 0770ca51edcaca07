/** Notes about a list as a whole, in codes and params: each is printed once. */
import type { Place } from '../../model/problem.ts';
import type { Notice } from '../../model/words.ts';
import type { ListNote } from './list.ts';

export function note(code: string, params: Notice['params']): Notice {
  return { code, clauses: [], params };
}

/** A text that can be read in one style alone, and where it stands. */
export interface NumberProof {
  readonly style: 'vi' | 'en';
  readonly text: string;
  readonly place: Place;
}

/** `number-style-proved`, `number-style-contradicted` or `number-style-unproved`. */
export function styleNote(proofs: readonly NumberProof[]): Notice {
  const [first, second] = proofs;
  if (first === undefined) return note('number-style-unproved', {});
  if (second === undefined) {
    const params = {
      style: first.style,
      text: first.text,
      at: at(first.place),
      header: first.place.header ?? '',
    };
    return note('number-style-proved', params);
  }
  const [vi, en] = first.style === 'vi' ? [first, second] : [second, first];
  const params = { vi: vi.text, viAt: at(vi.place), en: en.text, enAt: at(en.place) };
  return note('number-style-contradicted', params);
}

/** `D12`, `12:34`, `12` or a JSON path. */
function at({ cell, line, column, path }: Place): string {
  if (cell !== undefined) return cell;
  if (line === undefined) return path ?? '';
  return column === undefined ? String(line) : `${line}:${column}`;
}

/** All that a note says: what several tables or regulations say is said once. */
export function textOf({ code, params }: ListNote): string {
  return JSON.stringify([code, params]);
}

/** Examples in a note that stands for many rows. */
const EXAMPLES = 5;

/** Counts what comes up again and again, with a few examples. */
export class Tally {
  count = 0;
  readonly examples: string[] = [];

  add(example: string): void {
    this.count++;
    if (this.examples.length < EXAMPLES) this.examples.push(example);
  }
}
