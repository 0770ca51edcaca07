/** Headings of a list, and the parts of its projects: rows with a sign or without, and with no facts of their own. */

import type { BodyRow } from './body-row.ts';
import { findFamilies } from './families.ts';
import { type Levels, levelOf } from './levels.ts';
import type { OpenRow, TableBody } from './open-row.ts';
import { isNamedGroup, isProject, PART_SIGNS, projectsUnder, runBelow } from './project-rows.ts';
import { compareSums, type SumEvidence } from './sums.ts';
import { hasPartWords, isCapitals, isOfWhich, readGroupWords } from './words.ts';

/** Marks rows with no facts that head others, or are parts of the project above; what may be a project is left open. */
export function markThinRows({ rows }: TableBody, levels: Levels): void {
  const projects = rows.filter((row) => (row.kind === undefined || row.kind === 'data') && isProject(row));
  const capitals = projects.filter(({ body }) => isCapitals(body.label)).length;
  const context: Context = {
    rows,
    project: undefined,
    owner: undefined,
    sums: new Map(),
    levels,
    capitalsAreHeadings: capitals * 3 < projects.length,
    parted: new Set(findFamilies(rows).flatMap(({ children }) => children)),
    leadsToNumber: leadingToNumbers(rows, levels),
    ...provenHeadings(rows, levels),
  };
  for (const [at, row] of rows.entries()) {
    row.kind ??= kindOfThin(context, at);
    if (row.kind === 'part' || isOfParts(row, levels)) continue;
    context.owner = row.kind === 'heading' ? undefined : at;
    context.project = row.kind === undefined || row.kind === 'data' ? at : undefined;
  }
}

function leadingToNumbers(rows: readonly OpenRow[], { place }: Levels): boolean[] {
  const leads: boolean[] = [];
  for (let at = rows.length - 2; at >= 0; at--) {
    const next = rows[at + 1]!;
    const level = levelOf(next.body);
    const isHeading = !next.isRich && place.get(level) === 'above';
    const isEmpty = level === 'none' && next.body.figures.size === 0 && next.body.texts === 0;
    leads[at] = level === 'number' || level === 'dotted' || isHeading || (isEmpty && leads[at + 1] === true);
  }
  return leads;
}

function provenHeadings(rows: readonly OpenRow[], levels: Levels) {
  let open = 0;
  let proven = 0;
  let alike = 0;
  for (const [at, row] of rows.entries()) {
    if (!isOpenUnsigned(row)) continue;
    open++;
    if (headsItsSum(rows, at, levels, 2)) proven++;
    else if (headsItsSum(rows, at, levels, 1)) alike++;
  }
  // One figure alike may be by chance; that of every such row is not.
  const areAllAlike = levels.isNumbered && alike > 1 && alike === open;
  // Where all others say something besides, a sum of one is as good as that of several beside it.
  const areProvenTogether = levels.isRich && proven > 0 && open > 1 && proven + alike === open;
  const areAllProven = (proven > 1 && proven === open) || areProvenTogether;
  return { hasProvenHeadings: proven > 0 || areAllAlike, areAllProven };
}

/** A row left open that bears the sign of parts: it is no project that others could be parts of. */
function isOfParts({ body, kind }: OpenRow, { base }: Levels): boolean {
  const level = levelOf(body);
  return kind === undefined && PART_SIGNS.has(level) && !base.has(level);
}

interface Context {
  readonly rows: readonly OpenRow[];
  /** The project above: nothing but its parts stand between. */
  project: number | undefined;
  /** The same, or the sum above. */
  owner: number | undefined;
  /** By project and level of its parts, whether these sum up to no more than it. */
  readonly sums: Map<string, SumEvidence>;
  readonly levels: Levels;
  /** Few projects have titles in capitals. */
  readonly capitalsAreHeadings: boolean;
  /** Of rows without sign, figures and facts, whether a numbered row or a heading follows, with nothing but such rows between. */
  readonly leadsToNumber: readonly boolean[];
  /** Rows whose number is a part of one above. */
  readonly parted: ReadonlySet<number>;
  /** The figures of a row without a number sum those below it. */
  readonly hasProvenHeadings: boolean;
  /** Those of all such rows do, and there are several: small figures sum up by chance. */
  readonly areAllProven: boolean;
}

function kindOfThin(context: Context, at: number): 'heading' | 'part' | undefined {
  const { rows, levels } = context;
  const { body } = rows[at]!;
  if (body.label === '') return undefined;
  if (body.isMergedOver) return 'heading';
  const level = levelOf(body);
  if (level === 'none') return kindOfUnsigned(context, at);
  if (level === 'number' || level === 'dotted') return headsOtherSigns(context, at) ? 'heading' : undefined;
  if (levels.base.has(level)) return undefined;
  const place = levels.place.get(level);
  if (place === undefined) return undefined;
  if (place === 'above') return isOverUnsigned(context, at) ? undefined : 'heading';
  if (context.project === undefined) {
    return body.figures.size > 0 ? undefined : 'heading';
  }
  if (place === 'below') return staysWithin(context, context.project, at) ? 'part' : undefined;
  if (body.figures.size > 0) return undefined;
  return isProject(rows[at + 1]) ? 'heading' : 'part';
}

/** Whether a sign stands over rows without signs, and its figures are not the sum of theirs: it may be part of a title. */
function isOverUnsigned({ rows, levels }: Context, at: number): boolean {
  if (levels.isNumbered || !levels.base.has('none')) return false;
  const under: BodyRow[] = [];
  for (let next = at + 1; next < rows.length && levelOf(rows[next]!.body) === 'none'; next++) {
    if (rows[next]!.body.row.followsOthers) return false;
    if (rows[next]!.kind === undefined || rows[next]!.kind === 'data') under.push(rows[next]!.body);
  }
  const evidence = compareSums(rows[at]!.body, under);
  return evidence === 'different' || evidence === 'less';
}

/** Whether the run of rows of one level around `at` sums up to no more than the project above. */
function staysWithin({ rows, sums }: Context, project: number, at: number): boolean {
  const { body } = rows[at]!;
  const level = levelOf(body);
  const key = `${project} ${level}`;
  const known = sums.get(key) ?? compareSums(rows[project]!.body, runBelow(rows, project, level));
  sums.set(key, known);
  return known !== 'different' || hasPartWords(body.label);
}

/** A row without a number in a list that numbers its projects. */
function kindOfUnsigned(context: Context, at: number): 'heading' | 'part' | undefined {
  const { rows, levels, capitalsAreHeadings } = context;
  const { body } = rows[at]!;
  if (!levels.isNumbered) {
    const isGroup = isNamedGroup(rows[at]!);
    const next = rows[at + 1];
    if (next === undefined || !levels.isFilled || !(next.isRich || next.body.figures.size > 0))
      return undefined;
    if (!levels.isRich && !isGroup) return undefined;
    const isProven = headsItsSum(rows, at, levels, context.hasProvenHeadings ? 1 : 2);
    const isAllowed = context.hasProvenHeadings || !deniesSum(rows, at, levels);
    const isEmpty = body.figures.size === 0;
    const isHeading = isProven && (isGroup || context.areAllProven);
    return isHeading || (isGroup && (isEmpty || (levels.hasFacts && isAllowed))) ? 'heading' : undefined;
  }
  if (isNamedPart(context, at)) return 'part';
  if (body.isLabelFirst) return /\p{L}\S* \S/u.test(body.label) ? 'heading' : undefined;
  const words = readGroupWords(body.label);
  if (words === 'strong' || (capitalsAreHeadings && isCapitals(body.label))) return 'heading';
  if (body.figures.size > 0)
    return headsItsSum(rows, at, levels, context.hasProvenHeadings ? 1 : 2) ? 'heading' : undefined;
  if (words === 'weak' && isProject(rows[at + 1])) return 'heading';
  return context.leadsToNumber[at] === true ? 'heading' : undefined;
}

/** Whether an unnumbered row says that it is a part of the project above, and is no more than it. */
function isNamedPart(context: Context, at: number): boolean {
  const { rows } = context;
  const { body } = rows[at]!;
  const owner = context.owner === undefined ? undefined : rows[context.owner];
  const isSum = owner?.kind === 'total' || owner?.kind === 'subtotal';
  if (owner === undefined || !(isSum || isProject(owner))) return false;
  if (isOfWhich(body.label)) return true;
  if (!hasPartWords(body.label)) return false;
  const evidence = compareSums(owner.body, [body]);
  return evidence === 'less' || evidence === 'single';
}

/** Whether the figures of a row sum those of the projects under it, up to the next row without a number. */
function headsItsSum(rows: readonly OpenRow[], at: number, levels: Levels, least: number): boolean {
  return [false, true].some((overHeadings) => {
    const under = projectsUnder(rows, at, levels, overHeadings);
    if (under.length < least) return false;
    const evidence = compareSums(rows[at]!.body, under);
    return evidence === 'equal' || (evidence === 'single' && under.length === 1);
  });
}

/** Whether figures can be compared, and are not the sum. */
function deniesSum(rows: readonly OpenRow[], at: number, levels: Levels): boolean {
  const evidence = compareSums(rows[at]!.body, projectsUnder(rows, at, levels, false));
  return evidence === 'different' || evidence === 'less';
}

/** A number with no facts over rows with other signs, or none, that have them: where no number has facts, numbers head. */
function headsOtherSigns({ rows, levels, parted }: Context, at: number): boolean {
  const level = levelOf(rows[at]!.body);
  const next = rows[at + 1];
  if (next === undefined || !next.isRich || parted.has(at) || levels.base.has(level)) return false;
  // A sum of nothing heads nothing.
  if (rows[at]!.body.figures.size > 0 && next.body.figures.size === 0) return false;
  const below = levelOf(next.body);
  return below !== level && below !== 'code' && levels.base.has(below);
}

function isOpenUnsigned({ kind, body }: OpenRow): boolean {
  return kind === undefined && levelOf(body) === 'none' && body.label !== '' && body.figures.size > 0;
}
