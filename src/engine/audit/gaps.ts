/** The gaps of a matter as findings. */
import type { Finding } from '../../model/audit.ts';
import type { Extent, ExtentBox } from '../../model/extent.ts';
import type { Cells } from '../compiled.ts';
import type { Box } from '../domains.ts';
import { extentOf } from '../extent.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { NONE } from './cell-sets.ts';
import { foundIn, stretchCode } from './found.ts';
import { gapBoxes, oneAtATime } from './gap-boxes.ts';
import type { Opening } from './series.ts';

/**
 * The gaps of a matter. Warnings, as few as tell of everything that the open ends and holes do not tell of
 * already; the others are notes.
 * @param openings of the same matter
 */
export function gaps(audited: AuditedMatter, openings: readonly Opening[]): Finding[] {
  const { sets, regulation } = audited;
  const boxes = gapBoxes(audited).map(({ box, set }) => {
    const extents = constraints(audited, box);
    const codes = Object.entries(extents).map(([fact, extent]) => `${fact}=${extentCode(extent)}`);
    return { id: ['gap', audited.code, ...codes].join(':'), set, extents };
  });
  const ends = openings.map(({ finding, set }) => ({ id: finding.id, set }));
  const telling = new Set(boxes.map(({ id }) => id));
  // From the last: what comes first is more often the plainer one.
  for (const { id, set } of boxes.toReversed()) {
    const others = boxes.filter((one) => one.id !== id && telling.has(one.id));
    const told = sets.any([...ends, ...others].map((one) => one.set));
    if (sets.minus(set, told) === NONE) telling.delete(id);
  }
  const telltales = [...ends, ...boxes.filter(({ id }) => telling.has(id))];
  return boxes.map(({ id, set, extents }) =>
    foundIn(audited, set, {
      id,
      kind: 'gap',
      level: telling.has(id) ? 'warning' : 'note',
      bodies: regulation.residual === null ? [] : [regulation.residual.body],
      clauses: regulation.residual === null ? [] : [regulation.residual.clause],
      box: extents,
      within: telling.has(id)
        ? []
        : telltales.filter((one) => sets.and(one.set, set) !== NONE).map((one) => one.id),
    }),
  );
}

/** The extents of a box without the facts that say nothing beside the others. */
function constraints(audited: AuditedMatter, box: Box): ExtentBox {
  const { sets, matter } = audited;
  const domain = oneAtATime(audited);
  const all = matter.facts.map((cells) => Array.from({ length: cells.pieces }, (_, piece) => piece));
  const whole = sets.and(domain, sets.box(box));
  let told: Box = box;
  const free = new Set<number>();
  matter.facts.forEach((_, fact) => {
    // What is left of a fact by which others are ranged is told, unless it is all there ever is.
    if (audited.leading.has(fact) && box[fact]!.length < sets.projection(domain)[fact]!.length) return;
    const without = told.map((pieces, index) => (index === fact ? all[fact]! : pieces));
    if (sets.and(domain, sets.box(without)) !== whole) return;
    told = without;
    free.add(fact);
  });
  return Object.fromEntries(
    matter.facts.flatMap((cells: Cells, fact): [string, Extent][] =>
      free.has(fact) ? [] : [[cells.fact, extentOf(cells, box[fact]!)]],
    ),
  );
}

function extentCode(extent: Extent): string {
  switch (extent.kind) {
    case 'stretches':
      return extent.stretches.map(stretchCode).join('+');
    case 'combinations':
      return [
        ...extent.with.map((values) => values.join('/')),
        ...extent.without.map((value) => `-${value}`),
      ].join('+');
    default:
      return extent.values.join('+');
  }
}
