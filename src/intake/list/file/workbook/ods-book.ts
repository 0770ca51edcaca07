/** Opens an ODS workbook. Its tables stand in one part, and are read together. */
import type { ZipArchive } from '../../../../archive/read-zip.ts';
import type { Book } from '../grid.ts';
import { OdsStyles } from './ods-styles.ts';
import { type OdsTable, OdsTableReader } from './ods-tables.ts';
import { OfficePackage } from './package.ts';
import { BookRefusal, broken } from './refusal.ts';
import type { CleanText } from './shared-strings.ts';
import { cleanTextFor, type WorkbookOpening, workbookBook } from './workbook-book.ts';
import { readXml, type XmlReader } from './xml.ts';

/** Throws a refusal. */
export async function openOdsBook(archive: ZipArchive, opening: WorkbookOpening): Promise<Book> {
  const parts = new OfficePackage(archive);
  if (await isEncrypted(parts)) throw new BookRefusal('file-encrypted');
  const clean = cleanTextFor(opening);
  // A table that was read is handed out once, and read anew where it is opened again.
  let held: (OdsTable | undefined)[] = [...(await readTables(parts, clean))];
  if (held.length === 0) throw broken('content.xml');
  const tableAt = async (index: number) => {
    if (held[index] === undefined) held = [...(await readTables(parts, clean))];
    const table = held[index]!;
    held[index] = undefined;
    return table;
  };
  const sheets = held.map((table, index) => ({
    name: table!.name,
    number: index + 1,
    isHidden: table!.isHidden,
    read: async () => {
      const { content } = await tableAt(index);
      if (content instanceof BookRefusal) throw content;
      return content;
    },
  }));
  return workbookBook('ods', sheets, opening);
}

async function readTables(parts: OfficePackage, clean: CleanText): Promise<readonly OdsTable[]> {
  const styles = new OdsStyles();
  const common = parts.find('styles.xml');
  if (common !== undefined) await readXml(common, styles);
  const reader = new OdsTableReader(styles, clean);
  await readXml(parts.part('content.xml'), reader);
  return reader.tables;
}

async function isEncrypted(parts: OfficePackage): Promise<boolean> {
  const manifest = parts.find('META-INF/manifest.xml');
  if (manifest === undefined) return false;
  let found = false;
  const reader: XmlReader = {
    open: (name) => {
      found ||= name === 'encryption-data' || name === 'encrypted-key';
    },
    text: () => {},
    close: () => {},
  };
  await readXml(manifest, reader);
  return found;
}
