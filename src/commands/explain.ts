/** `authority explain`: what a clause, a rule or a type of proposal says. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { PublishedSource } from '../model/provenance.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { explainReport } from '../present/explain.ts';
import {
  type Explanation,
  explain as explainSubject,
  findPublished,
  passagesOf,
} from '../present/explanation.ts';
import { findSubject, nearestSubjects } from '../present/subject.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import type { SourceName } from './open-source.ts';

export interface ExplainInput {
  /** A clause, the id of a rule, or a type. */
  readonly subject: string;
  readonly compiled: CompiledRegulation;
  readonly format: ReportFormat;
  /** The published text, from which the clauses are shown; with it any clause of the text can be asked for. */
  readonly source?: SourceName;
}

/** @returns 1 where the published text lacks the clause */
export async function explain(
  { subject, compiled, format, source: name }: ExplainInput,
  context: Context,
): Promise<ExitCode> {
  const { regulation } = compiled;
  const opened = name && (await open(name, context));
  if (opened?.ok === false) return opened.exit;
  const source = opened?.source;
  const found = findSubject(subject, regulation) ?? (source && findPublished(subject, source));
  if (found === undefined) {
    const near = nearestSubjects(subject, regulation);
    return refuseUsage(context, { code: 'unknown-subject', found: subject, near });
  }
  const { io, lang } = context;
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  const explanation = withPassages(explainSubject(found, regulation), source, compiled);
  await write(io.stdout, renderReport(format, explainReport(explanation, regulation, lang), terminal));
  const lacking = explanation.published?.passages.some(({ published }) => published.length === 0);
  return lacking ? EXIT.mismatch : EXIT.ok;
}

/** Loaded when a text is given: to explain a regulation by itself reads no file. */
async function open(name: SourceName, context: Context) {
  const { openSource } = await import('./open-source.ts');
  return openSource(name, context);
}

function withPassages(
  explanation: Explanation,
  source: PublishedSource | undefined,
  { regulation }: CompiledRegulation,
): Explanation {
  if (source === undefined) return explanation;
  return { ...explanation, published: passagesOf(explanation, source, regulation) };
}
