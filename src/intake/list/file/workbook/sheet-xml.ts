/** Reads the part of a worksheet: its cells with what they show, what is merged, what is hidden. */
import type { ZipEntry } from '../../../../archive/read-zip.ts';
import type { CellMark } from '../grid.ts';
import { broken } from './refusal.ts';
import { withStruck } from './set-off.ts';
import {
  beginningOf,
  CellTextReader,
  type CleanText,
  ownText,
  type SharedStrings,
  withoutCodes,
} from './shared-strings.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { type NumberFormat, sheetNumber, TOO_LONG } from './shown-number.ts';
import type { CellStyles } from './styles.ts';
import { type Attributes, isTrue, readXml, type XmlReader } from './xml.ts';

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly general: NumberFormat;
  readonly is1904: boolean;
  readonly clean: CleanText;
}

export async function readSheetXml(
  entry: ZipEntry,
  builder: SheetBuilder,
  context: SheetContext,
): Promise<void> {
  await readXml(entry, new SheetXmlReader(entry.name, builder, context));
}

const NO_VALUE: CellMark = { kind: 'no-value' };
const ERROR: CellMark = { kind: 'error' };
const DATE: CellMark = { kind: 'date' };
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;
/** Texts kept so that equal ones are one. */
const MOST_TEXTS = 20_000;

class SheetXmlReader implements XmlReader {
  readonly #part: string;
  readonly #builder: SheetBuilder;
  readonly #context: SheetContext;
  readonly #inline: CellTextReader;
  readonly #texts = new Map<string, string>();
  #depth = 0;
  /** The element of the worksheet that is read: `sheetData`, `cols`. */
  #section = '';
  #row = -1;
  #column = -1;
  #isInRow = false;
  #isInCell = false;
  #isInValue = false;
  #isInInline = false;
  #type = '';
  #style = 0;
  #value = '';
  #hasValue = false;
  #hasFormula = false;
  #hasInline = false;
  #isCut = false;

  constructor(part: string, builder: SheetBuilder, context: SheetContext) {
    this.#part = part;
    this.#builder = builder;
    this.#context = context;
    this.#inline = new CellTextReader(context.clean);
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (this.#depth === 4) {
      if (this.#isInRow && name === 'c') this.#startCell(attributes);
    } else if (this.#depth === 5) {
      if (this.#isInCell) this.#startContent(name);
    } else if (this.#depth > 5) {
      if (this.#isInInline) this.#inline.open(name, attributes);
    } else if (this.#depth === 3) this.#startItem(name, attributes);
    else if (this.#depth === 2) {
      this.#section = name;
      if (name === 'sheetPr' && isTrue(attributes.filterMode)) this.#builder.filter();
    }
  }

  text(text: string): void {
    if (this.#isInValue && this.#depth === 5) this.#value += text;
    else if (this.#isInInline) this.#inline.text(text);
  }

  cut(): void {
    if (this.#isInValue && this.#depth === 5) this.#isCut = true;
    else if (this.#isInInline) this.#inline.cut();
    else throw broken(this.#part);
  }

  close(name: string): void {
    if (this.#depth > 5) {
      if (this.#isInInline) this.#inline.close(name);
    } else if (this.#depth === 5) {
      this.#isInValue = false;
      this.#isInInline = false;
    } else if (this.#depth === 4) {
      if (this.#isInCell) this.#endCell();
      this.#isInCell = false;
    } else if (this.#depth === 3) this.#isInRow = false;
    this.#depth--;
  }

  #startItem(name: string, attributes: Attributes): void {
    if (this.#section === 'sheetData' && name === 'row') this.#startRow(attributes);
    else if (this.#section === 'cols' && name === 'col') this.#hideColumns(attributes);
    else if (this.#section === 'mergeCells' && name === 'mergeCell') this.#merge(attributes.ref ?? '');
    else if (this.#section === 'autoFilter' && name === 'filterColumn') this.#builder.filter();
  }

  #startRow({ r, hidden, ht }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r) - 1;
    // Rows stand in their order: what comes out of it is read differently by different programs.
    if (!(row > this.#row && Number.isInteger(row))) throw broken(this.#part);
    this.#row = row;
    this.#column = -1;
    this.#isInRow = true;
    if (isTrue(hidden) || (ht !== undefined && Number(ht) === 0)) this.#builder.hideRow(row);
  }

  #hideColumns({ min, max, hidden, width }: Attributes): void {
    if (!isTrue(hidden) && !(width !== undefined && Number(width) === 0)) return;
    this.#builder.hideColumns(Number(min) - 1, Number(max) - 1);
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':');
    const first = cellAt(from ?? '');
    const last = cellAt(to ?? '');
    if (first === null || last === null) return;
    this.#builder.merge({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }

  #startCell({ r, s, t }: Attributes): void {
    // A cell that does not say where it is follows the one before it.
    const column = r === undefined ? this.#column + 1 : (cellAt(r)?.column ?? -1);
    if (column < 0) throw broken(this.#part);
    this.#column = column;
    this.#isInCell = true;
    this.#type = t ?? 'n';
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = '';
    this.#hasValue = false;
    this.#hasFormula = false;
    this.#hasInline = false;
    this.#isCut = false;
  }

  #startContent(name: string): void {
    if (name === 'v') {
      this.#isInValue = true;
      this.#hasValue = true;
    } else if (name === 'f') this.#hasFormula = true;
    else if (name === 'is') {
      this.#isInInline = true;
      this.#hasInline = true;
      this.#inline.start();
    }
  }

  #endCell(): void {
    if (this.#isCut) this.#addCut(this.#value);
    else if (this.#hasFormula && !this.#hasResult()) this.#add('', NO_VALUE);
    else if (this.#hasInline && !this.#hasValue && this.#inline.isCut) this.#addCut(this.#inline.finish());
    else if (this.#hasInline && !this.#hasValue) this.#addText(this.#inline.finish(), this.#inline.struck);
    else if (this.#hasValue) this.#addValue(this.#value);
  }

  /** Some programs write an empty value behind a formula that they did not work out. */
  #hasResult(): boolean {
    return this.#hasInline || (this.#hasValue && (this.#value !== '' || this.#type === 'str'));
  }

  #addValue(value: string): void {
    if (this.#type === 's') this.#addShared(value);
    else if (this.#type === 'str' || this.#type === 'inlineStr')
      this.#addText(this.#context.clean(withoutCodes(value)));
    else if (this.#type === 'e') this.#add(value.trim() || '#N/A', ERROR);
    else if (this.#type === 'b') this.#add(isTrue(value.trim()) ? 'TRUE' : 'FALSE', undefined);
    else if (this.#type === 'd') this.#addDate(value.trim());
    else this.#addNumber(value);
  }

  #addShared(value: string): void {
    const { texts, struck, cut } = this.#context.strings;
    const text = /^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined;
    if (text === undefined) throw broken('xl/sharedStrings.xml');
    if (cut?.has(Number(value))) this.#add(text, TOO_LONG);
    if (text === '' || cut?.has(Number(value))) return;
    const isPlain = struck.size === 0;
    this.#add(this.#format().ofText(text), undefined, isPlain ? undefined : struck.get(Number(value)));
  }

  /** The beginning of a text that is not read to its end: the row cannot be answered. */
  #addCut(text: string): void {
    this.#add(ownText(this.#context.clean(beginningOf(text))), TOO_LONG);
  }

  #addText(text: string, struck?: CellMark['struck']): void {
    if (text === '') return;
    let own = this.#texts.get(text);
    if (own === undefined) {
      if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
      own = ownText(text);
      this.#texts.set(own, own);
    }
    this.#add(this.#format().ofText(own), undefined, struck);
  }

  #addDate(value: string): void {
    const date = ISO_DATE.exec(value)?.[1];
    if (date === undefined) this.#addText(value);
    else this.#add(date, DATE);
  }

  #addNumber(value: string): void {
    const number = sheetNumber(value);
    if (number === null) {
      this.#addText(this.#context.clean(value));
      return;
    }
    const { text, mark } = this.#format().ofNumber(number, this.#context.is1904);
    this.#add(ownText(text), mark);
  }

  #format(): NumberFormat {
    return this.#context.styles.formats[this.#style] ?? this.#context.general;
  }

  #add(text: string, mark: CellMark | undefined, struck?: CellMark['struck']): void {
    const { struck: styles } = this.#context.styles;
    const own = styles.size > 0 && styles.has(this.#style) ? 'whole' : struck;
    this.#builder.cell(this.#row, this.#column, text, withStruck(mark, text === '' ? undefined : own));
  }
}

/** Row and column of a cell's name, from 0. Runs for every cell: has to be cheap. */
function cellAt(name: string): { readonly row: number; readonly column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < name.length && at < 4; at++) {
    const letter = (name.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  const digits = at;
  for (; at < name.length && at < digits + 8; at++) {
    const digit = name.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return column === 0 || row === 0 || at < name.length ? null : { row: row - 1, column: column - 1 };
}
