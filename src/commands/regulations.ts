/** `authority regulations`: the regulations the program knows. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { BUNDLED } from '../loader/bundled.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { regulationsReport } from '../present/regulations.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';

export interface RegulationsInput {
  /** A user's own regulation, listed beside the bundled ones. */
  readonly own?: CompiledRegulation;
  readonly format: ReportFormat;
}

export async function regulations(
  { own, format }: RegulationsInput,
  { io, lang }: Context,
): Promise<ExitCode> {
  const bundled = await Promise.all(BUNDLED.map((one) => one.load() as Promise<CompiledRegulation>));
  const others = own && !bundled.some((one) => one.regulation.id === own.regulation.id) ? [own] : [];
  const all = [...bundled, ...others].map((one) => one.regulation);
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  await write(io.stdout, renderReport(format, regulationsReport(all, lang), terminal));
  return EXIT.ok;
}
