/** Regulations that are each broken in one way, beside a twin that is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { type LoadResult, readRegulation } from '../../../src/loader/load.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/audit');

export interface Expected {
  readonly exit: 1 | 2;
  /** Ids of the errors and warnings, all there are. */
  readonly findings: readonly string[];
  /** Bound on the cells, where the break is to have more. */
  readonly mostCells?: string;
  /** The check by which the broken file is refused. */
  readonly check?: string;
}

export const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
}));

export function fixturePath(name: string, which: 'broken' | 'sound'): string {
  return join(FOLDER, name, `${which}.yaml`);
}

export function readFixture(name: string, which: 'broken' | 'sound'): LoadResult {
  return readRegulation(readFileSync(fixturePath(name, which), 'utf8'), `${which}.yaml`);
}

export function compiledFixture(name: string, which: 'broken' | 'sound'): CompiledRegulation {
  const read = readFixture(name, which);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems, null, 2)}`);
  return compileRegulation(read.regulation);
}
