/** Opens a workbook that is to be answered: its sheets with their parts, and what of it an earlier run added. */
import { findOwnAnswers, type OwnAnswers } from '../../../archive/own-answers.ts';
import {
  BrokenPart,
  findPart,
  type Relationship,
  relationshipsOf,
  textOf,
} from '../../../archive/package.ts';
import { readZip, type ZipArchive, type ZipEntry } from '../../../archive/read-zip.ts';
import type { Unanswerable } from './request.ts';
import { Styles } from './styles.ts';
import { WorkbookPart } from './workbook-part.ts';

export interface OpenBook {
  readonly archive: ZipArchive;
  readonly entry: ZipEntry;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly own: OwnAnswers;
  readonly styles: { readonly entry: ZipEntry; readonly part: Styles } | undefined;
}

/** How a file begins that is locked with a password, or an old .xls: both are compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export async function openBook(bytes: Uint8Array): Promise<OpenBook | Unanswerable> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'encrypted';
  const archive = readZip(bytes);
  if (archive === null) return 'broken';
  if (archive.entries.some(({ flags }) => (flags & 1) !== 0)) return 'encrypted';
  if (archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'))) return 'signed';
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type.endsWith('/officeDocument'));
  const entry = findPart(archive, main?.target ?? 'xl/workbook.xml');
  if (entry === undefined) return 'broken';
  const workbook = new WorkbookPart(await textOf(entry));
  const relationships = await relationshipsOf(archive, entry.name);
  const stylesAt = relationships.find(({ type }) => type.endsWith('/styles'))?.target;
  const styles = stylesAt === undefined ? undefined : findPart(archive, stylesAt);
  return {
    archive,
    entry,
    workbook,
    relationships,
    own: findOwnAnswers(workbook.names),
    styles: styles && { entry: styles, part: Styles.read(await textOf(styles)) },
  };
}

/** The part of a sheet, by the id that the workbook gives it. */
export function partOf({ archive, relationships }: OpenBook, id: string): ZipEntry {
  const target = relationships.find((one) => one.id === id)?.target;
  const entry = target === undefined ? undefined : findPart(archive, target);
  if (entry === undefined) throw new BrokenPart();
  return entry;
}

/** The parts that relationships of a kind lead to. */
export function partsOf(
  archive: ZipArchive,
  relationships: readonly Relationship[],
  ...kinds: readonly string[]
): ZipEntry[] {
  return relationships.flatMap(({ type, target, isExternal }) => {
    const isKind = kinds.some((kind) => type.endsWith(`/${kind}`));
    return isKind && !isExternal ? (findPart(archive, target) ?? []) : [];
  });
}
