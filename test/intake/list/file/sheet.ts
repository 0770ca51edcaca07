/** Sheets for tests: rows of plain values, written with write-excel-file. */
import writeExcelFile from 'write-excel-file/node';
import { readZip, unpack, writeStoredZip } from '../../../../src/intake/bytes/zip.ts';

export type SheetValue = string | number | boolean | Date | null;

export async function sheetBytes(
  rows: readonly (readonly SheetValue[])[],
  name = 'Danh mục',
): Promise<Buffer> {
  return workbookBytes([[name, rows]]);
}

export async function workbookBytes(
  sheets: readonly (readonly [name: string, rows: readonly (readonly SheetValue[])[]])[],
): Promise<Buffer> {
  const data = sheets.map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => cells.map(sheetCell)) }));
  return writeExcelFile(data as Parameters<typeof writeExcelFile>[0]).toBuffer();
}

function sheetCell(value: SheetValue) {
  return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value === '' ? null : value;
}

/** The workbook with a part changed. */
export function edited(bytes: Buffer, part: string, edit: (xml: Buffer) => Buffer | string): Buffer {
  const parts = [...readZip(bytes)!.values()].map((entry) => [entry.name, unpack(entry)!] as const);
  const directory = parts.map(([name, xml]) => [
    name,
    name === part ? Buffer.from(edit(xml) as Buffer) : xml,
  ]) as [string, Buffer][];
  return zipWithDirectory(directory);
}

/** A stored ZIP with its directory, as programs write it. */
export function zipWithDirectory(parts: [string, Buffer][]): Buffer {
  const body = writeStoredZip(parts).subarray(0, -22);
  let at = 0;
  const directory = parts.map(([name, bytes]) => {
    const header = Buffer.alloc(46 + Buffer.byteLength(name));
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt32LE(bytes.length, 20);
    header.writeUInt32LE(bytes.length, 24);
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    header.writeUInt32LE(at, 42);
    header.write(name, 46);
    at += 30 + Buffer.byteLength(name) + bytes.length;
    return header;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([body, ...directory, end]);
}
