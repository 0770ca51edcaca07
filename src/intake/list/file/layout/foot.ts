/** What stands below a list, or between its parts: notes, dates, those who sign, where the paper goes. */
import { isSigners, type OpenRow, type TableBody } from './open-row.ts';
import { isDateLine, isNote, readSignature } from './words.ts';

/** Marks notes and signatures; the rest of the rows is left to be decided. */
export function markFoot({ rows, columns }: TableBody): void {
  const last = lastSolid(rows, columns.serial >= 0);
  const isFigured = rows.filter(hasContent).length * 5 >= rows.filter((row) => isNumber(row)).length * 4;
  let state: 'list' | 'note' | 'signature' = 'list';
  for (const [at, row] of rows.entries()) {
    const tag = tagOf(row, at > last);
    if (tag !== undefined) {
      state = tag;
      row.kind = tag;
    } else if (state === 'list') {
      if (at > last && row.kind === undefined && row.body.isLabelFirst) row.kind = 'note';
    } else if (state === 'note' && isFigured && isNumber(row) && !hasContent(row) && at > last - 50) {
      row.kind = isRestart(rows, at) ? 'note' : row.kind;
      if (row.kind !== 'note') state = 'list';
    } else if (isSolid(row, columns.serial >= 0) || (at < last && isHeadingSign(row))) {
      state = 'list';
    } else if (row.kind === undefined && (state === 'signature' || at > last)) {
      row.kind = state;
    }
  }
}

function isNumber({ body }: OpenRow): boolean {
  return body.sign?.kind === 'number' || body.sign?.kind === 'dotted';
}

/** A figure or a fact. */
function hasContent({ body }: OpenRow): boolean {
  return body.figures.size > 0 || body.texts > 0;
}

/** Numbers of notes begin at 1 behind "Ghi chú:". */
function isRestart(rows: readonly OpenRow[], at: number): boolean {
  const value = rows[at]!.body.sign!.value;
  if (value === 1) return true;
  const before = rows[at - 1];
  return before?.kind === 'note' && before.body.sign?.value === value - 1;
}

function isHeadingSign({ body }: OpenRow): boolean {
  const kind = body.sign?.kind;
  return kind === 'roman' || kind === 'upper' || kind === 'lower' || kind === 'bracketed';
}

/** The last row that is surely of the list. */
function lastSolid(rows: readonly OpenRow[], isNumbered: boolean): number {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    if (tagOf(row, true) === undefined && isSolid(row, isNumbered)) return at;
  }
  return -1;
}

/** A row with a number, a figure, a fact or a code; in a list without numbers, any text. */
function isSolid(row: OpenRow, isNumbered: boolean): boolean {
  const { body } = row;
  if (body.hasCode || body.figures.size > 0 || row.kind === 'data') return true;
  if (isNumber(row)) return true;
  return !isNumbered && body.label !== '' && body.sign?.kind !== 'dash' && body.sign?.kind !== 'bracketed';
}

/** What a row says of itself. Where rows of the list follow, a word alone does not make it a signature. */
function tagOf(row: OpenRow, isBelow: boolean): 'note' | 'signature' | undefined {
  const { body } = row;
  if (body.row.isDamaged || body.hasCode || isNumber(row)) return undefined;
  const texts = body.words;
  const first = texts[0];
  if (first === undefined) return undefined;
  if (texts.some(isDateLine) && body.figures.size === 0) return 'signature';
  if (readSignature(first) === 'sure' && body.figures.size === 0) return 'signature';
  if (isSigners(body) && (isBelow || texts.length > 1)) return 'signature';
  if (row.kind === 'data' || body.figures.size > 0) return undefined;
  if (isNote(first) || isNote(body.label)) return 'note';
  return undefined;
}
