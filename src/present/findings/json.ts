/** The report as one JSON document. Keys and codes are fixed; only names and messages follow the language. */
import type { PlacedFinding } from '../../model/finding.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import { official } from '../names.ts';
import { presentProblem } from '../problem.ts';
import {
  type FindingOptions,
  isMixed,
  messageOf,
  type ReportOptions,
  type ValidationReport,
} from './validation.ts';

export function renderReportJson(report: ValidationReport, options: ReportOptions): string {
  return toJson(presentValidation(report, options));
}

/** The JSON form: what was found, by the row, and how much of each. */
export type PresentedValidation = ReturnType<typeof presentValidation>;

export function presentValidation(report: ValidationReport, options: FindingOptions) {
  const { regulation, lang, configuration } = options;
  const { lists, findings, counts, vanished, hasBaseline } = report;
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
    findings: findings.map((finding) => ({
      ...findingOf(finding, hasBaseline, options),
      ...(mixed && finding.rule !== 'rejected' && { regulation: finding.regulation.id }),
    })),
    ...(hasBaseline && { vanished }),
  };
}

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
