/**
 * Sheets for tests of the layout, written as text: a row a line, its kind in one letter, then its cells parted by `;`.
 * A cell `^` lies under a merge that began above, `<` under one that began to its left.
 */
import type { CellMark, GridRow } from '../../../../../src/intake/list/file/grid.ts';
import { findLayout } from '../../../../../src/intake/list/file/layout/find-layout.ts';
import type { HeaderRows, SheetLayout } from '../../../../../src/intake/list/file/layout/sheet-layout.ts';
import type { RowKind } from '../../../../../src/model/list-account.ts';
import { fold } from '../../../../../src/notation/fold.ts';

const LETTERS: Readonly<Record<string, RowKind>> = {
  d: 'data',
  '.': 'blank',
  t: 'title',
  u: 'unit',
  h: 'header',
  n: 'column-numbers',
  r: 'repeated-header',
  g: 'heading',
  p: 'part',
  s: 'subtotal',
  T: 'total',
  o: 'note',
  x: 'signature',
  b: 'bare',
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['STT', 'TT', 'Số TT', 'Mã', 'Mã số', 'Mã hồ sơ', 'id', 'Mã dự án'],
  title: ['Tên dự án', 'Tên', 'Nội dung', 'Danh mục dự án', 'Tên công trình', 'Tên tài sản', 'title'],
  type: ['Loại', 'Loại hồ sơ', 'type'],
  fundingSource: ['Nguồn vốn'],
  capital: ['Tổng mức đầu tư', 'TMĐT', 'TMDT', 'Vốn', 'Tổng vốn đầu tư', 'Giá trị', 'Số tiền', 'capital'],
  fdiAmount: ['Vốn FDI'],
  landArea: ['Diện tích', 'Diện tích đất', 'Diện tích đất sử dụng'],
  sector: ['Lĩnh vực'],
  projectGroup: ['Nhóm', 'Nhóm dự án'],
  keyProject: ['Dự án trọng điểm'],
  assetKind: ['Loại tài sản'],
  unitPrice: ['Đơn giá'],
  date: ['Ngày trình', 'Ngày nộp hồ sơ'],
  declaredAuthority: ['Cấp trình', 'Cấp quyết định', 'Cơ quan quyết định', 'Cấp có thẩm quyền'],
};

const KEYS = new Map(Object.entries(NAMES).flatMap(([key, names]) => names.map((name) => [fold(name), key])));
const UNIT_BEHIND =
  /\s*(?:[([][^()[\]]*(?:đồng|đ|vnđ|usd|ha|m2|tỷ|triệu|\d|\*)[^()[\]]*[)\]]|(?:triệu|tỷ|nghìn) đồng)$/iu;

/** Stands in for the names of the contract: a name with units and footnotes behind it. */
export function recognise(header: string): string | undefined {
  let name = header;
  for (let times = 0; times < 4; times++) {
    const key = KEYS.get(fold(name));
    if (key !== undefined) return key;
    name = name.replace(UNIT_BEHIND, '').trim();
  }
  return undefined;
}

/** Rows of cells as a reader of files gives them. */
export function gridOf(rows: readonly (readonly string[])[]): GridRow[] {
  return rows.map((cells, at) => gridRow(rows, cells, at));
}

function gridRow(rows: readonly (readonly string[])[], cells: readonly string[], at: number): GridRow {
  let marks: (CellMark | undefined)[] | null = null;
  const shown = cells.map((cell, column) => {
    if (cell !== '^' && cell !== '<') return cell.replaceAll('\\n', '\n');
    let [row, left] = [at, column];
    while (rows[row]![left] === '^' || rows[row]![left] === '<') {
      if (rows[row]![left] === '^') row--;
      else left--;
    }
    marks ??= [];
    marks[column] = { under: { line: row + 1, column: left } };
    return left === column ? rows[row]![left]! : '';
  });
  return { line: at + 1, cells: shown, marks, isHidden: false, problems: [], source: null };
}

export async function* inBatches(rows: readonly GridRow[], size = 100): AsyncGenerator<readonly GridRow[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export interface WrittenSheet {
  readonly rows: readonly GridRow[];
  /** Of each row. */
  readonly kinds: readonly RowKind[];
}

export function writtenSheet(text: string): WrittenSheet {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line) =>
    line
      .trim()
      .slice(2)
      .split(';')
      .map((cell) => cell.trim()),
  );
  return { rows: gridOf(rows), kinds: lines.map((line) => LETTERS[line.trim()[0]!]!) };
}

export async function layoutOf(rows: readonly GridRow[], headerRows?: HeaderRows): Promise<SheetLayout> {
  const found = await findLayout(inBatches(rows), { recognise, ...(headerRows && { headerRows }) });
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found;
}

/** The sheet as written, with the kinds that were found: what a test compares. */
export function withKinds(rows: readonly GridRow[], kindOf: (index: number) => RowKind): string[] {
  const letters = new Map(Object.entries(LETTERS).map(([letter, kind]) => [kind, letter]));
  return rows.map(({ cells }, at) => `${letters.get(kindOf(at)) ?? '?'} ${cells.join(';')}`);
}

/** Sheets written one behind the other, each under a line with its name. */
export function sheetsIn(text: string): [name: string, sheet: string][] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);
}
