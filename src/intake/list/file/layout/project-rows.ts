/** Rows of a list that are projects or may be, and what stands under a row or right below it. */
import type { BodyRow } from './body-row.ts';
import { type Level, type Levels, levelOf } from './levels.ts';
import type { OpenRow } from './open-row.ts';
import { isDash } from './sign.ts';
import { isCapitals, readGroupWords } from './words.ts';

/** The rows of one level right below a project; of dashes and plus signs those of the first mark, which holds the others. */
export function runBelow(rows: readonly OpenRow[], project: number, level: Level): BodyRow[] {
  const run: BodyRow[] = [];
  for (let next = project + 1; next < rows.length; next++) {
    const { body, kind } = rows[next]!;
    if (body.row.followsOthers) break;
    if (levelOf(body) === level) {
      if (!isDash(level) || run.length === 0 || body.sign!.path[0] === run[0]!.sign!.path[0]) run.push(body);
    } else if (kind !== 'part' && !PART_SIGNS.has(levelOf(body))) break;
  }
  return run;
}

export const PART_SIGNS: ReadonlySet<Level> = new Set<Level>(['dash', 'bullet', 'lower', 'bracketed']);

export function isProject(row: OpenRow | undefined): boolean {
  if (row === undefined) return false;
  const level = levelOf(row.body);
  return row.isRich || level === 'number' || level === 'dotted' || level === 'code';
}

/**
 * The projects under a row, up to the next that is none; none where not all of them are there.
 *
 * @param overHeadings whether rows with signs of headings are passed over
 */
export function projectsUnder(
  rows: readonly OpenRow[],
  at: number,
  levels: Levels,
  overHeadings: boolean,
): BodyRow[] {
  const under: BodyRow[] = [];
  const isGroup = isNamedGroup(rows[at]!);
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    if (row.body.row.followsOthers) return [];
    if (overHeadings && !row.isRich && levels.place.get(levelOf(row.body)) === 'above') continue;
    if (row.kind === 'part' || row.kind === 'bare' || row.kind === 'note') continue;
    if (isDash(levelOf(row.body)) && !row.isRich) continue;
    if (!mayBeUnder(row, levels, isGroup) || (row.kind !== undefined && row.kind !== 'data')) break;
    under.push(row.body);
  }
  return under;
}

/** A project; in a list without numbers, under one that says that it is a group, any row up to the next that does. */
function mayBeUnder(row: OpenRow, levels: Levels, isUnderGroup: boolean): boolean {
  if (levels.isNumbered || row.isRich || !isUnderGroup) return isProject(row);
  return row.body.label !== '' && !isNamedGroup(row);
}

/** In capitals, or with words for a group. */
export function isNamedGroup({ body: { label } }: OpenRow): boolean {
  return isCapitals(label) || readGroupWords(label) === 'strong';
}
