/** What shows in sums and in numbers of parts: `1` over `1.1`, rows that sum up to the project above, or to the heading. */
import type { BodyRow } from './body-row.ts';
import { type Levels, levelOf } from './levels.ts';
import type { OpenRow, TableBody } from './open-row.ts';
import { PART_SIGNS, runBelow } from './project-rows.ts';
import type { SignKind } from './sign.ts';
import { compareSums } from './sums.ts';
import { hasPartWords, isCapitals, readGroupWords } from './words.ts';

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

/** Marks rows that bear the sign of a heading and a fact beside it, as "I | Vốn tỉnh | NST": where they sum those under them. */
export function markProvenHeadings({ rows }: TableBody): void {
  for (const [at, row] of rows.entries()) {
    if (row.kind !== 'data' || row.body.row.isDamaged || row.body.figures.size === 0) continue;
    const { sign } = row.body;
    if (sign?.kind !== 'roman' && sign?.kind !== 'upper') continue;
    const under = projectsUpTo(rows, at, sign.kind);
    if (under.length > 1 && compareSums(row.body, under) === 'equal') row.kind = 'heading';
  }
}

/** The rows of data under a heading, up to the next with such a sign; none where not all of them are there. */
function projectsUpTo(rows: readonly OpenRow[], at: number, kind: SignKind): BodyRow[] {
  const under: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const { body, kind: found } = rows[next]!;
    if (body.row.followsOthers) return [];
    const sign = body.sign?.kind;
    if (sign === kind || sign === 'upper') break;
    if (found === undefined || found === 'data') under.push(body);
  }
  return under;
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
export function findFamilies(rows: readonly OpenRow[]): Family[] {
  const families: { readonly parent: number; readonly children: number[] }[] = [];
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
  for (const family of families) {
    if (family.children.length === 0) family.children.push(...unsignedUnder(rows, family.parent));
  }
  return families.filter(({ children }) => children.length > 0);
}

/** Rows without signs right below a number, where they sum up to it. */
function unsignedUnder(rows: readonly OpenRow[], parent: number): number[] {
  const under: number[] = [];
  for (let at = parent + 1; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.kind !== undefined || row.body.row.followsOthers || levelOf(row.body) !== 'none') break;
    if (row.body.label === '' || row.body.figures.size === 0) break;
    under.push(at);
  }
  const bodies = under.map((at) => rows[at]!.body);
  return under.length > 1 && compareSums(rows[parent]!.body, bodies) === 'equal' ? under : [];
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
  const isGroup = readGroupWords(upper.body.label) !== undefined || isCapitals(upper.body.label);
  // Figures such as "dưới 7" cannot be added up: then the name alone says what the row is.
  const isNamed = evidence === 'unknown' && readGroupWords(upper.body.label) === 'strong';
  if (rich > 0) return evidence === 'equal' || isNamed ? 'headed' : undefined;
  if (evidence === 'unknown') return levels.isRich ? 'headed' : 'unknown';
  if (evidence !== 'equal' && evidence !== 'single') return isGroup ? 'unknown' : undefined;
  if (bodies.some(({ label }) => hasPartWords(label))) return 'parted';
  return isGroup || !hasChildless ? 'headed' : 'parted';
}
