/** What a finding is about, as one short code: the same wherever the row stands and whatever the language. */
import { createHash } from 'node:crypto';
import type { RowFinding } from '../../model/finding.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { ListRow } from '../../present/list/rows.ts';

const DIGITS = 32;

/**
 * Of the rule, the bodies, and what the row says: id, title, the body it names, its facts; of a refused row its cells
 * as they were written. Neither line nor file has a part in it; the regulation has where it is not the run's, whose
 * bodies may have the same codes.
 */
export function fingerprintOf(
  { rule, declared, candidates }: RowFinding,
  row: ListRow,
  run: Regulation,
): string {
  const { proposal } = row;
  const says = proposal === undefined ? [row.cells ?? row.raw ?? ''] : saidBy(proposal);
  return digest([rule, declared, candidates, ...says, ...besides(row.regulation, run)]);
}

/** Of a note that is the same for every row of a list. */
export function fingerprintOfList({ rule }: RowFinding, row: ListRow, run: Regulation): string {
  return digest([rule, row.place.file ?? null, ...besides(row.regulation, run)]);
}

function besides({ id }: Regulation, run: Regulation): string[] {
  return id === run.id ? [] : [id];
}

function saidBy({ id, title, matter, facts }: Proposal): unknown[] {
  const sorted = [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([fact, value]) => [fact, plain(value)]);
  return [id?.trim() ?? null, title?.trim() ?? null, matter, sorted];
}

function plain(value: FactValue): unknown {
  switch (value.kind) {
    case 'amount':
      return value.amount;
    case 'several':
      return [...value.values].sort();
    default:
      return value.value;
  }
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}
