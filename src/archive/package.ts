/** The parts of an office package: their texts, and how one leads to another. Format: ECMA-376 part 2. */
import { attribute, prefixOf, type Token, tokensOf } from './markup.ts';
import { unpack, unpackPieces, type ZipArchive, type ZipEntry } from './read-zip.ts';

/** The most bytes of a part that is held whole. */
const LARGEST_PART = 67_108_864;

/** That a part is missing, broken or not in UTF-8. */
export class BrokenPart extends Error {}

export function findPart({ byName, entries }: ZipArchive, path: string): ZipEntry | undefined {
  const folded = path.toLowerCase();
  return byName.get(path) ?? entries.find(({ name }) => name.toLowerCase() === folded);
}

/** The text of a part, with its byte order mark if it has one. */
export async function textOf(entry: ZipEntry): Promise<string> {
  const bytes = entry.size > LARGEST_PART ? null : await unpack(entry);
  if (bytes === null) throw new BrokenPart(entry.name);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BrokenPart(entry.name);
  }
}

/** The same in pieces, as they are unpacked. */
export async function* textPieces(entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of unpackPieces(entry)) {
      const text = decoder.decode(bytes, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof TypeError) throw new BrokenPart(entry.name);
    throw error;
  }
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix of a part's own elements, as its root has it. */
export function ownPrefix(tokens: readonly Token[]): string {
  const root = tokens.find(({ kind }) => kind === 'open' || kind === 'empty');
  if (root === undefined) throw new BrokenPart();
  return prefixOf(root.name);
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part; as written where it lies outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Path of the part that says where the relationships of a part lead. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Where the relationships of a part lead; none where it has none. */
export async function relationshipsOf(archive: ZipArchive, part: string): Promise<Relationship[]> {
  const entry = findPart(archive, relationshipsPath(part));
  if (entry === undefined) return [];
  const relationships: Relationship[] = [];
  for (const { kind, name, text } of tokensOf(await textOf(entry))) {
    if ((kind !== 'open' && kind !== 'empty') || localName(name) !== 'Relationship') continue;
    const target = attribute(text, 'Target') ?? '';
    const isExternal = attribute(text, 'TargetMode') === 'External';
    relationships.push({
      id: attribute(text, 'Id') ?? '',
      type: attribute(text, 'Type') ?? '',
      target: isExternal ? target : resolved(target, part),
      isExternal,
    });
  }
  return relationships;
}

/** A target as a path within the package: of itself where it begins with `/`, else beside the part it is named in. */
function resolved(target: string, part: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}
