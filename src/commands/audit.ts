/** `authority audit`: what the regulation leaves open, claims twice, or says without effect. */
import { audit as auditRegulation } from '../engine/audit/audit.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { auditReport } from '../present/audit.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { placesIn } from './regulation-places.ts';

export type AuditFormat = ReportFormat | 'sarif';

export interface AuditInput {
  readonly compiled: CompiledRegulation;
  /** The file the regulation was read from; absent for a bundled one. */
  readonly file?: string;
  readonly format: AuditFormat;
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
  const options = { lang, ...(file !== undefined && { places: await placesIn(file) }) };
  const text =
    format === 'sarif'
      ? (await import('../present/sarif.ts')).auditSarif(found, regulation, options)
      : renderReport(format, auditReport(found, regulation, options), {
          style: await styleOf(io.stdout, io.env),
          width: widthOf(io.stdout),
        });
  await write(io.stdout, text);
  return found.passed ? EXIT.ok : EXIT.mismatch;
}
