/** `authority test`: people's own cases for their own regulation. */

import { mismatchesOf, Touched } from '../engine/audit/test-cases.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { readCase, type WrittenCase } from '../intake/read-case.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Problem } from '../model/problem.ts';
import type { CaseResult, TestRun } from '../model/test-run.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { testRunReport } from '../present/test-run.ts';
import { caseFiles } from './cases/case-files.ts';
import { inOrder, readCases } from './cases/read-cases.ts';
import { type Context, refuseInput, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';

export interface TestInput {
  /** Files and folders; `-` for standard input. */
  readonly names: readonly string[];
  readonly compiled: CompiledRegulation;
  readonly format: ReportFormat;
  /** ISO date of a case without one. */
  readonly asOf: string;
  readonly coverage: boolean;
}

export async function test(input: TestInput, context: Context): Promise<ExitCode> {
  const { names, compiled, format } = input;
  const { regulation } = compiled;
  const found = await caseFiles(names);
  if (!found.ok) return refuseUsage(context, found.error);
  const { io, lang } = context;
  const { cases, problems } = await readCases(found.files, io, (raw) => readCase(raw, regulation));
  if (cases.length === 0 && problems.length === 0) {
    return refuseUsage(context, { code: 'no-cases', found: names.join(', ') });
  }
  const { run, problems: refused } = runCases(cases, input);
  const all = inOrder([...problems, ...refused], found.files);
  if (all.length > 0) await refuseInput(context, all, regulation);
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  const whole = { ...run, unreadable: all.length };
  await write(io.stdout, renderReport(format, testRunReport(whole, regulation, lang), terminal));
  if (all.length > 0) return EXIT.usage;
  return run.failed.length > 0 ? EXIT.mismatch : EXIT.ok;
}

interface Ran {
  readonly run: TestRun;
  /** What is wrong with proposals that are given. */
  readonly problems: readonly Problem[];
}

function runCases(cases: readonly WrittenCase[], { compiled, asOf, coverage }: TestInput): Ran {
  const touched = new Touched(compiled.regulation);
  const problems: Problem[] = [];
  const results: CaseResult[] = [];
  for (const written of cases) {
    const { proposal, problems: wrong } = readProposal(compiled.regulation, written.given, {
      mode: 'strict',
    });
    problems.push(...wrong);
    if (proposal === undefined) continue;
    const { id, why, place, date, strict, expected } = written;
    const decision = decide(compiled, proposal, { asOf: date ?? asOf, strict, trace: true });
    touched.add(decision);
    const dated = date !== undefined || proposal.date !== undefined;
    const mismatches = mismatchesOf(expected, decision, compiled.regulation, dated);
    results.push({
      ...(id !== undefined && { id }),
      ...(why !== undefined && { why }),
      place,
      mismatches,
      decision,
    });
  }
  const failed = results.filter((one) => one.mismatches.length > 0);
  const run = {
    cases: results.length,
    failed,
    unreadable: 0,
    ...(coverage && { coverage: touched.coverage() }),
  };
  return { run, problems };
}
