/** Whether the account of a list adds up, and holds to the list that was drawn. */
import type { FileAccount, SheetAccount } from '../../src/model/list-account.ts';
import type { DrawnSheet } from './generator/drawing.ts';

/** What does not add up within the account itself. */
export function inAccount({ sheets }: FileAccount): string[] {
  return sheets.flatMap((sheet) =>
    withinSheet(sheet).map((wrong) => `${sheet.name ?? 'the file'}: ${wrong}`),
  );
}

function withinSheet(sheet: SheetAccount): string[] {
  const wrong: string[] = [];
  const { rows, proposals, rejected, tables, unread } = sheet;
  const same = (what: string, a: number, b: number) => {
    if (a !== b) wrong.push(`${what}: ${a} and ${b}`);
  };
  same('rows of data, proposals', rows.data ?? 0, proposals);
  same('proposals of its tables, of the sheet', sum(tables.map((table) => table.proposals)), proposals);
  same('refused of its tables, of the sheet', sum(tables.map((table) => table.rejected)), rejected);
  if (rejected > proposals) wrong.push(`${rejected} refused of ${proposals}`);
  if (unread !== undefined && proposals > 0) wrong.push(`unread (${unread}) with ${proposals} proposals`);
  if (unread === undefined && tables.length === 0) wrong.push('neither read nor said why not');
  for (const { columns } of tables) {
    for (const { column, header, key, unused } of columns) {
      if ((key === undefined) === (unused === undefined))
        wrong.push(`column ${column} ${header}: used or not?`);
    }
  }
  return wrong;
}

/** What the account of a whole file has otherwise than the sheets that were drawn. */
export function againstDrawn({ sheets }: FileAccount, drawn: readonly DrawnSheet[]): string[] {
  if (sheets.length !== drawn.length) return [`${sheets.length} sheets of ${drawn.length}`];
  return sheets.flatMap((sheet, index) => againstSheet(sheet, drawn[index]!));
}

function againstSheet(
  account: SheetAccount,
  { name, isHidden, rows, merges, hiddenColumns }: DrawnSheet,
): string[] {
  const wrong: string[] = [];
  const say = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) wrong.push(`${name}: ${what} ${found}, not ${expected}`);
  };
  say('hidden', account.isHidden, isHidden);
  if (isHidden) {
    say('unread', account.unread, 'hidden');
    return wrong;
  }
  const isList = rows.some(({ truth }) => truth.kind === 'proposal');
  if (!isList) {
    if (account.unread !== 'no-list' && account.unread !== 'empty') say('unread', account.unread, 'no-list');
    return wrong;
  }
  // Empty rows behind the last one need not be there.
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  const counted = sum(Object.values(account.rows));
  if (counted < last + 1 || counted > rows.length) say('rows', counted, last + 1);
  say('hidden rows', account.hiddenRows, rows.filter((row) => row.isHidden === true).length);
  say('merges', account.merges, merges.length);
  const shown = name === '' ? [] : hiddenColumns;
  say('hidden columns', account.hiddenColumns.length, shown.length);
  return wrong;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
