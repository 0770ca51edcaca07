/** `authority source`: whether a regulation says what its published text says. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { sourceReport } from '../present/source.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { TextIndex } from '../provenance/text-index.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { openSource, type SourceName } from './open-source.ts';
import { placesIn } from './regulation-places.ts';

export interface SourceInput {
  readonly source: SourceName;
  readonly compiled: CompiledRegulation;
  /** The file the regulation was read from; absent for a bundled one. */
  readonly file?: string;
  readonly format: ReportFormat;
}

/** @returns 1 where the two do not agree */
export async function source(
  { source: name, compiled, file, format }: SourceInput,
  context: Context,
): Promise<ExitCode> {
  const opened = await openSource(name, context);
  if (!opened.ok) return opened.exit;
  const { regulation } = compiled;
  const provenance = provenanceOf(regulation, new TextIndex(opened.source.text));
  const compared = { regulation, source: opened.source, provenance, places: await placesIn(file) };
  const { io, lang } = context;
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  await write(io.stdout, renderReport(format, sourceReport(compared, lang), terminal));
  return provenance.findings.length === 0 ? EXIT.ok : EXIT.mismatch;
}
