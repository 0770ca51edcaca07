/** A regulation file in three steps: parse, shape, consistency. A broken file is refused with every complaint. */
import type { Problem, RegulationCheck } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import { authoredRegulation } from './authored.ts';
import { buildRegulation } from './build.ts';
import { type Checked, type Complaint, checkedOf } from './checks/checked.ts';
import { dependencyChecks } from './checks/dependencies.ts';
import { factChecks } from './checks/facts.ts';
import { nameChecks } from './checks/names.ts';
import { routeChecks } from './checks/route.ts';
import { testChecks } from './checks/tests.ts';
import { formChecks } from './checks/well-formed.ts';
import { parseRegulationFile } from './parse.ts';
import { shapedBy } from './shape.ts';

export type LoadResult =
  | { readonly ok: true; readonly regulation: Regulation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Step 3: what the shape alone cannot say. The checks run, and complain, in this order. */
export const CHECKS: Readonly<Record<RegulationCheck, (checked: Checked) => readonly Complaint[]>> = {
  ...nameChecks,
  ...factChecks,
  ...testChecks,
  ...dependencyChecks,
  ...routeChecks,
  ...formChecks,
};

/**
 * Reads the YAML text of a regulation. Amounts come out in base units (VND, USD, ha).
 * Errors: `file-empty`, `regulation-syntax`; or every `regulation-unknown-key`, `regulation-missing-key` and
 * `regulation-shape` there is; or every `regulation-check`. A text that fails one step does not come to the next.
 * @param file name used in the places of complaints
 */
export function readRegulation(text: string, file: string): LoadResult {
  const parsed = parseRegulationFile(text, file);
  if (!parsed.ok) return parsed;
  const shaped = shapedBy(authoredRegulation, parsed.file);
  if (!shaped.ok) return shaped;
  const regulation = buildRegulation(shaped.authored);
  const checked = checkedOf(shaped.authored, regulation);
  const problems = Object.entries(CHECKS).flatMap(([check, complaints]) =>
    complaints(checked).map(
      ({ path, name, known = [], ofKey }): Problem => ({
        code: 'regulation-check',
        place: ofKey
          ? parsed.file.placeOfKey(path.slice(0, -1), String(path.at(-1)))
          : parsed.file.placeOf(path),
        found: name,
        params: { check, name, known },
      }),
    ),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, regulation };
}
