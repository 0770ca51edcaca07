/** The sheets that are put behind those of a workbook, and the lists of parts that have to know of them. */
import { escaped, tokensOf } from '../../../archive/markup.ts';
import { addedSheetName } from '../../../archive/own-answers.ts';
import { BrokenPart, findPart, ownPrefix, relationshipsPath, textOf } from '../../../archive/package.ts';
import type { ZipEntry } from '../../../archive/read-zip.ts';
import type { NewEntry, Pieces } from '../../../archive/write-zip.ts';
import { quotedSheet } from '../../workbook/book.ts';
import type { Look } from '../../workbook/looks.ts';
import { freeName, type NewSheet, sheetPart } from '../../workbook/sheet-part.ts';
import { type OpenBook, partOf } from './open-book.ts';
import type { AddedSheet } from './request.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const HEAD: Look = { isBold: true, wraps: true };
const TEXT: Look = { wraps: true };

interface NewPart {
  readonly path: string;
  readonly relationship: string;
}

export class AddedParts {
  readonly entries: NewEntry[] = [];
  readonly #book: OpenBook;
  readonly #changed = new Map<ZipEntry, Pieces>();
  readonly #parts: NewPart[] = [];
  readonly #names: string[];
  #formats: { readonly head: number; readonly text: number } | undefined;

  constructor(book: OpenBook) {
    this.#book = book;
    this.#names = book.workbook.sheets.map(({ name }) => name);
  }

  /** Adds a sheet, or writes that of an earlier run anew. */
  add(sheet: AddedSheet): void {
    const { own, workbook } = this.#book;
    const pieces = sheetPart(sheetOf(sheet), this.#formatOf());
    const earlier = [...own.sheets].find(([, mark]) => mark === sheet.mark)?.[0];
    if (earlier !== undefined) {
      this.#changed.set(partOf(this.#book, workbook.sheets[earlier]!.relationship), pieces);
      return;
    }
    const position = this.#names.length;
    const name = freeName(sheet.name, this.#names);
    const part = this.#newPart();
    this.#names.push(name);
    this.#parts.push(part);
    workbook.addSheet(position, name, part.relationship);
    workbook.setName(addedSheetName(sheet.mark), position, `${quotedSheet(name)}!$A$1`);
    this.entries.push({ name: part.path, pieces });
  }

  /** What an earlier run said in a sheet of its own, and is not said any more, is taken out of it. */
  emptyOthers(added: readonly AddedSheet[]): void {
    for (const [position, mark] of this.#book.own.sheets) {
      if (added.some((sheet) => sheet.mark === mark)) continue;
      const part = partOf(this.#book, this.#book.workbook.sheets[position]!.relationship);
      this.#changed.set(
        part,
        sheetPart({ name: '', rows: [], widths: [] }, () => undefined),
      );
    }
  }

  /** The parts that are written anew: earlier sheets, and the lists of parts where one was added. */
  async changed(): Promise<ReadonlyMap<ZipEntry, Pieces>> {
    if (this.#parts.length > 0) {
      await this.#append(relationshipsPath(this.#book.entry.name), ({ path, relationship }) => ({
        Relationship: {
          Id: relationship,
          Type: this.#type(),
          Target: path.slice(folderOf(this.#book.entry.name).length),
        },
      }));
      await this.#append('[Content_Types].xml', ({ path }) => ({
        Override: { PartName: `/${path}`, ContentType: CONTENT_TYPE },
      }));
    }
    return this.#changed;
  }

  /** The formats of the added sheets, put behind those of the book, where it has any. */
  #formatOf(): (look: Look) => number | undefined {
    const styles = this.#book.styles?.part;
    if (styles !== undefined) this.#formats ??= { head: styles.text(true), text: styles.text(false) };
    return (look) => (look === HEAD ? this.#formats?.head : this.#formats?.text);
  }

  /** What a sheet's relationship is called: it differs between the two forms of the format. */
  #type(): string {
    return this.#book.relationships.find(({ type }) => type.endsWith('/worksheet'))!.type;
  }

  #newPart(): NewPart {
    const { archive, entry, relationships } = this.#book;
    const folder = `${folderOf(entry.name)}worksheets/`;
    const isFree = (path: string) =>
      findPart(archive, path) === undefined && this.#parts.every((part) => part.path !== path);
    const hasId = (id: string) =>
      relationships.every((one) => one.id !== id) && this.#parts.every((part) => part.relationship !== id);
    let number = 1;
    while (!isFree(`${folder}sheet${number}.xml`)) number++;
    let id = 1;
    while (!hasId(`rId${id}`)) id++;
    return { path: `${folder}sheet${number}.xml`, relationship: `rId${id}` };
  }

  /** Puts an element for each new part behind the last of a list. */
  async #append(
    path: string,
    elementOf: (part: NewPart) => Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): Promise<void> {
    const entry = findPart(this.#book.archive, path);
    if (entry === undefined) throw new BrokenPart(path);
    const text = await textOf(entry);
    const prefix = ownPrefix(tokensOf(text));
    const put = this.#parts.flatMap((part) =>
      Object.entries(elementOf(part)).map(([name, attributes]) => {
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
        return `<${prefix}${name}${written.join('')}/>`;
      }),
    );
    const end = text.lastIndexOf('</');
    if (end < 0) throw new BrokenPart(path);
    this.#changed.set(entry, [new TextEncoder().encode(text.slice(0, end) + put.join('') + text.slice(end))]);
  }
}

function sheetOf({ name, rows, widths, header }: AddedSheet): NewSheet {
  if (header !== true) return { name, rows, widths, look: TEXT };
  const [first = [], ...others] = rows;
  return {
    name,
    widths,
    rows: [first.map((value) => ({ value, look: HEAD })), ...others],
    look: TEXT,
    frozenRows: 1,
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
