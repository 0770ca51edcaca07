/** `authority test`: people's own cases for their own regulation. */
import { mismatchesOf, Touched } from '../engine/audit/test-cases.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { readCase, type WrittenCase } from '../intake/read-case.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Problem } from '../model/problem.ts';
import type { CaseResult, TestRun } from '../model/test-run.ts';
import { testRunReport } from '../present/test-run.ts';
import { findCaseFiles, inOrder, readCases } from './case-files.ts';
import { command } from './command.ts';
import { EXIT, printReport, refuseInput, refuseUsage } from './context.ts';
import { date, flag, format, today } from './options.ts';

export const test = command({
  name: 'test',
  needsRegulation: true,
  arguments: (help) => [help.arguments.cases],
  options: {
    format: format('text', 'json', 'markdown'),
    date: date('caseDate'),
    coverage: flag('coverage'),
  },
  examples: [
    'authority test cases --coverage',
    'authority test cases.yaml --regulation my-province.yaml',
    'authority audit --cases | authority test -',
  ],
  exitCodes: (help) => help.testExitCodes,
  async run(call) {
    const { args: names, compiled, options, io, lang } = call;
    const { regulation } = compiled;
    const found = await findCaseFiles(names);
    if (!found.ok) return refuseUsage(call, found.error);
    const { cases, problems } = await readCases(found.files, io, (raw) => readCase(raw, regulation));
    if (cases.length === 0 && problems.length === 0) {
      return refuseUsage(call, { code: 'no-cases', found: names.join(', ') });
    }
    const asOf = options.date ?? today(call);
    const { run, problems: refused } = runCases(cases, compiled, asOf, options.coverage);
    const all = inOrder([...problems, ...refused], found.files);
    if (all.length > 0) await refuseInput(call, all, regulation);
    const report = testRunReport({ ...run, unreadable: all.length }, regulation, lang);
    await printReport(call, options.format, report);
    if (all.length > 0) return EXIT.usage;
    return run.failed.length > 0 ? EXIT.failed : EXIT.ok;
  },
});

interface Ran {
  readonly run: TestRun;
  /** What is wrong with proposals that are given. */
  readonly problems: readonly Problem[];
}

/** @param asOf ISO date of a case without one */
function runCases(
  cases: readonly WrittenCase[],
  compiled: CompiledRegulation,
  asOf: string,
  coverage: boolean,
): Ran {
  const touched = new Touched(compiled.regulation);
  const problems: Problem[] = [];
  const results: CaseResult[] = [];
  for (const { given, id, why, place, date, strict, expected } of cases) {
    const { proposal, problems: wrong } = readProposal(compiled.regulation, given, { mode: 'strict' });
    problems.push(...wrong);
    if (proposal === undefined) continue;
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
