/** A table of Excel's: its part, and how it grows by columns. */
import { type CellRange, readRange, widened } from '../../../archive/cell-range.ts';
import { attribute, escaped, type Token, tokensOf, withAttribute } from '../../../archive/markup.ts';
import { BrokenPart, ownPrefix } from '../../../archive/package.ts';

export interface SheetTable {
  /** Path of its part, and what stands there. */
  readonly path: string;
  readonly text: string;
  readonly range: CellRange;
  /** Names of its columns. */
  readonly names: readonly string[];
  /** Not where it has a row of totals, no header, or is filled by a query. */
  readonly canGrow: boolean;
}

export function readTable(path: string, text: string): SheetTable {
  const tokens = tokensOf(text);
  const prefix = ownPrefix(tokens);
  const root = tokens.find(({ name }) => name === `${prefix}table`);
  const range = readRange(attribute(root?.text ?? '', 'ref') ?? '');
  if (root === undefined || range === null) throw new BrokenPart(path);
  const is = (name: string, usual: string) => (attribute(root.text, name) ?? usual) === usual;
  return {
    path,
    text,
    range,
    names: columnsOf(tokens, prefix).map((column) => attribute(column, 'name') ?? ''),
    canGrow: is('totalsRowCount', '0') && is('headerRowCount', '1') && is('tableType', 'worksheet'),
  };
}

function columnsOf(tokens: readonly Token[], prefix: string): string[] {
  return tokens.flatMap(({ kind, name, text }) =>
    name === `${prefix}tableColumn` && kind !== 'close' ? text : [],
  );
}

/**
 * The part with the answers as columns of the table, each under the name of its header cell.
 * @param heads by column of the sheet, from 0; columns beyond the table's last are new to it
 */
export function grownTable({ text, range, names }: SheetTable, heads: ReadonlyMap<number, string>): string {
  const tokens = tokensOf(text);
  const prefix = ownPrefix(tokens);
  const last = Math.max(range.lastColumn, ...heads.keys());
  const ids = columnsOf(tokens, prefix).map((column) => Number(attribute(column, 'id') ?? 0));
  let id = Math.max(0, ...ids);
  let added = '';
  for (let column = range.lastColumn + 1; column <= last; column++) {
    added += `<${prefix}tableColumn id="${++id}" name="${quoted(heads.get(column) ?? '')}"/>`;
  }
  let index = 0;
  const changed = ({ kind, name, text }: Token): string => {
    switch (name.slice(prefix.length)) {
      case 'table':
      case 'autoFilter':
        return kind === 'close'
          ? text
          : withAttribute(text, 'ref', widened(attribute(text, 'ref') ?? '', last));
      case 'tableColumns':
        return kind === 'close'
          ? added + text
          : withAttribute(text, 'count', String(names.length + last - range.lastColumn));
      case 'tableColumn': {
        if (kind === 'close') return text;
        const head = heads.get(range.firstColumn + index++);
        return head === undefined || attribute(text, 'name') === head
          ? text
          : withAttribute(text, 'name', head);
      }
      default:
        return text;
    }
  };
  return tokens.map(changed).join('');
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
