/** A regulation as DMN: a decision table a matter, one document. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import type { Matter, Regulation } from '../../model/regulation.ts';
import { type DmnOptions, dmnDocument } from './document.ts';
import { remarksOn } from './remarks.ts';
import { tableOf } from './table.ts';

export interface DmnExport {
  readonly xml: string;
  /** What the tables do not hold, in words. */
  readonly remarks: readonly string[];
}

/** Whether a table can hold what the matter takes: a list of items is none of its inputs. */
export function fitsTable(matter: Matter, { facts }: Regulation): boolean {
  return !matter.facts.some((taken) => facts.find(({ id }) => id === taken.fact)?.kind === 'items');
}

/** @param codes of matters that fit a table, in the order in which they are to stand */
export function exportDmn(
  { regulation, matters }: CompiledRegulation,
  codes: readonly string[],
  options: DmnOptions,
): DmnExport {
  const tables = codes.map((code) => tableOf(matters[code]!, regulation, options.hitPolicy));
  const remarks = remarksOn(tables, regulation, options.lang);
  return { xml: dmnDocument(tables, regulation, remarks, options), remarks };
}
