/** The report as one JSON document. Keys and codes are fixed; only names and messages follow the language. */
import type { PlacedFinding } from '../../model/finding.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJsonWith } from '../document/report.ts';
import { official } from '../names.ts';
import { presentProblem } from '../problem.ts';
import {
  type FindingOptions,
  isMixed,
  messageOf,
  type ReportOptions,
  type ValidationReport,
} from './validation.ts';

export async function* renderReportJson(
  report: ValidationReport,
  options: ReportOptions,
): AsyncGenerator<string> {
  yield* toJsonWith(formOf(report, [], options), 'findings', 1, findingsOf(report, options));
}

/** The JSON form: what was found, by the row, and how much of each. */
export type PresentedValidation = ReturnType<typeof formOf>;

export async function presentValidation(
  report: ValidationReport,
  options: FindingOptions,
): Promise<PresentedValidation> {
  const findings: PresentedFinding[] = [];
  for await (const finding of findingsOf(report, options)) findings.push(finding);
  return formOf(report, findings, options);
}

function formOf(report: ValidationReport, findings: readonly PresentedFinding[], options: FindingOptions) {
  const { regulation, lang, configuration } = options;
  const { lists, counts, vanished, hasBaseline } = report;
  const mixed = isMixed(report, options);
  return {
    regulation: aboutRegulation(regulation, lang),
    ...(mixed && { regulations: report.regulations.map((one) => aboutRegulation(one, lang)) }),
    summary: counts,
    ...(configuration !== undefined && {
      configuration: { file: configuration.file, sha256: configuration.digest },
    }),
    files: lists.map(({ file, problems, account }) => ({
      file: file ?? null,
      ...(problems.length > 0 && {
        problems: problems.map((problem) => presentProblem(problem, options.regulation, options.lang)),
      }),
      ...(account !== undefined && { format: account.format, sheets: account.sheets }),
    })),
    findings,
    ...(hasBaseline && { vanished }),
  };
}

async function* findingsOf(report: ValidationReport, options: FindingOptions) {
  const mixed = isMixed(report, options);
  for await (const finding of report.findings) {
    yield {
      ...findingOf(finding, report.hasBaseline, options),
      ...(mixed && finding.rule !== 'rejected' && { regulation: finding.regulation.id }),
    };
  }
}

type PresentedFinding = ReturnType<typeof findingsOf> extends AsyncGenerator<infer One> ? One : never;

function aboutRegulation({ id, title, term }: Regulation, lang: Lang) {
  return { id, title: title[lang], term };
}

function findingOf(finding: PlacedFinding, hasBaseline: boolean, options: FindingOptions) {
  const { rule, level, id, title, place, matter, declared, authority, clauses } = finding;
  const { candidates, either, nobody } = finding;
  const { deciding, crossed, missing, problems, rows, fingerprint, known } = finding;
  const clause = clauses[0] ?? null;
  return {
    rule,
    level,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    place,
    ...(matter !== null && { type: matter }),
    declared,
    authority,
    candidates,
    ...(either && { either }),
    ...(nobody && { nobody }),
    clause,
    ...(clause !== null && { official: official(clause, options.lang) }),
    clauses,
    deciding,
    crossed: crossed && { ...crossed, official: official(crossed.clause, options.lang) },
    missing,
    message: messageOf(finding, options),
    ...(problems.length > 0 && {
      problems: problems.map((problem) => presentProblem(problem, finding.regulation, options.lang)),
    }),
    ...(rows > 1 && { rows }),
    fingerprint,
    ...(hasBaseline && { known }),
  };
}
