/** Reads the tables of an ODS workbook: their cells with what they show, what is merged, what is hidden. */
import type { CellMark } from '../grid.ts';
import { isHiddenBy, type OdsStyles } from './ods-styles.ts';
import { BookRefusal, broken, MOST_SHEET_ROWS } from './refusal.ts';
import { type Look, PLAIN, SetOffText, withStruck } from './set-off.ts';
import { beginningOf, type CleanText, ownText } from './shared-strings.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { NumberFormat, type ShownCell, sheetNumber, TOO_LONG } from './shown-number.ts';
import type { SheetContent } from './workbook-book.ts';
import type { Attributes, XmlReader } from './xml.ts';

export interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly content: SheetContent | BookRefusal;
}

const NO_VALUE: ShownCell = { text: '', mark: { kind: 'no-value' } };
const DATE: CellMark = { kind: 'date' };
const ERROR: CellMark = { kind: 'error' };
/** How a share is shown that no style says it of. */
const SHARE = new NumberFormat('0%');
const ERROR_NAME = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)|Err:\d+)$/;
const TIME = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/;
/** Where a table stands: in the document, its body, its spreadsheet. */
const TABLE_DEPTH = 4;

/** A cell of the row that is read, and in how many columns it stands. */
interface RowCell extends ShownCell {
  readonly column: number;
  readonly repeated: number;
}

export class OdsTableReader implements XmlReader {
  readonly tables: OdsTable[] = [];
  readonly #styles: OdsStyles;
  readonly #clean: CleanText;
  readonly #path: string[] = [];
  #builder: SheetBuilder | null = null;
  #refusal: BookRefusal | null = null;
  #name = '';
  #isHidden = false;
  /** The style of the cells of a column that have none, by the last column it is for. */
  #columnStyles: { readonly to: number; readonly style: string }[] = [];
  #columns = 0;
  #styled = 0;
  #row = 0;
  #rowRepeated = 1;
  #rowStyle = '';
  #rowCells: RowCell[] = [];
  #rowMerges: { readonly column: number; readonly across: number; readonly down: number }[] = [];
  #column = 0;
  #cell: Attributes | null = null;
  #cellDepth = 0;
  #isCovered = false;
  readonly #text = new SetOffText();
  #paragraphs = 0;
  /** Of the parts of the text that are open, the innermost last. */
  #looks: Look[] = [];
  #isCut = false;
  #isInParagraph = false;
  /** Elements within a paragraph that are no part of what it shows. */
  #outside = 0;

  constructor(styles: OdsStyles, clean: CleanText) {
    this.#styles = styles;
    this.#clean = clean;
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (this.#builder === null) {
      if (name === 'table' && this.#path.length === TABLE_DEPTH && this.#path[2] === 'spreadsheet') {
        this.#startTable(attributes);
      } else if (this.#path.length < TABLE_DEPTH || this.#path[1] === 'automatic-styles') {
        this.#styles.open(name, attributes);
      }
    } else if (this.#cell !== null) this.#openInCell(name, attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#startCell(name, attributes);
    else if (name === 'table-row') this.#startRow(attributes);
    else if (name === 'table-column') this.#addColumns(attributes);
  }

  text(text: string): void {
    if (this.#builder === null) this.#styles.text(text);
    else if (this.#isInParagraph && this.#outside === 0) this.#add(text.replace(/[ \t\r\n]+/g, ' '));
  }

  cut(): void {
    if (this.#builder === null || this.#cell === null) throw broken('content.xml');
    if (this.#isInParagraph && this.#outside === 0) this.#isCut = true;
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#builder === null) this.#styles.close(name);
    else if (this.#cell !== null) {
      if (depth === this.#cellDepth) this.#endCell(this.#cell);
      else this.#closeInCell(name, depth);
    } else if (name === 'table-row') this.#endRow();
    else if (depth === TABLE_DEPTH) this.#endTable();
  }

  #startTable(attributes: Attributes): void {
    this.#builder = new SheetBuilder();
    this.#refusal = null;
    this.#name = this.#clean(attributes['table:name'] ?? '');
    this.#isHidden = this.#styles.isHiddenTable(attributes['table:style-name']);
    this.#columnStyles = [];
    this.#columns = 0;
    this.#styled = 0;
    this.#row = 0;
  }

  #endTable(): void {
    const built = this.#refusal ?? this.#guarded((builder) => builder.finish()) ?? this.#refusal!;
    this.tables.push({ name: this.#name, isHidden: this.#isHidden, content: built });
    this.#builder = null;
  }

  /** A table that is refused stands beside others that are read. */
  #guarded<Value>(use: (builder: SheetBuilder) => Value): Value | undefined {
    if (this.#refusal !== null) return undefined;
    try {
      return use(this.#builder!);
    } catch (error) {
      if (!(error instanceof BookRefusal)) throw error;
      this.#refusal = error;
      return undefined;
    }
  }

  #addColumns(attributes: Attributes): void {
    const from = this.#columns;
    this.#columns += repeatedOf(attributes, 'table:number-columns-repeated');
    const to = this.#columns - 1;
    this.#columnStyles.push({ to, style: attributes['table:default-cell-style-name'] ?? '' });
    if (isHiddenBy(attributes['table:visibility'])) this.#guarded((builder) => builder.hideColumns(from, to));
  }

  #startRow(attributes: Attributes): void {
    this.#rowRepeated = repeatedOf(attributes, 'table:number-rows-repeated');
    this.#rowStyle = attributes['table:default-cell-style-name'] ?? '';
    this.#rowCells = [];
    this.#rowMerges = [];
    this.#column = 0;
    const visibility = attributes['table:visibility'];
    if (!isHiddenBy(visibility)) return;
    const last = Math.min(this.#row + this.#rowRepeated, MOST_SHEET_ROWS);
    this.#guarded((builder) => {
      for (let row = this.#row; row < last; row++) builder.hideRow(row);
      if (visibility === 'filter') builder.filter();
    });
  }

  #endRow(): void {
    this.#guarded((builder) => {
      for (const { column, across, down } of this.#rowMerges) {
        const bottom = this.#row + down - 1;
        builder.merge({ top: this.#row, left: column, bottom, right: column + across - 1 });
      }
      if (this.#rowCells.length === 0) return;
      for (let row = this.#row; row < this.#row + this.#rowRepeated; row++) {
        for (const { column, repeated, text, mark } of this.#rowCells) {
          for (let at = column; at < column + repeated; at++) builder.cell(row, at, text, mark);
        }
      }
    });
    this.#row += this.#rowRepeated;
  }

  #startCell(name: string, attributes: Attributes): void {
    this.#cell = attributes;
    this.#cellDepth = this.#path.length;
    this.#isCovered = name === 'covered-table-cell';
    this.#text.start();
    this.#paragraphs = 0;
    this.#looks = [];
    this.#isCut = false;
    this.#isInParagraph = false;
    this.#outside = 0;
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (this.#path.length === this.#cellDepth + 1) {
      // Comments, pictures and charts stand beside the paragraphs.
      this.#isInParagraph = name === 'p';
      if (this.#isInParagraph && this.#paragraphs++ > 0) this.#add('\n');
    } else if (!this.#isInParagraph) return;
    else if (this.#outside > 0 || name === 'ruby-text' || name === 'note' || name === 'annotation')
      this.#outside++;
    else if (name === 'span') this.#openSpan(attributes['text:style-name'] ?? '');
    else if (name === 's') this.#add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
  }

  /** What surrounds a part counts where the part says nothing else. */
  #openSpan(style: string): void {
    const around = this.#looks.at(-1) ?? PLAIN;
    const own = this.#styles.lookOf(style);
    const height = own.height === 'level' ? around.height : own.height;
    this.#looks.push({ height, isStruck: own.isStruck || around.isStruck });
  }

  #closeInCell(name: string, depth: number): void {
    if (depth === this.#cellDepth + 1) this.#isInParagraph = false;
    else if (this.#outside > 0) this.#outside--;
    else if (name === 'span') this.#looks.pop();
  }

  #add(text: string): void {
    this.#text.add(text, this.#looks.at(-1) ?? PLAIN);
  }

  #endCell(attributes: Attributes): void {
    const repeated = repeatedOf(attributes, 'table:number-columns-repeated');
    const column = this.#column;
    this.#column += repeated;
    this.#cell = null;
    if (this.#isCovered) return;
    const across = repeatedOf(attributes, 'table:number-columns-spanned');
    const down = repeatedOf(attributes, 'table:number-rows-spanned');
    if (across > 1 || down > 1) this.#rowMerges.push({ column, across, down });
    const shown = this.#withStruck(this.#shown(attributes, column), attributes, column);
    if (shown.text !== '' || shown.mark !== undefined) this.#rowCells.push({ column, repeated, ...shown });
  }

  #withStruck({ text, mark }: ShownCell, attributes: Attributes, column: number): ShownCell {
    if (text === '') return { text, mark };
    const isStruck = this.#styles.isStruck(this.#styleOf(attributes, column));
    return { text, mark: withStruck(mark, isStruck ? 'whole' : this.#text.struck) };
  }

  #shown(attributes: Attributes, column: number): ShownCell {
    if (this.#isCut) return { text: ownText(this.#clean(beginningOf(this.#text.text))), mark: TOO_LONG };
    const text = ownText(this.#clean(this.#text.text));
    const type = attributes['office:value-type'];
    const isFormula = attributes['table:formula'] !== undefined;
    const isError = attributes['calcext:value-type'] === 'error' || (isFormula && ERROR_NAME.test(text));
    if (isError) return { text: text || '#N/A', mark: ERROR };
    if (type === undefined) return isFormula ? NO_VALUE : { text, mark: undefined };
    if (type === 'date') {
      const date = /^\d{4}-\d{2}-\d{2}/.exec(attributes['office:date-value'] ?? '')?.[0];
      return date === undefined ? { text, mark: undefined } : { text: date, mark: DATE };
    }
    if (type === 'time')
      return { text: timeOf(attributes['office:time-value'] ?? '') ?? text, mark: undefined };
    if (type === 'boolean') {
      return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE', mark: undefined };
    }
    if (type === 'string') return { text, mark: undefined };
    return this.#shownNumber(attributes, column, text);
  }

  #shownNumber(attributes: Attributes, column: number, text: string): ShownCell {
    const number = sheetNumber(attributes['office:value'] ?? '');
    // What shows no digit is no number to whoever looks at it: a yes or no, a word that stands for nought.
    if (number === null || (text !== '' && !/\d/.test(text))) return { text, mark: undefined };
    const styled = this.#format(attributes, column).ofNumber(number, false);
    const isShare = attributes['office:value-type'] === 'percentage' && styled.mark?.unit === undefined;
    const shown = isShare ? SHARE.ofNumber(number, false) : styled;
    const currency = attributes['office:currency'];
    const isBare = shown.mark?.kind === 'number' && shown.mark.unit === undefined;
    return currency !== undefined && isBare
      ? { text: shown.text, mark: { kind: 'number', unit: currency } }
      : shown;
  }

  #format(attributes: Attributes, column: number): NumberFormat {
    return this.#styles.formatOf(this.#styleOf(attributes, column));
  }

  #styleOf(attributes: Attributes, column: number): string {
    return attributes['table:style-name'] || this.#rowStyle || this.#columnStyle(column);
  }

  /** Cells come from left to right: the style is looked for from that of the last one. */
  #columnStyle(column: number): string {
    if (
      this.#columnStyles[this.#styled - 1] !== undefined &&
      column <= this.#columnStyles[this.#styled - 1]!.to
    ) {
      this.#styled = 0;
    }
    while (this.#styled < this.#columnStyles.length && this.#columnStyles[this.#styled]!.to < column)
      this.#styled++;
    return this.#columnStyles[this.#styled]?.style ?? '';
  }
}

function repeatedOf(attributes: Attributes, name: string): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function timeOf(duration: string): string | undefined {
  const [, hours, minutes, seconds] = TIME.exec(duration) ?? [];
  return hours === undefined ? undefined : `${hours}:${minutes}:${seconds}`;
}
