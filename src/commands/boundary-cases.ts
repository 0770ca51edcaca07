/** `authority audit --cases`: given and expected for every limit, exception, override and doubt, as JSONL. */
import { boundaryCases } from '../engine/audit/boundary-cases.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, write } from './io.ts';

/** @param asOf ISO date on which the cases are decided; what hangs on the day is not in them */
export async function writeBoundaryCases(
  compiled: CompiledRegulation,
  asOf: string,
  { io }: Context,
): Promise<ExitCode> {
  const lines = boundaryCases(compiled, asOf).map((one) => `${JSON.stringify(one)}\n`);
  await write(io.stdout, lines.join(''));
  return EXIT.ok;
}
