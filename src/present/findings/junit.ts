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
  kindOf,
  messageOf,
  proposalOf,
  type ReportedList,
  type ReportedRow,
  type ReportOptions,
  type ValidationReport,
  whereOf,
} from './validation.ts';

type Verdict = 'failure' | 'error' | 'skipped';

interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

/** The head of a suite says how many of its cases fail: they are counted first. */
export async function* renderJunit(report: ValidationReport, options: ReportOptions): AsyncGenerator<string> {
  const sum: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const suites: Counts[] = [];
  for (const list of report.lists) {
    const counts = await countsOf(list, report);
    suites.push(counts);
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  }
  const { skipped: _skipped, ...shown } = sum;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites ${attributes({ name: 'authority validate', ...shown })}>\n`;
  for (const [index, list] of report.lists.entries()) {
    const about = {
      name: nameOf(list, options),
      ...suites[index],
      ...(list.file !== undefined && { file: options.hostPath(list.file) }),
    };
    yield `  <testsuite ${attributes(about)}>\n`;
    for await (const row of list.rows) yield caseOf(row, about.name, report, options);
    if (list.problems.length > 0) yield unreadCase(list, about.name, options);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

async function countsOf({ rows, problems }: ReportedList, report: ValidationReport): Promise<Counts> {
  const counts: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const add = (verdicts: ReadonlySet<Verdict | undefined>): void => {
    counts.tests++;
    if (verdicts.has('failure')) counts.failures++;
    if (verdicts.has('error')) counts.errors++;
    if (verdicts.has('skipped')) counts.skipped++;
  };
  for await (const { findings } of rows) add(new Set(findings.map((finding) => verdictOf(finding, report))));
  if (problems.length > 0) add(new Set(['error']));
  return counts;
}

function caseOf(row: ReportedRow, file: string, report: ValidationReport, options: ReportOptions): string {
  const children = row.findings.map((finding) => {
    const verdict = verdictOf(finding, report);
    const message = messageOf(finding, options);
    const where = whereOf(finding, file);
    if (verdict === undefined) return element('system-out', {}, `${where}: ${message}`);
    const kind = kindOf(finding, options.lang);
    return element(verdict, { type: finding.rule, message: `${kind}: ${message}` }, where);
  });
  const where = row.line === undefined ? '' : ` (${file}:${row.line})`;
  return caseText(`${proposalOf(row, options.lang)}${where}`, file, children);
}

/** Notes and what a baseline knows fail nothing; what is open is neither right nor wrong. */
function verdictOf(finding: PlacedFinding, { failsOnWarning }: ValidationReport): Verdict | undefined {
  if (finding.known || isNote(finding)) return undefined;
  if (finding.rule === 'rejected') return 'error';
  if (finding.level === 'error') return 'failure';
  return failsOnWarning && finding.rule === 'not-declared' ? 'failure' : 'skipped';
}

function unreadCase({ problems }: ReportedList, file: string, options: ReportOptions): string {
  const children = problems.map((problem) => {
    const { place, found, expected, mend: fix } = describeProblem(problem, options.regulation, options.lang);
    return element(
      'error',
      { type: problem.code, message: found },
      [place, expected, fix].filter(Boolean).join(' '),
    );
  });
  return caseText(file, file, children);
}

function caseText(name: string, file: string, children: readonly string[]): string {
  const head = `    <testcase ${attributes({ name, classname: file })}`;
  return children.length === 0 ? `${head}/>\n` : [`${head}>`, ...children, '    </testcase>\n'].join('\n');
}

function element(name: string, named: Readonly<Record<string, string>>, text: string): string {
  const head = [name, attributes(named)].filter(Boolean).join(' ');
  return `      <${head}>${escapeXml(text)}</${name}>`;
}

function attributes(named: Readonly<Record<string, string | number>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

function nameOf({ file }: ReportedList, { hostPath, lang }: ReportOptions): string {
  return file === undefined ? validateWordsFor(lang).stdin : hostPath(file);
}
