/** A row under a header taken apart: its sign, its title, its figures, and what else it says. */

import { unitInHeader } from '../../../../notation/unit-statement.ts';
import type { HeaderBlock } from './header-block.ts';
import { isSerialName } from './header-evidence.ts';
import type { KeptRow } from './scan.ts';
import { readSign, type Sign, signBefore } from './sign.ts';
import { isBlank, isFigure, oneLine } from './text.ts';
import { readSumWords } from './words.ts';

export interface BodyRow {
  readonly row: KeptRow;
  /** In the column of numbers, or before the title. */
  readonly sign: Sign | undefined;
  /** A code of its own: it is a row of data whatever it says. */
  readonly hasCode: boolean;
  /** The title, or the one text of the row; '' without. */
  readonly label: string;
  /** The title stands in the column of numbers, as a heading merged over the row does. */
  readonly isLabelFirst: boolean;
  /** Texts besides sign and title: in columns that are known, and in all. */
  readonly facts: number;
  readonly texts: number;
  /** One text, merged over half of the row or more. */
  readonly isMergedOver: boolean;
  /** The units of bare figures by column: of the table. */
  readonly units: readonly string[];
  /** Figures by column. */
  readonly figures: ReadonlyMap<number, string>;
  /** All texts, the sign's among them. */
  readonly words: readonly string[];
}

/** Which columns of a table are what. */
export interface TableColumns {
  /** −1 where the list has none. */
  readonly serial: number;
  readonly title: number;
  /** Of codes; −1 where there is none. */
  readonly code: number;
  readonly width: number;
  readonly isKnown: readonly boolean[];
  /** The unit that a header states for the bare figures under it, as written; '' without. */
  readonly units: readonly string[];
}

/** Rows looked at for which column is what. */
const SAMPLE = 300;
/** The most texts of a row that are told apart. */
const MOST_WORDS = 6;

export function tableColumns(header: HeaderBlock, body: readonly KeptRow[]): TableColumns {
  const sample = body.slice(0, SAMPLE);
  const width = header.columns.length;
  const named = header.columns.findIndex(({ name }) => isSerialName(name));
  const known = header.keys.indexOf('title');
  const serial = named >= 0 && named < 4 ? named : numberedColumn(sample, header.keys);
  const title = known >= 0 ? known : wordyColumn(sample, width, serial);
  const code = header.keys.findIndex((key, column) => key === 'id' && column !== serial);
  const isKnown = header.keys.map((key) => key !== undefined && key !== 'id' && key !== 'title');
  const units = header.columns.map(({ name }) => unitOf(name));
  return { serial, title, code, width, isKnown, units };
}

function unitOf(name: string): string {
  const { reading } = unitInHeader(name);
  return reading.kind === 'stated' && reading.units.length === 1 ? reading.units[0]!.written : '';
}

/** Of the first two columns that which numbers the rows: in most rows with a text besides. */
function numberedColumn(sample: readonly KeptRow[], keys: HeaderBlock['keys']): number {
  for (const column of [0, 1]) {
    if (keys[column] !== undefined && keys[column] !== 'id') continue;
    let wordy = 0;
    let signed = 0;
    let numbers = 0;
    let rising = 0;
    let previous = 0;
    for (const row of sample) {
      const others = row.cells.filter((cell, at) => at !== column && !isBlank(cell)).length;
      if (others === 0) continue;
      wordy++;
      const sign = readSign(oneLine(row.cells[column] ?? ''));
      if (sign !== undefined) signed++;
      if (sign?.kind !== 'number' && sign?.kind !== 'dotted') continue;
      numbers++;
      if (sign.value > previous || sign.value === 1) rising++;
      previous = sign.value;
    }
    if (keys[column] === undefined && rising < numbers * 0.8) continue;
    if (numbers > 0 && signed >= wordy * 0.6 && numbers >= wordy * 0.3) return column;
    if (signed >= 2 && signed >= wordy * 0.8 && column === 0) return column;
  }
  return -1;
}

/** The column with most texts; the first of them. */
function wordyColumn(sample: readonly KeptRow[], width: number, serial: number): number {
  let best = -1;
  let most = 0;
  for (let column = 0; column < width; column++) {
    if (column === serial) continue;
    const texts = sample.filter((row) => {
      const text = oneLine(row.cells[column] ?? '');
      return text !== '' && !isFigure(text, row.marks?.[column]);
    }).length;
    if (texts > most) [best, most] = [column, texts];
  }
  return best;
}

export function readBodyRow(row: KeptRow, columns: TableColumns): BodyRow {
  const figures = new Map<number, string>();
  const texts: { readonly column: number; readonly text: string }[] = [];
  const words: string[] = [];
  const serial = columns.serial < 0 ? '' : cellText(row, columns.serial);
  const signAlone = serial === '' ? undefined : readSign(serial);
  for (const [column, cell] of row.cells.entries()) {
    if (cell.length === 0 || isBlank(cell)) continue;
    const text = oneLine(cell);
    if (column === columns.serial && signAlone !== undefined) {
      words.push(text);
      continue;
    }
    if (isFigure(text, row.marks?.[column])) figures.set(column, text);
    else {
      if (words.length < MOST_WORDS) words.push(text);
      texts.push({ column, text });
    }
  }
  const first = serialText(texts, columns, serial, signAlone);
  const title = texts.find(({ column }) => column === columns.title);
  const code = first?.isCode === true || (columns.code >= 0 && holdsCode(cellText(row, columns.code)));
  const labelled = title ?? (first?.isCode === false ? first.entry : sumText(texts));
  const label = labelled?.text ?? '';
  const before = signAlone === undefined && serial === '' ? signBefore(label) : undefined;
  const inFirst = first?.isCode === false && labelled === first.entry ? signBefore(label) : undefined;
  const others = texts.filter(
    (entry) => entry !== labelled && entry !== first?.entry && entry.column !== columns.code,
  );
  return {
    row,
    sign: signAlone ?? before?.sign ?? inFirst?.sign,
    hasCode: code,
    label: (before ?? inFirst)?.rest ?? label,
    isLabelFirst: first?.isCode === false && labelled === first.entry,
    facts: others.filter(({ column }) => columns.isKnown[column]).length,
    texts: others.length,
    isMergedOver:
      texts.length === 1 && figures.size === 0 && isMergedOver(row, texts[0]!.column, columns.width),
    units: columns.units,
    figures,
    words,
  };
}

function isMergedOver({ line, marks }: KeptRow, column: number, width: number): boolean {
  if (marks === null) return false;
  let covered = 1;
  while (marks[column + covered]?.under?.column === column && marks[column + covered]?.under?.line === line)
    covered++;
  return covered > 1 && covered * 2 >= width;
}

function cellText(row: KeptRow, column: number): string {
  return oneLine(row.cells[column] ?? '');
}

/** One word, or two with digits: the name of a signer or a date may stand in the column of codes. */
function holdsCode(text: string): boolean {
  if (text === '' || text.length > 40) return false;
  const words = text.split(' ').length;
  return words === 1 || (words === 2 && /\d/.test(text));
}

/** Words for a sum may stand in any column of a row that says nothing else. */
function sumText(texts: readonly { readonly column: number; readonly text: string }[]) {
  const [only] = texts;
  return texts.length === 1 && readSumWords(only!.text) !== undefined ? only : undefined;
}

/** What stands in the column of numbers and is no sign: a code, or words merged over the row. */
function serialText(
  texts: readonly { readonly column: number; readonly text: string }[],
  { serial: column }: TableColumns,
  serial: string,
  sign: Sign | undefined,
) {
  if (serial === '' || sign !== undefined) return undefined;
  const entry = texts.find((text) => text.column === column);
  return entry === undefined ? undefined : { entry, isCode: isCode(serial) };
}

/** One word with a figure in it: `DA-01`, `7001a`. */
function isCode(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && !/\s/.test(text);
}
