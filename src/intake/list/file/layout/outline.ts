/** Headings of a list, and the parts of its projects: rows with a sign or without, and with no facts of their own. */

import type { BodyRow } from './body-row.ts';
import { type Level, type Levels, levelOf } from './levels.ts';
import type { OpenRow, TableBody } from './open-row.ts';
import { compareSums, type SumEvidence } from './sums.ts';
import { hasPartWords, isCapitals, isOfWhich, readGroupWords } from './words.ts';

/** Marks rows with no facts that head others, or are parts of the project above; what may be a project is left open. */
export function markThinRows({ rows }: TableBody, levels: Levels): void {
  const projects = rows.filter((row) => isProject(row));
  const capitals = projects.filter(({ body }) => isCapitals(body.label)).length;
  const context: Context = {
    rows,
    project: undefined,
    sums: new Map(),
    levels,
    capitalsAreHeadings: capitals * 3 < projects.length,
    parted: new Set(findFamilies(rows).flatMap(({ children }) => children)),
    hasProvenHeadings: rows.some((row, at) => isOpenUnsigned(row) && headsItsSum(rows, at, levels, 2)),
  };
  for (const [at, row] of rows.entries()) {
    row.kind ??= kindOfThin(context, at);
    if (row.kind === 'part' || isOfParts(row, levels)) continue;
    context.project = row.kind === undefined || row.kind === 'data' ? at : undefined;
  }
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
  /** By project and level of its parts, whether these sum up to no more than it. */
  readonly sums: Map<string, SumEvidence>;
  readonly levels: Levels;
  /** Few projects have titles in capitals. */
  readonly capitalsAreHeadings: boolean;
  /** Rows whose number is a part of one above. */
  readonly parted: ReadonlySet<number>;
  /** The figures of a row without a number sum those below it. */
  readonly hasProvenHeadings: boolean;
}

function kindOfThin(context: Context, at: number): 'heading' | 'part' | undefined {
  const { rows, levels } = context;
  const { body } = rows[at]!;
  if (body.label === '') return undefined;
  const level = levelOf(body);
  if (level === 'none') return kindOfUnsigned(context, at);
  if (level === 'number' || level === 'dotted') return headsOtherSigns(context, at) ? 'heading' : undefined;
  if (levels.base.has(level)) return undefined;
  const place = levels.place.get(level);
  if (place === undefined) return undefined;
  if (place === 'above') return 'heading';
  if (context.project === undefined) {
    return place === 'below' && body.figures.size > 0 ? undefined : 'heading';
  }
  if (place === 'below') return staysWithin(context, context.project, at) ? 'part' : undefined;
  if (body.figures.size > 0) return undefined;
  return isProject(rows[at + 1]) ? 'heading' : 'part';
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

/** The rows of one level right below a project; of dashes and plus signs those of the first mark, which holds the others. */
function runBelow(rows: readonly OpenRow[], project: number, level: Level): BodyRow[] {
  const run: BodyRow[] = [];
  for (let next = project + 1; next < rows.length; next++) {
    const { body, kind } = rows[next]!;
    if (body.row.followsOthers) break;
    if (levelOf(body) === level) {
      if (level !== 'dash' || run.length === 0 || body.sign!.path[0] === run[0]!.sign!.path[0])
        run.push(body);
    } else if (kind !== 'part' && !PART_SIGNS.has(levelOf(body))) break;
  }
  return run;
}

const PART_SIGNS: ReadonlySet<Level> = new Set<Level>(['dash', 'lower', 'bracketed']);

function isProject(row: OpenRow | undefined): boolean {
  if (row === undefined) return false;
  const level = levelOf(row.body);
  return row.isRich || level === 'number' || level === 'dotted' || level === 'code';
}

/** A row without a number in a list that numbers its projects. */
function kindOfUnsigned(context: Context, at: number): 'heading' | 'part' | undefined {
  const { rows, levels, capitalsAreHeadings } = context;
  const { body } = rows[at]!;
  if (!levels.isNumbered) {
    const isGroup = readGroupWords(body.label) === 'strong' || isCapitals(body.label);
    const next = rows[at + 1];
    if (next === undefined || !levels.isFilled || !(next.isRich || next.body.figures.size > 0))
      return undefined;
    if (!levels.isRich && !isGroup) return undefined;
    const isProven = headsItsSum(rows, at, levels, context.hasProvenHeadings ? 1 : 2);
    const isAllowed = context.hasProvenHeadings || !deniesSum(rows, at, levels);
    return isProven || (isGroup && isAllowed) ? 'heading' : undefined;
  }
  if (isNamedPart(context, at)) return 'part';
  if (body.isLabelFirst) return /\p{L}\S* \S/u.test(body.label) ? 'heading' : undefined;
  const words = readGroupWords(body.label);
  if (words === 'strong' || (capitalsAreHeadings && isCapitals(body.label))) return 'heading';
  if (body.figures.size > 0)
    return headsItsSum(rows, at, levels, context.hasProvenHeadings ? 1 : 2) ? 'heading' : undefined;
  if (words === 'weak') return isProject(rows[at + 1]) ? 'heading' : undefined;
  const next = rows[at + 1];
  return next !== undefined && ['number', 'dotted'].includes(levelOf(next.body)) ? 'heading' : undefined;
}

/** Whether an unnumbered row says that it is a part of the project above, and is no more than it. */
function isNamedPart({ rows, project }: Context, at: number): boolean {
  const { body } = rows[at]!;
  const owner = project === undefined ? undefined : rows[project];
  if (owner === undefined || !isProject(owner)) return false;
  if (isOfWhich(body.label)) return true;
  if (!hasPartWords(body.label)) return false;
  const evidence = compareSums(owner.body, [body]);
  return evidence === 'less' || evidence === 'single';
}

/** Whether the figures of a row sum those of the projects under it, up to the next row without a number. */
function headsItsSum(rows: readonly OpenRow[], at: number, levels: Levels, least: number): boolean {
  const under = projectsUnder(rows, at, levels);
  if (under.length < least) return false;
  const evidence = compareSums(rows[at]!.body, under);
  return evidence === 'equal' || (evidence === 'single' && under.length === 1);
}

/** Whether figures can be compared, and are not the sum. */
function deniesSum(rows: readonly OpenRow[], at: number, levels: Levels): boolean {
  const evidence = compareSums(rows[at]!.body, projectsUnder(rows, at, levels));
  return evidence === 'different' || evidence === 'less';
}

/** The projects under a row, up to the next that is none; none where not all of them are there. */
function projectsUnder(rows: readonly OpenRow[], at: number, levels: Levels): BodyRow[] {
  const under: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    if (row.body.row.followsOthers) return [];
    if (row.kind === 'part' || (levelOf(row.body) === 'dash' && !row.isRich)) continue;
    if (!mayBeUnder(row, levels) || (row.kind !== undefined && row.kind !== 'data')) break;
    under.push(row.body);
  }
  return under;
}

/** A project; in a list without numbers any row but one that is in capitals, or says that it is a group. */
function mayBeUnder(row: OpenRow, levels: Levels): boolean {
  if (levels.isNumbered || row.isRich) return isProject(row);
  const { label } = row.body;
  return label !== '' && !isCapitals(label) && readGroupWords(label) !== 'strong';
}

/** A number with no facts over rows with other signs, or none, that have them: where no number has facts, numbers head. */
function headsOtherSigns({ rows, levels, parted }: Context, at: number): boolean {
  const level = levelOf(rows[at]!.body);
  const next = rows[at + 1];
  if (next === undefined || !next.isRich || parted.has(at) || levels.base.has(level)) return false;
  const below = levelOf(next.body);
  return below !== level && below !== 'code' && levels.base.has(below);
}

function isOpenUnsigned({ kind, body }: OpenRow): boolean {
  return kind === undefined && levelOf(body) === 'none' && body.label !== '' && body.figures.size > 0;
}

/** Marks rows with facts of their own as parts where they sum up to the project above, and bear signs of parts. */
export function markProvenParts({ rows }: TableBody): void {
  for (const [at, row] of rows.entries()) {
    const level = levelOf(row.body);
    const before = rows[at - 1];
    if (!PART_SIGNS.has(level) || row.kind !== 'data' || !isNumbered(before) || before?.kind === 'heading')
      continue;
    const run = runBelow(rows, at - 1, level);
    if (run.length < 2 || compareSums(before!.body, run) !== 'equal') continue;
    const parts = new Set(run);
    for (let next = at; next < rows.length && PART_SIGNS.has(levelOf(rows[next]!.body)); next++) {
      if (parts.has(rows[next]!.body) && !rows[next]!.body.row.isDamaged) rows[next]!.kind = 'part';
    }
  }
}

function isNumbered(row: OpenRow | undefined): boolean {
  const level = row === undefined ? 'none' : levelOf(row.body);
  return level === 'number' || level === 'dotted';
}

/** Marks numbers with numbers of parts under them (`1` over `1.1`): headings, or projects with parts. */
export function markFamilies({ rows }: TableBody, levels: Levels): void {
  const families = findFamilies(rows);
  const parents = new Set(families.map(({ parent }) => parent));
  const hasChildless = rows.some(
    (row, at) => row.body.sign?.kind === 'number' && row.kind === undefined && !parents.has(at),
  );
  const settled = new Map<Settled, Family[]>();
  for (const family of families.reverse()) {
    const upper = rows[family.parent]!;
    if (upper.kind !== undefined && upper.kind !== 'data') continue;
    const lower = family.children.map((at) => rows[at]!);
    const found = settleFamily(upper, lower, hasChildless, levels);
    if (found === undefined) continue;
    const same = settled.get(found) ?? [];
    same.push(family);
    settled.set(found, same);
    markFamily(rows, family, found);
  }
  // Where figures cannot be compared, as all the others are.
  const [only, ...more] = [...settled.keys()].filter((found) => found !== 'unknown');
  if (only === undefined || more.length > 0) return;
  for (const family of settled.get('unknown') ?? []) markFamily(rows, family, only);
}

/** `unknown`: the figures of parent and children cannot be compared. */
type Settled = 'headed' | 'parted' | 'unknown';

function markFamily(rows: readonly OpenRow[], { parent, children }: Family, found: Settled): void {
  if (found === 'headed') rows[parent]!.kind = 'heading';
  else if (found === 'parted') for (const at of children) rows[at]!.kind = 'part';
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
    if (kind === 'heading' || kind === 'total' || kind === 'subtotal' || body.row.followsOthers)
      open.length = 0;
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
): Settled | undefined {
  if (!upper.isRich && lower.every(({ kind }) => kind === 'heading')) return 'headed';
  const rich = lower.filter(({ isRich }) => isRich).length;
  if (!upper.isRich && rich * 2 > lower.length) return 'headed';
  if (upper.isRich) return rich === 0 ? 'parted' : undefined;
  const figured = lower.filter(({ body }) => body.figures.size > 0).length;
  const filled = lower.filter(({ body, isRich }) => isRich || body.figures.size > 0).length;
  if (upper.body.figures.size === 0 && filled * 2 > lower.length) return 'headed';
  if (upper.body.figures.size > 0 && figured === 0) return 'parted';
  const bodies = lower.map(({ body }) => body);
  const evidence = compareSums(upper.body, bodies);
  if (rich > 0) return evidence === 'equal' ? 'headed' : undefined;
  if (evidence === 'unknown') return levels.isRich ? 'headed' : 'unknown';
  if (evidence !== 'equal' && evidence !== 'single') return undefined;
  if (bodies.some(({ label }) => hasPartWords(label))) return 'parted';
  const { label } = upper.body;
  const isGroup = readGroupWords(label) !== undefined || isCapitals(label);
  return isGroup || !hasChildless ? 'headed' : 'parted';
}
