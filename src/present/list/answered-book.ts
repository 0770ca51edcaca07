/**
 * A workbook with answers beside its rows. They are put into the package that came: the sheets are changed as text, at the
 * places where something is added, and every part that need not change stays as it was packed. The rules are those of
 * docs/decisions.md on answers in the list's own workbook.
 */
import { BrokenMarkup, Markup } from '../../archive/markup.ts';
import { BrokenPart, findPart, textPieces } from '../../archive/package.ts';
import { BrokenEntry, type ZipEntry } from '../../archive/read-zip.ts';
import { type NewEntry, type Pieces, writeZip } from '../../archive/write-zip.ts';
import { AddedParts } from './answered/added-parts.ts';
import { type AroundSheet, aroundSheet } from './answered/around-sheet.ts';
import { SheetEditor } from './answered/edit-sheet.ts';
import { growNames, markAnswers, printedTo } from './answered/names.ts';
import { type OpenBook, openBook, partOf, partsOf } from './answered/open-book.ts';
import { planSheet, type SheetPlan } from './answered/plan.ts';
import type { AddedSheet, AnsweredTable, Remark, Unanswerable } from './answered/request.ts';
import { sharedWidths } from './answered/shared-texts.ts';
import { Survey } from './answered/survey.ts';
import { grownTable } from './answered/table-part.ts';

export type { AddedSheet, AnsweredTable, AnswerHead, Remark, Unanswerable } from './answered/request.ts';

export type AnsweredBook =
  | { readonly ok: true; readonly bytes: AsyncIterable<Uint8Array>; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly reason: Unanswerable };

/**
 * @param bytes the workbook as it came (.xlsx, .xlsm)
 * @param tables those of one sheet one under another; each with at least one head
 */
export async function answerBook(
  bytes: Uint8Array,
  tables: readonly AnsweredTable[],
  added: readonly AddedSheet[],
): Promise<AnsweredBook> {
  try {
    const book = await openBook(bytes);
    if (typeof book === 'string') return { ok: false, reason: book };
    return await new Answering(book, tables).answer(added);
  } catch (error) {
    const isOfFile =
      error instanceof BrokenPart || error instanceof BrokenMarkup || error instanceof BrokenEntry;
    if (isOfFile) return { ok: false, reason: 'broken' };
    throw error;
  }
}

/** A sheet that is answered. */
interface Answered {
  /** Its position among the sheets, from 0. */
  readonly position: number;
  readonly entry: ZipEntry;
  readonly plan: SheetPlan;
}

class Answering {
  readonly #book: OpenBook;
  readonly #tables: readonly AnsweredTable[];
  readonly #remarks: Remark[] = [];
  /** Parts that are written anew. */
  readonly #changed = new Map<ZipEntry, Pieces>();
  #shared: readonly number[] | undefined;

  constructor(book: OpenBook, tables: readonly AnsweredTable[]) {
    this.#book = book;
    this.#tables = tables;
  }

  async answer(added: readonly AddedSheet[]): Promise<AnsweredBook> {
    const { archive, entry, styles, workbook } = this.#book;
    for (const name of new Set(this.#tables.map(({ sheet }) => sheet))) {
      const answered = await this.#answerSheet(name);
      if (typeof answered === 'string') return { ok: false, reason: answered };
      this.#change(answered);
    }
    const parts = new AddedParts(this.#book);
    if (workbook.isLocked && added.length > 0) this.#remarks.push({ code: 'structure-protected' });
    else for (const sheet of added) parts.add(sheet);
    parts.emptyOthers(added);
    for (const [old, text] of await parts.changed()) this.#changed.set(old, text);
    if (workbook.isChanged) this.#changed.set(entry, encoded(workbook.changed()));
    // Last: by now every format that is needed has been asked for.
    if (styles?.part.isChanged) this.#changed.set(styles.entry, encoded(styles.part.changed()));
    const entries: (ZipEntry | NewEntry)[] = archive.entries.map((old) => {
      const pieces = this.#changed.get(old);
      return pieces === undefined ? old : { instead: old, name: old.name, pieces };
    });
    const bytes = writeZip([...entries, ...parts.entries], archive.comment);
    return { ok: true, bytes, remarks: this.#remarks };
  }

  async #answerSheet(name: string): Promise<Answered | Unanswerable> {
    const { archive, workbook } = this.#book;
    const position = workbook.sheets.findIndex((sheet) => sheet.name === name);
    if (position < 0) return 'sheet';
    const entry = partOf(this.#book, workbook.sheets[position]!.relationship);
    const survey = await this.#survey(entry, name, position);
    if (!survey.isWhole) return 'broken';
    const around = await aroundSheet(archive, entry);
    const plan = await this.#plan(survey, around, position);
    return typeof plan === 'string' ? plan : { position, entry, plan };
  }

  async #survey(entry: ZipEntry, name: string, position: number): Promise<Survey> {
    const marked = this.#book.own.columns.get(position) ?? [];
    const tables = this.#tables
      .filter(({ sheet }) => sheet === name)
      .toSorted((a, b) => a.headerFirst - b.headerFirst);
    const survey = new Survey(
      tables.map((table) => {
        const { headerFirst, headerLast, last, own } = table;
        if (own !== undefined) {
          const range = { firstColumn: own[0], lastColumn: own[1], firstRow: headerFirst, lastRow: last };
          return { table, own: range };
        }
        return {
          table,
          own: marked.find(({ firstRow, lastRow }) => firstRow <= headerLast && lastRow >= headerFirst),
        };
      }),
    );
    const markup = new Markup();
    for await (const piece of textPieces(entry)) {
      for (const token of markup.read(piece)) survey.token(token);
    }
    markup.end();
    return survey;
  }

  async #plan(survey: Survey, around: AroundSheet, position: number): Promise<SheetPlan | Unanswerable> {
    const { archive, relationships, styles, workbook } = this.#book;
    if (this.#shared === undefined && survey.tails.some(({ text }) => 'shared' in text)) {
      const [texts] = partsOf(archive, relationships, 'sharedStrings');
      this.#shared = texts === undefined ? [] : await sharedWidths(texts);
    }
    return planSheet(survey, {
      lastUsed: Math.max(around.lastUsed, printedTo(workbook, position)),
      sheetTables: around.tables,
      styles: styles?.part ?? null,
      sharedWidth: (index) => this.#shared?.[index] ?? 0,
    });
  }

  #change({ position, entry, plan }: Answered): void {
    const { archive, styles, workbook } = this.#book;
    const { name } = workbook.sheets[position]!;
    this.#changed.set(entry, editedSheet(entry, new SheetEditor(plan, styles?.part ?? null)));
    if (plan.grown !== undefined) {
      const { part, table } = plan.grown;
      const heads = new Map(table.targets.map((target, index) => [target, table.heads[index]!]));
      this.#changed.set(findPart(archive, part.path)!, encoded(grownTable(part, heads)));
    }
    if (growNames(workbook, position, plan)) this.#remarks.push({ code: 'print-area-left', sheet: name });
    markAnswers(workbook, position, plan);
    if (plan.pages !== 'same') {
      this.#remarks.push({ code: plan.pages === 'more' ? 'more-pages' : 'printed-smaller', sheet: name });
    }
    if (plan.survey.isProtected) this.#remarks.push({ code: 'sheet-protected', sheet: name });
  }
}

async function* editedSheet(entry: ZipEntry, editor: SheetEditor): AsyncGenerator<Uint8Array> {
  const markup = new Markup();
  const encoder = new TextEncoder();
  for await (const piece of textPieces(entry)) {
    let text = '';
    for (const token of markup.read(piece)) text += editor.token(token);
    if (text !== '') yield encoder.encode(text);
  }
}

function encoded(text: string): Uint8Array[] {
  return [new TextEncoder().encode(text)];
}
