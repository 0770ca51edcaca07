/** What rows of several tables are called by: numbers that start anew on each sheet carry its name. */
import type { FileTable } from './file-tables.ts';
import type { ReadSheet } from './sheets.ts';

/** Gives a prefix to tables whose first rows have the same id; gives those that got one. */
export async function prefixIds(
  tables: readonly FileTable[],
  sheets: readonly ReadSheet[],
): Promise<readonly FileTable[]> {
  if (tables.length < 2) return [];
  const firsts = new Map<FileTable, string>();
  for (const sheet of sheets) {
    const own = tables.filter((table) => table.sheet === sheet);
    if (own.length > 0) await readFirstIds(sheet, own, firsts);
  }
  const ids = [...firsts.values()];
  const prefixed = [...firsts].filter(([, id]) => ids.filter((one) => one === id).length > 1);
  const named = prefixed.map(([table]) => table);
  for (const table of named) table.prefix = prefixOf(table, named);
  return named;
}

async function readFirstIds(
  sheet: ReadSheet,
  tables: readonly FileTable[],
  firsts: Map<FileTable, string>,
): Promise<void> {
  const open = await sheet.open();
  const wanted = new Set(tables);
  let index = 0;
  for await (const rows of open.rows()) {
    for (const row of rows) {
      const at = index++;
      if (sheet.layout!.kindAt(at) !== 'data') continue;
      for (const table of wanted) {
        if (at < table.layout.start || at >= table.layout.end) continue;
        const id = table.plans.chosen.reader.idOf(row);
        if (id !== undefined) firsts.set(table, id);
        wanted.delete(table);
      }
    }
    if (wanted.size === 0) break;
  }
  sheet.hold(open);
}

/** The sheet, and behind it the number of the table among those of the sheet where there are several. */
function prefixOf(table: FileTable, all: readonly FileTable[]): string {
  const { sheet } = table.shape;
  const beside = all.filter((one) => one.shape.sheet === sheet);
  const number = String(beside.indexOf(table) + 1);
  if (sheet === undefined) return number;
  return beside.length > 1 ? `${sheet}/${number}` : sheet;
}
