/** What stands below a list, or between its parts: notes, dates, those who sign, where the paper goes. */
import { isSigners, type OpenRow, type TableBody } from './open-row.ts';
import { isDash } from './sign.ts';
import { isDateLine, isNote, isOffice, readGroupWords, readSignature, readSumWords } from './words.ts';

/** `perhaps`: a single text that may be an office or the title of a project. */
type Tag = 'note' | 'signature' | 'perhaps' | undefined;

/** Marks notes and signatures; the rest of the rows is left to be decided. */
export function markFoot({ rows, columns }: TableBody): void {
  const tags = tagRows(rows);
  const isNumbered = columns.serial >= 0;
  const last = rows.findLastIndex((row, at) => tags[at] === undefined && isSolid(row, isNumbered));
  let state: 'list' | 'note' = 'list';
  for (const [at, row] of rows.entries()) {
    const tag = tags[at];
    if (at > last && followsBlank(rows, at)) state = 'note';
    if (tag === undefined) {
      if ((row.kind !== undefined && row.kind !== 'data') || readSumWords(row.body.label) === 'whole')
        continue;
      if (at <= last) state = 'list';
      else if (row.kind === undefined ? state === 'note' || isFreeText(row) : isLoneText(row))
        row.kind = 'note';
    } else if (tag === 'note' || tag === 'signature') {
      row.kind = tag;
      state = tag === 'note' ? 'note' : 'list';
    } else if (at > last) row.kind = 'signature';
  }
}

/** Whether a blank row stands before a row that was kept. */
function followsBlank(rows: readonly OpenRow[], at: number): boolean {
  const before = rows[at - 1]?.body.row.index ?? -1;
  const { index, followsOthers } = rows[at]!.body.row;
  return at > 0 && !followsOthers && index > before + 1;
}

/** A text below the list that is no heading, no part and no sum: in the first column, numbered as a footnote is, or a sentence. */
function isFreeText({ body }: OpenRow): boolean {
  if (readSumWords(body.label) !== undefined) return false;
  if (body.isLabelFirst || body.sign?.kind === 'bracketed' || body.sign?.path[0] === '*') return true;
  return isDash(body.sign?.kind) && (body.label.length > 60 || /[.;]$/.test(body.label));
}

/** What rows say of themselves, and what follows from it: names behind those who sign, numbers behind "Ghi chú:". */
function tagRows(rows: readonly OpenRow[]): Tag[] {
  const tags: Tag[] = [];
  let run: Tag;
  let numbers = 0;
  let withContent = 0;
  for (const [at, row] of rows.entries()) {
    let tag = tagOf(row);
    if (tag === undefined && (run === 'signature' || run === 'perhaps') && mayBeName(row)) tag = run;
    if (
      tag === undefined &&
      run === 'note' &&
      withContent * 5 >= numbers * 4 &&
      isNumberedNote(rows, tags, at)
    ) {
      tag = 'note';
    }
    if (tag === undefined && isNumber(row)) {
      numbers++;
      if (hasContent(row)) withContent++;
    }
    run = tag;
    tags.push(tag);
  }
  return tags;
}

function tagOf(row: OpenRow): Tag {
  const { body } = row;
  if (body.row.isDamaged || body.hasCode || isNumber(row) || body.figures.size > 0) return undefined;
  if (row.kind !== undefined && row.kind !== 'data') return undefined;
  const [first] = body.words;
  if (first === undefined) return undefined;
  if (body.words.some(isDateLine) || readSignature(first) === 'sure') return 'signature';
  if (isSigners(body)) return body.words.length > 1 || isOffice(first) ? 'signature' : 'perhaps';
  if (row.kind === 'data' && body.words.length > 1) return undefined;
  return isNote(first) || isNote(body.label) ? 'note' : undefined;
}

/** The most letters of a name, or of a line of those who get the paper. */
const LONGEST_NAME = 60;

/** A row of a few short texts without figures or numbers, as names stand under those who sign. */
function mayBeName(row: OpenRow): boolean {
  const { words, sign, hasCode, figures, label } = row.body;
  if (hasCode || figures.size > 0 || words.length > 3 || words.length === 0) return false;
  if (sign !== undefined && !isDash(sign.kind)) return false;
  if (readGroupWords(label) === 'strong') return false;
  return words.every((text) => text.length <= LONGEST_NAME && !/\d/.test(text));
}

function isNumber({ body }: OpenRow): boolean {
  return body.sign?.kind === 'number' || body.sign?.kind === 'dotted';
}

/** A figure or a fact. */
function hasContent({ body }: OpenRow): boolean {
  return body.figures.size > 0 || body.texts > 0;
}

/** A numbered text without figures or facts behind "Ghi chú:", where the numbers begin anew. */
function isNumberedNote(rows: readonly OpenRow[], tags: readonly Tag[], at: number): boolean {
  const row = rows[at]!;
  if (!isNumber(row) || hasContent(row) || row.body.label === '') return false;
  const { value } = row.body.sign!;
  if (value === 1) return true;
  const before = rows[at - 1];
  return tags[at - 1] === 'note' && before?.body.sign?.value === value - 1;
}

/** A single text that stands neither in the column of titles nor in that of numbers. */
function isLoneText({ body }: OpenRow): boolean {
  const { label, sign, hasCode, figures, words, row } = body;
  if (row.isDamaged || hasCode || sign !== undefined || figures.size > 0) return false;
  return label === '' && words.length === 1;
}

/** A row with a number, a figure, a fact or a code; in a list without numbers, any text. */
function isSolid(row: OpenRow, isNumbered: boolean): boolean {
  const { body } = row;
  if ((row.kind !== undefined && row.kind !== 'data') || isLoneText(row)) return false;
  if (body.hasCode || body.figures.size > 0 || row.kind === 'data' || isNumber(row)) return true;
  const kind = body.sign?.kind;
  return !isNumbered && body.label !== '' && !isDash(kind) && kind !== 'bracketed';
}
