/** Sheets for tests of lists: cells as values, with formats, merges and hidden rows. */
import { cellName } from '../../../src/notation/cell-name.ts';
import type { SheetXml } from './file/workbook/xlsx.ts';

/** A number with the style of a format (1 is the first of the book), or a piece of XML. */
export type Cell =
  | string
  | number
  | null
  | { readonly number: number; readonly style: number }
  | { readonly xml: string };

export interface SheetOfCells {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  /** Numbers of rows, from 1. */
  readonly hidden?: readonly number[];
}

export function sheetOf({ name, state, rows, merges = [], hidden = [] }: SheetOfCells): SheetXml {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cellXml(cell, cellName(column, row))).join('');
    return `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ''}>${written}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return {
    ...(name !== undefined && { name }),
    ...(state !== undefined && { state }),
    rows: lines.join(''),
    after: merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
  };
}

function cellXml(cell: Cell, name: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  if ('xml' in cell) return cell.xml.replaceAll('$', name);
  return `<c r="${name}" s="${cell.style}"><v>${cell.number}</v></c>`;
}
