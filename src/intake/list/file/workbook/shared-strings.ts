/** Texts of the cells of an XLSX workbook: those that cells share, and how the text of one is put together. */
import type { ZipEntry } from '../../../../archive/read-zip.ts';
import type { CellMark } from '../grid.ts';
import { broken } from './refusal.ts';
import { type Look, PLAIN, SetOffText } from './set-off.ts';
import { type Attributes, attribute, readXml } from './xml.ts';

/** Makes of a text as it stands in a file what is seen of it. */
export type CleanText = (text: string) => string;

/**
 * Gathers the text of a cell out of its runs. What only tells how it is read aloud (`rPh`) is none of it, nor is what
 * stands in extensions.
 */
export class CellTextReader {
  readonly #clean: CleanText;
  readonly #parts = new SetOffText();
  #look: Look = PLAIN;
  #isInText = false;
  #outside = 0;
  #isCut = false;

  constructor(clean: CleanText) {
    this.#clean = clean;
  }

  start(): void {
    this.#parts.start();
    this.#look = PLAIN;
    this.#isInText = false;
    this.#outside = 0;
    this.#isCut = false;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#outside > 0 || name === 'rPh' || name === 'extLst') this.#outside++;
    else if (name === 't') this.#isInText = true;
    else if (name === 'r') this.#look = PLAIN;
    else if (name === 'strike') this.#look = { ...this.#look, isStruck: isStrike(attributes) };
    else if (name === 'vertAlign') this.#look = { ...this.#look, height: heightOf(attributes) };
  }

  text(text: string): void {
    if (this.#isInText) this.#parts.add(text, this.#look);
  }

  close(name: string): void {
    if (this.#outside > 0) this.#outside--;
    else if (name === 't') this.#isInText = false;
  }

  cut(): void {
    if (this.#isInText) this.#isCut = true;
  }

  /** Whether it goes on beyond what is read of it. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** As it is seen. */
  finish(): string {
    return this.#clean(withoutCodes(this.#parts.text));
  }

  get struck(): CellMark['struck'] {
    return this.#parts.struck;
  }
}

/** Whether the element that says so does not take it back. */
export function isStrike(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attribute(attributes, 'val'));
}

function heightOf(attributes: Attributes): Look['height'] {
  const height = attribute(attributes, 'val');
  return height === 'superscript' ? 'raised' : height === 'subscript' ? 'lowered' : 'level';
}

/** Signs that XML cannot hold stand as `_x000D_` in cells, and `_x005F_` for a `_` that begins no such code. */
export function withoutCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export interface SharedStrings {
  /** In their order. */
  readonly texts: readonly string[];
  /** By the place of the text; most have nothing struck out. */
  readonly struck: ReadonlyMap<number, CellMark['struck']>;
  /** Those that go on beyond what is read of them. */
  readonly cut?: ReadonlySet<number>;
}

/** None where the workbook has no such part. */
export async function readSharedStrings(
  entry: ZipEntry | undefined,
  clean: CleanText,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const struck = new Map<number, CellMark['struck']>();
  const cut = new Set<number>();
  if (entry === undefined) return { texts, struck, cut };
  const reader = new CellTextReader(clean);
  let depth = 0;
  await readXml(entry, {
    open: (name, attributes) => {
      depth++;
      if (depth === 2 && name === 'si') reader.start();
      else if (depth > 2) reader.open(name, attributes);
    },
    text: (text) => reader.text(text),
    close: (name) => {
      depth--;
      if (depth === 1 && name === 'si') {
        if (reader.struck !== undefined) struck.set(texts.length, reader.struck);
        if (reader.isCut) cut.add(texts.length);
        texts.push(ownText(reader.isCut ? beginningOf(reader.finish()) : reader.finish()));
      } else if (depth > 1) reader.close(name);
    },
    cut: () => {
      if (depth < 2) throw broken(entry.name);
      reader.cut();
    },
  });
  return { texts, struck, cut };
}

/** What is shown of a text that goes on beyond what is read. */
const BEGINNING = 200;

export function beginningOf(text: string): string {
  return text.slice(0, BEGINNING);
}

/** The same text in memory of its own: a piece cut out of a larger text keeps all of that. */
export function ownText(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join('');
}
