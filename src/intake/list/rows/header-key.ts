/** The header of a column as people write it → the key it stands for, and the unit it states. */
import { readHeaderUnit } from '../../../notation/header-unit.ts';
import type { Names } from '../../names.ts';

export type HeaderKey =
  | { readonly kind: 'found'; readonly key: string }
  /** The header names more than one key, such as "Nguồn vốn/Tổng mức đầu tư". */
  | { readonly kind: 'ambiguous'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown' };

/** A header taken apart: its name, and the unit that stands with it. */
interface HeaderParts {
  readonly name: string;
  readonly unit?: string;
}

const FOOTNOTE = /\s*(?:\(\*+\)|[*†¹²³:.]+)$/u;
const BRACKETS_BEHIND = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/su;
const UNIT_BEHIND = /^(.*\S)\s*(?:[,;:]|\s[-–—])\s*([^,;:–—]+)$/su;
/** The column of the sum, under a header that its parts share. */
const SUM_BEHIND = /\s+(?:tổng số|tổng cộng|cộng|tổng)$/iu;
const SEVERAL_NAMES = /\s*[/;+&]\s*|\s+(?:và|and)\s+/iu;

/** The key of a header, whatever its spelling, with or without a unit behind it. */
export function headerKey(names: Names, header: string): HeaderKey {
  let unknown: HeaderKey = { kind: 'unknown' };
  for (const { name } of readings(header)) {
    const found = names.keys.lookup(name);
    if (found.kind === 'found') return { kind: 'found', key: found.code };
    if (found.kind === 'ambiguous') return { kind: 'ambiguous', keys: found.codes };
    const several = keysOfParts(names, name);
    if (several.kind !== 'unknown') unknown = several;
  }
  return unknown;
}

/** The unit that a header states for the bare numbers under it, such as `triệu đồng`. */
export function unitOfHeader(header: string): string | undefined {
  return [...readings(header)].find(({ unit }) => unit !== undefined)?.unit;
}

/** The header as it stands, then with less and less behind it: a footnote sign, a unit, that it is the sum. */
function* readings(header: string): Generator<HeaderParts> {
  let name = header.trim();
  let unit: string | undefined;
  for (;;) {
    yield unit === undefined ? { name } : { name, unit };
    const plain = name.replace(FOOTNOTE, '').replace(SUM_BEHIND, '');
    if (plain !== name && plain !== '') {
      name = plain;
      continue;
    }
    const [, before, behind] = BRACKETS_BEHIND.exec(name) ?? UNIT_BEHIND.exec(name) ?? [];
    if (before === undefined || behind === undefined || readHeaderUnit(behind) === undefined) return;
    name = before;
    unit ??= behind.trim();
  }
}

/** "Tên / Tên dự án" is one key twice; "Nguồn vốn / Tổng mức đầu tư" is two. */
function keysOfParts(names: Names, name: string): HeaderKey {
  const parts = name.split(SEVERAL_NAMES);
  if (parts.length < 2) return { kind: 'unknown' };
  const found = parts.map((part) => names.keys.lookup(part));
  const keys = [...new Set(found.flatMap((each) => (each.kind === 'found' ? [each.code] : [])))];
  if (keys.length > 1) return { kind: 'ambiguous', keys };
  const [key] = keys;
  return key !== undefined && found.every(({ kind }) => kind === 'found')
    ? { kind: 'found', key }
    : { kind: 'unknown' };
}
