/**
 * The report as JUnit XML: a suite a list, a test case a proposal. Elements and attributes are those of Jenkins'
 * junit-10.xsd, which GitLab and others read.
 */
import type { PlacedFinding } from '../../model/finding.ts';
import { escapeXml } from '../document/escape.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { describeProblem } from '../problem.ts';
import {
  isNote,
  messageOf,
  proposalOf,
  type ReportedList,
  type ReportedRow,
  type ReportOptions,
  ruleWordsOf,
  type ValidationReport,
  whereOf,
} from './validation.ts';

type Verdict = 'failure' | 'error' | 'skipped';

interface Case {
  readonly text: string;
  readonly verdicts: ReadonlySet<Verdict>;
}

export function renderJunit(report: ValidationReport, options: ReportOptions): string {
  const suites = report.lists.map((list) => ({ list, cases: casesOf(list, report, options) }));
  const { skipped: _skipped, ...sum } = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'authority validate', ...sum })}>`,
    ...suites.flatMap(({ list, cases }) => [
      `  <testsuite ${attributes({
        name: nameOf(list, options),
        ...countsOf(cases),
        ...(list.file !== undefined && { file: options.hostPath(list.file) }),
      })}>`,
      ...cases.map(({ text }) => text),
      '  </testsuite>',
    ]),
    '</testsuites>\n',
  ].join('\n');
}

function countsOf(cases: readonly Case[]): Record<'tests' | 'failures' | 'errors' | 'skipped', string> {
  const count = (verdict: Verdict) => String(cases.filter(({ verdicts }) => verdicts.has(verdict)).length);
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function casesOf(list: ReportedList, report: ValidationReport, options: ReportOptions): Case[] {
  const file = nameOf(list, options);
  const rows = list.rows.map((row) => caseOf(row, file, report, options));
  return list.problems.length === 0 ? rows : [...rows, unreadCase(list, file, options)];
}

function caseOf(row: ReportedRow, file: string, report: ValidationReport, options: ReportOptions): Case {
  const verdicts = new Set<Verdict>();
  const children = row.findings.map((finding) => {
    const verdict = verdictOf(finding, report);
    const message = messageOf(finding, options);
    const where = whereOf(finding, file);
    if (verdict === undefined) return element('system-out', {}, `${where}: ${message}`);
    verdicts.add(verdict);
    const kind = ruleWordsOf(finding, options.lang).name;
    return element(verdict, { type: finding.rule, message: `${kind}: ${message}` }, where);
  });
  const where = row.line === undefined ? '' : ` (${file}:${row.line})`;
  return { text: caseText(`${proposalOf(row, options.lang)}${where}`, file, children), verdicts };
}

/** Notes and what a baseline knows fail nothing; what is open is neither right nor wrong. */
function verdictOf(finding: PlacedFinding, { failsOnWarning }: ValidationReport): Verdict | undefined {
  if (finding.known || isNote(finding)) return undefined;
  if (finding.rule === 'rejected') return 'error';
  if (finding.level === 'error') return 'failure';
  return failsOnWarning && finding.rule === 'not-declared' ? 'failure' : 'skipped';
}

function unreadCase({ problems }: ReportedList, file: string, options: ReportOptions): Case {
  const children = problems.map((problem) => {
    const { place, found, expected, mend: fix } = describeProblem(problem, options.regulation, options.lang);
    return element(
      'error',
      { type: problem.code, message: found },
      [place, expected, fix].filter(Boolean).join(' '),
    );
  });
  return { text: caseText(file, file, children), verdicts: new Set(['error']) };
}

function caseText(name: string, file: string, children: readonly string[]): string {
  const head = `    <testcase ${attributes({ name, classname: file })}`;
  return children.length === 0 ? `${head}/>` : [`${head}>`, ...children, '    </testcase>'].join('\n');
}

function element(name: string, named: Readonly<Record<string, string>>, text: string): string {
  const head = [name, attributes(named)].filter(Boolean).join(' ');
  return `      <${head}>${escapeXml(text)}</${name}>`;
}

function attributes(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

function nameOf({ file }: ReportedList, { hostPath, lang }: ReportOptions): string {
  return file === undefined ? validateWordsFor(lang).stdin : hostPath(file);
}
