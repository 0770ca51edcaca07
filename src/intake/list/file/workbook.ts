/** What an XLSX file holds, before its cells are read: its kind, its parts, which of them is which sheet. */
import { unpack, type ZipEntry } from '../../bytes/zip.ts';

/** The most that the parts of a workbook may unpack to, in bytes, together. */
export const LARGEST_WORKBOOK = 134_217_728;

export interface Sheet {
  readonly name: string;
  /** Name of the part with its cells. */
  readonly part: string;
}

/** The kind of file a ZIP is, by its entries. */
export function kindOfZip(
  entries: ReadonlyMap<string, ZipEntry>,
): 'xlsx' | 'xlsb' | 'ods' | 'docx' | 'pptx' | 'zip' {
  const names = [...entries.keys()];
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  const kind = entries.get('mimetype');
  const mime = kind === undefined ? null : unpack(kind);
  return mime?.toString('latin1').includes('opendocument.spreadsheet') === true ? 'ods' : 'zip';
}

/** The parts in XML, unpacked; `too-large` or the name of a broken part when they cannot be had. */
export function unpackParts(
  entries: ReadonlyMap<string, ZipEntry>,
): Map<string, Buffer> | { tooLarge: true } | { broken: string } {
  const wanted = [...entries.values()].filter(({ name }) =>
    /^(?:xl\/|_rels\/|\[)[\s\S]*\.(?:xml|rels)$/.test(name),
  );
  if (wanted.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_WORKBOOK) return { tooLarge: true };
  const parts = new Map<string, Buffer>();
  for (const entry of wanted) {
    const bytes = unpack(entry);
    if (bytes === null) return { broken: entry.name };
    parts.set(entry.name, bytes);
  }
  return parts;
}

/** The sheets in the order of their tabs; empty where the workbook does not say. */
export function listSheets(parts: ReadonlyMap<string, Buffer>): Sheet[] {
  const targets = new Map<string, string>();
  for (const tag of tags(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const target = attribute(tag, 'Target').replace(/^\/xl\/|^\.\//, '');
    targets.set(attribute(tag, 'Id'), `xl/${target}`);
  }
  return tags(parts.get('xl/workbook.xml'), 'sheet').map((tag) => ({
    name: plainText(attribute(tag, 'name')),
    part: targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '',
  }));
}

function tags(part: Buffer | undefined, name: string): string[] {
  return part?.toString('utf8').match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? '';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, code?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = hex === undefined ? Number(code) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
