/** What an XLSX file holds, before its cells are read: its parts, which of them is which sheet, how far it reaches. */
import { unpack, type ZipEntry } from '../../bytes/zip.ts';

/** The most that the parts of a workbook may unpack to, in bytes, together. */
export const LARGEST_WORKBOOK = 134_217_728;

export interface Sheet {
  readonly name: string;
  /** Name of the part with its cells. */
  readonly part: string;
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

const LT = 0x3c;
const GT = 0x3e;
const SPACE = 0x20;
const QUOTE = 0x22;
const SMALL_C = 0x63;
const SMALL_R = 0x72;

/**
 * The sheet without the rows behind its last value. Formatting often reaches to the last row a sheet can have, and
 * the reader of XLSX would make a row of each.
 */
export function withoutEmptyEnd(sheet: Buffer): Buffer {
  const last = Math.max(sheet.lastIndexOf('<v>'), sheet.lastIndexOf('<v '), sheet.lastIndexOf('<is>'));
  const next = last < 0 ? -1 : sheet.indexOf('<row', last);
  if (next < 0) return sheet;
  return Buffer.concat([sheet.subarray(0, next), Buffer.from('</sheetData></worksheet>')]);
}

interface SheetReach {
  /** The highest number of a row, or the number of rows where it is higher. */
  readonly rows: number;
  /** The highest number of a column with a cell. */
  readonly columns: number;
}

/** How far the rows and cells of a sheet reach. */
export function sheetReach(sheet: Buffer): SheetReach {
  let rows = 0;
  let lastRow = 0;
  let columns = 0;
  for (let at = sheet.indexOf(LT); at >= 0; at = sheet.indexOf(LT, at + 1)) {
    const name = sheet[at + 1];
    if (name === SMALL_C && sheet[at + 2] === SPACE) {
      columns = Math.max(columns, columnAt(sheet, reference(sheet, at)));
    } else if (name === SMALL_R && sheet.toString('latin1', at + 1, at + 4) === 'row') {
      rows++;
      lastRow = Math.max(lastRow, numberAt(sheet, reference(sheet, at)));
    }
  }
  return { rows: Math.max(rows, lastRow), columns };
}

/** Where the value of the attribute `r` of the tag at `at` begins; the end of the tag when it has none. */
function reference(sheet: Buffer, at: number): number {
  let i = at;
  for (; i < sheet.length && sheet[i] !== GT; i++) {
    if (sheet[i] === SMALL_R && sheet[i - 1] === SPACE && sheet[i + 2] === QUOTE) return i + 3;
  }
  return i;
}

function columnAt(sheet: Buffer, at: number): number {
  let column = 0;
  for (let i = at; sheet[i]! >= 0x41 && sheet[i]! <= 0x5a; i++) column = column * 26 + sheet[i]! - 0x40;
  return column;
}

function numberAt(sheet: Buffer, at: number): number {
  let number = 0;
  for (let i = at; sheet[i]! >= 0x30 && sheet[i]! <= 0x39; i++) number = number * 10 + sheet[i]! - 0x30;
  return number;
}

/**
 * Cells whose formula ended in an error (`#REF!`), by their name: the reader of XLSX gives them as empty, and an
 * amount that is in error must not pass for one that is left out.
 */
export function cellsInError(sheet: Buffer): Map<string, string> {
  const errors = new Map<string, string>();
  for (let at = sheet.indexOf('t="e"'); at >= 0; at = sheet.indexOf('t="e"', at + 5)) {
    const start = sheet.lastIndexOf('<', at);
    const text = sheet.toString('utf8', start, sheet.indexOf('</c>', at));
    const cell = /^<(?:\w+:)?c\s[^>]*\br="([A-Z]+\d+)"/.exec(text)?.[1];
    const value = /<(?:\w+:)?v>([^<]*)/.exec(text)?.[1];
    if (cell !== undefined) errors.set(cell, value ?? '#N/A');
  }
  return errors;
}
