/** The account of lists as JSON, and as the rows of the sheet that goes back with the answers. */
import type { ColumnAccount, FileAccount, SheetAccount, TableAccount } from '../../model/list-account.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { toJson } from '../document/report.ts';
import { accountWordsFor } from '../messages/account.ts';
import { problemWordsFor } from '../messages/problems.ts';
import { Names } from '../names.ts';
import type { AddedSheet } from './answered-book.ts';

/** By what a list was read, besides itself. */
export interface AccountContext {
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly configuration?: { readonly file: string; readonly digest: string };
}

const VERSION = 1;

/** `--account FILE`: keys and codes are fixed, whatever the language. */
export function accountJson(
  files: readonly FileAccount[],
  { regulation, configuration }: AccountContext,
): string {
  return toJson({
    authorityAccount: VERSION,
    regulation: regulation.id,
    configuration:
      configuration === undefined ? null : { file: configuration.file, sha256: configuration.digest },
    files: files.map(({ file, ...rest }) => ({ file: file ?? null, ...rest })),
  });
}

/** Widths of its columns, in characters. */
const WIDTHS = [14, 36, 26, 18, 26, 26, 40];

/** The sheet of the account in the workbook that goes back. */
export function accountSheet(files: readonly FileAccount[], context: AccountContext): AddedSheet {
  const { sheet: name } = accountWordsFor(context.lang);
  return { mark: 'account', name, rows: accountRows(files, context), widths: WIDTHS };
}

/** A row of the sheet; the first cell of a head is marked by its place alone. */
type AccountRow = readonly (string | number | null)[];

/** The account as rows of text and numbers: a block for each sheet, a line for each kind of row and for each column. */
function accountRows(files: readonly FileAccount[], context: AccountContext): AccountRow[] {
  const { lang, configuration } = context;
  const words = accountWordsFor(lang);
  return [
    [words.title],
    ...(configuration ? [[words.configuration(configuration.file, configuration.digest)]] : []),
    ...files.flatMap((file) => file.sheets.flatMap((sheet) => sheetRows(file, sheet, context))),
  ];
}

function sheetRows({ file }: FileAccount, sheet: SheetAccount, context: AccountContext): AccountRow[] {
  const words = accountWordsFor(context.lang);
  const { name, unread, rows } = sheet;
  const head: AccountRow[] = [
    [],
    ...(file === undefined ? [] : [[words.file, file]]),
    ...(name === null ? [] : [[words.sheetName, name]]),
  ];
  if (unread !== undefined) return [...head, [words.unread[unread]]];
  const traits = traitsOf(sheet, context.lang);
  const kinds = Object.entries(rows) as [keyof typeof words.kinds, number][];
  return [
    ...head,
    ...(traits === '' ? [] : [[traits]]),
    [words.rowKind, words.rows],
    ...kinds.filter(([, count]) => count > 0).map(([kind, count]): AccountRow => [words.kinds[kind], count]),
    ...sheet.tables.flatMap((table) => tableRows(table, context)),
  ];
}

function traitsOf(sheet: SheetAccount, lang: Lang): string {
  const words = accountWordsFor(lang);
  const { hiddenRows, hiddenColumns, merges, isFiltered, isHidden } = sheet;
  return [
    ...(isHidden ? [words.isHidden] : []),
    ...(hiddenRows > 0 ? [words.hiddenRows(writeCount(hiddenRows, lang))] : []),
    ...(isFiltered ? [words.filtered] : []),
    ...(hiddenColumns.length > 0 ? [words.hiddenColumns(hiddenColumns.join(', '))] : []),
    ...(merges > 0 ? [words.merges(writeCount(merges, lang))] : []),
  ].join('; ');
}

function tableRows(
  { header, proposals, rejected, columns }: TableAccount,
  context: AccountContext,
): AccountRow[] {
  const { lang } = context;
  const words = accountWordsFor(lang);
  const counted = words.proposals(writeCount(proposals, lang), writeCount(rejected, lang));
  return [
    [],
    [`${words.headerRows(...header)}; ${counted}`],
    [words.column, words.header, words.key, words.by, words.unit, words.origin, words.unused],
    ...columns.map((column) => columnRow(column, context)),
  ];
}

function columnRow(column: ColumnAccount, { regulation, lang }: AccountContext): AccountRow {
  const words = accountWordsFor(lang);
  const own: Readonly<Record<string, string>> = problemWordsFor(lang).keys;
  const { key, by, unit, unused } = column;
  const named =
    key === undefined
      ? null
      : Object.hasOwn(own, key)
        ? own[key]!
        : new Names(regulation, lang).factLabel(key);
  const at = unit?.line === undefined ? '' : ` (${words.atLine(unit.line)})`;
  return [
    column.column,
    column.header,
    named,
    by === undefined ? null : words.knownBy[by],
    unit?.text ?? null,
    unit === undefined ? null : words.origins[unit.from] + at,
    unused === undefined ? null : words.notUsed[unused],
  ];
}
