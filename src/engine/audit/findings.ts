/** Makes findings: what is not said of one stays empty, clauses and bodies follow from its rules. */
import type { Stretch } from '../../model/amount.ts';
import type { Finding, FindingKind, Shown } from '../../model/audit.ts';
import type { Extent, ExtentBox, Proposal, WrittenProposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Partition } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { extentOf, isSingle } from '../cells/extent.ts';
import type { Cell } from '../cells/feasible-cells.ts';
import { assumedPiece, everyPiece } from '../cells/partition.ts';
import { proposalIn, writeProposal } from '../cells/witness.ts';
import { ruleVerdicts } from '../decide/trace.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';

type Said = Pick<Finding, 'id' | 'kind' | 'level'> & Partial<Finding>;

export function found(regulation: Regulation, said: Said): Finding {
  const rules = (said.rules ?? []).map((id) => regulation.rules.find((rule) => rule.id === id)!);
  return {
    matter: null,
    series: null,
    rules: [],
    clauses: [...new Set(rules.map((rule) => rule.clause))],
    bodies: regulation.bodies
      .map(({ code }) => code)
      .filter((code) => rules.some((rule) => rule.body === code)),
    facts: [],
    doubts: [],
    settled: null,
    alike: [],
    exception: [],
    within: [],
    box: null,
    cells: null,
    witness: null,
    shows: null,
    accepted: null,
    ...said,
  };
}

/** A warning whose id is made of its kind and the name of what it is about. */
export function warning(
  regulation: Regulation,
  kind: FindingKind,
  name: string,
  said: Partial<Finding>,
): Finding {
  return found(regulation, { id: `${kind}:${name}`, kind, level: 'warning', ...said });
}

/** A warning about one matter. */
export function warningIn(
  { regulation, code: matter }: AuditedMatter,
  kind: FindingKind,
  name: string,
  said: Partial<Finding>,
): Finding {
  return warning(regulation, kind, name, { matter, ...said });
}

/**
 * A finding about the proposals of a set: the box around it, its count and a witness.
 * @param set not empty
 * @param better cells that make a better witness, if there are any
 */
export function foundIn(audited: AuditedMatter, set: CellSet, said: Said, better: CellSet = set): Finding {
  const { sets, regulation } = audited;
  const cell = witnessCell(audited, set, better);
  return found(regulation, {
    matter: audited.code,
    box: boxAround(audited, set),
    cells: String(sets.count(set)),
    witness: writeProposal(plainProposal(audited, cell), regulation),
    shows: shownBy(audited, cell),
    ...said,
  });
}

/** The written proposal that stands for a set that holds one, as {@link foundIn} has it. */
export function witnessIn(audited: AuditedMatter, set: CellSet, better: CellSet = set): WrittenProposal {
  return writeProposal(plainProposal(audited, witnessCell(audited, set, better)), audited.regulation);
}

function witnessCell(audited: AuditedMatter, set: CellSet, better: CellSet): Cell {
  return readableCell(audited, better === NONE ? set : better);
}

/** The cells of a set in which no other rules fit: a witness is plainest there. */
export function withoutOthers(
  { sets, reading }: AuditedMatter,
  set: CellSet,
  rules: readonly number[],
): CellSet {
  return sets.minus(set, sets.any(reading.stands.filter((_, rule) => !rules.includes(rule))));
}

/** The cell of a set that is easiest to read: facts as assumed, one value rather than several, low amounts. */
function readableCell({ sets, matter, regulation }: AuditedMatter, set: CellSet): Cell {
  const liked = matter.facts.map((partition) => inOrderOfReading(partition, regulation));
  return sets.cellOf(set, liked);
}

function inOrderOfReading(partition: Partition, regulation: Regulation): number[] {
  const assumed = assumedPiece(partition, regulation);
  const order = (piece: number) =>
    piece === assumed ? 0 : partition.kind !== 'several' || isSingle(partition, piece) ? 1 : 2;
  return everyPiece(partition).sort((a, b) => order(a) - order(b) || a - b);
}

/** The proposal of a cell without the facts on which no rule hangs beside the others. */
function plainProposal(audited: AuditedMatter, cell: Cell): Proposal {
  const { matter, regulation } = audited;
  const proposal = proposalIn(matter, regulation, cell);
  const facts = new Map(proposal.facts);
  let left: Box = cell.map((piece) => [piece]);
  const verdicts = String(ruleVerdicts(matter, left));
  matter.facts.forEach((partition, fact) => {
    if (audited.linked.has(fact) || assumedPiece(partition, regulation) !== undefined) return;
    const without = left.with(fact, everyPiece(partition));
    if (String(ruleVerdicts(matter, without)) !== verdicts) return;
    left = without;
    facts.delete(partition.fact);
  });
  return { ...proposal, facts };
}

/** What the rules give in a cell. */
function shownBy({ sets, reading, regulation, matter }: AuditedMatter, cell: Cell): Shown {
  const here = sets.box(matter.facts.map((_, fact) => [cell[fact]!]));
  const within = (some: readonly CellSet[]) =>
    reading.rules.filter((_, rule) => sets.and(some[rule]!, here) !== NONE);
  const fits = within(reading.stands);
  const highest = regulation.bodies.find(({ code }) => fits.some((rule) => rule.body === code));
  return {
    outcome: highest === undefined ? 'residual' : 'decided',
    authority: highest?.code ?? regulation.residual?.body ?? null,
    fits: fits.map((rule) => rule.id),
    overridden: within(reading.claims)
      .filter((rule) => !fits.includes(rule))
      .map((rule) => rule.id),
  };
}

/** What the facts of a set can be, each taken alone; facts that can be all that they ever can are left out. */
function boxAround({ sets, matter, space }: AuditedMatter, set: CellSet): ExtentBox {
  const [own, all] = [sets.projection(set), sets.projection(space)];
  return Object.fromEntries(
    matter.facts.flatMap((partition, fact): [string, Extent][] =>
      own[fact]!.length === all[fact]!.length ? [] : [[partition.fact, extentOf(partition, own[fact]!)]],
    ),
  );
}

/** A stretch in codes, by the four words of the law: `20`, `from-10-below-20`, `above-500`. */
export function stretchCode({ low, high }: Stretch): string {
  if (low !== undefined && low.at === high?.at) return low.at;
  const start = low && `${low.closed ? 'from' : 'above'}-${low.at}`;
  const end = high && `${high.closed ? 'to' : 'below'}-${high.at}`;
  return [start, end].filter(Boolean).join('-') || 'any';
}
