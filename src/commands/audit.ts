/** `authority audit`: what the regulation leaves open, claims twice, or says without effect. */
import { audit as auditRegulation } from '../engine/audit/audit.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { AuditFormatName } from '../present/audit/format-names.ts';
import { auditFormats } from '../present/audit/formats.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { placesIn } from './regulation-places.ts';

export interface AuditInput {
  readonly compiled: CompiledRegulation;
  /** The file the regulation was read from; absent for a bundled one. */
  readonly file?: string;
  readonly format: AuditFormatName;
  /** Of a matter with more cells nothing is proved, and the audit says so; absent: the audit's own bound. */
  readonly mostCells?: bigint;
}

/** @returns 1 while an error or a warning is neither mended nor accepted, or a matter is not proved */
export async function audit(
  { compiled, file, format, mostCells }: AuditInput,
  { io, lang }: Context,
): Promise<ExitCode> {
  const { regulation } = compiled;
  const found = auditRegulation(compiled, mostCells === undefined ? {} : { mostCells });
  const options = {
    lang,
    style: await styleOf(io.stdout, io.env),
    width: widthOf(io.stdout),
    ...(file !== undefined && { places: await placesIn(file) }),
  };
  await write(io.stdout, auditFormats[format](found, regulation, options));
  return found.passed ? EXIT.ok : EXIT.mismatch;
}
