/** Recognises files that are no text by their first bytes, or by the entries of a ZIP. */
import { unpack, type ZipArchive } from '../../archive/read-zip.ts';

/** Kinds that are refused by name, and `zip`, which is XLSX when it holds a workbook. */
export type Signature = 'zip' | 'ole2' | 'html' | 'spreadsheet-xml' | OtherBinary;
type OtherBinary = 'gzip' | 'pdf' | 'rar' | '7z' | 'bzip2' | 'xz' | 'rtf' | 'image' | 'sqlite';

const MAGIC: readonly (readonly [Signature, string])[] = [
  // Excel 97-2003 (.xls); an encrypted .xlsx too.
  ['ole2', 'd0cf11e0a1b11ae1'],
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['gzip', '1f8b'],
  ['pdf', '255044462d'],
  ['rar', '526172211a07'],
  ['7z', '377abcaf271c'],
  ['bzip2', '425a68'],
  ['xz', 'fd377a585a00'],
  ['rtf', '7b5c727466'],
  ['image', '89504e470d0a1a0a'],
  ['image', 'ffd8ff'],
  ['image', '47494638'],
  ['sqlite', '53514c69746520666f726d6174'],
];

/** Some programs write a web page, or XML of Excel 2003, under the name of an .xls file. */
const PAGE = /^\s*(?:<!doctype html|<html|<table|<meta )/i;
const EXCEL_XML = /^\s*<\?xml[\s\S]*(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/;

/** The kind of file, or null where the bytes could be a text. */
export function readSignature(head: Uint8Array): Signature | null {
  const start = [...head.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  for (const [signature, magic] of MAGIC) if (start.startsWith(magic)) return signature;
  const text = new TextDecoder().decode(head.subarray(0, 2048));
  if (PAGE.test(text)) return 'html';
  if (EXCEL_XML.test(text)) return 'spreadsheet-xml';
  return null;
}

type PackageKind = 'xlsx' | 'xlsb' | 'ods' | 'docx' | 'pptx' | 'zip';

/** The kind of file a ZIP is, by its entries. */
export async function kindOfPackage(archive: ZipArchive): Promise<PackageKind> {
  const names = archive.entries.map(({ name }) => name.replaceAll('\\', '/').toLowerCase());
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  const mimetype = archive.byName.get('mimetype');
  const kind = mimetype === undefined || mimetype.size > 200 ? null : await unpack(mimetype);
  return kind !== null && new TextDecoder().decode(kind).includes('opendocument.spreadsheet') ? 'ods' : 'zip';
}
