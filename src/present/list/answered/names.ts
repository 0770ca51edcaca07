/** The names of a workbook that hang on a sheet's columns: its print area, its filter, and the marks of our answers. */
import { lettersOf, MOST_COLUMNS, overlap, readRange } from '../../../archive/cell-range.ts';
import { answersName, answersNumber } from '../../../archive/own-answers.ts';
import { quotedSheet } from '../../workbook/book.ts';
import type { PlannedTable, SheetPlan } from './plan.ts';
import { areasOf, type WorkbookPart, widenedAreas } from './workbook-part.ts';

const PRINT_AREA = '_xlnm.Print_Area';
const FILTER = '_xlnm._FilterDatabase';

/** The last column that the sheet's print area takes, from 0; -1 where it has none. */
export function printedTo(workbook: WorkbookPart, position: number): number {
  let last = -1;
  for (const { name, sheet, text } of workbook.names) {
    if (name !== PRINT_AREA || sheet !== position) continue;
    for (const { range } of areasOf(text) ?? []) {
      const column = readRange(range)?.lastColumn ?? -1;
      if (column < MOST_COLUMNS - 1) last = Math.max(last, column);
    }
  }
  return last;
}

/** Widens the print area and the filter that hold the list. @returns whether a print area could not be read */
export function growNames(workbook: WorkbookPart, position: number, plan: SheetPlan): boolean {
  let isLeft = false;
  for (const known of workbook.names) {
    if (known.sheet !== position || (known.name !== PRINT_AREA && known.name !== FILTER)) continue;
    if (known.name === FILTER && !plan.widensFilter) continue;
    const areas = areasOf(known.text);
    if (areas === null) isLeft ||= known.name === PRINT_AREA;
    else
      workbook.changeName(
        known,
        widenedAreas(areas, plan.lastColumn, (range) => holdsList(range, plan)),
      );
  }
  return isLeft;
}

/** Whether an area takes part in the list: of one that is printed in several, each piece of its rows to its right end. */
function holdsList(text: string, { tables, survey }: SheetPlan): boolean {
  const range = readRange(text);
  if (range === null) return false;
  return tables.some(({ table }, index) => {
    const lastColumn = survey.tables[index]!.lastColumn;
    const rightEnd = {
      firstColumn: lastColumn,
      lastColumn,
      firstRow: table.headerFirst,
      lastRow: table.last,
    };
    return overlap(range, rightEnd);
  });
}

/** Marks the answers of each table, so that a later run knows them. */
export function markAnswers(workbook: WorkbookPart, position: number, { tables }: SheetPlan): void {
  const sheet = quotedSheet(workbook.sheets[position]!.name);
  let number = 0;
  for (const table of tables) {
    for (const range of rangesOf(table))
      workbook.setName(answersName(++number), position, `${sheet}!${range}`);
  }
  for (const known of workbook.names) {
    // A mark of a table that is no more stands for nothing.
    if (known.sheet === position && (answersNumber(known.name) ?? 0) > number) workbook.removeName(known);
  }
}

/** The cells of a table's answers, in stretches of columns that stand beside one another. */
function rangesOf({ table, targets }: PlannedTable): string[] {
  const ranges: string[] = [];
  for (let from = 0, at = 1; at <= targets.length; at++) {
    if (targets[at] === targets[at - 1]! + 1) continue;
    const [first, last] = [targets[from]!, targets[at - 1]!].map(lettersOf);
    ranges.push(`$${first}$${table.headerFirst}:$${last}$${table.last}`);
    from = at;
  }
  return ranges;
}
