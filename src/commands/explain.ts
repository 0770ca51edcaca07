/** `authority explain`: what a clause, a rule or a type of proposal says. */
import type { CompiledRegulation } from '../engine/compiled.ts';
import { explain as explainSubject } from '../render/explain.ts';
import { explanationFormats } from '../render/explain-formats.ts';
import type { FormatName } from '../render/format-names.ts';
import { findSubject, nearestSubjects } from '../render/subject.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';

export interface ExplainInput {
  /** A clause, the id of a rule, or a type. */
  readonly subject: string;
  readonly compiled: CompiledRegulation;
  readonly format: FormatName;
}

export async function explain(
  { subject, compiled, format }: ExplainInput,
  context: Context,
): Promise<ExitCode> {
  const { regulation } = compiled;
  const found = findSubject(subject, regulation);
  if (found === undefined) {
    const near = nearestSubjects(subject, regulation);
    return refuseUsage(context, { code: 'unknown-subject', found: subject, near });
  }
  const { io, lang } = context;
  const options = { lang, style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  await write(io.stdout, explanationFormats[format](explainSubject(found, regulation), regulation, options));
  return EXIT.ok;
}
