/** Headings of a list, and the parts of its projects: rows with a sign or without, and with no facts of their own. */

import type { BodyRow } from './body-row.ts';
import { type Level, type Levels, levelOf } from './levels.ts';
import type { OpenRow, TableBody } from './open-row.ts';
import { compareSums } from './sums.ts';
import { hasPartWords, isCapitals, isOfWhich, readGroupWords } from './words.ts';

/** Marks rows with no facts that head others, or are parts of the project above; what may be a project is left open. */
export function markThinRows({ rows }: TableBody, levels: Levels): void {
  const capitals = rows.filter(({ body }) => isCapitals(body.label)).length;
  const context = { rows, levels, capitalsAreHeadings: capitals * 3 < rows.length };
  for (const [at, row] of rows.entries()) {
    if (row.kind !== undefined) continue;
    row.kind = kindOfThin(context, at);
  }
}

interface Context {
  readonly rows: readonly OpenRow[];
  readonly levels: Levels;
  readonly capitalsAreHeadings: boolean;
}

function kindOfThin(context: Context, at: number): 'heading' | 'part' | undefined {
  const { rows, levels } = context;
  const { body } = rows[at]!;
  if (body.label === '') return undefined;
  const level = levelOf(body);
  if (level === 'none') return kindOfUnsigned(context, at);
  if (levels.base.has(level)) return undefined;
  const place = levels.place.get(level);
  if (place === undefined) return undefined;
  if (place === 'above')
    return headsSomething(rows, at) || body.figures.size === 0 || body.row.index === 0
      ? 'heading'
      : undefined;
  const project = projectAbove(rows, at);
  if (project === undefined) return place === 'below' && body.figures.size > 0 ? undefined : 'heading';
  if (place === 'below') return staysWithin(rows, at, project, level) ? 'part' : undefined;
  if (body.figures.size > 0) return undefined;
  return isProject(rows[at + 1]) ? 'heading' : 'part';
}

/** Whether rows stand under a heading at all. */
function headsSomething(rows: readonly OpenRow[], at: number): boolean {
  return at + 1 < rows.length;
}

/** The project that rows below it may be parts of: nothing but such rows stands between. */
function projectAbove(rows: readonly OpenRow[], at: number): number | undefined {
  const level = levelOf(rows[at]!.body);
  for (let before = at - 1; before >= 0; before--) {
    const row = rows[before]!;
    if (row.kind === 'part' || (row.kind === undefined && levelOf(row.body) === level)) continue;
    if (row.kind === 'data' || row.kind === undefined) return before;
    return undefined;
  }
  return undefined;
}

/** Whether the run of rows of one level around `at` sums up to no more than the project above. */
function staysWithin(rows: readonly OpenRow[], at: number, project: number, level: Level): boolean {
  const run: BodyRow[] = [];
  for (let next = project + 1; next < rows.length; next++) {
    const { body, kind } = rows[next]!;
    if (levelOf(body) === level) run.push(body);
    else if (next > at && kind !== 'part') break;
  }
  const evidence = compareSums(rows[project]!.body, run);
  return evidence !== 'different' || hasPartWords(rows[at]!.body.label);
}

function isProject(row: OpenRow | undefined): boolean {
  if (row === undefined) return false;
  const level = levelOf(row.body);
  return row.isRich || level === 'number' || level === 'dotted' || level === 'code';
}

/** A row without a number in a list that numbers its projects. */
function kindOfUnsigned(
  { rows, levels, capitalsAreHeadings }: Context,
  at: number,
): 'heading' | 'part' | undefined {
  const row = rows[at]!;
  const { body } = row;
  if (!levels.isNumbered) {
    const isGroup = readGroupWords(body.label) === 'strong' || isCapitals(body.label);
    return levels.isRich && isGroup && body.figures.size === 0 && rows[at + 1]?.isRich === true
      ? 'heading'
      : undefined;
  }
  const project = partOwner(rows, at);
  if (project !== undefined) return 'part';
  if (body.isLabelFirst) return /\p{L}\S* \S/u.test(body.label) ? 'heading' : undefined;
  const words = readGroupWords(body.label);
  if (words === 'strong' || (capitalsAreHeadings && isCapitals(body.label))) return 'heading';
  if (body.figures.size > 0) return headsItsSum(rows, at) ? 'heading' : undefined;
  if (words === 'weak') return isProject(rows[at + 1]) ? 'heading' : undefined;
  const next = rows[at + 1];
  return next !== undefined && ['number', 'dotted'].includes(levelOf(next.body)) ? 'heading' : undefined;
}

/** The project of which an unnumbered row says that it is a part. */
function partOwner(rows: readonly OpenRow[], at: number): number | undefined {
  const { body } = rows[at]!;
  const before = rows[at - 1];
  if (before === undefined || !(isOfWhich(body.label) || hasPartWords(body.label))) return undefined;
  const owner = before.kind === 'part' ? ownerOf(rows, at - 1) : at - 1;
  const project = owner === undefined ? undefined : rows[owner];
  if (project === undefined || !isProject(project)) return undefined;
  if (project.kind !== undefined && project.kind !== 'data') return undefined;
  if (isOfWhich(body.label)) return owner;
  const evidence = compareSums(project.body, [body]);
  return evidence === 'less' || evidence === 'equal' ? owner : undefined;
}

function ownerOf(rows: readonly OpenRow[], at: number): number | undefined {
  for (let before = at; before >= 0; before--) if (rows[before]!.kind !== 'part') return before;
  return undefined;
}

/** Whether the figures of a row sum those of the projects under it, up to the next row without a number. */
function headsItsSum(rows: readonly OpenRow[], at: number): boolean {
  const under: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    if (row.kind === 'part') continue;
    if (!isProject(row) || (row.kind !== undefined && row.kind !== 'data')) break;
    under.push(row.body);
  }
  return under.length > 1 && compareSums(rows[at]!.body, under) === 'equal';
}

/** Marks numbers with numbers of parts under them (`1` over `1.1`): headings, or projects with parts. */
export function markFamilies({ rows }: TableBody, levels: Levels): void {
  const families = findFamilies(rows);
  const parents = new Set(families.map(({ parent }) => parent));
  const hasChildless = rows.some(
    (row, at) => row.body.sign?.kind === 'number' && row.kind === undefined && !parents.has(at),
  );
  for (const { parent, children } of families) {
    const upper = rows[parent]!;
    if (upper.kind !== undefined && upper.kind !== 'data') continue;
    const lower = children.map((at) => rows[at]!);
    const found = settleFamily(upper, lower, hasChildless, levels);
    if (found === 'headed') upper.kind = 'heading';
    else if (found === 'parted') for (const row of lower) row.kind = 'part';
  }
}

interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

/** Rows with the rows directly below whose signs begin with theirs, or that have no number of their own. */
function findFamilies(rows: readonly OpenRow[]): Family[] {
  const families: Family[] = [];
  const open: { readonly parent: number; readonly children: number[] }[] = [];
  for (const [at, { body, kind }] of rows.entries()) {
    if (kind === 'heading' || kind === 'total' || kind === 'subtotal') open.length = 0;
    if (kind !== undefined && kind !== 'data') continue;
    const { sign } = body;
    if (sign?.kind !== 'number' && sign?.kind !== 'dotted') continue;
    while (open.length > 0 && !isUnder(rows[open[open.length - 1]!.parent]!.body, body)) open.pop();
    open[open.length - 1]?.children.push(at);
    const family = { parent: at, children: [] };
    families.push(family);
    open.push(family);
  }
  return families.filter(({ children }) => children.length > 0);
}

function isUnder(parent: BodyRow, child: BodyRow): boolean {
  const upper = parent.sign!.path;
  const lower = child.sign!.path;
  return (
    lower.length > upper.length &&
    upper.every((part, at) => Number(part) === Number(lower[at]) || part === lower[at])
  );
}

/**
 * What a number is over numbers of its parts: a heading where they alone have facts or figures, a project where it alone has.
 * Where figures agree either way, a heading if every number has such rows under it; else a project with parts.
 */
function settleFamily(
  upper: OpenRow,
  lower: readonly OpenRow[],
  hasChildless: boolean,
  levels: Levels,
): 'headed' | 'parted' | undefined {
  const rich = lower.filter(({ isRich }) => isRich).length;
  if (!upper.isRich && rich * 2 > lower.length) return 'headed';
  if (upper.isRich) return rich === 0 ? 'parted' : undefined;
  if (rich > 0) return undefined;
  const figured = lower.filter(({ body }) => body.figures.size > 0).length;
  if (upper.body.figures.size === 0 && figured > 0) return 'headed';
  if (upper.body.figures.size > 0 && figured === 0) return 'parted';
  const bodies = lower.map(({ body }) => body);
  const evidence = compareSums(upper.body, bodies);
  if (evidence === 'unknown' && levels.isRich) return 'headed';
  if (evidence !== 'equal' && evidence !== 'single') return undefined;
  if (bodies.some(({ label }) => hasPartWords(label))) return 'parted';
  const { label } = upper.body;
  const isGroup = readGroupWords(label) !== undefined || isCapitals(label);
  return isGroup || !hasChildless ? 'headed' : 'parted';
}
