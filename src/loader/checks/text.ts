/** What is wrong with the text itself, wherever it stands. */
import { RESERVED_FLAGS } from '../../model/reserved-flags.ts';
import type { Path } from '../parse.ts';
import type { Checked, Complaint } from './checked.ts';

/** Flags of what every proposal has beside its facts. */
const ENVELOPE_FLAGS = ['id', 'title', 'type', 'declared-authority'];

export function flagFree({ authored }: Checked): Complaint[] {
  const reserved = [...RESERVED_FLAGS, ...ENVELOPE_FLAGS];
  const flag = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // The names that are taken would be no help: any other will do.
  return authored.facts.flatMap(({ id }, f): Complaint[] =>
    reserved.includes(flag(id)) ? [{ name: id, path: ['facts', f, 'id'] }] : [],
  );
}

export function textNfc({ authored }: Checked): Complaint[] {
  return notNfc(authored, []);
}

function notNfc(value: unknown, path: Path): Complaint[] {
  if (typeof value === 'string') return value === value.normalize('NFC') ? [] : [{ name: value, path }];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => notNfc(item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => notNfc(inner, [...path, key]));
}
