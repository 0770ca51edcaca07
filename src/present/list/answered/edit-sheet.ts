/**
 * Puts the answers into a sheet's part while it streams through: what is not ours goes on as it stands, in its bytes, and
 * attributes that count or bound what was added are written anew.
 */
import { columnOfCell, widened } from '../../../archive/cell-range.ts';
import { attribute, type Token, withAttribute } from '../../../archive/markup.ts';
import { CellWriter } from '../../workbook/cells.ts';
import { ColumnEditor } from './edit-columns.ts';
import type { SheetPlan } from './plan.ts';
import { RowCells } from './row-cells.ts';
import type { Styles } from './styles.ts';

/** What stands between the rows and the merges of a sheet; the rest stands behind them. ECMA-376 part 1, 18.3.1.99. */
const BEFORE_MERGES = new Set([
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
]);

/** Points of a row of two lines. */
const TWO_LINES = 33;

export class SheetEditor {
  readonly #plan: SheetPlan;
  readonly #prefix: string;
  readonly #writer: CellWriter;
  readonly #cells: RowCells;
  readonly #columns: ColumnEditor;
  #depth = 0;
  #row = 0;
  #column = -1;
  /** The columns that get a cell in the row at hand, as far as they are still to come. */
  #pending: readonly number[] = [];
  /** An element that is left out to its end: its name. */
  #dropped: string | undefined;
  #isBehindRows = false;
  #mergesAreDone: boolean;

  constructor(plan: SheetPlan, styles: Styles | null) {
    const { prefix } = plan.survey;
    this.#plan = plan;
    this.#prefix = prefix;
    this.#writer = new CellWriter(prefix);
    this.#cells = new RowCells(plan, styles, this.#writer);
    this.#columns = new ColumnEditor(plan, prefix);
    this.#mergesAreDone = plan.merges.length === 0;
  }

  /** What stands in the place of a token. */
  token(token: Token): string {
    const { kind, name, text } = token;
    if (kind === 'text' || kind === 'other') return this.#dropped === undefined ? text : '';
    if (kind === 'close') this.#depth--;
    const depth = this.#depth;
    if (kind === 'open') this.#depth++;
    if (this.#dropped !== undefined) {
      if (kind === 'close' && name === this.#dropped) this.#dropped = undefined;
      return '';
    }
    if (depth > 3 || !name.startsWith(this.#prefix)) return this.#before(name, kind, depth) + text;
    const local = name.slice(this.#prefix.length);
    if (depth === 3) return local === 'c' && kind !== 'close' ? this.#cell(token) : text;
    if (local === 'row' && depth === 2) return this.#rowTag(token);
    return this.#before(name, kind, depth) + this.#other(token, local, depth);
  }

  #rowTag({ kind, text }: Token): string {
    if (kind === 'close') return this.#endRow() + text;
    this.#row = Number(attribute(text, 'r') ?? this.#row + 1);
    this.#column = -1;
    const before = this.#cells.missingRows(this.#row);
    this.#pending = this.#cells.columnsOf(this.#row);
    if (this.#pending.length === 0) return before + text;
    const tag = this.#raised(withSpans(text, this.#plan.lastColumn + 1));
    if (kind === 'open') return before + tag;
    return `${before}${tag.slice(0, -2).trimEnd()}>${this.#endRow()}</${this.#prefix}row>`;
  }

  /** The tag of a row with an answer that may take two lines now: higher, where its height is not the office's own. */
  #raised(tag: string): string {
    if (!this.#plan.isNarrowed || !this.#cells.isAnswered(this.#row)) return tag;
    const height = Number(attribute(tag, 'ht') ?? 0);
    if (height === 0 || isTrue(attribute(tag, 'customHeight'))) return tag;
    return height >= TWO_LINES ? tag : withAttribute(tag, 'ht', String(TWO_LINES));
  }

  /** The cells of the row that are still to come. */
  #endRow(): string {
    return this.#upTo(Number.POSITIVE_INFINITY);
  }

  #upTo(column: number): string {
    let text = '';
    while (this.#pending.length > 0 && this.#pending[0]! < column) {
      text += this.#cells.cell(this.#row, this.#pending[0]!);
      this.#pending = this.#pending.slice(1);
    }
    return text;
  }

  #cell({ kind, name, text }: Token): string {
    const reference = attribute(text, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOfCell(reference);
    const before = this.#upTo(this.#column);
    const isTarget = this.#pending[0] === this.#column;
    if (!isTarget && !this.#cells.isOwn(this.#row, this.#column)) return before + text;
    if (kind === 'open') this.#dropped = name;
    if (!isTarget) return before + this.#emptied(text);
    this.#pending = this.#pending.slice(1);
    return before + this.#cells.refilled(this.#row, this.#column, styleOf(text));
  }

  /** A cell of an earlier run in a row that has no answer any more. */
  #emptied(text: string): string {
    return this.#writer.empty(this.#column, this.#row, styleOf(text));
  }

  #other(token: Token, local: string, depth: number): string {
    const { kind, text, name } = token;
    switch (local) {
      case 'dimension':
        return depth === 1 ? this.#widened(text) : text;
      case 'autoFilter':
        return depth === 1 && kind !== 'close' && this.#plan.widensFilter ? this.#widened(text) : text;
      case 'cols':
      case 'col':
        return this.#columns.token(token, local);
      case 'sheetData': {
        if (kind === 'close') {
          this.#isBehindRows = true;
          return this.#cells.missingRows(Number.POSITIVE_INFINITY) + text;
        }
        return this.#columns.missing() + text;
      }
      case 'mergeCells':
        return this.#mergeCells(kind, text);
      case 'mergeCell': {
        if (kind === 'close' || !this.#plan.oldMerges.has(attribute(text, 'ref') ?? '')) return text;
        if (kind === 'open') this.#dropped = name;
        return '';
      }
      default:
        return text;
    }
  }

  #widened(text: string): string {
    const ref = attribute(text, 'ref');
    return ref === undefined ? text : withAttribute(text, 'ref', widened(ref, this.#plan.lastColumn));
  }

  #mergeCells(kind: Token['kind'], text: string): string {
    const { merges, oldMerges, survey } = this.#plan;
    const count = survey.mergeCount + merges.length - oldMerges.size;
    this.#mergesAreDone = true;
    // An element of merges that holds none is not allowed.
    if (count === 0) return '';
    if (kind === 'close') return this.#newMerges() + text;
    const counted =
      attribute(text, 'count') === undefined ? text : withAttribute(text, 'count', String(count));
    return kind === 'open'
      ? counted
      : `${counted.slice(0, -2).trimEnd()}>${this.#newMerges()}</${this.#prefix}mergeCells>`;
  }

  #newMerges(): string {
    return this.#plan.merges.map((ref) => `<${this.#prefix}mergeCell ref="${ref}"/>`).join('');
  }

  /** The merges, before the first element that has to stand behind them, in a sheet that had none. */
  #before(name: string, kind: Token['kind'], depth: number): string {
    if (this.#mergesAreDone || !this.#isBehindRows) return '';
    const isEnd = depth === 0 && kind === 'close';
    const local = name.slice(this.#prefix.length);
    const isNext = depth === 1 && kind !== 'close' && local !== 'mergeCells' && !BEFORE_MERGES.has(local);
    if (!isEnd && !isNext) return '';
    this.#mergesAreDone = true;
    const tag = `${this.#prefix}mergeCells`;
    return `<${tag} count="${this.#plan.merges.length}">${this.#newMerges()}</${tag}>`;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function styleOf(cell: string): number | undefined {
  const style = attribute(cell, 's');
  return style === undefined ? undefined : Number(style);
}

/** A row's tag whose hint on its columns reaches as far as it does now. */
function withSpans(tag: string, last: number): string {
  const spans = attribute(tag, 'spans');
  const reach = /^(.*:)(\d+)\s*$/.exec(spans ?? '');
  return reach === null || Number(reach[2]) >= last ? tag : withAttribute(tag, 'spans', reach[1]! + last);
}
