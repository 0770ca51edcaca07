/** What an Excel 97-2003 workbook says of all its sheets: their names, texts, number formats, how days are counted. */
import type { CellMark } from '../grid.ts';
import { BookRefusal, broken } from './refusal.ts';
import { type Look, PLAIN } from './set-off.ts';
import type { CleanText, SharedStrings } from './shared-strings.ts';
import { type NumberFormat, NumberFormats } from './shown-number.ts';
import type { CellStyles } from './styles.ts';
import { PartsReader, recordAt, wholeRecordAt, type XlsRecord } from './xls-records.ts';

export interface XlsTab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether it has cells: charts and macros are tabs too. */
  readonly isSheet: boolean;
  /** Where its records begin, and where those of another tab do: its own end before. */
  readonly at: number;
  readonly limit: number;
}

export interface XlsGlobals {
  readonly tabs: readonly XlsTab[];
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly general: NumberFormat;
  readonly is1904: boolean;
  readonly clean: CleanText;
}

const BEGIN = 0x809;
const END = 0x0a;
const LOCKED = 0x2f;
const DAYS = 0x22;
const TAB = 0x85;
const FONT = 0x31;
const FORMAT = 0x41e;
const STYLE = 0xe0;
const STRINGS = 0xfc;
/** The version of Excel 97 and those behind it. */
const BIFF8 = 0x0600;
/** There is none of this number: fonts behind it count one more than they are. */
const NO_FONT = 4;
const STRUCK = 0x08;
const HEIGHTS = ['level', 'raised', 'lowered'] as const;

/** Throws a refusal. */
export function readGlobals(stream: DataView, clean: CleanText): XlsGlobals {
  const first = recordAt(stream, 0);
  if (first?.type !== BEGIN || first.data.byteLength < 4) throw broken('Workbook');
  if (first.data.getUint16(0, true) !== BIFF8) throw new BookRefusal('file-old-excel');
  const reader = new GlobalsReader(stream, clean);
  let record: XlsRecord | null = recordAt(stream, first.next);
  while (record !== null && record.type !== END) record = recordAt(stream, reader.take(record));
  return reader.finish();
}

class GlobalsReader {
  readonly #stream: DataView;
  readonly #clean: CleanText;
  readonly #tabs: Omit<XlsTab, 'limit'>[] = [];
  readonly #codes = new Map<number, string>();
  readonly #fonts: Look[] = [];
  readonly #styles: { readonly font: number; readonly format: number }[] = [];
  #strings: SharedStrings = { texts: [], struck: new Map() };
  #is1904 = false;

  constructor(stream: DataView, clean: CleanText) {
    this.#stream = stream;
    this.#clean = clean;
  }

  /** Takes a record in, and gives where the next one stands. */
  take(record: XlsRecord): number {
    const { type, data, next } = record;
    if (type === LOCKED) throw new BookRefusal('file-encrypted');
    if (type === STRINGS) return this.#takeStrings(record);
    if (type === TAB && data.byteLength >= 8) this.#takeTab(data);
    else if (type === DAYS && data.byteLength >= 2) this.#is1904 = data.getUint16(0, true) === 1;
    else if (type === FORMAT && data.byteLength >= 5) {
      this.#codes.set(data.getUint16(0, true), new PartsReader([data], 2).text(2));
    } else if (type === FONT && data.byteLength >= 10) this.#takeFont(data);
    else if (type === STYLE && data.byteLength >= 4) {
      this.#styles.push({ font: data.getUint16(0, true), format: data.getUint16(2, true) });
    }
    return next;
  }

  finish(): XlsGlobals {
    const formats = new NumberFormats();
    return {
      tabs: this.#limitedTabs(),
      strings: this.#strings,
      styles: {
        formats: this.#styles.map(({ format }) => formats.ofId(format, this.#codes.get(format))),
        struck: new Set(
          this.#styles.flatMap(({ font }, style) => (this.#lookOf(font).isStruck ? [style] : [])),
        ),
      },
      general: formats.of('General'),
      is1904: this.#is1904,
      clean: this.#clean,
    };
  }

  #limitedTabs(): XlsTab[] {
    const starts = this.#tabs.map(({ at }) => at).sort((a, b) => a - b);
    const behind = new Map(starts.map((at, index) => [at, starts[index + 1] ?? this.#stream.byteLength]));
    if (behind.size < starts.length) throw broken('Workbook');
    return this.#tabs.map((tab) => ({ ...tab, limit: behind.get(tab.at)! }));
  }

  #takeFont(data: DataView): void {
    const isStruck = (data.getUint16(2, true) & STRUCK) !== 0;
    this.#fonts.push({ height: HEIGHTS[data.getUint16(8, true)] ?? 'level', isStruck });
  }

  #lookOf(font: number): Look {
    return this.#fonts[font > NO_FONT ? font - 1 : font] ?? PLAIN;
  }

  #takeTab(data: DataView): void {
    this.#tabs.push({
      name: this.#clean(new PartsReader([data], 6).text(1)),
      isHidden: (data.getUint8(4) & 3) !== 0,
      isSheet: data.getUint8(5) === 0,
      at: data.getUint32(0, true),
    });
  }

  #takeStrings(record: XlsRecord): number {
    const { parts, next } = wholeRecordAt(this.#stream, record);
    if (record.data.byteLength < 8) throw broken('Workbook');
    const count = record.data.getUint32(4, true);
    const reader = new PartsReader(parts, 8);
    const texts: string[] = [];
    const struck = new Map<number, CellMark['struck']>();
    // Each takes three bytes at least: what is promised beyond that is not there, and told by the reader.
    while (texts.length < count) {
      const text = reader.setOff(reader.text(2), (font) => this.#lookOf(font));
      if (text.struck !== undefined) struck.set(texts.length, text.struck);
      texts.push(this.#clean(text.text));
    }
    this.#strings = { texts, struck };
    return next;
  }
}
