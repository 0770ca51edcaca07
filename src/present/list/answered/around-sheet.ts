/** How far the parts beside a sheet reach into it: its drawings, notes, tables and reports. */
import { MOST_COLUMNS, readRange } from '../../../archive/cell-range.ts';
import { attribute, type Token, tokensOf } from '../../../archive/markup.ts';
import { localName, relationshipsOf, textOf } from '../../../archive/package.ts';
import type { ZipArchive, ZipEntry } from '../../../archive/read-zip.ts';
import { partsOf } from './open-book.ts';
import { readTable, type SheetTable } from './table-part.ts';

/** English Metric Units in a column of usual width. */
const COLUMN_EMU = 609_600;

export interface AroundSheet {
  /** The last column they take, from 0. */
  readonly lastUsed: number;
  readonly tables: readonly SheetTable[];
}

export async function aroundSheet(archive: ZipArchive, sheet: ZipEntry): Promise<AroundSheet> {
  const relationships = await relationshipsOf(archive, sheet.name);
  const tables: SheetTable[] = [];
  const reached: number[] = [-1];
  for (const part of partsOf(archive, relationships, 'table')) {
    const table = readTable(part.name, await textOf(part));
    tables.push(table);
    reached.push(table.range.lastColumn);
  }
  const readers = {
    drawing: lastOfDrawing,
    comments: lastOfRefs,
    pivotTable: lastOfRefs,
    vmlDrawing: lastOfShapes,
  };
  for (const [kind, read] of Object.entries(readers)) {
    for (const part of partsOf(archive, relationships, kind))
      reached.push(read(tokensOf(await textOf(part))));
  }
  return { lastUsed: Math.max(...reached.filter((column) => column < MOST_COLUMNS - 1)), tables };
}

/** Notes name their cells, reports (pivot tables) the range they fill. */
function lastOfRefs(tokens: readonly Token[]): number {
  let last = -1;
  for (const { kind, name, text } of tokens) {
    if (kind === 'close' || !['comment', 'location'].includes(localName(name))) continue;
    last = Math.max(last, readRange(attribute(text, 'ref') ?? '')?.lastColumn ?? -1);
  }
  return last;
}

/** The columns of anchors; one that says its size alone is taken for as wide as usual columns. */
function lastOfDrawing(tokens: readonly Token[]): number {
  let last = -1;
  let from = 0;
  for (const [index, { kind, name, text }] of tokens.entries()) {
    if (kind === 'close') continue;
    const local = localName(name);
    if (local === 'absoluteAnchor' || local === 'twoCellAnchor') from = 0;
    if (local === 'col') {
      from = Number(tokens[index + 1]?.text ?? 0);
      last = Math.max(last, from);
    } else if (local === 'pos') from = Number(attribute(text, 'x') ?? 0) / COLUMN_EMU;
    else if (local === 'ext' && attribute(text, 'cx') !== undefined && isOfAnchor(tokens, index)) {
      last = Math.max(last, Math.floor(from + Number(attribute(text, 'cx')) / COLUMN_EMU));
    }
  }
  return last;
}

/** Whether a size is that of an anchor, and none within the shape. */
function isOfAnchor(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const { kind, name } = tokens[at]!;
    if (kind === 'text') continue;
    return kind === 'close' ? localName(name) === 'from' : localName(name) === 'pos';
  }
  return false;
}

/** Shapes of the older kind; a note that is shown only under the pointer covers nothing. */
function lastOfShapes(tokens: readonly Token[]): number {
  let last = -1;
  let anchor = -1;
  let isNote = false;
  let isShown = false;
  for (const [index, { kind, name, text }] of tokens.entries()) {
    const local = localName(name);
    if (local === 'ClientData' && kind === 'open') {
      isNote = attribute(text, 'ObjectType') === 'Note';
      isShown = false;
      anchor = -1;
    } else if (local === 'Visible' && kind !== 'close') isShown = true;
    else if (local === 'Anchor' && kind === 'open') {
      anchor = Number(tokens[index + 1]?.text.split(',')[4] ?? -1);
    } else if (local === 'ClientData' && (isShown || !isNote)) last = Math.max(last, anchor);
  }
  return last;
}
