/** Reads the records of a sheet of an Excel 97-2003 workbook: its cells with what they show, merges, what is hidden. */
import type { CellMark } from '../grid.ts';
import { broken } from './refusal.ts';
import { withStruck } from './set-off.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { type ShownCell, sheetNumber } from './shown-number.ts';
import type { XlsGlobals, XlsTab } from './xls-globals.ts';
import { PartsReader, recordAt, wholeRecordAt, type XlsRecord } from './xls-records.ts';

const BEGIN = 0x809;
const END = 0x0a;
const ROW = 0x208;
const COLUMNS = 0x7d;
const MERGES = 0xe5;
const FILTERED = 0x9b;
const NUMBER = 0x203;
const SHORT_NUMBER = 0x27e;
const SHORT_NUMBERS = 0xbd;
const SHARED_TEXT = 0xfd;
const TEXT = 0x204;
const RICH_TEXT = 0xd6;
const BOOLEAN_OR_ERROR = 0x205;
const FORMULA = 0x06;
const RESULT_TEXT = 0x207;

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const ERROR: CellMark = { kind: 'error' };
const NO_VALUE: CellMark = { kind: 'no-value' };
/** Bytes read before everything else that waits has its turn. */
const TURN_BYTES = 1_048_576;

/** Throws a refusal. */
export async function readXlsSheet(
  stream: DataView,
  { at, limit }: Pick<XlsTab, 'at' | 'limit'>,
  globals: XlsGlobals,
  builder: SheetBuilder,
): Promise<void> {
  const first = recordAt(stream, at);
  if (first?.type !== BEGIN) throw broken('Workbook');
  const reader = new XlsSheetReader(stream, globals, builder);
  let turn = first.next + TURN_BYTES;
  for (let record = recordAt(stream, first.next); record !== null; ) {
    if (record.next > limit) break;
    const next = reader.take(record);
    if (next === null) return;
    if (next > turn) {
      turn = next + TURN_BYTES;
      await new Promise((resolve) => setTimeout(resolve));
    }
    record = recordAt(stream, next);
  }
  // A sheet ends with a record that says so, before another begins.
  throw broken('Workbook');
}

class XlsSheetReader {
  readonly #stream: DataView;
  readonly #globals: XlsGlobals;
  readonly #builder: SheetBuilder;
  /** Charts within the sheet have records of their own. */
  #depth = 0;
  /** The cell of a formula whose result is a text, told by the record behind it. */
  #awaiting: { readonly row: number; readonly column: number; readonly style: number } | null = null;

  constructor(stream: DataView, globals: XlsGlobals, builder: SheetBuilder) {
    this.#stream = stream;
    this.#globals = globals;
    this.#builder = builder;
  }

  /** Takes a record in, and gives where the next one stands; null behind the last of the sheet. */
  take(record: XlsRecord): number | null {
    const { type, data, next } = record;
    if (type === END) {
      if (this.#depth === 0) this.#settleAwaited();
      return this.#depth-- === 0 ? null : next;
    }
    if (type === BEGIN) this.#depth++;
    if (this.#depth > 0) return next;
    if (type === RESULT_TEXT && this.#awaiting !== null) return this.#takeResult(record);
    try {
      this.#takeOne(type, data);
    } catch (error) {
      // A record shorter than its kind has to be.
      throw error instanceof RangeError ? broken('Workbook') : error;
    }
    return next;
  }

  #takeOne(type: number, data: DataView): void {
    if (type === FORMULA) this.#takeFormula(data);
    else if (type === SHARED_TEXT) this.#addShared(data);
    else if (type === NUMBER) this.#addNumber(data, data.getFloat64(6, true));
    else if (type === SHORT_NUMBER) this.#addNumber(data, shortNumber(data.getUint32(6, true)));
    else if (type === SHORT_NUMBERS) this.#addNumbers(data);
    else if (type === TEXT || type === RICH_TEXT) this.#addText(data, new PartsReader([data], 6).text(2));
    else if (type === BOOLEAN_OR_ERROR) this.#addFlag(data, data.getUint8(6), data.getUint8(7) !== 0);
    else if (type === ROW) this.#takeRow(data);
    else if (type === COLUMNS) this.#takeColumns(data);
    else if (type === MERGES) this.#takeMerges(data);
    else if (type === FILTERED) this.#builder.filter();
  }

  #takeRow(data: DataView): void {
    const height = data.getUint16(6, true) & 0x7fff;
    const isHidden = (data.getUint8(12) & 0x20) !== 0;
    if (isHidden || height === 0) this.#builder.hideRow(data.getUint16(0, true));
  }

  #takeColumns(data: DataView): void {
    const isHidden = (data.getUint8(8) & 1) !== 0 || data.getUint16(4, true) === 0;
    if (isHidden) this.#builder.hideColumns(data.getUint16(0, true), data.getUint16(2, true));
  }

  #takeMerges(data: DataView): void {
    const count = data.getUint16(0, true);
    for (let at = 2; at < 2 + 8 * count; at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((part) => data.getUint16(at + part, true));
      this.#builder.merge({ top: top!, left: left!, bottom: bottom!, right: right! });
    }
  }

  #takeFormula(data: DataView): void {
    this.#settleAwaited();
    if (data.getUint16(12, true) !== 0xffff) {
      this.#addNumber(data, data.getFloat64(6, true));
      return;
    }
    const kind = data.getUint8(6);
    if (kind === 0) {
      const [row, column, style] = placeOf(data);
      this.#awaiting = { row, column, style };
    } else if (kind === 1) this.#addFlag(data, data.getUint8(8), false);
    else if (kind === 2) this.#addFlag(data, data.getUint8(8), true);
  }

  #takeResult(record: XlsRecord): number {
    const { parts, next } = wholeRecordAt(this.#stream, record);
    const { row, column, style } = this.#awaiting!;
    this.#awaiting = null;
    this.#add(row, column, style, this.#shownText(style, new PartsReader(parts).text(2)));
    return next;
  }

  /** A formula that has a text for its result, and none behind it. */
  #settleAwaited(): void {
    if (this.#awaiting === null) return;
    const { row, column, style } = this.#awaiting;
    this.#add(row, column, style, { text: '', mark: NO_VALUE });
    this.#awaiting = null;
  }

  #addShared(data: DataView): void {
    const { texts, struck } = this.#globals.strings;
    const index = data.getUint32(6, true);
    const text = texts[index];
    if (text === undefined) throw broken('Workbook');
    const [row, column, style] = placeOf(data);
    const mark = withStruck(undefined, struck.get(index));
    this.#add(row, column, style, { text: this.#format(style).ofText(text), mark });
  }

  #addText(data: DataView, text: string): void {
    const [row, column, style] = placeOf(data);
    this.#add(row, column, style, this.#shownText(style, text));
  }

  #addNumbers(data: DataView): void {
    const [row, first] = placeOf(data);
    const count = Math.floor((data.byteLength - 6) / 6);
    for (let index = 0; index < count; index++) {
      const at = 4 + 6 * index;
      const value = shortNumber(data.getUint32(at + 2, true));
      const style = data.getUint16(at, true);
      this.#add(row, first + index, style, this.#shownNumber(style, value));
    }
  }

  #addNumber(data: DataView, value: number): void {
    const [row, column, style] = placeOf(data);
    this.#add(row, column, style, this.#shownNumber(style, value));
  }

  #addFlag(data: DataView, value: number, isError: boolean): void {
    const [row, column, style] = placeOf(data);
    if (isError) this.#add(row, column, style, { text: ERRORS[value] ?? '#N/A', mark: ERROR });
    else this.#add(row, column, style, { text: value === 0 ? 'FALSE' : 'TRUE', mark: undefined });
  }

  #shownText(style: number, text: string): ShownCell {
    return { text: this.#format(style).ofText(this.#globals.clean(text)), mark: undefined };
  }

  #shownNumber(style: number, value: number): ShownCell {
    const number = sheetNumber(String(value));
    if (number === null) return { text: '#NUM!', mark: ERROR };
    return this.#format(style).ofNumber(number, this.#globals.is1904);
  }

  #format(style: number) {
    return this.#globals.styles.formats[style] ?? this.#globals.general;
  }

  #add(row: number, column: number, style: number, { text, mark }: ShownCell): void {
    const isStruck = text !== '' && this.#globals.styles.struck.has(style);
    this.#builder.cell(row, column, text, isStruck ? withStruck(mark, 'whole') : mark);
  }
}

/** Row, column and style of a cell's record. */
function placeOf(data: DataView): [row: number, column: number, style: number] {
  return [data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true)];
}

/** A number in four bytes: the upper half of a double, or a whole number; either may be of hundredths. */
function shortNumber(bits: number): number {
  let value: number;
  if (bits & 2) value = (bits | 0) >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, bits & 0xfffffffc);
    value = view.getFloat64(0);
  }
  return bits & 1 ? value / 100 : value;
}
