/** A row of a table read cell by cell, with its places: so is every row read that has a problem. */
import type { Place, Problem } from '../../../model/problem.ts';
import type { RawEntry } from '../../raw.ts';
import { type ReadProposal, readProposal } from '../../read-proposal.ts';
import type { TableRow } from '../file/table.ts';
import { isBlankCell, rawOfCell } from './cell-reader.ts';
import type { Column } from './columns.ts';
import { blankMarkOf, type ListPlan, type Question, type RowReading } from './plan.ts';

const ROW: Place = {};

/**
 * The row's proposal or its problems; a question where the whole list must be asked first. Places stand for columns
 * here: `{ column: 2 }` is the third cell, no column the row itself. What they are in the file is worked out for the
 * problems that are left.
 */
export function readWholeRow(plan: ListPlan, row: TableRow): RowReading | Question {
  const silent = new Set(plan.given.facts.map(({ fact }) => fact));
  const refusedBlanks: Column[] = [];
  const entries: RawEntry[] = [];
  for (const column of plan.columns) {
    const blank = blankIn(plan, column, row);
    if (blank === 'open') return 'marks';
    if (blank === 'refused') refusedBlanks.push(column);
    const place = { column: column.index };
    if (blank === 'no' || blank === 'refused') {
      silent.add(column.key);
      entries.push({ key: column.key, value: { kind: 'boolean', value: false, place }, place });
    } else {
      entries.push({ key: column.key, value: rawOf(plan, column, row, place), place });
    }
  }
  const raw = { entries: [...entries, ...plan.given.entries], place: ROW };
  const read = readProposal(plan.regulation, raw, {
    mode: 'table',
    columnUnits: plan.units,
    numberFormat: plan.numberFormat,
    proofs: plan.proofs,
  });
  const isDoubtful = read.problems.some(({ code }) => code === 'amount-ambiguous');
  if (isDoubtful && plan.proofs === undefined && plan.numberFormat === undefined) return 'numbers';
  const problems = [...read.problems, ...missingMarks(read, refusedBlanks, row)];
  if (read.proposal === undefined || problems.length > 0) return { problems };
  const warnings = read.warnings.filter(
    ({ code, params }) => code !== 'fact-not-used' || !silent.has(String(params.fact)),
  );
  return { proposal: { ...read.proposal, warnings }, problems };
}

function rawOf({ regulation }: ListPlan, { index, key }: Column, row: TableRow, place: Place) {
  const kind = regulation.facts.find(({ id }) => id === key)?.kind ?? 'choice';
  return rawOfCell(kind, row.cells[index]!, row.numeric?.[index] === true, place);
}

/** What an empty cell says in a column of marks; undefined in any other cell. */
function blankIn(plan: ListPlan, { index, key }: Column, row: TableRow) {
  const state = plan.marks.get(key);
  if (state === undefined || state === 'mixed' || !isBlankCell(row.cells[index]!)) return undefined;
  if (state === 'open') return 'open';
  const fact = plan.regulation.facts.find(({ id }) => id === key);
  return fact?.kind === 'flag' ? blankMarkOf(fact) : undefined;
}

/** Of blanks that cannot be answered, those of facts that the row's matter takes. */
function missingMarks(read: ReadProposal, blanks: readonly Column[], row: TableRow): Problem[] {
  if (read.problems.some(isAboutType)) return [];
  const unused = new Set(
    read.warnings.filter(({ code }) => code === 'fact-not-used').map(({ params }) => params.fact),
  );
  return blanks
    .filter(({ key }) => !unused.has(key))
    .map(({ index, key }) => ({
      code: 'mark-missing',
      place: { column: index },
      found: row.cells[index]!,
      params: { fact: key },
    }));
}

function isAboutType({ code, params }: Problem): boolean {
  return code === 'type-missing' || params.fact === 'type';
}
